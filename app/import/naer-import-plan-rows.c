/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-plan-rows.h"

#include <glib/gi18n.h>

#include "import/naer-import-list-row.h"
#include "import/naer-import-spell-words.h"

static NaerImportPlan *
get_plan (NaerImportSession *session)
{
  return naer_import_session_get_reading (session)->plan;
}

static const NaerImportPerson *
get_person (NaerImportSession *session,
            guint              index)
{
  return get_plan (session)->people->pdata[index];
}

static GtkWidget *
make_spell_row (gpointer data,
                gpointer session)
{
  const NaerPlanItem *item = data;
  g_autofree char *title = naer_import_words_person (get_person (session, item->person));
  g_autofree char *subtitle =
    naer_import_words_item (item, naer_import_session_get_language (session));

  return naer_import_fill_row (adw_action_row_new (), title, subtitle);
}

/* What someone typed is not overruled by a file without a question. */
static gboolean
is_asked (const NaerPlanItem *item)
{
  return item->typed && !item->accepted && item->status != NAER_PLAN_UNCHANGED &&
         item->status != NAER_PLAN_GONE;
}

static GPtrArray *
list_items (NaerImportSession *session,
            NaerPlanStatus     status)
{
  NaerImportPlan *plan = get_plan (session);
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < plan->items->len; i++)
    {
      NaerPlanItem *item = plan->items->pdata[i];

      if (item->status == status && !is_asked (item))
        g_ptr_array_add (items, item);
    }
  return items;
}

/**
 * naer_import_plan_rows_of_status:
 * @session: an import with a plan
 * @status: what the file says of a spell
 *
 * Returns: (transfer floating) (nullable): the spells that it says so of
 */
GtkWidget *
naer_import_plan_rows_of_status (NaerImportSession *session,
                                 NaerPlanStatus     status)
{
  GPtrArray *items = list_items (session, status);
  g_autofree char *title = naer_import_words_status (status, items->len);

  return naer_import_list_row_new (title,
                                   status == NAER_PLAN_UNCHANGED
                                     ? _("They are in the data already as the file says.")
                                     : NULL,
                                   items, make_spell_row, session);
}

static GtkWidget *
make_person_row (gpointer data,
                 gpointer session)
{
  const NaerImportPerson *person = data;
  g_autofree char *title = naer_import_words_person (person);
  g_autofree char *subtitle =
    naer_import_words_employment (person->employment_after, person->unit,
                                  naer_import_session_get_language (session));

  return naer_import_fill_row (adw_action_row_new (), title, subtitle);
}

/**
 * naer_import_plan_rows_people:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): the employees who are not in the data yet
 */
GtkWidget *
naer_import_plan_rows_people (NaerImportSession *session)
{
  NaerImportPlan *plan = get_plan (session);
  GPtrArray *items = g_ptr_array_new ();
  g_autofree char *title = NULL;

  for (guint i = 0; i < plan->people->len; i++)
    {
      NaerImportPerson *person = plan->people->pdata[i];

      if (person->employee == NULL && person->rows->len > 0)
        g_ptr_array_add (items, person);
    }
  title = g_strdup_printf (ngettext ("%u new employee", "%u new employees", items->len),
                           items->len);
  return naer_import_list_row_new (title, NULL, items, make_person_row, session);
}

static GtkWidget *
make_unit_row (gpointer data,
               gpointer session)
{
  return naer_import_fill_row (adw_action_row_new (), data, NULL);
}

/**
 * naer_import_plan_rows_units:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): the units that are not in the data yet
 */
GtkWidget *
naer_import_plan_rows_units (NaerImportSession *session)
{
  GPtrArray *units = get_plan (session)->new_units;
  g_autofree char *title = NULL;

  title = g_strdup_printf (ngettext ("%u new unit", "%u new units", units->len), units->len);
  return naer_import_list_row_new (title, NULL, g_ptr_array_ref (units), make_unit_row, session);
}

static GtkWidget *
make_overlap_row (gpointer data,
                  gpointer session)
{
  const NaerPlanOverlap *overlap = data;
  NaerLanguage language = naer_import_session_get_language (session);
  g_autofree char *title = naer_import_words_person (get_person (session, overlap->person));
  g_autofree char *first = naer_import_words_spell (overlap->first, language);
  g_autofree char *second = naer_import_words_spell (overlap->second, language);
  g_autofree char *both = naer_words_stretch (overlap->from, overlap->to, language);
  g_autofree char *subtitle = NULL;

  /* Translators: two spells of absence, and the days that both cover */
  subtitle = g_strdup_printf (_("%s, and %s. Both cover %s."), first, second, both);
  return naer_import_fill_row (adw_action_row_new (), title, subtitle);
}

/**
 * naer_import_plan_rows_overlaps:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): spells that cover the same days afterwards
 */
GtkWidget *
naer_import_plan_rows_overlaps (NaerImportSession *session)
{
  GPtrArray *overlaps = get_plan (session)->overlaps;
  g_autofree char *title = NULL;

  title = g_strdup_printf (ngettext ("%u overlap", "%u overlaps", overlaps->len),
                           overlaps->len);
  return naer_import_list_row_new (title,
                                   _("Both are taken in. On the employee’s page you can say what "
                                     "is right."),
                                   g_ptr_array_ref (overlaps), make_overlap_row, session);
}
