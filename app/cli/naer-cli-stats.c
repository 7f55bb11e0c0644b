/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-stats.h"

#include "naer-cli-commands.h"
#include "naer-cli-input.h"

/* `stats`: the figures of a quarter, or of any time. */

static gboolean
parse_day (const char *option,
           const char *text,
           NaerDay    *day)
{
  if (naer_day_parse_iso (text, day))
    return TRUE;
  g_printerr ("naervaerctl stats: %s: expected a date as in 2026-04-01, found “%s”\n", option, text);
  return FALSE;
}

static gboolean
parse_time (const char *quarter,
            const char *first,
            const char *last,
            NaerDay    *from,
            NaerDay    *to)
{
  if ((quarter != NULL) == (first != NULL || last != NULL) || (first != NULL) != (last != NULL))
    {
      g_printerr ("naervaerctl stats: expected --quarter, or --from and --to\n");
      return FALSE;
    }
  if (quarter != NULL && !naer_quarter_parse (quarter, from, to))
    {
      g_printerr ("naervaerctl stats: --quarter: expected a quarter as in 2026Q2, found “%s”\n", quarter);
      return FALSE;
    }
  if (quarter != NULL)
    return TRUE;
  if (!parse_day ("--from", first, from) || !parse_day ("--to", last, to))
    return FALSE;
  if (*to < *from)
    g_printerr ("naervaerctl stats: --to %s is before %s\n", last, first);
  return *to >= *from;
}

/**
 * naer_cli_stats:
 * @argc: number of words
 * @argv: the words, beginning with `stats`
 *
 * Answers with the figures of a time.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_stats (int    argc,
                char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autofree char *quarter = NULL, *first = NULL, *last = NULL;
  const GOptionEntry own[] = {
    { "quarter", 0, 0, G_OPTION_ARG_STRING, &quarter, "A quarter", "2026Q2" },
    { "from", 0, 0, G_OPTION_ARG_STRING, &first, "The first day", "DATE" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &last, "The last day", "DATE" },
    { NULL },
  };
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerStatistics) statistics = NULL;
  NaerExit exit_code = NAER_EXIT_OTHER;
  NaerDay from = NAER_DAY_NONE, to = NAER_DAY_NONE, today;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_FACTS, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options, 0, NULL) || !parse_time (quarter, first, last, &from, &to))
    return NAER_EXIT_USAGE;
  facts = naer_cli_load_facts (&options, &exit_code);
  if (facts == NULL)
    return exit_code;
  today = naer_cli_options_get_today (&options, facts);
  statistics = naer_statistics_new (facts, from, to, today);
  if (options.json)
    naer_cli_stats_to_json (statistics, today);
  else
    naer_cli_stats_print (statistics, options.language);
  return NAER_EXIT_ANSWERED;
}
