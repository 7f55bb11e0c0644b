/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-case-view.h"

#include "absence/naer-day-segment.h"
#include "absence/naer-employer-period.h"

/* Nobody has used up sick pay with fewer sick days in three years (ftrl § 8-12), but who is so old
   that it takes fewer. */
#define SICK_PAY_WEEKDAYS 248
#define DAYS_TO_67 (67 * 365)

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

/**
 * naer_case_view_graded_on:
 * @view: a case
 * @day: a day on or after its first
 *
 * Whether the employee is partly absent on @day: as the record says that decides the day if what
 * is open goes on, or the latest sick day before it.
 */
gboolean
naer_case_view_graded_on (const NaerCaseView *view,
                          NaerDay             day)
{
  const NaerCase *lasting = view->lasting;
  const NaerDaySegment *segment;

  if (day >= lasting->end)
    return lasting->graded_at_end;
  segment = naer_day_segments_find (view->if_lasts,
                                    naer_case_nth_sick (lasting, naer_case_count_sick (lasting, day)));
  return segment != NULL && segment->graded;
}

/* Whether the days that @segment decides would be sick days if the sickness went on: as the records
   say while they do; after that every day but those recorded already as off or at work. */
static gboolean
would_be_sick (const NaerCaseView   *view,
               const NaerDaySegment *segment,
               NaerDay               day)
{
  if (day <= view->lasting->end)
    return naer_day_segment_count (segment) == NAER_DAY_COUNT_SICK;
  return segment == NULL || (segment->kind != NAER_ABSENCE_WORK &&
                             naer_day_segment_count (segment) != NAER_DAY_COUNT_OFF);
}

/* Walks the days from @from to @to, a stretch at a time, and takes those that would be sick days
   off @left. Returns the day that took the last, or none. */
static NaerDay
take_would_be_sick (const NaerCaseView *view,
                    NaerDay             from,
                    NaerDay             to,
                    int                *left)
{
  NaerDay known = view->lasting->end;
  guint i = naer_day_segments_find_first (view->if_lasts, from);

  for (NaerDay day = from, last; day <= to; day = last + 1)
    {
      const NaerDaySegment *segment = i < view->if_lasts->len
                                          ? &g_array_index (view->if_lasts, NaerDaySegment, i)
                                          : NULL;
      gboolean inside = segment != NULL && segment->from <= day;

      last = day <= known ? MIN (known, to) : to;
      if (segment != NULL)
        last = MIN (last, inside ? segment->to : segment->from - 1);
      if (would_be_sick (view, inside ? segment : NULL, day))
        {
          if (*left <= last - day + 1)
            {
              day += *left - 1;
              *left = 0;
              return day;
            }
          *left -= last - day + 1;
        }
      i += inside && segment->to == last;
    }
  return NAER_DAY_NONE;
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
  const NaerCase *absence_case = view->absence_case;
  int left = n;

  /* Open sickness may be followed by spells that are recorded further ahead. Then the days between
     are sick days to come, and what is known is not all. */
  if (view->lasting != absence_case)
    return take_would_be_sick (view, absence_case->start, NAER_DAY_MAX - 1, &left);
  if (n <= absence_case->sick_days)
    return naer_case_nth_sick (absence_case, n);
  left -= absence_case->sick_days;
  if (absence_case->end + left <= view->blank_until)
    return absence_case->end + left;
  return take_would_be_sick (view, absence_case->end + 1, NAER_DAY_MAX - 1, &left);
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
  int left = G_MAXINT;

  take_would_be_sick (view, view->absence_case->start, day, &left);
  return G_MAXINT - left;
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
  return naer_case_count_sick (view->absence_case, view->today);
}

static void
look_at_contacts (NaerCaseView *view)
{
  GPtrArray *dispatches = view->employee->dispatches;

  for (guint i = 0; i < naer_employee_count_contacts (view->employee); i++)
    {
      NaerContact contact = naer_employee_get_contact (view->employee, i);

      if (!naer_case_view_is_recorded (view, contact.on, NAER_DAY_NONE))
        continue;
      view->has_records = TRUE;
      view->last_follow_up = MAX (view->last_follow_up, contact.on);
    }
  for (guint i = 0; i < dispatches->len && !view->has_records; i++)
    {
      const NaerDispatch *dispatch = dispatches->pdata[i];

      view->has_records = naer_case_view_is_recorded (view, dispatch->on, NAER_DAY_NONE);
    }
  view->has_records |= naer_case_view_is_recorded (view, view->employee->nav_need_answer_on,
                                                   NAER_DAY_NONE);
}

static void
look_at_meetings (NaerCaseView *view)
{
  GPtrArray *meetings = view->employee->meetings;

  for (guint i = 0; i < meetings->len; i++)
    {
      const NaerMeeting *meeting = meetings->pdata[i];

      view->has_records |= naer_case_view_owns (view, meeting->held, meeting->case_start) ||
                           naer_case_view_owns (view, meeting->planned, meeting->case_start);
      if (naer_case_view_is_recorded (view, meeting->held, meeting->case_start))
        view->last_follow_up = MAX (view->last_follow_up, meeting->held);
    }
}

static void
look_at_plans (NaerCaseView *view)
{
  GPtrArray *plans = view->employee->plans;

  for (guint i = 0; i < plans->len; i++)
    {
      const NaerPlan *plan = plans->pdata[i];

      view->has_records |= naer_case_view_is_recorded (view, plan->started, plan->case_start);
      if (!naer_case_view_is_recorded (view, plan->finished, plan->case_start))
        continue;
      view->has_records = TRUE;
      view->last_follow_up = MAX (view->last_follow_up, plan->finished);
      if (view->plan_finished == NAER_DAY_NONE || plan->finished < view->plan_finished)
        view->plan_finished = plan->finished;
    }
}

static gboolean
has_no_records (const NaerEmployee *employee)
{
  guint n_records = naer_employee_count_contacts (employee) + employee->plans->len +
                    employee->dispatches->len + employee->meetings->len +
                    employee->exceptions->len + employee->activities->len + employee->measures->len;

  return n_records == 0 && employee->nav_need_answer_on == NAER_DAY_NONE;
}

static void
look_at_records (NaerCaseView *view)
{
  view->has_records = FALSE;
  view->last_follow_up = view->plan_finished = NAER_DAY_NONE;
  view->is_bare = has_no_records (view->employee);
  if (view->is_bare)
    return;
  look_at_contacts (view);
  look_at_meetings (view);
  look_at_plans (view);
}

static gboolean
may_have_begun_earlier (const NaerCaseView *view)
{
  NaerDay known_from = view->employee->absence_known_from, start = view->absence_case->start;

  return known_from != NAER_DAY_NONE && start <= known_from &&
         naer_employee_is_employed (view->employee, start - 1);
}

/* The mode of today; of a case that has ended, that of its last day. The one that was entered last
   counts. */
static void
find_mode (NaerCaseView *view)
{
  GPtrArray *modes = view->employee->follow_up;
  NaerDay day = view->has_ended ? view->absence_case->end : view->today;

  view->is_gentle = FALSE;
  view->intensity = NAER_INTENSITY_NORMAL;
  for (guint i = 0; i < modes->len; i++)
    {
      const NaerFollowUp *mode = modes->pdata[i];

      if (day < mode->from || (mode->to != NAER_DAY_NONE && day > mode->to))
        continue;
      view->is_gentle = mode->gentle;
      view->intensity = g_strcmp0 (mode->intensity, "close") == 0   ? NAER_INTENSITY_CLOSE
                        : g_strcmp0 (mode->intensity, "light") == 0 ? NAER_INTENSITY_LIGHT
                                                                    : NAER_INTENSITY_NORMAL;
    }
}

/* Asked for only where nothing is open. */
static void
find_blank (NaerCaseView *view)
{
  guint i = view->first_segment;

  while (i < view->segments->len &&
         g_array_index (view->segments, NaerDaySegment, i).to <= view->absence_case->end)
    i++;
  view->blank_until = i < view->segments->len
                          ? g_array_index (view->segments, NaerDaySegment, i).from - 1
                          : NAER_DAY_MAX;
}

/* The last day of the stretch that began on @from, as far as it is known. */
static NaerDay
find_self_certified_to (const NaerCaseView *view,
                        NaerDay             from)
{
  NaerDay to = from;

  for (guint i = naer_day_segments_find_first (view->segments, from); i < view->segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (view->segments, NaerDaySegment, i);

      if (segment->kind != NAER_ABSENCE_SELF_CERTIFICATION || segment->from > to + 1)
        break;
      to = segment->to;
    }
  return to;
}

/* What is open may reach a stretch that is known ahead: then it has begun already. */
static void
find_self_certified (NaerCaseView *view)
{
  NaerDay end = MAX (view->absence_case->end, view->lasting->end), last = NAER_DAY_NONE;
  guint i = view->if_lasts == view->segments
                ? view->first_segment
                : naer_day_segments_find_first (view->if_lasts, view->absence_case->start);

  view->self_certified_from = view->self_certified_to = NAER_DAY_NONE;
  for (; i < view->if_lasts->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (view->if_lasts, NaerDaySegment, i);

      if (segment->from > end ||
          (view->self_certified_from != NAER_DAY_NONE && segment->from > view->today))
        break;
      if (segment->kind != NAER_ABSENCE_SELF_CERTIFICATION)
        continue;
      if (view->self_certified_from == NAER_DAY_NONE || segment->from != last + 1)
        view->self_certified_from = segment->from;
      last = segment->to;
    }
  if (view->self_certified_from != NAER_DAY_NONE)
    view->self_certified_to = find_self_certified_to (view, view->self_certified_from);
}

static gboolean
may_have_used_up_sick_pay (const NaerCaseView *view)
{
  NaerDay born = view->employee->born;

  return view->recent_paid_days >= SICK_PAY_WEEKDAYS ||
         (born != NAER_DAY_NONE && view->absence_case->end - born >= DAYS_TO_67) ||
         view->employee->nav_last_sick_pay_day != NAER_DAY_NONE;
}

/* The sixteenth day of the first of the employee’s periods that holds sickness of the case, and
   has so many days. */
static NaerDay
find_sixteenth (GArray         *periods,
                const NaerCase *absence_case)
{
  const NaerEmployerPeriod *first = naer_employer_periods_find_on (periods, absence_case->start);
  guint i = first != NULL ? (guint) (first - &g_array_index (periods, NaerEmployerPeriod, 0)) : 0;

  for (; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);

      if (naer_employer_period_start (period) > absence_case->end)
        break;
      if (period->last_sick >= absence_case->start && naer_employer_period_complete (period))
        return naer_employer_period_last (period);
    }
  return NAER_DAY_NONE;
}

/* What is counted as if the sickness went on is of no interest once it is over. */
static void
find_pay (NaerCaseView *view)
{
  NaerCase lasting = { .start = view->absence_case->start, .end = view->lasting->end };

  view->employer_period_end = find_sixteenth (view->periods, &lasting);
  if (view->employer_period_end == NAER_DAY_NONE && !view->has_ended)
    view->employer_period_end = naer_employer_period_end (view->periods, view->if_lasts, &lasting);

  view->asks_for_sick_pay = !view->has_ended || may_have_used_up_sick_pay (view);
  if (view->asks_for_sick_pay)
    view->sick_pay = naer_sick_pay_find (view->employee, view->if_lasts, &lasting, view->next,
                                         naer_sick_pay_find_payer (view->employee, lasting.start),
                                         view->today);
}

/**
 * naer_case_view_look:
 * @view: a case, with the facts around it
 *
 * Finds what several rules ask of the case.
 */
void
naer_case_view_look (NaerCaseView *view)
{
  find_blank (view);
  view->has_ended = view->today > MAX (view->absence_case->end, view->lasting->end);
  find_self_certified (view);
  find_pay (view);
  look_at_records (view);
  find_mode (view);
  view->start_is_unknown = may_have_begun_earlier (view);
}
