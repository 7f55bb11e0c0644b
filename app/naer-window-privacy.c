/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-window-private.h"
#include "safety/naer-log-dialog.h"

/* The actions of the window about what is kept of whom, and who did what with it. */

static void
log_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  gboolean of_one = g_str_equal (name, "win.who-did-what-about");

  naer_log_dialog_present (self->session, of_one ? self->employee : 0, widget);
}

/* The installer of these actions, called once from class_init. */
void
naer_window_install_privacy_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.who-did-what", NULL, log_cb);
  gtk_widget_class_install_action (widget_class, "win.who-did-what-about", NULL, log_cb);
}
