/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-finish.h"

#include "facts/naer-record-edit.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-edit.h"

static void
add_change (GPtrArray          *changes,
            NaerRecordType      type,
            const NaerEmployee *employee,
            gconstpointer       before,
            gconstpointer       after)
{
  if (before == NULL || after == NULL || !naer_record_equal (type, before, after))
    g_ptr_array_add (changes, naer_change_new (type, employee->row_id, before, after));
}

/**
 * naer_plan_make_begin_changes:
 * @employee: the employee
 * @plan: a draft that was just begun
 *
 * That a plan is begun is a fact, and what will stand in it is not one yet: only its number, its
 * days and its case are written.
 *
 * Returns: (transfer full) (element-type NaerChange): what adds the version, or nothing when it is
 *   there
 */
GPtrArray *
naer_plan_make_begin_changes (const NaerEmployee *employee,
                              const NaerPlan     *plan)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerPlan) begun = naer_record_new (NAER_RECORD_PLAN);

  if (naer_records_find (employee->plans, plan->row_id) != NULL)
    return changes;
  begun->row_id = plan->row_id;
  begun->version = plan->version;
  begun->started = plan->started;
  begun->case_start = plan->case_start;
  begun->occasion = plan->occasion;
  add_change (changes, NAER_RECORD_PLAN, employee, NULL, begun);
  return changes;
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const NaerPlanStep *const *first = a, *const *second = b;

  return ((*first)->from > (*second)->from) - ((*first)->from < (*second)->from);
}

static void
drop_empty_parts (NaerPlan *plan)
{
  for (guint i = plan->tasks->len; i > 0; i--)
    if (((NaerTask *) plan->tasks->pdata[i - 1])->name == NULL)
      g_ptr_array_remove_index (plan->tasks, i - 1);
  for (guint i = plan->measures->len; i > 0; i--)
    if (naer_measure_is_empty (plan->measures->pdata[i - 1]))
      g_ptr_array_remove_index (plan->measures, i - 1);
  for (guint i = plan->steps->len; i > 0; i--)
    if (((NaerPlanStep *) plan->steps->pdata[i - 1])->from == NAER_DAY_NONE)
      g_ptr_array_remove_index (plan->steps, i - 1);
}

/* The register says what the plan says: measures that are new to it get a row. */
static void
write_register (GPtrArray          *changes,
                const NaerEmployee *employee,
                NaerPlan           *plan)
{
  for (guint i = 0; i < plan->measures->len; i++)
    {
      NaerMeasure *measure = plan->measures->pdata[i];
      const NaerMeasure *before =
        measure->row_id != 0 ? naer_records_find (employee->measures, measure->row_id) : NULL;

      if (before == NULL)
        measure->row_id = naer_row_id_new ();
      if (measure->case_start == NAER_DAY_NONE)
        measure->case_start = plan->case_start;
      add_change (changes, NAER_RECORD_MEASURE, employee, before, measure);
    }
}

/**
 * naer_plan_make_finish_changes:
 * @employee: the employee
 * @plan: a draft in which nothing is missing
 * @today: today
 *
 * Finishes the version today, and writes its measures into the register. What is empty is left
 * out, and space around texts; steps stand by their day.
 *
 * Returns: (transfer full) (element-type NaerChange): the changes
 */
GPtrArray *
naer_plan_make_finish_changes (const NaerEmployee *employee,
                               const NaerPlan     *plan,
                               NaerDay             today)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerPlan) finished = naer_plan_copy (plan);

  naer_record_tidy_texts (NAER_RECORD_PLAN, finished);
  drop_empty_parts (finished);
  g_ptr_array_sort (finished->steps, compare_steps);
  finished->finished = today;
  naer_plan_settle (finished);
  write_register (changes, employee, finished);
  add_change (changes, NAER_RECORD_PLAN, employee, naer_records_find (employee->plans, plan->row_id),
              finished);
  return changes;
}

/**
 * naer_plan_make_discard_changes:
 * @employee: the employee
 * @plan: a draft
 *
 * Returns: (transfer full) (element-type NaerChange): what takes back that it was begun
 */
GPtrArray *
naer_plan_make_discard_changes (const NaerEmployee *employee,
                                const NaerPlan     *plan)
{
  GPtrArray *changes = naer_changes_new ();
  const NaerPlan *begun = naer_records_find (employee->plans, plan->row_id);

  if (begun != NULL && begun->finished == NAER_DAY_NONE)
    add_change (changes, NAER_RECORD_PLAN, employee, begun, NULL);
  return changes;
}

/**
 * naer_plan_make_sign_changes:
 * @employee: the employee
 * @plan: a version that is finished, as it is in the facts
 * @employee_on: the day that the employee signed it, or %NAER_DAY_NONE
 * @leader_on: the day that the leader did, or %NAER_DAY_NONE
 * @place: (nullable): where
 *
 * Returns: (transfer full) (element-type NaerChange): the change; what the plan says stays as it is
 */
GPtrArray *
naer_plan_make_sign_changes (const NaerEmployee *employee,
                             const NaerPlan     *plan,
                             NaerDay             employee_on,
                             NaerDay             leader_on,
                             const char         *place)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerPlan) after = naer_plan_copy (plan);

  after->employee_signed_on = employee_on;
  after->leader_signed_on = leader_on;
  g_set_str (&after->signed_at, place != NULL && place[0] != '\0' ? place : NULL);
  add_change (changes, NAER_RECORD_PLAN, employee, plan, after);
  return changes;
}

/**
 * naer_plan_make_archive_changes:
 * @employee: the employee
 * @plan: a version that is finished, as it is in the facts
 * @archived_in: (nullable): where a public employer keeps it
 * @archived_on: the day, or %NAER_DAY_NONE
 *
 * Returns: (transfer full) (element-type NaerChange): the change; what the plan says stays as it is
 */
GPtrArray *
naer_plan_make_archive_changes (const NaerEmployee *employee,
                                const NaerPlan     *plan,
                                const char         *archived_in,
                                NaerDay             archived_on)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerPlan) after = naer_plan_copy (plan);

  g_set_str (&after->archived_in, archived_in != NULL && archived_in[0] != '\0' ? archived_in : NULL);
  after->archived_on = archived_on;
  add_change (changes, NAER_RECORD_PLAN, employee, plan, after);
  return changes;
}
