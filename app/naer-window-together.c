/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-together-page.h"
#include "naer-i18n.h"
#include "naer-window-private.h"

/*
 * Show together: one calendar fills the screen, and nothing else of the program is on it, for the
 * eye or for a screen reader. What is behind is not only covered: it is not shown.
 */

#define PAGE "together"

static NaerTogetherPage *
ensure_page (NaerWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, PAGE);
  NaerApplication *application = NAER_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));

  if (page == NULL)
    {
      page = naer_together_page_new (naer_application_get_settings (application));
      gtk_stack_add_named (self->stack, page, PAGE);
    }
  return NAER_TOGETHER_PAGE (page);
}

static void
enter (NaerWindow *self)
{
  NaerTogetherPage *page = ensure_page (self);

  self->together = TRUE;
  self->was_fullscreen = gtk_window_is_fullscreen (GTK_WINDOW (self));
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (page));
  gtk_widget_set_visible (GTK_WIDGET (self->split_view), FALSE);
  gtk_window_set_title (GTK_WINDOW (self), _("Calendar"));
  gtk_window_fullscreen (GTK_WINDOW (self));
  naer_together_page_set_employee (page, self->session, self->employee);
  naer_window_update_actions (self);
}

/**
 * naer_window_leave_together:
 * @self: a window
 *
 * Goes back from the calendar that fills the screen to the program, if it does.
 */
void
naer_window_leave_together (NaerWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, PAGE);

  if (!self->together)
    return;
  self->together = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->split_view), TRUE);
  gtk_stack_set_visible_child_name (self->stack, self->session != NULL ? "main" : "welcome");
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_stack_remove (self->stack, page);
  gtk_window_set_title (GTK_WINDOW (self), "Nærvær");
  if (!self->was_fullscreen)
    gtk_window_unfullscreen (GTK_WINDOW (self));
  naer_window_update_actions (self);
  if (self->session != NULL && self->person_page != NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->person_page), GTK_DIR_TAB_FORWARD);
}

static void
show_together_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->together)
    naer_window_leave_together (self);
  else
    enter (self);
}

static void
calendar_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  static const char *const actions[][2] = {
    { "win.zoom-in", "calendar.zoom-in" },
    { "win.zoom-out", "calendar.zoom-out" },
    { "win.zoom-normal", "calendar.zoom-normal" },
    { "win.calendar-today", "calendar.today" },
    { "win.tell-year", "calendar.tell-year" },
  };
  NaerWindow *self = NAER_WINDOW (widget);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i][0], name) && self->together)
      naer_together_page_activate (ensure_page (self), actions[i][1]);
    else if (g_str_equal (actions[i][0], name))
      naer_person_page_activate (self->person_page, actions[i][1]);
}

/* The installer of these actions, called once from class_init. */
void
naer_window_install_calendar (GtkWidgetClass *widget_class)
{
  static const char *const of_calendar[] = { "win.zoom-in", "win.zoom-out", "win.zoom-normal",
                                             "win.calendar-today", "win.tell-year" };

  gtk_widget_class_install_action (widget_class, "win.show-together", NULL, show_together_cb);
  for (guint i = 0; i < G_N_ELEMENTS (of_calendar); i++)
    gtk_widget_class_install_action (widget_class, of_calendar[i], NULL, calendar_cb);
}
