/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-redact.h"
#include "facts/naer-record-redact.h"
#include "naer-cli-data.h"
#include "naer-cli-options.h"
#include "naer-cli-person.h"

/* `redact`: a text that should not have been written goes for good. It is read from a file descriptor, since
 * what stands on a command line is seen by others and kept by shells. */

#define MOST_BYTES 4096

typedef struct
{
  NaerCliOptions common;
  char *employee;
  int text_fd;
  gboolean look;
} RedactOptions;

static void
redact_options_clear (RedactOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RedactOptions, redact_options_clear)

static gboolean
parse (RedactOptions *options,
       int            argc,
       char         **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "Only about this employee", "ID" },
    { "text-fd", 0, 0, G_OPTION_ARG_INT, &options->text_fd, "File descriptor that gives the text as its next line", "N" },
    { "look", 0, 0, G_OPTION_ARG_NONE, &options->look, "Only tell where it is", NULL },
    { NULL },
  };

  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_DATABASE, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL))
    return FALSE;
  if (options->text_fd >= 0)
    return TRUE;
  g_printerr ("naervaerctl redact: give --text-fd N, which gives the text\n");
  return FALSE;
}

static gboolean
read_passage (int   fd,
              char *passage)
{
  gssize length = naer_cli_read_line (fd, passage, MOST_BYTES);

  if (length < 0 || length == MOST_BYTES)
    {
      g_printerr ("naervaerctl: --text-fd: the text cannot be read, or is longer than %d bytes\n", MOST_BYTES - 1);
      return FALSE;
    }
  passage[length] = '\0';
  if (g_utf8_validate (passage, -1, NULL) && naer_passage_is_long_enough (passage))
    return TRUE;
  g_printerr ("naervaerctl: --text-fd: expected a text in UTF-8 of at least %d letters\n", NAER_REDACT_LEAST_LETTERS);
  return FALSE;
}

static void
tell (const NaerRedaction *counts,
      gboolean             json)
{
  const struct
  {
    const char *name;
    guint n;
  } all[] = {
    { "records", counts->n_records }, { "entries", counts->n_entries },
    { "drafts", counts->n_drafts },   { "backups", counts->n_backups },
    { "backups-removed", counts->n_backups_removed }, { "backups-left", counts->n_backups_left },
  };

  if (json)
    g_print ("{\"format\":\"naervaer-redaction\",\"version\":1");
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (json)
      g_print (",\"%s\":%u", all[i].name, all[i].n);
    else
      g_print ("%s %u\n", all[i].name, all[i].n);
  if (json)
    g_print ("}\n");
}

static NaerExit
run (const RedactOptions *options,
     NaerStore           *store,
     const char          *passage)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  const NaerEmployee *employee = NULL;
  g_autofree NaerRedaction *counts = NULL;
  gint64 row = 0;

  if (facts != NULL && options->employee != NULL)
    {
      employee = naer_cli_person_find (facts, options->employee);
      if (employee == NULL)
        return naer_cli_person_tell_unknown (options->employee);
      row = employee->row_id;
    }
  if (facts != NULL)
    counts = options->look ? naer_store_find_text (store, row, passage, &error)
                           : naer_store_redact_text (store, row, passage, &error);
  if (counts == NULL)
    return naer_cli_tell_store_error (options->common.store.database, error, options->common.language);
  tell (counts, options->common.json);
  return counts->n_backups_left == 0 || options->look ? NAER_EXIT_ANSWERED : NAER_EXIT_OTHER;
}

/**
 * naer_cli_redact:
 * @argc: number of arguments
 * @argv: `redact --text-fd N [--employee ID] [--look] --database FILE --passphrase-fd N [--json]`
 *
 * Removes a text for good from records, drafts, the log and the backups of this computer, and tells from
 * how many.
 *
 * Returns: the exit code; %NAER_EXIT_OTHER when a backup still holds it
 */
NaerExit
naer_cli_redact (int    argc,
                 char **argv)
{
  g_auto (RedactOptions) options = { .text_fd = -1 };
  char passage[MOST_BYTES + 1] = { 0 };
  g_autoptr (NaerStore) store = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!parse (&options, argc, argv))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language, NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  if (!read_passage (options.text_fd, passage))
    return NAER_EXIT_USAGE;
  exit = run (&options, store, passage);
  explicit_bzero (passage, sizeof passage);
  return exit;
}
