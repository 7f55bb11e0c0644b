/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "naer-fixture.h"
#include "naer-unit-fixture.h"
#include "naer-unit-grid.h"

/*
 * unit-scroll ROWS: scrolls the calendar of a unit of so many people over three years, in a real
 * window, and prints in a line: our own work in milliseconds of the processor, in the middle, at
 * the 99th percentile and at most; the whole frame at the 99th percentile; what making the model
 * took; and by how many kilobytes the memory grew at most, beyond what it was when the facts were
 * there.
 */

#define FRAMES 600
#define JUMP_EVERY 50
#define WIDTH 1400
#define HEIGHT 850

static long
read_status (const char *key)
{
  g_autofree char *status = NULL;
  const char *at;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  at = strstr (status, key);
  g_assert_nonnull (at);
  return atol (at + strlen (key));
}

/* The peak begins anew from here. */
static void
reset_peak (void)
{
  FILE *file = fopen ("/proc/self/clear_refs", "w");

  g_assert_nonnull (file);
  fputs ("5", file);
  fclose (file);
}

static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 200 * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

typedef struct
{
  GtkWidget *grid;
  GtkAdjustment *across;
  GtkAdjustment *down;
  GArray *ours;
  GArray *whole;
} Scroll;

static double
range_of (GtkAdjustment *adjustment)
{
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

/* Of this thread, in microseconds: what the machine does besides does not count. */
static gint64
work_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static double
milliseconds_since (gint64 begin)
{
  return (work_time () - begin) / 1000.0;
}

/* Down through all rows once and across all years twice, with a jump now and then. */
static void
scroll_to (Scroll *scroll,
           int     frame)
{
  double share = frame / (double) FRAMES;

  if (frame % JUMP_EVERY == JUMP_EVERY - 1)
    share = fmod (share * 7.3, 1.0);
  gtk_adjustment_set_value (scroll->down, share * range_of (scroll->down));
  gtk_adjustment_set_value (scroll->across, fabs (fmod (share * 4, 2.0) - 1) *
                                              range_of (scroll->across));
}

static void
take_frame (Scroll *scroll,
            int     frame)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (scroll->grid));
  gint64 begin = work_time ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  double ours, whole;

  scroll_to (scroll, frame);
  GTK_WIDGET_GET_CLASS (scroll->grid)->snapshot (scroll->grid, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  ours = milliseconds_since (begin);
  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  whole = milliseconds_since (begin);
  g_array_append_val (scroll->ours, ours);
  g_array_append_val (scroll->whole, whole);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
percentile (GArray *values,
            double  share)
{
  g_array_sort (values, compare);
  return g_array_index (values, double, MIN ((guint) (values->len * share), values->len - 1));
}

static GtkWidget *
make_window (Scroll *scroll)
{
  GtkWidget *window = gtk_window_new (), *scrolled = gtk_scrolled_window_new ();

  scroll->grid = naer_unit_grid_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), scroll->grid);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  scroll->across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scrolled));
  scroll->down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  return window;
}

int
main (int    argc,
      char **argv)
{
  guint rows = argc > 1 ? (guint) atoi (argv[1]) : 2000;
  Scroll scroll = { .ours = g_array_new (FALSE, FALSE, sizeof (double)),
                    .whole = g_array_new (FALSE, FALSE, sizeof (double)) };
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerUnitModel) model = NULL;
  GtkWidget *window;
  gint64 begin;
  double making;
  long before;

  adw_init ();
  setlocale (LC_NUMERIC, "C");
  facts = naer_fixture_large_unit (rows);
  window = make_window (&scroll);
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  before = read_status ("VmRSS:");
  reset_peak ();

  begin = work_time ();
  model = naer_unit_model_new (facts, &(NaerUnitQuery) { 0 }, naer_day_from_ymd (2024, 1, 1),
                               naer_day_from_ymd (2026, 12, 31), NAER_FIXTURE_TODAY);
  naer_unit_grid_set_model (NAER_UNIT_GRID (scroll.grid), model);
  making = milliseconds_since (begin);
  settle ();
  for (int frame = 0; frame < FRAMES; frame++)
    take_frame (&scroll, frame);

  g_print ("%g %g %g %g %g %ld\n", percentile (scroll.ours, 0.5), percentile (scroll.ours, 0.99),
           percentile (scroll.ours, 1), percentile (scroll.whole, 0.99), making,
           read_status ("VmHWM:") - before);
  gtk_window_destroy (GTK_WINDOW (window));
  g_array_unref (scroll.ours);
  g_array_unref (scroll.whole);
  return 0;
}
