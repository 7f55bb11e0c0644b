/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-redact-dialog.h"

#include "data/naer-store-redact.h"
#include "facts/naer-record-redact.h"
#include "log/naer-log-words.h"
#include "naer-i18n.h"
#include "naer-safety-resources.h"

struct _NaerRedactDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  GCancellable *looking;

  AdwWindowTitle *window_title;
  AdwEntryRow *passage_row;
  GtkLabel *found_label;
  AdwActionRow *backups_row;
  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (NaerRedactDialog, naer_redact_dialog, ADW_TYPE_DIALOG)

static const char *
get_passage (NaerRedactDialog *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->passage_row));
}

static char *
describe (const NaerRedaction *found)
{
  g_autofree char *records = g_strdup_printf (ngettext ("%u record", "%u records", found->n_records), found->n_records);
  g_autofree char *drafts = g_strdup_printf (ngettext ("%u draft", "%u drafts", found->n_drafts), found->n_drafts);
  g_autofree char *entries =
    g_strdup_printf (ngettext ("%u entry of the log", "%u entries of the log", found->n_entries), found->n_entries);

  if (found->n_records + found->n_drafts + found->n_entries == 0)
    return g_strdup (_("It is not found in the file."));
  /* Translators: records, drafts and entries of the log, such as “2 records” */
  return g_strdup_printf (_("Found in %s, %s and %s."), records, drafts, entries);
}

static void
show_found (NaerRedactDialog    *self,
            const NaerRedaction *found)
{
  g_autofree char *text = describe (found);
  g_autofree char *backups =
    g_strdup_printf (ngettext ("It goes from the %u backup on this computer", "It goes from the %u backups on this computer",
                               found->n_backups), found->n_backups);

  gtk_label_set_label (self->found_label, text);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  gtk_widget_set_visible (GTK_WIDGET (self->backups_row), found->n_backups > 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->backups_row), backups);
  gtk_widget_set_sensitive (self->remove_button, found->n_records + found->n_drafts + found->n_entries > 0);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerRedactDialog) self = NAER_REDACT_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree NaerRedaction *found = naer_store_redaction_finish (NAER_STORE (source), result, &error);

  /* What is typed by now is looked for by a later call. */
  if (self->session == NULL || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  if (found != NULL)
    show_found (self, found);
  else
    gtk_label_set_label (self->found_label, naer_store_error_describe (error, naer_i18n_language ()));
}

static void
changed_cb (NaerRedactDialog *self)
{
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  gtk_widget_set_sensitive (self->remove_button, FALSE);
  if (self->session == NULL)
    return;
  if (!naer_passage_is_long_enough (get_passage (self)))
    {
      gtk_label_set_label (self->found_label, _("Write at least three letters."));
      return;
    }
  self->looking = g_cancellable_new ();
  naer_store_find_text_async (naer_session_get_store (self->session), self->employee, get_passage (self), self->looking,
                              found_cb, g_object_ref (self));
}

static void
remove_cb (NaerRedactDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.redact", "(xs)", self->employee, get_passage (self));
}

static void
naer_redact_dialog_dispose (GObject *object)
{
  NaerRedactDialog *self = NAER_REDACT_DIALOG (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_REDACT_DIALOG);
  G_OBJECT_CLASS (naer_redact_dialog_parent_class)->dispose (object);
}

static void
naer_redact_dialog_class_init (NaerRedactDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_redact_dialog_dispose;

  naer_safety_set_template (widget_class, "redact-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerRedactDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerRedactDialog, passage_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRedactDialog, found_label);
  gtk_widget_class_bind_template_child (widget_class, NaerRedactDialog, backups_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRedactDialog, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_redact_dialog_init (NaerRedactDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_redact_dialog_present:
 * @session: open data
 * @employee: the row of the employee whom the text is about, 0 for all
 * @passage: (nullable): the text, where one was pointed at
 * @parent: where
 *
 * Asks for a text that should not be there.
 */
void
naer_redact_dialog_present (NaerSession *session,
                            gint64       employee,
                            const char  *passage,
                            GtkWidget   *parent)
{
  NaerRedactDialog *self = g_object_new (NAER_TYPE_REDACT_DIALOG, NULL);
  g_autofree char *whom = naer_log_whom_to_words (employee, naer_session_get_facts (session), naer_i18n_language ());

  g_set_object (&self->session, session);
  self->employee = employee;
  adw_window_title_set_subtitle (self->window_title, whom != NULL ? whom : _("Everybody in the file"));
  adw_dialog_present (ADW_DIALOG (self), parent);
  if (passage != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->passage_row), passage);
}
