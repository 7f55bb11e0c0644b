/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-case-view.h"

#include "absence/naer-day-segment.h"

/**
 * naer_case_view_owns:
 * @view: a case
 * @day: the day of a record, or %NAER_DAY_NONE
 * @case_start: the case that the record names, or %NAER_DAY_NONE
 *
 * Whether a record belongs to the case: it names the case, or its day lies from the case’s first
 * day until the next case begins. A record without any day belongs to the latest case.
 */
gboolean
naer_case_view_owns (const NaerCaseView *view,
                     NaerDay             day,
                     NaerDay             case_start)
{
  NaerDay decisive = case_start != NAER_DAY_NONE ? case_start : day;

  if (decisive == NAER_DAY_NONE)
    return view->is_latest;
  return decisive >= view->absence_case->start &&
         (view->next == NULL || decisive < view->next->start);
}

/**
 * naer_case_view_is_recorded:
 * @view: a case
 * @day: the day of a record
 * @case_start: the case that the record names, or %NAER_DAY_NONE
 *
 * Whether something of the case had happened by today.
 */
gboolean
naer_case_view_is_recorded (const NaerCaseView *view,
                            NaerDay             day,
                            NaerDay             case_start)
{
  return day != NAER_DAY_NONE && day <= view->today && naer_case_view_owns (view, day, case_start);
}

/* An open note may be interrupted by days at work or off: then the absence goes on after them. */
static gboolean
goes_on (const NaerCaseView *view)
{
  if (view->if_lasts == view->segments)
    return FALSE;
  for (NaerDay day = view->absence_case->end + 1; day <= view->absence_case->may_join_until; day++)
    if (naer_day_segment_count (naer_day_segments_find (view->if_lasts, day)) ==
        NAER_DAY_COUNT_SICK)
      return TRUE;
  return FALSE;
}

/**
 * naer_case_view_has_ended:
 * @view: a case
 *
 * Whether today is later than its last known sick day, and no open note goes on.
 */
gboolean
naer_case_view_has_ended (const NaerCaseView *view)
{
  return view->today > view->absence_case->end && !goes_on (view);
}

/* The number of sick days on or before @day. */
static guint
count_sick_days (const NaerCase *absence_case,
                 NaerDay         day)
{
  guint low = 0, high = absence_case->sick->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (absence_case->sick, NaerDay, middle) <= day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * naer_case_view_graded_on:
 * @view: a case
 * @day: a day on or after its first
 *
 * Whether the employee is partly absent on @day: as the record says that decides the day, or the
 * latest sick day before it when the day is no sick day, or is not known yet.
 */
gboolean
naer_case_view_graded_on (const NaerCaseView *view,
                          NaerDay             day)
{
  const NaerCase *absence_case = view->absence_case;
  guint n_sick = count_sick_days (absence_case, day);
  const NaerDaySegment *segment;

  if (day >= absence_case->end)
    return absence_case->graded_at_end;
  if (n_sick == 0)
    return FALSE;
  segment = naer_day_segments_find (view->segments,
                                    g_array_index (absence_case->sick, NaerDay, n_sick - 1));
  return segment != NULL && segment->graded;
}

/* Whether a day would be a sick day if the sickness went on: until the last known sick day as the
   records say; after it every day but those recorded already as off or at work. */
static gboolean
would_be_sick (const NaerCaseView *view,
               NaerDay             day)
{
  const NaerDaySegment *segment = naer_day_segments_find (view->if_lasts, day);

  if (day <= view->absence_case->end || segment == NULL)
    return day > view->absence_case->end ||
           naer_day_segment_count (segment) == NAER_DAY_COUNT_SICK;
  return segment->kind != NAER_ABSENCE_WORK &&
         naer_day_segment_count (segment) != NAER_DAY_COUNT_OFF;
}

/* Open sickness may be followed by spells that are recorded further ahead. Then the days between
   are sick days to come. */
static gboolean
is_known_through (const NaerCaseView *view,
                  NaerDay             day)
{
  return day != NAER_DAY_NONE && view->if_lasts == view->segments;
}

/**
 * naer_case_view_nth_sick_day:
 * @view: a case
 * @n: which sick day, 1 for the first
 *
 * Returns: its date; as it would be if the sickness went on, when so many are not known;
 *   %NAER_DAY_NONE after the last day that can be written
 */
NaerDay
naer_case_view_nth_sick_day (const NaerCaseView *view,
                             int                 n)
{
  NaerDay day = naer_case_nth_sick (view->absence_case, n);
  int left = n;

  if (is_known_through (view, day))
    return day;
  for (day = view->absence_case->start - 1; left > 0 && day < NAER_DAY_MAX;)
    left -= would_be_sick (view, ++day);
  return left == 0 ? day : NAER_DAY_NONE;
}

/**
 * naer_case_view_sick_days_by:
 * @view: a case
 * @day: a day
 *
 * Returns: the number of sick days on or before @day, as it would be if the sickness went on
 */
int
naer_case_view_sick_days_by (const NaerCaseView *view,
                             NaerDay             day)
{
  int n = (int) count_sick_days (view->absence_case, day);

  for (NaerDay later = view->absence_case->end + 1; later <= day; later++)
    n += would_be_sick (view, later);
  return n;
}

/**
 * naer_case_view_sick_days_so_far:
 * @view: a case
 *
 * Returns: the number of sick days on or before today
 */
int
naer_case_view_sick_days_so_far (const NaerCaseView *view)
{
  return (int) count_sick_days (view->absence_case, view->today);
}

/**
 * naer_case_view_last_follow_up:
 * @view: a case
 *
 * Returns: the day of the latest contact, meeting or finished plan of the case by today, or
 *   %NAER_DAY_NONE
 */
NaerDay
naer_case_view_last_follow_up (const NaerCaseView *view)
{
  const NaerEmployee *employee = view->employee;
  NaerDay latest = NAER_DAY_NONE;

  for (guint i = 0; i < employee->contacts->len; i++)
    {
      const NaerContact *contact = employee->contacts->pdata[i];

      if (naer_case_view_is_recorded (view, contact->on, NAER_DAY_NONE))
        latest = MAX (latest, contact->on);
    }
  for (guint i = 0; i < employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = employee->meetings->pdata[i];

      if (naer_case_view_is_recorded (view, meeting->held, meeting->case_start))
        latest = MAX (latest, meeting->held);
    }
  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlanFact *plan = employee->plans->pdata[i];

      if (naer_case_view_is_recorded (view, plan->finished, plan->case_start))
        latest = MAX (latest, plan->finished);
    }
  return latest;
}
