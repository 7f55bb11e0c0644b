/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-first-frame.h"

#include <unistd.h>

static void
after_paint_cb (GdkFrameClock *clock)
{
  _exit (0);
}

static void
map_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (after_paint_cb), NULL);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window)
{
  g_signal_connect (window, "map", G_CALLBACK (map_cb), NULL);
}

/**
 * naer_first_frame_leave:
 * @application: a program that has not begun
 *
 * Ends the process as soon as its first window has drawn a frame.
 */
void
naer_first_frame_leave (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
}
