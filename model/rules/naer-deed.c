/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-deed.h"

#include "absence/naer-day-segment.h"
#include "rules/naer-due.h"
#include "rules/naer-transfer.h"

/* The earlier of two days, of which either may be none. */
static NaerDay
earlier (NaerDay a,
         NaerDay b)
{
  if (a == NAER_DAY_NONE || b == NAER_DAY_NONE)
    return MAX (a, b);
  return MIN (a, b);
}

static NaerDeed
find_contact (const NaerCaseView *view)
{
  NaerDeed deed = { 0 };

  for (guint i = 0; i < naer_employee_count_contacts (view->employee); i++)
    {
      NaerContact contact = naer_employee_get_contact (view->employee, i);

      if (naer_case_view_is_recorded (view, contact.on, NAER_DAY_NONE))
        deed.done_on = earlier (deed.done_on, contact.on);
    }
  return deed;
}

static NaerDeed
find_contact_of_kind (const NaerCaseView *view,
                      NaerContactKind     kind,
                      NaerDay             not_before)
{
  NaerDeed deed = { 0 };

  for (guint i = 0; i < naer_employee_count_contacts (view->employee); i++)
    {
      NaerContact contact = naer_employee_get_contact (view->employee, i);

      if (contact.kind == kind && contact.on >= not_before &&
          naer_case_view_is_recorded (view, contact.on, NAER_DAY_NONE))
        deed.done_on = earlier (deed.done_on, contact.on);
    }
  return deed;
}

/* Of two talks the second counts from the day half-way between the dates of both. */
static NaerDay
counts_from (const NaerDuty *duty)
{
  const NaerObligation *obligation = duty->obligation;

  if (!duty->is_second || duty->due == NAER_DAY_NONE)
    return NAER_DAY_NONE;
  return duty->due - (obligation->number - obligation->second_number) / 2;
}

static NaerDeed
find_plan (const NaerCaseView *view)
{
  NaerDeed deed = { 0 };

  for (guint i = 0; i < view->employee->plans->len; i++)
    {
      const NaerPlan *plan = view->employee->plans->pdata[i];

      if (naer_case_view_is_recorded (view, plan->finished, plan->case_start))
        deed.done_on = earlier (deed.done_on, plan->finished);
      deed.begun |= naer_case_view_is_recorded (view, plan->started, plan->case_start);
    }
  return deed;
}

static NaerDeed
find_dispatch (const NaerCaseView *view,
               NaerRecipient       to,
               NaerDay             not_before)
{
  NaerDeed deed = { 0 };

  for (guint i = 0; i < view->employee->dispatches->len; i++)
    {
      const NaerDispatch *dispatch = view->employee->dispatches->pdata[i];

      if (dispatch->to == to && dispatch->on >= not_before &&
          naer_case_view_is_recorded (view, dispatch->on, NAER_DAY_NONE))
        deed.done_on = earlier (deed.done_on, dispatch->on);
    }
  return deed;
}

/* A plan is sent for the meeting that Nav has called, so not before anyone was called to it, nor
   before the meeting that was held last. */
static NaerDeed
find_dispatch_to_nav (const NaerCaseView *view)
{
  const NaerMeeting *meeting = naer_nav_meeting (view);
  NaerDay not_before = meeting != NULL ? meeting->called_on : NAER_DAY_NONE;

  for (guint i = 0; meeting != NULL && i < view->employee->meetings->len; i++)
    {
      const NaerMeeting *earlier_meeting = view->employee->meetings->pdata[i];

      if (earlier_meeting != meeting && earlier_meeting->kind != NAER_MEETING_DIALOGUE_1 &&
          earlier_meeting->held != NAER_DAY_NONE && earlier_meeting->held < meeting->planned)
        not_before = MAX (not_before, earlier_meeting->held + 1);
    }
  return find_dispatch (view, NAER_RECIPIENT_NAV, not_before);
}

/* A meeting that was only asked for belongs to the day that it was asked for on. */
static NaerDay
day_of_meeting (const NaerMeeting *meeting)
{
  NaerDay on = meeting->held != NAER_DAY_NONE ? meeting->held : meeting->planned;

  return on != NAER_DAY_NONE ? on : meeting->requested_on;
}

static NaerDeed
find_meeting (const NaerCaseView *view,
              NaerMeetingKind     kind)
{
  NaerDeed deed = { 0 };

  for (guint i = 0; i < view->employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = view->employee->meetings->pdata[i];

      if (meeting->kind != kind ||
          !naer_case_view_owns (view, day_of_meeting (meeting), meeting->case_start))
        continue;
      deed.useful |= meeting->useful_to != 0;
      if (meeting->useful_to != 0 && meeting->cancelled == NAER_DAY_NONE)
        deed.agreed_on = MAX (deed.agreed_on, meeting->planned);
      if (naer_case_view_is_recorded (view, meeting->held, meeting->case_start))
        deed.done_on = earlier (deed.done_on, meeting->held);
      if (meeting->cancelled != NAER_DAY_NONE)
        continue;
      if (naer_case_view_is_recorded (view, meeting->requested_on, meeting->case_start))
        deed.requested_on = MAX (deed.requested_on, meeting->requested_on);
      deed.called |= meeting->called_on != NAER_DAY_NONE || meeting->planned != NAER_DAY_NONE;
      if (meeting->held == NAER_DAY_NONE)
        deed.planned_on = MAX (deed.planned_on, meeting->planned);
    }
  return deed;
}

/* Where an activity or a stretch of grading lies beside the day that it is asked for. */
static void
take_activity (NaerDeed *deed,
               NaerDay  *later,
               NaerDay   from,
               NaerDay   to,
               NaerDay   due,
               gboolean  must_go_on)
{
  if (from > due)
    *later = earlier (*later, from);
  else if (!must_go_on || to == NAER_DAY_NONE || to >= due)
    deed->done_on = earlier (deed->done_on, from);
}

/* Measures towards work count once they are agreed on; what was only proposed does not. */
static gboolean
is_activity (const NaerMeasure *measure)
{
  return measure->rehabilitating &&
         (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING ||
          measure->status == NAER_MEASURE_DONE);
}

/* Activity, a measure, or graded absence, which counts as such. With @must_go_on it counts for its day only
   if it goes on then; what begins later is done late. */
static NaerDeed
find_activity (const NaerCaseView *view,
               NaerDay             due,
               gboolean            must_go_on)
{
  NaerDeed deed = { 0 };
  NaerDay later = NAER_DAY_NONE;

  if (view->has_ended && view->absence_case->end < due)
    return deed;
  for (guint i = 0; i < view->employee->activities->len; i++)
    {
      const NaerActivity *activity = view->employee->activities->pdata[i];

      if (naer_case_view_is_recorded (view, activity->from, NAER_DAY_NONE))
        take_activity (&deed, &later, activity->from, activity->to, due, must_go_on);
    }
  for (guint i = 0; i < view->employee->measures->len; i++)
    {
      const NaerMeasure *measure = view->employee->measures->pdata[i];

      if (is_activity (measure) &&
          naer_case_view_is_recorded (view, measure->from, measure->case_start))
        take_activity (&deed, &later, measure->from, measure->to, due, must_go_on);
    }
  for (guint i = view->first_segment; i < view->segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (view->segments, NaerDaySegment, i);
      gboolean lasts = segment->to == view->absence_case->end;

      if (segment->graded && naer_case_view_is_recorded (view, segment->from, NAER_DAY_NONE))
        take_activity (&deed, &later, segment->from, lasts ? NAER_DAY_NONE : segment->to, due,
                       must_go_on);
    }
  if (deed.done_on == NAER_DAY_NONE)
    deed.done_on = later;
  return deed;
}

static NaerDeed
find_sick_note (const NaerCaseView *view)
{
  NaerDeed deed = { 0 };
  NaerDay next = view->self_certified_to + 1;
  const NaerDaySegment *segment;

  if (view->self_certified_to == NAER_DAY_NONE || next > view->today)
    return deed;
  segment = naer_day_segments_find (view->segments, next);
  if (segment != NULL && segment->kind == NAER_ABSENCE_SICK_NOTE)
    deed.done_on = next;
  return deed;
}

static NaerDeed
find_nav_answer (const NaerCaseView *view)
{
  NaerDay on = view->employee->nav_need_answer_on;
  NaerDeed deed = { 0 };

  if (naer_case_view_is_recorded (view, on, NAER_DAY_NONE))
    deed.done_on = on;
  return deed;
}

static NaerDeed
find_consultation (const NaerCaseView *view)
{
  NaerTransfer transfer = naer_transfer_find (view);

  return (NaerDeed){
    .done_on = naer_transfer_get_consulted_on (&transfer, view->today),
    .missing = naer_transfer_find_missing (&transfer, view->today),
  };
}

/**
 * naer_deed_find:
 * @view: a case
 * @duty: an obligation of it
 *
 * Finds what is recorded in the case, until today, that does the obligation.
 */
NaerDeed
naer_deed_find (const NaerCaseView *view,
                const NaerDuty     *duty)
{
  switch (duty->obligation->done_by)
    {
    case NAER_DONE_BY_CONTACT:
      return find_contact (view);
    case NAER_DONE_BY_RETURN_CONTACT:
      return find_contact_of_kind (view, NAER_CONTACT_RETURN, NAER_DAY_NONE);
    case NAER_DONE_BY_MAX_DATE_CONTACT:
      return find_contact_of_kind (view, NAER_CONTACT_MAX_DATE, counts_from (duty));
    case NAER_DONE_BY_PLAN:
      return find_plan (view);
    case NAER_DONE_BY_PLAN_TO_SICK_LISTER:
      return find_dispatch (view, NAER_RECIPIENT_SICK_LISTER, NAER_DAY_NONE);
    case NAER_DONE_BY_PLAN_TO_NAV:
      return find_dispatch_to_nav (view);
    case NAER_DONE_BY_REPORT_TO_NAV:
      return find_dispatch (view, NAER_RECIPIENT_NAV, NAER_DAY_NONE);
    case NAER_DONE_BY_DIALOGUE_1:
      return find_meeting (view, NAER_MEETING_DIALOGUE_1);
    case NAER_DONE_BY_NAV_MEETING:
      return find_meeting (view, NAER_MEETING_DIALOGUE_2);
    case NAER_DONE_BY_ACTIVITY_TRIED:
      return find_activity (view, duty->due, FALSE);
    case NAER_DONE_BY_ACTIVITY_GOING_ON:
      return find_activity (view, duty->due, TRUE);
    case NAER_DONE_BY_NAV_ANSWER:
      return find_nav_answer (view);
    case NAER_DONE_BY_SICK_NOTE:
      return find_sick_note (view);
    case NAER_DONE_BY_CONSULTATION:
      return find_consultation (view);
    case NAER_DONE_BY_NOTHING:
    case NAER_DONE_BY_OTHER_DUTIES:
    default:
      return (NaerDeed){ 0 };
    }
}

/**
 * naer_deed_is_absence:
 * @done_by: what shows that an obligation is done
 *
 * Whether the absence itself may show it, without a record of follow-up.
 */
gboolean
naer_deed_is_absence (NaerDoneBy done_by)
{
  return done_by == NAER_DONE_BY_ACTIVITY_TRIED || done_by == NAER_DONE_BY_ACTIVITY_GOING_ON ||
         done_by == NAER_DONE_BY_SICK_NOTE;
}
