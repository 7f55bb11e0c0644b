/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"
#include "naer-cli-person.h"
#include "naer-sheet.h"

/* `print SHEET`, `plan print` and `meeting print`: the sheets of one employee as a PDF or a picture. */

#define DEFAULT_DPI 150
#define MIN_DPI 50
#define MAX_DPI 600

typedef struct
{
  NaerCliOptions common;
  char *employee;
  char *pdf;
  char *png;
  char *sheet;
  int dpi;
  int page;
  int version;
  gboolean blank;
  NaerSheetKind kind;
  gboolean of_meeting;
} SheetOptions;

static void
sheet_options_clear (SheetOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
  g_free (options->pdf);
  g_free (options->png);
  g_free (options->sheet);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SheetOptions, sheet_options_clear)

static const char *
find_problem (const SheetOptions *options)
{
  if (options->employee == NULL)
    return "give --employee ID";
  if (options->pdf == NULL && options->png == NULL)
    return "give --pdf FILE or --png FILE";
  if (options->dpi < MIN_DPI || options->dpi > MAX_DPI)
    return "--dpi: expected 50 to 600";
  if (options->page < 1)
    return "--page: expected 1 or more";
  if (options->version < 0)
    return "--version: expected 1 or more";
  if (options->blank && !naer_sheet_can_be_blank (options->kind))
    return "--blank: this sheet is not filled in by hand";
  return NULL;
}

static void
tell_sheets (const char *what)
{
  g_printerr ("naervaerctl %s: expected one of", what);
  for (NaerSheetKind kind = 0; kind < NAER_N_SHEETS; kind++)
    g_printerr (" %s", naer_sheet_get_id (kind));
  g_printerr ("\n");
}

static gboolean
parse (SheetOptions *options,
       const char   *command,
       guint         n_arguments,
       int           argc,
       char        **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Whose sheet", "ID" },
    { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &options->pdf, "Write a PDF", "FILE" },
    { "png", 0, 0, G_OPTION_ARG_FILENAME, &options->png, "Write a picture of one page", "FILE" },
    { "page", 0, 0, G_OPTION_ARG_INT, &options->page, "Which page the picture shows (1)", "N" },
    { "dpi", 0, 0, G_OPTION_ARG_INT, &options->dpi, "Dots per inch of the picture (150)", "N" },
    { "blank", 0, 0, G_OPTION_ARG_NONE, &options->blank, "To be filled in by hand", NULL },
    { "sheet", 0, 0, G_OPTION_ARG_STRING, &options->sheet, "Which sheet", "SHEET" },
    { "version", 0, 0, G_OPTION_ARG_INT, &options->version, "Which version of the plan (the latest)", "N" },
    { NULL },
  };
  const char *problem, *wanted;

  options->dpi = DEFAULT_DPI;
  options->page = 1;
  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_FACTS, own, n_arguments > 0 ? "SHEET" : NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, n_arguments, n_arguments > 0 ? "SHEET" : NULL))
    return FALSE;
  wanted = n_arguments > 0 ? options->common.arguments[0] : options->sheet;
  if (wanted != NULL && !naer_sheet_parse (wanted, &options->kind))
    {
      tell_sheets (command);
      return FALSE;
    }
  if (wanted != NULL)
    options->of_meeting = FALSE;
  problem = find_problem (options);
  if (problem != NULL)
    g_printerr ("naervaerctl %s: %s\n", command, problem);
  return problem == NULL;
}

static gboolean
write_files (const SheetOptions *options,
             NaerPages          *pages)
{
  g_autoptr (GError) error = NULL;
  const char *path = options->pdf;
  gboolean written = TRUE;

  if (options->pdf != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->pdf);

      written = naer_pages_write_pdf (pages, file, &error);
    }
  if (written && options->png != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->png);

      path = options->png;
      written = naer_pages_write_png (pages, (guint) options->page - 1, file, options->dpi, &error);
    }
  if (!written)
    g_printerr ("naervaerctl: %s: %s\n", path, error->message);
  return written;
}

static gboolean
choose_version (const SheetOptions *options,
                NaerSheetInput     *input)
{
  if (options->version == 0)
    return TRUE;
  input->plan = NULL;
  for (guint i = 0; i < input->employee->plans->len; i++)
    {
      const NaerPlan *plan = input->employee->plans->pdata[i];

      if (plan->version == options->version)
        input->plan = plan;
    }
  if (input->plan == NULL)
    g_printerr ("naervaerctl: there is no version %d of the plan\n", options->version);
  return input->plan != NULL;
}

static NaerExit
print_cb (const NaerFacts    *facts,
          const NaerEmployee *employee,
          gpointer            data)
{
  SheetOptions *options = data;
  NaerSheetInput input = {
    .facts = facts,
    .employee = employee,
    .today = naer_cli_options_get_today (&options->common, facts),
    .language = options->common.language,
    .blank = options->blank,
  };
  g_autoptr (GPtrArray) timelines = naer_engine_run (facts, employee, naer_rule_book_get_default (), input.today,
                                                     input.language);
  g_autoptr (NaerPages) pages = NULL;

  naer_sheet_input_choose (&input, options->kind, timelines);
  if (options->of_meeting && input.meeting == NULL)
    {
      options->kind = NAER_SHEET_INVITATION;
      naer_sheet_input_choose (&input, options->kind, timelines);
    }
  if (!choose_version (options, &input))
    return NAER_EXIT_INPUT;
  if (!options->blank && !naer_sheet_has_facts (options->kind, &input))
    {
      g_printerr ("naervaerctl: nothing is noted for the sheet “%s” yet\n", naer_sheet_get_id (options->kind));
      return NAER_EXIT_INPUT;
    }
  if (options->blank)
    input.plan = NULL, input.meeting = NULL;
  pages = naer_sheet_make_pages (options->kind, &input);
  if ((guint) options->page > naer_pages_get_n_pages (pages))
    {
      g_printerr ("naervaerctl: the sheet has %u pages\n", naer_pages_get_n_pages (pages));
      return NAER_EXIT_USAGE;
    }
  return write_files (options, pages) ? NAER_EXIT_ANSWERED : NAER_EXIT_OTHER;
}

/**
 * naer_cli_print:
 * @argc: number of words
 * @argv: the words, beginning with `print`
 *
 * Writes a sheet of an employee to a file. It needs no display.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_print (int    argc,
                char **argv)
{
  g_auto (SheetOptions) options = { 0 };

  if (!parse (&options, "print", 1, argc, argv))
    return NAER_EXIT_USAGE;
  return naer_cli_person_run (&options.common, options.employee, "print", print_cb, &options);
}

/**
 * naer_cli_plan_print:
 * @argc: number of words
 * @argv: the words, beginning with `print`
 *
 * Writes the follow-up plan, or what `--sheet` names, to a file.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_plan_print (int    argc,
                     char **argv)
{
  g_auto (SheetOptions) options = { .kind = NAER_SHEET_PLAN };

  if (!parse (&options, "plan print", 0, argc, argv))
    return NAER_EXIT_USAGE;
  return naer_cli_person_run (&options.common, options.employee, "print", print_cb, &options);
}

/**
 * naer_cli_meeting:
 * @argc: number of words
 * @argv: the words, beginning with `meeting`
 *
 * Writes the minutes of the dialogue meeting, the invitation when it is not held yet, or what
 * `--sheet` names, to a file.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_meeting (int    argc,
                  char **argv)
{
  g_auto (SheetOptions) options = { .kind = NAER_SHEET_MINUTES, .of_meeting = TRUE };

  if (argc < 2 || !g_str_equal (argv[1], "print"))
    {
      g_printerr ("naervaerctl meeting: expected “print”\n");
      return NAER_EXIT_USAGE;
    }
  if (!parse (&options, "meeting print", 0, argc - 1, argv + 1))
    return NAER_EXIT_USAGE;
  return naer_cli_person_run (&options.common, options.employee, "print", print_cb, &options);
}
