/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-erasure-words.h"
#include "data/naer-store-erase.h"
#include "data/naer-store-redact.h"
#include "naer-i18n.h"
#include "naer-window-private.h"
#include "safety/naer-access-dialog.h"
#include "safety/naer-log-dialog.h"
#include "safety/naer-redact-dialog.h"
#include "safety/naer-tidy-dialog.h"

/* The actions of the window about what is kept of whom, and who did what with it. */

static void
log_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  gboolean of_one = g_str_equal (name, "win.who-did-what-about");

  naer_log_dialog_present (self->session, of_one ? self->employee : 0, widget);
}

static void
access_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_access_dialog_present (self->session, self->employee, widget);
}

static void
remove_text_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  naer_redact_dialog_present (self->session, self->employee, NULL, widget);
}

static void
tidy_up_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  gboolean of_one = g_str_equal (name, "win.delete-employee");

  naer_tidy_dialog_present (self->session, of_one ? self->employee : 0, widget);
}

/* What has to be known to go on with the same data once it is other than it was. */
typedef struct
{
  NaerWindow *window;
  NaerDay today;
  gboolean sample;
} Return;

static char *
describe (const NaerRedaction *done)
{
  if (done->n_backups_left > 0)
    return g_strdup_printf (ngettext ("Removed from the file, but %u backup still holds it. Delete that yourself.",
                                      "Removed from the file, but %u backups still hold it. Delete those yourself.",
                                      done->n_backups_left), done->n_backups_left);
  return g_strdup (_("The text is removed for good"));
}

static gboolean
go_on (Return    *way,
       NaerStore *store)
{
  NaerWindow *self = way->window;
  g_autoptr (GError) error = NULL;
  NaerFacts *facts = naer_store_load (store, &error);
  g_autoptr (NaerSession) session = facts != NULL ? naer_session_new (store, facts, way->today, way->sample) : NULL;

  if (session == NULL)
    {
      naer_welcome_page_show_problem (self->welcome_page, error);
      return FALSE;
    }
  naer_window_set_session (self, session);
  naer_window_return (self);
  return TRUE;
}

static void
return_free (Return *way)
{
  g_object_unref (way->window);
  g_free (way);
}

/* Pages, drafts and what can be undone hold what goes in memory, so all of them are let go first; what was
 * still to be saved is saved before it is searched. */
static Return *
let_go (NaerWindow *self,
        gint64      returns_to)
{
  Return *way = g_new0 (Return, 1);

  way->window = g_object_ref (self);
  way->today = naer_session_get_today (self->session);
  way->sample = naer_session_is_sample (self->session);
  self->returns_to = returns_to;
  naer_window_close_dialogs (self);
  naer_window_set_session (self, NULL);
  naer_welcome_page_show_opening (self->welcome_page);
  return way;
}

static void
redacted_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Return *way = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree NaerRedaction *done = naer_store_redaction_finish (NAER_STORE (source), result, &error);
  g_autofree char *message =
    done != NULL ? describe (done) : g_strdup (naer_store_error_describe (error, naer_i18n_language ()));

  if (way->window->stack != NULL && go_on (way, NAER_STORE (source)))
    adw_toast_overlay_add_toast (way->window->toasts, adw_toast_new (message));
  return_free (way);
}

static void
redact_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  g_autoptr (NaerStore) store = NULL;
  const char *passage;
  gint64 employee;

  if (self->session == NULL)
    return;
  g_variant_get (parameter, "(x&s)", &employee, &passage);
  store = g_object_ref (naer_session_get_store (self->session));
  naer_store_redact_text_async (store, employee, passage, NULL, redacted_cb, let_go (self, self->employee));
}

static void
show_report (NaerWindow        *self,
             const NaerErasure *done)
{
  g_autofree char *body = naer_erasure_report_words (done, naer_i18n_language ());
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Deleted for Good"), body));

  adw_alert_dialog_add_response (alert, "close", _("_Close"));
  adw_alert_dialog_set_close_response (alert, "close");
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (self));
}

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Return *way = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = naer_store_erase_finish (NAER_STORE (source), result, &error);

  if (way->window->stack != NULL && go_on (way, NAER_STORE (source)))
    {
      if (done != NULL)
        show_report (way->window, done);
      else
        adw_toast_overlay_add_toast (way->window->toasts,
                                     adw_toast_new (naer_store_error_describe (error, naer_i18n_language ())));
    }
  return_free (way);
}

static void
erase_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GVariant) chosen = NULL;
  g_autoptr (GPtrArray) items = NULL;
  guint ground;

  if (self->session == NULL)
    return;
  g_variant_get (parameter, "(u@a(xui))", &ground, &chosen);
  items = naer_tidy_items_parse (self->session, chosen);
  if (items->len == 0 || ground >= NAER_N_ERASURE_GROUNDS)
    return;
  store = g_object_ref (naer_session_get_store (self->session));
  naer_store_erase_async (store, items, (NaerErasureGround) ground, NULL, erased_cb, let_go (self, 0));
}

/* The installer of these actions, called once from class_init. */
void
naer_window_install_privacy_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.who-did-what", NULL, log_cb);
  gtk_widget_class_install_action (widget_class, "win.who-did-what-about", NULL, log_cb);
  gtk_widget_class_install_action (widget_class, "win.give-access", NULL, access_cb);
  gtk_widget_class_install_action (widget_class, "win.remove-text", NULL, remove_text_cb);
  gtk_widget_class_install_action (widget_class, "win.tidy-up", NULL, tidy_up_cb);
  gtk_widget_class_install_action (widget_class, "win.delete-employee", NULL, tidy_up_cb);
  gtk_widget_class_install_action (widget_class, "win.erase", "(ua(xui))", erase_cb);
  gtk_widget_class_install_action (widget_class, "win.redact", "(xs)", redact_cb);
}
