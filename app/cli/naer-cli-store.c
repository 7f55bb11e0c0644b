/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-store.h"

#include <errno.h>
#include <unistd.h>

#define MAX_PASSPHRASE_BYTES 1024

/* How long a command waits for a window that is about to close the file. */
#define WAIT_SECONDS 5
#define LOOKS_PER_SECOND 4

/**
 * naer_cli_store_options_add:
 * @options: where the options are kept; it must live until @context is freed
 * @context: the options of a command
 *
 * Gives a command `--database FILE` and `--passphrase-fd N`.
 */
void
naer_cli_store_options_add (NaerCliStoreOptions *options,
                            GOptionContext      *context)
{
  const GOptionEntry entries[] = {
    { "database", 0, 0, G_OPTION_ARG_FILENAME, &options->database, "the data file", "FILE" },
    { "passphrase-fd", 0, 0, G_OPTION_ARG_INT, &options->passphrase_fd,
      "file descriptor that gives the passphrase as its first line", "N" },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, NULL);
}

/**
 * naer_cli_store_options_clear:
 * @options: options
 *
 * Frees what they hold.
 */
void
naer_cli_store_options_clear (NaerCliStoreOptions *options)
{
  g_clear_pointer (&options->database, g_free);
}

/**
 * naer_cli_tell_store_error:
 * @path: the data file
 * @error: a #NaerStoreError
 * @language: the language to say it in
 *
 * Says on standard error what is wrong with a data file and what to do.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_tell_store_error (const char   *path,
                           const GError *error,
                           NaerLanguage  language)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_printerr ("naervaerctl: %s: %s\n", shown, naer_store_error_describe (error, language));
  g_debug ("%s", error->message);
  return NAER_EXIT_DATA_FILE;
}

/**
 * naer_cli_read_line:
 * @fd: an open file descriptor
 * @line: (out caller-allocates): where to; no zero is put behind it
 * @size: most bytes to read
 *
 * Reads the next line byte for byte, so that nothing after it is taken.
 *
 * Returns: its length without its end, @size when it is longer, -1 when it cannot be read
 */
gssize
naer_cli_read_line (int    fd,
                    char  *line,
                    gsize  size)
{
  gsize length = 0;

  while (length < size)
    {
      gssize n = read (fd, line + length, 1);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return -1;
      if (n == 0 || line[length] == '\n')
        break;
      length++;
    }
  if (length > 0 && length < size && line[length - 1] == '\r')
    length--;
  return (gssize) length;
}

/**
 * naer_cli_read_passphrase:
 * @fd: an open file descriptor
 * @exit: (out): the exit code when it cannot be read
 *
 * Reads the first line, byte for byte, into memory that is not swapped out.
 *
 * Returns: (transfer full) (nullable): the passphrase
 */
NaerSecret *
naer_cli_read_passphrase (int       fd,
                          NaerExit *exit)
{
  g_autoptr (NaerSecret) line = naer_secret_new (MAX_PASSPHRASE_BYTES + 1);
  gssize length = fd >= 0 ? naer_cli_read_line (fd, (char *) naer_secret_edit (line),
                                                MAX_PASSPHRASE_BYTES + 1)
                          : -1;

  *exit = NAER_EXIT_USAGE;
  if (fd < 0)
    g_printerr (
      "naervaerctl: --passphrase-fd must name the file descriptor that gives the passphrase.\n");
  else if (length < 0)
    g_printerr ("naervaerctl: file descriptor %d cannot be read.\n", fd);
  else if (length == 0)
    g_printerr ("naervaerctl: the passphrase is empty.\n");
  else if (memchr (naer_secret_get_bytes (line), '\0', MIN ((gsize) length, MAX_PASSPHRASE_BYTES)))
    g_printerr ("naervaerctl: the passphrase holds a zero byte.\n");
  else if (length > MAX_PASSPHRASE_BYTES)
    g_printerr ("naervaerctl: the passphrase is longer than %d bytes.\n", MAX_PASSPHRASE_BYTES);
  else
    {
      naer_secret_edit (line)[length] = '\0';
      return naer_secret_new_text ((const char *) naer_secret_get_bytes (line));
    }
  return NULL;
}

static NaerStore *
open_when_free (GFile             *file,
                const NaerSecret  *passphrase,
                NaerStoreMode      mode,
                GError           **error)
{
  for (guint looks = 0;; looks++)
    {
      g_autoptr (GError) reason = NULL;
      NaerStore *store = naer_store_open_mode (
        file, (const char *) naer_secret_get_bytes (passphrase), mode, &reason);

      if (store != NULL)
        return store;
      if (!g_error_matches (reason, NAER_STORE_ERROR, NAER_STORE_ERROR_IN_USE) ||
          looks == WAIT_SECONDS * LOOKS_PER_SECOND)
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
      g_usleep (G_USEC_PER_SEC / LOOKS_PER_SECOND);
    }
}

/**
 * naer_cli_open_store:
 * @options: the options of the command
 * @language: the language to say in what is wrong
 * @mode: to write or only to read
 * @exit: (out): the exit code when it cannot be opened
 *
 * Opens the data file that the options name, and says what is wrong when it cannot. To write it
 * waits a little for another program to let go of the file.
 *
 * Returns: (transfer full) (nullable): the store
 */
NaerStore *
naer_cli_open_store (const NaerCliStoreOptions *options,
                     NaerLanguage               language,
                     NaerStoreMode              mode,
                     NaerExit                  *exit)
{
  g_autoptr (NaerSecret) passphrase = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  NaerStore *store;

  if (options->database == NULL)
    {
      g_printerr ("naervaerctl: --database must name the data file.\n");
      *exit = NAER_EXIT_USAGE;
      return NULL;
    }
  passphrase = naer_cli_read_passphrase (options->passphrase_fd, exit);
  if (passphrase == NULL)
    return NULL;
  file = g_file_new_for_commandline_arg (options->database);
  store = open_when_free (file, passphrase, mode, &error);
  if (store == NULL)
    *exit = naer_cli_tell_store_error (options->database, error, language);
  return store;
}
