/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"
#include "naer-cli-import-report.h"
#include "naer-cli-options.h"

typedef struct
{
  NaerCliOptions common;
  const char *path;
  char *mapping;
  char *write_mapping;
  char *covers_from;
  char *covers_to;
  gboolean accept_valid;
  gboolean open_ended;
  gboolean match_names;
  gboolean remove_gone;
  gboolean change_typed;
  gboolean dry_run;
  NaerImportPlanOptions plan;
} Options;

static void
options_clear (Options *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->mapping);
  g_free (options->write_mapping);
  g_free (options->covers_from);
  g_free (options->covers_to);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
read_day (const char *option,
          const char *text,
          NaerDay    *day)
{
  if (text == NULL || naer_day_parse_iso (text, day))
    return TRUE;
  g_printerr ("naervaerctl import: %s: expected a date that exists, as in 2026-06-15, found “%s”\n",
              option, text);
  return FALSE;
}

static gboolean
parse (int       argc,
       char    **argv,
       Options  *options)
{
  const GOptionEntry own[] = {
    { "mapping", 0, 0, G_OPTION_ARG_FILENAME, &options->mapping, "What columns and codes mean", "FILE" },
    { "write-mapping", 0, 0, G_OPTION_ARG_FILENAME, &options->write_mapping,
      "Write the mapping that is used, to be corrected", "FILE" },
    { "accept-valid", 0, 0, G_OPTION_ARG_NONE, &options->accept_valid,
      "Take the good rows when others are refused", NULL },
    { "open-ended", 0, 0, G_OPTION_ARG_NONE, &options->open_ended,
      "An absence without a last day is still going on", NULL },
    { "match-names", 0, 0, G_OPTION_ARG_NONE, &options->match_names,
      "Rows without a number are of the one person of that name", NULL },
    { "remove-gone", 0, 0, G_OPTION_ARG_NONE, &options->remove_gone,
      "Remove what earlier files had and this one no longer has", NULL },
    { "change-typed", 0, 0, G_OPTION_ARG_NONE, &options->change_typed,
      "Correct what was typed by hand too", NULL },
    { "covers-from", 0, 0, G_OPTION_ARG_STRING, &options->covers_from,
      "First day that the file covers", "DATE" },
    { "covers-to", 0, 0, G_OPTION_ARG_STRING, &options->covers_to,
      "Last day that the file covers", "DATE" },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &options->dry_run, "Only tell what would be written", NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_DATABASE, own, "FILE", argc, argv) ||
      !naer_cli_options_expect (&options->common, 1, "one file to import") ||
      !read_day ("--covers-from", options->covers_from, &options->plan.covers_from) ||
      !read_day ("--covers-to", options->covers_to, &options->plan.covers_to))
    return FALSE;
  options->path = options->common.arguments[0];
  options->plan.match_names = options->match_names;
  return TRUE;
}

static NaerExit
tell (const char   *path,
      const GError *error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_printerr ("naervaerctl: %s: %s\n", name, error->message);
  return NAER_EXIT_INPUT;
}

static NaerImportMapping *
read_mapping (const Options *options)
{
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;
  NaerImportMapping *mapping = NULL;

  if (g_file_get_contents (options->mapping, &json, NULL, &error))
    mapping = naer_import_mapping_from_json (json, options->common.language, &error);
  if (mapping == NULL)
    tell (options->mapping, error);
  return mapping;
}

static NaerImportFile *
read_file (const Options           *options,
           const NaerImportMapping *mapping)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  NaerImportFile *file = NULL;
  char *contents;
  gsize length;

  if (g_file_get_contents (options->path, &contents, &length, &error))
    {
      bytes = g_bytes_new_take (contents, length);
      file = naer_import_file_new (bytes, options->path, mapping, options->common.language, &error);
    }
  if (file == NULL)
    tell (options->path, error);
  return file;
}

/* The file with the mapping that is given, or else remembered, or else guessed. */
static NaerImportFile *
open_file (const Options *options,
           NaerStore     *store)
{
  g_autoptr (NaerImportMapping) mapping = NULL;
  NaerImportFile *file;

  if (options->mapping != NULL)
    {
      mapping = read_mapping (options);
      if (mapping == NULL)
        return NULL;
    }
  file = read_file (options, mapping);
  if (file == NULL)
    return NULL;
  if (mapping == NULL)
    {
      g_autofree char *key = naer_import_file_get_key (file);
      g_autofree char *memory = naer_store_get_setting (store, key, NULL);

      naer_import_file_recall (file, memory);
    }
  file->mapping->open_ended |= options->open_ended;
  return file;
}

static gboolean
write_mapping (const Options        *options,
               const NaerImportFile *file)
{
  g_autoptr (NaerImportMapping) mapping = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  if (options->write_mapping == NULL)
    return TRUE;
  mapping = naer_import_mapping_copy (file->mapping);
  mapping->format = file->format;
  json = naer_import_mapping_to_json (mapping);
  if (g_file_set_contents (options->write_mapping, json, -1, &error))
    return TRUE;
  tell (options->write_mapping, error);
  return FALSE;
}

/* Writes what is accepted and remembers the mapping. */
static gboolean
write_plan (const NaerImportReport *report,
            const NaerFacts        *facts,
            NaerStore              *store,
            NaerImportOutcome      *outcome,
            GError                **error)
{
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (report->plan, facts);
  g_autofree char *key = naer_import_file_get_key (report->file);
  g_autofree char *memory = naer_import_file_get_memory (report->file);

  *outcome = changes->len > 0 ? NAER_IMPORT_OUTCOME_WRITTEN : NAER_IMPORT_OUTCOME_NOTHING_TO_WRITE;
  if (changes->len > 0 && !naer_store_apply (store, changes, "import", error))
    return FALSE;
  return naer_store_set_setting (store, key, memory, error);
}

static void
print (const NaerImportReport *report,
       gboolean                json)
{
  g_autofree char *text = NULL;

  naer_import_report_warn (report);
  if (!json)
    {
      naer_import_report_print (report);
      return;
    }
  text = naer_import_report_to_json (report);
  g_print ("%s\n", text);
}

static NaerExit
import_rows (Options              *options,
             const NaerImportFile *file,
             NaerStore            *store)
{
  const char *database = options->common.store.database;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  g_autoptr (NaerImportRows) rows = NULL;
  g_autoptr (NaerImportPlan) plan = NULL;
  NaerImportReport report = { file, .language = options->common.language };

  if (facts == NULL)
    return naer_cli_tell_store_error (database, error, report.language);
  options->plan.today = naer_cli_options_get_today (&options->common, facts);
  rows = naer_import_file_read_rows (file);
  plan = naer_import_plan_new (facts, rows, &options->plan);
  naer_import_plan_accept (plan, options->remove_gone, options->change_typed);
  report.rows = rows;
  report.plan = plan;

  if (plan->n_refused > 0 && !options->accept_valid)
    report.outcome = NAER_IMPORT_OUTCOME_REFUSED;
  else if (options->dry_run)
    report.outcome = NAER_IMPORT_OUTCOME_DRY_RUN;
  else if (!write_plan (&report, facts, store, &report.outcome, &error))
    return naer_cli_tell_store_error (database, error, report.language);
  print (&report, options->common.json);
  return report.outcome == NAER_IMPORT_OUTCOME_REFUSED ? NAER_EXIT_INPUT : NAER_EXIT_ANSWERED;
}

/**
 * naer_cli_import:
 * @argc: number of arguments
 * @argv: `import FILE --database FILE --passphrase-fd N [OPTION…]`
 *
 * Imports a payroll file. When a row is refused nothing is written, unless `--accept-valid`.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_import (int    argc,
                 char **argv)
{
  g_auto (Options) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerImportFile) file = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!parse (argc, argv, &options))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language,
                               options.dry_run ? NAER_STORE_MODE_READ : NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  file = open_file (&options, store);
  if (file == NULL || !write_mapping (&options, file))
    return NAER_EXIT_INPUT;
  if (!naer_import_mapping_check (file->mapping, options.common.language, &error))
    return tell (options.path, error);
  return import_rows (&options, file, store);
}
