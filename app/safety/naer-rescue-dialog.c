/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-rescue-dialog.h"

#include "data/naer-recovery.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-safety-resources.h"

struct _NaerRescueDialog
{
  AdwDialog parent_instance;

  GFile *file;

  NaerValidator *validator;
  GtkButton *save_button;
  GtkTextView *code_view;
  AdwPasswordEntryRow *first_row;
  AdwPasswordEntryRow *second_row;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerRescueDialog, naer_rescue_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_RESCUED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the thread works with. */
typedef struct
{
  char *path;
  NaerSecret *code;
  NaerSecret *passphrase;
  int row;
} Rescue;

static void
rescue_free (Rescue *rescue)
{
  g_free (rescue->path);
  naer_secret_free (rescue->code);
  naer_secret_free (rescue->passphrase);
  g_free (rescue);
}

static char *
get_code (NaerRescueDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->code_view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
update_fields (NaerRescueDialog *self)
{
  naer_field_update (GTK_WIDGET (self->code_view), self->feedback, self->validator, "code");
  naer_field_update (GTK_WIDGET (self->first_row), self->feedback, self->validator, "first");
  naer_field_update (GTK_WIDGET (self->second_row), self->feedback, self->validator, "second");
}

static void
changed_cb (NaerRescueDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->code_view);

  if (self->file == NULL)
    return;
  if (gtk_text_buffer_get_char_count (buffer) == 0)
    naer_validator_take (self->validator, (NaerVerdict) { FALSE, "code", NULL });
  else
    naer_validator_take (self->validator,
                         naer_check_passphrases (gtk_editable_get_text (GTK_EDITABLE (self->first_row)),
                                                 gtk_editable_get_text (GTK_EDITABLE (self->second_row))));
  update_fields (self);
}

static char *
describe (const GError *error,
          int           row)
{
  if (!g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_RECOVERY) || row == 0)
    return g_strdup (naer_store_error_describe (error, naer_i18n_language ()));
  return g_strdup_printf (_("Row %d is not right. Compare it with the sheet, letter by letter."), row);
}

static void
rescued_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  NaerRescueDialog *self = NAER_RESCUE_DIALOG (source);
  const Rescue *rescue = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_signal_emit (self, signals[SIGNAL_RESCUED], 0);
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }
  naer_validator_take (self->validator, (NaerVerdict) { FALSE, "code", describe (error, rescue->row) });
  update_fields (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->code_view));
}

static void
rescue_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  Rescue *rescue = data;
  GError *error = NULL;

  if (naer_recovery_rescue (rescue->path, (const char *) naer_secret_get_bytes (rescue->code),
                            rescue->passphrase, NAER_KEY_COST_MODERATE, &rescue->row, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
rescue_cb (NaerRescueDialog *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, rescued_cb, NULL);
  Rescue *rescue = g_new0 (Rescue, 1);
  g_autofree char *code = get_code (self);

  rescue->path = g_file_get_path (self->file);
  rescue->code = naer_secret_new_text (code);
  rescue->passphrase = naer_secret_new_text (gtk_editable_get_text (GTK_EDITABLE (self->first_row)));
  g_task_set_source_tag (task, rescue_cb);
  g_task_set_task_data (task, rescue, (GDestroyNotify) rescue_free);
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  g_task_run_in_thread (task, rescue_thread);
}

static void
cancel_cb (NaerRescueDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_rescue_dialog_dispose (GObject *object)
{
  g_clear_object (&NAER_RESCUE_DIALOG (object)->file);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_RESCUE_DIALOG);
  G_OBJECT_CLASS (naer_rescue_dialog_parent_class)->dispose (object);
}

static void
naer_rescue_dialog_class_init (NaerRescueDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_rescue_dialog_dispose;
  signals[SIGNAL_RESCUED] = g_signal_new ("rescued", NAER_TYPE_RESCUE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (NAER_TYPE_VALIDATOR);
  naer_safety_set_template (widget_class, "rescue-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, code_view);
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, first_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, second_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRescueDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, rescue_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
naer_rescue_dialog_init (NaerRescueDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->code_view), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * naer_rescue_dialog_new:
 * @file: a data file
 *
 * Returns: (transfer floating): the dialog
 */
NaerRescueDialog *
naer_rescue_dialog_new (GFile *file)
{
  NaerRescueDialog *self = g_object_new (NAER_TYPE_RESCUE_DIALOG, NULL);

  g_set_object (&self->file, file);
  changed_cb (self);
  return self;
}
