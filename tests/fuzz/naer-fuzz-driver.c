/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "naer-fuzz.h"
#include "naer-mutation.h"

/*
 * Runs a harness where clang and its libFuzzer are not at hand:
 *
 *   fuzz-NAME [--runs=N] [--soak-runs=N] [GLIB TEST OPTION…] FILE-OR-FOLDER…
 *
 * First on each file as it is, then on N inputs made from them. Every input follows from the seed,
 * which is printed, and its number; --only=NUMBER with that --seed runs one again. What ends the
 * program is kept in build/fuzz-found.
 */

static int n_runs = 1000;
static int n_soak_runs = 100000;
static int only = -1;
static char **places;

static const GOptionEntry options[] = {
  { "runs", 0, 0, G_OPTION_ARG_INT, &n_runs, "how many inputs are made", "N" },
  { "soak-runs", 0, 0, G_OPTION_ARG_INT, &n_soak_runs, "how many in a long run", "N" },
  { "only", 0, 0, G_OPTION_ARG_INT, &only, "run this input alone", "NUMBER" },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &places, NULL, NULL },
  G_OPTION_ENTRY_NULL,
};

/* What is run at the moment, for when it ends the program. */
static const guint8 *current;
static gsize current_size;
static char *kept_path;

static void
keep_current (void)
{
  static const char words[] = "# the input is kept in build/fuzz-found\n";
  int file;

  if (current == NULL || kept_path == NULL)
    return;
  file = open (kept_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file >= 0 && write (file, current, current_size) == (gssize) current_size && close (file) == 0 &&
      write (STDOUT_FILENO, words, sizeof words - 1) > 0)
    current = NULL;
}

static void
signal_cb (int number)
{
  keep_current ();
  signal (number, SIG_DFL);
  raise (number);
}

/* An instrumented program ends by itself, without a signal. */
void __sanitizer_set_death_callback (void (*callback) (void)) __attribute__ ((weak));

static void
watch_for_the_end (void)
{
  static const int signals[] = { SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTERM, SIGTRAP };
  const char *build = g_getenv ("NAERVAER_BUILD_DIR");

  if (build != NULL)
    {
      g_autofree char *folder = g_build_filename (build, "fuzz-found", NULL);
      g_autofree char *name = g_path_get_basename (g_get_prgname ());

      g_mkdir_with_parents (folder, 0700);
      kept_path = g_strdup_printf ("%s/%s-%d", folder, name, getpid ());
    }
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    signal (signals[i], signal_cb);
  if (__sanitizer_set_death_callback != NULL)
    __sanitizer_set_death_callback (keep_current);
}

static void
run (const guint8 *data,
     gsize         size)
{
  /* of its own size, so that an instrumented run finds who reads past the end */
  g_autofree guint8 *copy = g_memdup2 (data, size);

  current = copy;
  current_size = size;
  LLVMFuzzerTestOneInput (copy != NULL ? copy : (const guint8 *) "", size);
  current = NULL;
}

static void
read_file (GPtrArray  *corpus,
           const char *path)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_ptr_array_add (corpus, g_bytes_new_take (contents, length));
}

static void
read_place (GPtrArray  *corpus,
            const char *place)
{
  g_autoptr (GDir) folder = g_dir_open (place, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (folder == NULL)
    {
      read_file (corpus, place);
      return;
    }
  while ((name = g_dir_read_name (folder)) != NULL)
    g_ptr_array_add (names, g_build_filename (place, name, NULL));
  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  for (guint i = 0; i < names->len; i++)
    read_file (corpus, names->pdata[i]);
}

static GPtrArray *
read_corpus (void)
{
  GPtrArray *corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; places != NULL && places[i] != NULL; i++)
    read_place (corpus, places[i]);
  g_assert_cmpuint (corpus->len, >, 0);
  return corpus;
}

static void
test_corpus (void)
{
  g_autoptr (GPtrArray) corpus = read_corpus ();

  run (NULL, 0);
  for (guint i = 0; i < corpus->len; i++)
    {
      gsize size = 0;
      const guint8 *data = g_bytes_get_data (corpus->pdata[i], &size);

      run (data, size);
    }
  g_test_message ("%u files of the corpus", corpus->len);
}

static void
test_mutated (void)
{
  g_autoptr (GPtrArray) corpus = read_corpus ();
  g_autoptr (NaerMutation) mutation = naer_mutation_new (corpus, (guint32) g_test_rand_int ());
  guint first = only >= 0 ? (guint) only : 0, n = (guint) n_runs;
  gsize n_bytes = 0;

  if (g_getenv ("NAERVAER_SOAK") != NULL)
    n = (guint) n_soak_runs;
  if (only >= 0)
    n = first + 1;
  for (guint i = first; i < n; i++)
    {
      g_autoptr (GByteArray) input = naer_mutation_make (mutation, i);

      run (input->data, input->len);
      n_bytes += input->len;
    }
  g_test_message ("%u executions, %" G_GSIZE_FORMAT " bytes on average", n - first,
                  n_bytes / MAX (n - first, 1));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 2;
    }
  watch_for_the_end ();
  if (only < 0)
    g_test_add_func ("/fuzz/corpus", test_corpus);
  g_test_add_func ("/fuzz/mutated", test_mutated);
  return g_test_run ();
}
