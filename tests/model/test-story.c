/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-scene.h"
#include "plan/naer-plan-finish.h"
#include "plan/naer-plan-version.h"
#include "plan/naer-tried.h"
#include "rules/naer-engine.h"

/* The story of one case, written with the records that the editors write: what the rules say at
 * each step, until a second spell a year later. */

typedef struct
{
  NaerFacts *facts;
  NaerEmployee *employee;
} Story;

static void
story_init (Story *story)
{
  story->facts = plan_scene_facts ();
  story->employee = plan_scene_employee (story->facts);
  ((NaerAbsence *) story->employee->absences->pdata[0])->grade = 100;
}

/* What the rules say of the latest case. */
static void
assert_says (Story      *story,
             const char *today,
             const char *obligation,
             const char *expected)
{
  g_autoptr (GPtrArray) timelines =
    naer_engine_judge (story->facts, story->employee, naer_rule_book_get_default (),
                       plan_scene_day (today));
  const NaerCaseTimeline *timeline = timelines->pdata[timelines->len - 1];

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (!g_str_equal (finding->obligation, obligation))
        continue;
      g_test_message ("%s: %s", today, obligation);
      g_assert_cmpstr (naer_status_get_code (finding->status), ==, expected);
      return;
    }
  g_error ("%s is not there", obligation);
}

static void
add (Story          *story,
     NaerRecordType  type,
     gpointer        record)
{
  GPtrArray *changes = naer_changes_new ();

  naer_record_set_row (record, naer_row_id_new ());
  g_ptr_array_add (changes, naer_change_new (type, story->employee->row_id, NULL, record));
  plan_scene_apply (story->facts, changes);
  naer_record_free (type, record);
}

static void
hold (Story                *story,
      NaerConversationKind  kind,
      const char           *on,
      const char           *next)
{
  NaerConversation *conversation = naer_record_new (NAER_RECORD_CONVERSATION);

  conversation->kind = kind;
  conversation->held = plan_scene_day (on);
  conversation->next_talk = next != NULL ? plan_scene_day (next) : NAER_DAY_NONE;
  add (story, NAER_RECORD_CONVERSATION, conversation);
}

static void
send_plan (Story         *story,
           NaerRecipient  to,
           int            version,
           const char    *on)
{
  NaerDispatch *dispatch = naer_record_new (NAER_RECORD_DISPATCH);

  dispatch->to = to;
  dispatch->plan_version = version;
  dispatch->on = plan_scene_day (on);
  add (story, NAER_RECORD_DISPATCH, dispatch);
}

static NaerPlan *
finish (Story      *story,
        NaerPlan   *plan,
        const char *on)
{
  plan_scene_apply (story->facts, naer_plan_make_finish_changes (story->employee, plan,
                                                                 plan_scene_day (on)));
  return naer_plan_find_version (story->employee, plan->version);
}

static void
test_story (void)
{
  Story story;
  g_autoptr (NaerPlan) first = NULL, second = NULL, later = NULL;
  g_autoptr (GPtrArray) tried = NULL;
  NaerMeeting *meeting;
  NaerAbsence *spell;

  story_init (&story);
  assert_says (&story, "2026-11-05", "first-contact", "not-documented");
  hold (&story, NAER_CONVERSATION_FIRST, "2026-11-03", "2026-11-10");
  assert_says (&story, "2026-11-05", "first-contact", "done");
  g_assert_cmpint (naer_employee_find_next_talk (story.employee, plan_scene_day ("2026-11-05")), ==,
                   plan_scene_day ("2026-11-10"));

  first = plan_scene_whole_plan (story.facts);
  plan_scene_apply (story.facts, naer_plan_make_begin_changes (story.employee, first));
  assert_says (&story, "2026-11-20", "plan", "due-soon");
  assert_says (&story, "2026-11-30", "plan", "not-documented");
  finish (&story, first, "2026-11-15");
  assert_says (&story, "2026-11-30", "plan", "done");
  assert_says (&story, "2026-11-30", "plan-to-sick-lister", "not-documented");
  send_plan (&story, NAER_RECIPIENT_SICK_LISTER, 1, "2026-11-16");
  assert_says (&story, "2026-11-30", "plan-to-sick-lister", "done");
  g_assert_cmpint (naer_plan_get_status (naer_plan_find_version (story.employee, 1), story.employee),
                   ==, NAER_PLAN_SHARED);

  meeting = naer_record_new (NAER_RECORD_MEETING);
  meeting->kind = NAER_MEETING_DIALOGUE_1;
  meeting->planned = meeting->held = plan_scene_day ("2026-12-14");
  meeting->next_talk = plan_scene_day ("2027-01-11");
  add (&story, NAER_RECORD_MEETING, meeting);
  assert_says (&story, "2026-12-15", "dialogue-1", "done");

  second = naer_plan_next (story.facts, story.employee,
                           naer_plan_find_version (story.employee, 1),
                           plan_scene_day ("2026-12-14"));
  g_assert_cmpint (second->occasion, ==, NAER_OCCASION_DIALOGUE_1);
  ((NaerMeasure *) second->measures->pdata[0])->status = NAER_MEASURE_RUNNING;
  ((NaerMeasure *) second->measures->pdata[0])->to = plan_scene_day ("2027-01-31");
  ((NaerMeasure *) second->measures->pdata[0])->effect = NAER_EFFECT_HELPED;
  g_set_str (&second->differently, "Kortere dager fra starten");
  finish (&story, second, "2026-12-14");
  assert_says (&story, "2027-01-05", "activity", "done");

  spell = story.employee->absences->pdata[0];
  spell->to = plan_scene_day ("2027-01-31");
  assert_says (&story, "2027-02-10", "return-talk", "due-soon");
  assert_says (&story, "2027-02-15", "return-talk", "not-documented");
  hold (&story, NAER_CONVERSATION_FOLLOW_UP, "2027-02-08", NULL);
  assert_says (&story, "2027-02-15", "return-talk", "not-documented");
  hold (&story, NAER_CONVERSATION_RETURN, "2027-02-09", NULL);
  assert_says (&story, "2027-02-15", "return-talk", "done");

  g_ptr_array_add (story.employee->absences,
                   naer_absence_new (NAER_ABSENCE_SICK_NOTE, plan_scene_day ("2028-03-01"),
                                     NAER_DAY_NONE));
  assert_says (&story, "2028-03-20", "plan", "due-soon");
  later = naer_plan_begin (story.facts, story.employee, plan_scene_day ("2028-03-01"),
                           plan_scene_day ("2028-03-20"));
  tried = naer_tried_find (story.employee, later);
  g_assert_cmpuint (tried->len, ==, 1);
  g_assert_cmpstr (naer_tried_find_differently (story.employee, later), ==,
                   "Kortere dager fra starten");
  naer_facts_free (story.facts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/story/one-case", test_story);
  return g_test_run ();
}
