/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include "calendar/naer-holidays.h"
#include "json/naer-json-writer.h"
#include "language/naer-words.h"
#include "naer-cli-answer.h"

/* `holidays`: the Norwegian public holidays of some years. */

static gboolean
parse_year (const char *text,
            int        *year)
{
  g_autoptr (GError) error = NULL;
  gint64 number;

  if (g_ascii_string_to_signed (text, 10, 1583, 9999, &number, &error))
    {
      *year = (int) number;
      return TRUE;
    }
  g_printerr ("naervaerctl holidays: expected a year from 1583 to 9999, found “%s”\n", text);
  return FALSE;
}

static JsonObject *
holiday_to_json (NaerDay      day,
                 NaerLanguage language)
{
  JsonObject *object = json_object_new ();

  naer_json_set_day (object, "date", day);
  naer_json_set_text (object, "name", naer_holiday_get_name (naer_holiday_on (day), language));
  return object;
}

static void
print_holiday (NaerDay      day,
               NaerLanguage language)
{
  g_autofree char *date = naer_words_day (day, NAER_DAY_STYLE_NUMBERS, language);

  g_print ("%s  %s  %s\n", date,
           naer_words_weekday_short (naer_day_get_weekday (day), language),
           naer_holiday_get_name (naer_holiday_on (day), language));
}

static void
answer (const NaerCliOptions *options,
        int                   first,
        int                   last)
{
  NaerDay end = naer_day_from_ymd (last, 12, 31);
  JsonArray *holidays = json_array_new ();
  JsonObject *document = naer_cli_answer_new ();

  for (NaerDay day = naer_day_from_ymd (first, 1, 1); day <= end; day++)
    {
      if (naer_holiday_on (day) == NAER_HOLIDAY_NONE)
        continue;
      if (options->json)
        json_array_add_object_element (holidays, holiday_to_json (day, options->language));
      else
        print_holiday (day, options->language);
    }
  json_object_set_array_member (document, "holidays", holidays);
  if (options->json)
    naer_cli_print_json (document);
  else
    json_object_unref (document);
}

/**
 * naer_cli_holidays:
 * @argc: number of words
 * @argv: the words, beginning with `holidays`
 *
 * Answers with the public holidays of a year, or of years.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_holidays (int    argc,
                   char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autofree char *to = NULL;
  const GOptionEntry own[] = {
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, "The last year", "YEAR" },
    { NULL },
  };
  int first, last;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_NOTHING, own, "YEAR", argc, argv) ||
      !naer_cli_options_expect (&options, 1, "a year") ||
      !parse_year (options.arguments[0], &first) ||
      !parse_year (to != NULL ? to : options.arguments[0], &last))
    return NAER_EXIT_USAGE;
  if (last < first)
    {
      g_printerr ("naervaerctl holidays: --to %d is before %d\n", last, first);
      return NAER_EXIT_USAGE;
    }
  answer (&options, first, last);
  return NAER_EXIT_ANSWERED;
}
