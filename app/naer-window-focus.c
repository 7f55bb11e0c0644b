/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-window-private.h"

/*
 * What a form was opened from is often made anew when the form is saved, and then the toolkit gives
 * the keyboard to the first thing of the window: the search. The keyboard is to stay on the page
 * that the leader was working on, unless they go elsewhere themselves.
 */

static GtkWidget *
get_page (NaerWindow *self)
{
  return gtk_stack_get_visible_child (self->pages);
}

static gboolean
is_inside (GtkWidget *widget,
           gpointer   ancestor)
{
  return widget != NULL && gtk_widget_is_ancestor (widget, GTK_WIDGET (ancestor));
}

/* Nothing was pressed or touched since the form was closed. */
static gboolean
is_returning (NaerWindow *self)
{
  return self->closed_at != 0 && self->touched_at <= self->closed_at;
}

static gboolean
return_cb (gpointer window)
{
  NaerWindow *self = NAER_WINDOW (window);

  if (is_returning (self) && !is_inside (gtk_window_get_focus (GTK_WINDOW (self)), self->pages))
    gtk_widget_grab_focus (get_page (self));
  return G_SOURCE_REMOVE;
}

static void
focus_cb (NaerWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (is_inside (focus, self->pages))
    self->page_has_focus = TRUE;
  else if (is_inside (focus, self->split_view) && is_returning (self))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, return_cb, g_object_ref (self), g_object_unref);
  else if (is_inside (focus, self->split_view))
    self->page_has_focus = FALSE;
}

static void
dialog_cb (NaerWindow *self)
{
  gboolean has_dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL;

  self->closed_at = !has_dialog && self->page_has_focus ? g_get_monotonic_time () : 0;
}

/* Keeps the keyboard on the page, from now on. */
void
naer_window_keep_focus (NaerWindow *self)
{
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (dialog_cb), NULL);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_cb), NULL);
}

/* Gives the keyboard to the page, now or when the dialog over it is closed: what to do first stands there. */
void
naer_window_begin_on_page (NaerWindow *self)
{
  self->page_has_focus = TRUE;
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL)
    gtk_widget_grab_focus (get_page (self));
}
