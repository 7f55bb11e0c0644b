/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-i18n.h"
#include "naer-window-private.h"

/*
 * What is in memory only would be gone if the data were closed. A curtain hides it instead where the
 * window would be locked, and the window is locked once all of it is saved.
 */

void
naer_window_draw_curtain (NaerWindow *self)
{
  if (self->curtain)
    return;
  self->curtain = TRUE;
  naer_window_leave_together (self);
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_set_visible_child_name (self->stack, "curtain");
  gtk_widget_set_visible (GTK_WIDGET (self->split_view), FALSE);
  naer_window_update_actions (self);
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

void
naer_window_open_curtain (NaerWindow *self)
{
  if (!self->curtain)
    return;
  self->curtain = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->split_view), TRUE);
  gtk_stack_set_visible_child_name (self->stack, "main");
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  naer_window_update_actions (self);
}

static void
show_again_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  naer_window_open_curtain (NAER_WINDOW (widget));
}

/* Called once from class_init. */
void
naer_window_install_curtain (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-again", NULL, show_again_cb);
}
