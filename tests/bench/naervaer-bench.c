/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>

#include "naer-bench-parts.h"

/*
 * naervaer-bench [PART…]: a line per measure, with ours, theirs, their ratio and the goal. Ends
 * with 1 when a goal is missed.
 */

static const struct
{
  const char *name;
  gboolean (*run) (const char *folder);
} parts[] = {
  { "calendar", naer_bench_calendar },
  { "data", naer_bench_data },
  { "engine", naer_bench_engine },
  { "lint", naer_bench_lint },
  { "paper", naer_bench_paper },
  { "start", naer_bench_start },
};

static gboolean
is_wanted (const char *name,
           int         argc,
           char      **argv)
{
  for (int i = 1; i < argc; i++)
    if (g_str_equal (argv[i], name))
      return TRUE;
  return argc == 1;
}

static gboolean
is_part (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].name, name))
      return TRUE;
  return FALSE;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_path_get_dirname (argv[0]);
  gboolean met = TRUE;

  for (int i = 1; i < argc; i++)
    if (!is_part (argv[i]))
      {
        g_printerr ("naervaer-bench: there is no part “%s”\n", argv[i]);
        return 2;
      }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (is_wanted (parts[i].name, argc, argv))
      met &= parts[i].run (folder);
  return met ? 0 : 1;
}
