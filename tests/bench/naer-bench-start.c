/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <stdio.h>

#include "naer-bench-parts.h"
#include "naer-measure.h"

/*
 * The time from the start of a process until its window has drawn its first frame, and its memory
 * three seconds later: our program with its sample data beside a bare libadwaita window and, where
 * they are installed, programs of the desktop that everybody knows. All are watched by the same
 * probe, in turn.
 *
 * `NAERVAER_LAUNCHER` names what starts them where ours is the installed one, in its sandbox, and
 * theirs are in another: `LAUNCHER ours|theirs PROBE COMMAND…`.
 */

#define ROUNDS 11
#define MEMORY_ROUNDS 3
#define SETTLE "3"

typedef struct
{
  const char *name;
  const char *program; /* in the folder of measures, or in the path */
  double time_goal;    /* how many times its time ours may take */
  double memory_goal;
} Peer;

static const Peer peers[] = {
  { "bare-window", "bare-window", 1.5, 2.0 },
  { "gnome-text-editor", "gnome-text-editor", 1.5, 1.5 },
  { "gnome-calendar", "gnome-calendar", 1.5, 1.5 },
};

typedef struct
{
  double ms;
  double mb;
} Start;

/* What runs @arguments, whether they are ours or theirs, watched by @probe. */
static char **
with_launcher (const char        *launcher,
               const char        *whose,
               const char        *probe,
               const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add_many (builder, launcher, whose, probe, NULL);
  g_strv_builder_addv (builder, (const char **) arguments);
  return g_strv_builder_end (builder);
}

/* @settle: seconds until the memory is taken, %NULL to end with the first frame. */
static Start
start_once (const char        *probe,
            const char        *whose,
            const char *const *arguments,
            const char        *settle)
{
  const char *launcher_name = g_getenv ("NAERVAER_LAUNCHER");
  g_auto (GStrv) launched = NULL;
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *file = g_build_filename (g_get_tmp_dir (), "first-frame", NULL);
  g_autofree char *line = NULL;
  gint64 begun, drawn;
  guint64 kilobytes;

  if (launcher_name != NULL)
    launched = with_launcher (launcher_name, whose, probe, arguments);
  else
    g_subprocess_launcher_setenv (launcher, "LD_PRELOAD", probe, TRUE);
  g_subprocess_launcher_setenv (launcher, "NAERVAER_FIRST_FRAME", file, TRUE);
  if (settle != NULL)
    g_subprocess_launcher_setenv (launcher, "NAERVAER_SETTLE", settle, TRUE);
  begun = g_get_monotonic_time ();
  process = g_subprocess_launcher_spawnv (launcher, launched != NULL ? (const char *const *) launched : arguments,
                                         &error);
  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error) ||
      !g_file_get_contents (file, &line, NULL, &error))
    g_error ("%s: %s", arguments[0], error->message);
  if (sscanf (line, "%" G_GINT64_FORMAT " %" G_GUINT64_FORMAT, &drawn, &kilobytes) != 2)
    g_error ("%s: %s", arguments[0], line);
  return (Start) { (drawn - begun) / 1000.0, kilobytes / 1024.0 };
}

typedef struct
{
  const char *probe;
  const char *const *ours;
  const char *const *theirs;
} Pair;

static gboolean
compare_times (const Pair *pair,
               const Peer *peer)
{
  g_autofree char *name = g_strconcat ("start-to-first-frame/", peer->name, NULL);
  g_autoptr (GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) theirs = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < ROUNDS; i++)
    {
      double our_time = start_once (pair->probe, "ours", pair->ours, NULL).ms;
      double their_time = start_once (pair->probe, "theirs", pair->theirs, NULL).ms;

      g_array_append_val (ours, our_time);
      g_array_append_val (theirs, their_time);
    }
  return naer_measure_tell (name, naer_measure_median (ours), naer_measure_median (theirs),
                            peer->time_goal, "ms");
}

/* Also the round that warms up. */
static gboolean
compare_memories (const Pair *pair,
                  const Peer *peer)
{
  g_autofree char *name = g_strconcat ("memory-when-open/", peer->name, NULL);
  g_autoptr (GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) theirs = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < MEMORY_ROUNDS; i++)
    {
      double our_memory = start_once (pair->probe, "ours", pair->ours, SETTLE).mb;
      double their_memory = start_once (pair->probe, "theirs", pair->theirs, SETTLE).mb;

      g_array_append_val (ours, our_memory);
      g_array_append_val (theirs, their_memory);
    }
  return naer_measure_tell (name, naer_measure_median (ours), naer_measure_median (theirs),
                            peer->memory_goal, "MB");
}

/* Where a launcher is, it knows where its programs are. */
static char *
find_peer (const char *built,
           const char *name)
{
  if (g_file_test (built, G_FILE_TEST_IS_EXECUTABLE))
    return g_strdup (built);
  return g_getenv ("NAERVAER_LAUNCHER") != NULL ? g_strdup (name) : g_find_program_in_path (name);
}

gboolean
naer_bench_start (const char *folder)
{
  g_autofree char *probe = g_build_filename (folder, "libfirst-frame-probe.so", NULL);
  g_autofree char *program = g_build_filename (folder, "..", "..", "app", "naervaer", NULL);
  const char *ours[] = { program, "--sample", "--today=2026-11-15", NULL };
  gboolean met = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (peers); i++)
    {
      g_autofree char *built = g_build_filename (folder, peers[i].program, NULL);
      g_autofree char *path = find_peer (built, peers[i].program);
      const char *theirs[] = { path, NULL };
      const Pair pair = { probe, ours, theirs };

      if (path == NULL)
        continue;
      met &= compare_memories (&pair, &peers[i]);
      met &= compare_times (&pair, &peers[i]);
    }
  return met;
}
