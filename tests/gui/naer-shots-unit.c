/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "pages/naer-unit-page.h"

static void
show_unit_as (NaerStage  *stage,
              const char *view)
{
  naer_window_show_unit (stage->window);
  gtk_widget_activate_action (naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_UNIT_PAGE),
                              "unit-page.view", "s", view);
}

static void
show_unit (NaerStage *stage)
{
  show_unit_as (stage, "calendar");
}

static void
show_unit_kinds (NaerStage *stage)
{
  show_unit_as (stage, "calendar");
  gtk_widget_activate_action (naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_UNIT_PAGE),
                              "unit-page.kinds", NULL);
}

static void
show_unit_table (NaerStage *stage)
{
  show_unit_as (stage, "absence");
}

static void
show_statistics (NaerStage *stage)
{
  naer_stage_do_action (stage, "win.statistics");
}

const NaerScene naer_shots_unit[] = {
  { "unit", show_unit, 0 },
  { "unit-kinds", show_unit_kinds, 0 },
  { "unit-table", show_unit_table, 0 },
  { "statistics", show_statistics, NAER_SCENE_DIALOG },
  { NULL }
};
