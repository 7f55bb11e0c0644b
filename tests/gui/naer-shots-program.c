/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

static void
show_preferences (NaerStage *stage)
{
  naer_stage_do_action (stage, "win.preferences");
}

/* From the follow-up of an employee: what is asked there stands first. */
static void
show_help (NaerStage *stage)
{
  naer_stage_show_tab (stage, "follow-up");
  naer_stage_do_action (stage, "win.help");
}

static void
show_what_to_say (NaerStage *stage)
{
  naer_stage_show_tab (stage, "follow-up");
  gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.what-to-say", "s", "follow-up");
}

static void
show_shortcuts (NaerStage *stage)
{
  naer_stage_do_action (stage, "win.shortcuts");
}

static void
show_about (NaerStage *stage)
{
  g_action_group_activate_action (G_ACTION_GROUP (g_application_get_default ()), "about", NULL);
}

const NaerScene naer_shots_program[] = {
  { "preferences", show_preferences, NAER_SCENE_DIALOG },
  { "help", show_help, NAER_SCENE_DIALOG },
  { "what-to-say", show_what_to_say, NAER_SCENE_DIALOG },
  { "shortcuts", show_shortcuts, NAER_SCENE_DIALOG },
  { "about", show_about, NAER_SCENE_DIALOG },
  { NULL }
};
