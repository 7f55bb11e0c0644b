/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-edit.h"
#include "meeting/naer-follow-up-guard.h"
#include "meeting/naer-meeting-edit.h"
#include "meeting/naer-meeting-missing.h"
#include "naer-edit-testing.h"
#include "naer-plan-scene.h"
#include "plan/naer-measure.h"

/* Edits of meetings and conversations: values in, values out; what is missing; what is warned of. */

#define TODAY (plan_scene_day (PLAN_SCENE_TODAY))

static gpointer
begin_meeting (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();

  return naer_meeting_begin (facts, plan_scene_employee (facts), NAER_MEETING_DIALOGUE_1);
}

static void
settle_meeting (gpointer meeting)
{
  naer_meeting_settle (meeting);
}

static gpointer
edit_meeting (GRand         *random,
              gconstpointer  meeting)
{
  gpointer edited = edit_testing_random (random, NAER_RECORD_MEETING, meeting, 0);

  naer_meeting_settle (edited);
  return edited;
}

static gpointer
begin_conversation (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();

  return naer_conversation_begin (plan_scene_employee (facts), NAER_CONVERSATION_PATTERN, TODAY);
}

static void
settle_conversation (gpointer conversation)
{
  naer_conversation_settle (conversation, TODAY);
}

static gpointer
edit_conversation (GRand         *random,
                   gconstpointer  conversation)
{
  gpointer edited = edit_testing_random (random, NAER_RECORD_CONVERSATION, conversation, 0);

  naer_conversation_settle (edited, TODAY);
  return edited;
}

static gpointer
begin_contact (void)
{
  NaerContact *contact = naer_contact_new (TODAY, NAER_CONTACT_CHECK_IN, NAER_WAY_PHONE);

  naer_record_set_row (contact, naer_row_id_new ());
  return contact;
}

static gpointer
edit_contact (GRand         *random,
              gconstpointer  contact)
{
  return edit_testing_random (random, NAER_RECORD_CONTACT, contact, 0);
}

static gpointer
begin_agreement (void)
{
  NaerContactAgreement *agreement = naer_record_new (NAER_RECORD_AGREEMENT);

  naer_record_set_row (agreement, naer_row_id_new ());
  return agreement;
}

static gpointer
edit_agreement (GRand         *random,
                gconstpointer  agreement)
{
  return edit_testing_random (random, NAER_RECORD_AGREEMENT, agreement, 0);
}

static gpointer
begin_measure (void)
{
  NaerMeasure *measure = naer_measure_new ();

  naer_record_set_row (measure, naer_row_id_new ());
  return measure;
}

static void
settle_measure (gpointer measure)
{
  naer_measure_settle (measure);
}

static gpointer
edit_measure (GRand         *random,
              gconstpointer  measure)
{
  gpointer edited = edit_testing_random (random, NAER_RECORD_MEASURE, measure, 0);

  naer_measure_settle (edited);
  return edited;
}

static void
settle_nothing (gpointer record)
{
}

static const EditTesting written[] = {
  { NAER_RECORD_MEETING, begin_meeting, edit_meeting, settle_meeting },
  { NAER_RECORD_CONVERSATION, begin_conversation, edit_conversation, settle_conversation },
  { NAER_RECORD_CONTACT, begin_contact, edit_contact, settle_nothing },
  { NAER_RECORD_AGREEMENT, begin_agreement, edit_agreement, settle_nothing },
  { NAER_RECORD_MEASURE, begin_measure, edit_measure, settle_measure },
};

static void
test_undo_and_redo (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    edit_testing_undo_and_redo (&written[i]);
}

static void
test_draft_text (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    edit_testing_draft_text (&written[i]);
}

static void
add_theme (NaerMeeting  *meeting,
           NaerThemeKind kind,
           const char   *shared)
{
  NaerTheme *theme = naer_shape_new (&naer_theme_shape);

  theme->kind = kind;
  theme->shared = g_strdup (shared);
  g_ptr_array_add (meeting->themes, theme);
}

static void
test_fit_together (void)
{
  NaerMeeting *meeting = begin_meeting ();
  NaerWait *wait = naer_shape_new (&naer_wait_shape);
  NaerParticipant *employee = meeting->participants->pdata[0];

  add_theme (meeting, NAER_THEME_COURSE, "Full stilling i mars");
  add_theme (meeting, NAER_THEME_TAKES, NULL);
  add_theme (meeting, NAER_THEME_CAN, "  Det meste ");
  g_ptr_array_add (meeting->waits, wait);
  employee->called_on = TODAY;
  meeting->needs_nav = NAER_KNOWN_NO;
  meeting->nav_why = g_strdup ("Hjelpemidler");
  meeting->finished = TODAY;
  naer_meeting_settle (meeting);
  g_assert_cmpuint (meeting->themes->len, ==, 2);
  g_assert_cmpint (((NaerTheme *) meeting->themes->pdata[0])->kind, ==, NAER_THEME_CAN);
  g_assert_cmpstr (naer_meeting_find_theme (meeting, NAER_THEME_COURSE)->shared, ==,
                   "Full stilling i mars");
  g_assert_null (naer_meeting_find_theme (meeting, NAER_THEME_TAKES));
  g_assert_cmpint (meeting->called_on, ==, TODAY);
  g_assert_null (meeting->nav_why);
  g_assert_cmpint (meeting->finished, ==, NAER_DAY_NONE);
  g_assert_cmpuint (meeting->waits->len, ==, 1);
  naer_meeting_tidy (meeting);
  g_assert_cmpuint (meeting->waits->len, ==, 0);
  g_assert_cmpstr (naer_meeting_find_theme (meeting, NAER_THEME_CAN)->shared, ==, "Det meste");
  naer_record_free (NAER_RECORD_MEETING, meeting);
}

/* Three talks about a pattern: the leader, the occupational health service, then both. */
static void
test_course (void)
{
  static const NaerHolder holders[] = { NAER_HOLDER_LEADER, NAER_HOLDER_BHT, NAER_HOLDER_BOTH };
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  NaerConversation *talk = naer_conversation_begin (employee, NAER_CONVERSATION_PATTERN, TODAY);
  NaerConversation *other;

  g_assert_cmpint (talk->course, ==, 0);
  g_assert_cmpint (talk->facts_to, ==, TODAY);
  g_assert_cmpint (talk->facts_from, ==, plan_scene_day ("2024-01-01"));
  talk->course = 1;
  for (int course = 1; course <= 3; course++)
    {
      g_assert_cmpint (talk->course, ==, course);
      g_assert_cmpint (naer_course_get_holder (course), ==, holders[course - 1]);
      g_ptr_array_add (employee->conversations, talk);
      talk = naer_conversation_begin (employee, NAER_CONVERSATION_PATTERN, TODAY + course);
    }
  g_assert_cmpint (talk->course, ==, 0);
  naer_record_free (NAER_RECORD_CONVERSATION, talk);

  g_ptr_array_set_size (employee->conversations, 1);
  talk = naer_conversation_begin (employee, NAER_CONVERSATION_PATTERN, TODAY + 800);
  g_assert_cmpint (talk->course, ==, 0);
  naer_record_free (NAER_RECORD_CONVERSATION, talk);

  other = naer_conversation_begin (employee, NAER_CONVERSATION_FIRST, TODAY);
  g_assert_cmpint (other->way, ==, NAER_WAY_PHONE);
  g_assert_cmpint (other->course, ==, 0);
  g_assert_cmpint (other->facts_from, ==, NAER_DAY_NONE);
  naer_record_free (NAER_RECORD_CONVERSATION, other);
}

static gboolean
lacks (const NaerMeeting  *meeting,
       NaerMeetingMissing  missing)
{
  g_autoptr (GArray) found = naer_meeting_find_missing (meeting);

  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, NaerMeetingMissing, i) == missing)
      return TRUE;
  return FALSE;
}

static void
test_missing (void)
{
  NaerMeeting *meeting = begin_meeting ();
  g_autoptr (GArray) all = naer_meeting_find_missing (meeting), none = NULL;

  g_assert_cmpuint (all->len, ==, 4);
  meeting->held = TODAY;
  g_assert_false (lacks (meeting, NAER_MEETING_MISSING_HELD));
  ((NaerParticipant *) meeting->participants->pdata[0])->attended = NAER_KNOWN_YES;
  g_assert_false (lacks (meeting, NAER_MEETING_MISSING_WHO));
  add_theme (meeting, NAER_THEME_CAN, "Det meste");
  g_assert_false (lacks (meeting, NAER_MEETING_MISSING_NOTES));
  meeting->next_talk = TODAY;
  g_assert_true (lacks (meeting, NAER_MEETING_MISSING_NEXT_TALK));
  meeting->next_talk = TODAY + 1;
  meeting->needs_nav = NAER_KNOWN_YES;
  g_assert_true (lacks (meeting, NAER_MEETING_MISSING_NAV_WHY));
  meeting->nav_why = g_strdup ("Stol");
  meeting->closing = g_strnfill (NAER_TALK_TEXT_LENGTH + 1, 'a');
  g_assert_true (lacks (meeting, NAER_MEETING_MISSING_SHORTER_TEXT));
  meeting->closing[NAER_TALK_TEXT_LENGTH] = '\0';
  none = naer_meeting_find_missing (meeting);
  g_assert_cmpuint (none->len, ==, 0);
  naer_record_free (NAER_RECORD_MEETING, meeting);
}

static void
test_warnings (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  NaerMeeting *meeting = begin_meeting ();
  NaerParticipant *doctor = naer_shape_new (&naer_participant_shape);
  NaerWait *wait = naer_shape_new (&naer_wait_shape);
  NaerMeasure *measure = naer_measure_new ();

  g_assert_cmpuint (naer_meeting_get_warnings (meeting, employee), ==, NAER_MEETING_WARNING_NOT_ASKED);
  g_set_str (&meeting->sick_lister, NAER_SICK_LISTER_WANTS);
  meeting->plan_with_doctor = NAER_KNOWN_NO;
  g_assert_cmpuint (naer_meeting_get_warnings (meeting, employee), ==,
                    NAER_MEETING_WARNING_SICK_LISTER_NOT_CALLED | NAER_MEETING_WARNING_PLAN_NOT_WITH_DOCTOR);
  doctor->role = NAER_ROLE_SICK_LISTER;
  g_ptr_array_add (meeting->participants, doctor);
  meeting->plan_with_doctor = NAER_KNOWN_YES;
  meeting->shared_before = g_strdup ("Planen");
  meeting->shared_consent = NAER_KNOWN_NO;
  wait->what = g_strdup ("Svar fra sykmelder");
  g_ptr_array_add (meeting->waits, wait);
  g_assert_cmpuint (naer_meeting_get_warnings (meeting, employee), ==,
                    NAER_MEETING_WARNING_SHARED_WITHOUT_CONSENT | NAER_MEETING_WARNING_IDLE);
  wait->meanwhile = g_strdup ("Halve dager");
  meeting->shared_consent = NAER_KNOWN_YES;
  meeting->heard = NAER_KNOWN_NO;
  meeting->held = TODAY;
  g_assert_cmpuint (naer_meeting_get_warnings (meeting, employee), ==,
                    NAER_MEETING_WARNING_NO_NEXT_TALK | NAER_MEETING_WARNING_NOT_HEARD |
                      NAER_MEETING_WARNING_NO_MEASURE);
  measure->status = NAER_MEASURE_AGREED;
  g_ptr_array_add (employee->measures, measure);
  meeting->heard = NAER_KNOWN_YES;
  meeting->next_talk = TODAY + 7;
  g_assert_cmpuint (naer_meeting_get_warnings (meeting, employee), ==, 0);
  for (guint bit = 0; bit < NAER_N_MEETING_WARNINGS; bit++)
    g_assert_cmpstr (naer_meeting_warning_to_words (1u << bit, NAER_LANGUAGE_NN), !=, "");
  for (guint i = 0; i < NAER_N_MEETING_MISSING; i++)
    g_assert_cmpstr (naer_meeting_missing_to_words (i, NAER_LANGUAGE_NB), !=, "");
  naer_record_free (NAER_RECORD_MEETING, meeting);
}

/* Which text was typed in, so that its letters are undone as one. */
static void
test_typed (void)
{
  NaerMeeting *before = begin_meeting (), *after = naer_record_copy (NAER_RECORD_MEETING, before);
  g_autofree char *nothing = naer_record_find_typed (NAER_RECORD_MEETING, before, after);
  g_autofree char *place = NULL, *name = NULL, *several = NULL, *chosen = NULL;

  g_assert_null (nothing);
  after->place = g_strdup ("Møterom 2");
  place = naer_record_find_typed (NAER_RECORD_MEETING, before, after);
  g_assert_cmpstr (place, ==, "place");
  naer_record_assign (NAER_RECORD_MEETING, before, after);
  g_set_str (&((NaerParticipant *) after->participants->pdata[1])->name, "Berit");
  name = naer_record_find_typed (NAER_RECORD_MEETING, before, after);
  g_assert_cmpstr (name, ==, "participants/1/name");
  after->purpose = g_strdup ("Planen");
  several = naer_record_find_typed (NAER_RECORD_MEETING, before, after);
  g_assert_null (several);
  naer_record_assign (NAER_RECORD_MEETING, before, after);
  after->heard = NAER_KNOWN_YES;
  chosen = naer_record_find_typed (NAER_RECORD_MEETING, before, after);
  g_assert_null (chosen);
  naer_record_free (NAER_RECORD_MEETING, before);
  naer_record_free (NAER_RECORD_MEETING, after);
}

/* What a finished version says stays; that it was signed is noted on it. */
static void
test_finished_plan (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) before = plan_scene_whole_plan (facts), after = NULL;
  g_autoptr (NaerChange) signing = NULL, writing = NULL, removal = NULL, draft = NULL;

  after = naer_plan_copy (before);
  g_set_str (&after->own_words, "Noe annet");
  draft = naer_change_new (NAER_RECORD_PLAN, 1, before, after);
  g_assert_cmpint (naer_change_find_refusal (draft, NULL), ==, NAER_REFUSAL_NONE);
  before->finished = after->finished = TODAY;
  writing = naer_change_new (NAER_RECORD_PLAN, 1, before, after);
  g_assert_cmpint (naer_change_find_refusal (writing, NULL), ==, NAER_REFUSAL_FINISHED_PLAN);
  g_set_str (&after->own_words, before->own_words);
  after->employee_signed_on = after->leader_signed_on = after->archived_on = TODAY;
  g_set_str (&after->signed_at, "Solbakken");
  g_set_str (&after->archived_in, "Arkivet");
  signing = naer_change_new (NAER_RECORD_PLAN, 1, before, after);
  g_assert_cmpint (naer_change_find_refusal (signing, NULL), ==, NAER_REFUSAL_NONE);
  removal = naer_change_new (NAER_RECORD_PLAN, 1, before, NULL);
  g_assert_cmpint (naer_change_find_refusal (removal, NULL), ==, NAER_REFUSAL_NONE);
}

/* Whoever hands a case over writes in it no more, until a new case or until it is taken back. */
static void
test_hand_over (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  NaerContactAgreement *agreement = begin_agreement ();
  g_autoptr (NaerContact) contact = begin_contact ();
  g_autoptr (NaerChange) writing = naer_change_new (NAER_RECORD_CONTACT, employee->row_id, NULL, contact);
  g_autoptr (NaerChange) agreeing = naer_change_new (NAER_RECORD_AGREEMENT, employee->row_id, NULL, agreement);
  g_autoptr (NaerChange) absence = NULL;

  agreement->agreed_on = agreement->case_start = TODAY - 20;
  agreement->handed_over_on = TODAY;
  g_ptr_array_add (employee->agreements, agreement);
  g_assert_null (naer_employee_find_hand_over (employee, TODAY - 20, TODAY));
  g_set_str (&agreement->handed_over_to, "HR");
  g_assert_null (naer_employee_find_hand_over (employee, TODAY - 20, TODAY - 1));
  g_assert_true (naer_employee_find_hand_over (employee, TODAY - 20, TODAY) == agreement);
  g_assert_null (naer_employee_find_hand_over (employee, TODAY - 5, TODAY));

  g_assert_cmpint (naer_change_find_refusal (writing, NULL), ==, NAER_REFUSAL_NONE);
  g_assert_cmpint (naer_change_find_refusal (writing, agreement), ==, NAER_REFUSAL_HANDED_OVER);
  g_assert_cmpint (naer_change_find_refusal (agreeing, agreement), ==, NAER_REFUSAL_NONE);
  absence = naer_change_new (NAER_RECORD_ABSENCE, employee->row_id, NULL, employee->absences->pdata[0]);
  g_assert_cmpint (naer_change_find_refusal (absence, agreement), ==, NAER_REFUSAL_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/meeting-edit/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/meeting-edit/draft-text", test_draft_text);
  g_test_add_func ("/meeting-edit/fit-together", test_fit_together);
  g_test_add_func ("/meeting-edit/course", test_course);
  g_test_add_func ("/meeting-edit/missing", test_missing);
  g_test_add_func ("/meeting-edit/warnings", test_warnings);
  g_test_add_func ("/meeting-edit/typed", test_typed);
  g_test_add_func ("/meeting-edit/finished-plan", test_finished_plan);
  g_test_add_func ("/meeting-edit/hand-over", test_hand_over);
  return g_test_run ();
}
