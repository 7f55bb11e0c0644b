/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-plan.h"

#include <glib/gi18n.h>

#include "import/naer-import-gone.h"
#include "import/naer-import-match.h"
#include "import/naer-import-overlaps.h"
#include "import/naer-import-source.h"
#include "language/naer-catalog.h"

static const struct
{
  const char *code;
  const char *label;
} statuses[NAER_N_PLAN_STATUSES] = {
  [NAER_PLAN_NEW] = { "new", NC_("spell in a file", "New") },
  [NAER_PLAN_EXTENDED] = { "extended", NC_("spell in a file", "Extended") },
  [NAER_PLAN_CORRECTED] = { "corrected", NC_("spell in a file", "Corrected") },
  [NAER_PLAN_UNCHANGED] = { "unchanged", NC_("spell in a file", "Unchanged") },
  [NAER_PLAN_GONE] = { "gone", NC_("spell in a file", "Gone from the file") },
};

static void
item_free (gpointer data)
{
  NaerPlanItem *item = data;

  naer_absence_free (item->before);
  naer_absence_free (item->after);
  g_free (item);
}

static NaerPlanItem *
add_item (NaerImportPlan    *self,
          NaerPlanStatus     status,
          guint              person,
          const NaerAbsence *before)
{
  NaerPlanItem *item = g_new0 (NaerPlanItem, 1);

  item->status = status;
  item->person = person;
  item->before = before != NULL ? naer_absence_copy (before) : NULL;
  item->typed = before != NULL && !naer_import_source_is_file (before->source);
  g_ptr_array_add (self->items, item);
  return item;
}

static NaerAbsence *
make_absence (const NaerImportRow *row,
              const char          *file_name)
{
  NaerAbsence *absence = naer_absence_new (row->kind, row->from, row->to);

  absence->grade = row->grade;
  absence->share = row->share;
  absence->registered = row->registered;
  absence->source = naer_import_source_new (file_name, row->line);
  return absence;
}

/* The spell in the data as the row says; what the row does not say stays. */
static NaerAbsence *
correct_absence (const NaerAbsence   *before,
                 const NaerImportRow *row,
                 const char          *file_name,
                 gboolean             typed)
{
  NaerAbsence *after = naer_absence_copy (before);

  /* Single days inside a stretch are more than a row can say. */
  if (before->days != NULL)
    return after;
  after->from = row->from;
  after->to = row->to;
  if (row->grade_known)
    {
      after->grade = row->grade;
      after->share = row->share;
    }
  if (typed)
    return after;
  if (row->registered != NAER_DAY_NONE &&
      (before->registered == NAER_DAY_NONE || row->registered < before->registered))
    after->registered = row->registered;
  if (!naer_absence_equal (before, after))
    {
      g_free (after->source);
      after->source = naer_import_source_new (file_name, row->line);
    }
  return after;
}

static NaerPlanStatus
compare_absences (const NaerAbsence *before,
                  const NaerAbsence *after)
{
  gboolean longer = before->to != NAER_DAY_NONE &&
                    (after->to == NAER_DAY_NONE || after->to > before->to);

  if (naer_absence_equal (before, after))
    return NAER_PLAN_UNCHANGED;
  if (longer && before->from == after->from && before->grade == after->grade &&
      before->share == after->share)
    return NAER_PLAN_EXTENDED;
  return NAER_PLAN_CORRECTED;
}

/* A typed spell that is open gets its last day from the file; else what is typed stays. */
static gboolean
is_accepted (const NaerPlanItem *item)
{
  return item->status != NAER_PLAN_UNCHANGED &&
         (!item->typed || (item->before->to == NAER_DAY_NONE &&
                           item->before->from == item->after->from &&
                           item->before->grade == item->after->grade &&
                           item->before->share == item->after->share));
}

static void
plan_row (NaerImportPlan      *self,
          guint                person,
          const NaerImportRow *row,
          const NaerAbsence   *before,
          const char          *file_name)
{
  NaerPlanItem *item = add_item (self, NAER_PLAN_NEW, person, before);

  item->line = row->line;
  item->accepted = TRUE;
  if (before == NULL)
    {
      item->after = make_absence (row, file_name);
      return;
    }
  item->after = correct_absence (before, row, file_name, item->typed);
  item->status = compare_absences (before, item->after);
  item->accepted = is_accepted (item);
}

static void
plan_gone (NaerImportPlan *self,
           guint           index,
           const gboolean *matched)
{
  const NaerImportPerson *person = self->people->pdata[index];

  for (guint i = 0; i < person->employee->absences->len; i++)
    {
      const NaerAbsence *absence = person->employee->absences->pdata[i];

      if (!matched[i] && naer_import_gone_decide (self, person, absence))
        add_item (self, NAER_PLAN_GONE, index, absence);
    }
}

static void
plan_person (NaerImportPlan              *self,
             guint                        index,
             const NaerFacts             *facts,
             const char                  *file_name,
             gboolean                     anyone,
             const NaerImportPlanOptions *options)
{
  NaerImportPerson *person = self->people->pdata[index];
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GPtrArray *absences = person->employee != NULL ? person->employee->absences : none;
  g_autofree int *matches = naer_import_match (person->rows, absences, options->today);
  g_autofree gboolean *matched = g_new0 (gboolean, absences->len + 1);
  guint first_item = self->items->len;

  for (guint i = 0; i < person->rows->len; i++)
    {
      if (matches[i] >= 0)
        matched[matches[i]] = TRUE;
      plan_row (self, index, person->rows->pdata[i],
                matches[i] >= 0 ? absences->pdata[matches[i]] : NULL, file_name);
    }
  if (person->employee != NULL && !anyone)
    plan_gone (self, index, matched);
  naer_import_overlaps_add (self, index, first_item, matched, options->today);
  naer_import_employment_propose (person, facts, matches, self->covers_to);
  self->n_new_employees += person->employee == NULL;
  self->n_employments += person->employment_before != NULL;
}

static gboolean
has_unit (const NaerFacts *facts,
          GPtrArray       *new_units,
          const char      *name)
{
  for (guint i = 0; i < facts->units->len; i++)
    if (g_str_equal (((NaerUnit *) facts->units->pdata[i])->name, name))
      return TRUE;
  return g_ptr_array_find_with_equal_func (new_units, name, g_str_equal, NULL);
}

static void
find_new_units (NaerImportPlan  *self,
                const NaerFacts *facts)
{
  for (guint i = 0; i < self->people->len; i++)
    {
      const NaerImportPerson *person = self->people->pdata[i];

      if (person->unit != NULL && *person->unit != '\0' &&
          !has_unit (facts, self->new_units, person->unit))
        g_ptr_array_add (self->new_units, g_strdup (person->unit));
    }
  g_ptr_array_sort_values (self->new_units, (GCompareFunc) g_utf8_collate);
}

static void
count (NaerImportPlan         *self,
       const NaerImportRows   *rows,
       const NaerImportPeople *people)
{
  for (guint i = 0; i < self->items->len; i++)
    self->counts[((NaerPlanItem *) self->items->pdata[i])->status]++;
  self->n_refused = rows->counts[NAER_IMPORT_ROW_REFUSED] + people->n_refused;
  self->n_warnings = rows->n_warnings + people->n_warned;
  self->n_left_out = rows->counts[NAER_IMPORT_ROW_DUPLICATE] + rows->counts[NAER_IMPORT_ROW_TOTAL] +
                     rows->counts[NAER_IMPORT_ROW_BLANK] + rows->counts[NAER_IMPORT_ROW_LEFT_OUT];
}

/**
 * naer_import_plan_new:
 * @facts: what is known, which must live as long as the plan
 * @rows: the rows of a file, which must live as long as the plan
 * @options: how to plan
 *
 * Compares the rows with what is known and says what would change. Nothing is changed by it.
 *
 * Returns: (transfer full): the plan
 */
NaerImportPlan *
naer_import_plan_new (const NaerFacts             *facts,
                      const NaerImportRows        *rows,
                      const NaerImportPlanOptions *options)
{
  NaerImportPlan *self = g_new0 (NaerImportPlan, 1);
  g_autoptr (NaerImportPeople) people = NULL;

  g_return_val_if_fail (naer_day_is_valid (options->today), NULL);

  people = naer_import_people_find (facts, rows, options->match_names);
  self->people = g_ptr_array_ref (people->people);
  self->problems = g_ptr_array_ref (people->problems);
  self->items = g_ptr_array_new_with_free_func (item_free);
  self->overlaps = naer_import_overlaps_new ();
  self->new_units = g_ptr_array_new_with_free_func (g_free);
  naer_import_gone_find_covered (self, rows, options);
  for (guint i = 0; i < self->people->len; i++)
    if (((NaerImportPerson *) self->people->pdata[i])->rows->len > 0)
      plan_person (self, i, facts, rows->file_name, people->anyone, options);
  find_new_units (self, facts);
  count (self, rows, people);
  return self;
}

/**
 * naer_import_plan_free:
 * @self: (transfer full) (nullable): a plan
 *
 * Frees it.
 */
void
naer_import_plan_free (NaerImportPlan *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->people);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->overlaps);
  g_ptr_array_unref (self->new_units);
  g_free (self);
}

/**
 * naer_import_plan_accept:
 * @self: a plan
 * @gone: whether spells that are gone from the file are to be removed
 * @typed: whether spells that someone typed are to be as the file says
 *
 * Says yes or no to all that is asked about one by one otherwise.
 */
void
naer_import_plan_accept (NaerImportPlan *self,
                         gboolean        gone,
                         gboolean        typed)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      NaerPlanItem *item = self->items->pdata[i];

      if (item->status == NAER_PLAN_GONE)
        item->accepted = gone;
      else if (item->typed && item->status != NAER_PLAN_UNCHANGED)
        item->accepted = typed || is_accepted (item);
    }
}

/**
 * naer_plan_status_get_code:
 * @status: a status
 *
 * Returns: (transfer none): its code in JSON
 */
const char *
naer_plan_status_get_code (NaerPlanStatus status)
{
  g_return_val_if_fail (status < NAER_N_PLAN_STATUSES, NULL);

  return statuses[status].code;
}

/**
 * naer_plan_status_get_label:
 * @status: a status
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_plan_status_get_label (NaerPlanStatus status,
                            NaerLanguage   language)
{
  g_return_val_if_fail (status < NAER_N_PLAN_STATUSES, NULL);

  return naer_trp (language, "spell in a file", statuses[status].label);
}
