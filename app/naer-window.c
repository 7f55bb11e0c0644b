/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-window-private.h"

#include "import/naer-import-dialog.h"
#include "language/naer-resources.h"
#include "naer-full-text.h"
#include "naer-i18n.h"
#include "naer-large-text.h"

G_DEFINE_FINAL_TYPE (NaerWindow, naer_window, ADW_TYPE_APPLICATION_WINDOW)

static GSettings *
get_settings (NaerWindow *self)
{
  return naer_application_get_settings (NAER_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
}

static void
show_toast (NaerWindow *self,
            const char *message,
            gboolean    can_undo)
{
  g_autofree char *title = g_markup_escape_text (message, -1);
  AdwToast *toast = adw_toast_new (title);

  if (can_undo)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-change");
    }
  naer_window_add_toast (self, toast);
}

static void
committed_cb (NaerWindow *self,
              const char *message)
{
  naer_window_update_actions (self);
  if (message != NULL)
    show_toast (self, message, naer_session_can_undo (self->session));
}

static void
failed_cb (NaerWindow *self,
           const char *message)
{
  show_toast (self, message, FALSE);
}

static void
changed_cb (NaerWindow *self,
            gint64      employee)
{
  if (self->employee != 0 && naer_session_get_employee (self->session, self->employee) == NULL)
    naer_window_show_overview (self);
  naer_window_update_actions (self);
}

static void
employee_chosen_cb (NaerWindow *self,
                    gint64      employee)
{
  naer_window_show_employee (self, employee);
}

/* Says something for a moment. */
void
naer_window_tell (NaerWindow *self,
                  const char *message)
{
  show_toast (self, message, FALSE);
}

static void
told_cb (NaerWindow *self,
         const char *message)
{
  show_toast (self, message, FALSE);
}

static void
status_setting_cb (NaerWindow *self,
                   const char *key,
                   GSettings  *settings)
{
  if (self->session != NULL)
    naer_session_set_with_status (self->session, g_settings_get_boolean (settings, key));
}

static void
proposals_setting_cb (NaerWindow *self,
                      const char *key,
                      GSettings  *settings)
{
  if (self->session != NULL)
    naer_session_set_with_proposals (self->session, g_settings_get_boolean (settings, key));
}

static void
overview_chosen_cb (NaerWindow *self)
{
  naer_window_show_overview (self);
}

static void
unit_opened_cb (NaerWindow *self)
{
  naer_window_show_unit (self);
}

static void
active_cb (NaerWindow *self)
{
  if (self->session != NULL && gtk_window_is_active (GTK_WINDOW (self)))
    naer_session_check_clock (self->session);
}

static gboolean
drop_cb (NaerWindow   *self,
         const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL || self->session == NULL)
    return FALSE;
  naer_import_dialog_present (self->session, GTK_WIDGET (self), files->data);
  return TRUE;
}

/* The page of a person is made when the first one is looked at, so that the window comes sooner. */
static void
ensure_person_page (NaerWindow *self)
{
  if (self->person_page != NULL)
    return;
  self->person_page = g_object_new (NAER_TYPE_PERSON_PAGE, NULL);
  naer_person_page_set_menu (self->person_page, self->primary_menu);
  g_signal_connect_object (self->person_page, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->split_view, "collapsed", self->person_page, "narrow",
                          G_BINDING_SYNC_CREATE);
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->person_page), "person");
}

static void
collapsed_cb (NaerWindow *self)
{
  if (self->unit_page != NULL)
    naer_unit_page_set_narrow (self->unit_page,
                               adw_navigation_split_view_get_collapsed (self->split_view));
}

static void
ensure_unit_page (NaerWindow *self)
{
  if (self->unit_page != NULL)
    return;
  self->unit_page = g_object_new (NAER_TYPE_UNIT_PAGE, NULL);
  naer_unit_page_set_menu (self->unit_page, self->primary_menu);
  naer_unit_page_set_session (self->unit_page, self->session);
  g_signal_connect_object (self->unit_page, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  collapsed_cb (self);
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->unit_page), "unit");
}

static void
restore_size (NaerWindow *self,
              GSettings  *settings)
{
  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static gboolean
naer_window_close_request (GtkWindow *window)
{
  GSettings *settings = get_settings (NAER_WINDOW (window));
  int width, height;

  if (naer_window_holds_changes (NAER_WINDOW (window)))
    {
      naer_window_ask_before_loss (NAER_WINDOW (window));
      return TRUE;
    }
  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
  return GTK_WINDOW_CLASS (naer_window_parent_class)->close_request (window);
}

static void
naer_window_dispose (GObject *object)
{
  NaerWindow *self = NAER_WINDOW (object);

  naer_window_end_watch (self);
  naer_window_drop_doubted (self);
  naer_window_set_session (self, NULL);
  g_clear_weak_pointer (&self->toast);
  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_WINDOW);
  G_OBJECT_CLASS (naer_window_parent_class)->dispose (object);
}

static void
naer_window_class_init (NaerWindowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (class);

  object_class->dispose = naer_window_dispose;
  window_class->close_request = naer_window_close_request;

  g_type_ensure (NAER_TYPE_WELCOME_PAGE);
  g_type_ensure (NAER_TYPE_SIDEBAR);
  g_type_ensure (NAER_TYPE_OVERVIEW_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/window.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, sample_banner);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, trouble_banner);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, deputy_banner);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, content_page);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, welcome_page);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, overview_page);
  gtk_widget_class_bind_template_child (widget_class, NaerWindow, primary_menu);

  naer_window_install_actions (widget_class);
  naer_window_install_file_actions (widget_class);
  naer_window_install_lock (widget_class);
  naer_window_install_trouble (widget_class);
  naer_window_install_curtain (widget_class);
  naer_window_install_older (widget_class);
  naer_window_install_calendar (widget_class);
}

static void
naer_window_init (NaerWindow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  naer_overview_page_set_menu (self->overview_page, self->primary_menu);
  naer_sidebar_set_search_capture (self->sidebar, GTK_WIDGET (self->split_view));

  g_signal_connect_swapped (self->sidebar, "employee-chosen", G_CALLBACK (employee_chosen_cb), self);
  g_signal_connect_swapped (self->sidebar, "overview-chosen", G_CALLBACK (overview_chosen_cb), self);
  g_signal_connect_swapped (self->sidebar, "unit-opened", G_CALLBACK (unit_opened_cb), self);
  g_signal_connect_swapped (self->split_view, "notify::collapsed", G_CALLBACK (collapsed_cb), self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (naer_window_update_actions), NULL);
  naer_window_keep_focus (self);
  naer_full_text_show (GTK_WIDGET (self));
  naer_large_text_widen (ADW_APPLICATION_WINDOW (self));
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (drop));
  naer_window_update_actions (self);
}

/**
 * naer_window_new:
 * @application: the program
 *
 * Returns: (transfer none): a window of the program
 */
NaerWindow *
naer_window_new (NaerApplication *application)
{
  NaerWindow *self = g_object_new (NAER_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = naer_application_get_settings (application);

  restore_size (self, settings);
  naer_window_begin_watch (self);
  g_signal_connect_object (settings, "changed::show-proposals", G_CALLBACK (proposals_setting_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::show-status-in-list", G_CALLBACK (status_setting_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * naer_window_get_session:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the open data, %NULL while none is open
 */
NaerSession *
naer_window_get_session (NaerWindow *self)
{
  g_return_val_if_fail (NAER_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * naer_window_set_session:
 * @self: a window
 * @session: (nullable): open data
 *
 * Shows data, or the welcome when there is none.
 */
void
naer_window_set_session (NaerWindow  *self,
                         NaerSession *session)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  if (self->session == session)
    return;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (!g_set_object (&self->session, session) || self->sidebar == NULL)
    return;

  /* what was done, and the way back from it, belong to the data that is gone */
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  naer_sidebar_set_session (self->sidebar, session);
  naer_overview_page_set_session (self->overview_page, session);
  if (self->person_page != NULL)
    naer_person_page_set_employee (self->person_page, NULL, 0);
  if (self->unit_page != NULL)
    naer_unit_page_set_session (self->unit_page, session);
  self->employee = 0;
  naer_window_leave_together (self);
  naer_window_open_curtain (self);
  adw_navigation_page_set_title (self->content_page, _("Overview"));
  gtk_stack_set_visible_child_name (self->stack, session != NULL ? "main" : "welcome");
  if (session != NULL)
    {
      g_signal_connect_object (session, "committed", G_CALLBACK (committed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      naer_welcome_page_show_file (self->welcome_page, self->file);
      status_setting_cb (self, "show-status-in-list", get_settings (self));
      proposals_setting_cb (self, "show-proposals", get_settings (self));
      adw_banner_set_revealed (self->sample_banner, naer_session_is_sample (session));
      naer_window_show_deputy (self);
      naer_window_show_overview (self);
      if (naer_session_get_facts (session)->employees->len == 0)
        naer_window_begin_on_page (self);
    }
  naer_window_watch_trouble (self);
}

/**
 * naer_window_get_employee:
 * @self: a window
 *
 * Returns: the row of the employee whose page is shown, 0 on the overview
 */
gint64
naer_window_get_employee (NaerWindow *self)
{
  g_return_val_if_fail (NAER_IS_WINDOW (self), 0);

  return self->employee;
}

/**
 * naer_window_show_list:
 * @self: a window
 *
 * Shows the list of employees where it does not stand beside the page.
 */
void
naer_window_show_list (NaerWindow *self)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

/**
 * naer_window_show_overview:
 * @self: a window
 *
 * Shows what needs the leader now.
 */
void
naer_window_show_overview (NaerWindow *self)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  self->employee = 0;
  naer_window_leave_together (self);
  naer_sidebar_select (self->sidebar, 0);
  gtk_stack_set_visible_child_name (self->pages, "overview");
  adw_navigation_page_set_title (self->content_page, _("Overview"));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  naer_window_update_actions (self);
}

/**
 * naer_window_show_unit:
 * @self: a window
 *
 * Shows who is at work.
 */
void
naer_window_show_unit (NaerWindow *self)
{
  g_return_if_fail (NAER_IS_WINDOW (self));
  g_return_if_fail (self->session != NULL);

  self->employee = 0;
  naer_sidebar_select_unit (self->sidebar);
  ensure_unit_page (self);
  naer_unit_page_open (self->unit_page);
  gtk_stack_set_visible_child_name (self->pages, "unit");
  adw_navigation_page_set_title (self->content_page, _("The Unit"));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  naer_window_update_actions (self);
}

/**
 * naer_window_show_employee:
 * @self: a window
 * @employee: the row of an employee
 *
 * Shows the page of one employee; that it was looked at is noted in the journal.
 */
void
naer_window_show_employee (NaerWindow *self,
                           gint64      employee)
{
  const NaerEmployee *shown;

  g_return_if_fail (NAER_IS_WINDOW (self));
  g_return_if_fail (self->session != NULL);

  shown = naer_session_get_employee (self->session, employee);
  if (shown == NULL)
    return;
  naer_window_leave_together (self);
  if (self->employee != employee)
    naer_session_note (self->session, "view", employee);
  self->employee = employee;
  naer_sidebar_select (self->sidebar, employee);
  ensure_person_page (self);
  naer_person_page_set_employee (self->person_page, self->session, employee);
  gtk_stack_set_visible_child_name (self->pages, "person");
  adw_navigation_page_set_title (self->content_page, shown->name != NULL ? shown->name : shown->id);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  naer_window_update_actions (self);
}

/**
 * naer_window_show_plan:
 * @self: a window
 * @employee: the row of an employee
 * @obligation: what of the plan is to be done: `plan`, or to whom it is to be sent
 *
 * Turns to the plan of an employee, with the keyboard in it.
 */
void
naer_window_show_plan (NaerWindow *self,
                       gint64      employee,
                       const char *obligation)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  naer_window_show_employee (self, employee);
  if (self->employee == employee)
    naer_person_page_show_plan (self->person_page, obligation);
}

/**
 * naer_window_get_page:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): what is shown: `overview`, `unit` or a tab of an employee, and
 *   %NULL without data
 */
const char *
naer_window_get_page (NaerWindow *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->pages);

  if (self->session == NULL)
    return NULL;
  return g_strcmp0 (page, "person") == 0 ? naer_person_page_get_tab (self->person_page) : page;
}

/**
 * naer_window_show_tab:
 * @self: a window
 * @tab: `calendar`, `follow-up` or `log`
 *
 * Turns to a tab of the employee’s page.
 */
void
naer_window_show_tab (NaerWindow *self,
                      const char *tab)
{
  GtkWidget *focus;

  g_return_if_fail (NAER_IS_WINDOW (self));

  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (self->person_page == NULL)
    return;
  naer_person_page_show_tab (self->person_page, tab);
  /* what had the keyboard is gone with the tab before, unless it was in the list */
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sidebar)))
    gtk_widget_grab_focus (GTK_WIDGET (self->person_page));
}

/**
 * naer_window_add_toast:
 * @self: a window
 * @toast: (transfer full): a message
 *
 * Shows a message in place of an older one.
 */
void
naer_window_add_toast (NaerWindow *self,
                       AdwToast   *toast)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_set_weak_pointer (&self->toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
