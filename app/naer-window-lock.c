/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"
#include "naer-i18n.h"
#include "dialogs/naer-written-form.h"
#include "naer-window-private.h"

#define LOCK_KEY "<Control><Shift>l"
#define WATCHED "naer-watched"

/*
 * Locking: nothing of anybody stays in the window, its title or what a screen reader finds. It is
 * locked by a key, with the screen, and when nobody has touched it for a while.
 */

void
naer_window_close_dialogs (NaerWindow *self)
{
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (self);

  for (AdwDialog *dialog; (dialog = adw_application_window_get_visible_dialog (window)) != NULL;)
    {
      if (NAER_IS_WRITTEN_FORM (dialog))
        naer_written_form_keep (NAER_WRITTEN_FORM (dialog));
      adw_dialog_force_close (dialog);
    }
}

gboolean
naer_window_can_lock (NaerWindow *self)
{
  return self->doubted != NULL ||
         (self->session != NULL && !naer_session_is_sample (self->session) && self->file != NULL);
}

/* What was copied from here. Where a program keeps all that is copied, it has it still. */
static void
forget_copied (NaerWindow *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  if (gdk_clipboard_is_local (clipboard))
    gdk_clipboard_set_content (clipboard, NULL);
}

void
naer_window_lock (NaerWindow *self)
{
  gint64 employee = self->employee;

  if (!naer_window_can_lock (self))
    return;
  naer_window_close_dialogs (self);
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  forget_copied (self);
  if (naer_window_holds_changes (self))
    {
      naer_window_draw_curtain (self);
      return;
    }
  naer_window_close_data (self);
  self->returns_to = employee;
}

static void
lock_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  naer_window_lock (NAER_WINDOW (widget));
}

static guint
idle_seconds (NaerWindow *self)
{
  GSettings *settings =
    naer_application_get_settings (NAER_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));

  return g_settings_get_uint (settings, "lock-after-minutes") * 60;
}

static gboolean
look_cb (gpointer user_data)
{
  NaerWindow *self = NAER_WINDOW (user_data);
  guint seconds = idle_seconds (self);
  gint64 idle = (g_get_monotonic_time () - self->touched_at) / G_USEC_PER_SEC;

  if (seconds > 0 && idle >= seconds)
    naer_window_lock (self);
  return G_SOURCE_CONTINUE;
}

/* Every key, click and movement passes here and goes on. */
static gboolean
touched_cb (NaerWindow *self)
{
  self->touched_at = g_get_monotonic_time ();
  return GDK_EVENT_PROPAGATE;
}

/* An open dialog keeps events and the keys of the application to itself, so it is watched too. */
static void
watch (NaerWindow *self,
       GtkWidget  *widget)
{
  GtkEventController *touch = gtk_event_controller_legacy_new ();
  GtkEventController *key = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (touch, GTK_PHASE_CAPTURE);
  g_signal_connect_object (touch, "event", G_CALLBACK (touched_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, touch);

  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (key), gtk_shortcut_new (gtk_shortcut_trigger_parse_string (LOCK_KEY),
                                                     gtk_named_action_new ("win.lock")));
  gtk_widget_add_controller (widget, key);
}

static void
dialog_cb (NaerWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (dialog == NULL || g_object_get_data (G_OBJECT (dialog), WATCHED) != NULL)
    return;
  g_object_set_data (G_OBJECT (dialog), WATCHED, self);
  watch (self, GTK_WIDGET (dialog));
}

static void
screen_locked_cb (NaerWindow *self)
{
  gboolean active = FALSE;

  g_object_get (gtk_window_get_application (GTK_WINDOW (self)), "screensaver-active", &active, NULL);
  if (active)
    naer_window_lock (self);
}

/* Goes back to whoever was looked at when the window was locked. */
void
naer_window_return (NaerWindow *self)
{
  gint64 employee = self->returns_to;

  self->returns_to = 0;
  if (employee != 0 && naer_session_get_employee (self->session, employee) != NULL)
    naer_window_show_employee (self, employee);
}

/* Called once from class_init. */
void
naer_window_install_lock (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.lock", NULL, lock_cb);
}

void
naer_window_begin_watch (NaerWindow *self)
{
  watch (self, GTK_WIDGET (self));
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (dialog_cb), NULL);
  g_signal_connect_object (gtk_window_get_application (GTK_WINDOW (self)), "notify::screensaver-active",
                           G_CALLBACK (screen_locked_cb), self, G_CONNECT_SWAPPED);
  touched_cb (self);
  self->watch = g_timeout_add_seconds (5, look_cb, self);
  g_source_set_name_by_id (self->watch, "naer_window_lock");
}

void
naer_window_end_watch (NaerWindow *self)
{
  g_clear_handle_id (&self->watch, g_source_remove);
}
