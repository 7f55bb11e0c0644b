/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"
#include "naer-employee-draft.h"
#include "naer-form-test.h"

static void
test_check (void)
{
  static const struct
  {
    gint64 row_id;
    const char *number, *name, *new_unit;
    NaerDay from;
    double percent;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { 0, "104", "Per Moen", NULL, NAER_DAY_NONE, 100, SILENT },
    { 0, "104", "Per Moen", "Vest", 739000, 66.67, SILENT },
    { 0, " ", "Per Moen", NULL, NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NUMBER,
      NAER_FEEDBACK_MISSING },
    { 0, " 101 ", "Per Moen", NULL, NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NUMBER,
      NAER_FEEDBACK_WRONG },
    { 0, "104", "", NULL, NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NAME, NAER_FEEDBACK_MISSING },
    { 0, "104", "Vigdis Hagen", NULL, NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NAME,
      NAER_FEEDBACK_NOTE },
    { 0, "104", "Per Moen", "", NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NEW_UNIT,
      NAER_FEEDBACK_MISSING },
    { 0, "104", "Per Moen", "nord", NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NEW_UNIT,
      NAER_FEEDBACK_NOTE },
    { 0, "104", "Per Moen", NULL, NAER_DAY_UNREADABLE, 100, NAER_EMPLOYEE_FIELD_FROM,
      NAER_FEEDBACK_WRONG },
    { 0, "104", "Per Moen", NULL, NAER_DAY_UNFINISHED, 100, NAER_EMPLOYEE_FIELD_FROM,
      NAER_FEEDBACK_MISSING },
    { 0, "104", "Per Moen", NULL, NAER_DAY_NONE, 0, NAER_EMPLOYEE_FIELD_PERCENT,
      NAER_FEEDBACK_WRONG },
    { 0, "104", "Per Moen", NULL, NAER_DAY_NONE, 101, NAER_EMPLOYEE_FIELD_PERCENT,
      NAER_FEEDBACK_WRONG },
    { FORM_TEST_KARI, "101", "Kari Nordmann", NULL, NAER_DAY_NONE, 100, SILENT },
    { FORM_TEST_KARI, "101", "", NULL, NAER_DAY_NONE, 100, SILENT },
    { FORM_TEST_KARI, "102", "Kari", NULL, NAER_DAY_NONE, 100, NAER_EMPLOYEE_FIELD_NUMBER,
      NAER_FEEDBACK_WRONG },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerEmployeeDraft) draft = naer_employee_draft_new (NULL);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->row_id = rows[i].row_id;
      g_set_str (&draft->number, rows[i].number);
      g_set_str (&draft->name, rows[i].name);
      naer_unit_choice_set (&draft->unit, FORM_TEST_NORTH, rows[i].new_unit);
      draft->from = rows[i].from;
      draft->percent = rows[i].percent;
      feedback = naer_employee_draft_check (draft, facts);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

static void
test_two_of_one_name (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerEmployeeDraft) draft = naer_employee_draft_new (NULL);
  g_autoptr (NaerFeedback) feedback = NULL;

  g_set_str (&draft->number, "104");
  g_set_str (&draft->name, "Vigdis Hagen");
  feedback = naer_employee_draft_check (draft, facts);
  g_assert_true (naer_feedback_get_passed (feedback));
  g_assert_cmpstr (naer_feedback_get_text (feedback, NAER_EMPLOYEE_FIELD_NAME, NULL), ==,
                   "There is another Vigdis Hagen; the number tells them apart.");
}

static const NaerEmployee *
add (NaerFacts  *facts,
     const char *number,
     gint64      unit,
     const char *new_unit)
{
  g_autoptr (NaerEmployeeDraft) draft = naer_employee_draft_new (NULL);
  g_autoptr (GPtrArray) changes = NULL;

  g_set_str (&draft->number, number);
  g_set_str (&draft->name, "Per Moen");
  naer_unit_choice_set (&draft->unit, unit, new_unit);
  draft->percent = 50;
  changes = naer_employee_draft_make_changes (draft, facts);
  form_test_apply (facts, changes);
  return facts->employees->pdata[facts->employees->len - 1];
}

static void
test_add (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();

  g_assert_cmpstr (add (facts, "104", FORM_TEST_SOUTH, NULL)->unit, ==, "Sør");
  g_assert_cmpstr (add (facts, "105", 0, " Vest ")->unit, ==, "Vest");
  g_assert_cmpuint (facts->units->len, ==, 3);
  g_assert_cmpstr (add (facts, "106", 0, "vest")->unit, ==, "Vest");
  g_assert_cmpuint (facts->units->len, ==, 3);
  g_assert_cmpstr (add (facts, "107", 0, NULL)->unit, ==, NULL);
  g_assert_cmpfloat (naer_employee_latest_employment (facts->employees->pdata[6])->percent, ==, 50);
}

static void
test_edit (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *ole = naer_facts_find_employee (facts, FORM_TEST_OLE);
  g_autoptr (NaerEmployeeDraft) draft = naer_employee_draft_new (ole);
  g_autoptr (GPtrArray) nothing = naer_employee_draft_make_changes (draft, facts);
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpuint (nothing->len, ==, 0);
  g_set_str (&draft->name, "Ole K. Karlsen");
  g_set_str (&draft->number, "112");
  draft->known_from = form_test_day ("2023-10-01");
  changes = naer_employee_draft_make_changes (draft, facts);
  form_test_apply (facts, changes);
  ole = naer_facts_find_employee (facts, FORM_TEST_OLE);
  g_assert_cmpstr (ole->id, ==, "112");
  g_assert_cmpstr (ole->name, ==, "Ole K. Karlsen");
  g_assert_cmpint (ole->absence_known_from, ==, form_test_day ("2023-10-01"));
  g_assert_cmpuint (ole->absences->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/employee-draft/check", test_check);
  g_test_add_func ("/employee-draft/two-of-one-name", test_two_of_one_name);
  g_test_add_func ("/employee-draft/add", test_add);
  g_test_add_func ("/employee-draft/edit", test_edit);
  return g_test_run ();
}
