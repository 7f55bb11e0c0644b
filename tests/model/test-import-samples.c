/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"

#define TODAY naer_day_from_ymd (2026, 11, 15)

/* A file of tests/data/import/, read with what is guessed of it. */
static NaerImportFile *
open_sample (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  NaerImportFile *file;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (contents, length);
  file = naer_import_file_new (bytes, path, NULL, NAER_LANGUAGE_EN, &error);
  g_assert_no_error (error);
  return file;
}

static NaerImportPlan *
plan_rows (const NaerFacts      *facts,
           const NaerImportRows *rows)
{
  const NaerImportPlanOptions options = { .today = TODAY };

  return naer_import_plan_new (facts, rows, &options);
}

static NaerFacts *
import_sample (const char *name)
{
  g_autoptr (NaerImportFile) file = open_sample (name);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  NaerFacts *facts = naer_facts_new ();
  g_autoptr (NaerImportPlan) plan = plan_rows (facts, rows);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);
  g_autoptr (GError) error = NULL;

  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  return facts;
}

static void
assert_counts (const NaerImportPlan *plan,
               guint                 n_new,
               guint                 n_extended,
               guint                 n_corrected,
               guint                 n_unchanged,
               guint                 n_gone)
{
  g_assert_cmpuint (plan->counts[NAER_PLAN_NEW], ==, n_new);
  g_assert_cmpuint (plan->counts[NAER_PLAN_EXTENDED], ==, n_extended);
  g_assert_cmpuint (plan->counts[NAER_PLAN_CORRECTED], ==, n_corrected);
  g_assert_cmpuint (plan->counts[NAER_PLAN_UNCHANGED], ==, n_unchanged);
  g_assert_cmpuint (plan->counts[NAER_PLAN_GONE], ==, n_gone);
}

static void
test_format (gconstpointer data)
{
  gboolean windows = g_str_equal (data, "fravaer-semikolon.csv");
  g_autoptr (NaerImportFile) file = open_sample (data);

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
  g_autoptr (NaerImportFile) file = open_sample (data);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportPlan) plan = plan_rows (facts, rows);

  g_assert_cmpuint (rows->rows->len, ==, 572);
  g_assert_cmpuint (rows->counts[NAER_IMPORT_ROW_GOOD], ==, 572);
  g_assert_cmpuint (rows->n_warnings, ==, 0);
  assert_counts (plan, 572, 0, 0, 0, 0);
  g_assert_cmpuint (plan->n_new_employees, ==, 62);
  g_assert_cmpuint (facts->employees->len, ==, 0);
}

static void
test_second_run (gconstpointer data)
{
  g_autoptr (NaerFacts) facts = import_sample (data);
  g_autoptr (NaerImportFile) file = open_sample (data);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = plan_rows (facts, rows);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);

  assert_counts (plan, 0, 0, 0, 572, 0);
  g_assert_cmpuint (changes->len, ==, 0);
  g_assert_cmpuint (plan->overlaps->len, ==, 0);
  g_assert_cmpuint (plan->n_employments, ==, 0);
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
  return g_test_run ();
}
