/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-week-rows.h"

#include <adwaita.h>

#include "naer-i18n.h"
#include "plan/naer-way-back.h"

/* Week by week on the way back: what was planned, and how much somebody was there. */

typedef struct
{
  NaerSession *session;
  gint64 employee;
  NaerDay monday;
} Week;

static void
week_free (gpointer   data,
           GClosure  *closure)
{
  Week *week = data;

  g_object_unref (week->session);
  g_free (week);
}

/* “40” or “40 %”; nothing takes the note away; anything else is no presence. */
static gboolean
read_presence (const char *text,
               int        *presence)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));
  guint64 number = 0;

  if (clean[0] == '\0')
    {
      *presence = -1;
      return TRUE;
    }
  if (g_str_has_suffix (clean, "%"))
    clean[strlen (clean) - 1] = '\0';
  if (!g_ascii_string_to_unsigned (g_strchomp (clean), 10, 0, 100, &number, NULL))
    return FALSE;
  *presence = (int) number;
  return TRUE;
}

static void
apply_cb (AdwEntryRow *row,
          gpointer     data)
{
  const Week *week = data;
  const NaerEmployee *employee = naer_session_get_employee (week->session, week->employee);
  int presence;

  if (!read_presence (gtk_editable_get_text (GTK_EDITABLE (row)), &presence))
    {
      gtk_widget_add_css_class (GTK_WIDGET (row), "error");
      return;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  if (employee != NULL)
    naer_session_commit (week->session,
                         naer_way_back_note_week (employee, week->monday, presence, NULL), "plan",
                         _("Presence noted"));
}

static GtkWidget *
make_row (NaerSession           *session,
          gint64                 employee,
          const NaerWayBackWeek *shown)
{
  GtkWidget *row = adw_entry_row_new ();
  g_autofree char *title = g_strdup_printf (
    _("Per cent at work, week %d (plan: %d)"),
    naer_day_get_iso_week (shown->monday, NULL), shown->presence);
  g_autofree char *actual = shown->actual >= 0 ? g_strdup_printf ("%d", shown->actual) : g_strdup ("");
  Week *week = g_new0 (Week, 1);

  week->session = g_object_ref (session);
  week->employee = employee;
  week->monday = shown->monday;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), actual);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (row), GTK_INPUT_PURPOSE_DIGITS);
  g_signal_connect_data (row, "apply", G_CALLBACK (apply_cb), week, week_free, 0);
  return row;
}

/**
 * naer_week_rows_new:
 * @session: the session
 * @employee: the row of the employee
 * @plan: a plan
 *
 * Returns: (transfer floating) (nullable): a group with a row for each week until now, %NULL when the
 *   plan has no steps or they have not begun
 */
GtkWidget *
naer_week_rows_new (NaerSession    *session,
                    gint64          employee,
                    const NaerPlan *plan)
{
  NaerDay today = naer_session_get_today (session);
  g_autoptr (GArray) weeks =
    naer_way_back_weeks (plan, naer_session_get_employee (session, employee), today);
  GtkWidget *group = NULL;

  for (guint i = 0; i < weeks->len; i++)
    {
      const NaerWayBackWeek *week = &g_array_index (weeks, NaerWayBackWeek, i);

      if (week->monday > today)
        break;
      if (group == NULL)
        {
          group = adw_preferences_group_new ();
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Week by Week"));
        }
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (session, employee, week));
    }
  return group;
}
