/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "data/naer-store-log.h"
#include "log/naer-access.h"
#include "naer-access-document.h"
#include "naer-cli-data.h"
#include "naer-cli-options.h"
#include "naer-cli-person.h"

/* `subject-access`: all that is kept of one employee, for the employee. */

typedef struct
{
  NaerCliOptions common;
  char *employee;
  char *pdf;
} AccessOptions;

static void
access_options_clear (AccessOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
  g_free (options->pdf);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AccessOptions, access_options_clear)

static gboolean
parse (AccessOptions *options,
       int            argc,
       char         **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Whom it is about", "ID" },
    { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &options->pdf, "Write a PDF", "FILE" },
    { NULL },
  };
  const char *problem = NULL;

  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_DATABASE, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL))
    return FALSE;
  if (options->employee == NULL)
    problem = "give --employee ID";
  else if (options->pdf == NULL && !options->common.json)
    problem = "give --pdf FILE or --json, or both";
  if (problem != NULL)
    g_printerr ("naervaerctl subject-access: %s\n", problem);
  return problem == NULL;
}

static gboolean
write_pdf (const AccessOptions   *options,
           const NaerFacts       *facts,
           gint64                 employee,
           GPtrArray             *drafts,
           const GArray          *entries,
           const NaerAuditReport *report)
{
  g_autofree char *verified = naer_audit_report_describe (report, options->common.language);
  g_autoptr (NaerPages) pages =
    naer_access_pages_new (facts, employee, drafts, entries, verified,
                           naer_cli_options_get_today (&options->common, facts), options->common.language);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->pdf);
  g_autoptr (GError) error = NULL;

  if (naer_pages_write_pdf (pages, file, &error))
    return TRUE;
  g_printerr ("naervaerctl: %s: %s\n", options->pdf, error->message);
  return FALSE;
}

static NaerExit
run (const AccessOptions *options,
     NaerStore           *store,
     const NaerFacts     *facts,
     const NaerEmployee  *employee)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GArray) entries = NULL;
  g_autofree NaerAuditReport *report = NULL;
  NaerExit exit = NAER_EXIT_ANSWERED;

  if (naer_store_note (store, "access", employee->row_id, &error))
    report = naer_store_verify (store, &error);
  if (report != NULL)
    drafts = naer_store_load_drafts (store, &error);
  if (drafts != NULL)
    entries = naer_store_load_log (store, employee->row_id, TRUE, &error);
  if (entries == NULL)
    return naer_cli_tell_store_error (options->common.store.database, error, options->common.language);
  if (options->pdf != NULL && !write_pdf (options, facts, employee->row_id, drafts, entries, report))
    exit = NAER_EXIT_OTHER;
  if (options->common.json)
    {
      g_autoptr (JsonNode) root = naer_access_to_json (facts, employee->row_id, drafts, entries,
                                                       naer_audit_report_to_json (report));
      g_autofree char *text = json_to_string (root, TRUE);

      puts (text);
    }
  return exit;
}

/**
 * naer_cli_subject_access:
 * @argc: number of arguments
 * @argv: `subject-access --employee ID [--pdf FILE] [--json] --database FILE --passphrase-fd N`
 *
 * Gives out all that is kept of one employee: records, drafts and the log (GDPR article 15). That it was
 * given out is an entry of the log.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_subject_access (int    argc,
                         char **argv)
{
  g_auto (AccessOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;
  const NaerEmployee *employee;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!parse (&options, argc, argv))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language, NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  facts = naer_store_load (store, &error);
  if (facts == NULL)
    return naer_cli_tell_store_error (options.common.store.database, error, options.common.language);
  employee = naer_cli_person_find (facts, options.employee);
  if (employee == NULL)
    return naer_cli_person_tell_unknown (options.employee);
  return run (&options, store, facts, employee);
}
