/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-absence-heatmap.h"
#include "naer-fixture.h"
#include "naer-heatmap-grid.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static NaerHeatmapGrid *
find_grid (GtkWidget *heatmap)
{
  for (GtkWidget *child = gtk_widget_get_first_child (heatmap); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (NAER_IS_HEATMAP_GRID (child))
      return NAER_HEATMAP_GRID (child);
  g_assert_not_reached ();
}

static GtkWidget *
make_heatmap (void)
{
  GtkWidget *heatmap = g_object_ref_sink (naer_absence_heatmap_new ());
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  naer_absence_heatmap_set_employee (NAER_ABSENCE_HEATMAP (heatmap), employee, NAER_FIXTURE_TODAY);
  return heatmap;
}

static void
test_properties (void)
{
  GtkWidget *widget = make_heatmap ();
  NaerAbsenceHeatmap *heatmap = NAER_ABSENCE_HEATMAP (widget);
  guint years = 0, last_year = 0, current = 0;

  g_assert_cmpint (naer_absence_heatmap_get_years (heatmap), ==, 3);
  g_assert_cmpint (naer_absence_heatmap_get_last_year (heatmap), ==, 2026);
  g_assert_cmpint (naer_absence_heatmap_get_current (heatmap), ==, NAER_FIXTURE_TODAY);
  g_assert_false (naer_absence_heatmap_get_selection (heatmap, NULL, NULL));

  g_signal_connect_swapped (heatmap, "notify::years", G_CALLBACK (count_cb), &years);
  g_signal_connect_swapped (heatmap, "notify::last-year", G_CALLBACK (count_cb), &last_year);
  g_signal_connect_swapped (heatmap, "notify::current", G_CALLBACK (count_cb), &current);
  naer_absence_heatmap_set_years (heatmap, 1);
  naer_absence_heatmap_set_years (heatmap, 1);
  g_assert_cmpuint (years, ==, 1);
  naer_absence_heatmap_set_current (heatmap, naer_day_from_ymd (2026, 3, 23));
  naer_absence_heatmap_set_current (heatmap, naer_day_from_ymd (2026, 3, 23));
  g_assert_cmpuint (current, ==, 1);
  naer_absence_heatmap_set_last_year (heatmap, 2025);
  naer_absence_heatmap_set_last_year (heatmap, 2025);
  g_assert_cmpuint (last_year, ==, 1);
  g_assert_cmpint (naer_day_get_year (naer_absence_heatmap_get_current (heatmap)), ==, 2025);
  g_assert_finalize_object (widget);
}

static void
test_actions (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  GtkWidget *widget = GTK_WIDGET (grid);

  gtk_widget_activate_action (widget, "day.up", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY - 1);
  gtk_widget_activate_action (widget, "day.previous-month", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2026, 10, 14));
  gtk_widget_activate_action (widget, "day.previous-year", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2025, 10, 14));
  gtk_widget_activate_action (widget, "day.first", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2024, 1, 1));
  gtk_widget_activate_action (widget, "day.week-end", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2024, 1, 7));
  gtk_widget_activate_action (widget, "day.last", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2026, 12, 31));
  gtk_widget_activate_action (widget, "day.today", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY);
  g_assert_finalize_object (heatmap);
}

static void
test_roles (void)
{
  GtkWidget *heatmap = make_heatmap ();
  GtkAccessible *grid = GTK_ACCESSIBLE (find_grid (heatmap));
  g_autoptr (GtkAccessible) week = NULL, day = NULL;

  gtk_test_accessible_assert_role (grid, GTK_ACCESSIBLE_ROLE_GRID);
  week = gtk_accessible_get_first_accessible_child (grid);
  gtk_test_accessible_assert_role (week, GTK_ACCESSIBLE_ROLE_ROW);
  day = gtk_accessible_get_first_accessible_child (week);
  gtk_test_accessible_assert_role (day, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  g_clear_object (&week);
  g_clear_object (&day);
  g_assert_finalize_object (heatmap);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/absence-heatmap/properties", test_properties);
  g_test_add_func ("/absence-heatmap/actions", test_actions);
  g_test_add_func ("/absence-heatmap/roles", test_roles);
  return g_test_run ();
}
