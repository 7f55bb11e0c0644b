/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"

#include "absence/naer-day-segment.h"

/* Walks the segments from the first to the last day and builds the cases on its way. */
typedef struct
{
  const NaerEmployee *employee;
  GPtrArray *cases;
  NaerCase *current;             /* the case that new sickness may join */
  GArray *sick;                  /* NaerStretch: the sick days of @current */
  NaerDay last_day;              /* the last day that has been walked */
  int gap;                       /* gap days since the last sick day of @current */
  gboolean right_after_sickness; /* nothing but sickness and holiday since the last sick day */
} Walk;

/**
 * naer_case_free:
 * @self: (transfer full) (nullable): a case
 *
 * Frees it.
 */
void
naer_case_free (NaerCase *self)
{
  if (self == NULL)
    return;
  g_free (self->sick);
  g_free (self->split_reason);
  g_free (self->join_reason);
  g_free (self);
}

/**
 * naer_case_nth_sick:
 * @self: a case
 * @n: which sick day, 1 for the first
 *
 * Returns: its date, or %NAER_DAY_NONE when so many are not known
 */
NaerDay
naer_case_nth_sick (const NaerCase *self,
                    int             n)
{
  if (n < 1 || n > self->sick_days)
    return NAER_DAY_NONE;
  for (guint i = 0; i < self->n_stretches && self->sick != NULL; i++)
    {
      int days = self->sick[i].to - self->sick[i].from + 1;

      if (n <= days)
        return self->sick[i].from + n - 1;
      n -= days;
    }
  return self->start + n - 1;
}

/**
 * naer_case_count_sick:
 * @self: a case
 * @day: a day
 *
 * Returns: the number of its sick days on or before @day
 */
int
naer_case_count_sick (const NaerCase *self,
                      NaerDay         day)
{
  int n = 0;

  if (day >= self->end)
    return self->sick_days;
  if (self->sick == NULL)
    return MAX (day - self->start + 1, 0);
  for (guint i = 0; i < self->n_stretches && self->sick[i].from <= day; i++)
    n += MIN (self->sick[i].to, day) - self->sick[i].from + 1;
  return n;
}

/**
 * naer_case_is_sick:
 * @self: a case
 * @day: a day
 *
 * Whether @day is a sick day of the case.
 */
gboolean
naer_case_is_sick (const NaerCase *self,
                   NaerDay         day)
{
  return day >= self->start && day <= self->end &&
         naer_case_count_sick (self, day) > naer_case_count_sick (self, day - 1);
}

/**
 * naer_case_find_absences:
 * @self: a case
 * @absences: (element-type NaerAbsence): the employee’s spells
 * @today: today
 *
 * Returns: (transfer full) (element-type guint): indexes of the spells that the case is made of
 */
GArray *
naer_case_find_absences (const NaerCase *self,
                         GPtrArray      *absences,
                         NaerDay         today)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];

      if (naer_absence_is_sickness (absence) && absence->from <= self->end && naer_absence_last_day (absence, today) >= self->start)
        g_array_append_val (found, i);
    }
  return found;
}

/* What the leader decided on the border between sickness until @before and from @day on. The
   decision that was made last counts. */
static const NaerCaseChange *
find_change (const NaerEmployee *employee,
             NaerDay             before,
             NaerDay             day)
{
  for (guint i = employee->case_changes->len; i > 0; i--)
    {
      const NaerCaseChange *change = employee->case_changes->pdata[i - 1];

      if (change->at > before && change->at <= day)
        return change;
    }
  return NULL;
}

/* The last day of the piece of sickness from @from: a leader may split inside it. */
static NaerDay
piece_end (const NaerEmployee *employee,
           NaerDay             from,
           NaerDay             to)
{
  NaerDay end = to;

  for (guint i = 0; i < employee->case_changes->len; i++)
    {
      const NaerCaseChange *change = employee->case_changes->pdata[i];

      if (!change->join && change->at > from && change->at <= end)
        end = change->at - 1;
    }
  return end;
}

/* The sick days of a case are kept apart from its first and last day only where they have gaps. */
static void
finish_case (Walk *walk)
{
  if (walk->current == NULL)
    return;
  walk->current->n_stretches = walk->sick->len;
  if (walk->sick->len > 1)
    walk->current->sick = g_memdup2 (walk->sick->data, walk->sick->len * sizeof (NaerStretch));
  g_array_set_size (walk->sick, 0);
}

static void
begin_case (Walk                *walk,
            NaerDay              start,
            const NaerCaseChange *change)
{
  finish_case (walk);
  if (walk->current != NULL && walk->current->may_join_until == NAER_DAY_NONE)
    walk->current->may_join_until = start - 1;
  walk->current = g_new0 (NaerCase, 1);
  walk->current->start = start;
  if (change != NULL && !change->join)
    walk->current->split_reason = g_strdup (change->reason);
  g_ptr_array_add (walk->cases, walk->current);
}

static void
join_or_begin (Walk    *walk,
               NaerDay  day)
{
  const NaerCaseChange *change;
  gboolean joins;

  if (walk->current == NULL)
    {
      begin_case (walk, day, NULL);
      return;
    }
  change = find_change (walk->employee, walk->current->end, day);
  joins = change != NULL ? change->join : walk->gap < NAER_CASE_GAP_DAYS;
  if (!joins)
    {
      begin_case (walk, day, change);
      return;
    }
  walk->current->may_join_until = NAER_DAY_NONE;
  if (walk->gap >= NAER_CASE_GAP_DAYS)
    {
      g_free (walk->current->join_reason);
      walk->current->join_reason = g_strdup (change->reason);
    }
}

static void
append_sick_days (GArray  *sick,
                  NaerDay  from,
                  NaerDay  to)
{
  NaerStretch *last = sick->len > 0 ? &g_array_index (sick, NaerStretch, sick->len - 1) : NULL;
  NaerStretch more = { from, to };

  if (last != NULL && last->to == from - 1)
    last->to = to;
  else
    g_array_append_val (sick, more);
}

static void
add_sickness (Walk    *walk,
              NaerDay  from,
              NaerDay  to,
              gboolean graded)
{
  while (from <= to)
    {
      NaerDay end = piece_end (walk->employee, from, to);

      join_or_begin (walk, from);
      append_sick_days (walk->sick, from, end);
      walk->current->sick_days += end - from + 1;
      walk->current->end = walk->current->end_with_holiday = end;
      walk->current->sick_days_with_holiday += end - from + 1;
      walk->current->graded_at_end = graded;
      walk->gap = 0;
      walk->right_after_sickness = TRUE;
      from = end + 1;
    }
}

static void
add_gap (Walk    *walk,
         NaerDay  from,
         NaerDay  to)
{
  int left = NAER_CASE_GAP_DAYS - walk->gap, days = to - from + 1;

  if (walk->current != NULL && left > 0 && days >= left)
    walk->current->may_join_until = from + left - 1;
  walk->gap = MIN (walk->gap + days, NAER_CASE_GAP_DAYS);
  walk->right_after_sickness = FALSE;
}

static void
add_days_off (Walk                 *walk,
              const NaerDaySegment *segment)
{
  if (walk->gap > 0)
    {
      add_gap (walk, segment->from, segment->to);
      return;
    }
  walk->right_after_sickness &= segment->kind == NAER_ABSENCE_HOLIDAY;
  if (walk->current == NULL || !walk->right_after_sickness)
    return;
  walk->current->end_with_holiday = segment->to;
  walk->current->sick_days_with_holiday += segment->to - segment->from + 1;
}

static void
walk_segment (Walk                 *walk,
              const NaerDaySegment *segment)
{
  if (walk->current != NULL && segment->from > walk->last_day + 1)
    add_gap (walk, walk->last_day + 1, segment->from - 1);

  switch (naer_day_segment_count (segment))
    {
    case NAER_DAY_COUNT_SICK:
      add_sickness (walk, segment->from, segment->to, segment->graded);
      break;
    case NAER_DAY_COUNT_OFF:
      add_days_off (walk, segment);
      break;
    case NAER_DAY_COUNT_WORK:
      add_gap (walk, segment->from, segment->to);
      break;
    default:
      g_assert_not_reached ();
    }
  walk->last_day = segment->to;
}

static void
finish_cases (Walk    *walk,
              NaerDay  today)
{
  finish_case (walk);
  if (walk->current != NULL && walk->current->may_join_until == NAER_DAY_NONE)
    walk->current->may_join_until = walk->last_day + NAER_CASE_GAP_DAYS - walk->gap;

  for (guint i = 0; i < walk->cases->len; i++)
    {
      NaerCase *self = walk->cases->pdata[i];

      self->may_join_until = MIN (self->may_join_until, NAER_DAY_MAX);
      self->calendar_days = self->end - self->start + 1;
      self->absent_today = naer_case_is_sick (self, today);
    }
}

/**
 * naer_cases_find:
 * @employee: an employee
 * @today: today, which an open spell is known through
 *
 * Joins the employee’s spells into cases by the sixteen-day rule: a working day adds one to the
 * gap, a day off adds one only when the gap has begun, and 15 gap days join where 16 split. The
 * leader’s own splits and joins come first. The order of the spells does not matter.
 *
 * Returns: (transfer full) (element-type NaerCase): the cases, oldest first
 */
GPtrArray *
naer_cases_find (const NaerEmployee *employee,
                 NaerDay             today)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);

  return naer_cases_find_in (employee, segments, today);
}

/**
 * naer_cases_find_in:
 * @employee: an employee
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @today: today
 *
 * The same as naer_cases_find(), where the segments are at hand.
 *
 * Returns: (transfer full) (element-type NaerCase): the cases, oldest first
 */
GPtrArray *
naer_cases_find_in (const NaerEmployee *employee,
                    GArray             *segments,
                    NaerDay             today)
{
  g_autoptr (GArray) sick = g_array_new (FALSE, FALSE, sizeof (NaerStretch));
  Walk walk = {
    .employee = employee,
    .cases = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_case_free),
    .sick = sick,
  };

  for (guint i = 0; i < segments->len; i++)
    walk_segment (&walk, &g_array_index (segments, NaerDaySegment, i));
  finish_cases (&walk, today);
  return walk.cases;
}
