/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "pages/naer-pattern-panel.h"

/* One whose absence repeats. */
static gint64
find_repeated (NaerStage *stage)
{
  const NaerFacts *facts = naer_session_get_facts (naer_stage_get_session (stage));

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (g_str_equal (employee->id, "10070"))
        return employee->row_id;
    }
  g_error ("nobody has the number 10070");
}

static void
show_patterns (NaerStage *stage)
{
  naer_window_show_employee (stage->window, find_repeated (stage));
  naer_window_show_tab (stage->window, "calendar");
  naer_stage_settle (stage);
  naer_stage_scroll_to (naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_PATTERN_PANEL));
}

static void
show_set_aside (NaerStage *stage)
{
  show_patterns (stage);
  naer_stage_do_action (stage, "win.set-aside");
}

static void
show_patterns_off (NaerStage *stage)
{
  show_patterns (stage);
  naer_stage_do_action (stage, "win.switch-patterns-off");
}

static void
show_thresholds (NaerStage *stage)
{
  show_patterns (stage);
  naer_stage_do_action (stage, "win.thresholds");
  naer_stage_settle (stage);
  gtk_widget_activate (naer_stage_find (naer_stage_get_dialog (stage), ADW_TYPE_BUTTON_ROW));
}

const NaerScene naer_shots_pattern[] = {
  { "patterns", show_patterns, 0 },
  { "patterns-off", show_patterns_off, NAER_SCENE_DIALOG },
  { "set-aside", show_set_aside, NAER_SCENE_DIALOG },
  { "thresholds", show_thresholds, NAER_SCENE_DIALOG },
  { NULL }
};
