/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli.h"

#include <stdio.h>

#include "naer-cli-commands.h"
#include "naer-cli-data.h"
#include "naer-config.h"

static const struct
{
  const char *name;
  const char *summary;
  NaerCliCommand run;
} commands[] = {
  { "help", "what it can do", NULL },
  { "init", "make a data file and its key file", naer_cli_init },
  { "import", "take in a file of absence from payroll", naer_cli_import },
  { "export-facts", "write the facts of a data file as JSON", naer_cli_export_facts },
  { "backup", "write a backup of a data file", naer_cli_backup },
  { "restore", "put a backup in the place of a data file", naer_cli_restore },
  { "handover", "write a file with chosen employees for a new leader", naer_cli_handover },
  { "deputy", "write a file with what falls due for a deputy", naer_cli_deputy },
  { "give-back", "write what a deputy noted into a file for the leader", naer_cli_give_back },
  { "receive", "take in a file from another leader", naer_cli_receive },
  { "verify", "check a data file and its log", naer_cli_verify },
  { "log", "who did what, and whether the log is whole", naer_cli_log },
  { "subject-access", "all that is kept of one employee", naer_cli_subject_access },
  { "redact", "remove a text for good", naer_cli_redact },
  { "tidy-up", "what has passed its retention date", naer_cli_tidy_up },
  { "erase", "delete an employee, a case or what is old for good", naer_cli_erase },
  { "cases", "absence cases and employer periods", naer_cli_cases },
  { "quota", "what is used and left of self-certification", naer_cli_quota },
  { "timeline", "what the rules say of each case", naer_cli_timeline },
  { "stats", "sickness rate and statutory statistics of a quarter", naer_cli_stats },
  { "patterns", "figures of each employee’s absence", naer_cli_patterns },
  { "calendar", "write the calendar of an employee as a PDF or a picture", naer_cli_calendar },
  { "plan", "write the follow-up plan of an employee as a PDF, or as Nav’s form", naer_cli_plan },
  { "meeting", "write the invitation or the minutes of a dialogue meeting", naer_cli_meeting },
  { "print", "write any sheet of an employee", naer_cli_print },
  { "holidays", "public holidays of a year", naer_cli_holidays },
  { "ical", "write what lies ahead as a calendar without names", naer_cli_ical },
  { "rules", "check a rule file", naer_cli_rules },
};

static void
print_help (void)
{
  g_print ("naervaerctl COMMAND [OPTION…]\n\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-16s %s\n", commands[i].name, commands[i].summary);
}

/* Answers are UTF-8 whatever the locale is: a job that runs at night has none, and letters that the
   locale does not know would be question marks. */
static void
print_cb (const char *text)
{
  fputs (text, stdout);
}

static void
printerr_cb (const char *text)
{
  fputs (text, stderr);
}

/* An answer that a full disk cut short is none. */
static NaerExit
finish (NaerExit exit)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return exit;
  g_printerr ("naervaerctl: the answer cannot be written.\n");
  return NAER_EXIT_OTHER;
}

/**
 * naer_cli_run:
 * @argc: number of arguments
 * @argv: the arguments; the second names the command
 *
 * Runs one command of naervaerctl.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_run (int    argc,
              char **argv)
{
  g_set_print_handler (print_cb);
  g_set_printerr_handler (printerr_cb);
  if (argc < 2 || g_str_equal (argv[1], "help") || g_str_equal (argv[1], "--help"))
    {
      print_help ();
      return finish (argc < 2 ? NAER_EXIT_USAGE : NAER_EXIT_ANSWERED);
    }
  if (g_str_equal (argv[1], "--version"))
    {
      g_print ("naervaerctl %s\n", PACKAGE_VERSION);
      return NAER_EXIT_ANSWERED;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].run != NULL && g_str_equal (argv[1], commands[i].name))
      return finish (commands[i].run (argc - 1, argv + 1));

  g_printerr ("naervaerctl: no command ‘%s’. ‘naervaerctl help’ lists them.\n", argv[1]);
  return NAER_EXIT_USAGE;
}
