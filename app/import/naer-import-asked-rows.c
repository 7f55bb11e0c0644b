/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-plan-rows.h"

#include <glib/gi18n.h>

#include "import/naer-import-list-row.h"
#include "import/naer-import-spell-words.h"

/* What is asked one by one: each row has a switch. */

static void
active_cb (AdwSwitchRow      *row,
           GParamSpec        *pspec,
           NaerImportSession *session)
{
  gboolean *accepted = g_object_get_data (G_OBJECT (row), "accepted");

  naer_import_session_accept (session, accepted, adw_switch_row_get_active (row));
}

static GtkWidget *
make_switch_row (NaerImportSession *session,
                 const char        *title,
                 const char        *subtitle,
                 gboolean          *accepted)
{
  GtkWidget *row = adw_switch_row_new ();

  naer_import_fill_row (row, title, subtitle);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), *accepted);
  g_object_set_data (G_OBJECT (row), "accepted", accepted);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (active_cb), session,
                           G_CONNECT_DEFAULT);
  return row;
}

static GtkWidget *
make_item_row (gpointer data,
               gpointer user_data)
{
  NaerImportSession *session = user_data;
  NaerPlanItem *item = data;
  NaerImportPlan *plan = naer_import_session_get_reading (session)->plan;
  g_autofree char *person = naer_import_words_person (plan->people->pdata[item->person]);
  g_autofree char *words =
    naer_import_words_item (item, naer_import_session_get_language (session));
  g_autofree char *title = NULL;

  title = g_strdup_printf (item->status == NAER_PLAN_GONE
                             /* Translators: the name of an employee */
                             ? _("Remove: %s")
                             /* Translators: the name of an employee */
                             : _("Change: %s"),
                           person);
  return make_switch_row (session, title, words, &item->accepted);
}

/**
 * naer_import_plan_rows_gone:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): spells that the file no longer has, to remove or keep
 */
GtkWidget *
naer_import_plan_rows_gone (NaerImportSession *session)
{
  NaerImportPlan *plan = naer_import_session_get_reading (session)->plan;
  GPtrArray *items = g_ptr_array_new ();
  g_autofree char *title = NULL;

  for (guint i = 0; i < plan->items->len; i++)
    if (((NaerPlanItem *) plan->items->pdata[i])->status == NAER_PLAN_GONE)
      g_ptr_array_add (items, plan->items->pdata[i]);
  title = naer_import_words_status (NAER_PLAN_GONE, items->len);
  return naer_import_list_row_new (title,
                                   _("They came from an earlier file. This one covers the same "
                                     "days and does not have them any more. They stay unless you "
                                     "remove them."),
                                   items, make_item_row, session);
}

/**
 * naer_import_plan_rows_typed:
 * @session: an import with a plan that nobody has answered yet
 *
 * Returns: (transfer floating) (nullable): spells that someone typed otherwise than the file says
 */
GtkWidget *
naer_import_plan_rows_typed (NaerImportSession *session)
{
  NaerImportPlan *plan = naer_import_session_get_reading (session)->plan;
  GPtrArray *items = g_ptr_array_new ();
  g_autofree char *title = NULL;

  for (guint i = 0; i < plan->items->len; i++)
    {
      NaerPlanItem *item = plan->items->pdata[i];

      if (item->typed && !item->accepted && item->status != NAER_PLAN_UNCHANGED &&
          item->status != NAER_PLAN_GONE)
        g_ptr_array_add (items, item);
    }
  title = g_strdup_printf (ngettext ("%u absence was typed otherwise",
                                     "%u absences were typed otherwise", items->len),
                           items->len);
  return naer_import_list_row_new (title,
                                   _("Someone wrote them by hand. They stay as they are unless you "
                                     "take what the file says."),
                                   items, make_item_row, session);
}

static GtkWidget *
make_employment_row (gpointer data,
                     gpointer user_data)
{
  NaerImportPerson *person = data;
  NaerImportSession *session = user_data;
  g_autofree char *title = naer_import_words_person (person);
  const NaerFacts *facts = naer_import_session_get_reading (session)->facts;
  gint64 unit_row_id = person->employment_before->unit_row_id;
  const NaerUnit *unit = unit_row_id != 0 ? naer_facts_find_unit (facts, unit_row_id) : NULL;
  g_autofree char *words =
    naer_import_words_move (person, unit != NULL ? unit->name : NULL,
                            naer_import_session_get_language (session));

  return make_switch_row (session, title, words, &person->employment_accepted);
}

/**
 * naer_import_plan_rows_employment:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): employees with another unit or position than in the data
 */
GtkWidget *
naer_import_plan_rows_employment (NaerImportSession *session)
{
  NaerImportPlan *plan = naer_import_session_get_reading (session)->plan;
  GPtrArray *items = g_ptr_array_new ();
  g_autofree char *title = NULL;

  for (guint i = 0; i < plan->people->len; i++)
    {
      NaerImportPerson *person = plan->people->pdata[i];

      if (person->employment_before != NULL && person->employment_after != NULL)
        g_ptr_array_add (items, person);
    }
  title = g_strdup_printf (ngettext ("%u employee has another unit or position",
                                     "%u employees have another unit or position", items->len),
                           items->len);
  return naer_import_list_row_new (title, _("They are changed unless you say no."), items,
                                   make_employment_row, session);
}
