/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-due.h"

#include "calendar/naer-holidays.h"
#include "quota/naer-arrangement.h"
#include "rules/naer-transfer.h"

static gboolean
is_better_meeting (const NaerMeeting *candidate,
                   const NaerMeeting *best,
                   NaerDay            today)
{
  gboolean to_come = candidate->held == NAER_DAY_NONE && candidate->planned >= today;
  gboolean best_to_come;

  if (best == NULL)
    return TRUE;
  best_to_come = best->held == NAER_DAY_NONE && best->planned >= today;
  if (to_come != best_to_come)
    return to_come;
  return to_come ? candidate->planned < best->planned : candidate->planned > best->planned;
}

/**
 * naer_nav_meeting:
 * @view: a case
 *
 * Finds the meeting that Nav has called: the next one to come, else the latest.
 *
 * Returns: (transfer none) (nullable): the meeting
 */
const NaerMeeting *
naer_nav_meeting (const NaerCaseView *view)
{
  const NaerMeeting *best = NULL;

  for (guint i = 0; i < view->employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = view->employee->meetings->pdata[i];

      if (meeting->kind == NAER_MEETING_DIALOGUE_1 || meeting->planned == NAER_DAY_NONE ||
          meeting->cancelled != NAER_DAY_NONE ||
          !naer_case_view_owns (view, meeting->planned, meeting->case_start))
        continue;
      if (is_better_meeting (meeting, best, view->today))
        best = meeting;
    }
  return best;
}

static int
self_certification_days (const NaerCaseView *view)
{
  NaerDay from = view->self_certified_from != NAER_DAY_NONE ? view->self_certified_from
                                                            : view->absence_case->start;

  return naer_arrangement_on (view->employer, from).days_at_a_time;
}

/* Close follow-up halves the time between talks; light follow-up doubles it, and so does gentle mode. */
static int
check_in_weeks (const NaerCaseView *view)
{
  int weeks = view->employer->check_in_weeks;

  if (view->is_gentle || view->intensity == NAER_INTENSITY_LIGHT)
    weeks *= 2;
  return view->intensity == NAER_INTENSITY_CLOSE ? (weeks + 1) / 2 : weeks;
}

/**
 * naer_due_get_number:
 * @view: a case
 * @obligation: an obligation
 * @is_second: whether it is asked for a second time
 *
 * Returns: how many days, weeks or months it counts: the employer’s own number where it has one
 */
int
naer_due_get_number (const NaerCaseView   *view,
                     const NaerObligation *obligation,
                     gboolean              is_second)
{
  switch (obligation->setting)
    {
    case NAER_RULE_SETTING_FIRST_CONTACT_DAYS:
      return view->employer->first_contact_days;
    case NAER_RULE_SETTING_CHECK_IN_WEEKS:
      return check_in_weeks (view);
    case NAER_RULE_SETTING_SELF_CERTIFICATION_DAYS:
      return self_certification_days (view);
    case NAER_RULE_SETTING_NONE:
    default:
      return is_second ? obligation->second_number : obligation->number;
    }
}

/* The day that is counted from, or %NAER_DAY_NONE while there is none. */
static NaerDay
find_anchor (const NaerCaseView   *view,
             const NaerObligation *obligation)
{
  const NaerMeeting *meeting;

  switch (obligation->anchor)
    {
    case NAER_ANCHOR_CASE_START:
      return view->absence_case->start;
    case NAER_ANCHOR_CASE_END:
      return view->has_ended ? view->absence_case->end : NAER_DAY_NONE;
    case NAER_ANCHOR_FOLLOW_UP:
      return MAX (view->last_follow_up, view->absence_case->start);
    case NAER_ANCHOR_NAV_MEETING:
      meeting = naer_nav_meeting (view);
      return meeting != NULL ? meeting->planned : NAER_DAY_NONE;
    case NAER_ANCHOR_SELF_CERTIFICATION:
      return view->self_certified_from;
    case NAER_ANCHOR_TRANSFER:
      return naer_transfer_find (view).on;
    case NAER_ANCHOR_EMPLOYER_PERIOD:
      return view->employer_period_end;
    case NAER_ANCHOR_LAST_SICK_PAY_DAY:
      return view->asks_for_sick_pay ? view->sick_pay.last_day : NAER_DAY_NONE;
    case NAER_ANCHOR_NONE:
    default:
      return NAER_DAY_NONE;
    }
}

/* The last of so many whole months: the day before the same date; where there is no such date, as
   after a 29 February, the last day of its month. */
static NaerDay
last_day_of_months (NaerDay from,
                    int     months)
{
  int year = 0, month = 0, day_of_month = 0;
  NaerDay same_date;

  naer_day_to_ymd (from, &year, &month, &day_of_month);
  month += months - 1;
  year += month / 12;
  month = month % 12 + 1;
  same_date = naer_day_from_ymd (year, month, day_of_month);
  return same_date != NAER_DAY_NONE
             ? same_date - 1
             : naer_day_from_ymd (year, month, naer_days_in_month (year, month));
}

static NaerDay
count_from (const NaerCaseView   *view,
            const NaerObligation *obligation,
            NaerDay               anchor,
            int                   number)
{
  switch (obligation->counting)
    {
    case NAER_COUNTING_CALENDAR_DAYS:
      return anchor + number - 1;
    case NAER_COUNTING_SICK_DAYS:
      return naer_case_view_nth_sick_day (view, number);
    case NAER_COUNTING_DAYS_AFTER:
      return anchor + number;
    case NAER_COUNTING_DAYS_BEFORE:
      return anchor - number;
    case NAER_COUNTING_WEEKS_AFTER:
      return anchor + 7 * number;
    case NAER_COUNTING_MONTHS:
      return last_day_of_months (anchor, number);
    case NAER_COUNTING_THE_DAY:
      return anchor;
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_due_find:
 * @view: a case
 * @obligation: an obligation
 * @number: how many days, weeks or months it counts
 *
 * Finds the due date. Where sick days count and so many are not known, it is the date as it would
 * be if the sickness went on; so a later today never moves it.
 *
 * Returns: the due date, or %NAER_DAY_NONE when there is none (yet) or it cannot be written
 */
NaerDay
naer_due_find (const NaerCaseView   *view,
               const NaerObligation *obligation,
               int                   number)
{
  NaerDay anchor = find_anchor (view, obligation);
  NaerDay due;

  if (anchor == NAER_DAY_NONE)
    return NAER_DAY_NONE;
  due = count_from (view, obligation, anchor, number);
  if (obligation->not_before_sick_day > 0)
    due = MAX (due, naer_case_view_nth_sick_day (view, obligation->not_before_sick_day));
  return naer_day_is_valid (due) ? due : NAER_DAY_NONE;
}

static NaerDay
find_calendar_target (const NaerCaseView   *view,
                      const NaerObligation *obligation)
{
  if (obligation->opens_on_day > 0)
    return view->absence_case->start + obligation->opens_on_day - 1;
  if (obligation->counting == NAER_COUNTING_SICK_DAYS)
    return view->absence_case->start + obligation->number - 1;
  return NAER_DAY_NONE;
}

/**
 * naer_due_find_target:
 * @view: a case
 * @duty: an obligation of it
 *
 * Finds the early and softer date: where only sick days count, the same number of calendar days;
 * the day from which the obligation may be considered; or the day of the plan that it opens with.
 * A change of law that moves the due date gives none.
 *
 * Returns: a day before the due date, or %NAER_DAY_NONE
 */
NaerDay
naer_due_find_target (const NaerCaseView *view,
                      const NaerDuty     *duty)
{
  NaerDay target = find_calendar_target (view, duty->obligation);

  if (target >= duty->due || target == duty->counted)
    target = NAER_DAY_NONE;
  if (naer_due_is_open (view, duty->obligation) && view->plan_finished < duty->due &&
      (target == NAER_DAY_NONE || view->plan_finished < target))
    return view->plan_finished;
  return target;
}

/**
 * naer_due_is_open:
 * @view: a case
 * @obligation: an obligation
 *
 * Whether what lets the obligation be done before its due date is there: a finished plan.
 */
gboolean
naer_due_is_open (const NaerCaseView   *view,
                  const NaerObligation *obligation)
{
  return obligation->opens_with == NAER_OPENS_WITH_PLAN && view->plan_finished != NAER_DAY_NONE;
}

static gboolean
is_own_day_off (const NaerEmployer *employer,
                NaerDay             day)
{
  g_autofree char *text = employer->days_off->len > 0 ? naer_day_to_iso (day) : NULL;

  for (guint i = 0; i < employer->days_off->len; i++)
    {
      const char *day_off = employer->days_off->pdata[i];

      if (g_str_equal (day_off, text) || g_str_equal (day_off, text + strlen ("2026-")))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_last_working_day_before:
 * @employer: the employer, who may have days off of its own
 * @due: a due date
 *
 * Returns: the last working day before @due when that is a day off, else %NAER_DAY_NONE
 */
NaerDay
naer_last_working_day_before (const NaerEmployer *employer,
                              NaerDay             due)
{
  NaerDay day = due;

  while (day > NAER_DAY_NONE && (naer_day_is_day_off (day) || is_own_day_off (employer, day)))
    day--;
  return day != due ? day : NAER_DAY_NONE;
}
