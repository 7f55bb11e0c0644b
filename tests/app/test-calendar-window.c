/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-heatmap.h"
#include "naer-application.h"
#include "naer-i18n.h"
#include "naer-window.h"

/*
 * The calendar where there is little room: in a window of 360 pixels, and with text of twice the size,
 * nothing asks for more width than there is.
 */

#define NARROW 360
#define HEIGHT 720

/* With large text the header and the tabs around the calendar need more than it does itself. */
#define ROOM_FOR_LARGE_TEXT 640
#define SETTLE_MS 200

static NaerWindow *window;

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean over = FALSE;

  g_timeout_add (SETTLE_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find_mapped (GtkWidget  *widget,
             const char *type)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_mapped (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
assert_fits (const char *type)
{
  GtkWidget *widget = find_mapped (GTK_WIDGET (window), type);
  int least = 0;

  g_assert_nonnull (widget);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_test_message ("%s needs %d of %d", type, least, NARROW);
  g_assert_cmpint (least, <=, NARROW);
}

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

static void
look_around (void)
{
  static const char *const layouts[] = { "weeks", "months", "table" };
  NaerHeatmapGrid *grid;

  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      g_settings_set_string (get_settings (), "calendar-layout", layouts[i]);
      settle ();
      assert_fits ("NaerCalendarView");
    }
  g_settings_reset (get_settings (), "calendar-layout");
  settle ();
  grid = naer_absence_heatmap_get_grid (NAER_ABSENCE_HEATMAP (find_mapped (GTK_WIDGET (window),
                                                                           "NaerAbsenceHeatmap")));
  g_assert_cmpint (naer_heatmap_grid_form_for_width (grid, gtk_widget_get_width (GTK_WIDGET (grid))),
                   ==, NAER_HEATMAP_MONTHS);
  naer_heatmap_grid_select (grid, naer_day_from_ymd (2026, 5, 15), naer_day_from_ymd (2026, 6, 12));
  settle ();
  assert_fits ("NaerStretchBar");
  assert_fits ("NaerCalendarView");
  naer_heatmap_grid_select (grid, NAER_DAY_NONE, NAER_DAY_NONE);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.print", NULL);
  settle ();
  assert_fits ("NaerCalendarPaperDialog");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  settle ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-together", NULL);
  settle ();
  assert_fits ("NaerTogetherPage");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-together", NULL);
  settle ();
}

static void
set_width (int width)
{
  gtk_window_set_default_size (GTK_WINDOW (window), width, HEIGHT);
  settle ();
}

static void
set_text_size (int times)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", times > 0 ? dpi * times : dpi / -times, NULL);
  settle ();
}

static void
open_window (void)
{
  NaerApplication *application = NAER_APPLICATION (g_application_get_default ());
  const NaerFacts *facts;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window = naer_window_new (application);
  gtk_window_set_default_size (GTK_WINDOW (window), NARROW, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  naer_window_open_sample (window);
  while (naer_window_get_session (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  facts = naer_session_get_facts (naer_window_get_session (window));
  naer_window_show_employee (window, ((const NaerEmployee *) facts->employees->pdata[0])->row_id);
  settle ();
}

static void
test_narrow (void)
{
  set_width (NARROW);
  look_around ();
}

static void
test_large_text (void)
{
  set_width (ROOM_FOR_LARGE_TEXT);
  set_text_size (2);
  look_around ();
  set_text_size (-2);
}

static int result;

static gboolean
run_cb (gpointer application)
{
  open_window ();
  result = g_test_run ();
  gtk_window_destroy (GTK_WINDOW (window));
  g_application_quit (application);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application)
{
  g_signal_stop_emission_by_name (application, "activate");
  g_application_hold (application);
  g_idle_add (run_cb, application);
}

int
main (int    argc,
      char **argv)
{
  static const char *const arguments[] = { "naervaer", "--sample", "--today=2026-11-15" };
  g_autoptr (NaerApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  naer_i18n_init ();
  application = naer_application_new ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  g_test_add_func ("/calendar-window/narrow", test_narrow);
  g_test_add_func ("/calendar-window/large-text", test_large_text);
  g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments), (char **) arguments);
  return result;
}
