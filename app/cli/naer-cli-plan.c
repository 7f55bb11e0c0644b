/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

/**
 * naer_cli_plan:
 * @argc: number of words
 * @argv: the words, beginning with `plan`
 *
 * What can be done with a follow-up plan: print it, or write it as the form that Nav takes.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_plan (int    argc,
               char **argv)
{
  if (argc >= 2 && g_str_equal (argv[1], "print"))
    return naer_cli_plan_print (argc - 1, argv + 1);
  if (argc >= 2 && g_str_equal (argv[1], "export"))
    return naer_cli_plan_export (argc - 1, argv + 1);
  g_printerr ("naervaerctl plan: expected “print” or “export”\n");
  return NAER_EXIT_USAGE;
}
