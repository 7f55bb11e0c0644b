/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <unistd.h>

/*
 * Loaded before any GTK program with `LD_PRELOAD`: ends it when the first window that it presents
 * has drawn a frame, and `NAERVAER_SETTLE` more seconds have gone. Writes to the file that
 * `NAERVAER_FIRST_FRAME` names when the frame was drawn, in µs of the monotonic clock, and the
 * kilobytes of memory that are the process’s share at the end.
 */

static gint64 drawn;

static guint64
get_memory (void)
{
  g_autofree char *smaps = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &smaps, NULL, NULL))
    return 0;
  line = strstr (smaps, "\nPss:");
  return line != NULL ? g_ascii_strtoull (line + strlen ("\nPss:"), NULL, 10) : 0;
}

static gboolean
end_cb (gpointer user_data)
{
  g_autofree char *line = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GUINT64_FORMAT "\n", drawn, get_memory ());

  _exit (g_file_set_contents (g_getenv ("NAERVAER_FIRST_FRAME"), line, -1, NULL) ? 0 : 1);
}

static void
after_paint_cb (GdkFrameClock *clock)
{
  const char *settle = g_getenv ("NAERVAER_SETTLE");

  if (drawn != 0)
    return;
  drawn = g_get_monotonic_time ();
  if (settle == NULL)
    end_cb (NULL);
  g_timeout_add_seconds ((guint) g_ascii_strtoull (settle, NULL, 10), end_cb, NULL);
}

static void
map_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb), NULL);
}

/* In place of the toolkit’s own, which it then calls. */
void
gtk_window_present (GtkWindow *window)
{
  static void (*present) (GtkWindow *);

  if (present == NULL)
    {
      present = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");
      if (gtk_widget_get_mapped (GTK_WIDGET (window)))
        map_cb (GTK_WIDGET (window));
      else
        g_signal_connect (window, "map", G_CALLBACK (map_cb), NULL);
    }
  present (window);
}
