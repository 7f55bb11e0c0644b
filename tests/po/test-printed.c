/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>

#include "naer-known-texts.h"
#include "naer-print-case.h"

/*
 * Sheets and answers of the command line in the language that nobody speaks: what stands without
 * brackets, and is not data, was never asked to be translated.
 */

/* What the case without a name leaves of what was written freely. */
#define AROUND_DATES "\"Fire timer fra\" \"Vi snakkes hver fredag\" \"Vi fortsetter som nå til\" \"og ser på det sammen da\""

static void
check_lines (NaerKnownTexts *known,
             const char     *what,
             const char     *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *rest = naer_known_texts_get_rest (known, lines[i]);

      if (rest == NULL)
        continue;
      g_test_message ("%s: ‘%s’ in ‘%s’", what, rest, lines[i]);
      g_test_fail ();
    }
}

static void
test_sheets (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
  g_autoptr (NaerKnownTexts) known = naer_known_texts_new (print_case->facts);

  naer_known_texts_add_files (known, "data/print", "case.json");
  naer_known_texts_add_literals (known, AROUND_DATES);
  for (NaerSheetKind kind = 0; kind < NAER_N_SHEETS; kind++)
    for (int blank = 0; blank <= naer_sheet_can_be_blank (kind); blank++)
      {
        g_autoptr (NaerPages) pages = NULL;
        g_autofree char *text = NULL;

        naer_print_case_choose (print_case, kind, NAER_LANGUAGE_NN, blank);
        pages = naer_sheet_make_pages (kind, &print_case->input);
        text = naer_pages_get_all_text (pages);
        g_assert_cmpuint (strlen (text), >, 40);
        check_lines (known, naer_sheet_get_id (kind), text);
      }
}

/* What a command answers about the sample, to a person. */
static char *
ask (const char *command,
     const char *facts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("NAERVAERCTL"), command, "--facts", facts,
                      "--lang", "nn", g_str_equal (command, "stats") ? "--quarter=2026Q3" : NULL, NULL);
  char *answer = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &answer, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return answer;
}

static void
test_answers (void)
{
  static const char *const commands[] = { "cases", "quota", "timeline", "patterns", "stats" };
  g_autofree char *facts =
    g_test_build_filename (G_TEST_DIST, "..", "resources", "data", "sample", "sample.json", NULL);
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
  g_autoptr (NaerKnownTexts) known = naer_known_texts_new (print_case->facts);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *answer = ask (commands[i], facts);

      g_assert_cmpuint (strlen (answer), >, 200);
      check_lines (known, commands[i], answer);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/printed/sheets", test_sheets);
  g_test_add_func ("/printed/answers", test_answers);
  return g_test_run ();
}
