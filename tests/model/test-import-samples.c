/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-testing.h"

static NaerFacts *
import_sample (const char *name)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open (name);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  NaerFacts *facts = naer_facts_new ();
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  naer_import_testing_apply (facts, plan);
  return facts;
}

static void
test_format (gconstpointer data)
{
  gboolean windows = g_str_equal (data, "fravaer-semikolon.csv");
  g_autoptr (NaerImportFile) file = naer_import_testing_open (data);

  g_assert_cmpint (file->format.encoding, ==,
                   windows ? NAER_ENCODING_WINDOWS_1252 : NAER_ENCODING_UTF8_MARK);
  g_assert_cmpint (file->format.delimiter, ==, windows ? ';' : ',');
  g_assert_cmpint (file->format.header, ==, NAER_IMPORT_HEADER_YES);
  g_assert_cmpint (file->format.dates, ==, windows ? NAER_DATE_FORM_DOTS : NAER_DATE_FORM_ISO);
  g_assert_cmpint (file->format.decimals, ==,
                   windows ? NAER_DECIMAL_FORM_COMMA : NAER_DECIMAL_FORM_POINT);
  g_assert_cmpuint (naer_import_mapping_n_unknown (file->mapping), ==, 0);
  g_assert_true (naer_import_mapping_check (file->mapping, NAER_LANGUAGE_EN, NULL));
}

static void
test_counts (gconstpointer data)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open (data);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  g_assert_cmpuint (rows->rows->len, ==, 572);
  g_assert_cmpuint (rows->counts[NAER_IMPORT_ROW_GOOD], ==, 572);
  g_assert_cmpuint (rows->n_warnings, ==, 0);
  naer_import_testing_counts (plan, "572 0 0 0 0");
  g_assert_cmpuint (plan->n_new_employees, ==, 62);
  g_assert_cmpuint (facts->employees->len, ==, 0);
}

static void
test_second_run (gconstpointer data)
{
  g_autoptr (NaerFacts) facts = import_sample (data);
  g_autoptr (NaerImportFile) file = naer_import_testing_open (data);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);

  naer_import_testing_counts (plan, "0 0 0 572 0");
  g_assert_cmpuint (changes->len, ==, 0);
  g_assert_cmpuint (plan->overlaps->len, ==, 0);
  g_assert_cmpuint (plan->n_employments, ==, 0);
}

/* The two files describe the same people. */
static void
test_same_facts (void)
{
  g_autoptr (NaerFacts) one = import_sample ("absences.csv");
  g_autoptr (NaerFacts) other = import_sample ("fravaer-semikolon.csv");
  g_autofree char *first = naer_import_testing_spells (one);
  g_autofree char *second = naer_import_testing_spells (other);

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpuint (one->employees->len, ==, 62);
}

/* The other of the two files on top of the one changes nothing either. */
static void
test_other_file (void)
{
  g_autoptr (NaerFacts) facts = import_sample ("absences.csv");
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-semikolon.csv");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  naer_import_testing_counts (plan, "0 0 0 572 0");
}

static NaerImportProblem *
find_problem (const NaerImportRow  *row,
              NaerImportProblemType type)
{
  for (guint i = 0; row->problems != NULL && i < row->problems->len; i++)
    {
      NaerImportProblem *problem = row->problems->pdata[i];

      if (problem->type == type)
        return problem;
    }
  g_error ("row %u has no problem of type %d", row->line, type);
}

/* Row by row what the README of the samples says. */
static void
test_bad_rows (void)
{
  static const struct
  {
    NaerImportRowStatus status;
    int problem;
    const char *heading;
    const char *value;
    guint n_problems;
  } expected[] = {
    { NAER_IMPORT_ROW_GOOD, -1 },
    { NAER_IMPORT_ROW_DUPLICATE, -1 },
    { NAER_IMPORT_ROW_GOOD, -1 },
    { NAER_IMPORT_ROW_REFUSED, NAER_PROBLEM_TO_BEFORE_FROM, "Til dato", "10.02.2026", 2 },
    { NAER_IMPORT_ROW_REFUSED, NAER_PROBLEM_GRADE_LOW, "Prosent", "15,0", 1 },
    { NAER_IMPORT_ROW_REFUSED, NAER_PROBLEM_CODE_UNKNOWN, "Fraværskode", "XYZ", 1 },
    { NAER_IMPORT_ROW_REFUSED, NAER_PROBLEM_DATE_IMPOSSIBLE, "Fra dato", "31.02.2026", 1 },
    { NAER_IMPORT_ROW_REFUSED, NAER_PROBLEM_TO_MISSING, "Til dato", "", 2 },
    { NAER_IMPORT_ROW_TOTAL, -1 },
  };
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-med-feil.csv");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);

  g_assert_cmpuint (naer_import_mapping_n_unknown (file->mapping), ==, 1);
  g_assert_cmpuint (rows->rows->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const NaerImportRow *row = naer_import_rows_get (rows, i);
      const NaerImportProblem *problem;

      g_assert_cmpuint (row->line, ==, i + 2);
      g_assert_cmpint (row->status, ==, expected[i].status);
      g_assert_cmpuint (row->problems != NULL ? row->problems->len : 0, ==, expected[i].n_problems);
      if (expected[i].problem < 0)
        continue;
      problem = find_problem (row, (NaerImportProblemType) expected[i].problem);
      g_assert_nonnull (problem);
      g_assert_cmpuint (problem->line, ==, row->line);
      g_assert_cmpstr (problem->heading, ==, expected[i].heading);
      g_assert_cmpstr (problem->value, ==, expected[i].value);
    }
  g_assert_nonnull (find_problem (naer_import_rows_get (rows, 3), NAER_PROBLEM_NAME_MISSING));
  g_assert_nonnull (find_problem (naer_import_rows_get (rows, 7), NAER_PROBLEM_POSITION_FORM));
  g_assert_cmpstr (naer_import_rows_get (rows, 6)->name, ==, "Ola; Moen");
}

static void
test_bad_messages (void)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-med-feil.csv");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autofree char *grade = NULL, *date = NULL;

  grade = naer_import_problem_describe (naer_import_rows_get (rows, 4)->problems->pdata[0],
                                        NAER_LANGUAGE_EN);
  date = naer_import_problem_describe (naer_import_rows_get (rows, 6)->problems->pdata[0],
                                       NAER_LANGUAGE_EN);
  g_assert_cmpstr (grade, ==, "Row 6, Prosent “15,0”: A sick note is never graded below 20 percent. "
                              "A grade of 20 to 100 was expected.");
  g_assert_cmpstr (date, ==, "Row 8, Fra dato “31.02.2026”: There is no such date. A date was "
                             "expected: Day.month.year (05.01.2026).");
}

static void
test_bad_plan (void)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-med-feil.csv");
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportRows) rows = NULL;
  g_autoptr (NaerImportPlan) plan = NULL;
  const NaerPlanOverlap *overlap;
  NaerImportCode *unknown = naer_import_mapping_look_up (file->mapping, "XYZ", "Ukjent");

  file->mapping->open_ended = TRUE;
  unknown->meaning = NAER_CODE_MEANING_LEAVE_OUT;
  rows = naer_import_file_read_rows (file);
  plan = naer_import_testing_plan (facts, rows);
  naer_import_testing_counts (plan, "3 0 0 0 0");
  g_assert_cmpuint (plan->n_refused, ==, 3);
  g_assert_cmpuint (plan->n_warnings, ==, 1);
  g_assert_cmpuint (plan->n_left_out, ==, 3);
  g_assert_cmpuint (plan->n_new_employees, ==, 2);
  g_assert_cmpuint (plan->overlaps->len, ==, 1);
  overlap = plan->overlaps->pdata[0];
  g_assert_cmpint (overlap->from, ==, naer_day_from_ymd (2026, 1, 7));
  g_assert_cmpint (overlap->to, ==, naer_day_from_ymd (2026, 1, 7));
  g_assert_cmpint (overlap->first->kind, ==, NAER_ABSENCE_SELF_CERTIFICATION);
  g_assert_cmpint (naer_import_rows_get (rows, 7)->to, ==, NAER_DAY_NONE);
}

int
main (int    argc,
      char **argv)
{
  static const char *const samples[] = { "absences.csv", "fravaer-semikolon.csv" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *format = g_strdup_printf ("/import/samples/format/%s", samples[i]);
      g_autofree char *counts = g_strdup_printf ("/import/samples/counts/%s", samples[i]);
      g_autofree char *again = g_strdup_printf ("/import/samples/second-run/%s", samples[i]);

      g_test_add_data_func (format, samples[i], test_format);
      g_test_add_data_func (counts, samples[i], test_counts);
      g_test_add_data_func (again, samples[i], test_second_run);
    }
  g_test_add_func ("/import/samples/same-facts", test_same_facts);
  g_test_add_func ("/import/samples/other-file", test_other_file);
  g_test_add_func ("/import/samples/bad-rows", test_bad_rows);
  g_test_add_func ("/import/samples/bad-messages", test_bad_messages);
  g_test_add_func ("/import/samples/bad-plan", test_bad_plan);
  return g_test_run ();
}
