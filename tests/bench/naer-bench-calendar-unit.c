/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <stdio.h>

#include "naer-bench-parts.h"

/*
 * The calendar of a unit scrolled for 600 frames over all rows and three years, by a process of
 * its own: what a frame costs us, and how much more memory ten times the rows take beyond the facts
 * themselves. Our own work is all between a scroll and the tree of nodes that GTK renders.
 */

#define FRAME_GOAL_MS 8.0
#define FEW_ROWS 200
#define MANY_ROWS 2000

/* Memory comes in pieces: so much may differ between two runs of the same. */
#define MEMORY_GOAL 1.25

typedef struct
{
  double middle;
  double late;
  double latest;
  double whole;
  double making;
  long growth;
} Scrolled;

static void
scroll (const char *folder,
        int         rows,
        Scrolled   *scrolled)
{
  g_autofree char *program = g_build_filename (folder, "unit-scroll", NULL);
  g_autofree char *argument = g_strdup_printf ("%d", rows);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *answer = NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, argument, NULL);
  if (process == NULL || !g_subprocess_communicate_utf8 (process, NULL, NULL, &answer, NULL, &error))
    g_error ("%s: %s", program, error->message);
  if (sscanf (answer, "%lf %lf %lf %lf %lf %ld", &scrolled->middle, &scrolled->late,
              &scrolled->latest, &scrolled->whole, &scrolled->making, &scrolled->growth) != 6)
    g_error ("%s: %s", program, answer);
}

gboolean
naer_bench_calendar_unit (const char *folder)
{
  Scrolled few, many;
  gboolean fast, small;

  scroll (folder, FEW_ROWS, &few);
  scroll (folder, MANY_ROWS, &many);
  fast = many.late <= FRAME_GOAL_MS;
  small = many.growth <= few.growth * MEMORY_GOAL;
  g_print ("%-28s ours %8.3f ms  in 99 of 100 frames; middle %.3f, at most %.3f; with GTK %.3f"
           "  goal %.2f  %s\n",
           "unit-2000-scroll", many.late, many.middle, many.latest, many.whole, FRAME_GOAL_MS,
           fast ? "ok" : "missed");
  g_print ("%-28s ours %8ld kB  200 rows %8ld kB  ratio %5.2f  goal %.2f  %s\n", "unit-2000-memory",
           many.growth, few.growth, many.growth / (double) few.growth, MEMORY_GOAL,
           small ? "ok" : "missed");
  g_print ("%-28s ours %8.3f ms  200 rows %8.3f ms\n", "unit-2000-open", many.making, few.making);
  return fast && small;
}
