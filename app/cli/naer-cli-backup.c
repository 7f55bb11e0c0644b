/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"
#include "naer-cli-data.h"
#include "naer-cli-options.h"
#include "naer-cli-store.h"

/**
 * naer_cli_backup:
 * @argc: number of arguments
 * @argv: `backup [FILE] --database FILE --passphrase-fd N`
 *
 * Writes a backup to a file, or one more of the rolling set, and says where it is.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_backup (int    argc,
                 char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GFile) to = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, NULL, "[FILE]", argc, argv))
    return NAER_EXIT_USAGE;
  if (options.arguments != NULL && options.arguments[0] != NULL)
    {
      if (!naer_cli_options_expect (&options, 1, "the name of a file"))
        return NAER_EXIT_USAGE;
      to = g_file_new_for_commandline_arg (options.arguments[0]);
    }
  store = naer_cli_open_store (&options.store, options.language, NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  path = naer_store_backup (store, to, NULL, &error);
  if (path == NULL)
    return naer_cli_tell_store_error (options.store.database, error, options.language);
  g_print ("%s\n", path);
  return NAER_EXIT_ANSWERED;
}

/**
 * naer_cli_restore:
 * @argc: number of arguments
 * @argv: `restore BACKUP --database FILE --passphrase-fd N`
 *
 * Puts a backup in the place of a data file, or makes one where there is none.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_restore (int    argc,
                  char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerSecret) passphrase = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, NULL, "BACKUP", argc, argv) ||
      !naer_cli_options_expect (&options, 1, "the name of a backup"))
    return NAER_EXIT_USAGE;
  if (options.store.database == NULL)
    {
      g_printerr ("naervaerctl: --database must name the data file.\n");
      return NAER_EXIT_USAGE;
    }
  passphrase = naer_cli_read_passphrase (options.store.passphrase_fd, &exit);
  if (passphrase == NULL)
    return exit;
  if (naer_backup_restore (options.arguments[0], options.store.database, passphrase, &error))
    return NAER_EXIT_ANSWERED;
  return naer_cli_tell_store_error (options.arguments[0], error, options.language);
}
