/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-bench-parts.h"

/*
 * The calendars of one person and of the unit. All drawing is done by the processor: Cairo on a
 * picture in memory, and windows with GTK’s renderer of the same name, which ./dev bench chooses.
 */

gboolean
naer_bench_calendar (const char *folder)
{
  const char *renderer = g_getenv ("GSK_RENDERER");
  gboolean met = TRUE;

  g_print ("calendar: windows are drawn by GSK_RENDERER=%s, pictures by Cairo in memory\n",
           renderer != NULL ? renderer : "(not chosen)");
  met &= naer_bench_calendar_person (folder);
  met &= naer_bench_calendar_unit (folder);
  return met;
}
