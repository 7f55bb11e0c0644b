/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-patterns-off-dialog.h"
#include "dialogs/naer-patterns-off-draft.h"
#include "dialogs/naer-set-aside-dialog.h"
#include "dialogs/naer-statistics-dialog.h"
#include "dialogs/naer-thresholds-dialog.h"
#include "naer-i18n.h"
#include "naer-window-private.h"

/* The actions of the window about patterns of absence, and about figures. */

static void
set_aside_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_set_aside_dialog_present (self->session, self->employee, widget);
}

static void
switch_off_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_patterns_off_dialog_present (self->session, self->employee, widget);
}

static void
switch_on_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  if (employee != NULL)
    naer_session_commit (self->session,
                         naer_patterns_on_make_changes (employee, naer_session_get_today (self->session)),
                         "patterns", _("Patterns switched on"));
}

static void
thresholds_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  naer_thresholds_dialog_present (NAER_WINDOW (widget)->session, widget);
}

static void
statistics_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  naer_statistics_dialog_present (NAER_WINDOW (widget)->session, widget);
}

static const struct
{
  const char *name;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.set-aside", set_aside_cb },
  { "win.switch-patterns-off", switch_off_cb },
  { "win.switch-patterns-on", switch_on_cb },
  { "win.thresholds", thresholds_cb },
  { "win.statistics", statistics_cb },
};

/* The installer of these actions, called once from class_init. */
void
naer_window_install_pattern_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

/* Whether each can be used now; @employee is %NULL where none is shown or a dialog is open. */
void
naer_window_update_pattern_actions (NaerWindow         *self,
                                    const NaerEmployee *employee)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean off = employee != NULL &&
                 naer_patterns_are_off (employee, naer_session_get_today (self->session));

  gtk_widget_action_set_enabled (widget, "win.set-aside", employee != NULL);
  gtk_widget_action_set_enabled (widget, "win.thresholds", employee != NULL);
  gtk_widget_action_set_enabled (widget, "win.switch-patterns-off", employee != NULL && !off);
  gtk_widget_action_set_enabled (widget, "win.switch-patterns-on", off);
}
