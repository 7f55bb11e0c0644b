/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-i18n.h"
#include "naer-window-private.h"

/*
 * The data file cannot be written to: the disk is full, the folder is read-only, the file is gone.
 * A line says so for as long as it lasts, work goes on in memory, and there is a way to save all of
 * it somewhere else. Nothing closes the data meanwhile without asking.
 */

/* Whether something is in memory only. */
gboolean
naer_window_holds_changes (NaerWindow *self)
{
  return self->session != NULL && naer_session_count_held (self->session) > 0;
}

static char *
describe (NaerWindow *self)
{
  /* Translators: %s is a sentence, such as “The disk is full.” */
  return g_strdup_printf (_("%s What you do now is only in memory."),
                          naer_session_get_trouble (self->session));
}

static void
trouble_cb (NaerWindow *self)
{
  gboolean holds = naer_window_holds_changes (self);

  if (holds)
    {
      g_autofree char *title = describe (self);

      adw_banner_set_title (self->trouble_banner, title);
    }
  adw_banner_set_revealed (self->trouble_banner, holds);
  naer_window_update_actions (self);
  if (self->curtain && !holds)
    naer_window_lock (self);
}

/* The session is another one, or none. */
void
naer_window_watch_trouble (NaerWindow *self)
{
  if (self->session != NULL)
    g_signal_connect_object (self->session, "trouble", G_CALLBACK (trouble_cb), self, G_CONNECT_SWAPPED);
  trouble_cb (self);
}

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  NaerStore *store = NAER_STORE (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL, *name = NULL;

  if (self->session == NULL || naer_session_get_store (self->session) != store)
    return;
  if (!naer_store_move_finish (store, result, &error))
    {
      const char *reason = naer_store_error_describe (error, naer_i18n_language ());

      message = g_strdup_printf (_("Not saved there: %s"), reason);
      naer_window_tell (self, message);
      return;
    }
  naer_window_remember_file (self, naer_store_get_file (store));
  naer_session_try_again (self->session);
  name = g_file_get_basename (self->file);
  message = g_strdup_printf (_("All is saved in %s"), name);
  naer_window_tell (self, message);
}

static void
place_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && self->session != NULL && g_file_peek_path (file) != NULL)
    naer_store_move_async (naer_session_get_store (self->session), file, moved_cb, g_object_ref (self));
}

static void
save_elsewhere_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = NULL;

  if (!naer_window_holds_changes (self) || self->file == NULL)
    return;
  name = g_file_get_basename (self->file);
  gtk_file_dialog_set_title (dialog, _("Save Elsewhere"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, place_chosen_cb, g_object_ref (self));
}

static void
answered_cb (NaerWindow *self,
             const char *answer)
{
  if (g_str_equal (answer, "save"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-elsewhere", NULL);
  else if (g_str_equal (answer, "close"))
    {
      naer_window_set_session (self, NULL);
      gtk_window_close (GTK_WINDOW (self));
    }
}

/* Asks before what is in memory only is lost with the window. */
void
naer_window_ask_before_loss (NaerWindow *self)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Not Everything Is Saved"), NULL);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);
  g_autofree char *body = describe (self);

  adw_alert_dialog_set_body (alert, body);
  adw_alert_dialog_add_responses (alert, "cancel", _("_Cancel"), "close", _("_Discard"), "save", _("_Save…"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (alert, "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (alert, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "save");
  adw_alert_dialog_set_close_response (alert, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* Called once from class_init. */
void
naer_window_install_trouble (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-elsewhere", NULL, save_elsewhere_cb);
}
