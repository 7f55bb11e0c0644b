/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "ical/naer-ical.h"
#include "naer-cli-commands.h"
#include "naer-cli-input.h"
#include "naer-cli-person.h"

/* `ical`: what lies ahead, as a calendar that says neither who nor why. */

typedef struct
{
  NaerCliOptions common;
  char *employee;
} IcalOptions;

static void
ical_options_clear (IcalOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (IcalOptions, ical_options_clear)

static void
write_calendar (const IcalOptions *options,
                const NaerFacts   *facts,
                const GArray      *appointments)
{
  g_autofree char *text = naer_appointments_to_ical (
    appointments, naer_cli_options_get_today (&options->common, facts), options->common.language);

  fputs (text, stdout);
}

static NaerExit
write_one_cb (const NaerFacts    *facts,
              const NaerEmployee *employee,
              gpointer            data)
{
  const IcalOptions *options = data;
  g_autoptr (GArray) appointments = naer_appointments_find (
    facts, employee, naer_cli_options_get_today (&options->common, facts));

  write_calendar (options, facts, appointments);
  return NAER_EXIT_ANSWERED;
}

static NaerFacts *
load_from_store (const NaerCliOptions *options,
                 NaerExit             *exit_code)
{
  g_autoptr (NaerStore) store = naer_cli_open_store (&options->store, options->language,
                                                     NAER_STORE_MODE_WRITE, exit_code);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;

  if (store == NULL)
    return NULL;
  facts = naer_store_load (store, &error);
  if (facts != NULL && naer_store_note (store, "export", 0, &error) &&
      naer_store_close (store, &error))
    return g_steal_pointer (&facts);
  *exit_code = naer_cli_tell_store_error (options->store.database, error, options->language);
  return NULL;
}

/* What is exported from the data file is noted in its log. */
static NaerExit
write_all (const IcalOptions *options)
{
  NaerExit exit_code = NAER_EXIT_OTHER;
  g_autoptr (NaerFacts) facts = options->common.store.database != NULL
                                  ? load_from_store (&options->common, &exit_code)
                                  : naer_cli_load_facts (&options->common, &exit_code);
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (NaerAppointment));

  if (facts == NULL)
    return exit_code;
  for (guint i = 0; i < facts->employees->len; i++)
    {
      g_autoptr (GArray) appointments =
        naer_appointments_find (facts, facts->employees->pdata[i],
                                naer_cli_options_get_today (&options->common, facts));

      g_array_append_vals (all, appointments->data, appointments->len);
    }
  write_calendar (options, facts, all);
  return NAER_EXIT_ANSWERED;
}

/**
 * naer_cli_ical:
 * @argc: number of words
 * @argv: `ical [--employee ID]`
 *
 * Writes talks, meetings, evaluations and deadlines from today on as iCalendar.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_ical (int    argc,
               char **argv)
{
  g_auto (IcalOptions) options = { 0 };
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options.employee, "Whose days (all)", "ID" },
    { NULL },
  };

  if (!naer_cli_options_parse (&options.common, NAER_CLI_USES_FACTS, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options.common, 0, NULL))
    return NAER_EXIT_USAGE;
  if (options.employee != NULL)
    return naer_cli_person_run (&options.common, options.employee, "export", write_one_cb, &options);
  return write_all (&options);
}
