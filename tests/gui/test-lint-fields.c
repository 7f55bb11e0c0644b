/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-row.h"
#include "naer-lint-editable.h"
#include "naer-lint-text-view.h"
#include "naer-shots.h"

/*
 * Every field that can be written in, in every page and dialog that has a picture, either underlines
 * what does not belong in it or stands in a list here with the reason why it need not.
 */

typedef struct
{
  const char *field;
  const char *reason;
  gboolean met;
} Exempt;

static Exempt exempts[] = {
  { "NaerAbsenceDialog.days_row", "days" },
  { "NaerEmployeeDialog.name_row", "a name" },
  { "NaerEmployeeDialog.new_unit_row", "the name of a unit" },
  { "NaerEmployeeDialog.number_row", "a number" },
  { "NaerEmploymentDialog.new_unit_row", "the name of a unit" },
  { "NaerMeetingDialog.clock_row", "a time of day" },
  { "NaerPlanReader.Per cent at work*", "a number" },
  { "NaerPreferencesDialog.bht_row", "the name of a firm" },
  { "NaerPreferencesDialog.employer_row", "the name of a firm" },
  { "NaerPreferencesDialog.leader_email_row", "an address" },
  { "NaerPreferencesDialog.leader_phone_row", "a number" },
  { "NaerPreferencesDialog.leader_row", "a name" },
  { "NaerPreferencesDialog.organisation_row", "a number" },
  { "NaerPreferencesDialog.other_phone_row", "a number" },
  { "NaerPreferencesDialog.other_row", "a name" },
  { "NaerRedactDialog.passage_row", "what is searched for to be removed" },
  { "NaerRescueDialog.code_view", "a code" },
};

/* What is typed there is no sentence: hidden letters, a search, a number, a day. */
static gboolean
is_of_exempt_type (GtkWidget *widget)
{
  const GType types[] = { ADW_TYPE_PASSWORD_ENTRY_ROW, GTK_TYPE_PASSWORD_ENTRY, GTK_TYPE_SEARCH_ENTRY,
                          ADW_TYPE_SPIN_ROW, GTK_TYPE_SPIN_BUTTON, NAER_TYPE_DATE_ROW };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (gtk_widget_get_ancestor (widget, types[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_linted (GtkWidget *widget)
{
  if (NAER_IS_LINT_TEXT_VIEW (widget))
    return TRUE;
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_EDITABLE (widget) && naer_lint_editable_is_watched (GTK_EDITABLE (widget)))
      return TRUE;
  return FALSE;
}

/* The form and the row in it, such as `NaerEmployeeDialog.name_row`; a row without an identifier is
 * called by its title. */
static char *
describe (GtkWidget *field)
{
  const GType rows[] = { ADW_TYPE_ENTRY_ROW, GTK_TYPE_ENTRY };
  GtkWidget *row = NULL;
  const char *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows) && row == NULL; i++)
    row = gtk_widget_get_ancestor (field, rows[i]);
  for (GtkWidget *widget = row != NULL ? row : field; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      const char *type = G_OBJECT_TYPE_NAME (widget);

      if (name == NULL)
        name = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
      if (name != NULL && (*name == '\0' || g_str_has_prefix (name, "___") || g_str_equal (name, type)))
        name = NULL;
      if (name == NULL && ADW_IS_PREFERENCES_ROW (widget))
        name = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));
      if (name != NULL && g_str_has_prefix (type, "Naer") && !GTK_IS_EDITABLE (widget))
        return g_strdup_printf ("%s.%s", type, name);
    }
  return g_strdup_printf ("%s.%s", G_OBJECT_TYPE_NAME (field), name != NULL ? name : "?");
}

static gboolean
is_exempt (const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (exempts); i++)
    if (g_pattern_match_simple (exempts[i].field, field))
      return exempts[i].met = TRUE;
  return FALSE;
}

static void
check_field (GtkWidget  *widget,
             const char *scene,
             GHashTable *seen)
{
  g_autofree char *field = describe (widget);

  gboolean is_new = g_hash_table_add (seen, g_strdup (field));

  if (is_linted (widget) || is_exempt (field) || !is_new)
    return;
  g_test_message ("%s: nothing looks at what is written in %s", scene, field);
  g_test_fail ();
}

static void
check_below (GtkWidget  *widget,
             const char *scene,
             GHashTable *seen)
{
  gboolean is_text = GTK_IS_TEXT (widget) && gtk_editable_get_editable (GTK_EDITABLE (widget));
  gboolean is_view = GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_editable (GTK_TEXT_VIEW (widget));

  if ((is_text || is_view) && !is_of_exempt_type (widget))
    check_field (widget, scene, seen);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_below (child, scene, seen);
}

static void
test_fields (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) scenes = naer_shots_choose (NULL);
  g_autoptr (NaerStage) stage = naer_stage_new (1280, 860);

  for (guint i = 0; i < scenes->len; i++)
    {
      const NaerScene *scene = scenes->pdata[i];

      g_assert_true (naer_stage_enter (stage, scene));
      check_below (GTK_WIDGET (stage->window), scene->name, seen);
      naer_stage_leave (stage);
    }
  g_test_message ("%u fields in %u scenes", g_hash_table_size (seen), scenes->len);
  g_assert_cmpuint (g_hash_table_size (seen), >, 60);
  for (guint i = 0; i < G_N_ELEMENTS (exempts); i++)
    if (!exempts[i].met)
      {
        g_test_message ("%s is exempt (%s) and in no scene, or checked now", exempts[i].field, exempts[i].reason);
        g_test_fail ();
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/lint-fields", test_fields);
  return naer_stage_run_tests ();
}
