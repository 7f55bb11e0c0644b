/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"
#include "naer-form-test.h"
#include "naer-withdrawal-draft.h"

static NaerEmployee *
get_ole (NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_OLE);
}

/* The employee is heard first, a decision has a ground and is considered again within six months;
 * to have heard decides nothing. */
static void
test_check (void)
{
  static const struct
  {
    const char *heard_on, *ground, *from, *review_on;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { "2026-11-10", "", NULL, NULL, SILENT, 0 },
    { "2026-11-10", "Four absences", "2026-11-20", "2027-05-20", SILENT, 0 },
    { "2026-11-10", "Four absences", "2026-11-10", "2027-01-10", SILENT, 0 },
    { NULL, "", NULL, NULL, NAER_WITHDRAWAL_FIELD_HEARD_ON, NAER_FEEDBACK_MISSING },
    { "2026-11-16", "", NULL, NULL, NAER_WITHDRAWAL_FIELD_HEARD_ON, NAER_FEEDBACK_WRONG },
    { NULL, "Four absences", "2026-11-20", "2027-05-20", NAER_WITHDRAWAL_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { "2026-11-10", "Four absences", "2026-11-09", "2027-05-09", NAER_WITHDRAWAL_FIELD_FROM,
      NAER_FEEDBACK_WRONG },
    { "2026-11-10", " ", "2026-11-20", "2027-05-20", NAER_WITHDRAWAL_FIELD_GROUND, NAER_FEEDBACK_MISSING },
    { "2026-11-10", "Four absences", "2026-11-20", NULL, NAER_WITHDRAWAL_FIELD_REVIEW_ON,
      NAER_FEEDBACK_MISSING },
    { "2026-11-10", "Four absences", "2026-11-20", "2027-05-21", NAER_WITHDRAWAL_FIELD_REVIEW_ON,
      NAER_FEEDBACK_WRONG },
    { "2026-11-10", "Four absences", "2026-11-20", "2026-11-20", NAER_WITHDRAWAL_FIELD_REVIEW_ON,
      NAER_FEEDBACK_WRONG },
    { "2026-11-10", "Four absences", "x", NULL, NAER_WITHDRAWAL_FIELD_FROM, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = form_test_facts ();
      g_autoptr (NaerWithdrawalDraft) draft = naer_withdrawal_draft_new (get_ole (facts));
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->heard_on = form_test_written_day (rows[i].heard_on);
      g_set_str (&draft->ground, rows[i].ground);
      draft->from = form_test_written_day (rows[i].from);
      draft->review_on = form_test_written_day (rows[i].review_on);
      feedback = naer_withdrawal_draft_check (draft, FORM_TEST_TODAY);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* The review follows the decision until someone writes another day. */
static void
test_review_follows (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerWithdrawalDraft) draft = naer_withdrawal_draft_new (get_ole (facts));

  naer_withdrawal_draft_decide (draft, form_test_day ("2026-11-20"));
  g_assert_cmpint (draft->review_on, ==, form_test_day ("2027-05-20"));
  naer_withdrawal_draft_decide (draft, NAER_DAY_UNFINISHED);
  g_assert_cmpint (draft->review_on, ==, NAER_DAY_NONE);
  naer_withdrawal_draft_decide (draft, form_test_day ("2026-08-31"));
  g_assert_cmpint (draft->review_on, ==, form_test_day ("2027-02-28"));
  draft->review_on = form_test_day ("2027-01-15");
  naer_withdrawal_draft_decide (draft, form_test_day ("2026-12-01"));
  g_assert_cmpint (draft->review_on, ==, form_test_day ("2027-01-15"));
}

static void
test_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerWithdrawalDraft) draft = naer_withdrawal_draft_new (get_ole (facts)), again = NULL;
  g_autoptr (GPtrArray) heard = NULL, decided = NULL, nothing = NULL, back = NULL;

  draft->heard_on = FORM_TEST_TODAY - 5;
  heard = naer_withdrawal_draft_make_changes (draft, get_ole (facts));
  form_test_apply (facts, heard);
  g_assert_cmpint (get_ole (facts)->withdrawal_from, ==, NAER_DAY_NONE);

  g_set_str (&draft->ground, " Four absences ");
  naer_withdrawal_draft_decide (draft, FORM_TEST_TODAY + 5);
  decided = naer_withdrawal_draft_make_changes (draft, get_ole (facts));
  form_test_apply (facts, decided);
  g_assert_cmpint (get_ole (facts)->withdrawal_from, ==, FORM_TEST_TODAY + 5);
  g_assert_cmpstr (get_ole (facts)->withdrawal_ground, ==, "Four absences");
  again = naer_withdrawal_draft_new (get_ole (facts));
  nothing = naer_withdrawal_draft_make_changes (again, get_ole (facts));
  g_assert_cmpuint (nothing->len, ==, 0);

  back = naer_withdrawal_take_back (get_ole (facts));
  form_test_apply (facts, back);
  g_assert_cmpint (get_ole (facts)->withdrawal_heard_on, ==, NAER_DAY_NONE);
  g_assert_cmpint (get_ole (facts)->withdrawal_review_on, ==, NAER_DAY_NONE);
  g_assert_null (get_ole (facts)->withdrawal_ground);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/withdrawal-draft/check", test_check);
  g_test_add_func ("/withdrawal-draft/review-follows", test_review_follows);
  g_test_add_func ("/withdrawal-draft/changes", test_changes);
  return g_test_run ();
}
