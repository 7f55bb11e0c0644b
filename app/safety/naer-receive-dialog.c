/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-receive-dialog.h"

#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-make.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-receive-rows.h"
#include "naer-safety-resources.h"

struct _NaerReceiveDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  GBytes *bytes;
  NaerReceived *received;

  NaerValidator *validator;
  GtkStack *stack;
  AdwPasswordEntryRow *passphrase_row;
  GtkLabel *feedback;
  AdwPreferencesGroup *plan_group;
  AdwPreferencesGroup *conflict_group;
  AdwStatusPage *deputy_page;
  AdwStatusPage *failed_page;
  GtkWidget *again_button;
};

G_DEFINE_FINAL_TYPE (NaerReceiveDialog, naer_receive_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_SETTLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
get_passphrase (NaerReceiveDialog *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->passphrase_row));
}

static void
take_verdict (NaerReceiveDialog *self,
              NaerVerdict        verdict)
{
  naer_validator_take (self->validator, verdict);
  naer_field_update (GTK_WIDGET (self->passphrase_row), self->feedback, self->validator, "passphrase");
}

static void
changed_cb (NaerReceiveDialog *self)
{
  take_verdict (self, (NaerVerdict) { get_passphrase (self)[0] != '\0', "passphrase", NULL });
}

static void
show_failure (NaerReceiveDialog *self,
              const GError      *error)
{
  const char *said = naer_handover_error_describe (error, naer_i18n_language ());
  gboolean is_place = self->received != NULL && error->domain == NAER_STORE_ERROR;

  gtk_widget_set_visible (self->again_button, is_place);
  adw_status_page_set_description (self->failed_page, said);
  gtk_stack_set_visible_child_name (self->stack, "failed");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
show_deputy (NaerReceiveDialog *self)
{
  const NaerHandover *handover = self->received->handover;
  g_autofree char *last_day = naer_i18n_day (handover->last_day, NAER_DAY_STYLE_FULL);
  g_autofree char *title =
    g_strdup_printf (_("You Are a Deputy for %s"), handover->from != NULL ? handover->from : "—");
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *text = g_strdup_printf (
    _("Through %s. It is kept in a file of its own, apart from yours, which opens with the same passphrase. Two "
      "weeks later it no longer opens."),
    last_day);

  adw_status_page_set_title (self->deputy_page, escaped);
  adw_status_page_set_description (self->deputy_page, text);
  gtk_stack_set_visible_child_name (self->stack, "deputy");
}

static void
show_plan (NaerReceiveDialog *self)
{
  gboolean has_conflicts = self->received->merge->counts[NAER_MERGE_CONFLICT] > 0;

  naer_receive_rows_tell (self->plan_group, self->received->handover, self->received->merge);
  naer_receive_rows_ask (self->conflict_group, self->received->merge, naer_session_get_facts (self->session));
  gtk_widget_set_visible (GTK_WIDGET (self->conflict_group), has_conflicts);
  gtk_stack_set_visible_child_name (self->stack, "plan");
}

static void
show_received (NaerReceiveDialog *self,
               NaerReceived      *received)
{
  g_autoptr (GError) error = NULL;

  self->received = received;
  if (received->merge != NULL)
    show_plan (self);
  else if (naer_deputy_check_time (received->handover, naer_session_get_today (self->session), &error))
    show_deputy (self);
  else
    show_failure (self, error);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerReceiveDialog) self = NAER_RECEIVE_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerReceived) received = naer_handover_receive_finish (result, &error);

  if (self->session == NULL)
    return;
  if (g_error_matches (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_PASSPHRASE))
    {
      gtk_stack_set_visible_child_name (self->stack, "passphrase");
      take_verdict (self, (NaerVerdict) { FALSE, "passphrase",
                                          g_strdup (naer_handover_error_describe (error, naer_i18n_language ())) });
      gtk_widget_grab_focus (GTK_WIDGET (self->passphrase_row));
      return;
    }
  if (received == NULL)
    {
      show_failure (self, error);
      return;
    }
  show_received (self, g_steal_pointer (&received));
}

static void
open_cb (NaerReceiveDialog *self)
{
  if (!naer_validator_passed (self->validator))
    return;
  gtk_stack_set_visible_child_name (self->stack, "working");
  naer_handover_receive_async (naer_session_get_store (self->session), self->bytes, get_passphrase (self),
                               opened_cb, g_object_ref (self));
}

static void
take_cb (NaerReceiveDialog *self)
{
  g_autoptr (GPtrArray) changes = naer_merge_make_changes (self->received->merge);

  naer_session_note (self->session, NAER_PURPOSE_RECEIVE, 0);
  if (changes->len > 0)
    naer_session_commit (self->session, g_steal_pointer (&changes), NAER_PURPOSE_RECEIVE,
                         _("Taken in from another leader"));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
settled_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GFile *file = user_data;
  g_autoptr (NaerReceiveDialog) self = g_object_steal_data (G_OBJECT (file), "dialog");
  g_autoptr (GFile) kept = file;
  g_autoptr (GError) error = NULL;

  if (!naer_handover_settle_finish (result, &error))
    {
      show_failure (self, error);
      return;
    }
  adw_dialog_force_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0, kept);
}

static void
place_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (NaerReceiveDialog) self = NAER_RECEIVE_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file == NULL || self->session == NULL || self->received == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "working");
  g_object_set_data (G_OBJECT (file), "dialog", g_object_ref (self));
  naer_handover_settle_async (self->received->handover, file, get_passphrase (self),
                              naer_session_get_today (self->session), settled_cb, g_object_ref (file));
}

static void
keep_cb (NaerReceiveDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Where to Keep It"));
  gtk_file_dialog_set_initial_name (dialog, _("deputy.naervaer"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, place_chosen_cb,
                        g_object_ref (self));
}

static void
cancel_cb (NaerReceiveDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_receive_dialog_dispose (GObject *object)
{
  NaerReceiveDialog *self = NAER_RECEIVE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_RECEIVE_DIALOG);
  g_clear_pointer (&self->received, naer_received_free);
  G_OBJECT_CLASS (naer_receive_dialog_parent_class)->dispose (object);
}

static void
naer_receive_dialog_class_init (NaerReceiveDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_receive_dialog_dispose;
  signals[SIGNAL_SETTLED] = g_signal_new ("settled", NAER_TYPE_RECEIVE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  g_type_ensure (NAER_TYPE_VALIDATOR);
  naer_safety_set_template (widget_class, "receive-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, feedback);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, plan_group);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, conflict_group);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, deputy_page);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, NaerReceiveDialog, again_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
naer_receive_dialog_init (NaerReceiveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  changed_cb (self);
}

/**
 * naer_receive_dialog_new:
 * @session: open data
 * @file: a file from another leader
 *
 * Returns: (transfer floating): the dialog
 */
NaerReceiveDialog *
naer_receive_dialog_new (NaerSession *session,
                         GFile       *file)
{
  NaerReceiveDialog *self = g_object_new (NAER_TYPE_RECEIVE_DIALOG, NULL);
  g_autoptr (GError) error = NULL;

  g_set_object (&self->session, session);
  self->bytes = naer_handover_fetch (g_file_peek_path (file) != NULL ? g_file_peek_path (file) : "", &error);
  if (self->bytes == NULL)
    show_failure (self, error);
  return self;
}

/**
 * naer_receive_dialog_new_opened:
 * @session: open data
 * @received: (transfer full): an opened file
 *
 * Returns: (transfer floating): the dialog, with what would come
 */
NaerReceiveDialog *
naer_receive_dialog_new_opened (NaerSession  *session,
                                NaerReceived *received)
{
  NaerReceiveDialog *self = g_object_new (NAER_TYPE_RECEIVE_DIALOG, NULL);

  g_set_object (&self->session, session);
  show_received (self, received);
  return self;
}
