/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-testing.h"

NaerDay
naer_import_testing_today (void)
{
  return naer_day_from_ymd (2026, 11, 15);
}

static NaerImportFile *
open_bytes (GBytes     *bytes,
            const char *name)
{
  g_autoptr (GError) error = NULL;
  NaerImportFile *file = naer_import_file_new (bytes, name, NULL, NAER_LANGUAGE_EN, &error);

  g_assert_no_error (error);
  return file;
}

/* A file of tests/data/import/, read with what is guessed of it. */
NaerImportFile *
naer_import_testing_open (const char *sample)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", sample, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (contents, length);
  return open_bytes (bytes, path);
}

NaerImportFile *
naer_import_testing_parse (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return open_bytes (bytes, "test.csv");
}

NaerImportPlan *
naer_import_testing_plan (const NaerFacts      *facts,
                          const NaerImportRows *rows)
{
  const NaerImportPlanOptions options = { .today = naer_import_testing_today () };

  return naer_import_plan_new (facts, rows, &options);
}

void
naer_import_testing_apply (NaerFacts            *facts,
                           const NaerImportPlan *plan)
{
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);
  g_autoptr (GError) error = NULL;

  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
}

/* Imports a text into the facts, with nothing more accepted than by itself. */
void
naer_import_testing_import (NaerFacts  *facts,
                            const char *text)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (text);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  naer_import_testing_apply (facts, plan);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Everything that an import is about, as sorted lines. */
char *
naer_import_testing_spells (const NaerFacts *facts)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      const NaerEmployment *employment = naer_employee_latest_employment (employee);

      g_ptr_array_add (lines, g_strdup_printf ("%s %s, %s, %g %%", employee->id,
                                               employee->name != NULL ? employee->name : "–",
                                               employee->unit != NULL ? employee->unit : "–",
                                               employment != NULL ? employment->percent : 0.0));
      for (guint n = 0; n < employee->absences->len; n++)
        {
          const NaerAbsence *absence = employee->absences->pdata[n];
          g_autofree char *from = naer_day_to_iso (absence->from);
          g_autofree char *to = absence->to != NAER_DAY_NONE ? naer_day_to_iso (absence->to) : NULL;
          g_autofree char *on = absence->registered != NAER_DAY_NONE
                                  ? naer_day_to_iso (absence->registered)
                                  : NULL;

          g_ptr_array_add (lines, g_strdup_printf ("%s %s %s–%s %d %% %g %s", employee->id,
                                                   naer_absence_kind_get_code (absence->kind), from,
                                                   to != NULL ? to : "", absence->grade,
                                                   absence->share, on != NULL ? on : ""));
        }
    }
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* @expected is “new extended corrected unchanged gone”. */
void
naer_import_testing_counts (const NaerImportPlan *plan,
                            const char           *expected)
{
  g_autofree char *counts = g_strdup_printf ("%u %u %u %u %u", plan->counts[NAER_PLAN_NEW],
                                             plan->counts[NAER_PLAN_EXTENDED],
                                             plan->counts[NAER_PLAN_CORRECTED],
                                             plan->counts[NAER_PLAN_UNCHANGED],
                                             plan->counts[NAER_PLAN_GONE]);

  g_assert_cmpstr (counts, ==, expected);
}
