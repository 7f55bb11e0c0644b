/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-test.h"

#include <fcntl.h>
#include <glib-unix.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* The file descriptor that naervaerctl is told to read the passphrase from. */
#define PASSPHRASE_FD 3

void
naer_answer_clear (NaerAnswer *answer)
{
  g_clear_pointer (&answer->out, g_free);
  g_clear_pointer (&answer->err, g_free);
}

static int
pipe_with (const char *text)
{
  int fds[2];

  g_assert_true (g_unix_open_pipe (fds, O_CLOEXEC, NULL));
  g_assert_cmpint (write (fds[1], text, strlen (text)), ==, (gssize) strlen (text));
  g_close (fds[1], NULL);
  return fds[0];
}

/**
 * naer_ctl_strv:
 * @passphrase: (nullable): what file descriptor 3 gives; it is closed when %NULL
 * @arguments: (array zero-terminated=1): the command and its arguments
 *
 * Runs naervaerctl, in English.
 */
NaerAnswer
naer_ctl_strv (const char        *passphrase,
               const char *const *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  NaerAnswer answer = { 0 };

  g_strv_builder_add (words, g_getenv ("NAERVAERCTL"));
  g_strv_builder_addv (words, (const char **) arguments);
  argv = g_strv_builder_end (words);

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_STATE_HOME", g_get_user_state_dir (), TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", g_get_user_data_dir (), TRUE);
  if (passphrase != NULL)
    g_subprocess_launcher_take_fd (launcher, pipe_with (passphrase), PASSPHRASE_FD);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &answer.out, &answer.err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  answer.exit = g_subprocess_get_exit_status (process);
  return answer;
}

/**
 * naer_ctl:
 * @passphrase: (nullable): what file descriptor 3 gives; it is closed when %NULL
 * @first_argument: the command
 * @...: its arguments, then %NULL
 *
 * Runs naervaerctl, in English.
 */
NaerAnswer
naer_ctl (const char *passphrase,
          const char *first_argument,
          ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  va_list rest;

  va_start (rest, first_argument);
  for (const char *argument = first_argument; argument != NULL;
       argument = va_arg (rest, const char *))
    g_ptr_array_add (arguments, (gpointer) argument);
  va_end (rest);
  g_ptr_array_add (arguments, NULL);
  return naer_ctl_strv (passphrase, (const char *const *) arguments->pdata);
}

/**
 * naer_cli_write_file:
 * @contents: a text
 *
 * Writes a file in a folder that is the test’s own and goes with it.
 *
 * Returns: (transfer full): its path
 */
char *
naer_cli_write_file (const char *contents)
{
  static guint n_files = 0;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("file-%u.json", n_files++);
  char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return path;
}
