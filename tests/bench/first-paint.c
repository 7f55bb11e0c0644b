/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "naer-application.h"
#include "naer-i18n.h"
#include "naer-window.h"

/*
 * Opens the real window on the sample data, goes from employee to employee as a click on the list
 * does, and prints in a line how many milliseconds of the processor it takes until the window is
 * painted: the first time, when the page is made, in the middle, and in nine of ten.
 */

#define CLICKS 40

typedef struct
{
  NaerWindow *window;
  GdkFrameClock *clock;
  gulong handler;
  guint n_clicks;
  gint64 begin;
  double first;
  double times[CLICKS];
} Clicks;

/* What the processor has done for us, in microseconds: others may use it too. */
static gint64
work_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000) + time.tv_nsec / 1000;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

static void
finish (Clicks *clicks)
{
  char first[G_ASCII_DTOSTR_BUF_SIZE], middle[G_ASCII_DTOSTR_BUF_SIZE], late[G_ASCII_DTOSTR_BUF_SIZE];

  qsort (clicks->times, CLICKS, sizeof (double), compare);
  g_print ("%s %s %s\n", g_ascii_dtostr (first, sizeof first, clicks->first),
           g_ascii_dtostr (middle, sizeof middle, clicks->times[CLICKS / 2]),
           g_ascii_dtostr (late, sizeof late, clicks->times[CLICKS * 9 / 10]));
  g_application_quit (g_application_get_default ());
}

static void
click_cb (gpointer data)
{
  Clicks *clicks = data;
  const NaerFacts *facts = naer_session_get_facts (naer_window_get_session (clicks->window));
  const NaerEmployee *employee =
    facts->employees->pdata[clicks->n_clicks % facts->employees->len];

  clicks->begin = work_time ();
  naer_window_show_employee (clicks->window, employee->row_id);
  gtk_widget_queue_draw (GTK_WIDGET (clicks->window));
}

static void
painted_cb (Clicks *clicks)
{
  double time = (work_time () - clicks->begin) / 1000.0;

  if (clicks->begin == 0)
    return;
  clicks->begin = 0;
  if (clicks->n_clicks == 0)
    clicks->first = time;
  else
    clicks->times[clicks->n_clicks - 1] = time;
  clicks->n_clicks++;
  if (clicks->n_clicks > CLICKS)
    finish (clicks);
  else
    g_timeout_add_once (50, click_cb, clicks);
}

static gboolean
wait_cb (gpointer data)
{
  Clicks *clicks = data;

  if (naer_window_get_session (clicks->window) == NULL)
    return G_SOURCE_CONTINUE;
  clicks->clock = gtk_widget_get_frame_clock (GTK_WIDGET (clicks->window));
  g_signal_connect_swapped (clicks->clock, "after-paint", G_CALLBACK (painted_cb), clicks);
  g_timeout_add_once (500, click_cb, clicks);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application,
             Clicks       *clicks)
{
  g_signal_stop_emission_by_name (application, "activate");
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  clicks->window = naer_window_new (NAER_APPLICATION (application));
  gtk_window_present (GTK_WINDOW (clicks->window));
  naer_window_open_sample (clicks->window);
  g_timeout_add (20, wait_cb, clicks);
}

int
main (int    argc,
      char **argv)
{
  static const char *const arguments[] = { "naervaer", "--sample", "--today=2026-11-15" };
  g_autoptr (NaerApplication) application = NULL;
  Clicks clicks = { 0 };

  naer_i18n_init ();
  application = naer_application_new ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &clicks);
  return g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments), (char **) arguments);
}
