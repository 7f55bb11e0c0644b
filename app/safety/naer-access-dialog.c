/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-access-dialog.h"

#include "data/naer-store-log.h"
#include "log/naer-access.h"
#include "log/naer-log-words.h"
#include "naer-access-document.h"
#include "naer-i18n.h"
#include "naer-safety-resources.h"
#include "naer-way-out.h"

struct _NaerAccessDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;

  AdwToastOverlay *toasts;
  AdwWindowTitle *window_title;
};

G_DEFINE_FINAL_TYPE (NaerAccessDialog, naer_access_dialog, ADW_TYPE_DIALOG)

/* All that there is to give out, as it is now. */
typedef struct
{
  GPtrArray *drafts;
  GArray *entries;
  NaerAuditReport *report;
} Kept;

static void
kept_clear (Kept *kept)
{
  g_clear_pointer (&kept->drafts, g_ptr_array_unref);
  g_clear_pointer (&kept->entries, g_array_unref);
  g_clear_pointer (&kept->report, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Kept, kept_clear)

static void
tell (NaerAccessDialog *self,
      const char       *text)
{
  g_autofree char *title = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}

static void
tell_error (NaerAccessDialog *self,
            const GError     *error)
{
  tell (self, error->domain == NAER_STORE_ERROR ? naer_store_error_describe (error, naer_i18n_language ())
                                                : error->message);
}

static gboolean
read_kept (NaerAccessDialog *self,
           Kept             *kept)
{
  NaerStore *store = naer_session_get_store (self->session);
  g_autoptr (GError) error = NULL;

  kept->report = naer_store_verify (store, &error);
  if (kept->report != NULL)
    kept->drafts = naer_store_load_drafts (store, &error);
  if (kept->drafts != NULL)
    kept->entries = naer_store_load_log (store, self->employee, TRUE, &error);
  if (kept->entries == NULL)
    tell_error (self, error);
  return kept->entries != NULL;
}

static void
out_cb (GtkWidget    *widget,
        const char   *action,
        const GError *error)
{
  NaerAccessDialog *self = NAER_ACCESS_DIALOG (widget);

  if (self->session == NULL)
    return;
  if (error != NULL)
    {
      tell_error (self, error);
      return;
    }
  naer_session_note (self->session, "access", self->employee);
  tell (self, g_str_equal (action, "print") ? _("Printed") : _("Saved"));
}

static char *
file_name (NaerAccessDialog *self,
           const char       *ending)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autofree char *day = naer_day_to_iso (naer_session_get_today (self->session));

  /* Translators: the name of a file: the number of an employee, never the name, the day, and an ending */
  return g_strdup_printf (_("kept-%s-%s.%s"), employee->id, day, ending);
}

static void
paper_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerAccessDialog *self = NAER_ACCESS_DIALOG (widget);
  g_auto (Kept) kept = { 0 };
  g_autoptr (NaerPages) pages = NULL;
  g_autofree char *verified = NULL, *file = file_name (self, "pdf");

  if (!read_kept (self, &kept))
    return;
  verified = naer_audit_report_describe (kept.report, naer_i18n_language ());
  pages = naer_access_pages_new (naer_session_get_facts (self->session), self->employee, kept.drafts, kept.entries,
                                 verified, naer_session_get_today (self->session), naer_i18n_language ());
  if (g_str_equal (name, "access.print"))
    naer_way_out_print (pages, widget, out_cb);
  else
    naer_way_out_save_pdf (pages, file, widget, out_cb);
}

static void
json_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerAccessDialog *self = NAER_ACCESS_DIALOG (widget);
  g_auto (Kept) kept = { 0 };
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL, *file = file_name (self, "json");

  if (!read_kept (self, &kept))
    return;
  root = naer_access_to_json (naer_session_get_facts (self->session), self->employee, kept.drafts, kept.entries,
                              naer_audit_report_to_json (kept.report));
  text = json_to_string (root, TRUE);
  naer_way_out_save_text (text, file, widget, out_cb);
}

static void
naer_access_dialog_dispose (GObject *object)
{
  NaerAccessDialog *self = NAER_ACCESS_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_ACCESS_DIALOG);
  G_OBJECT_CLASS (naer_access_dialog_parent_class)->dispose (object);
}

static void
naer_access_dialog_class_init (NaerAccessDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_access_dialog_dispose;

  naer_safety_set_template (widget_class, "access-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerAccessDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerAccessDialog, window_title);
  gtk_widget_class_install_action (widget_class, "access.print", NULL, paper_cb);
  gtk_widget_class_install_action (widget_class, "access.save-pdf", NULL, paper_cb);
  gtk_widget_class_install_action (widget_class, "access.save-json", NULL, json_cb);
}

static void
naer_access_dialog_init (NaerAccessDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_access_dialog_present:
 * @session: open data
 * @employee: the row of an employee
 * @parent: where
 *
 * Offers to give out all that is kept of an employee.
 */
void
naer_access_dialog_present (NaerSession *session,
                            gint64       employee,
                            GtkWidget   *parent)
{
  NaerAccessDialog *self = g_object_new (NAER_TYPE_ACCESS_DIALOG, NULL);
  g_autofree char *whom = naer_log_whom_to_words (employee, naer_session_get_facts (session), naer_i18n_language ());

  g_set_object (&self->session, session);
  self->employee = employee;
  adw_window_title_set_subtitle (self->window_title, whom);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
