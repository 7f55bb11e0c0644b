/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employment-draft.h"
#include "naer-form-test.h"

static const NaerEmployment *
latest (NaerFacts *facts,
        gint64     employee)
{
  return naer_employee_latest_employment (naer_facts_find_employee (facts, employee));
}

static void
test_check (void)
{
  static const struct
  {
    NaerEmploymentEdit edit;
    gint64 employee;
    const char *from, *to;
    gint64 unit;
    double percent;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { NAER_EMPLOYMENT_LEAVE, FORM_TEST_KARI, NULL, "2026-11-30", FORM_TEST_NORTH, 80, SILENT },
    { NAER_EMPLOYMENT_LEAVE, FORM_TEST_KARI, NULL, NULL, FORM_TEST_NORTH, 80,
      NAER_EMPLOYMENT_FIELD_TO,
      NAER_FEEDBACK_MISSING },
    { NAER_EMPLOYMENT_LEAVE, FORM_TEST_KARI, NULL, "2019-12-31", FORM_TEST_NORTH, 80,
      NAER_EMPLOYMENT_FIELD_TO,
      NAER_FEEDBACK_WRONG },
    { NAER_EMPLOYMENT_LEAVE, FORM_TEST_OLE, NULL, "2026-11-29", FORM_TEST_NORTH, 80,
      NAER_EMPLOYMENT_FIELD_TO,
      NAER_FEEDBACK_NOTE },
    { NAER_EMPLOYMENT_LEAVE, FORM_TEST_OLE, NULL, "2026-11-30", FORM_TEST_NORTH, 80, SILENT },
    { NAER_EMPLOYMENT_MOVE, FORM_TEST_KARI, "2026-12-01", NULL, FORM_TEST_SOUTH, 80, SILENT },
    { NAER_EMPLOYMENT_MOVE, FORM_TEST_KARI, "2026-12-01", NULL, FORM_TEST_NORTH, 100, SILENT },
    { NAER_EMPLOYMENT_MOVE, FORM_TEST_KARI, "2026-12-01", NULL, FORM_TEST_NORTH, 80,
      NAER_EMPLOYMENT_FIELD_PERCENT, NAER_FEEDBACK_MISSING },
    { NAER_EMPLOYMENT_MOVE, FORM_TEST_KARI, "2020-01-01", NULL, FORM_TEST_SOUTH, 80,
      NAER_EMPLOYMENT_FIELD_FROM,
      NAER_FEEDBACK_WRONG },
    { NAER_EMPLOYMENT_MOVE, FORM_TEST_KARI, NULL, NULL, FORM_TEST_SOUTH, 80,
      NAER_EMPLOYMENT_FIELD_FROM,
      NAER_FEEDBACK_MISSING },
    { NAER_EMPLOYMENT_RETURN, FORM_TEST_KARI, "2027-01-01", NULL, FORM_TEST_SOUTH, 80,
      NAER_EMPLOYMENT_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { NAER_EMPLOYMENT_CORRECT, FORM_TEST_KARI, "2019-01-01", NULL, FORM_TEST_SOUTH, 70, SILENT },
    { NAER_EMPLOYMENT_CORRECT, FORM_TEST_KARI, NULL, NULL, FORM_TEST_SOUTH, 70, SILENT },
    { NAER_EMPLOYMENT_CORRECT, FORM_TEST_KARI, "2019-01-01", "2018-12-31", FORM_TEST_SOUTH, 70,
      NAER_EMPLOYMENT_FIELD_TO, NAER_FEEDBACK_WRONG },
    { NAER_EMPLOYMENT_CORRECT, FORM_TEST_KARI, "2019-01-01", NULL, FORM_TEST_SOUTH, 0,
      NAER_EMPLOYMENT_FIELD_PERCENT, NAER_FEEDBACK_WRONG },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const NaerEmployee *employee = naer_facts_find_employee (facts, rows[i].employee);
      const NaerEmployment *first = employee->employments->pdata[0];
      g_autoptr (NaerEmploymentDraft) draft = naer_employment_draft_new (rows[i].edit, first);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->from = rows[i].from != NULL ? form_test_day (rows[i].from) : NAER_DAY_NONE;
      draft->to = rows[i].to != NULL ? form_test_day (rows[i].to) : NAER_DAY_NONE;
      naer_unit_choice_set (&draft->unit, rows[i].unit, NULL);
      draft->percent = rows[i].percent;
      feedback = naer_employment_draft_check (draft, facts, employee);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

static void
make (NaerFacts          *facts,
      NaerEmploymentEdit  edit,
      const char         *from,
      const char         *to,
      const char         *new_unit,
      double              percent)
{
  const NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);
  const NaerEmployment *latest_one = naer_employee_latest_employment (kari);
  g_autoptr (NaerEmploymentDraft) draft = naer_employment_draft_new (edit, latest_one);
  g_autoptr (NaerFeedback) feedback = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  draft->from = from != NULL ? form_test_day (from) : draft->from;
  draft->to = to != NULL ? form_test_day (to) : draft->to;
  draft->unit.new_name = g_strdup (new_unit);
  draft->percent = percent;
  feedback = naer_employment_draft_check (draft, facts, kari);
  g_assert_cmpstr (naer_feedback_get_summary (feedback), ==, NULL);
  changes = naer_employment_draft_make_changes (draft, facts, FORM_TEST_KARI);
  form_test_apply (facts, changes);
}

static void
assert_employed (NaerFacts  *facts,
                 const char *day,
                 gboolean    employed)
{
  const NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);

  g_assert_cmpint (naer_employee_is_employed (kari, form_test_day (day)), ==, employed);
}

/* Moves to a new unit, leaves, comes back; then it turns out when. */
static void
test_life (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);

  make (facts, NAER_EMPLOYMENT_MOVE, "2026-03-01", NULL, "Vest", 60);
  g_assert_cmpuint (kari->employments->len, ==, 2);
  g_assert_cmpstr (kari->unit, ==, "Vest");
  g_assert_cmpint (((NaerEmployment *) kari->employments->pdata[0])->to, ==,
                   form_test_day ("2026-02-28"));
  g_assert_cmpfloat (((NaerEmployment *) kari->employments->pdata[0])->percent, ==, 80);
  assert_employed (facts, "2026-02-28", TRUE);
  assert_employed (facts, "2026-03-01", TRUE);

  make (facts, NAER_EMPLOYMENT_LEAVE, NULL, "2026-06-30", NULL, 60);
  assert_employed (facts, "2026-06-30", TRUE);
  assert_employed (facts, "2026-07-01", FALSE);

  make (facts, NAER_EMPLOYMENT_RETURN, "2026-09-01", NULL, NULL, 100);
  g_assert_cmpuint (kari->employments->len, ==, 3);
  assert_employed (facts, "2026-08-31", FALSE);
  assert_employed (facts, "2026-09-01", TRUE);
  g_assert_cmpstr (kari->unit, ==, "Vest");

  make (facts, NAER_EMPLOYMENT_CORRECT, "2026-08-15", NULL, NULL, 90);
  g_assert_cmpuint (kari->employments->len, ==, 3);
  g_assert_cmpfloat (latest (facts, FORM_TEST_KARI)->percent, ==, 90);
  assert_employed (facts, "2026-08-15", TRUE);
}

/* What Nav has decided goes along to the next employment, until it is said otherwise. */
static void
test_nav_pays (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);
  g_autoptr (NaerEmploymentDraft) draft =
    naer_employment_draft_new (NAER_EMPLOYMENT_MOVE, latest (facts, FORM_TEST_KARI));
  g_autoptr (NaerFeedback) feedback = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_false (draft->nav_pays_first_days);
  draft->from = form_test_day ("2026-03-01");
  draft->nav_pays_first_days = TRUE;
  feedback = naer_employment_draft_check (draft, facts, kari);
  g_assert_cmpstr (naer_feedback_get_summary (feedback), ==, NULL);
  changes = naer_employment_draft_make_changes (draft, facts, FORM_TEST_KARI);
  form_test_apply (facts, changes);
  g_assert_false (((NaerEmployment *) kari->employments->pdata[0])->nav_pays_first_days);
  g_assert_true (latest (facts, FORM_TEST_KARI)->nav_pays_first_days);

  make (facts, NAER_EMPLOYMENT_MOVE, "2026-06-01", NULL, "Vest", 60);
  g_assert_true (latest (facts, FORM_TEST_KARI)->nav_pays_first_days);
  make (facts, NAER_EMPLOYMENT_LEAVE, NULL, "2026-08-31", NULL, 60);
  g_assert_true (latest (facts, FORM_TEST_KARI)->nav_pays_first_days);
}

/* Someone of whom no employment is noted was employed throughout. */
static void
test_nothing_noted (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);

  g_ptr_array_set_size (kari->employments, 0);
  g_clear_pointer (&kari->unit, g_free);
  make (facts, NAER_EMPLOYMENT_MOVE, "2026-03-01", NULL, "Vest", 60);
  g_assert_cmpuint (kari->employments->len, ==, 2);
  assert_employed (facts, "2001-01-01", TRUE);
  make (facts, NAER_EMPLOYMENT_LEAVE, NULL, "2026-06-30", NULL, 60);
  assert_employed (facts, "2026-07-01", FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/employment-draft/check", test_check);
  g_test_add_func ("/employment-draft/life", test_life);
  g_test_add_func ("/employment-draft/nav-pays", test_nav_pays);
  g_test_add_func ("/employment-draft/nothing-noted", test_nothing_noted);
  return g_test_run ();
}
