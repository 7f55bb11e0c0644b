/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-safety-dialog.h"

#include "naer-backup-rows.h"
#include "naer-document-pages.h"
#include "naer-i18n.h"
#include "naer-keyring.h"
#include "naer-log-dialog.h"
#include "naer-passphrase-page.h"
#include "naer-print-job.h"
#include "naer-recovery-sheet.h"
#include "naer-safety-resources.h"

struct _NaerSafetyDialog
{
  AdwPreferencesDialog parent_instance;

  NaerSession *session;
  GPtrArray *backup_rows;

  GSettings *settings;
  AdwSwitchRow *keyring_row;
  AdwSpinRow *lock_row;
  AdwActionRow *verify_row;
  GtkStack *verify_stack;
  AdwPreferencesGroup *backups;
};

G_DEFINE_FINAL_TYPE (NaerSafetyDialog, naer_safety_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static NaerStore *
get_store (NaerSafetyDialog *self)
{
  return naer_session_get_store (self->session);
}

static void
tell (NaerSafetyDialog *self,
      const char       *text)
{
  g_autofree char *title = g_markup_escape_text (text, -1);

  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), adw_toast_new (title));
}

static void
tell_error (NaerSafetyDialog *self,
            const GError     *error)
{
  if (error->domain == NAER_STORE_ERROR)
    tell (self, naer_store_error_describe (error, naer_i18n_language ()));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tell (self, error->message);
}

static void
show_backups (NaerSafetyDialog *self)
{
  naer_backup_rows_show (self->backups, self->backup_rows, naer_store_get_file (get_store (self)));
}

static void
passphrase_changed_cb (NaerSafetyDialog *self)
{
  adw_preferences_dialog_pop_subpage (ADW_PREFERENCES_DIALOG (self));
  tell (self, _("The new passphrase holds from now on"));
}

static void
passphrase_cb (NaerSafetyDialog *self)
{
  NaerPassphrasePage *page = naer_passphrase_page_new (get_store (self));

  g_signal_connect_object (page, "changed", G_CALLBACK (passphrase_changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), ADW_NAVIGATION_PAGE (page));
}

/* The code stands in memory that is swapped out only for as long as it takes to print it. */
static void
recovery_cb (NaerSafetyDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSecret) code = naer_store_write_recovery (get_store (self), &error);
  g_autofree char *name = g_file_get_basename (naer_store_get_file (get_store (self)));
  g_autoptr (NaerPages) pages = NULL;
  g_autoptr (NaerPrintJob) job = NULL;
  GtkPrintOperationResult result;

  if (code == NULL)
    {
      tell_error (self, error);
      return;
    }
  pages = naer_document_pages_new (
    naer_recovery_sheet_new ((const char *) naer_secret_get_bytes (code), name, naer_i18n_language (),
                             naer_session_get_today (self->session)));
  job = naer_print_job_new (pages);
  result = gtk_print_operation_run (GTK_PRINT_OPERATION (job), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                    GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), &error);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self, error->message);
}

/* A row that waits lets go of the keyboard, and Escape would then lead nowhere. */
static void
end_waiting (GtkWidget *row)
{
  GtkRoot *root = gtk_widget_get_root (row);

  gtk_widget_set_sensitive (row, TRUE);
  if (root != NULL && gtk_root_get_focus (root) == NULL)
    gtk_widget_grab_focus (row);
}

static void
verified_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (NaerSafetyDialog) self = NAER_SAFETY_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify_finish (NAER_STORE (source), result, &error);
  g_autofree char *said = NULL;

  gtk_stack_set_visible_child_name (self->verify_stack, "rest");
  end_waiting (GTK_WIDGET (self->verify_row));
  said = report != NULL ? naer_audit_report_describe (report, naer_i18n_language ())
                        : g_strdup (naer_store_error_describe (error, naer_i18n_language ()));
  adw_action_row_set_subtitle (self->verify_row, said);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
verify_cb (NaerSafetyDialog *self)
{
  gtk_stack_set_visible_child_name (self->verify_stack, "work");
  gtk_widget_set_sensitive (GTK_WIDGET (self->verify_row), FALSE);
  naer_store_verify_async (get_store (self), NULL, verified_cb, g_object_ref (self));
}

static void
log_cb (NaerSafetyDialog *self)
{
  naer_log_dialog_present (self->session, 0, GTK_WIDGET (self));
}

static void
backed_up_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (NaerSafetyDialog) self = NAER_SAFETY_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = naer_store_backup_finish (NAER_STORE (source), result, &error);

  if (path == NULL)
    tell_error (self, error);
  else
    {
      tell (self, _("Backed up, and read again to be sure"));
      show_backups (self);
    }
}

static void
backup_cb (NaerSafetyDialog *self)
{
  naer_store_backup_async (get_store (self), NULL, NULL, backed_up_cb, g_object_ref (self));
}

static void
copy_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (NaerSafetyDialog) self = NAER_SAFETY_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && self->session != NULL)
    naer_store_backup_async (get_store (self), file, NULL, backed_up_cb, g_object_ref (self));
}

static void
copy_cb (NaerSafetyDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *today = naer_day_to_iso (naer_session_get_today (self->session));
  g_autofree char *name = g_strdup_printf ("naervaer-%s.naervaer", today);

  gtk_file_dialog_set_title (dialog, _("Save a Copy"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, copy_chosen_cb,
                        g_object_ref (self));
}

static void keyring_cb (NaerSafetyDialog *self);

static void
show_keyring (NaerSafetyDialog *self,
              gboolean          used)
{
  g_settings_set_boolean (self->settings, "use-keyring", used);
  g_signal_handlers_block_by_func (self->keyring_row, keyring_cb, self);
  adw_switch_row_set_active (self->keyring_row, used);
  g_signal_handlers_unblock_by_func (self->keyring_row, keyring_cb, self);
  end_waiting (GTK_WIDGET (self->keyring_row));
}

static void
key_kept_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (NaerSafetyDialog) self = NAER_SAFETY_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  gboolean kept = naer_keyring_keep_finish (result, &error);

  if (self->session == NULL)
    return;
  show_keyring (self, kept);
  if (kept)
    naer_session_note (self->session, "keyring", 0);
  else
    tell (self, _("There is no keyring on this computer now. The passphrase opens the file as before."));
}

static void
key_forgotten_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (NaerSafetyDialog) self = NAER_SAFETY_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  gboolean forgotten = naer_keyring_forget_finish (result, &error);

  if (self->session == NULL)
    return;
  show_keyring (self, FALSE);
  if (!forgotten)
    tell (self, _("The key could not be taken out of the keyring. It is no longer used."));
}

/* The switch follows what the keyring says. */
static void
keyring_cb (NaerSafetyDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->keyring_row), FALSE);
  if (adw_switch_row_get_active (self->keyring_row))
    naer_keyring_keep_async (get_store (self), NULL, key_kept_cb, g_object_ref (self));
  else
    naer_keyring_forget_async (naer_store_get_file (get_store (self)), NULL, key_forgotten_cb, g_object_ref (self));
}

static void
naer_safety_dialog_dispose (GObject *object)
{
  NaerSafetyDialog *self = NAER_SAFETY_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->backup_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_SAFETY_DIALOG);
  G_OBJECT_CLASS (naer_safety_dialog_parent_class)->dispose (object);
}

static void
naer_safety_dialog_class_init (NaerSafetyDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_safety_dialog_dispose;

  naer_safety_set_template (widget_class, "safety-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerSafetyDialog, keyring_row);
  gtk_widget_class_bind_template_child (widget_class, NaerSafetyDialog, lock_row);
  gtk_widget_class_bind_template_child (widget_class, NaerSafetyDialog, verify_row);
  gtk_widget_class_bind_template_child (widget_class, NaerSafetyDialog, verify_stack);
  gtk_widget_class_bind_template_child (widget_class, NaerSafetyDialog, backups);
  gtk_widget_class_bind_template_callback (widget_class, passphrase_cb);
  gtk_widget_class_bind_template_callback (widget_class, recovery_cb);
  gtk_widget_class_bind_template_callback (widget_class, verify_cb);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
  gtk_widget_class_bind_template_callback (widget_class, backup_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
naer_safety_dialog_init (NaerSafetyDialog *self)
{
  self->backup_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_safety_dialog_new:
 * @session: open data, in a file
 * @settings: what this person has chosen
 *
 * Returns: (transfer floating): the dialog
 */
NaerSafetyDialog *
naer_safety_dialog_new (NaerSession *session,
                        GSettings   *settings)
{
  NaerSafetyDialog *self = g_object_new (NAER_TYPE_SAFETY_DIALOG, NULL);

  g_set_object (&self->session, session);
  g_set_object (&self->settings, settings);
  adw_switch_row_set_active (self->keyring_row, g_settings_get_boolean (settings, "use-keyring"));
  g_signal_connect_object (self->keyring_row, "notify::active", G_CALLBACK (keyring_cb), self, G_CONNECT_SWAPPED);
  g_settings_bind (settings, "lock-after-minutes", self->lock_row, "value", G_SETTINGS_BIND_DEFAULT);
  show_backups (self);
  return self;
}
