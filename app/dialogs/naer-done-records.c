/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-done-records.h"

#include "naer-edit-changes.h"

/**
 * naer_done_meeting_kind:
 * @draft: a draft
 *
 * Returns: the kind of meeting that its obligation is about
 */
NaerMeetingKind
naer_done_meeting_kind (const NaerDoneDraft *draft)
{
  gboolean is_nav = g_str_equal (draft->obligation, "dialogue-2");

  return is_nav ? NAER_MEETING_DIALOGUE_2 : NAER_MEETING_DIALOGUE_1;
}

/* A record belongs to the case that it names, else to the case whose span holds its day. */
static gboolean
is_in_case (const NaerDoneDraft *draft,
            NaerDay              named,
            NaerDay              day)
{
  if (named != NAER_DAY_NONE)
    return named == draft->case_start;
  return day >= draft->case_start &&
         (draft->next_case_start == NAER_DAY_NONE || day < draft->next_case_start);
}

static NaerDay
first_known (NaerDay first,
             NaerDay second,
             NaerDay third)
{
  if (first != NAER_DAY_NONE)
    return first;
  return second != NAER_DAY_NONE ? second : third;
}

/**
 * naer_done_find_meeting:
 * @draft: a draft
 * @employee: the employee
 *
 * Returns: (transfer none) (nullable): the meeting of the case that is neither held nor cancelled
 */
NaerMeeting *
naer_done_find_meeting (const NaerDoneDraft *draft,
                        const NaerEmployee  *employee)
{
  NaerMeeting *found = NULL;

  for (guint i = 0; i < employee->meetings->len; i++)
    {
      NaerMeeting *meeting = employee->meetings->pdata[i];
      NaerDay day = first_known (meeting->planned, meeting->called_on, meeting->requested_on);

      if (meeting->kind == naer_done_meeting_kind (draft) && meeting->held == NAER_DAY_NONE &&
          meeting->cancelled == NAER_DAY_NONE && is_in_case (draft, meeting->case_start, day))
        found = meeting;
    }
  return found;
}

/**
 * naer_done_find_plan:
 * @draft: a draft
 * @employee: the employee
 * @finished: whether to find a finished version, or one that is still written on
 *
 * Returns: (transfer none) (nullable): the latest such version of the case
 */
NaerPlanFact *
naer_done_find_plan (const NaerDoneDraft *draft,
                     const NaerEmployee  *employee,
                     gboolean             finished)
{
  NaerPlanFact *found = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      NaerPlanFact *plan = employee->plans->pdata[i];

      if ((plan->finished != NAER_DAY_NONE) == finished &&
          is_in_case (draft, plan->case_start,
                      first_known (plan->finished, plan->started, NAER_DAY_NONE)) &&
          (found == NULL || plan->version > found->version))
        found = plan;
    }
  return found;
}

/**
 * naer_done_find_exception:
 * @draft: a draft
 * @employee: the employee
 *
 * Returns: (transfer none) (nullable): the exception from the obligation in the case
 */
NaerException *
naer_done_find_exception (const NaerDoneDraft *draft,
                          const NaerEmployee  *employee)
{
  for (guint i = 0; i < employee->exceptions->len; i++)
    {
      NaerException *exception = employee->exceptions->pdata[i];

      if (g_strcmp0 (exception->obligation, draft->obligation) == 0 &&
          is_in_case (draft, NAER_DAY_NONE, exception->contact_on))
        return exception;
    }
  return NULL;
}

static int
next_version (const NaerEmployee *employee)
{
  int version = 0;

  for (guint i = 0; i < employee->plans->len; i++)
    version = MAX (version, ((NaerPlanFact *) employee->plans->pdata[i])->version);
  return version + 1;
}

/* A copy of the record that is there, or a new one with a row of its own. */
static gpointer
begin_record (NaerRecordType type,
              gconstpointer  before)
{
  gpointer record = before != NULL ? naer_record_copy (type, before) : naer_record_new (type);

  naer_record_set_row (record, before != NULL ? naer_record_get_row (before) : naer_row_id_new ());
  return record;
}

static GPtrArray *
end_record (NaerRecordType      type,
            const NaerEmployee *employee,
            gconstpointer       before,
            gpointer            record)
{
  GPtrArray *changes = naer_edit_changes_one (type, employee->row_id, before, record);

  naer_record_free (type, record);
  return changes;
}

static GPtrArray *
note_plan (const NaerDoneDraft *draft,
           const NaerEmployee  *employee)
{
  const NaerPlanFact *before = naer_done_find_plan (draft, employee, FALSE);
  NaerPlanFact *plan = begin_record (NAER_RECORD_PLAN, before);

  if (before == NULL)
    {
      plan->version = next_version (employee);
      plan->contributed = NAER_KNOWN_UNKNOWN;
    }
  plan->finished = draft->on;
  plan->case_start = draft->case_start;
  if (draft->participated)
    plan->contributed = NAER_KNOWN_YES;
  return end_record (NAER_RECORD_PLAN, employee, before, plan);
}

static GPtrArray *
note_dispatch (const NaerDoneDraft *draft,
               const NaerEmployee  *employee)
{
  const NaerPlanFact *plan = naer_done_find_plan (draft, employee, TRUE);
  gboolean is_duty = draft->recipient == NAER_RECIPIENT_SICK_LISTER ||
                     draft->recipient == NAER_RECIPIENT_NAV;
  NaerKnown told = draft->informed ? NAER_KNOWN_YES : NAER_KNOWN_UNKNOWN;
  NaerDispatch *dispatch = begin_record (NAER_RECORD_DISPATCH, NULL);

  dispatch->plan_version = plan != NULL ? plan->version : 0;
  dispatch->to = draft->recipient;
  dispatch->on = draft->on;
  dispatch->way = g_strdup (draft->way);
  dispatch->informed = is_duty ? told : NAER_KNOWN_UNKNOWN;
  dispatch->consent = is_duty ? NAER_KNOWN_UNKNOWN : told;
  return end_record (NAER_RECORD_DISPATCH, employee, NULL, dispatch);
}

static GPtrArray *
note_meeting (const NaerDoneDraft *draft,
              const NaerEmployee  *employee)
{
  const NaerMeeting *before = naer_done_find_meeting (draft, employee);
  NaerMeeting *meeting = begin_record (NAER_RECORD_MEETING, before);

  meeting->kind = naer_done_meeting_kind (draft);
  meeting->case_start = draft->case_start;
  if (draft->choice == NAER_DONE_MEETING_PLANNED)
    {
      meeting->planned = draft->on;
      meeting->called_on = draft->called_on;
    }
  else if (draft->choice == NAER_DONE_MEETING_HELD)
    {
      meeting->held = draft->on;
      meeting->next_talk = draft->next_talk;
    }
  else if (draft->choice == NAER_DONE_MEETING_CANCELLED)
    meeting->cancelled = draft->on;
  else
    meeting->useful_to = draft->useful_to;
  return end_record (NAER_RECORD_MEETING, employee, before, meeting);
}

static GPtrArray *
note_activity (const NaerDoneDraft *draft,
               const NaerEmployee  *employee)
{
  NaerActivity *activity = begin_record (NAER_RECORD_ACTIVITY, NULL);

  g_set_str (&activity->kind, draft->activity);
  activity->from = draft->on;
  activity->to = draft->until;
  return end_record (NAER_RECORD_ACTIVITY, employee, NULL, activity);
}

static GPtrArray *
note_exception (const NaerDoneDraft *draft,
                const NaerEmployee  *employee)
{
  const NaerException *before = naer_done_find_exception (draft, employee);
  NaerException *exception = begin_record (NAER_RECORD_EXCEPTION, before);

  g_set_str (&exception->obligation, draft->obligation);
  g_set_str (&exception->ground, draft->ground);
  g_set_str (&exception->decided_by, g_str_equal (draft->obligation, "dialogue-2") ? "nav" : NULL);
  exception->contact_on = draft->contact_on;
  exception->new_date = naer_done_draft_uses (draft, NAER_DONE_FIELD_NEW_DATE) ? draft->new_date
                                                                               : NAER_DAY_NONE;
  return end_record (NAER_RECORD_EXCEPTION, employee, before, exception);
}

static GPtrArray *
note_nav (const NaerDoneDraft *draft,
          const NaerEmployee  *employee)
{
  g_autoptr (NaerEmployee) after = begin_record (NAER_RECORD_EMPLOYEE, employee);

  if (draft->choice == NAER_DONE_NAV_ANSWERED)
    after->nav_need_answer_on = draft->on;
  else
    {
      after->nav_last_sick_pay_day = draft->on;
      after->nav_last_sick_pay_case_start = draft->case_start;
    }
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

/**
 * naer_done_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save. A meeting that is planned
 *   already, and a plan that is begun, are changed and not added anew.
 */
GPtrArray *
naer_done_draft_make_changes (const NaerDoneDraft *draft,
                              const NaerEmployee  *employee)
{
  switch (draft->choice)
    {
    case NAER_DONE_PLAN_FINISHED:
      return note_plan (draft, employee);
    case NAER_DONE_PLAN_SENT:
      return note_dispatch (draft, employee);
    case NAER_DONE_ACTIVITY:
      return note_activity (draft, employee);
    case NAER_DONE_EXCEPTION:
      return note_exception (draft, employee);
    case NAER_DONE_NAV_ANSWERED:
    case NAER_DONE_NAV_DATE:
      return note_nav (draft, employee);
    case NAER_DONE_MEETING_PLANNED:
    case NAER_DONE_MEETING_HELD:
    case NAER_DONE_MEETING_WANTED:
    case NAER_DONE_MEETING_CANCELLED:
    default:
      return note_meeting (draft, employee);
    }
}
