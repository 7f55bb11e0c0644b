/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-data.h"

#include <json-glib/json-glib.h>
#include <stdio.h>

#include "facts/naer-facts-writer.h"
#include "naer-cli-options.h"
#include "naer-cli-store.h"

static gboolean
name_employer (NaerStore   *store,
               const char  *name,
               GError     **error)
{
  g_autoptr (NaerFacts) facts = naer_store_load (store, error);
  g_autoptr (NaerEmployer) named = NULL;
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  if (facts == NULL)
    return FALSE;
  named = naer_employer_copy (facts->employer);
  g_set_str (&named->name, name);
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYER, 0, facts->employer, named));
  return naer_store_apply (store, changes, NULL, error);
}

static NaerExit
make_file (const char   *path,
           int           passphrase_fd,
           const char   *employer,
           NaerLanguage  language)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (NaerSecret) passphrase = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  passphrase = naer_cli_read_passphrase (passphrase_fd, &exit);
  if (passphrase == NULL)
    return exit;
  store = naer_store_create (file, (const char *) naer_secret_get_bytes (passphrase), &error);
  if (store == NULL || (employer != NULL && !name_employer (store, employer, &error)))
    return naer_cli_tell_store_error (path, error, language);
  return NAER_EXIT_ANSWERED;
}

/**
 * naer_cli_init:
 * @argc: number of arguments
 * @argv: `init FILE --passphrase-fd N [--employer NAME]`
 *
 * Makes a data file and its key file.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_init (int    argc,
               char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autofree char *employer = NULL;
  int passphrase_fd = -1;
  const GOptionEntry own[] = {
    { "passphrase-fd", 0, 0, G_OPTION_ARG_INT, &passphrase_fd,
      "File descriptor that gives the passphrase as its first line", "N" },
    { "employer", 0, 0, G_OPTION_ARG_STRING, &employer, "Name of the employer", "NAME" },
    { NULL },
  };

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_NOTHING, own, "FILE", argc, argv) ||
      !naer_cli_options_expect (&options, 1, "the name of a file"))
    return NAER_EXIT_USAGE;
  return make_file (options.arguments[0], passphrase_fd, employer, options.language);
}

/**
 * naer_cli_export_facts:
 * @argc: number of arguments
 * @argv: `export-facts --database FILE --passphrase-fd N`
 *
 * Writes all facts of a data file as one JSON document, and notes in its log that it was done.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_export_facts (int    argc,
                       char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, NULL, NULL, argc, argv) ||
      !naer_cli_options_expect (&options, 0, NULL))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.store, options.language, NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  facts = naer_store_load (store, &error);
  if (facts == NULL || !naer_store_note (store, "export", 0, &error))
    return naer_cli_tell_store_error (options.store.database, error, options.language);
  text = naer_facts_write (facts, TRUE);
  puts (text);
  return NAER_EXIT_ANSWERED;
}

static void
tell_report_as_json (const NaerAuditReport *report)
{
  g_autoptr (JsonNode) root = naer_audit_report_to_json (report);
  g_autofree char *text = json_to_string (root, TRUE);

  puts (text);
}

static void
tell_report (const NaerAuditReport *report,
             NaerLanguage           language)
{
  g_autofree char *what = naer_audit_report_describe (report, language);

  puts (what);
}

/**
 * naer_cli_verify:
 * @argc: number of arguments
 * @argv: `verify --database FILE --passphrase-fd N [--json]`
 *
 * Checks a data file, its log, and every row against the log.
 *
 * Returns: the exit code; %NAER_EXIT_DATA_FILE when something is wrong
 */
NaerExit
naer_cli_verify (int    argc,
                 char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autofree NaerAuditReport *report = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, NULL, NULL, argc, argv) ||
      !naer_cli_options_expect (&options, 0, NULL))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.store, options.language, NAER_STORE_MODE_READ, &exit);
  if (store == NULL)
    return exit;
  report = naer_store_verify (store, &error);
  if (report == NULL)
    return naer_cli_tell_store_error (options.store.database, error, options.language);
  if (options.json)
    tell_report_as_json (report);
  else
    tell_report (report, options.language);
  return report->fault == NAER_AUDIT_WHOLE ? NAER_EXIT_ANSWERED : NAER_EXIT_DATA_FILE;
}
