/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-way-back.h"

#define DAYS_A_WEEK 7
#define ORDINARY_SHIFTS 5
#define LEAST_GRADE 20

static const NaerRoster *
find_roster (const NaerEmployee *employee,
             NaerDay             day)
{
  const NaerRoster *roster = NULL;

  for (guint i = 0; i < employee->rosters->len; i++)
    {
      const NaerRoster *other = employee->rosters->pdata[i];

      if (other->cycle_days > 0 && other->work != NULL && other->from <= day &&
          (roster == NULL || other->from > roster->from))
        roster = other;
    }
  return roster;
}

static gboolean
is_work_day (const NaerRoster *roster,
             NaerDay           day)
{
  int at;

  if (roster == NULL)
    return !naer_day_is_weekend (day);
  at = (day - roster->from) % roster->cycle_days;
  return roster->work[at] == '1';
}

/**
 * naer_way_back_count_shifts:
 * @employee: an employee
 * @monday: first day of a week
 *
 * Returns: how many days of the week the employee works by roster; Monday to Friday without one
 */
guint
naer_way_back_count_shifts (const NaerEmployee *employee,
                            NaerDay             monday)
{
  guint n_shifts = 0;

  for (NaerDay day = monday; day < monday + DAYS_A_WEEK; day++)
    n_shifts += is_work_day (find_roster (employee, day), day);
  return n_shifts;
}

/**
 * naer_way_back_fit_to_shifts:
 * @presence: per cent of the ordinary hours, 0 to 100
 * @n_shifts: how many shifts a week has; 0 for the ordinary five days
 * @half_shifts: whether half a shift is possible
 *
 * Returns: the nearest presence that is made of whole shifts, or of half ones
 */
int
naer_way_back_fit_to_shifts (int      presence,
                             guint    n_shifts,
                             gboolean half_shifts)
{
  int n_parts = (int) (n_shifts != 0 ? n_shifts : ORDINARY_SHIFTS) * (half_shifts ? 2 : 1);
  int parts = (presence * n_parts + 50) / 100;

  return (CLAMP (parts, 0, n_parts) * 100 + n_parts / 2) / n_parts;
}

/* The grade beside a presence: a note has none below 20 %. */
static int
grade_beside (int presence)
{
  return presence >= 100 ? 0 : MAX (100 - presence, LEAST_GRADE);
}

/**
 * naer_way_back_suggest:
 * @from: first day of the first step
 * @presence: per cent of the ordinary hours that it begins with
 * @n_steps: how many steps there are up to the whole of them, that one included
 * @weeks_a_step: how long each is, in weeks
 * @n_shifts: how many shifts a week has; 0 for the ordinary five days
 * @half_shifts: whether half a shift is possible
 *
 * Steps of the same length up to all hours, fitted to shifts, each looked at again on the Friday
 * before the next, when it begins on a Monday. Steps that come out alike become one.
 *
 * Returns: (transfer full) (element-type NaerPlanStep): the steps
 */
GPtrArray *
naer_way_back_suggest (NaerDay  from,
                       int      presence,
                       guint    n_steps,
                       guint    weeks_a_step,
                       guint    n_shifts,
                       gboolean half_shifts)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func (naer_plan_step_shape.free);
  int before = -1;

  for (guint i = 0; i < n_steps; i++)
    {
      int raw = n_steps > 1 ? presence + (100 - presence) * (int) i / (int) (n_steps - 1) : presence;
      int fitted = naer_way_back_fit_to_shifts (raw, n_shifts, half_shifts);
      NaerPlanStep *step;

      if (fitted == before)
        continue;
      step = naer_shape_new (&naer_plan_step_shape);
      step->from = from + (NaerDay) (i * weeks_a_step * DAYS_A_WEEK);
      step->presence = step->load = before = fitted;
      step->grade = grade_beside (fitted);
      step->evaluate_on = step->from + (NaerDay) (weeks_a_step * DAYS_A_WEEK) - 3;
      g_ptr_array_add (steps, step);
    }
  return steps;
}

static const NaerPlanStep *
find_step (const NaerPlan *plan,
           NaerDay         day)
{
  const NaerPlanStep *found = NULL;

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const NaerPlanStep *step = plan->steps->pdata[i];

      if (step->from != NAER_DAY_NONE && step->from <= day && (found == NULL || step->from >= found->from))
        found = step;
    }
  return found;
}

static int
find_actual (const NaerEmployee *employee,
             NaerDay             monday)
{
  for (guint i = 0; i < employee->weeks->len; i++)
    {
      const NaerWeek *week = employee->weeks->pdata[i];

      if (week->monday == monday)
        return week->presence;
    }
  return -1;
}

/* Days before the first step count as away; a week without work by roster says what its days say. */
static NaerWayBackWeek
look_at_week (const NaerPlan     *plan,
              const NaerEmployee *employee,
              NaerDay             monday)
{
  NaerWayBackWeek week = { .monday = monday, .grade = 100 };
  gboolean free_week = naer_way_back_count_shifts (employee, monday) == 0;
  int presence = 0, load = 0, n_days = 0;

  for (NaerDay day = monday; day < monday + DAYS_A_WEEK; day++)
    {
      const NaerPlanStep *step = find_step (plan, day);

      if (step != NULL)
        {
          week.is_planned = TRUE;
          week.grade = step->grade;
        }
      if (!free_week && !is_work_day (find_roster (employee, day), day))
        continue;
      n_days++;
      presence += step != NULL ? step->presence : 0;
      load += step != NULL ? step->load : 0;
    }
  week.presence = (presence + n_days / 2) / n_days;
  week.load = (load + n_days / 2) / n_days;
  week.actual = find_actual (employee, monday);
  return week;
}

/**
 * naer_way_back_weeks:
 * @plan: a plan with steps
 * @employee: the employee
 * @through: the last day to show, inclusive; at least the week of the last step is shown
 *
 * Planned and actual presence week by week. A week in which a step begins says the mean of its
 * working days.
 *
 * Returns: (transfer full) (element-type NaerWayBackWeek): the weeks from the first step on
 */
GArray *
naer_way_back_weeks (const NaerPlan     *plan,
                     const NaerEmployee *employee,
                     NaerDay             through)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (NaerWayBackWeek));
  NaerDay first = NAER_DAY_NONE, last = through;

  for (guint i = 0; i < plan->steps->len; i++)
    {
      NaerDay from = ((NaerPlanStep *) plan->steps->pdata[i])->from;

      if (from == NAER_DAY_NONE)
        continue;
      first = first == NAER_DAY_NONE ? from : MIN (first, from);
      last = MAX (last, from);
    }
  if (first == NAER_DAY_NONE)
    return weeks;
  for (NaerDay monday = naer_day_get_monday (first); monday <= last; monday += DAYS_A_WEEK)
    {
      NaerWayBackWeek week = look_at_week (plan, employee, monday);

      g_array_append_val (weeks, week);
    }
  return weeks;
}

/**
 * naer_way_back_note_week:
 * @employee: an employee
 * @monday: first day of a week
 * @presence: presence as it became, in per cent; -1 to take the note away
 * @note: (nullable): how it went
 *
 * Returns: (transfer full) (element-type NaerChange): what notes it
 */
GPtrArray *
naer_way_back_note_week (const NaerEmployee *employee,
                         NaerDay             monday,
                         int                 presence,
                         const char         *note)
{
  GPtrArray *changes = naer_changes_new ();
  const NaerWeek *before = NULL;
  NaerWeek after = { .monday = monday, .presence = CLAMP (presence, 0, 100), .note = (char *) note };

  for (guint i = 0; i < employee->weeks->len; i++)
    if (((NaerWeek *) employee->weeks->pdata[i])->monday == monday)
      before = employee->weeks->pdata[i];
  if (before == NULL && presence < 0)
    return changes;
  after.row_id = before != NULL ? before->row_id : naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_WEEK, employee->row_id, before,
                                             presence >= 0 ? &after : NULL));
  return changes;
}
