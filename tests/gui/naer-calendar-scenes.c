/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-scenes.h"

#include "naer-absence-heatmap.h"
#include "naer-application.h"

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

static GtkWidget *
find_heatmap (GtkWidget *widget)
{
  if (NAER_IS_ABSENCE_HEATMAP (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_heatmap (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* As it is the first time. */
void
naer_calendar_scene_reset (void)
{
  static const char *const keys[] = { "calendar-years", "calendar-layout", "show-cases",
                                      "show-measures", "show-employer-period" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (get_settings (), keys[i]);
}

void
naer_calendar_scene_months (NaerWindow *window)
{
  g_settings_set_string (get_settings (), "calendar-layout", "months");
  g_settings_set_int (get_settings (), "calendar-years", 1);
}

void
naer_calendar_scene_table (NaerWindow *window)
{
  g_settings_set_string (get_settings (), "calendar-layout", "table");
}

void
naer_calendar_scene_overlays (NaerWindow *window)
{
  g_settings_set_boolean (get_settings (), "show-cases", TRUE);
  g_settings_set_boolean (get_settings (), "show-measures", TRUE);
  g_settings_set_boolean (get_settings (), "show-employer-period", TRUE);
}

void
naer_calendar_scene_selection (NaerWindow *window)
{
  GtkWidget *heatmap = find_heatmap (GTK_WIDGET (window));
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (NAER_ABSENCE_HEATMAP (heatmap));

  gtk_widget_grab_focus (heatmap);
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 6, 12));
  naer_heatmap_grid_select (grid, naer_day_from_ymd (2026, 5, 15), naer_day_from_ymd (2026, 6, 12));
}

void
naer_calendar_scene_zoom (NaerWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
}

void
naer_calendar_scene_together (NaerWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-together", NULL);
}
