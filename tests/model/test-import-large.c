/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-testing.h"

#define N_EMPLOYEES 4000

/* A year of rows as payroll writes them; @shift makes every tenth spell longer. */
static char *
write_rows (guint n_rows,
            int   shift)
{
  static const char *const codes[] = { "EGM;Egenmelding", "SYK;Sykmelding", "FER;Ferie" };
  GString *text = g_string_new ("Ansattnr;Navn;Enhet;Stillingsprosent;Fraværskode;Fraværstype;Fra dato;"
                                "Til dato;Prosent;Registrert\r\n");

  for (guint i = 0; i < n_rows; i++)
    {
      guint employee = i % N_EMPLOYEES;
      NaerDay from = naer_day_from_ymd (2024, 1, 1) + (int) (i / N_EMPLOYEES * 7);
      NaerDay to = from + (int) (i % 3) + (i % 10 == 0 ? shift : 0);
      int year, month, day;

      naer_day_to_ymd (from, &year, &month, &day);
      g_string_append_printf (text, "%u;Kari Berg %u;Enhet %u;80,0;%s;%02d.%02d.%d;", 10000 + employee,
                              employee, employee % 50, codes[i % 3], day, month, year);
      naer_day_to_ymd (to, &year, &month, &day);
      g_string_append_printf (text, "%02d.%02d.%d;100,0;%02d.%02d.%d\r\n", day, month, year, day, month,
                              year);
    }
  return g_string_free_and_steal (text);
}

static NaerImportPlan *
plan_text (const char      *text,
           const NaerFacts *facts,
           NaerImportRows **rows)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (text);

  *rows = naer_import_file_read_rows (file);
  return naer_import_testing_plan (facts, *rows);
}

/* 200 000 rows from bytes to plan, first into nothing, then on top of themselves. */
static void
test_large (void)
{
  guint n_rows = g_getenv ("NAERVAER_SOAK") != NULL ? 200000 : 20000;
  g_autofree char *first = write_rows (n_rows, 0), *then = write_rows (n_rows, 2);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportRows) rows = NULL, rows_then = NULL;
  g_autoptr (NaerImportPlan) plan = NULL, plan_then = NULL;
  g_autofree char *counts = g_strdup_printf ("%u 0 0 0 0", n_rows);
  g_autofree char *counts_then = g_strdup_printf ("0 %u 0 %u 0", n_rows / 10, n_rows - n_rows / 10);
  double seconds;

  g_test_timer_start ();
  plan = plan_text (first, facts, &rows);
  seconds = g_test_timer_elapsed ();
  g_test_minimized_result (seconds, "%u new rows: %.3f s", n_rows, seconds);
  naer_import_testing_counts (plan, counts);
  naer_import_testing_apply (facts, plan);

  g_test_timer_start ();
  plan_then = plan_text (then, facts, &rows_then);
  seconds = g_test_timer_elapsed ();
  g_test_minimized_result (seconds, "%u known rows: %.3f s", n_rows, seconds);
  naer_import_testing_counts (plan_then, counts_then);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/large", test_large);
  return g_test_run ();
}
