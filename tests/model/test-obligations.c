/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-sample.h"
#include "naer-scene.h"

/* Each obligation by itself: worked dates, records and exceptions. */

/* It ends the day before the same date a year later, and on 28 February after a 29 February. */
static void
test_dismissal_protection (void)
{
  static const char *const rows[][2] = {
    { "2026-05-30", "information due 2027-05-29" },
    { "2024-02-29", "information due 2025-02-28" },
    { "2024-03-01", "information due 2025-02-28" },
    { "2023-03-01", "information due 2024-02-29" },
    { "2026-01-01", "information due 2026-12-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerScene) scene = { 0 };

      scene_init (&scene, rows[i][0], NULL);
      scene_check (&scene, rows[i][0], "dismissal-protection", rows[i][1]);
    }
}

static void
test_plan (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_add_plan (&scene, "2026-01-20", NULL);
  scene_check (&scene, "2026-01-28", "plan", "due-soon due 2026-02-01");
  scene_add_plan (&scene, "2026-01-20", "2026-01-30");
  scene_check (&scene, "2026-01-29", "plan", "due-soon due 2026-02-01");
  scene_check (&scene, "2026-01-30", "plan", "done due 2026-02-01 done 2026-01-30");
  scene_add_dispatch (&scene, NAER_RECIPIENT_BHT, "2026-01-31");
  scene_check (&scene, "2026-02-03", "plan-to-sick-lister", "not-documented due 2026-02-01");
  scene_add_dispatch (&scene, NAER_RECIPIENT_SICK_LISTER, "2026-02-03");
  scene_check (&scene, "2026-02-03", "plan-to-sick-lister",
               "done-late due 2026-02-01 done 2026-02-03");
  scene_check (&scene, "2026-02-03", "documentation", "done");
}

static void
check_nudge (const NaerScene *scene,
             const char      *today,
             const char      *obligation,
             gboolean         nudges)
{
  g_autoptr (GPtrArray) timelines = scene_run (scene->employee, scene_day (today));

  g_assert_cmpint (scene_find (timelines, 0, obligation)->basis.nudges, ==, nudges);
}

/* The reminder of the plan comes on day 24, that of the invitation a week before the meeting. */
static void
test_nudges (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  check_nudge (&scene, "2026-01-27", "plan", FALSE);
  check_nudge (&scene, "2026-01-28", "plan", TRUE);
  check_nudge (&scene, "2026-02-01", "plan", TRUE);
  check_nudge (&scene, "2026-02-02", "plan", FALSE);
  check_nudge (&scene, "2026-02-14", "dialogue-1", FALSE);
  check_nudge (&scene, "2026-02-15", "dialogue-1", TRUE);
  scene_add_plan (&scene, "2026-01-20", "2026-01-26");
  check_nudge (&scene, "2026-01-28", "plan", FALSE);
}

/* Nav can be answered from day 112 to day 181, and nobody has to. */
static void
test_nav_need (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-04-25", "nav-need", "upcoming due 2026-07-04");
  scene_check (&scene, "2026-04-26", "nav-need", "consider due 2026-07-04");
  scene.employee->nav_need_answer_on = scene_day ("2026-05-02");
  scene_check (&scene, "2026-05-01", "nav-need", "consider due 2026-07-04");
  scene_check (&scene, "2026-05-02", "nav-need", "done due 2026-07-04 done 2026-05-02");
}

/* What is missing is told by name: another obligation, or a talk. */
static void
test_missing_is_named (void)
{
  static const char *const said[] = { "Det mangler: Oppfølgingsplan, Planen til sykmelder.",
                                      "Det manglar: Oppfølgingsplan, Planen til sjukmeldar.",
                                      "Missing: Follow-up plan, The plan to the sick-lister." };
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    {
      g_autoptr (GPtrArray) timelines = naer_engine_run (
          scene.facts, scene.employee, naer_rule_book_get_default (), scene_day ("2026-02-05"),
          language);

      g_assert_true (g_str_has_prefix (scene_find (timelines, 0, "documentation")->reason,
                                       said[language]));
    }
}

/* A record that names its case belongs to it, wherever its day lies. */
static void
test_records_belong_to_cases (void)
{
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  NaerPlan *plan;

  scene_init (&scene, "2026-01-05", "2026-02-10");
  scene_add_absence (scene.employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-04-01"),
                     scene_day ("2026-05-10"));
  plan = scene_add_plan (&scene, "2026-04-02", "2026-04-10");
  timelines = scene_run (scene.employee, scene_day ("2026-05-20"));
  g_assert_cmpint (scene_find (timelines, 0, "plan")->status, ==, NAER_STATUS_NOT_DOCUMENTED);
  g_assert_cmpint (scene_find (timelines, 1, "plan")->status, ==, NAER_STATUS_DONE);
  g_clear_pointer (&timelines, g_ptr_array_unref);

  plan->case_start = scene_day ("2026-01-05");
  timelines = scene_run (scene.employee, scene_day ("2026-05-20"));
  g_assert_cmpint (scene_find (timelines, 0, "plan")->status, ==, NAER_STATUS_DONE_LATE);
  g_assert_cmpint (scene_find (timelines, 1, "plan")->status, ==, NAER_STATUS_NOT_DOCUMENTED);
  g_clear_pointer (&timelines, g_ptr_array_unref);

  /* On the first day of a case it is that one’s. */
  scene_add_contact (&scene, "2026-04-01", NAER_CONTACT_FIRST);
  timelines = scene_run (scene.employee, scene_day ("2026-05-20"));
  g_assert_cmpint (scene_find (timelines, 0, "first-contact")->status, ==,
                   NAER_STATUS_NOT_DOCUMENTED);
  g_assert_cmpint (scene_find (timelines, 1, "first-contact")->status, ==, NAER_STATUS_DONE);
}

static void
test_exceptions (void)
{
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  NaerException *exception;

  scene_init (&scene, "2026-01-05", NULL);
  exception = scene_add_exception (&scene, "plan", "too-ill-to-return", NULL);
  scene_check (&scene, "2026-02-05", "plan", "not-documented due 2026-02-01");
  timelines = scene_run (scene.employee, scene_day ("2026-02-05"));
  g_assert_cmpstr (scene_find (timelines, 0, "plan")->missing[0], ==, "contact_on");

  exception->contact_on = scene_day ("2026-01-25");
  scene_check (&scene, "2026-02-05", "plan", "exception due 2026-02-01");
  scene_check (&scene, "2026-02-05", "plan-to-sick-lister", "exception due 2026-02-01");
  scene_check (&scene, "2026-02-05", "documentation", "done");
  scene_check (&scene, "2026-02-10", "documentation", "done");
  scene_check (&scene, "2026-01-24", "plan", "due-soon due 2026-02-01");
  scene_check (&scene, "2026-01-25", "plan", "exception due 2026-02-01");

  exception = scene_add_exception (&scene, "dialogue-1", "not-meaningful-now", "2026-02-10");
  scene_check (&scene, "2026-02-22", "dialogue-1", "due due 2026-02-22");
  exception->new_date = scene_day ("2026-03-10");
  scene_check (&scene, "2026-03-10", "dialogue-1", "exception due 2026-02-22 planned 2026-03-10");
  scene_check (&scene, "2026-03-11", "dialogue-1",
               "not-documented due 2026-02-22 planned 2026-03-10");

  g_set_str (&exception->ground, "accommodation-not-possible");
  scene_check (&scene, "2026-03-01", "dialogue-1", "not-documented due 2026-02-22");
  scene_add_exception (&scene, "activity", "accommodation-not-possible", NULL);
  scene_check (&scene, "2026-03-10", "activity", "exception due 2026-03-01");
  scene_check_says (&scene, "2026-03-10", "activity", NAER_SENTENCE_IN_PLAN, TRUE);
  scene_add_plan (&scene, "2026-01-20", "2026-02-01");
  scene_check_says (&scene, "2026-03-10", "activity", NAER_SENTENCE_IN_PLAN, FALSE);
}

/* Each ground that the law knows documents an exception, and no other does. */
static void
test_grounds (void)
{
  static const struct
  {
    const char *obligation;
    const char *today;
    const char *ground;
    gboolean excepts;
  } rows[] = {
    { "plan", "2026-02-05", "returns-without-accommodation", TRUE },
    { "plan", "2026-02-05", "too-ill-to-return", TRUE },
    { "plan", "2026-02-05", "employment-ends", TRUE },
    { "plan", "2026-02-05", "cannot-be-reached", TRUE },
    { "plan", "2026-02-05", "other-concrete", TRUE },
    { "plan", "2026-02-05", "accommodation-not-possible", FALSE },
    { "plan", "2026-02-05", "back-soon", FALSE },
    { "plan-to-sick-lister", "2026-02-05", "cannot-be-reached", TRUE },
    { "dialogue-1", "2026-02-25", "back-soon", TRUE },
    { "dialogue-1", "2026-02-25", "measures-work-back-soon", TRUE },
    { "dialogue-1", "2026-02-25", "too-ill-to-return", TRUE },
    { "dialogue-1", "2026-02-25", "employment-ends", FALSE },
    { "dialogue-1", "2026-02-25", "accommodation-not-possible", FALSE },
    { "activity", "2026-03-05", "medical", TRUE },
    { "activity", "2026-03-05", "accommodation-not-possible", TRUE },
    { "activity", "2026-03-05", "back-soon", FALSE },
    { "dialogue-2", "2026-07-10", "decided-by-nav", TRUE },
    { "dialogue-2", "2026-07-10", "back-soon", FALSE },
    { "first-contact", "2026-01-20", "cannot-be-reached", FALSE },
    { "check-in", "2026-02-25", "back-soon", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;
      const NaerFinding *finding;

      scene_init (&scene, "2026-01-05", NULL);
      scene_add_exception (&scene, rows[i].obligation, rows[i].ground, "2026-01-20");
      timelines = scene_run (scene.employee, scene_day (rows[i].today));
      finding = scene_find (timelines, 0, rows[i].obligation);
      g_assert_cmpint (finding->status == NAER_STATUS_EXCEPTION, ==, rows[i].excepts);
      if (rows[i].excepts)
        g_assert_cmpstr (finding->ground, ==, rows[i].ground);
    }
}

/* Before a measure moves the employee to other work both are consulted; until then it is told who
   is left. */
static void
test_consult_transfer (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeasure *measure;

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-01-20", "consult-transfer", "not-applicable");
  scene_add_activity (&scene, "2026-02-16", NULL);
  scene_check (&scene, "2026-01-20", "consult-transfer", "consider due 2026-02-15");
  measure = scene_add_measure (&scene, NULL);
  scene_check (&scene, "2026-01-20", "consult-transfer", "consider due 2026-02-15");
  measure->other_work = TRUE;
  scene_check (&scene, "2026-01-20", "consult-transfer", "consider");
  measure->from = scene_day ("2026-03-02");
  scene_check (&scene, "2026-02-14", "consult-transfer", "upcoming due 2026-03-01");
  scene_check (&scene, "2026-02-15", "consult-transfer", "due-soon due 2026-03-01");
  scene_check (&scene, "2026-03-01", "consult-transfer", "due due 2026-03-01");
  scene_check (&scene, "2026-03-02", "consult-transfer", "not-documented due 2026-03-01");
  measure->union_consulted_on = scene_day ("2026-02-20");
  scene_check_missing (&scene, "2026-02-19", "consult-transfer", NULL);
  scene_check_missing (&scene, "2026-02-20", "consult-transfer", "employee_consulted_on");
  measure->employee_consulted_on = scene_day ("2026-03-01");
  scene_check_missing (&scene, "2026-03-01", "consult-transfer", NULL);
  scene_check (&scene, "2026-03-01", "consult-transfer", "done due 2026-03-01 done 2026-03-01");
  measure->employee_consulted_on = scene_day ("2026-03-02");
  scene_check (&scene, "2026-03-02", "consult-transfer",
               "done-late due 2026-03-01 done 2026-03-02");
  measure->status = NAER_MEASURE_DECLINED;
  scene_check (&scene, "2026-03-02", "consult-transfer", "consider due 2026-02-15");
  ((NaerAbsence *) scene.employee->absences->pdata[0])->to = scene_day ("2026-02-28");
  scene_check (&scene, "2026-03-02", "consult-transfer", "not-applicable due 2026-02-15");
}

/* Of several moves the one that is still to be talked about is told, and of those the first. */
static void
test_several_transfers (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeasure *talked, *first;

  scene_init (&scene, "2026-01-05", NULL);
  scene_add_measure (&scene, "2026-04-01")->other_work = TRUE;
  first = scene_add_measure (&scene, "2026-03-15");
  first->other_work = TRUE;
  talked = scene_add_measure (&scene, "2026-02-02");
  talked->other_work = TRUE;
  talked->employee_consulted_on = talked->union_consulted_on = scene_day ("2026-01-30");
  scene_check (&scene, "2026-02-05", "consult-transfer", "upcoming due 2026-03-14");
  first->status = NAER_MEASURE_NOT_POSSIBLE;
  scene_check (&scene, "2026-02-05", "consult-transfer", "upcoming due 2026-03-31");
}

/* A plan that is made early opens its sending at once, which moves nothing. */
static void
test_plan_opens_sending (void)
{
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;

  scene_init (&scene, "2026-01-05", NULL);
  scene_add_plan (&scene, "2026-01-10", "2026-01-12");
  scene_check (&scene, "2026-01-11", "plan-to-sick-lister", "upcoming due 2026-02-01");
  scene_check (&scene, "2026-01-12", "plan-to-sick-lister", "consider due 2026-02-01");
  scene_check (&scene, "2026-01-18", "plan-to-sick-lister", "due-soon due 2026-02-01");
  scene_add_dispatch (&scene, NAER_RECIPIENT_SICK_LISTER, "2026-01-13");
  scene_check (&scene, "2026-01-18", "plan-to-sick-lister", "done due 2026-02-01 done 2026-01-13");
  timelines = scene_run (scene.employee, scene_day ("2026-01-18"));
  g_assert_cmpint (scene_find (timelines, 0, "plan-to-sick-lister")->calendar_target, ==,
                   scene_day ("2026-01-12"));
}

/* Where the absence may have begun earlier no date that follows from its start can be told. */
static void
test_unknown_start (void)
{
  static const char *const judged[] = { "self-cert-limit", "plan-before-nav", "return-talk",
                                        "consult-transfer", "documentation", NULL };
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerCaseTimeline *timeline;

  scene_init (&scene, "2026-01-05", NULL);
  scene.employee->absence_known_from = scene_day ("2026-01-05");
  timelines = scene_run (scene.employee, scene_day ("2026-02-10"));
  timeline = timelines->pdata[0];
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];
      gboolean unknown = finding->status == NAER_STATUS_CANNOT_JUDGE;

      g_assert_cmpint (unknown, ==, !g_strv_contains (judged, finding->obligation));
      if (unknown)
        g_assert_cmpstr (finding->missing[0], ==, "absences");
    }
}

/* Found useful by someone, a meeting with who is partly at work is due as agreed. */
static void
test_dialogue_1_graded (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeeting *meeting;

  scene_init (&scene, "2026-01-05", NULL);
  ((NaerAbsence *) scene.employee->absences->pdata[0])->grade = 40;
  meeting = scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_1, "2026-03-02", NULL);
  scene_check (&scene, "2026-02-25", "dialogue-1", "consider due 2026-02-22 planned 2026-03-02");
  meeting->useful_to = NAER_USEFUL_TO_EMPLOYEE;
  scene_check (&scene, "2026-02-25", "dialogue-1", "due-soon due 2026-03-02 planned 2026-03-02");
  scene_check (&scene, "2026-03-03", "dialogue-1",
               "not-documented due 2026-03-02 planned 2026-03-02");
  meeting->held = scene_day ("2026-03-02");
  scene_check (&scene, "2026-03-03", "dialogue-1", "done due 2026-03-02 done 2026-03-02");
  meeting->useful_to = 0;
  scene_check (&scene, "2026-03-03", "dialogue-1", "done due 2026-02-22 done 2026-03-02");
}

/* What has no date in law is not overdue before a day is agreed, and nothing once the absence is
   over. */
static void
test_dialogue_1_graded_and_over (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeeting *meeting;

  scene_init (&scene, "2026-01-05", "2026-03-15");
  ((NaerAbsence *) scene.employee->absences->pdata[0])->grade = 60;
  scene_check (&scene, "2026-03-15", "dialogue-1", "consider due 2026-02-22");
  scene_check (&scene, "2026-03-16", "dialogue-1", "not-applicable due 2026-02-22");
  meeting = scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_1, NULL, NULL);
  meeting->useful_to = NAER_USEFUL_TO_EMPLOYEE;
  scene_check (&scene, "2026-03-10", "dialogue-1", "consider due 2026-02-22");
  meeting->planned = scene_day ("2026-03-09");
  scene_check (&scene, "2026-03-16", "dialogue-1",
               "not-documented due 2026-03-09 planned 2026-03-09");
  meeting->planned = scene_day ("2026-03-20");
  scene_check (&scene, "2026-03-16", "dialogue-1",
               "not-applicable due 2026-03-20 planned 2026-03-20");
}

/* An appointment that has passed is not a meeting that was held. */
static void
test_appointments (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeeting *meeting;

  scene_init (&scene, "2026-01-05", NULL);
  meeting = scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_1, "2026-02-16", NULL);
  scene_check (&scene, "2026-02-17", "dialogue-1", "due-soon due 2026-02-22 planned 2026-02-16");
  scene_check (&scene, "2026-02-23", "dialogue-1",
               "not-documented due 2026-02-22 planned 2026-02-16");
  meeting->cancelled = scene_day ("2026-02-15");
  scene_check (&scene, "2026-02-17", "dialogue-1", "due-soon due 2026-02-22");
}

static void
test_nav_meeting (void)
{
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerFinding *finding;
  NaerMeeting *meeting;

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-06-01", "dialogue-2", "expected due 2026-07-05");
  scene_check (&scene, "2026-08-01", "dialogue-2", "expected due 2026-07-05");
  meeting = scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_2, "2026-07-15", NULL);
  meeting->called_on = scene_day ("2026-06-20");
  scene_check (&scene, "2026-07-10", "dialogue-2", "due-soon due 2026-07-05 planned 2026-07-15");
  scene_check (&scene, "2026-07-01", "plan-before-nav", "due-soon due 2026-07-08");
  scene_add_dispatch (&scene, NAER_RECIPIENT_NAV, "2026-03-09");
  scene_check (&scene, "2026-07-09", "plan-before-nav", "not-documented due 2026-07-08");
  scene_add_dispatch (&scene, NAER_RECIPIENT_NAV, "2026-07-07");
  scene_check (&scene, "2026-07-09", "plan-before-nav", "done due 2026-07-08 done 2026-07-07");

  timelines = scene_run (scene.employee, scene_day ("2026-07-10"));
  finding = scene_find (timelines, 0, "dialogue-2");
  g_assert_cmpint (finding->obligation_class, ==, NAER_CLASS_STATUTORY);
  g_assert_cmpint (finding->actor, ==, NAER_ACTOR_EMPLOYER);
  meeting->held = scene_day ("2026-07-15");
  scene_check (&scene, "2026-07-16", "dialogue-2", "done due 2026-07-05 done 2026-07-15");
}

static void
check_says_asked (const NaerScene *scene,
                  const char      *today,
                  gboolean         says)
{
  g_autoptr (GPtrArray) timelines = scene_run (scene->employee, scene_day (today));
  const NaerFinding *finding = scene_find (timelines, 0, "dialogue-2");

  g_assert_cmpint (strstr (finding->reason, "Det ble bedt om møtet tirsdag 3. mars;") != NULL, ==, says);
}

/* Any party may ask for Nav’s meeting earlier; that is said until Nav has called, and moves no date. */
static void
test_nav_meeting_asked_for (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeeting *meeting;

  scene_init (&scene, "2026-01-05", NULL);
  meeting = scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_2, NULL, NULL);
  meeting->requested_on = scene_day ("2026-03-03");
  scene_check (&scene, "2026-03-20", "dialogue-2", "expected due 2026-07-05");
  scene_check (&scene, "2026-03-20", "plan-before-nav", "not-applicable");
  check_says_asked (&scene, "2026-03-02", FALSE);
  check_says_asked (&scene, "2026-03-03", TRUE);
  check_says_asked (&scene, "2026-08-01", TRUE);
  meeting->cancelled = scene_day ("2026-03-10");
  check_says_asked (&scene, "2026-03-20", FALSE);
  meeting->cancelled = NAER_DAY_NONE;
  meeting->called_on = scene_day ("2026-03-16");
  meeting->planned = scene_day ("2026-04-01");
  check_says_asked (&scene, "2026-03-20", FALSE);
  scene_check (&scene, "2026-03-20", "dialogue-2", "due-soon due 2026-07-05 planned 2026-04-01");
  scene_check (&scene, "2026-03-20", "plan-before-nav", "due-soon due 2026-03-25");
}

/* To have tried is enough until 2021; since then it must go on on day 56 (1 March 2026). */
static void
test_activity (void)
{
  g_auto (NaerScene) now = { 0 }, before = { 0 };

  scene_init (&now, "2026-01-05", NULL);
  scene_add_activity (&now, "2026-02-02", "2026-02-20");
  scene_check (&now, "2026-03-02", "activity", "not-documented due 2026-03-01");
  scene_add_activity (&now, "2026-03-09", NULL);
  scene_check (&now, "2026-03-10", "activity", "done-late due 2026-03-01 done 2026-03-09");
  scene_add_activity (&now, "2026-02-23", "2026-03-01");
  scene_check (&now, "2026-03-10", "activity", "done due 2026-03-01 done 2026-02-23");

  scene_add_measure (&now, "2026-01-12")->status = NAER_MEASURE_PROPOSED_BY_LEADER;
  scene_check (&now, "2026-03-10", "activity", "done due 2026-03-01 done 2026-02-23");
  ((NaerMeasure *) now.employee->measures->pdata[0])->status = NAER_MEASURE_RUNNING;
  scene_check (&now, "2026-03-10", "activity", "done due 2026-03-01 done 2026-01-12");
  ((NaerMeasure *) now.employee->measures->pdata[0])->rehabilitating = FALSE;
  scene_check (&now, "2026-03-10", "activity", "done due 2026-03-01 done 2026-02-23");

  scene_init (&before, "2019-01-07", NULL);
  scene_add_activity (&before, "2019-02-04", "2019-02-08");
  scene_check (&before, "2019-03-10", "activity", "done due 2019-03-03 done 2019-02-04");
}

static void
test_self_certification (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);
  NaerAbsence *absence;

  scene_init (&scene, "2026-01-05", "2026-01-07");
  absence = scene.employee->absences->pdata[0];
  absence->kind = NAER_ABSENCE_SELF_CERTIFICATION;
  scene_check (&scene, "2026-01-05", "self-cert-limit", "due-soon due 2026-01-07");
  scene_check (&scene, "2026-01-07", "self-cert-limit", "due due 2026-01-07");
  scene_check (&scene, "2026-01-08", "self-cert-limit", "not-applicable due 2026-01-07");
  absence->to = scene_day ("2026-01-09");
  scene_check (&scene, "2026-01-08", "self-cert-limit", "not-documented due 2026-01-07");
  arrangement->kind = NAER_ARRANGEMENT_COMMON;
  g_ptr_array_add (scene.facts->employer->arrangements, arrangement);
  scene_check (&scene, "2026-01-08", "self-cert-limit", "due-soon due 2026-01-12");
  scene_add_absence (scene.employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-10"),
                     scene_day ("2026-01-20"));
  scene_check (&scene, "2026-01-10", "self-cert-limit", "done due 2026-01-12 done 2026-01-10");
  g_ptr_array_set_size (scene.facts->employer->arrangements, 0);
  scene_check (&scene, "2026-01-10", "self-cert-limit", "done-late due 2026-01-07 done 2026-01-10");
}

/* 2026-02-01 is a Sunday; a day off of the employer’s own moves the last working day further. */
static void
test_last_working_day (void)
{
  g_auto (NaerScene) scene = { 0 };
  static const char *const rows[][2] = { { NULL, "2026-01-30" }, { "01-30", "2026-01-29" },
                                         { "2026-01-29", "2026-01-28" } };

  scene_init (&scene, "2026-01-05", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) timelines = NULL;

      if (rows[i][0] != NULL)
        g_ptr_array_add (scene.facts->employer->days_off, g_strdup (rows[i][0]));
      timelines = naer_engine_run (scene.facts, scene.employee, naer_rule_book_get_default (),
                                   scene_day ("2026-01-20"), NAER_LANGUAGE_NB);
      g_assert_cmpint (scene_find (timelines, 0, "plan")->due, ==, scene_day ("2026-02-01"));
      g_assert_cmpint (scene_find (timelines, 0, "plan")->last_working_day, ==,
                       scene_day (rows[i][1]));
      g_assert_cmpint (scene_find (timelines, 0, "first-contact")->last_working_day, ==,
                       NAER_DAY_NONE);
    }
}

static void
test_employment_and_start (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  g_ptr_array_add (scene.employee->employments,
                   naer_employment_new (NAER_DAY_NONE, scene_day ("2026-03-31"), 100));
  scene_check (&scene, "2026-02-05", "nav-candidate", "not-applicable due 2026-05-04");
  scene_check (&scene, "2026-02-05", "dialogue-1", "upcoming due 2026-02-22");
  scene.employee->absence_known_from = scene_day ("2026-01-05");
  scene_check (&scene, "2026-02-05", "dialogue-1", "cannot-judge due 2026-02-22");
  scene.employee->absence_known_from = scene_day ("2025-06-01");
  scene_check (&scene, "2026-02-05", "dialogue-1", "upcoming due 2026-02-22");
}

static void
assert_day_can_be_written (NaerDay day)
{
  g_assert_true (day == NAER_DAY_NONE || naer_day_is_valid (day));
}

static void
assert_days_can_be_written (const NaerCaseTimeline *timeline)
{
  assert_day_can_be_written (timeline->absence_case->may_join_until);
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      assert_day_can_be_written (finding->due);
      assert_day_can_be_written (finding->calendar_target);
      assert_day_can_be_written (finding->last_working_day);
    }
}

/* Where the calendar begins and ends nothing is counted beyond it. */
static void
test_ends_of_the_calendar (void)
{
  static const char *const firsts[] = { "0001-01-01", "0001-01-06", "9999-01-01", "9999-06-30",
                                        "9999-11-20", "9999-12-31" };

  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    for (NaerDay length = 0; length < 60; length += 7)
      {
        g_auto (NaerScene) scene = { 0 };
        g_autoptr (GPtrArray) timelines = NULL;
        NaerDay from = scene_day (firsts[i]);
        NaerAbsence *absence;

        scene_init (&scene, firsts[i], NULL);
        absence = scene.employee->absences->pdata[0];
        absence->to = length == 0 ? NAER_DAY_NONE : MIN (from + length, NAER_DAY_MAX);
        scene_add_local_rule (&scene, 1, NULL);
        scene_add_local_rule (&scene, 3660, "plan");
        timelines = naer_engine_run (scene.facts, scene.employee, naer_rule_book_get_default (),
                                     MIN (from + 30, NAER_DAY_MAX), NAER_LANGUAGE_NB);
        g_assert_cmpuint (timelines->len, ==, 1);
        assert_days_can_be_written (timelines->pdata[0]);
      }
}

/* Only an overdue duty of the employer may be shown in red. */
static void
test_severity (void)
{
  static const char *const red[] = { "plan", "plan-to-sick-lister", "dialogue-1", "documentation",
                                     NULL };
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerCaseTimeline *timeline;

  scene_init (&scene, "2025-01-06", NULL);
  timelines = scene_run (scene.employee, scene_day ("2026-06-01"));
  timeline = timelines->pdata[0];
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      g_assert_cmpint (naer_finding_is_overdue_duty (finding), ==,
                       g_strv_contains (red, finding->obligation));
    }
}

static gboolean
asks_for_the_leader (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DUE_SOON || finding->status == NAER_STATUS_DUE ||
         finding->status == NAER_STATUS_NOT_DOCUMENTED;
}

/* In the sample three people need the leader, and nothing has been forgotten. The texts are there
   in every language, and filled in. */
static void
test_sample (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) sample = naer_sample_load (&error);

  g_assert_no_error (error);
  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    {
      g_autoptr (GString) asks = g_string_new (NULL);

      for (guint i = 0; i < sample->employees->len; i++)
        {
          const NaerEmployee *employee = sample->employees->pdata[i];
          g_autoptr (GPtrArray) timelines = naer_engine_run (
              sample, employee, naer_rule_book_get_default (), sample->today, language);

          for (guint n = 0; n < timelines->len; n++)
            {
              const NaerCaseTimeline *timeline = timelines->pdata[n];

              for (guint k = 0; k < timeline->findings->len; k++)
                {
                  const NaerFinding *finding = timeline->findings->pdata[k];

                  g_assert_null (strchr (finding->text, '{'));
                  g_assert_null (strchr (finding->reason, '{'));
                  g_assert_null (strstr (finding->text, "–."));
                  if (asks_for_the_leader (finding))
                    g_string_append_printf (asks, "%s %s\n", employee->id, finding->obligation);
                }
            }
        }
      g_assert_cmpstr (asks->str, ==,
                       "10021 plan\n10021 plan-to-sick-lister\n10063 dialogue-1\n10098 check-in\n");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/obligations/dismissal-protection", test_dismissal_protection);
  g_test_add_func ("/obligations/plan", test_plan);
  g_test_add_func ("/obligations/nudges", test_nudges);
  g_test_add_func ("/obligations/missing-is-named", test_missing_is_named);
  g_test_add_func ("/obligations/nav-need", test_nav_need);
  g_test_add_func ("/obligations/records-belong-to-cases", test_records_belong_to_cases);
  g_test_add_func ("/obligations/exceptions", test_exceptions);
  g_test_add_func ("/obligations/grounds", test_grounds);
  g_test_add_func ("/obligations/consult-transfer", test_consult_transfer);
  g_test_add_func ("/obligations/several-transfers", test_several_transfers);
  g_test_add_func ("/obligations/plan-opens-sending", test_plan_opens_sending);
  g_test_add_func ("/obligations/unknown-start", test_unknown_start);
  g_test_add_func ("/obligations/dialogue-1-graded", test_dialogue_1_graded);
  g_test_add_func ("/obligations/dialogue-1-graded-and-over", test_dialogue_1_graded_and_over);
  g_test_add_func ("/obligations/appointments", test_appointments);
  g_test_add_func ("/obligations/nav-meeting", test_nav_meeting);
  g_test_add_func ("/obligations/nav-meeting-asked-for", test_nav_meeting_asked_for);
  g_test_add_func ("/obligations/activity", test_activity);
  g_test_add_func ("/obligations/self-certification", test_self_certification);
  g_test_add_func ("/obligations/last-working-day", test_last_working_day);
  g_test_add_func ("/obligations/employment-and-start", test_employment_and_start);
  g_test_add_func ("/obligations/ends-of-the-calendar", test_ends_of_the_calendar);
  g_test_add_func ("/obligations/severity", test_severity);
  g_test_add_func ("/obligations/sample", test_sample);
  return g_test_run ();
}
