/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "facts/naer-identity-number.h"
#include "naer-cli-commands.h"
#include "naer-cli-person.h"
#include "plan/naer-nav-form.h"

/* `plan export`: a finished plan as the form that HR systems hand to Nav. */

typedef struct
{
  NaerCliOptions common;
  char *employee;
  int identity_number_fd;
  int version;
  gboolean to_nav;
  gboolean to_doctor;
} ExportOptions;

static void
export_options_clear (ExportOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ExportOptions, export_options_clear)

static gboolean
parse (ExportOptions *options,
       int            argc,
       char         **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Whose plan", "ID" },
    { "identity-number-fd", 0, 0, G_OPTION_ARG_INT, &options->identity_number_fd,
      "File descriptor that gives the national identity number as its next line", "N" },
    { "version", 0, 0, G_OPTION_ARG_INT, &options->version,
      "Which version (the latest that is finished)", "N" },
    { "to-nav", 0, 0, G_OPTION_ARG_NONE, &options->to_nav, "Nav is to have the plan", NULL },
    { "to-doctor", 0, 0, G_OPTION_ARG_NONE, &options->to_doctor,
      "The sick-lister is to have the plan that way", NULL },
    { NULL },
  };
  const char *problem = NULL;

  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_FACTS, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL))
    return FALSE;
  if (options->employee == NULL)
    problem = "give --employee ID";
  else if (options->identity_number_fd < 0)
    problem = "give --identity-number-fd N; the number is kept nowhere";
  else if (options->version < 0)
    problem = "--version: expected 1 or more";
  if (problem != NULL)
    g_printerr ("naervaerctl plan export: %s\n", problem);
  return problem == NULL;
}

static const NaerPlan *
find_plan (const NaerEmployee *employee,
           int                 version)
{
  const NaerPlan *found = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *plan = employee->plans->pdata[i];

      if (plan->finished == NAER_DAY_NONE || (version > 0 && plan->version != version))
        continue;
      if (found == NULL || plan->version > found->version)
        found = plan;
    }
  return found;
}

static NaerExit
tell_faults (const GArray *faults,
             NaerLanguage  language)
{
  for (guint i = 0; i < faults->len; i++)
    {
      NaerNavFault fault = g_array_index (faults, NaerNavFault, i);

      g_printerr ("naervaerctl: %s: %s\n", naer_nav_fault_get_member (fault),
                  naer_nav_fault_to_words (fault, language));
    }
  return NAER_EXIT_INPUT;
}

static NaerExit
export_cb (const NaerFacts    *facts,
           const NaerEmployee *employee,
           gpointer            data)
{
  const ExportOptions *options = data;
  const NaerPlan *plan = find_plan (employee, options->version);
  NaerDay today = naer_cli_options_get_today (&options->common, facts);
  NaerLanguage language = options->common.language;
  char number[NAER_IDENTITY_NUMBER_DIGITS + 2] = { 0 };
  g_autoptr (NaerNavForm) form = NULL;
  g_autoptr (GArray) faults = NULL;
  g_autofree char *text = NULL;
  gssize length;

  if (plan == NULL)
    {
      g_printerr ("naervaerctl: employee “%s” has no such plan that is finished\n", employee->id);
      return NAER_EXIT_INPUT;
    }
  length = naer_cli_read_line (options->identity_number_fd, number, sizeof number - 1);
  number[MAX (length, 0)] = '\0';
  form = naer_nav_form_new (plan, employee, number, options->to_nav, options->to_doctor, language);
  explicit_bzero (number, sizeof number);
  faults = naer_nav_form_find_faults (form, today);
  if (faults->len > 0)
    return tell_faults (faults, language);
  text = naer_nav_form_to_json (form);
  puts (text);
  explicit_bzero (text, strlen (text));
  return NAER_EXIT_ANSWERED;
}

/**
 * naer_cli_plan_export:
 * @argc: number of words
 * @argv: `export --employee ID --identity-number-fd N [--version N] [--to-nav] [--to-doctor]`
 *
 * Writes a finished plan as the form that HR systems hand to Nav. With a fault in it nothing is
 * written.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_plan_export (int    argc,
                      char **argv)
{
  g_auto (ExportOptions) options = { .identity_number_fd = -1 };

  if (!parse (&options, argc, argv))
    return NAER_EXIT_USAGE;
  return naer_cli_person_run (&options.common, options.employee, "export", export_cb, &options);
}
