/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-edit-draft.h"
#include "naer-date-text.h"
#include "naer-form-test.h"

static NaerEmployee *
get_ole (NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_OLE);
}

static void
add_note (NaerFacts  *facts,
          const char *from,
          const char *to)
{
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SICK_NOTE, form_test_day (from),
                                           form_test_day (to));

  absence->row_id = 300 + get_ole (facts)->absences->len;
  g_ptr_array_add (get_ole (facts)->absences, absence);
}

static void
decide (NaerFacts    *facts,
        NaerCaseEdit  edit,
        guint         index,
        NaerDay       at)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_autoptr (NaerCaseEditDraft) draft =
      naer_case_edit_draft_new (edit, NULL, get_ole (facts), cases->pdata[index], FORM_TEST_TODAY);
  g_autoptr (GPtrArray) changes = NULL;

  if (at != NAER_DAY_NONE)
    draft->at = at;
  g_set_str (&draft->reason, " Another matter ");
  changes = naer_case_edit_draft_make_changes (draft, get_ole (facts));
  form_test_apply (facts, changes);
}

static void
take_back (NaerFacts *facts,
           guint      index)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_autoptr (GPtrArray) changes = naer_case_edit_take_back (get_ole (facts),
                                                            index > 0 ? cases->pdata[index - 1] : NULL,
                                                            cases->pdata[index]);

  g_assert_cmpuint (changes->len, ==, 1);
  form_test_apply (facts, changes);
}

static void
assert_starts (NaerFacts  *facts,
               guint       n,
               const char *last_start)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);

  g_assert_cmpuint (cases->len, ==, n);
  g_assert_cmpint (((NaerCase *) cases->pdata[n - 1])->start, ==, form_test_day (last_start));
}

static void
test_split (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = NULL;

  add_note (facts, "2026-12-01", "2026-12-20");
  assert_starts (facts, 2, "2026-10-01");
  decide (facts, NAER_CASE_EDIT_SPLIT, 1, NAER_DAY_NONE);
  assert_starts (facts, 3, "2026-12-01");
  cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_assert_cmpstr (((NaerCase *) cases->pdata[2])->split_reason, ==, "Another matter");
  take_back (facts, 2);
  assert_starts (facts, 2, "2026-10-01");
}

static void
test_join (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = NULL;

  decide (facts, NAER_CASE_EDIT_JOIN, 1, NAER_DAY_NONE);
  assert_starts (facts, 1, "2026-01-12");
  cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_assert_cmpstr (((NaerCase *) cases->pdata[0])->join_reason, ==, "Another matter");
  take_back (facts, 0);
  assert_starts (facts, 2, "2026-10-01");
}

/* A case of one piece is not split; the first has none before it; what was split off is put together
 * by taking that back. */
static void
test_offered (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_autoptr (GPtrArray) split = NULL;

  g_assert_false (naer_case_edit_is_offered (NAER_CASE_EDIT_SPLIT, get_ole (facts), cases, 1));
  g_assert_true (naer_case_edit_is_offered (NAER_CASE_EDIT_JOIN, get_ole (facts), cases, 1));
  g_assert_false (naer_case_edit_is_offered (NAER_CASE_EDIT_JOIN, get_ole (facts), cases, 0));
  g_assert_true (naer_case_edit_is_offered (NAER_CASE_EDIT_NAV_DAY, get_ole (facts), cases, 1));
  g_assert_false (naer_case_edit_is_offered (NAER_CASE_EDIT_NAV_DAY, get_ole (facts), cases, 0));

  add_note (facts, "2026-12-01", "2026-12-20");
  decide (facts, NAER_CASE_EDIT_SPLIT, 1, NAER_DAY_NONE);
  split = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  g_assert_false (naer_case_edit_is_offered (NAER_CASE_EDIT_JOIN, get_ole (facts), split, 2));
}

/* Wherever it is offered, a split begins a case there, and taking it back leaves nothing of it. */
static void
test_split_property (void)
{
  for (guint32 seed = 1; seed <= 100; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (NaerFacts) facts = form_test_facts ();
      g_autoptr (GPtrArray) before = NULL, after = NULL, back = NULL;
      g_autoptr (NaerCaseEditDraft) draft = NULL;
      NaerDay day = form_test_day ("2026-02-20"), at;

      for (int n = g_rand_int_range (random, 1, 5); n > 0; n--)
        {
          NaerDay to = day + g_rand_int_range (random, 0, 9);
          NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, day, to);

          absence->row_id = 400 + n;
          g_ptr_array_insert (get_ole (facts)->absences, (int) get_ole (facts)->absences->len - 1, absence);
          day = to + g_rand_int_range (random, 1, 15);
        }
      before = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
      draft = naer_case_edit_draft_new (NAER_CASE_EDIT_SPLIT, NULL, get_ole (facts), before->pdata[1],
                                        FORM_TEST_TODAY);
      if (draft->choices->len == 0)
        continue;
      at = g_array_index (draft->choices, NaerDay, g_rand_int_range (random, 0, (int) draft->choices->len));
      decide (facts, NAER_CASE_EDIT_SPLIT, 1, at);
      after = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
      g_assert_cmpuint (after->len, ==, before->len + 1);
      g_assert_cmpint (((NaerCase *) after->pdata[2])->start, ==, at);
      take_back (facts, 2);
      back = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
      g_assert_cmpuint (back->len, ==, before->len);
      g_assert_cmpuint (get_ole (facts)->case_changes->len, ==, 0);
    }
}

static void
test_check (void)
{
  static const struct
  {
    NaerCaseEdit edit;
    const char *day;
    guint n_reason;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { NAER_CASE_EDIT_JOIN, NULL, 10, SILENT, 0 },
    { NAER_CASE_EDIT_JOIN, NULL, 0, NAER_CASE_EDIT_FIELD_REASON, NAER_FEEDBACK_MISSING },
    { NAER_CASE_EDIT_JOIN, NULL, 201, NAER_CASE_EDIT_FIELD_REASON, NAER_FEEDBACK_WRONG },
    { NAER_CASE_EDIT_POSTPONE, "2026-11-16", 10, SILENT, 0 },
    { NAER_CASE_EDIT_POSTPONE, "2026-11-15", 10, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_WRONG },
    { NAER_CASE_EDIT_POSTPONE, NULL, 10, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_MISSING },
    { NAER_CASE_EDIT_POSTPONE, "x", 10, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_WRONG },
    { NAER_CASE_EDIT_POSTPONE, "2026-11-22", 0, NAER_CASE_EDIT_FIELD_REASON, NAER_FEEDBACK_MISSING },
    { NAER_CASE_EDIT_NAV_DAY, NULL, 0, SILENT, 0 },
    { NAER_CASE_EDIT_NAV_DAY, "2027-09-28", 0, SILENT, 0 },
    { NAER_CASE_EDIT_NAV_DAY, "2026-09-30", 0, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_WRONG },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerCaseEditDraft) draft =
          naer_case_edit_draft_new (rows[i].edit, "check-in", get_ole (facts), cases->pdata[1], FORM_TEST_TODAY);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->day = form_test_written_day (rows[i].day);
      g_free (draft->reason);
      draft->reason = g_strnfill (rows[i].n_reason, 'x');
      feedback = naer_case_edit_draft_check (draft, FORM_TEST_TODAY);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* A reminder that is put off again waits until the later word, and only that one. */
static void
test_postpone (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  const NaerPostponement *postponement;

  for (int weeks = 4; weeks > 0; weeks -= 3)
    {
      g_autoptr (NaerCaseEditDraft) draft =
          naer_case_edit_draft_new (NAER_CASE_EDIT_POSTPONE, "check-in", get_ole (facts), cases->pdata[1],
                                    FORM_TEST_TODAY);
      g_autoptr (GPtrArray) changes = NULL;

      g_assert_cmpint (draft->day, ==, FORM_TEST_TODAY + 7);
      draft->day = FORM_TEST_TODAY + 7 * weeks;
      g_set_str (&draft->reason, "On a course");
      changes = naer_case_edit_draft_make_changes (draft, get_ole (facts));
      form_test_apply (facts, changes);
    }
  g_assert_cmpuint (get_ole (facts)->postponed->len, ==, 1);
  postponement = get_ole (facts)->postponed->pdata[0];
  g_assert_cmpstr (postponement->obligation, ==, "check-in");
  g_assert_cmpstr (postponement->reason, ==, "On a course");
  g_assert_cmpint (postponement->until, ==, FORM_TEST_TODAY + 7);
}

static void
test_nav_day (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) cases = naer_cases_find (get_ole (facts), FORM_TEST_TODAY);
  const NaerCase *absence_case = cases->pdata[1];
  const NaerDay days[] = { form_test_day ("2027-09-28"), NAER_DAY_NONE };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (NaerCaseEditDraft) draft =
          naer_case_edit_draft_new (NAER_CASE_EDIT_NAV_DAY, NULL, get_ole (facts), absence_case, FORM_TEST_TODAY);
      g_autoptr (GPtrArray) changes = NULL;

      g_assert_cmpint (draft->day, ==, i == 0 ? NAER_DAY_NONE : days[i - 1]);
      draft->day = days[i];
      changes = naer_case_edit_draft_make_changes (draft, get_ole (facts));
      form_test_apply (facts, changes);
      g_assert_cmpint (get_ole (facts)->nav_last_sick_pay_day, ==, days[i]);
      g_assert_cmpint (get_ole (facts)->nav_last_sick_pay_case_start, ==,
                       days[i] != NAER_DAY_NONE ? absence_case->start : NAER_DAY_NONE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/case-edit-draft/split", test_split);
  g_test_add_func ("/case-edit-draft/join", test_join);
  g_test_add_func ("/case-edit-draft/offered", test_offered);
  g_test_add_func ("/case-edit-draft/split-property", test_split_property);
  g_test_add_func ("/case-edit-draft/check", test_check);
  g_test_add_func ("/case-edit-draft/postpone", test_postpone);
  g_test_add_func ("/case-edit-draft/nav-day", test_nav_day);
  return g_test_run ();
}
