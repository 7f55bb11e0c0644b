/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"
#include "naer-form-test.h"
#include "naer-patterns-off-draft.h"
#include "naer-set-aside-draft.h"
#include "naer-thresholds-draft.h"
#include "patterns/naer-indicator.h"

/* What the forms of patterns say: switched off for a time, set aside, and agreed numbers. */

static NaerEmployee *
get_kari (const NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_KARI);
}

static void
test_off (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerPatternsOffDraft) draft = naer_patterns_off_draft_new (FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) fine = naer_patterns_off_draft_check (draft, FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) missing = NULL, passed = NULL, long_time = NULL;
  g_autoptr (GPtrArray) off = NULL, on = NULL;

  form_test_silent (fine);
  g_assert_cmpint (draft->until, ==, form_test_day ("2027-02-15"));
  draft->until = NAER_DAY_NONE;
  missing = naer_patterns_off_draft_check (draft, FORM_TEST_TODAY);
  form_test_told (missing, NAER_PATTERNS_OFF_FIELD_UNTIL, NAER_FEEDBACK_MISSING);
  draft->until = FORM_TEST_TODAY - 1;
  passed = naer_patterns_off_draft_check (draft, FORM_TEST_TODAY);
  form_test_told (passed, NAER_PATTERNS_OFF_FIELD_UNTIL, NAER_FEEDBACK_WRONG);
  draft->until = form_test_day ("2028-11-16");
  long_time = naer_patterns_off_draft_check (draft, FORM_TEST_TODAY);
  form_test_told (long_time, NAER_PATTERNS_OFF_FIELD_UNTIL, NAER_FEEDBACK_WRONG);

  draft->until = form_test_day ("2027-02-15");
  g_assert_false (naer_patterns_are_off (get_kari (facts), FORM_TEST_TODAY));
  off = naer_patterns_off_draft_make_changes (draft, get_kari (facts), FORM_TEST_TODAY);
  form_test_apply (facts, off);
  g_assert_true (naer_patterns_are_off (get_kari (facts), FORM_TEST_TODAY));
  g_assert_true (naer_patterns_are_off (get_kari (facts), draft->until));
  g_assert_false (naer_patterns_are_off (get_kari (facts), draft->until + 1));

  /* Ten days later they are switched on again: the ten days stay left out. */
  on = naer_patterns_on_make_changes (get_kari (facts), FORM_TEST_TODAY + 10);
  form_test_apply (facts, on);
  g_assert_true (naer_patterns_are_off (get_kari (facts), FORM_TEST_TODAY + 9));
  g_assert_false (naer_patterns_are_off (get_kari (facts), FORM_TEST_TODAY + 10));
}

static void
add_absence (NaerEmployee   *employee,
             NaerAbsenceKind kind,
             const char     *from,
             const char     *to)
{
  NaerAbsence *absence = naer_absence_new (kind, form_test_day (from),
                                           to != NULL ? form_test_day (to) : NAER_DAY_NONE);

  absence->row_id = naer_row_id_new ();
  g_ptr_array_add (employee->absences, absence);
}

static void
test_set_aside (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerEmployee *kari = get_kari (facts);
  g_autoptr (NaerSetAsideDraft) draft = NULL, again = NULL;
  g_autoptr (GPtrArray) nothing = NULL, changes = NULL;
  const NaerSetAsideLine *newest, *joined;

  g_ptr_array_set_size (kari->absences, 0);
  add_absence (kari, NAER_ABSENCE_SELF_CERTIFICATION, "2023-10-13", "2023-10-13");
  add_absence (kari, NAER_ABSENCE_SELF_CERTIFICATION, "2026-09-04", "2026-09-04");
  add_absence (kari, NAER_ABSENCE_SICK_NOTE, "2026-09-07", "2026-09-18");
  add_absence (kari, NAER_ABSENCE_CHILD_SICK, "2026-10-13", "2026-10-13");
  add_absence (kari, NAER_ABSENCE_SELF_CERTIFICATION, "2026-11-13", NULL);

  draft = naer_set_aside_draft_new (facts, kari, FORM_TEST_TODAY);
  g_assert_cmpuint (draft->lines->len, ==, 2);
  newest = draft->lines->pdata[0];
  joined = draft->lines->pdata[1];
  g_assert_cmpint (newest->from, ==, form_test_day ("2026-11-13"));
  g_assert_cmpint (newest->to, ==, NAER_DAY_NONE);
  g_assert_cmpint (joined->from, ==, form_test_day ("2026-09-04"));
  g_assert_cmpint (joined->to, ==, form_test_day ("2026-09-18"));
  g_assert_cmpuint (joined->rows->len, ==, 2);
  g_assert_nonnull (strstr (joined->kinds, ", "));
  nothing = naer_set_aside_draft_make_changes (draft, kari);
  g_assert_cmpuint (nothing->len, ==, 0);

  ((NaerSetAsideLine *) draft->lines->pdata[1])->set_aside = TRUE;
  changes = naer_set_aside_draft_make_changes (draft, kari);
  g_assert_cmpuint (changes->len, ==, 2);
  form_test_apply (facts, changes);
  again = naer_set_aside_draft_new (facts, get_kari (facts), FORM_TEST_TODAY);
  g_assert_true (((NaerSetAsideLine *) again->lines->pdata[1])->set_aside);
  g_assert_false (((NaerSetAsideLine *) again->lines->pdata[0])->set_aside);
}

/* Nothing is agreed until there are a purpose, a forum, a day that has come, and those who were told. */
static void
test_thresholds (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerThresholdsDraft) draft = naer_thresholds_draft_new (facts->employer);
  g_autoptr (NaerFeedback) nothing = naer_thresholds_draft_check (draft, FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) empty = NULL, future = NULL, fine = NULL;
  g_autoptr (GPtrArray) none = naer_thresholds_draft_make_changes (draft, facts->employer);
  g_autoptr (GPtrArray) changes = NULL;
  const NaerThreshold *threshold;

  form_test_silent (nothing);
  g_assert_cmpuint (none->len, ==, 0);
  draft->adds = TRUE;
  empty = naer_thresholds_draft_check (draft, FORM_TEST_TODAY);
  for (int field = NAER_THRESHOLDS_FIELD_PURPOSE; field <= NAER_THRESHOLDS_FIELD_TOLD; field++)
    form_test_told (empty, field, NAER_FEEDBACK_MISSING);

  naer_thresholds_draft_choose (draft, 3);
  g_assert_cmpint (draft->count, ==, 3);
  g_assert_cmpint (draft->months, ==, 6);
  g_set_str (&draft->purpose, " å ta en prat tidlig ");
  g_set_str (&draft->forum, "arbeidsmiljøutvalget");
  draft->told = TRUE;
  draft->agreed_on = FORM_TEST_TODAY + 1;
  future = naer_thresholds_draft_check (draft, FORM_TEST_TODAY);
  form_test_told (future, NAER_THRESHOLDS_FIELD_AGREED_ON, NAER_FEEDBACK_WRONG);
  draft->agreed_on = FORM_TEST_TODAY;
  fine = naer_thresholds_draft_check (draft, FORM_TEST_TODAY);
  form_test_silent (fine);

  changes = naer_thresholds_draft_make_changes (draft, facts->employer);
  form_test_apply (facts, changes);
  g_assert_cmpuint (facts->employer->thresholds->len, ==, 1);
  threshold = facts->employer->thresholds->pdata[0];
  g_assert_cmpstr (threshold->id, ==, NAER_INDICATOR_SPELLS);
  g_assert_cmpint (threshold->count, ==, 3);
  g_assert_cmpint (threshold->months, ==, 6);
  g_assert_cmpstr (threshold->purpose, ==, "å ta en prat tidlig");
  g_assert_true (naer_threshold_is_agreed (threshold, FORM_TEST_TODAY));
}

static void
test_thresholds_removed (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerThresholdsDraft) draft = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  for (int count = 4; count <= 6; count++)
    {
      NaerThreshold *threshold = g_new0 (NaerThreshold, 1);

      threshold->id = g_strdup (NAER_INDICATOR_SPELLS);
      threshold->count = count;
      g_ptr_array_add (facts->employer->thresholds, threshold);
    }
  draft = naer_thresholds_draft_new (facts->employer);
  draft->kept[1] = FALSE;
  changes = naer_thresholds_draft_make_changes (draft, facts->employer);
  form_test_apply (facts, changes);
  g_assert_cmpuint (facts->employer->thresholds->len, ==, 2);
  g_assert_cmpint (((NaerThreshold *) facts->employer->thresholds->pdata[0])->count, ==, 4);
  g_assert_cmpint (((NaerThreshold *) facts->employer->thresholds->pdata[1])->count, ==, 6);
}

/* Long absence that repeats has numbers of its own. */
static void
test_threshold_without_count (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerThresholdsDraft) draft = naer_thresholds_draft_new (facts->employer);
  g_autoptr (GPtrArray) changes = NULL;
  guint n_offers;

  naer_threshold_get_offers (&n_offers);
  naer_thresholds_draft_choose (draft, n_offers - 1);
  g_assert_false (naer_thresholds_draft_has_count (draft));
  draft->adds = draft->told = TRUE;
  draft->agreed_on = FORM_TEST_TODAY;
  g_set_str (&draft->purpose, "tidlig hjelp");
  g_set_str (&draft->forum, "drøftingsmøte");
  changes = naer_thresholds_draft_make_changes (draft, facts->employer);
  form_test_apply (facts, changes);
  g_assert_cmpstr (((NaerThreshold *) facts->employer->thresholds->pdata[0])->id, ==,
                   NAER_INDICATOR_LONG_REPEATED);
  g_assert_true (naer_threshold_is_agreed (facts->employer->thresholds->pdata[0], FORM_TEST_TODAY));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pattern-drafts/off", test_off);
  g_test_add_func ("/pattern-drafts/set-aside", test_set_aside);
  g_test_add_func ("/pattern-drafts/thresholds", test_thresholds);
  g_test_add_func ("/pattern-drafts/thresholds-removed", test_thresholds_removed);
  g_test_add_func ("/pattern-drafts/threshold-without-count", test_threshold_without_count);
  return g_test_run ();
}
