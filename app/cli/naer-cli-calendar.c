/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-page.h"
#include "naer-cli-commands.h"
#include "naer-cli-input.h"
#include "naer-cli-person.h"

/* `calendar print`: the calendar of one employee as a PDF, a picture or a drawing. */

#define DEFAULT_YEARS 3
#define MAX_YEARS 10
#define DEFAULT_DPI 150
#define MIN_DPI 50
#define MAX_DPI 600

typedef struct
{
  NaerCliOptions common;
  char *employee;
  char *pdf;
  char *png;
  char *svg;
  char *talk;
  int years;
  int dpi;
  gboolean greyscale;
  gboolean portrait;
  gboolean months;
  gboolean with_care;
  gboolean no_little_absence;
  gboolean no_figures;
} PrintOptions;

static void
print_options_clear (PrintOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
  g_free (options->pdf);
  g_free (options->png);
  g_free (options->svg);
  g_free (options->talk);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrintOptions, print_options_clear)

static const char *
find_problem (const PrintOptions *options)
{
  if (options->employee == NULL)
    return "give --employee ID";
  if (options->pdf == NULL && options->png == NULL && options->svg == NULL)
    return "give --pdf FILE, --png FILE or --svg FILE";
  if (options->years < 1 || options->years > MAX_YEARS)
    return "--years: expected 1 to 10";
  if (options->dpi < MIN_DPI || options->dpi > MAX_DPI)
    return "--dpi: expected 50 to 600";
  if (options->talk != NULL && !naer_day_parse_iso (options->talk, NULL))
    return "--talk: expected a date that exists, as in 2026-06-15";
  return NULL;
}

static gboolean
parse (PrintOptions *options,
       int           argc,
       char        **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Whose calendar", "ID" },
    { "years", 0, 0, G_OPTION_ARG_INT, &options->years, "How many years (3)", "N" },
    { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &options->pdf, "Write a PDF", "FILE" },
    { "png", 0, 0, G_OPTION_ARG_FILENAME, &options->png, "Write a picture", "FILE" },
    { "svg", 0, 0, G_OPTION_ARG_FILENAME, &options->svg, "Write a drawing", "FILE" },
    { "dpi", 0, 0, G_OPTION_ARG_INT, &options->dpi, "Dots per inch of the picture (150)", "N" },
    { "talk", 0, 0, G_OPTION_ARG_STRING, &options->talk, "The day of the talk it is for", "DATE" },
    { "greyscale", 0, 0, G_OPTION_ARG_NONE, &options->greyscale, "Without colours", NULL },
    { "portrait", 0, 0, G_OPTION_ARG_NONE, &options->portrait, "Paper that stands", NULL },
    { "months", 0, 0, G_OPTION_ARG_NONE, &options->months, "A year as twelve months, not as weeks",
      NULL },
    { "no-little-absence", 0, 0, G_OPTION_ARG_NONE, &options->no_little_absence,
      "Without bringing out stretches with little absence", NULL },
    { "with-care", 0, 0, G_OPTION_ARG_NONE, &options->with_care,
      "With child’s sickness, leave and parental leave", NULL },
    { "no-figures", 0, 0, G_OPTION_ARG_NONE, &options->no_figures, "Without counting days", NULL },
    { NULL },
  };
  const char *problem;

  options->years = DEFAULT_YEARS;
  options->dpi = DEFAULT_DPI;
  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_FACTS, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL))
    return FALSE;
  problem = find_problem (options);
  if (problem != NULL)
    g_printerr ("naervaerctl calendar print: %s\n", problem);
  return problem == NULL;
}

static gboolean
write_files (const PrintOptions *options,
             NaerCalendarPage   *page)
{
  const char *paths[] = { options->pdf, options->png, options->svg };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GFile) file = NULL;
      g_autoptr (GError) error = NULL;

      if (paths[i] == NULL)
        continue;
      file = g_file_new_for_commandline_arg (paths[i]);
      if (paths[i] == options->pdf)
        naer_calendar_page_write_pdf (page, file, &error);
      else if (paths[i] == options->png)
        naer_calendar_page_write_png (page, file, options->dpi, &error);
      else
        naer_calendar_page_write_svg (page, file, &error);
      if (error != NULL)
        {
          g_printerr ("naervaerctl: %s: %s\n", paths[i], error->message);
          return FALSE;
        }
    }
  return TRUE;
}

static NaerExit
print_employee (const PrintOptions *options,
                const NaerFacts    *facts,
                const NaerEmployee *employee,
                gboolean            with_number)
{
  NaerCalendarPageOptions chosen = {
    .today = naer_cli_options_get_today (&options->common, facts),
    .years = options->years,
    .language = options->common.language,
    .portrait = options->portrait,
    .greyscale = options->greyscale,
    .form = options->months ? NAER_HEATMAP_MONTHS : NAER_HEATMAP_WEEKS,
    .employer = facts->employer,
    .without_little_absence = options->no_little_absence,
    .with_care = options->with_care,
    .with_figures = !options->no_figures,
    .with_number = with_number,
  };
  g_autoptr (NaerCalendarPage) page = NULL;

  if (options->talk != NULL)
    naer_day_parse_iso (options->talk, &chosen.talk_on);
  page = naer_calendar_page_new (employee, &chosen);
  return write_files (options, page) ? NAER_EXIT_ANSWERED : NAER_EXIT_OTHER;
}

static NaerExit
print_from_store_cb (const NaerFacts    *facts,
                     const NaerEmployee *employee,
                     gpointer            options)
{
  return print_employee (options, facts, employee, naer_facts_has_namesake (facts, employee));
}

/* Facts are read one employee at a time, so that a namesake may still be to come. */
static NaerExit
print_from_facts (const PrintOptions *options)
{
  NaerExit exit_code = NAER_EXIT_OTHER;
  g_autoptr (NaerCliInput) input = naer_cli_input_open (&options->common, &exit_code);

  if (input == NULL)
    return exit_code;
  exit_code = NAER_EXIT_ANSWERED;
  for (;;)
    {
      g_autoptr (NaerEmployee) employee = naer_cli_input_next (input, &exit_code);

      if (employee == NULL)
        return exit_code != NAER_EXIT_ANSWERED ? exit_code : naer_cli_person_tell_unknown (options->employee);
      if (g_str_equal (employee->id, options->employee))
        return print_employee (options, naer_cli_input_get_facts (input), employee, TRUE);
    }
}

/**
 * naer_cli_calendar:
 * @argc: number of words
 * @argv: the words, beginning with `calendar`
 *
 * Writes the calendar of an employee to a file. It needs no display.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_calendar (int    argc,
                   char **argv)
{
  g_auto (PrintOptions) options = { 0 };

  if (argc < 2 || !g_str_equal (argv[1], "print"))
    {
      g_printerr ("naervaerctl calendar: expected “print”\n");
      return NAER_EXIT_USAGE;
    }
  if (!parse (&options, argc - 1, argv + 1))
    return NAER_EXIT_USAGE;
  if (options.common.store.database == NULL)
    return print_from_facts (&options);
  return naer_cli_person_run (&options.common, options.employee, "print", print_from_store_cb, &options);
}
