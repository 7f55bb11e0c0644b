/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "data/naer-store-log.h"
#include "log/naer-log-json.h"
#include "log/naer-log-words.h"
#include "naer-cli-data.h"
#include "naer-cli-options.h"
#include "naer-cli-person.h"
#include "naer-document-pages.h"
#include "naer-log-document.h"

/* `log`: who did what, as text, as JSON, or on paper, with whether the log is whole. */

typedef struct
{
  NaerCliOptions common;
  char *employee;
  char *kind_code;
  char *pdf;
  gboolean with_kind;
  NaerLogKind kind;
} LogOptions;

static void
log_options_clear (LogOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
  g_free (options->kind_code);
  g_free (options->pdf);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LogOptions, log_options_clear)

typedef struct
{
  const LogOptions *options;
  const NaerFacts *facts;
  gint64 employee;
  GArray *entries;
  NaerAuditReport *report;
} Log;

static gboolean
parse (LogOptions *options,
       int         argc,
       char      **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Only about this employee", "ID" },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &options->kind_code,
      "Only this: view, print, export, change, removal or safety", "KIND" },
    { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &options->pdf, "Write a PDF", "FILE" },
    { NULL },
  };

  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_DATABASE, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL))
    return FALSE;
  options->with_kind = options->kind_code != NULL;
  if (!options->with_kind || naer_log_kind_parse (options->kind_code, &options->kind))
    return TRUE;
  g_printerr ("naervaerctl log: --kind: expected view, print, export, change, removal or safety\n");
  return FALSE;
}

/* Takes over what the entries of a kind hold. */
static GArray *
keep_kind (GArray      *entries,
           NaerLogKind  kind)
{
  GArray *kept = naer_log_entries_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      NaerLogEntry *entry = &g_array_index (entries, NaerLogEntry, i);

      if (naer_log_entry_get_kind (entry) != kind)
        continue;
      g_array_append_val (kept, *entry);
      entry->content = entry->hash = NULL;
    }
  g_array_unref (entries);
  return kept;
}

static void
tell_text (const Log *log)
{
  NaerLanguage language = log->options->common.language;
  g_autofree char *verified = naer_audit_report_describe (log->report, language);
  g_autoptr (GArray) groups = naer_log_group (log->entries);

  for (guint i = 0; i < groups->len; i++)
    {
      const NaerLogGroup *group = &g_array_index (groups, NaerLogGroup, i);
      const NaerLogEntry *entry = &g_array_index (log->entries, NaerLogEntry, group->first);
      g_autofree char *clock = naer_log_clock_to_words (entry->at, TRUE);
      g_autofree char *day = naer_day_to_iso (naer_log_day_of (entry->at));
      g_autofree char *what = naer_log_group_to_words (log->entries, group, language);
      g_autofree char *whom =
        group->n == 1 ? naer_log_whom_to_words (entry->employee, log->facts, language) : NULL;

      g_print ("%s %s  %s  %s%s%s\n", day, clock, entry->who, what, whom != NULL ? ": " : "",
               whom != NULL ? whom : "");
    }
  g_print ("%s\n", verified);
}

static void
tell_json (const Log *log)
{
  g_autoptr (JsonNode) root = naer_log_to_json (log->entries, log->facts, log->employee,
                                                naer_audit_report_to_json (log->report));
  g_autofree char *text = json_to_string (root, TRUE);

  puts (text);
}

static gboolean
write_pdf (const Log *log)
{
  const LogOptions *options = log->options;
  g_autofree char *verified = naer_audit_report_describe (log->report, options->common.language);
  g_autoptr (NaerPages) pages = naer_document_pages_new (
    naer_log_document_new (log->entries, log->facts, log->employee, verified,
                           naer_cli_options_get_today (&options->common, log->facts),
                           options->common.language));
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->pdf);
  g_autoptr (GError) error = NULL;

  if (naer_pages_write_pdf (pages, file, &error))
    return TRUE;
  g_printerr ("naervaerctl: %s: %s\n", options->pdf, error->message);
  return FALSE;
}

static NaerExit
tell (Log *log)
{
  gboolean written = TRUE;

  if (log->options->with_kind)
    log->entries = keep_kind (log->entries, log->options->kind);
  if (log->options->pdf != NULL)
    written = write_pdf (log);
  if (log->options->common.json)
    tell_json (log);
  else if (log->options->pdf == NULL)
    tell_text (log);
  if (!written)
    return NAER_EXIT_OTHER;
  return log->report->fault == NAER_AUDIT_WHOLE ? NAER_EXIT_ANSWERED : NAER_EXIT_DATA_FILE;
}

static gboolean
find_employee (Log      *log,
               NaerExit *exit)
{
  const NaerEmployee *employee;

  if (log->options->employee == NULL)
    return TRUE;
  employee = naer_cli_person_find (log->facts, log->options->employee);
  if (employee == NULL)
    *exit = naer_cli_person_tell_unknown (log->options->employee);
  else
    log->employee = employee->row_id;
  return employee != NULL;
}

/**
 * naer_cli_log:
 * @argc: number of arguments
 * @argv: `log --database FILE --passphrase-fd N [--employee ID] [--kind KIND] [--pdf FILE] [--json]`
 *
 * Tells who did what. That it was told is an entry of the log too.
 *
 * Returns: the exit code; %NAER_EXIT_DATA_FILE when the log is not whole
 */
NaerExit
naer_cli_log (int    argc,
              char **argv)
{
  g_auto (LogOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autofree NaerAuditReport *report = NULL;
  g_autoptr (GError) error = NULL;
  Log log = { .options = &options };
  NaerExit exit = NAER_EXIT_OTHER;

  if (!parse (&options, argc, argv))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language, NAER_STORE_MODE_WRITE,
                               &exit);
  if (store == NULL)
    return exit;
  log.facts = facts = naer_store_load (store, &error);
  if (facts != NULL && !find_employee (&log, &exit))
    return exit;
  if (facts != NULL && naer_store_note_for (store, "export", "log", log.employee, &error))
    log.report = report = naer_store_verify (store, &error);
  if (report != NULL)
    log.entries = naer_store_load_log (store, log.employee, TRUE, &error);
  if (log.entries == NULL)
    return naer_cli_tell_store_error (options.common.store.database, error, options.common.language);
  exit = tell (&log);
  g_array_unref (log.entries);
  return exit;
}
