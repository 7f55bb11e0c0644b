/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-file.h"
#include "naer-cli-answer.h"
#include "naer-cli-commands.h"
#include "naer-cli-handover.h"

static void
print_merge (const NaerMerge *merge,
             gboolean         as_json,
             gboolean         is_written)
{
  static const char *const names[] = { "same", "older", "new", "newer", "removed", "conflicts",
                                       "nobody" };
  JsonObject *object = as_json ? naer_cli_answer_new () : NULL;

  for (guint i = 0; i < NAER_N_MERGE_WHATS; i++)
    {
      if (as_json)
        json_object_set_int_member (object, names[i], merge->counts[i]);
      else
        g_print ("%-10s %u\n", names[i], merge->counts[i]);
    }
  if (!as_json)
    return;
  json_object_set_string_member (object, "format", "naervaer-receive");
  json_object_set_boolean_member (object, "written", is_written);
  naer_cli_print_json (object);
}

static NaerExit
receive_into (const NaerCliOptions *options,
              const NaerHandover   *handover,
              NaerStore            *store,
              gboolean              takes_theirs,
              gboolean              previews)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerMerge) merge = naer_handover_look (handover, store, &error);

  if (merge == NULL)
    return naer_cli_tell_handover_error (options->arguments[0], error, options->language);
  for (guint i = 0; i < merge->items->len; i++)
    {
      NaerMergeItem *item = merge->items->pdata[i];

      item->take |= takes_theirs && item->what == NAER_MERGE_CONFLICT;
    }
  if (!previews && !naer_handover_take_in (merge, store, &error))
    return naer_cli_tell_handover_error (options->store.database, error, options->language);
  print_merge (merge, options->json, !previews);
  return previews && merge->counts[NAER_MERGE_CONFLICT] > 0 ? NAER_EXIT_ATTENTION
                                                                  : NAER_EXIT_ANSWERED;
}

static NaerExit
settle_deputy (const NaerCliOptions *options,
               const NaerHandover   *handover)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (NaerSecret) passphrase = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;
  NaerDay today = options->today != NAER_DAY_NONE ? options->today : naer_day_today ();

  passphrase = naer_cli_read_passphrase (options->store.passphrase_fd, &exit);
  if (passphrase == NULL)
    return exit;
  file = g_file_new_for_commandline_arg (options->store.database);
  store = naer_store_create (file, (const char *) naer_secret_get_bytes (passphrase), &error);
  if (store == NULL)
    return naer_cli_tell_handover_error (options->store.database, error, options->language);
  return naer_deputy_settle (store, handover, today, &error)
           ? NAER_EXIT_ANSWERED
           : naer_cli_tell_handover_error (options->arguments[0], error, options->language);
}

static NaerHandover *
open_file (const NaerCliOptions *options,
           int                   passphrase_fd,
           NaerExit             *exit)
{
  const char *path = options->arguments[0];
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = naer_handover_fetch (path, &error);
  g_autoptr (NaerSecret) passphrase = NULL;
  NaerHandover *handover;

  if (bytes == NULL)
    {
      *exit = naer_cli_tell_handover_error (path, error, options->language);
      return NULL;
    }
  passphrase = naer_cli_read_passphrase (passphrase_fd, exit);
  if (passphrase == NULL)
    return NULL;
  handover = naer_handover_open (bytes, passphrase, &error);
  if (handover == NULL)
    *exit = naer_cli_tell_handover_error (path, error, options->language);
  return handover;
}

/**
 * naer_cli_receive:
 * @argc: number of arguments
 * @argv: `receive FILE --database FILE --file-passphrase-fd N --passphrase-fd N [--preview]
 *   [--take-theirs] [--json]`
 *
 * Takes in a file from another leader: into the data file, or, for a deputy, into a new one. The
 * passphrase of the file is read first.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_receive (int    argc,
                  char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerHandover) handover = NULL;
  g_autoptr (NaerStore) store = NULL;
  int file_passphrase_fd = -1;
  gboolean takes_theirs = FALSE, previews = FALSE;
  NaerExit exit = NAER_EXIT_OTHER;
  const GOptionEntry own[] = {
    { "file-passphrase-fd", 0, 0, G_OPTION_ARG_INT, &file_passphrase_fd,
      "File descriptor that gives the passphrase of the file as its next line", "N" },
    { "take-theirs", 0, 0, G_OPTION_ARG_NONE, &takes_theirs,
      "Take theirs where both have changed the same", NULL },
    { "preview", 0, 0, G_OPTION_ARG_NONE, &previews, "Say what would come, and write nothing", NULL },
    { NULL },
  };

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, own, "FILE", argc, argv) ||
      !naer_cli_options_expect (&options, 1, "the name of a file"))
    return NAER_EXIT_USAGE;
  handover = open_file (&options, file_passphrase_fd, &exit);
  if (handover == NULL)
    return exit;
  if (handover->kind == NAER_HANDOVER_DEPUTY)
    return settle_deputy (&options, handover);
  store = naer_cli_open_store (&options.store, options.language, NAER_STORE_MODE_WRITE, &exit);
  return store != NULL ? receive_into (&options, handover, store, takes_theirs, previews) : exit;
}
