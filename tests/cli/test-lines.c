/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "naer-cli-test.h"

/* JSON Lines: an employee is read, answered and forgotten before the next. */

#define FEW 20
#define MANY 4000

/* What the allocator may keep more of, in kilobytes; all employees at once take some 100 000. */
#define MAY_GROW 2000

static char *
write_lines (int n_employees)
{
  g_autoptr (GString) lines = g_string_new ("{\"today\":\"2026-06-15\"}\n");

  for (int i = 0; i < n_employees; i++)
    {
      g_string_append_printf (lines, "{\"id\":\"%d\",\"absences\":[", i);
      for (int year = 2017; year <= 2026; year++)
        g_string_append_printf (
            lines,
            "{\"kind\":\"self-certification\",\"from\":\"%d-02-02\",\"to\":\"%d-02-03\"},"
            "{\"kind\":\"sick-note\",\"grade\":50,\"from\":\"%d-04-06\",\"to\":\"%d-05-20\"}%s",
            year, year, year, year, year < 2026 ? "," : "]}\n");
    }
  return naer_cli_write_file (lines->str);
}

static int
measure_peak (const char *command,
              const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("NAERVAER_PEAK_MEMORY"),
      g_getenv ("NAERVAERCTL"), command, "--json-lines", "--facts", path, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  return atoi (output);
}

static void
test_memory (gconstpointer command)
{
  g_autofree char *few = write_lines (FEW), *many = write_lines (MANY);
  int kilobytes_of_few = measure_peak (command, few), kilobytes_of_many = measure_peak (command, many);

  g_test_message ("%d and %d kB", kilobytes_of_few, kilobytes_of_many);
  g_assert_cmpint (kilobytes_of_few, >, 1000);
  g_assert_cmpint (kilobytes_of_many, <, kilobytes_of_few + MAY_GROW);
}

int
main (int    argc,
      char **argv)
{
  static const char *const commands[] = { "cases", "quota", "timeline" };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lines/memory/%s", commands[i]);

      g_test_add_data_func (path, commands[i], test_memory);
    }
  return g_test_run ();
}
