/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-large-text.h"

/* Dots per inch of text that is not enlarged, in the unit of the setting. */
#define PLAIN_DPI (96 * 1024)

static void
widen_cb (AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);
  int width, dpi;

  if (dialog == NULL || g_object_get_data (G_OBJECT (dialog), "naer-widened") != NULL)
    return;
  g_object_set_data (G_OBJECT (dialog), "naer-widened", GINT_TO_POINTER (TRUE));
  width = adw_dialog_get_content_width (dialog);
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (window)), "gtk-xft-dpi", &dpi, NULL);
  if (width > 0 && dpi > PLAIN_DPI)
    adw_dialog_set_content_width (dialog, (int) ((gint64) width * dpi / PLAIN_DPI));
}

/**
 * naer_large_text_widen:
 * @window: a window
 *
 * Lets the dialogs of @window be as much wider as the system’s text is larger, so that a form holds
 * the same words on a line; libadwaita keeps them inside the window.
 */
void
naer_large_text_widen (AdwApplicationWindow *window)
{
  g_signal_connect (window, "notify::visible-dialog", G_CALLBACK (widen_cb), NULL);
}
