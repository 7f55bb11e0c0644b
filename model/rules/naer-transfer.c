/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-transfer.h"

/* What was declined, found impossible or only considered moves nobody. */
static gboolean
moves (const NaerMeasure *measure)
{
  return measure->other_work && measure->status != NAER_MEASURE_DECLINED &&
         measure->status != NAER_MEASURE_NOT_POSSIBLE &&
         measure->status != NAER_MEASURE_CONSIDERED;
}

static gboolean
has_happened (NaerDay day,
              NaerDay today)
{
  return day != NAER_DAY_NONE && day <= today;
}

static gboolean
is_consulted (const NaerMeasure *measure,
              NaerDay            today)
{
  return has_happened (measure->employee_consulted_on, today) &&
         has_happened (measure->union_consulted_on, today);
}

/* The first day, where one that is not known comes last. */
static gboolean
begins_before (NaerDay a,
               NaerDay b)
{
  return a != NAER_DAY_NONE && (b == NAER_DAY_NONE || a < b);
}

/* What is still to be talked about comes first, and of that what begins first; else the latest. */
static gboolean
is_better (const NaerMeasure *candidate,
           const NaerMeasure *best,
           NaerDay            today)
{
  gboolean consulted = is_consulted (candidate, today);

  if (best == NULL)
    return TRUE;
  if (consulted != is_consulted (best, today))
    return !consulted;
  return consulted ? begins_before (best->from, candidate->from)
                   : begins_before (candidate->from, best->from);
}

static const NaerMeasure *
find_measure (const NaerCaseView *view)
{
  const NaerMeasure *best = NULL;

  for (guint i = 0; i < view->employee->measures->len; i++)
    {
      const NaerMeasure *measure = view->employee->measures->pdata[i];

      if (moves (measure) && naer_case_view_owns (view, measure->from, measure->case_start) &&
          is_better (measure, best, view->today))
        best = measure;
    }
  return best;
}

static NaerDay
find_other_tasks (const NaerCaseView *view)
{
  NaerDay first = NAER_DAY_NONE;

  for (guint i = 0; i < view->employee->activities->len; i++)
    {
      const NaerActivity *activity = view->employee->activities->pdata[i];

      if (g_strcmp0 (activity->kind, "other-tasks") == 0 &&
          naer_case_view_owns (view, activity->from, NAER_DAY_NONE) &&
          begins_before (activity->from, first))
        first = activity->from;
    }
  return first;
}

/**
 * naer_transfer_find:
 * @view: a case
 *
 * Finds what would move the employee to other work: the measure that most needs to be talked about,
 * else an activity with other tasks.
 */
NaerTransfer
naer_transfer_find (const NaerCaseView *view)
{
  const NaerMeasure *measure = find_measure (view);
  NaerDay other_tasks;

  if (measure != NULL)
    return (NaerTransfer){ .measure = measure, .on = measure->from };
  other_tasks = find_other_tasks (view);
  return (NaerTransfer){ .maybe = other_tasks != NAER_DAY_NONE, .on = other_tasks };
}

/**
 * naer_transfer_get_consulted_on:
 * @self: a move to other work
 * @today: today
 *
 * Returns: the day by which both the employee and the union representatives had been consulted, or
 *   %NAER_DAY_NONE
 */
NaerDay
naer_transfer_get_consulted_on (const NaerTransfer *self,
                                NaerDay             today)
{
  if (self->measure == NULL || !is_consulted (self->measure, today))
    return NAER_DAY_NONE;
  return MAX (self->measure->employee_consulted_on, self->measure->union_consulted_on);
}

/**
 * naer_transfer_find_missing:
 * @self: a move to other work
 * @today: today
 *
 * Returns: (transfer none) (nullable): which consultation is missing where there was the other
 */
const char *
naer_transfer_find_missing (const NaerTransfer *self,
                            NaerDay             today)
{
  gboolean employee, unions;

  if (self->measure == NULL)
    return NULL;
  employee = has_happened (self->measure->employee_consulted_on, today);
  unions = has_happened (self->measure->union_consulted_on, today);
  if (employee == unions)
    return NULL;
  return employee ? "union_consulted_on" : "employee_consulted_on";
}
