/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-dialog.h"

#include <glib/gi18n.h>

#include "import/naer-import-columns-page.h"
#include "import/naer-import-error.h"
#include "import/naer-import-format-page.h"
#include "import/naer-import-plan-page.h"
#include "import/naer-import-resources.h"
#include "import/naer-import-words.h"

/* Work that is done sooner than this shows no spinner. */
#define SPINNER_DELAY_MS 500

struct _NaerImportDialog
{
  AdwDialog parent_instance;

  NaerSession *data;
  NaerImportSession *session;
  guint spinner_id;
  gboolean asked;         /* the page with the question was shown once */
  gboolean writing;

  GtkStack *stack;
  GtkLabel *working_label;
  GtkWidget *stop_button;
  AdwStatusPage *failed_page;
  AdwToastOverlay *toasts;
  AdwNavigationView *navigation;
  NaerImportPlanPage *plan_page;
  NaerImportFormatPage *format_page;
  NaerImportColumnsPage *columns_page;
};

G_DEFINE_FINAL_TYPE (NaerImportDialog, naer_import_dialog, ADW_TYPE_DIALOG)

static const char *
failure_title (const GError *error)
{
  if (g_error_matches (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_EMPTY))
    return _("The File Is Empty");
  if (g_error_matches (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_TOO_LARGE))
    return _("The File Is Too Large");
  if (g_error_matches (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_NOT_TEXT))
    return _("This Is Not a Table as Text");
  return _("The File Cannot Be Read");
}

static void
show_failure (NaerImportDialog *self)
{
  const GError *error = naer_import_session_get_error (self->session);
  g_autofree char *text = g_markup_escape_text (error->message, -1);

  adw_status_page_set_title (self->failed_page, failure_title (error));
  adw_status_page_set_description (self->failed_page, text);
  gtk_stack_set_visible_child_name (self->stack, "failed");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), adw_status_page_get_title (self->failed_page),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static gboolean
spinner_cb (gpointer user_data)
{
  NaerImportDialog *self = NAER_IMPORT_DIALOG (user_data);

  self->spinner_id = 0;
  gtk_label_set_label (self->working_label,
                       self->writing ? _("Saving…") : _("Reading the file…"));
  gtk_widget_set_visible (self->stop_button, !self->writing);
  gtk_stack_set_visible_child_name (self->stack, "working");
  return G_SOURCE_REMOVE;
}

static void
start_spinner (NaerImportDialog *self)
{
  if (self->spinner_id == 0)
    self->spinner_id = g_timeout_add (SPINNER_DELAY_MS, spinner_cb, self);
}

static void
stop_spinner (NaerImportDialog *self)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
}

static const char *
page_of (NaerImportQuestion question)
{
  switch (question)
    {
    case NAER_IMPORT_QUESTION_FORMAT:
      return "format";
    case NAER_IMPORT_QUESTION_COLUMNS:
    case NAER_IMPORT_QUESTION_CODES:
      return "columns";
    case NAER_IMPORT_QUESTION_NONE:
    default:
      return "plan";
    }
}

/* Codes may stay unknown, so that their rows are refused; other questions must have an answer. */
static gboolean
is_stuck (NaerImportDialog   *self,
          NaerImportQuestion  question)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return question != NAER_IMPORT_QUESTION_CODES &&
         !g_str_equal (page_of (question), "plan") &&
         g_strcmp0 (page_of (question), adw_navigation_page_get_tag (page)) == 0;
}

static void
update_actions (NaerImportDialog *self)
{
  gboolean ready = naer_import_session_get_state (self->session) == NAER_IMPORT_STATE_READY;
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);

  adw_dialog_set_can_close (ADW_DIALOG (self), !self->writing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.continue",
                                 ready && !is_stuck (self, reading->question));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.write",
                                 ready && !self->writing &&
                                   naer_import_reading_can_write (reading));
}

/* What cannot be guessed is asked at once, before the plan is looked at. */
static void
ask_once (NaerImportDialog *self)
{
  const char *page = page_of (naer_import_session_get_reading (self->session)->question);

  if (self->asked)
    return;
  self->asked = TRUE;
  if (g_str_equal (page, "plan"))
    naer_import_plan_page_grab_button (self->plan_page);
  else
    adw_navigation_view_push_by_tag (self->navigation, page);
}

static void
show_reading (NaerImportDialog *self)
{
  const GError *error = naer_import_session_get_error (self->session);

  gtk_stack_set_visible_child_name (self->stack, "steps");
  ask_once (self);
  if (error != NULL)
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new_format ("%s", error->message));
}

static void
state_cb (NaerImportDialog *self)
{
  update_actions (self);
  switch (naer_import_session_get_state (self->session))
    {
    case NAER_IMPORT_STATE_WORKING:
      start_spinner (self);
      return;
    case NAER_IMPORT_STATE_FAILED:
      stop_spinner (self);
      show_failure (self);
      return;
    case NAER_IMPORT_STATE_READY:
      stop_spinner (self);
      show_reading (self);
      return;
    case NAER_IMPORT_STATE_IDLE:
    default:
      stop_spinner (self);
      adw_dialog_close (ADW_DIALOG (self));
    }
}

static void
committed_cb (NaerImportDialog *self)
{
  if (!self->writing)
    return;
  self->writing = FALSE;
  stop_spinner (self);
  naer_import_session_remember (self->session);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
failed_cb (NaerImportDialog *self,
           const char       *message)
{
  if (!self->writing)
    return;
  self->writing = FALSE;
  stop_spinner (self);
  gtk_stack_set_visible_child_name (self->stack, "steps");
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new_format ("%s", message));
  update_actions (self);
}

static void
write_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerImportDialog *self = NAER_IMPORT_DIALOG (widget);
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);
  g_autofree char *message = naer_import_words_done (reading);

  self->writing = TRUE;
  update_actions (self);
  start_spinner (self);
  naer_session_commit (self->data, naer_import_session_make_changes (self->session), "import",
                       message);
}

/* On to the next question that no page has asked yet, else to the plan. */
static void
continue_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  NaerImportDialog *self = NAER_IMPORT_DIALOG (widget);
  AdwNavigationPage *shown = adw_navigation_view_get_visible_page (self->navigation);
  const char *page = page_of (naer_import_session_get_reading (self->session)->question);

  adw_navigation_view_pop_to_tag (self->navigation, "plan");
  if (!g_str_equal (page, "plan") && !g_str_equal (page, adw_navigation_page_get_tag (shown)))
    adw_navigation_view_push_by_tag (self->navigation, page);
}

/* Something else changed the data: the plan is made anew. */
static void
changed_cb (NaerImportDialog *self)
{
  if (!self->writing)
    naer_import_session_set_facts (self->session, naer_session_get_facts (self->data),
                                   naer_session_get_today (self->data));
}

static void
close_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
stop_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  naer_import_session_cancel (NAER_IMPORT_DIALOG (widget)->session);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerImportDialog) self = NAER_IMPORT_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file == NULL)
    return;
  self->asked = FALSE;
  naer_import_session_read (self->session, file);
}

static GtkFileDialog *
make_file_dialog (void)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) tables = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (tables, _("Tables as text (CSV, TXT)"));
  gtk_file_filter_add_suffix (tables, "csv");
  gtk_file_filter_add_suffix (tables, "txt");
  gtk_file_filter_add_suffix (tables, "tsv");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, tables);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, _("Choose the File from Payroll"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  return dialog;
}

static void
choose_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = make_file_dialog ();

  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        g_object_ref (widget));
}

static void
naer_import_dialog_dispose (GObject *object)
{
  NaerImportDialog *self = NAER_IMPORT_DIALOG (object);

  stop_spinner (self);
  g_clear_object (&self->data);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_IMPORT_DIALOG);
  G_OBJECT_CLASS (naer_import_dialog_parent_class)->dispose (object);
}

static void
naer_import_dialog_class_init (NaerImportDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_import_dialog_dispose;

  g_type_ensure (NAER_TYPE_IMPORT_PLAN_PAGE);
  g_type_ensure (NAER_TYPE_IMPORT_FORMAT_PAGE);
  g_type_ensure (NAER_TYPE_IMPORT_COLUMNS_PAGE);
  naer_import_set_template (widget_class, "dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, working_label);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, stop_button);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, plan_page);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, format_page);
  gtk_widget_class_bind_template_child (widget_class, NaerImportDialog, columns_page);

  gtk_widget_class_install_action (widget_class, "import.write", NULL, write_cb);
  gtk_widget_class_install_action (widget_class, "import.continue", NULL, continue_cb);
  gtk_widget_class_install_action (widget_class, "import.close", NULL, close_cb);
  gtk_widget_class_install_action (widget_class, "import.stop", NULL, stop_cb);
  gtk_widget_class_install_action (widget_class, "import.choose", NULL, choose_cb);
}

static void
naer_import_dialog_init (NaerImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_import_dialog_new:
 * @session: the open data file
 * @file: the file to import
 *
 * Returns: (transfer floating): a dialog that begins to read the file
 */
AdwDialog *
naer_import_dialog_new (NaerSession *session,
                        GFile       *file)
{
  NaerImportDialog *self;

  g_return_val_if_fail (NAER_IS_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (NAER_TYPE_IMPORT_DIALOG, NULL);
  self->data = g_object_ref (session);
  self->session = naer_import_session_new (naer_session_get_store (session),
                                           naer_session_get_facts (session),
                                           naer_session_get_today (session),
                                           naer_language_get_default ());
  naer_import_plan_page_set_session (self->plan_page, self->session);
  naer_import_format_page_set_session (self->format_page, self->session);
  naer_import_columns_page_set_session (self->columns_page, self->session);
  g_signal_connect_object (self->session, "notify::state", G_CALLBACK (state_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "answered", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "committed", G_CALLBACK (committed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation, "notify::visible-page", G_CALLBACK (update_actions),
                           self, G_CONNECT_SWAPPED);
  naer_import_session_read (self->session, file);
  return ADW_DIALOG (self);
}

/* What is needed to go on when a file is chosen. */
typedef struct
{
  NaerSession *session;
  GtkWidget *parent;
} Request;

static void
first_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autofree Request *request = user_data;
  g_autoptr (NaerSession) session = request->session;
  g_autoptr (GtkWidget) parent = request->parent;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && gtk_widget_get_root (parent) != NULL)
    adw_dialog_present (naer_import_dialog_new (session, file), parent);
}

/**
 * naer_import_dialog_present:
 * @session: the open data file
 * @parent: the widget above which the dialog stands
 * @file: (nullable): the file to import, or %NULL to ask for it first
 *
 * Imports a file of absence.
 */
void
naer_import_dialog_present (NaerSession *session,
                            GtkWidget   *parent,
                            GFile       *file)
{
  g_autoptr (GtkFileDialog) dialog = NULL;
  Request *request;

  g_return_if_fail (NAER_IS_SESSION (session));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  if (file != NULL)
    {
      adw_dialog_present (naer_import_dialog_new (session, file), parent);
      return;
    }
  request = g_new0 (Request, 1);
  request->session = g_object_ref (session);
  request->parent = g_object_ref (parent);
  dialog = make_file_dialog ();
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (parent)), NULL, first_chosen_cb,
                        request);
}
