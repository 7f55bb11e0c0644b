/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>

#include "naer-bench-parts.h"
#include "naer-measure.h"

/*
 * The time from the start of a process until its window has drawn its first frame and it has
 * ended: our program with its sample data against a bare libadwaita window, in turn.
 */

#define GOAL 1.5
#define ROUNDS 11

typedef struct
{
  char *our_program;
  char *bare_program;
} Programs;

static void
run (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_NONE, &error);

  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error))
    g_error ("%s: %s", arguments[0], error->message);
}

static void
run_ours (gpointer data)
{
  const Programs *programs = data;
  const char *arguments[] = { programs->our_program, "--sample", "--today=2026-11-15", NULL };

  run (arguments);
}

static void
run_bare (gpointer data)
{
  const Programs *programs = data;
  const char *arguments[] = { programs->bare_program, NULL };

  run (arguments);
}

gboolean
naer_bench_start (const char *folder)
{
  g_autofree char *our_program = g_build_filename (folder, "our-window", NULL);
  g_autofree char *bare_program = g_build_filename (folder, "bare-window", NULL);
  Programs programs = { our_program, bare_program };
  double ours, theirs;

  naer_measure_compare (run_ours, run_bare, &programs, ROUNDS, &ours, &theirs);
  return naer_measure_tell ("start-to-first-frame", ours, theirs, GOAL, "ms");
}
