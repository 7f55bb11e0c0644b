/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-call-draft.h"
#include "naer-form-test.h"
#include "naer-talk-check.h"

/* What the half minute on the telephone becomes, and what is said of conversations. */

#define TODAY FORM_TEST_TODAY

static NaerEmployee *
make_employee (void)
{
  NaerEmployee *employee = naer_employee_new ("1");

  employee->row_id = FORM_TEST_KARI;
  return employee;
}

static void
add_absence (NaerEmployee    *employee,
             NaerAbsenceKind  kind,
             NaerDay          from,
             NaerDay          to)
{
  g_ptr_array_add (employee->absences, naer_absence_new (kind, from, to));
}

static gboolean
changes_any (GPtrArray      *changes,
             NaerRecordType  type)
{
  for (guint i = 0; i < changes->len; i++)
    if (((NaerChange *) changes->pdata[i])->type == type)
      return TRUE;
  return FALSE;
}

static gconstpointer
after (GPtrArray      *changes,
       NaerRecordType  type)
{
  for (guint i = 0; i < changes->len; i++)
    if (((NaerChange *) changes->pdata[i])->type == type)
      return ((NaerChange *) changes->pdata[i])->after;
  g_error ("There is no change of %d", type);
}

/* All answers: the spell has the days that were said, the contact the next talk. */
static void
test_answers (void)
{
  for (NaerCallLength length = NAER_CALL_TODAY; length <= NAER_CALL_NOT_KNOWN; length++)
    for (NaerCallTalk talk = NAER_CALL_NO_TALK; talk <= NAER_CALL_WHEN_YOU_WANT; talk++)
      for (int at_work = 0; at_work < 2; at_work++)
        {
          g_autoptr (NaerEmployee) employee = make_employee ();
          NaerCallDraft draft = { length, NAER_CALL_OTHER_TASKS, talk, at_work };
          g_autoptr (GPtrArray) changes = naer_call_draft_make_changes (&draft, employee, TODAY);
          const NaerContact *contact = after (changes, NAER_RECORD_CONTACT);

          g_assert_cmpuint (changes->len, ==, at_work ? 1 : 2);
          if (!at_work)
            {
              const NaerAbsence *absence = after (changes, NAER_RECORD_ABSENCE);

              g_assert_cmpint (absence->kind, ==, NAER_ABSENCE_SELF_CERTIFICATION);
              g_assert_cmpint (absence->from, ==, TODAY);
              g_assert_cmpint (absence->to, ==, length == NAER_CALL_NOT_KNOWN  ? NAER_DAY_NONE
                                                : length == NAER_CALL_TWO_DAYS ? TODAY + 1
                                                                               : TODAY);
            }
          g_assert_cmpint (contact->on, ==, TODAY);
          g_assert_cmpint (contact->kind, ==, NAER_CONTACT_FIRST);
          g_assert_cmpint (contact->way, ==, NAER_WAY_PHONE);
          g_assert_cmpint (contact->by, ==, NAER_TAKEN_BY_EMPLOYEE);
          g_assert_cmpstr (contact->about, ==, "Other tasks are possible");
          g_assert_cmpint (contact->next, ==, talk == NAER_CALL_AFTERNOON  ? TODAY
                                              : talk == NAER_CALL_TOMORROW ? TODAY + 1
                                                                           : NAER_DAY_NONE);
        }
}

/* What is noted already is not noted again, and two days end before what comes next. */
static void
test_noted_already (void)
{
  g_autoptr (NaerEmployee) away = make_employee (), holiday = make_employee (), yesterday = make_employee ();
  NaerCallDraft draft = { NAER_CALL_TWO_DAYS, NAER_CALL_NOT_ASKED, NAER_CALL_TOMORROW, FALSE };
  g_autoptr (GPtrArray) of_away = NULL, of_holiday = NULL, of_yesterday = NULL;
  g_autoptr (NaerFeedback) told = NULL, nobody = NULL;

  add_absence (away, NAER_ABSENCE_SICK_NOTE, TODAY - 3, NAER_DAY_NONE);
  of_away = naer_call_draft_make_changes (&draft, away, TODAY);
  g_assert_false (changes_any (of_away, NAER_RECORD_ABSENCE));
  g_assert_cmpint (((NaerContact *) after (of_away, NAER_RECORD_CONTACT))->kind, ==, NAER_CONTACT_OTHER);
  told = naer_call_draft_check (&draft, away, TODAY);
  form_test_told (told, NAER_CALL_FIELD_ABSENCE, NAER_FEEDBACK_NOTE);
  g_assert_true (naer_feedback_get_passed (told));

  add_absence (holiday, NAER_ABSENCE_HOLIDAY, TODAY + 1, TODAY + 9);
  of_holiday = naer_call_draft_make_changes (&draft, holiday, TODAY);
  g_assert_cmpint (((NaerAbsence *) after (of_holiday, NAER_RECORD_ABSENCE))->to, ==, TODAY);

  add_absence (yesterday, NAER_ABSENCE_SELF_CERTIFICATION, TODAY - 1, TODAY - 1);
  of_yesterday = naer_call_draft_make_changes (&draft, yesterday, TODAY);
  g_assert_cmpint (((NaerContact *) after (of_yesterday, NAER_RECORD_CONTACT))->kind, ==, NAER_CONTACT_OTHER);

  nobody = naer_call_draft_check (&draft, NULL, TODAY);
  g_assert_false (naer_feedback_get_passed (nobody));
}

static void
test_conversation (void)
{
  NaerConversation conversation = { 0 };
  g_autoptr (NaerFeedback) empty = naer_conversation_check (&conversation, TODAY), too_early = NULL, open = NULL;
  g_autoptr (NaerFeedback) backwards = NULL, well = NULL, too_long = NULL;
  g_autofree char *text = g_strnfill (NAER_TALK_TEXT_LENGTH + 1, 'x');

  form_test_told (empty, NAER_TALK_FIELD_DAY, NAER_FEEDBACK_MISSING);
  conversation.held = TODAY + 1;
  too_early = naer_conversation_check (&conversation, TODAY);
  form_test_told (too_early, NAER_TALK_FIELD_DAY, NAER_FEEDBACK_WRONG);
  conversation.held = TODAY;
  open = naer_conversation_check (&conversation, TODAY);
  form_test_told (open, NAER_TALK_FIELD_NEXT, NAER_FEEDBACK_NOTE);
  g_assert_true (naer_feedback_get_passed (open));
  conversation.next_talk = TODAY;
  backwards = naer_conversation_check (&conversation, TODAY);
  form_test_told (backwards, NAER_TALK_FIELD_NEXT, NAER_FEEDBACK_WRONG);
  conversation.next_talk = TODAY + 7;
  conversation.agreed = text;
  too_long = naer_conversation_check (&conversation, TODAY);
  form_test_told (too_long, NAER_TALK_FIELD_TEXT, NAER_FEEDBACK_WRONG);
  text[NAER_TALK_TEXT_LENGTH] = '\0';
  well = naer_conversation_check (&conversation, TODAY);
  form_test_silent (well);
}

static void
test_agreement (void)
{
  NaerContactAgreement agreement = { .agreed_on = TODAY };
  g_autoptr (NaerFeedback) well = naer_agreement_check (&agreement, TODAY), handed = NULL, done = NULL;

  form_test_silent (well);
  agreement.handed_over_to = (char *) "HR";
  handed = naer_agreement_check (&agreement, TODAY);
  g_assert_false (naer_feedback_get_passed (handed));
  agreement.handed_over_on = TODAY - 1;
  done = naer_agreement_check (&agreement, TODAY);
  form_test_silent (done);
}

/* Marks come and go in any order, and stand by day, each once. */
static void
test_presence (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  NaerEmployee *employee = make_employee ();
  gboolean marked[12] = { FALSE };

  for (guint round = 0; round < 200; round++)
    {
      int at = g_rand_int_range (random, 0, G_N_ELEMENTS (marked));
      gboolean present = g_rand_boolean (random);
      g_autoptr (GPtrArray) changes = naer_presence_make_changes (employee, TODAY + at, present);
      guint n_marked = 0;

      g_assert_cmpuint (changes->len, ==, marked[at] != present);
      if (changes->len > 0)
        {
          NaerEmployee *changed = naer_record_copy (NAER_RECORD_EMPLOYEE, after (changes, NAER_RECORD_EMPLOYEE));

          naer_employee_free (employee);
          employee = changed;
        }
      marked[at] = present;
      for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
        if (marked[i])
          g_assert_cmpint (g_array_index (employee->presence, NaerDay, n_marked++), ==, TODAY + (int) i);
      g_assert_cmpuint (employee->presence != NULL ? employee->presence->len : 0, ==, n_marked);
    }
  naer_employee_free (employee);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/call-draft/answers", test_answers);
  g_test_add_func ("/call-draft/noted-already", test_noted_already);
  g_test_add_func ("/call-draft/conversation", test_conversation);
  g_test_add_func ("/call-draft/agreement", test_agreement);
  g_test_add_func ("/call-draft/presence", test_presence);
  return g_test_run ();
}
