/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"
#include "naer-fuzz.h"

/* A payroll file: read, planned, carried out; and read once more, nothing in it is new. */

static void
check_problems (GPtrArray    *problems,
                NaerLanguage  language)
{
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      g_autofree char *words = naer_import_problem_describe (problems->pdata[i], language);

      naer_fuzz_check_words (words);
    }
}

static void
check_rows (const NaerImportRows *rows,
            NaerLanguage          language)
{
  guint n = 0;

  for (guint i = 0; i < NAER_N_IMPORT_ROW_STATUSES; i++)
    n += rows->counts[i];
  g_assert_cmpuint (n, ==, rows->rows->len);
  for (guint i = 0; i < rows->rows->len; i++)
    check_problems (naer_import_rows_get (rows, i)->problems, language);
}

static NaerImportPlan *
carry_out (NaerFacts            *facts,
           const NaerImportRows *rows,
           NaerLanguage          language)
{
  const NaerImportPlanOptions options = { .today = naer_day_from_ymd (2026, 11, 15), .match_names = TRUE };
  NaerImportPlan *plan = naer_import_plan_new (facts, rows, &options);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);
  g_autoptr (GError) error = NULL;

  check_problems (plan->problems, language);
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  return plan;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  NaerLanguage language = naer_fuzz_language (size);
  g_autoptr (NaerImportFile) file = naer_import_file_new (bytes, "fil.csv", NULL, language, &error);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportRows) rows = NULL;
  g_autoptr (NaerImportPlan) plan = NULL, again = NULL;

  naer_fuzz_check_refusal (file != NULL, error);
  if (file == NULL)
    return 0;
  rows = naer_import_file_read_rows (file);
  check_rows (rows, language);
  plan = carry_out (facts, rows, language);
  again = carry_out (facts, rows, language);
  g_assert_cmpuint (again->n_new_employees, ==, 0);
  g_assert_cmpuint (again->counts[NAER_PLAN_NEW], ==, 0);
  return 0;
}
