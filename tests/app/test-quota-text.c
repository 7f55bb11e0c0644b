/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-quota-text.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))
#define ROW 7

static NaerQuota *
find_quota (const NaerFacts *facts)
{
  const NaerEmployee *employee = facts->employees->pdata[0];
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, TODAY);

  return naer_quota_find (facts->employer, work_days, employee, segments, TODAY);
}

static NaerFacts *
make_facts (NaerArrangementKind kind)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new ("1");
  NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);

  arrangement->kind = kind;
  g_ptr_array_add (facts->employer->arrangements, arrangement);
  employee->row_id = ROW;
  g_ptr_array_add (employee->employments, naer_employment_new (naer_day_from_ymd (2020, 1, 1),
                                                               NAER_DAY_NONE, 100));
  ((NaerEmployment *) employee->employments->pdata[0])->row_id = 8;
  g_ptr_array_add (facts->employees, employee);
  return facts;
}

static void
self_certify (NaerFacts *facts,
              NaerDay    from,
              NaerDay    to)
{
  NaerEmployee *employee = facts->employees->pdata[0];
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, from, to);

  absence->row_id = 100 + employee->absences->len;
  g_ptr_array_add (employee->absences, absence);
}

static void
assert_figure (NaerFacts  *facts,
               const char *expected)
{
  g_autoptr (NaerQuota) quota = find_quota (facts);
  g_autofree char *figure = naer_quota_get_figure (quota);

  g_assert_cmpstr (figure, ==, expected);
}

/* A limit is told where there is one, and what is left is never a number: not even when the employer
 * has withdrawn the right. */
static void
test_figure (void)
{
  g_autoptr (NaerFacts) common = make_facts (NAER_ARRANGEMENT_COMMON);
  g_autoptr (NaerFacts) statutory = make_facts (NAER_ARRANGEMENT_STATUTORY);
  NaerEmployee *employee = common->employees->pdata[0];

  assert_figure (common, "0 of 24 days used");
  assert_figure (statutory, "No days used in twelve months");
  self_certify (common, TODAY - 40, TODAY - 38);
  self_certify (statutory, TODAY - 40, TODAY - 40);
  assert_figure (common, "3 of 24 days used");
  assert_figure (statutory, "1 day used in twelve months");
  employee->withdrawal_heard_on = TODAY - 20;
  employee->withdrawal_from = TODAY - 10;
  assert_figure (common, "3 of 24 days used");
}

static void
test_returns (void)
{
  const NaerQuotaReturn days = { TODAY + 10, 3, 1 }, times = { TODAY + 60, 0, 1 };
  g_autofree char *of_days = naer_quota_describe_return (&days, TODAY);
  g_autofree char *of_times = naer_quota_describe_return (&times, TODAY);

  g_assert_cmpstr (of_days, ==, "3 days come back on 25 November");
  g_assert_cmpstr (of_times, ==, "1 time comes back on 14 January 2027");
}

/* Friday and Monday: the weekend is asked about. A yes counts it, a no does not, and neither leaves
 * a question. */
static void
test_answers (void)
{
  NaerDay friday = naer_day_from_ymd (2026, 10, 16);

  for (int sick = 0; sick <= 1; sick++)
    {
      g_autoptr (NaerFacts) facts = make_facts (NAER_ARRANGEMENT_COMMON);
      g_autoptr (NaerQuota) before = NULL, after = NULL, undone = NULL;
      g_autoptr (GPtrArray) changes = NULL, inverted = NULL;
      g_autoptr (GError) error = NULL;
      const NaerEmployee *employee = facts->employees->pdata[0];
      const NaerAbsence *answer;
      const NaerOpenDays *days;

      self_certify (facts, friday, friday);
      self_certify (facts, friday + 3, friday + 3);
      before = find_quota (facts);
      g_assert_cmpuint (before->questions->len, ==, 1);
      g_assert_cmpint (before->used, ==, 2);
      days = &g_array_index (before->questions, NaerOpenDays, 0);
      g_assert_cmpint (days->from, ==, friday + 1);
      g_assert_cmpint (days->to, ==, friday + 2);

      changes = naer_open_days_answer (days, ROW, sick, TODAY);
      g_assert_true (naer_facts_apply (facts, changes, &error));
      g_assert_no_error (error);
      after = find_quota (facts);
      g_assert_cmpuint (after->questions->len, ==, 0);
      g_assert_cmpint (after->used, ==, sick ? 4 : 2);
      answer = naer_absences_decide (employee->absences, friday + 1, TODAY);
      g_assert_cmpstr (naer_absence_get_label (answer, NAER_LANGUAGE_EN), ==,
                       sick ? "Self-certification" : "Not sick");

      inverted = naer_changes_invert (changes);
      g_assert_true (naer_facts_apply (facts, inverted, &error));
      undone = find_quota (facts);
      g_assert_cmpuint (undone->questions->len, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quota-text/figure", test_figure);
  g_test_add_func ("/quota-text/returns", test_returns);
  g_test_add_func ("/quota-text/answers", test_answers);
  return g_test_run ();
}
