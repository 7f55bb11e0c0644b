/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-exception-grounds.h"
#include "naer-done-draft.h"
#include "naer-done-records.h"
#include "naer-form-test.h"
#include "rules/naer-engine.h"

#define CASE_START (form_test_day ("2026-10-01"))

static NaerEmployee *
ole (NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_OLE);
}

static NaerDoneDraft *
draft_of (NaerFacts      *facts,
          const char     *obligation,
          NaerDoneChoice  choice)
{
  NaerDoneDraft *draft = naer_done_draft_new (obligation, ole (facts), CASE_START, FORM_TEST_TODAY);

  g_assert_nonnull (draft);
  g_assert_true (naer_done_draft_offers (draft, ole (facts), choice));
  naer_done_draft_choose (draft, ole (facts), choice, FORM_TEST_TODAY);
  return draft;
}

static void
save (NaerFacts     *facts,
      NaerDoneDraft *draft)
{
  g_autoptr (NaerFeedback) feedback = naer_done_draft_check (draft, ole (facts), FORM_TEST_TODAY);
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpstr (naer_feedback_get_summary (feedback), ==, NULL);
  changes = naer_done_draft_make_changes (draft, ole (facts));
  g_assert_cmpuint (changes->len, ==, 1);
  form_test_apply (facts, changes);
}

/* What the rules say of the obligation in the case now. */
static NaerStatus
status_of (NaerFacts  *facts,
           const char *obligation)
{
  g_autoptr (GPtrArray) timelines = naer_engine_run (facts, ole (facts),
                                                     naer_rule_book_get_default (),
                                                     FORM_TEST_TODAY, NAER_LANGUAGE_EN);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (timeline->absence_case->start != CASE_START)
        continue;
      for (guint j = 0; j < timeline->findings->len; j++)
        {
          const NaerFinding *finding = timeline->findings->pdata[j];

          if (g_str_equal (finding->obligation, obligation))
            return finding->status;
        }
    }
  g_assert_not_reached ();
}

static void
test_check (void)
{
  static const struct
  {
    const char *obligation;
    NaerDoneChoice choice;
    const char *on, *second, *ground;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { "plan", NAER_DONE_PLAN_FINISHED, "2026-10-20", NULL, NULL, SILENT },
    { "plan", NAER_DONE_PLAN_FINISHED, NULL, NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_MISSING },
    { "plan", NAER_DONE_PLAN_FINISHED, "x", NULL, NULL, NAER_DONE_FIELD_ON, NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_PLAN_FINISHED, "2026-11-16", NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_PLAN_FINISHED, "2026-09-30", NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_EXCEPTION, "2026-10-20", NULL, "too-ill-to-return", SILENT },
    { "plan", NAER_DONE_EXCEPTION, "2026-10-20", NULL, "other-concrete", NAER_DONE_FIELD_GROUND,
      NAER_FEEDBACK_NOTE },
    { "plan", NAER_DONE_EXCEPTION, "2026-10-20", NULL, NULL, NAER_DONE_FIELD_GROUND,
      NAER_FEEDBACK_MISSING },
    { "plan", NAER_DONE_EXCEPTION, "2026-10-20", NULL, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE,
      NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_EXCEPTION, "2026-10-20", NULL, "back-soon", NAER_DONE_FIELD_GROUND,
      NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_EXCEPTION, NULL, NULL, "too-ill-to-return", NAER_DONE_FIELD_CONTACT_ON,
      NAER_FEEDBACK_MISSING },
    { "plan", NAER_DONE_EXCEPTION, "2026-11-16", NULL, "too-ill-to-return",
      NAER_DONE_FIELD_CONTACT_ON,
      NAER_FEEDBACK_WRONG },
    { "plan", NAER_DONE_EXCEPTION, "2026-01-15", NULL, "too-ill-to-return",
      NAER_DONE_FIELD_CONTACT_ON,
      NAER_FEEDBACK_WRONG },
    { "plan-to-sick-lister", NAER_DONE_EXCEPTION, "2026-10-20", NULL,
      NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE,
      NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_WRONG },
    { "plan-to-sick-lister", NAER_DONE_PLAN_SENT, "2026-10-20", NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_NOTE },
    { "dialogue-1", NAER_DONE_MEETING_PLANNED, "2026-11-18", NULL, NULL, SILENT },
    { "dialogue-1", NAER_DONE_MEETING_PLANNED, "2026-11-18", "2026-11-10", NULL, SILENT },
    { "dialogue-1", NAER_DONE_MEETING_PLANNED, "2026-11-18", "2026-11-19", NULL,
      NAER_DONE_FIELD_CALLED_ON,
      NAER_FEEDBACK_WRONG },
    { "dialogue-1", NAER_DONE_MEETING_PLANNED, "2026-11-10", "2026-11-11", NULL,
      NAER_DONE_FIELD_CALLED_ON,
      NAER_FEEDBACK_WRONG },
    { "dialogue-1", NAER_DONE_MEETING_PLANNED, "2026-11-14", NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_NOTE },
    { "dialogue-1", NAER_DONE_MEETING_HELD, "2026-11-14", "2026-11-20", NULL, SILENT },
    { "dialogue-1", NAER_DONE_MEETING_HELD, "2026-11-14", NULL, NULL, NAER_DONE_FIELD_NEXT_TALK,
      NAER_FEEDBACK_NOTE },
    { "dialogue-1", NAER_DONE_MEETING_HELD, "2026-11-14", "2026-11-14", NULL,
      NAER_DONE_FIELD_NEXT_TALK,
      NAER_FEEDBACK_WRONG },
    { "dialogue-1", NAER_DONE_MEETING_HELD, "2026-11-16", NULL, NULL, NAER_DONE_FIELD_ON,
      NAER_FEEDBACK_WRONG },
    { "dialogue-1", NAER_DONE_MEETING_WANTED, NULL, NULL, NULL, NAER_DONE_FIELD_USEFUL_TO,
      NAER_FEEDBACK_MISSING },
    { "dialogue-1", NAER_DONE_EXCEPTION, "2026-11-10", NULL, "back-soon", SILENT },
    { "dialogue-1", NAER_DONE_EXCEPTION, "2026-11-10", NULL, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE,
      NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_WRONG },
    { "dialogue-1", NAER_DONE_EXCEPTION, "2026-11-10", NULL, "not-meaningful-now",
      NAER_DONE_FIELD_NEW_DATE,
      NAER_FEEDBACK_MISSING },
    { "dialogue-1", NAER_DONE_EXCEPTION, "2026-11-10", "2026-12-01", "not-meaningful-now", SILENT },
    { "dialogue-1", NAER_DONE_EXCEPTION, "2026-11-10", "2026-11-10", "not-meaningful-now",
      NAER_DONE_FIELD_NEW_DATE, NAER_FEEDBACK_WRONG },
    { "activity", NAER_DONE_ACTIVITY, "2026-09-01", NULL, NULL, SILENT },
    { "activity", NAER_DONE_ACTIVITY, "2026-11-10", "2026-11-09", NULL, NAER_DONE_FIELD_UNTIL,
      NAER_FEEDBACK_WRONG },
    { "activity", NAER_DONE_EXCEPTION, "2026-11-10", NULL, "medical", SILENT },
    { "activity", NAER_DONE_EXCEPTION, "2026-11-10", NULL, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE,
      SILENT },
    { "max-date", NAER_DONE_NAV_DATE, "2027-09-27", NULL, NULL, SILENT },
    { "nav-need", NAER_DONE_NAV_ANSWERED, "2026-11-15", NULL, NULL, SILENT },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerDoneDraft) draft = draft_of (facts, rows[i].obligation, rows[i].choice);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->ground = rows[i].ground;
      draft->on = draft->contact_on = form_test_written_day (rows[i].on);
      draft->called_on = draft->next_talk = form_test_written_day (rows[i].second);
      draft->until = draft->new_date = form_test_written_day (rows[i].second);
      feedback = naer_done_draft_check (draft, ole (facts), FORM_TEST_TODAY);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* Every ground of the law can be given, for every obligation that has some. */
static void
test_grounds (void)
{
  static const char *const obligations[] = { "plan", "plan-to-sick-lister", "dialogue-1",
                                             "dialogue-2",
                                             "activity" };

  for (guint i = 0; i < G_N_ELEMENTS (obligations); i++)
    {
      const char *const *grounds = naer_exception_grounds (obligations[i]);

      g_assert_nonnull (grounds[0]);
      for (guint j = 0; grounds[j] != NULL; j++)
        {
          g_autoptr (NaerFacts) facts = form_test_facts ();
          g_autoptr (NaerDoneDraft) draft = draft_of (facts, obligations[i], NAER_DONE_EXCEPTION);
          const NaerException *exception;

          draft->ground = grounds[j];
          draft->contact_on = form_test_day ("2026-11-02");
          draft->new_date = form_test_day ("2026-12-02");
          save (facts, draft);
          exception = ole (facts)->exceptions->pdata[0];
          g_assert_cmpstr (exception->ground, ==, grounds[j]);
          g_assert_cmpint (exception->new_date != NAER_DAY_NONE, ==,
                           g_str_equal (grounds[j], "not-meaningful-now"));
        }
    }
}

static void
test_plan (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerDoneDraft) first = draft_of (facts, "plan", NAER_DONE_PLAN_FINISHED);
  g_autoptr (NaerDoneDraft) sent = NULL, second = NULL;
  const NaerPlan *plan;
  const NaerDispatch *dispatch;

  g_assert_cmpint (status_of (facts, "plan"), ==, NAER_STATUS_NOT_DOCUMENTED);
  first->on = form_test_day ("2026-10-20");
  first->participated = TRUE;
  save (facts, first);
  plan = ole (facts)->plans->pdata[0];
  g_assert_cmpint (plan->version, ==, 1);
  g_assert_cmpint (plan->contributed, ==, NAER_KNOWN_YES);
  g_assert_cmpint (plan->case_start, ==, CASE_START);
  g_assert_cmpint (status_of (facts, "plan"), ==, NAER_STATUS_DONE);

  sent = draft_of (facts, "plan-to-sick-lister", NAER_DONE_PLAN_SENT);
  sent->on = form_test_day ("2026-10-21");
  sent->informed = TRUE;
  save (facts, sent);
  dispatch = ole (facts)->dispatches->pdata[0];
  g_assert_cmpint (dispatch->plan_version, ==, 1);
  g_assert_cmpstr (dispatch->way, ==, "with-employee");
  g_assert_cmpint (dispatch->informed, ==, NAER_KNOWN_YES);
  g_assert_cmpint (dispatch->consent, ==, NAER_KNOWN_UNKNOWN);
  g_assert_cmpint (status_of (facts, "plan-to-sick-lister"), ==, NAER_STATUS_DONE);

  second = draft_of (facts, "plan", NAER_DONE_PLAN_FINISHED);
  save (facts, second);
  g_assert_cmpint (((NaerPlan *) ole (facts)->plans->pdata[1])->version, ==, 2);
}

/* A version that is begun is finished, not added again. */
static void
test_begun_plan (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerPlan *begun = naer_record_new (NAER_RECORD_PLAN);
  g_autoptr (NaerDoneDraft) draft = NULL;

  begun->row_id = 301;
  begun->version = 4;
  begun->started = form_test_day ("2026-10-10");
  g_ptr_array_add (ole (facts)->plans, begun);
  draft = draft_of (facts, "plan", NAER_DONE_PLAN_FINISHED);
  save (facts, draft);
  g_assert_cmpuint (ole (facts)->plans->len, ==, 1);
  g_assert_cmpint (((NaerPlan *) ole (facts)->plans->pdata[0])->version, ==, 4);
  g_assert_cmpint (((NaerPlan *) ole (facts)->plans->pdata[0])->finished, ==, FORM_TEST_TODAY);
}

/* Planned, moved, held: one meeting all the way. A cancelled one stays, and the next is new. */
static void
test_meeting (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerDoneDraft) wanted = draft_of (facts, "dialogue-1", NAER_DONE_MEETING_WANTED);
  g_autoptr (NaerDoneDraft) planned = NULL, moved = NULL, cancelled = NULL, held = NULL;
  const NaerMeeting *meeting;

  g_assert_false (naer_done_draft_offers (wanted, ole (facts), NAER_DONE_MEETING_CANCELLED));
  wanted->useful_to = NAER_USEFUL_TO_EMPLOYEE;
  save (facts, wanted);

  planned = draft_of (facts, "dialogue-1", NAER_DONE_MEETING_PLANNED);
  planned->on = form_test_day ("2026-11-10");
  planned->called_on = form_test_day ("2026-11-03");
  save (facts, planned);
  g_assert_cmpuint (ole (facts)->meetings->len, ==, 1);

  moved = draft_of (facts, "dialogue-1", NAER_DONE_MEETING_PLANNED);
  g_assert_cmpint (moved->on, ==, form_test_day ("2026-11-10"));
  moved->on = form_test_day ("2026-11-12");
  save (facts, moved);
  meeting = ole (facts)->meetings->pdata[0];
  g_assert_cmpuint (ole (facts)->meetings->len, ==, 1);
  g_assert_cmpint (meeting->called_on, ==, form_test_day ("2026-11-03"));
  g_assert_cmpuint (meeting->useful_to, ==, NAER_USEFUL_TO_EMPLOYEE);

  cancelled = draft_of (facts, "dialogue-1", NAER_DONE_MEETING_CANCELLED);
  save (facts, cancelled);
  held = draft_of (facts, "dialogue-1", NAER_DONE_MEETING_HELD);
  save (facts, held);
  g_assert_cmpuint (ole (facts)->meetings->len, ==, 2);
  g_assert_cmpint (status_of (facts, "dialogue-1"), ==, NAER_STATUS_DONE);
}

static void
test_held_as_planned (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerDoneDraft) planned = draft_of (facts, "dialogue-2", NAER_DONE_MEETING_PLANNED);
  g_autoptr (NaerDoneDraft) held = NULL;
  const NaerMeeting *meeting;

  planned->on = form_test_day ("2026-11-12");
  save (facts, planned);
  held = draft_of (facts, "dialogue-2", NAER_DONE_MEETING_HELD);
  g_assert_cmpint (held->on, ==, form_test_day ("2026-11-12"));
  held->next_talk = form_test_day ("2026-12-01");
  save (facts, held);
  meeting = ole (facts)->meetings->pdata[0];
  g_assert_cmpuint (ole (facts)->meetings->len, ==, 1);
  g_assert_cmpint (meeting->kind, ==, NAER_MEETING_DIALOGUE_2);
  g_assert_cmpint (meeting->planned, ==, form_test_day ("2026-11-12"));
  g_assert_cmpint (meeting->held, ==, form_test_day ("2026-11-12"));
  g_assert_cmpint (meeting->next_talk, ==, form_test_day ("2026-12-01"));
}

/* An exception that is noted is changed; one of an earlier absence is left alone. */
static void
test_exception (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerException *earlier = naer_record_new (NAER_RECORD_EXCEPTION);
  g_autoptr (NaerDoneDraft) first = NULL, again = NULL;

  earlier->row_id = 401;
  earlier->obligation = g_strdup ("plan");
  earlier->ground = g_strdup ("returns-without-accommodation");
  earlier->contact_on = form_test_day ("2026-01-20");
  g_ptr_array_add (ole (facts)->exceptions, earlier);

  first = draft_of (facts, "plan", NAER_DONE_EXCEPTION);
  g_assert_null (first->ground);
  first->ground = "too-ill-to-return";
  first->contact_on = form_test_day ("2026-10-20");
  save (facts, first);
  g_assert_cmpint (status_of (facts, "plan"), ==, NAER_STATUS_EXCEPTION);

  again = draft_of (facts, "plan", NAER_DONE_EXCEPTION);
  g_assert_cmpstr (again->ground, ==, "too-ill-to-return");
  g_assert_cmpint (again->contact_on, ==, form_test_day ("2026-10-20"));
  again->ground = "employment-ends";
  save (facts, again);
  g_assert_cmpuint (ole (facts)->exceptions->len, ==, 2);
  g_assert_cmpstr (((NaerException *) ole (facts)->exceptions->pdata[0])->ground, ==,
                   "returns-without-accommodation");
}

static void
test_activity_and_nav (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerDoneDraft) activity = draft_of (facts, "activity", NAER_DONE_ACTIVITY);
  g_autoptr (NaerDoneDraft) answered = NULL, date = NULL;

  activity->activity = "other-tasks";
  activity->on = form_test_day ("2026-11-02");
  save (facts, activity);
  g_assert_cmpstr (((NaerActivity *) ole (facts)->activities->pdata[0])->kind, ==, "other-tasks");

  answered = draft_of (facts, "nav-need", NAER_DONE_NAV_ANSWERED);
  save (facts, answered);
  g_assert_cmpint (ole (facts)->nav_need_answer_on, ==, FORM_TEST_TODAY);

  date = draft_of (facts, "max-date", NAER_DONE_NAV_DATE);
  date->on = form_test_day ("2027-09-27");
  save (facts, date);
  g_assert_cmpint (ole (facts)->nav_last_sick_pay_day, ==, form_test_day ("2027-09-27"));
  g_assert_cmpint (ole (facts)->nav_last_sick_pay_case_start, ==, CASE_START);
  g_assert_cmpuint (ole (facts)->absences->len, ==, 2);
}

/* The form of an earlier absence keeps to its own time. */
static void
test_earlier_case (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerDoneDraft) draft = naer_done_draft_new ("plan", ole (facts),
                                                         form_test_day ("2026-01-12"),
                                                         FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) feedback = NULL;

  g_assert_cmpint (draft->span.next_start, ==, CASE_START);
  feedback = naer_done_draft_check (draft, ole (facts), FORM_TEST_TODAY);
  form_test_told (feedback, NAER_DONE_FIELD_ON, NAER_FEEDBACK_WRONG);
  g_assert_null (naer_done_draft_new ("first-contact", ole (facts), CASE_START, FORM_TEST_TODAY));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/done-draft/check", test_check);
  g_test_add_func ("/done-draft/grounds", test_grounds);
  g_test_add_func ("/done-draft/plan", test_plan);
  g_test_add_func ("/done-draft/begun-plan", test_begun_plan);
  g_test_add_func ("/done-draft/meeting", test_meeting);
  g_test_add_func ("/done-draft/held-as-planned", test_held_as_planned);
  g_test_add_func ("/done-draft/exception", test_exception);
  g_test_add_func ("/done-draft/activity-and-nav", test_activity_and_nav);
  g_test_add_func ("/done-draft/earlier-case", test_earlier_case);
  return g_test_run ();
}
