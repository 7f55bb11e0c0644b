/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "naer-data-test.h"

/* The program is killed at random moments while it writes. What it was told is written must be
 * there, whole, and nothing half. The child adds people with two spells each, one transaction a
 * person, and says each number when it is told that it is written. */

#define SPELLS_EACH 2
#define MAX_PEOPLE_A_ROUND 2000

static char *program;

static void
write_person (NaerStore *store,
              guint      number)
{
  g_autofree char *id = g_strdup_printf ("%u", number);
  g_autoptr (NaerEmployee) employee = naer_employee_new (id);
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  NaerDay from = naer_day_from_ymd (2026, 1, 1);

  employee->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, employee));
  for (NaerDay i = 0; i < SPELLS_EACH; i++)
    {
      g_autoptr (NaerAbsence) spell =
        naer_absence_new (NAER_ABSENCE_SICK_NOTE, from + i * 30, from + i * 30 + 4);

      spell->row_id = naer_row_id_new ();
      g_ptr_array_add (changes,
                       naer_change_new (NAER_RECORD_ABSENCE, employee->row_id, NULL, spell));
    }
  naer_test_apply (store, changes);
}

static int
run_child (const char *path,
           guint       first)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);

  g_assert_no_error (error);
  setvbuf (stdout, NULL, _IONBF, 0);
  for (guint number = first; number < first + MAX_PEOPLE_A_ROUND; number++)
    {
      write_person (store, number);
      printf ("%u\n", number);
    }
  return 0;
}

/* Returns the last number that the child was told is written. */
static guint
kill_a_child (const char *path,
              guint       first)
{
  g_autofree char *first_text = g_strdup_printf ("%u", first);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GDataInputStream) said = NULL;
  guint last = first - 1;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child", path,
                            first_text, NULL);
  g_assert_no_error (error);
  said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  for (guint n = 0;; n++)
    {
      g_autofree char *line = g_data_input_stream_read_line (said, NULL, NULL, &error);

      g_assert_no_error (error);
      if (line == NULL)
        break;
      last = (guint) g_ascii_strtoull (line, NULL, 10);
      if (n == 0)
        {
          g_usleep ((gulong) g_test_rand_int_range (0, 25000));
          g_subprocess_force_exit (child);
        }
    }
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  return last;
}

static guint
check_after_kill (NaerPlace *place,
                  guint      told)
{
  g_autoptr (NaerStore) store = naer_place_open (place);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  g_autofree NaerAuditReport *report = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  report = naer_store_verify (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_assert_cmpint (report->n_entries, ==, 1 + facts->employees->len * (1 + SPELLS_EACH));

  /* One more may have been written without anyone having been told. */
  g_assert_cmpuint (facts->employees->len, >=, told);
  g_assert_cmpuint (facts->employees->len, <=, told + 1);
  for (guint i = 0; i < facts->employees->len; i++)
    g_assert_cmpuint (((NaerEmployee *) facts->employees->pdata[i])->absences->len, ==,
                      SPELLS_EACH);
  return facts->employees->len;
}

static void
test_killed (void)
{
  guint n_kills = g_getenv ("NAERVAER_SOAK") != NULL ? 1000 : 50;
  guint n_written = 0, n_untold = 0;
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  g_clear_object (&store);
  for (guint i = 0; i < n_kills; i++)
    {
      guint told = kill_a_child (place.path, n_written + 1);

      n_written = check_after_kill (&place, told);
      n_untold += n_written - told;
    }
  g_test_message ("%u kills, %u transactions, all there; %u were written without being told",
                  n_kills, n_written, n_untold);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10));
  program = argv[0];
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/kill/killed", test_killed);
  return g_test_run ();
}
