/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-breaks-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-employment-dialog.h"
#include "dialogs/naer-help-dialog.h"
#include "dialogs/naer-preferences-dialog.h"
#include "dialogs/naer-shortcuts-dialog.h"
#include "dialogs/naer-units-dialog.h"
#include "dialogs/naer-withdrawal-dialog.h"
#include "facts/naer-change.h"
#include "import/naer-import-dialog.h"
#include "meeting/naer-call-dialog.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "naer-window-private.h"
#include "print/naer-preview-dialog.h"

/* The actions of the window about the data that is open. */

static void
present (GtkWidget *window,
         gpointer   dialog)
{
  adw_dialog_present (ADW_DIALOG (dialog), window);
}

static void
search_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_window_show_list (self);
  naer_sidebar_focus_search (self->sidebar);
}

static void
overview_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  naer_window_show_overview (NAER_WINDOW (widget));
}

static void
unit_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_window_show_unit (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->unit_page));
}

static void
neighbour_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  gint64 next = naer_sidebar_get_neighbour (self->sidebar, self->employee,
                                            g_str_equal (name, "win.next-employee") ? 1 : -1);

  if (next != 0)
    naer_window_show_employee (self, next);
}

static void
tab_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  naer_window_show_tab (NAER_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_employee_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  naer_window_show_employee (NAER_WINDOW (widget), g_variant_get_int64 (parameter));
}

static void
show_plan_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gint64 employee;
  const char *obligation;

  g_variant_get (parameter, "(x&s)", &employee, &obligation);
  naer_window_show_plan (NAER_WINDOW (widget), employee, obligation);
}

static void
add_employee_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  naer_employee_dialog_present (NAER_WINDOW (widget)->session, 0, widget);
}

static void
edit_employee_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_employee_dialog_present (self->session, self->employee, widget);
}

static void
employment_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  NaerEmploymentEdit edit = NAER_EMPLOYMENT_MOVE;

  if (g_str_equal (name, "win.employee-leaves"))
    edit = NAER_EMPLOYMENT_LEAVE;
  else if (g_str_equal (name, "win.employee-returns"))
    edit = NAER_EMPLOYMENT_RETURN;
  naer_employment_dialog_present (self->session, self->employee, edit, NULL, widget);
}

static void
breaks_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_breaks_dialog_present (self->session, self->employee, widget);
}

static void
self_certification_cb (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_withdrawal_dialog_present (self->session, self->employee, widget);
}

static void
remove_employee_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autofree char *called = NULL, *message = NULL;

  if (employee == NULL)
    return;
  called = naer_employee_describe (employee, naer_session_get_facts (self->session));
  message = g_strdup_printf (_("%s removed"), called);
  naer_session_commit (self->session, naer_changes_remove_employee (employee), "employee", message);
}

static void
log_contact_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_contact_dialog_present (self->session, self->employee, NAER_CONTACT_OTHER, NULL, widget);
}

static void
add_absence_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_absence_dialog_present (self->session, self->employee, NULL, NAER_DAY_NONE, NAER_DAY_NONE, widget);
}

static void
print_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  naer_person_page_print (NAER_WINDOW (widget)->person_page);
}

static void
preview_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  NaerSheetKind kind = NAER_SHEET_PLAN;

  if (naer_sheet_parse (g_variant_get_string (parameter, NULL), &kind))
    naer_preview_dialog_present (self->session, self->employee, kind, widget);
}

static void
phone_call_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_call_dialog_present (self->session, self->employee, widget);
}

static void
prepare_talk_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_preview_dialog_present (self->session, self->employee, NAER_SHEET_TALK, widget);
}

static void
import_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  naer_import_dialog_present (NAER_WINDOW (widget)->session, widget, NULL);
}

static void
import_file_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  naer_import_dialog_present (NAER_WINDOW (widget)->session, widget, file);
}

static void
units_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  naer_units_dialog_present (NAER_WINDOW (widget)->session, widget);
}

/* Undo in a text field is the text's own, but for what keeps its own steps. */
static void
undo_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  if (NAER_WINDOW (widget)->person_page != NULL &&
      naer_person_page_undo (NAER_WINDOW (widget)->person_page))
    return;
  if (GTK_IS_TEXT (focus))
    gtk_widget_activate_action (focus, "text.undo", NULL);
  else
    naer_session_undo (NAER_WINDOW (widget)->session);
}

/* What a message offers to undo is the change that it tells of, whatever is written meanwhile. */
static void
undo_change_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  naer_session_undo (NAER_WINDOW (widget)->session);
}

static void
preferences_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  NaerApplication *application = NAER_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));

  present (widget, naer_preferences_dialog_new (naer_application_get_settings (application),
                                                self->session));
}

static void
help_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  present (widget, naer_help_dialog_new (naer_window_get_page (NAER_WINDOW (widget))));
}

static void
what_to_say_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  present (widget, naer_help_dialog_new_sayings (g_variant_get_string (parameter, NULL)));
}

static void
shortcuts_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  present (widget, naer_shortcuts_dialog_new ());
}

static const struct
{
  const char *name;
  const char *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.search", NULL, search_cb },
  { "win.overview", NULL, overview_cb },
  { "win.unit", NULL, unit_cb },
  { "win.next-employee", NULL, neighbour_cb },
  { "win.previous-employee", NULL, neighbour_cb },
  { "win.tab", "s", tab_cb },
  { "win.show-employee", "x", show_employee_cb },
  { "win.show-plan", "(xs)", show_plan_cb },
  { "win.add-employee", NULL, add_employee_cb },
  { "win.edit-employee", NULL, edit_employee_cb },
  { "win.move-employee", NULL, employment_cb },
  { "win.employment-breaks", NULL, breaks_cb },
  { "win.self-certification", NULL, self_certification_cb },
  { "win.employee-leaves", NULL, employment_cb },
  { "win.employee-returns", NULL, employment_cb },
  { "win.remove-employee", NULL, remove_employee_cb },
  { "win.log-contact", NULL, log_contact_cb },
  { "win.add-absence", NULL, add_absence_cb },
  { "win.print", NULL, print_cb },
  { "win.preview", "s", preview_cb },
  { "win.prepare-talk", NULL, prepare_talk_cb },
  { "win.phone-call", NULL, phone_call_cb },
  { "win.import", NULL, import_cb },
  { "win.import-file", "s", import_file_cb },
  { "win.units", NULL, units_cb },
  { "win.undo", NULL, undo_cb },
  { "win.undo-change", NULL, undo_change_cb },
  { "win.preferences", NULL, preferences_cb },
  { "win.help", NULL, help_cb },
  { "win.what-to-say", "s", what_to_say_cb },
  { "win.shortcuts", NULL, shortcuts_cb },
};

/* What needs open data, and what needs one employee's page. */
static const char *const of_session[] = {
  "win.search", "win.overview", "win.unit", "win.next-employee", "win.previous-employee",
  "win.show-employee", "win.show-plan", "win.add-employee", "win.import", "win.import-file", "win.units", "win.close-file",
  "win.phone-call", "win.statistics", "win.hand-over", "win.receive", "win.who-did-what", "win.tidy-up",
  "win.save-calendar",
};
static const char *const of_employee[] = {
  "win.tab", "win.edit-employee", "win.move-employee", "win.employment-breaks", "win.self-certification", "win.remove-employee", "win.log-contact",
  "win.add-absence", "win.print",
  "win.preview", "win.prepare-talk", "win.who-did-what-about", "win.give-access",
  "win.remove-text", "win.delete-employee", "win.save-employee-calendar",
};

/* What is for a calendar, also when it fills the screen. */
static const char *const of_calendar[] = {
  "win.show-together", "win.zoom-in", "win.zoom-out", "win.zoom-normal", "win.calendar-today",
  "win.tell-year",
};

/* The installer of these actions, called once from class_init. */
void
naer_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
  naer_window_install_pattern_actions (widget_class);
  naer_window_install_privacy_actions (widget_class);
  naer_window_install_ways_out (widget_class);
}

/* Whether each action can be used now: what is behind a dialog waits until it is closed. */
void
naer_window_update_actions (NaerWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL;
  gboolean alone = !has_dialog && !self->together && !self->curtain;
  gboolean has_session = self->session != NULL && alone;
  gboolean has_employee = has_session && self->employee != 0;
  const NaerEmployee *employee = has_employee ? naer_session_get_employee (self->session, self->employee)
                                              : NULL;
  NaerEmployment *latest = employee != NULL ? naer_employee_latest_employment (employee) : NULL;
  gboolean has_left = latest != NULL && latest->to != NAER_DAY_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (of_session); i++)
    gtk_widget_action_set_enabled (widget, of_session[i], has_session);
  for (guint i = 0; i < G_N_ELEMENTS (of_employee); i++)
    gtk_widget_action_set_enabled (widget, of_employee[i], employee != NULL);
  gtk_widget_action_set_enabled (widget, "win.employee-leaves", employee != NULL && !has_left);
  gtk_widget_action_set_enabled (widget, "win.employee-returns", employee != NULL && has_left);
  for (guint i = 0; i < G_N_ELEMENTS (of_calendar); i++)
    gtk_widget_action_set_enabled (widget, of_calendar[i], employee != NULL || self->together);
  gtk_widget_action_set_enabled (widget, "win.new-file", alone && !naer_window_holds_changes (self));
  gtk_widget_action_set_enabled (widget, "win.open-file", alone && !naer_window_holds_changes (self));
  naer_window_update_pattern_actions (self, employee);
  gtk_widget_action_set_enabled (widget, "win.lock", naer_window_can_lock (self) && !self->curtain);
  gtk_widget_action_set_enabled (widget, "win.safety",
                                 has_session && naer_window_can_lock (self) && !naer_window_holds_changes (self));
  gtk_widget_action_set_enabled (widget, "win.undo", has_session && naer_session_can_undo (self->session));
  gtk_widget_action_set_enabled (widget, "win.undo-change",
                                 has_session && naer_session_can_undo (self->session));
  naer_window_stop_writing (self);
}
