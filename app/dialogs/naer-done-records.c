/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-done-records.h"

#include "naer-edit-changes.h"

static int
next_version (const NaerEmployee *employee)
{
  int version = 0;

  for (guint i = 0; i < employee->plans->len; i++)
    version = MAX (version, ((NaerPlan *) employee->plans->pdata[i])->version);
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
  const NaerPlan *before = naer_case_span_find_plan (draft->span, employee, FALSE);
  NaerPlan *plan = begin_record (NAER_RECORD_PLAN, before);

  if (before == NULL)
    {
      plan->version = next_version (employee);
      plan->contributed = NAER_KNOWN_UNKNOWN;
    }
  plan->finished = draft->on;
  plan->case_start = draft->span.start;
  if (draft->participated)
    plan->contributed = NAER_KNOWN_YES;
  return end_record (NAER_RECORD_PLAN, employee, before, plan);
}

static GPtrArray *
note_dispatch (const NaerDoneDraft *draft,
               const NaerEmployee  *employee)
{
  const NaerPlan *plan = naer_case_span_find_plan (draft->span, employee, TRUE);
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
  NaerMeetingKind kind = naer_done_draft_get_meeting_kind (draft);
  const NaerMeeting *before = naer_case_span_find_meeting (draft->span, employee, kind);
  NaerMeeting *meeting = begin_record (NAER_RECORD_MEETING, before);

  meeting->kind = kind;
  meeting->case_start = draft->span.start;
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
  const NaerException *before = naer_case_span_find_exception (draft->span, employee,
                                                               draft->obligation);
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
      after->nav_last_sick_pay_case_start = draft->span.start;
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
