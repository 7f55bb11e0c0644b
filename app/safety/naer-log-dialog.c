/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-dialog.h"

#include "data/naer-store-log.h"
#include "log/naer-log-json.h"
#include "log/naer-log-words.h"
#include "naer-document-pages.h"
#include "naer-i18n.h"
#include "naer-log-document.h"
#include "naer-log-entry-page.h"
#include "naer-log-list.h"
#include "naer-log-cells.h"
#include "naer-safety-resources.h"
#include "naer-way-out.h"

struct _NaerLogDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerLogList *list;
  NaerAuditReport report;

  AdwToastOverlay *toasts;
  AdwNavigationView *navigation;
  AdwWindowTitle *window_title;
  GtkDropDown *kind_drop;
  GtkStack *stack;
  GtkListView *list_view;
  GtkLabel *verified_label;
  GtkWidget *verify_button;
};

G_DEFINE_FINAL_TYPE (NaerLogDialog, naer_log_dialog, ADW_TYPE_DIALOG)

static NaerStore *
get_store (NaerLogDialog *self)
{
  return naer_session_get_store (self->session);
}

static void
tell (NaerLogDialog *self,
      const char    *text)
{
  g_autofree char *title = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}

static void
tell_error (NaerLogDialog *self,
            const GError  *error)
{
  tell (self, error->domain == NAER_STORE_ERROR ? naer_store_error_describe (error, naer_i18n_language ())
                                                : error->message);
}

/* The toolkit begins a list at its first line; the heading of the day is above it. */
static gboolean
to_top_cb (GtkWidget     *list_view,
           GdkFrameClock *clock,
           gpointer       unused)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view));

  if (gtk_adjustment_get_upper (adjustment) <= 1)
    return G_SOURCE_CONTINUE;
  gtk_adjustment_set_value (adjustment, 0);
  return G_SOURCE_REMOVE;
}

/* Put in anew, the list begins at its top. */
static void
show_list (NaerLogDialog *self)
{
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->list)));

  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) > 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), to_top_cb, NULL, NULL);
  gtk_stack_set_visible_child_name (
    self->stack, g_list_model_get_n_items (G_LIST_MODEL (self->list)) > 0 ? "list" : "nothing");
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerLogDialog) self = NAER_LOG_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) entries = naer_store_load_log_finish (NAER_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (entries == NULL)
    {
      tell_error (self, error);
      return;
    }
  gtk_list_view_set_model (self->list_view, NULL);
  naer_log_list_set_entries (self->list, entries);
  show_list (self);
}

static void
load (NaerLogDialog *self)
{
  naer_store_load_log_async (get_store (self), self->employee, FALSE, NULL, loaded_cb, g_object_ref (self));
}

static void
kind_cb (NaerLogDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->kind_drop);

  if (self->session == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;
  gtk_list_view_set_model (self->list_view, NULL);
  naer_log_list_set_kind (self->list, (int) selected - 1);
  show_list (self);
}

static void
changed_cb (NaerLogDialog *self)
{
  load (self);
}

static void
activate_cb (NaerLogDialog *self,
             guint          position)
{
  g_autoptr (NaerLogItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), position);
  NaerLogEntryPage *page = naer_log_entry_page_new (self->session, item);

  g_signal_connect_object (page, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
verified_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (NaerLogDialog) self = NAER_LOG_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify_finish (NAER_STORE (source), result, &error);
  g_autofree char *said = NULL;

  if (self->session == NULL)
    return;
  said = report != NULL ? naer_audit_report_describe (report, naer_i18n_language ())
                        : g_strdup (naer_store_error_describe (error, naer_i18n_language ()));
  gtk_widget_set_sensitive (self->verify_button, TRUE);
  gtk_label_set_label (self->verified_label, said);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
verify_cb (NaerLogDialog *self)
{
  gtk_widget_set_sensitive (self->verify_button, FALSE);
  gtk_label_set_label (self->verified_label, _("Reading every page and entry…"));
  naer_store_verify_async (get_store (self), NULL, verified_cb, g_object_ref (self));
}

/* On paper, in a file, or not: the log says so, and the list shows that it does. */
static void
out_cb (GtkWidget    *widget,
        const char   *action,
        const GError *error)
{
  NaerLogDialog *self = NAER_LOG_DIALOG (widget);

  if (self->session == NULL)
    return;
  if (error != NULL)
    {
      tell_error (self, error);
      return;
    }
  naer_store_note_for_async (get_store (self), action, "log", self->employee);
  tell (self, g_str_equal (action, "print") ? _("Log printed") : _("Log saved"));
  load (self);
}

static char *
file_name (NaerLogDialog *self,
           const char    *ending)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autofree char *day = naer_day_to_iso (naer_session_get_today (self->session));

  if (employee != NULL)
    /* Translators: the name of a file; first the number of an employee, never the name, then the day */
    return g_strdup_printf (_("log-%s-%s.%s"), employee->id, day, ending);
  /* Translators: the name of a file, with the day */
  return g_strdup_printf (_("log-%s.%s"), day, ending);
}

/* The whole log and whether it is whole are read by the thread of the store, one after the other; what
 * leaves the file is small enough to wait for. */
static GArray *
read_whole (NaerLogDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify (get_store (self), &error);
  GArray *entries = NULL;

  if (report != NULL)
    {
      self->report = *report;
      entries = naer_store_load_log (get_store (self), self->employee, TRUE, &error);
    }
  if (entries == NULL)
    tell_error (self, error);
  return entries;
}

static NaerPages *
make_pages (NaerLogDialog *self)
{
  g_autoptr (GArray) entries = read_whole (self);
  g_autofree char *verified = NULL;

  if (entries == NULL)
    return NULL;
  verified = naer_audit_report_describe (&self->report, naer_i18n_language ());
  return naer_document_pages_new (
    naer_log_document_new (entries, naer_session_get_facts (self->session), self->employee, verified,
                           naer_session_get_today (self->session), naer_i18n_language ()));
}

static void
paper_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerLogDialog *self = NAER_LOG_DIALOG (widget);
  g_autoptr (NaerPages) pages = make_pages (self);
  g_autofree char *file = file_name (self, "pdf");

  if (pages == NULL)
    return;
  if (g_str_equal (name, "log.print"))
    naer_way_out_print (pages, widget, out_cb);
  else
    naer_way_out_save_pdf (pages, file, widget, out_cb);
}

static void
json_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerLogDialog *self = NAER_LOG_DIALOG (widget);
  g_autoptr (GArray) entries = read_whole (self);
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL, *file = file_name (self, "json");

  if (entries == NULL)
    return;
  root = naer_log_to_json (entries, naer_session_get_facts (self->session), self->employee,
                           naer_audit_report_to_json (&self->report));
  text = json_to_string (root, TRUE);
  naer_way_out_save_text (text, file, widget, out_cb);
}

static void
fill_kinds (NaerLogDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  gtk_string_list_append (kinds, _("Everything"));
  for (NaerLogKind kind = 0; kind < NAER_N_LOG_KINDS; kind++)
    gtk_string_list_append (kinds, naer_log_kind_to_words (kind, naer_i18n_language ()));
  gtk_drop_down_set_model (self->kind_drop, G_LIST_MODEL (kinds));
}

static void
naer_log_dialog_dispose (GObject *object)
{
  NaerLogDialog *self = NAER_LOG_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->list);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_LOG_DIALOG);
  G_OBJECT_CLASS (naer_log_dialog_parent_class)->dispose (object);
}

static void
naer_log_dialog_class_init (NaerLogDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_log_dialog_dispose;

  naer_safety_set_template (widget_class, "log-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, kind_drop);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, list_view);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, verified_label);
  gtk_widget_class_bind_template_child (widget_class, NaerLogDialog, verify_button);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, verify_cb);
  gtk_widget_class_install_action (widget_class, "log.print", NULL, paper_cb);
  gtk_widget_class_install_action (widget_class, "log.save-pdf", NULL, paper_cb);
  gtk_widget_class_install_action (widget_class, "log.save-json", NULL, json_cb);
}

static void
naer_log_dialog_init (NaerLogDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_kinds (self);
}

/**
 * naer_log_dialog_present:
 * @session: open data
 * @employee: the row of an employee, 0 for all
 * @parent: where
 *
 * Shows who did what. That somebody looked is noted first, and so stands in the list.
 */
void
naer_log_dialog_present (NaerSession *session,
                         gint64       employee,
                         GtkWidget   *parent)
{
  NaerLogDialog *self = g_object_new (NAER_TYPE_LOG_DIALOG, NULL);
  g_autofree char *whom = naer_log_whom_to_words (employee, naer_session_get_facts (session), naer_i18n_language ());

  g_set_object (&self->session, session);
  self->employee = employee;
  self->list = naer_log_list_new ();
  adw_window_title_set_subtitle (self->window_title, whom != NULL ? whom : _("Everybody in the file"));
  naer_log_cells_set_up (self->list_view, session, employee == 0);
  naer_store_note_for_async (get_store (self), "view", "log", employee);
  load (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
