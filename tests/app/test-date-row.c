/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-row.h"

#define TODAY naer_day_from_ymd (2026, 11, 15)

static void
count_cb (guint *count)
{
  (*count)++;
}

static NaerDateRow *
make_row (guint *days,
          guint *todays)
{
  NaerDateRow *row = NAER_DATE_ROW (g_object_ref_sink (naer_date_row_new ()));

  naer_date_row_set_today (row, TODAY);
  g_signal_connect_swapped (row, "notify::day", G_CALLBACK (count_cb), days);
  g_signal_connect_swapped (row, "notify::today", G_CALLBACK (count_cb), todays);
  return row;
}

static void
test_properties (void)
{
  guint days = 0, todays = 0;
  NaerDateRow *row = make_row (&days, &todays);
  int day = -1;

  g_assert_cmpint (naer_date_row_get_day (row), ==, NAER_DAY_NONE);
  g_object_set (row, "day", TODAY, NULL);
  g_object_get (row, "day", &day, NULL);
  g_assert_cmpint (day, ==, TODAY);
  g_assert_cmpuint (days, ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "15.11.2026");
  naer_date_row_set_day (row, TODAY);
  g_assert_cmpuint (days, ==, 1);
  naer_date_row_set_day (row, NAER_DAY_NONE);
  g_assert_cmpuint (days, ==, 2);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");

  naer_date_row_set_today (row, TODAY);
  g_assert_cmpuint (todays, ==, 0);
  g_object_set (row, "today", TODAY + 1, NULL);
  g_assert_cmpuint (todays, ==, 1);
  g_assert_cmpint (naer_date_row_get_today (row), ==, TODAY + 1);
  g_assert_cmpuint (days, ==, 2);
  g_assert_finalize_object (row);
}

/* Letter by letter: each other day is told once. */
static void
test_writing (void)
{
  static const struct
  {
    const char *day;  /* NULL: not a date */
    guint told;
  } steps[] = {
    { NULL, 1 },         { NULL, 1 },         { NULL, 1 }, { "2027-01-15", 2 }, { "2026-11-15", 3 },
    { "2026-11-15", 3 }, { NULL, 4 },         { "2020-11-15", 5 },  { NULL, 6 },
    { "2026-11-15", 7 },
  };
  const char *letters = "15.11.2026";
  guint days = 0, todays = 0;
  NaerDateRow *row = make_row (&days, &todays);

  for (int i = 0; i < (int) G_N_ELEMENTS (steps); i++)
    {
      NaerDay day = NAER_DAY_UNREADABLE;
      int position = i;

      gtk_editable_insert_text (GTK_EDITABLE (row), letters + i, 1, &position);
      if (steps[i].day != NULL)
        g_assert_true (naer_day_parse_iso (steps[i].day, &day));
      g_test_message ("“%s”", gtk_editable_get_text (GTK_EDITABLE (row)));
      g_assert_cmpint (naer_date_row_get_day (row), ==, day);
      g_assert_cmpuint (days, ==, steps[i].told);
    }
  gtk_editable_delete_text (GTK_EDITABLE (row), 0, -1);
  g_assert_cmpint (naer_date_row_get_day (row), ==, NAER_DAY_NONE);
  g_assert_cmpuint (days, ==, 8);
  g_assert_finalize_object (row);
}

/* A new today can move a date without a year. */
static void
test_today (void)
{
  guint days = 0, todays = 0;
  NaerDateRow *row = make_row (&days, &todays);

  gtk_editable_set_text (GTK_EDITABLE (row), "5.1");
  g_assert_cmpint (naer_date_row_get_day (row), ==, naer_day_from_ymd (2027, 1, 5));
  g_assert_cmpuint (days, ==, 1);
  naer_date_row_set_today (row, naer_day_from_ymd (2026, 2, 1));
  g_assert_cmpint (naer_date_row_get_day (row), ==, naer_day_from_ymd (2026, 1, 5));
  g_assert_cmpuint (days, ==, 2);
  g_assert_finalize_object (row);
}

static void
late_cb (gpointer user_data)
{
  g_error ("The window did not come so far");
}

static gboolean
has_cursor (NaerDateRow *row)
{
  return gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (row))));
}

static void
move_cursor (NaerDateRow *row,
             gboolean     into)
{
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while (has_cursor (row) != into)
    {
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (row));

      if (into)
        gtk_widget_grab_focus (GTK_WIDGET (row));
      else
        gtk_root_set_focus (root, NULL);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (late);
}

/* While the cursor is there, nothing is wrong yet; when it leaves, the date is written out. */
static void
test_cursor (void)
{
  GtkWidget *window = adw_window_new ();
  NaerDateRow *row = NAER_DATE_ROW (naer_date_row_new ());
  GtkAccessible *input = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row)));

  naer_date_row_set_today (row, TODAY);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (row));
  gtk_window_present (GTK_WINDOW (window));
  move_cursor (row, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (row), "15.");
  g_assert_cmpint (naer_date_row_get_day (row), ==, NAER_DAY_UNFINISHED);
  move_cursor (row, FALSE);
  g_assert_cmpint (naer_date_row_get_day (row), ==, NAER_DAY_UNREADABLE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "15.");

  move_cursor (row, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (row), "15.11");
  g_assert_cmpint (naer_date_row_get_day (row), ==, TODAY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "15.11");
  gtk_test_accessible_assert_property (input, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Sunday 15 November 2026, week 46");
  move_cursor (row, FALSE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "15.11.2026");
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_calendar (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_CALENDAR (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_calendar (child);
  return found;
}

static void
test_calendar (void)
{
  guint days = 0, todays = 0;
  NaerDateRow *row = make_row (&days, &todays);
  GtkCalendar *calendar = GTK_CALENDAR (find_calendar (GTK_WIDGET (row)));
  g_autoptr (GDateTime) chosen = g_date_time_new_local (2026, 12, 24, 12, 0, 0);
  g_autoptr (GDateTime) month_later = g_date_time_new_local (2027, 1, 24, 12, 0, 0);

  g_assert_true (gtk_calendar_get_show_week_numbers (calendar));
  gtk_calendar_select_day (calendar, chosen);
  g_assert_cmpint (naer_date_row_get_day (row), ==, naer_day_from_ymd (2026, 12, 24));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "24.12.2026");

  gtk_calendar_select_day (calendar, month_later);
  g_assert_cmpint (naer_date_row_get_day (row), ==, naer_day_from_ymd (2027, 1, 24));
  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/date-row/properties", test_properties);
  g_test_add_func ("/date-row/writing", test_writing);
  g_test_add_func ("/date-row/today", test_today);
  g_test_add_func ("/date-row/calendar", test_calendar);
  g_test_add_func ("/date-row/cursor", test_cursor);
  return g_test_run ();
}
