/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-test.h"

/* plan export and ical, as scripts see them. */

#define SYNTHETIC_NUMBER "05908399546\n"

static char *
docs (const char *folder,
      const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), folder, name, NULL);
}

static char *
run_python (const char *script,
            const char *argument,
            const char *input)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cli", script, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                      "python3", path, argument, NULL);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, input, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (python));
  return output;
}

/* The form is what its schema says; the identity number comes from the descriptor alone. */
static void
test_export (void)
{
  g_autofree char *facts = docs ("examples", "plan.json"), *valid = NULL;
  g_autofree char *schema = docs (".", "nav-plan.schema.json");
  g_auto (NaerAnswer) answer =
    naer_ctl (SYNTHETIC_NUMBER, "plan", "export", "--employee", "10021", "--identity-number-fd", "3",
              "--to-nav", "--facts", facts, NULL);

  g_assert_cmpstr (answer.err, ==, "");
  g_assert_cmpint (answer.exit, ==, 0);
  valid = run_python ("validate.py", schema, answer.out);
  g_assert_cmpstr (valid, ==, "1\n");
  g_assert_nonnull (strstr (answer.out, "\"employeeIdentificationNumber\" : \"05908399546\""));
  g_assert_nonnull (strstr (answer.out, "Våren 2025: Hev-senk-stellebord. Hjalp."));
}

static void
test_refused (void)
{
  static const struct
  {
    const char *number;
    const char *extra;
    int exit;
    const char *told;
  } rows[] = {
    { SYNTHETIC_NUMBER, "--to-doctor", 3, "sendPlanToNav: " },
    { "12345678901\n", "--to-nav", 3, "employeeIdentificationNumber: " },
    { "", "--to-nav", 3, "employeeIdentificationNumber: " },
    { SYNTHETIC_NUMBER, "--version=7", 3, "has no such plan that is finished" },
    { SYNTHETIC_NUMBER, "--identity-number-fd=-1", 2, "give --identity-number-fd" },
  };
  g_autofree char *facts = docs ("examples", "plan.json");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerAnswer) answer =
        naer_ctl (rows[i].number, "plan", "export", "--employee", "10021", "--facts", facts,
                  "--identity-number-fd", "3", rows[i].extra, NULL);

      g_assert_cmpint (answer.exit, ==, rows[i].exit);
      g_assert_cmpstr (answer.out, ==, "");
      g_assert_nonnull (strstr (answer.err, rows[i].told));
    }
}

static void
test_ical (void)
{
  g_autofree char *facts = docs ("examples", "plan.json"), *read = NULL;
  g_auto (NaerAnswer) one =
    naer_ctl (NULL, "ical", "--employee", "10021", "--facts", facts, NULL);
  g_auto (NaerAnswer) all = naer_ctl (NULL, "ical", "--facts", facts, NULL);
  g_auto (NaerAnswer) nobody = naer_ctl (NULL, "ical", "--employee", "x", "--facts", facts, NULL);

  g_assert_cmpint (one.exit, ==, 0);
  g_assert_cmpstr (all.out, ==, one.out);
  g_assert_cmpint (nobody.exit, ==, 3);
  read = run_python ("read_calendar.py", NULL, one.out);
  g_assert_cmpstr (read, ==,
                   "2026-11-18 Samtale\n"
                   "2026-11-20 Samtale\n"
                   "2026-11-27 Se på en avtale igjen\n"
                   "2026-11-29 Frist\n"
                   "2026-12-02T09:00:00 Møte\n"
                   "2026-12-10 Se på en avtale igjen\n"
                   "2026-12-18 Se på en avtale igjen\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/plan/export", test_export);
  g_test_add_func ("/plan/refused", test_refused);
  g_test_add_func ("/plan/ical", test_ical);
  return g_test_run ();
}
