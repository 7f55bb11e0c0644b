/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "naer-absence-heatmap.h"
#include "naer-application.h"

/* The calendar of an employee in the ways that it can be looked at. */

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

static void
show_calendar (NaerStage *stage)
{
  naer_stage_show_tab (stage, "calendar");
}

static void
show_months (NaerStage *stage)
{
  show_calendar (stage);
  g_settings_set_string (get_settings (), "calendar-layout", "months");
  g_settings_set_int (get_settings (), "calendar-years", 1);
}

static void
show_table (NaerStage *stage)
{
  show_calendar (stage);
  g_settings_set_string (get_settings (), "calendar-layout", "table");
}

static void
show_overlays (NaerStage *stage)
{
  show_calendar (stage);
  g_settings_set_boolean (get_settings (), "show-cases", TRUE);
  g_settings_set_boolean (get_settings (), "show-measures", TRUE);
  g_settings_set_boolean (get_settings (), "show-employer-period", TRUE);
}

static GtkWidget *
find_heatmap (GtkWidget *widget)
{
  GtkWidget *found = NAER_IS_ABSENCE_HEATMAP (widget) && gtk_widget_get_mapped (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_heatmap (child);
  return found;
}

static void
show_selection (NaerStage *stage)
{
  GtkWidget *heatmap;
  NaerHeatmapGrid *grid;

  show_calendar (stage);
  naer_stage_settle (stage);
  heatmap = find_heatmap (GTK_WIDGET (stage->window));
  grid = naer_absence_heatmap_get_grid (NAER_ABSENCE_HEATMAP (heatmap));
  gtk_widget_grab_focus (heatmap);
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 6, 12));
  naer_heatmap_grid_select (grid, naer_day_from_ymd (2026, 5, 15), naer_day_from_ymd (2026, 6, 12));
}

static void
show_zoomed (NaerStage *stage)
{
  show_calendar (stage);
  naer_stage_do_action (stage, "win.calendar-today");
  naer_stage_settle (stage);
  naer_stage_do_action (stage, "win.zoom-in");
  naer_stage_do_action (stage, "win.zoom-in");
}

static void
show_together (NaerStage *stage)
{
  show_calendar (stage);
  naer_stage_do_action (stage, "win.show-together");
}

static void
show_paper (NaerStage *stage)
{
  show_calendar (stage);
  naer_stage_do_action (stage, "win.print");
}

const NaerScene naer_shots_calendar[] = {
  { "calendar", show_calendar, 0 },
  { "calendar-months", show_months, 0 },
  { "calendar-table", show_table, 0 },
  { "calendar-overlays", show_overlays, 0 },
  { "calendar-selection", show_selection, 0 },
  { "calendar-zoomed", show_zoomed, 0 },
  { "together", show_together, 0 },
  { "calendar-paper", show_paper, NAER_SCENE_DIALOG },
  { NULL }
};
