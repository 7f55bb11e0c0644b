/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

static const NaerScene *const rooms[] = {
  naer_shots_overview, naer_shots_unit, naer_shots_calendar, naer_shots_pattern, naer_shots_follow_up,
  naer_shots_employee, naer_shots_meeting, naer_shots_plan, naer_shots_import, naer_shots_program,
  naer_shots_quota, naer_shots_safety, naer_shots_privacy,
};

static gboolean
is_chosen (const char        *name,
           const char *const *patterns)
{
  if (patterns == NULL || patterns[0] == NULL)
    return TRUE;
  for (; *patterns != NULL; patterns++)
    if (g_pattern_match_simple (*patterns, name))
      return TRUE;
  return FALSE;
}

/* The scenes whose names match one of the patterns, all without any; the elements are not owned. */
GPtrArray *
naer_shots_choose (const char *const *patterns)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    for (const NaerScene *scene = rooms[i]; scene->name != NULL; scene++)
      if (is_chosen (scene->name, patterns))
        g_ptr_array_add (chosen, (gpointer) scene);
  return chosen;
}

/* Those that NAERVAER_SCENES names, with `*` and `?` and commas between; all without it. */
GPtrArray *
naer_shots_choose_wanted (void)
{
  const char *names = g_getenv ("NAERVAER_SCENES");
  g_auto (GStrv) patterns = names != NULL ? g_strsplit (names, ",", -1) : NULL;

  return naer_shots_choose ((const char *const *) patterns);
}
