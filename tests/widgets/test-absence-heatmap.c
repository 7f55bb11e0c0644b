/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-absence-heatmap.h"
#include "naer-day-sentence.h"
#include "naer-fixture.h"
#include "naer-heatmap-grid-private.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static NaerHeatmapGrid *
find_grid (GtkWidget *heatmap)
{
  return naer_absence_heatmap_get_grid (NAER_ABSENCE_HEATMAP (heatmap));
}

static GtkWidget *
make_heatmap (void)
{
  GtkWidget *heatmap = g_object_ref_sink (naer_absence_heatmap_new ());
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  naer_absence_heatmap_set_employee (NAER_ABSENCE_HEATMAP (heatmap), employee, NULL, NAER_FIXTURE_TODAY);
  return heatmap;
}

static void
test_properties (void)
{
  GtkWidget *widget = make_heatmap ();
  NaerAbsenceHeatmap *heatmap = NAER_ABSENCE_HEATMAP (widget);
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (heatmap);
  guint years = 0, last_year = 0, current = 0, form = 0, show = 0;

  g_assert_cmpint (naer_absence_heatmap_get_years (heatmap), ==, 3);
  g_assert_cmpint (naer_absence_heatmap_get_last_year (heatmap), ==, 2026);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY);
  g_assert_false (naer_heatmap_grid_get_selection (grid, NULL, NULL));

  g_signal_connect_swapped (heatmap, "notify::years", G_CALLBACK (count_cb), &years);
  g_signal_connect_swapped (heatmap, "notify::last-year", G_CALLBACK (count_cb), &last_year);
  g_signal_connect_swapped (grid, "notify::current", G_CALLBACK (count_cb), &current);
  naer_absence_heatmap_set_years (heatmap, 1);
  naer_absence_heatmap_set_years (heatmap, 1);
  g_assert_cmpuint (years, ==, 1);
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 3, 23));
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 3, 23));
  g_assert_cmpuint (current, ==, 1);
  naer_absence_heatmap_set_last_year (heatmap, 2025);
  naer_absence_heatmap_set_last_year (heatmap, 2025);
  g_assert_cmpuint (last_year, ==, 1);
  g_assert_cmpint (naer_day_get_year (naer_heatmap_grid_get_current (grid)), ==, 2025);

  g_signal_connect_swapped (heatmap, "notify::form", G_CALLBACK (count_cb), &form);
  g_signal_connect_swapped (heatmap, "notify::show", G_CALLBACK (count_cb), &show);
  g_assert_cmpint (naer_absence_heatmap_get_form (heatmap), ==, NAER_HEATMAP_WEEKS);
  g_assert_cmpuint (naer_absence_heatmap_get_show (heatmap), ==, NAER_CALENDAR_SHOW_USUAL);
  naer_absence_heatmap_set_form (heatmap, NAER_HEATMAP_MONTHS);
  naer_absence_heatmap_set_form (heatmap, NAER_HEATMAP_MONTHS);
  g_assert_cmpuint (form, ==, 1);
  naer_absence_heatmap_set_show (heatmap, NAER_CALENDAR_SHOW_CASES);
  naer_absence_heatmap_set_show (heatmap, NAER_CALENDAR_SHOW_CASES);
  g_assert_cmpuint (show, ==, 1);
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

/* The name of a day is the whole sentence; the day with the keyboard is the selected one. */
static void
test_sentences (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  GtkAccessible *monday = naer_heatmap_grid_ref_day (grid, naer_day_from_ymd (2026, 8, 3));
  GtkAccessible *tuesday = naer_heatmap_grid_ref_day (grid, naer_day_from_ymd (2026, 8, 4));
  g_autofree char *sentence = NULL;

  sentence = naer_day_sentence (naer_heatmap_grid_get_model (grid), naer_day_from_ymd (2026, 8, 3),
                                naer_language_get_default ());
  gtk_test_accessible_assert_property (monday, GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
  gtk_test_accessible_assert_state (monday, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 8, 3));
  gtk_test_accessible_assert_state (monday, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (tuesday, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  naer_heatmap_grid_select (grid, naer_day_from_ymd (2026, 8, 4), naer_day_from_ymd (2026, 8, 6));
  gtk_test_accessible_assert_state (monday, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  gtk_test_accessible_assert_state (tuesday, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_object_unref (tuesday);
  g_assert_finalize_object (heatmap);

  /* a screen reader may hold a day longer than the calendar lives */
  g_assert_null (gtk_accessible_get_accessible_parent (monday));
  g_assert_null (gtk_accessible_get_next_accessible_sibling (monday));
  g_assert_finalize_object (G_OBJECT (monday));
}

/* What a glance tells is the description: a sentence for each year. */
static void
test_summary (void)
{
  GtkWidget *heatmap = make_heatmap ();
  GtkAccessible *grid = GTK_ACCESSIBLE (find_grid (heatmap));

  naer_absence_heatmap_set_years (NAER_ABSENCE_HEATMAP (heatmap), 2);
  gtk_test_accessible_assert_property (grid, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "2026: away 7 times. Self-certification 8 days · Sick note "
                                       "21 days · Holiday 15 days. 2025: away 5 times. "
                                       "Self-certification 7 days · Child’s sickness 2 days · "
                                       "Holiday 14 days");
  g_assert_finalize_object (heatmap);
}

/* Every day of the years is found by going from child to child, once and in order. */
static void
test_all_days_exposed (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  NaerCalendarModel *model = naer_heatmap_grid_get_model (grid);
  GtkAccessible *week;
  NaerDay day = naer_day_from_ymd (2024, 1, 1);

  gtk_widget_measure (heatmap, GTK_ORIENTATION_VERTICAL, 1000, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (heatmap, 1000, 700, -1, NULL);
  for (week = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (grid)); week != NULL;)
    {
      GtkAccessible *next_week = gtk_accessible_get_next_accessible_sibling (week);
      GtkAccessible *cell = gtk_accessible_get_first_accessible_child (week);

      while (cell != NULL)
        {
          GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (cell);
          g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (cell);
          g_autofree char *sentence = naer_day_sentence (model, day++, naer_language_get_default ());

          g_assert_true (parent == week);
          gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
          g_object_unref (cell);
          cell = next;
        }
      g_object_unref (week);
      week = next_week;
    }
  g_assert_cmpint (day, ==, naer_day_from_ymd (2027, 1, 1));
  g_assert_finalize_object (heatmap);
}

static void
test_selection (void)
{
  GtkWidget *widget = make_heatmap ();
  NaerAbsenceHeatmap *heatmap = NAER_ABSENCE_HEATMAP (widget);
  NaerHeatmapGrid *grid = find_grid (widget);
  guint from = 0, to = 0, changed = 0;
  NaerDay first = NAER_DAY_NONE, last = NAER_DAY_NONE, march = naer_day_from_ymd (2026, 3, 2);

  g_signal_connect_swapped (grid, "notify::selected-from", G_CALLBACK (count_cb), &from);
  g_signal_connect_swapped (grid, "notify::selected-to", G_CALLBACK (count_cb), &to);
  g_signal_connect_swapped (heatmap, "selection-changed", G_CALLBACK (count_cb), &changed);
  naer_heatmap_grid_select (grid, march, march + 4);
  naer_heatmap_grid_select (grid, march, march + 4);
  naer_heatmap_grid_select (grid, march, march + 6);
  g_assert_cmpuint (from, ==, 1);
  g_assert_cmpuint (to, ==, 2);
  g_assert_cmpuint (changed, ==, 2);
  g_assert_true (naer_heatmap_grid_get_selection (grid, &first, &last));
  g_assert_cmpint (first, ==, march);
  g_assert_cmpint (last, ==, march + 6);

  gtk_widget_activate_action (GTK_WIDGET (grid), "day.left", NULL);
  g_assert_false (naer_heatmap_grid_get_selection (grid, NULL, NULL));
  g_assert_finalize_object (widget);
}

static void
activated_cb (NaerAbsenceHeatmap *heatmap,
              int                 day,
              int                *activated)
{
  *activated = day;
}

static void
test_activate (void)
{
  GtkWidget *heatmap = make_heatmap ();
  int activated = 0;

  g_signal_connect (heatmap, "day-activated", G_CALLBACK (activated_cb), &activated);
  gtk_widget_activate_action (GTK_WIDGET (find_grid (heatmap)), "day.activate", NULL);
  g_assert_cmpint (activated, ==, NAER_FIXTURE_TODAY);
  g_assert_finalize_object (heatmap);
}

static int
height_at (GtkWidget *widget,
           int        width)
{
  int height = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

/* Any width from the smallest up can be had, and what is asked for fits what is drawn. */
static void
test_sizes (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  int least = 0, best = 0;

  gtk_widget_measure (heatmap, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
  g_assert_cmpint (least, <=, 324);
  g_assert_cmpint (best, >, 800);
  for (int width = least; width < 1600; width += 41)
    {
      gtk_widget_allocate (heatmap, width, height_at (heatmap, width), -1, NULL);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (grid)), ==, width);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (grid)), ==,
                       height_at (GTK_WIDGET (grid), width));
    }
  g_assert_cmpint (naer_heatmap_grid_form_for_width (grid, 324), ==, NAER_HEATMAP_MONTHS);
  g_assert_cmpint (naer_heatmap_grid_form_for_width (grid, best), ==, NAER_HEATMAP_WEEKS);
  g_assert_finalize_object (heatmap);
}

/* Where one year is shown, going out of it shows the next; down is a week, right a day. */
static void
test_narrow (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);

  gtk_widget_allocate (heatmap, 324, height_at (heatmap, 324), -1, NULL);
  naer_heatmap_grid_set_current (grid, naer_day_from_ymd (2026, 1, 1));
  gtk_widget_activate_action (GTK_WIDGET (grid), "day.left", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2025, 12, 31));
  gtk_widget_activate_action (GTK_WIDGET (grid), "day.down", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2026, 1, 7));
  gtk_widget_activate_action (heatmap, "calendar.previous-year", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2025, 1, 7));
  gtk_widget_activate_action (heatmap, "calendar.previous-year", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2024, 1, 7));
  gtk_widget_activate_action (heatmap, "calendar.previous-year", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, naer_day_from_ymd (2024, 1, 7));
  g_assert_finalize_object (heatmap);
}

static void
allocate (GtkWidget *widget,
          int        width)
{
  gtk_widget_allocate (widget, width, height_at (widget, width), -1, NULL);
}

/* Months are chosen where there is room for years: all of them, and not one at a time. */
static void
test_months (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  NaerHeatmapRect rect;

  naer_absence_heatmap_set_form (NAER_ABSENCE_HEATMAP (heatmap), NAER_HEATMAP_MONTHS);
  allocate (heatmap, 900);
  g_assert_cmpint (naer_heatmap_grid_form_for_width (grid, 900), ==, NAER_HEATMAP_MONTHS);
  g_assert_true (naer_heatmap_grid_get_area (grid, naer_day_from_ymd (2024, 2, 29), &rect));
  g_assert_true (naer_heatmap_grid_get_area (grid, naer_day_from_ymd (2026, 12, 31), &rect));
  gtk_widget_activate_action (GTK_WIDGET (grid), "day.down", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY + 7);
  allocate (heatmap, 324);
  g_assert_false (naer_heatmap_grid_get_area (grid, naer_day_from_ymd (2024, 2, 29), &rect));
  g_assert_finalize_object (heatmap);
}

/* Zooming keeps the form, makes cells larger, and what the keyboard goes to comes into view. */
static void
test_zoom (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);
  GtkWidget *port = gtk_widget_get_parent (GTK_WIDGET (grid));
  NaerHeatmapRect before, after;

  for (int direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    for (int width = 324; width <= 900; width += 576)
      {
        graphene_rect_t seen;

        gtk_widget_set_direction (GTK_WIDGET (grid), direction);
        gtk_widget_set_direction (port, direction);
        allocate (heatmap, width);
        g_assert_true (naer_heatmap_grid_get_area (grid, NAER_FIXTURE_TODAY, &before));
        gtk_widget_activate_action (heatmap, "calendar.zoom-in", NULL);
        gtk_widget_activate_action (heatmap, "calendar.zoom-in", NULL);
        gtk_widget_activate_action (heatmap, "calendar.zoom-in", NULL);
        g_assert_cmpfloat (naer_heatmap_grid_get_zoom (grid), ==, 2);
        allocate (heatmap, width);
        g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (grid)), ==, 2 * width);
        g_assert_cmpint (gtk_widget_get_width (port), ==, width);
        g_assert_true (naer_heatmap_grid_get_area (grid, NAER_FIXTURE_TODAY, &after));
        g_assert_cmpfloat (after.width, >, 1.7 * before.width);
        for (int day = 0; day < 300; day += 23)
          {
            graphene_rect_t cell;
            NaerDay to = naer_day_from_ymd (2026, 1, 1) + day;

            naer_heatmap_grid_go_to (grid, to, FALSE);
            allocate (heatmap, width);
            g_assert_true (naer_heatmap_grid_get_area (grid, to, &after));
            g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (grid), port, &seen));
            graphene_rect_init (&cell, seen.origin.x + after.x, 0, after.width, 1);
            g_assert_cmpfloat (cell.origin.x, >=, 0);
            g_assert_cmpfloat (cell.origin.x + cell.size.width, <=, width);
          }
        naer_heatmap_grid_go_to (grid, NAER_FIXTURE_TODAY, FALSE);
        gtk_widget_activate_action (heatmap, "calendar.zoom-normal", NULL);
        g_assert_cmpfloat (naer_heatmap_grid_get_zoom (grid), ==, 1);
        gtk_widget_activate_action (heatmap, "calendar.zoom-out", NULL);
        g_assert_cmpfloat (naer_heatmap_grid_get_zoom (grid), ==, 0.75);
        allocate (heatmap, width);
        gtk_widget_activate_action (heatmap, "calendar.zoom-in", NULL);
      }
  for (int i = 0; i < 20; i++)
    gtk_widget_activate_action (heatmap, "calendar.zoom-in", NULL);
  g_assert_cmpfloat (naer_heatmap_grid_get_zoom (grid), ==, NAER_HEATMAP_MAX_ZOOM);
  for (int i = 0; i < 20; i++)
    gtk_widget_activate_action (heatmap, "calendar.zoom-out", NULL);
  g_assert_cmpfloat (naer_heatmap_grid_get_zoom (grid), ==, NAER_HEATMAP_MIN_ZOOM);
  g_assert_finalize_object (heatmap);
}

/* Where it is to fill a place, it is as large as goes into it, and no larger. */
static void
test_fill (void)
{
  static const int sizes[][2] = { { 1000, 500 }, { 1900, 1000 }, { 800, 1200 }, { 1200, 330 } };
  GtkWidget *heatmap = g_object_ref_sink (g_object_new (NAER_TYPE_ABSENCE_HEATMAP, "fill", TRUE,
                                                        NULL));
  NaerHeatmapGrid *grid = find_grid (heatmap);
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  naer_absence_heatmap_set_employee (NAER_ABSENCE_HEATMAP (heatmap), employee, NULL, NAER_FIXTURE_TODAY);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int form = NAER_HEATMAP_WEEKS; form <= NAER_HEATMAP_MONTHS; form++)
      {
        NaerHeatmapRect last;
        int height;

        naer_absence_heatmap_set_form (NAER_ABSENCE_HEATMAP (heatmap), form);
        height = MAX (height_at (heatmap, sizes[i][0]), sizes[i][1]);
        gtk_widget_allocate (heatmap, sizes[i][0], height, -1, NULL);
        g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (grid)), <=, height);
        g_assert_true (naer_heatmap_grid_get_area (grid, naer_day_from_ymd (2024, 12, 29), &last));
        g_assert_cmpfloat (last.y + last.height, <=, height);
        g_assert_cmpfloat (last.width, >=, 8);
        if (i == 1 && form == NAER_HEATMAP_WEEKS)
          g_assert_cmpfloat (last.width, >, 26);
      }
  g_assert_finalize_object (heatmap);
}

static void
test_right_to_left (void)
{
  GtkWidget *heatmap = make_heatmap ();
  NaerHeatmapGrid *grid = find_grid (heatmap);

  gtk_widget_set_direction (GTK_WIDGET (grid), GTK_TEXT_DIR_RTL);
  gtk_widget_activate_action (GTK_WIDGET (grid), "day.right", NULL);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY - 7);
  g_assert_finalize_object (heatmap);
}

/* New facts of the same person leave the keyboard where it is; another person begins at today. */
static void
test_employees (void)
{
  GtkWidget *widget = make_heatmap ();
  NaerAbsenceHeatmap *heatmap = NAER_ABSENCE_HEATMAP (widget);
  NaerHeatmapGrid *grid = find_grid (widget);
  g_autoptr (NaerEmployee) same = naer_fixture_employee ();
  g_autoptr (NaerEmployee) other = naer_fixture_every_kind ();
  NaerDay march = naer_day_from_ymd (2026, 3, 5);
  GtkAccessible *cell = naer_heatmap_grid_ref_day (grid, march);
  g_autofree char *before = NULL, *after = NULL;
  NaerLanguage language = naer_language_get_default ();

  naer_heatmap_grid_set_current (grid, march);
  before = naer_day_sentence (naer_heatmap_grid_get_model (grid), march, language);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, before);
  g_ptr_array_add (same->absences,
                   naer_fixture_absence ("self-certification", 100, "2026-03-05", "2026-03-05"));
  naer_absence_heatmap_set_employee (heatmap, same, NULL, NAER_FIXTURE_TODAY);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, march);
  after = naer_day_sentence (naer_heatmap_grid_get_model (grid), march, language);
  g_assert_cmpstr (before, !=, after);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, after);
  g_object_unref (cell);

  naer_absence_heatmap_set_employee (heatmap, other, NULL, NAER_FIXTURE_TODAY + 1);
  g_assert_cmpint (naer_heatmap_grid_get_current (grid), ==, NAER_FIXTURE_TODAY + 1);

  naer_absence_heatmap_set_employee (heatmap, other, NULL, naer_day_from_ymd (2027, 1, 4));
  g_assert_cmpint (naer_absence_heatmap_get_last_year (heatmap), ==, 2027);
  g_assert_finalize_object (widget);
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
  g_test_add_func ("/absence-heatmap/sentences", test_sentences);
  g_test_add_func ("/absence-heatmap/summary", test_summary);
  g_test_add_func ("/absence-heatmap/all-days-exposed", test_all_days_exposed);
  g_test_add_func ("/absence-heatmap/selection", test_selection);
  g_test_add_func ("/absence-heatmap/activate", test_activate);
  g_test_add_func ("/absence-heatmap/sizes", test_sizes);
  g_test_add_func ("/absence-heatmap/narrow", test_narrow);
  g_test_add_func ("/absence-heatmap/months", test_months);
  g_test_add_func ("/absence-heatmap/zoom", test_zoom);
  g_test_add_func ("/absence-heatmap/fill", test_fill);
  g_test_add_func ("/absence-heatmap/right-to-left", test_right_to_left);
  g_test_add_func ("/absence-heatmap/employees", test_employees);
  return g_test_run ();
}
