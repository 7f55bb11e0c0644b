/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-open-dialog.h"
#include "handover/naer-handover-file.h"
#include "naer-i18n.h"
#include "naer-sample-session.h"
#include "naer-window-private.h"
#include "safety/naer-backup-rows.h"
#include "safety/naer-handover-dialog.h"
#include "safety/naer-receive-dialog.h"
#include "safety/naer-rescue-dialog.h"
#include "safety/naer-safety-dialog.h"

/* The actions of the window that open, make and close data. */

static NaerApplication *
get_application (NaerWindow *self)
{
  return NAER_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
}

static NaerDay
get_today (NaerWindow *self)
{
  NaerApplication *application = get_application (self);

  return application != NULL ? naer_application_get_today (application) : NAER_DAY_NONE;
}

/* The file that is open, which is also the one to begin with next time. */
void
naer_window_remember_file (NaerWindow *self,
                           GFile      *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  g_set_object (&self->file, file);
  g_settings_set_string (naer_application_get_settings (get_application (self)), "data-file", uri);
}

static void
opened_cb (NaerWindow    *self,
           NaerOpenDialog *dialog)
{
  g_autoptr (NaerSession) session =
    naer_session_new (naer_open_dialog_get_store (dialog), naer_open_dialog_steal_facts (dialog),
                      get_today (self), FALSE);

  naer_window_show_opened (self, session);
}

static void
open_failed_cb (NaerWindow   *self,
                const GError *error)
{
  naer_welcome_page_show_problem (self->welcome_page, error);
}

static void
present_dialog (NaerWindow     *self,
                NaerOpenDialog *dialog)
{
  g_signal_connect_object (dialog, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (open_failed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
present_open_dialog (NaerWindow *self,
                     GFile      *file,
                     gboolean    create)
{
  present_dialog (self, naer_open_dialog_new (file, create));
}

static void
new_file_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  present_open_dialog (NAER_WINDOW (widget), NULL, TRUE);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    naer_window_open_file (self, file);
}

static void
open_file_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Open Data File"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, file_chosen_cb, g_object_ref (widget));
}

/* Closes the file for certain, whoever still looks at it, once all that was asked for is written. */
void
naer_window_close_data (NaerWindow *self)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  if (self->session != NULL)
    store = g_object_ref (naer_session_get_store (self->session));
  naer_window_drop_doubted (self);
  naer_window_set_session (self, NULL);
  if (store != NULL && !naer_store_close (store, &error))
    g_warning ("The data file cannot be closed: %s", error->message);
  naer_welcome_page_show_file (self->welcome_page, self->file);
}

static void
close_file_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  naer_window_close_data (NAER_WINDOW (widget));
}

static void
unlock_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->file != NULL)
    naer_window_open_file (self, self->file);
}

static void
safety_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  NaerSafetyDialog *dialog =
    naer_safety_dialog_new (self->session, naer_application_get_settings (get_application (self)));

  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

static void
hand_over_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  adw_dialog_present (ADW_DIALOG (naer_handover_dialog_new (self->session)), widget);
}

static void
settled_cb (NaerWindow *self,
            GFile      *file)
{
  naer_window_open_file (self, file);
}

static void
received_file_chosen_cb (GObject      *source,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);
  NaerReceiveDialog *dialog;

  if (file == NULL || self->session == NULL)
    return;
  dialog = naer_receive_dialog_new (self->session, file);
  g_signal_connect_object (dialog, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
receive_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Files from other leaders"));
  gtk_file_filter_add_suffix (filter, NAER_HANDOVER_SUFFIX + 1);
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("File from Another Leader"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, received_file_chosen_cb, g_object_ref (widget));
}

/* The file goes back to what it was in the backup that is named. */
static void
restore_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->file == NULL)
    return;
  naer_window_close_dialogs (self);
  naer_window_close_data (self);
  present_dialog (self, naer_open_dialog_new_restore (self->file, g_variant_get_string (parameter, NULL)));
}

static void
backups_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->file != NULL)
    adw_dialog_present (naer_backups_dialog_new (self->file), widget);
}

static void
rescued_cb (NaerWindow *self)
{
  naer_window_open_file (self, self->file);
}

static void
rescue_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  NaerRescueDialog *dialog;

  if (self->file == NULL)
    return;
  dialog = naer_rescue_dialog_new (self->file);
  g_signal_connect_object (dialog, "rescued", G_CALLBACK (rescued_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

static void
sample_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  naer_window_open_sample (NAER_WINDOW (widget));
}

/* The installer of these actions, called once from class_init. */
void
naer_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-file", NULL, new_file_cb);
  gtk_widget_class_install_action (widget_class, "win.open-file", NULL, open_file_cb);
  gtk_widget_class_install_action (widget_class, "win.close-file", NULL, close_file_cb);
  gtk_widget_class_install_action (widget_class, "win.unlock", NULL, unlock_cb);
  gtk_widget_class_install_action (widget_class, "win.hand-over", NULL, hand_over_cb);
  gtk_widget_class_install_action (widget_class, "win.receive", NULL, receive_cb);
  gtk_widget_class_install_action (widget_class, "win.safety", NULL, safety_cb);
  gtk_widget_class_install_action (widget_class, "win.restore", "s", restore_cb);
  gtk_widget_class_install_action (widget_class, "win.backups", NULL, backups_cb);
  gtk_widget_class_install_action (widget_class, "win.rescue", NULL, rescue_cb);
  gtk_widget_class_install_action (widget_class, "win.sample", NULL, sample_cb);
}

static void
sample_opened_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSession) session = naer_sample_session_open_finish (result, &error);

  if (self->stack == NULL)
    return;
  if (session != NULL)
    naer_window_set_session (self, session);
  else
    naer_welcome_page_show_problem (self->welcome_page, error);
}

static void
open_sample_cb (gpointer user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);

  naer_sample_session_open_async (get_today (self), NULL, sample_opened_cb, g_object_ref (self));
}

/* The window is drawn first: on a slow machine the two would wait for each other. */
static gboolean
first_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       unused)
{
  g_idle_add_once (open_sample_cb, g_object_ref (widget));
  return G_SOURCE_REMOVE;
}

/**
 * naer_window_show_problem:
 * @self: a window
 * @error: why a data file could not be opened
 *
 * Says so, with the ways out of it.
 */
void
naer_window_show_problem (NaerWindow   *self,
                          const GError *error)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  naer_welcome_page_show_problem (self->welcome_page, error);
}

/**
 * naer_window_open_sample:
 * @self: a window
 *
 * Opens the sample data in memory.
 */
void
naer_window_open_sample (NaerWindow *self)
{
  g_return_if_fail (NAER_IS_WINDOW (self));

  naer_window_drop_doubted (self);
  naer_window_set_session (self, NULL);
  naer_welcome_page_show_opening (self->welcome_page);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), first_frame_cb, NULL, NULL);
}

static void
show_file (NaerWindow     *self,
           GFile          *file,
           NaerOpenDialog *dialog)
{
  naer_window_drop_doubted (self);
  g_set_object (&self->file, file);
  naer_window_set_session (self, NULL);
  naer_welcome_page_show_file (self->welcome_page, file);
  present_dialog (self, dialog);
}

/**
 * naer_window_open_file:
 * @self: a window
 * @file: a data file
 *
 * Asks for the passphrase and opens the file.
 */
void
naer_window_open_file (NaerWindow *self,
                       GFile      *file)
{
  g_return_if_fail (NAER_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!naer_window_holds_changes (self))
    show_file (self, file, naer_open_dialog_new (file, FALSE));
}

/**
 * naer_window_open_file_at_start:
 * @self: a window
 * @file: a data file
 *
 * Opens it by the keyring where that was chosen, else asks for the passphrase. Once the window was
 * locked the passphrase is asked for in any case.
 */
void
naer_window_open_file_at_start (NaerWindow *self,
                                GFile      *file)
{
  NaerOpenDialog *dialog;

  g_return_if_fail (NAER_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (naer_window_holds_changes (self))
    return;
  dialog = naer_open_dialog_new (file, FALSE);
  show_file (self, file, dialog);
  if (g_settings_get_boolean (naer_application_get_settings (get_application (self)), "use-keyring"))
    naer_open_dialog_try_keyring (dialog);
}
