/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-open-dialog.h"

#include "data/naer-backup.h"
#include "language/naer-resources.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "safety/naer-keyring.h"

#define DEFAULT_FILE_NAME "naervaer.db"

struct _NaerOpenDialog
{
  AdwDialog parent_instance;

  GFile *file;
  gboolean create;
  char *backup;   /* what the file goes back to first, or NULL */
  gboolean ready;
  GCancellable *cancellable;
  NaerStore *store;
  NaerFacts *facts;

  NaerValidator *validator;
  GtkButton *open_button;
  GtkStack *stack;
  AdwActionRow *file_row;
  GtkButton *choose_button;
  AdwPasswordEntryRow *first_row;
  AdwPasswordEntryRow *second_row;
  AdwPreferencesGroup *hint_group;
  GtkLabel *hint;
  GtkLabel *feedback;
  GtkLabel *working_label;
};

G_DEFINE_FINAL_TYPE (NaerOpenDialog, naer_open_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_OPENED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
get_passphrase (NaerOpenDialog *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->first_row));
}

static void
update_fields (NaerOpenDialog *self)
{
  naer_field_update (GTK_WIDGET (self->first_row), self->feedback, self->validator, "first");
  naer_field_update (GTK_WIDGET (self->second_row), self->feedback, self->validator, "second");
}

static void
changed_cb (NaerOpenDialog *self)
{
  const char *second;

  if (!self->ready)
    return;
  second = gtk_editable_get_text (GTK_EDITABLE (self->second_row));
  if (self->create)
    naer_validator_take (self->validator, naer_check_passphrases (get_passphrase (self), second));
  else
    naer_validator_take (self->validator, (NaerVerdict) { get_passphrase (self)[0] != '\0', NULL, NULL });
  gtk_label_set_label (self->hint, naer_passphrase_hint (get_passphrase (self)));
  update_fields (self);
}

static void
cancel_cb (NaerOpenDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* The folder in words: what is in front of the last two says little. */
static char *
describe_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFile) own = g_file_new_build_filename (g_get_user_data_dir (), "naervaer", NULL);
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autoptr (GFile) above = folder != NULL ? g_file_get_parent (folder) : NULL;
  g_autofree char *name = folder != NULL ? g_file_get_basename (folder) : g_strdup ("");
  g_autofree char *name_above = NULL;

  if (folder == NULL || above == NULL)
    return g_strdup (name);
  if (g_file_equal (folder, own))
    return g_strdup (_("In Nærvær’s own folder"));
  if (g_file_equal (folder, home))
    return g_strdup (_("In your home folder"));
  if (g_file_equal (above, home))
    return g_strdup_printf (_("In the folder %s"), name);
  name_above = g_file_get_basename (above);
  return g_strdup_printf (_("In the folder %s in %s"), name, name_above);
}

static void
show_file (NaerOpenDialog *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *folder = describe_folder (self->file);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->file_row), name);
  adw_action_row_set_subtitle (self->file_row, folder);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->file_row), g_file_peek_path (self->file));
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (NaerOpenDialog) self = NAER_OPEN_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && g_set_object (&self->file, file))
    show_file (self);
}

static void
choose_cb (NaerOpenDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_dialog_set_title (dialog, _("New Data File"));
  gtk_file_dialog_set_initial_file (dialog, self->file);
  gtk_file_dialog_save (dialog, GTK_WINDOW (root), NULL, file_chosen_cb, g_object_ref (self));
}

static void
set_working (NaerOpenDialog *self,
             gboolean        working)
{
  gtk_stack_set_visible_child_name (self->stack, working ? "working" : "form");
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), !working);
}

/* What can be put right in the form stays in it; the rest is said by the page behind. */
static void
take_problem (NaerOpenDialog *self,
              const GError   *error)
{
  gboolean wrong_passphrase = g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE);
  const char *text = naer_store_error_describe (error, naer_i18n_language ());

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (wrong_passphrase || self->create)
    {
      set_working (self, FALSE);
      naer_validator_take (self->validator, (NaerVerdict) { FALSE, wrong_passphrase ? "first" : "file",
                                                            g_strdup (text) });
      update_fields (self);
      gtk_widget_grab_focus (GTK_WIDGET (self->first_row));
      return;
    }
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
ask_for_passphrase (NaerOpenDialog *self,
                    const char     *why)
{
  set_working (self, FALSE);
  naer_validator_take (self->validator, (NaerVerdict) { FALSE, NULL, g_strdup (why) });
  gtk_widget_grab_focus (GTK_WIDGET (self->first_row));
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerOpenDialog) self = NAER_OPEN_DIALOG (user_data);
  g_autoptr (GError) error = NULL;

  self->facts = naer_store_load_finish (NAER_STORE (source), result, &error);
  if (self->facts == NULL)
    {
      take_problem (self, error);
      return;
    }
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerOpenDialog) self = NAER_OPEN_DIALOG (user_data);
  g_autoptr (GError) error = NULL;

  self->store = self->create ? naer_store_create_finish (result, &error)
                             : naer_store_open_finish (result, &error);
  if (self->store == NULL)
    take_problem (self, error);
  else
    naer_store_load_async (self->store, self->cancellable, loaded_cb, g_object_ref (self));
}

/* What the keyring cannot open the passphrase does. */
static void
opened_by_key_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (NaerOpenDialog) self = NAER_OPEN_DIALOG (user_data);
  g_autoptr (GError) error = NULL;

  self->store = naer_store_open_finish (result, &error);
  if (self->store != NULL)
    naer_store_load_async (self->store, self->cancellable, loaded_cb, g_object_ref (self));
  else if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED))
    ask_for_passphrase (self, _("The keyring did not open the file. Type the passphrase."));
  else
    take_problem (self, error);
}

static void
key_found_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (NaerOpenDialog) self = NAER_OPEN_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSecret) key = naer_keyring_find_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    g_debug ("The keyring: %s", error->message);
  if (key == NULL)
    ask_for_passphrase (self, error != NULL ? _("There is no keyring on this computer now. Type the passphrase.")
                                            : NULL);
  else
    naer_store_open_by_key_async (self->file, key, self->cancellable, opened_by_key_cb, g_object_ref (self));
}

/**
 * naer_open_dialog_try_keyring:
 * @self: a dialog for a data file that is there
 *
 * Opens the file by the key in the keyring, and asks for the passphrase when that cannot be done.
 */
void
naer_open_dialog_try_keyring (NaerOpenDialog *self)
{
  g_return_if_fail (NAER_IS_OPEN_DIALOG (self));

  set_working (self, TRUE);
  naer_keyring_find_async (self->file, self->cancellable, key_found_cb, g_object_ref (self));
}

static void
restore_thread (GTask        *task,
                gpointer      source,
                gpointer      passphrase,
                GCancellable *cancellable)
{
  NaerOpenDialog *self = NAER_OPEN_DIALOG (source);
  GError *error = NULL;

  if (naer_backup_restore (self->backup, g_file_peek_path (self->file), passphrase, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  NaerOpenDialog *self = NAER_OPEN_DIALOG (source);
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      take_problem (self, error);
      return;
    }
  g_clear_pointer (&self->backup, g_free);
  naer_store_open_async (self->file, get_passphrase (self), self->cancellable, opened_cb,
                         g_object_ref (self));
}

static void
restore (NaerOpenDialog *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, restored_cb, NULL);

  g_task_set_source_tag (task, restore);
  g_task_set_task_data (task, naer_secret_new_text (get_passphrase (self)), (GDestroyNotify) naer_secret_free);
  g_task_run_in_thread (task, restore_thread);
}

static void
open_cb (NaerOpenDialog *self)
{
  if (!naer_validator_passed (self->validator))
    return;
  set_working (self, TRUE);
  g_clear_object (&self->store);
  if (self->create)
    {
      g_autoptr (GFile) folder = g_file_get_parent (self->file);

      g_file_make_directory_with_parents (folder, NULL, NULL);
      naer_store_create_async (self->file, get_passphrase (self), self->cancellable, opened_cb,
                               g_object_ref (self));
    }
  else if (self->backup != NULL)
    restore (self);
  else
    naer_store_open_async (self->file, get_passphrase (self), self->cancellable, opened_cb,
                           g_object_ref (self));
}

static void
naer_open_dialog_closed (AdwDialog *dialog)
{
  g_cancellable_cancel (NAER_OPEN_DIALOG (dialog)->cancellable);
}

static void
naer_open_dialog_dispose (GObject *object)
{
  NaerOpenDialog *self = NAER_OPEN_DIALOG (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->backup, g_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);
  g_clear_pointer (&self->facts, naer_facts_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_OPEN_DIALOG);
  G_OBJECT_CLASS (naer_open_dialog_parent_class)->dispose (object);
}

static void
naer_open_dialog_class_init (NaerOpenDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_open_dialog_dispose;
  ADW_DIALOG_CLASS (class)->closed = naer_open_dialog_closed;

  signals[SIGNAL_OPENED] = g_signal_new ("opened", NAER_TYPE_OPEN_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", NAER_TYPE_OPEN_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);

  g_type_ensure (NAER_TYPE_VALIDATOR);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/open-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, open_button);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, file_row);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, choose_button);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, first_row);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, second_row);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, hint_group);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, feedback);
  gtk_widget_class_bind_template_child (widget_class, NaerOpenDialog, working_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
naer_open_dialog_init (NaerOpenDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

static GFile *
get_default_file (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "naervaer", DEFAULT_FILE_NAME, NULL);
}

/**
 * naer_open_dialog_new:
 * @file: (nullable): the data file; %NULL for the usual place, when one is made
 * @create: whether a new file is made
 *
 * Returns: (transfer floating): the dialog
 */
NaerOpenDialog *
naer_open_dialog_new (GFile    *file,
                      gboolean  create)
{
  NaerOpenDialog *self = g_object_new (NAER_TYPE_OPEN_DIALOG, NULL);

  g_return_val_if_fail (file != NULL || create, NULL);

  self->file = file != NULL ? g_object_ref (file) : get_default_file ();
  self->create = create;
  show_file (self);
  adw_dialog_set_title (ADW_DIALOG (self), create ? _("New Data File") : _("Unlock Data File"));
  gtk_button_set_use_underline (self->open_button, TRUE);
  gtk_button_set_label (self->open_button, create ? _("_Create") : _("_Unlock"));
  gtk_label_set_label (self->working_label, create ? _("Making the file and its key…")
                                                   : _("Unlocking…"));
  gtk_widget_set_visible (GTK_WIDGET (self->choose_button), create);
  gtk_widget_set_visible (GTK_WIDGET (self->second_row), create);
  gtk_widget_set_visible (GTK_WIDGET (self->hint_group), create);
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

/**
 * naer_open_dialog_get_store:
 * @self: a dialog that has opened a file
 *
 * Returns: (transfer none) (nullable): the open data file
 */
NaerStore *
naer_open_dialog_get_store (NaerOpenDialog *self)
{
  g_return_val_if_fail (NAER_IS_OPEN_DIALOG (self), NULL);

  return self->store;
}

/**
 * naer_open_dialog_steal_facts:
 * @self: a dialog that has opened a file
 *
 * Returns: (transfer full) (nullable): what the file holds; only once
 */
NaerFacts *
naer_open_dialog_steal_facts (NaerOpenDialog *self)
{
  g_return_val_if_fail (NAER_IS_OPEN_DIALOG (self), NULL);

  return g_steal_pointer (&self->facts);
}

/**
 * naer_open_dialog_new_restore:
 * @file: a data file that nobody has open
 * @backup: the path of one of its backups
 *
 * Returns: (transfer floating): the dialog, which goes back to the backup before it opens the file
 */
NaerOpenDialog *
naer_open_dialog_new_restore (GFile      *file,
                              const char *backup)
{
  NaerOpenDialog *self = naer_open_dialog_new (file, FALSE);

  self->backup = g_strdup (backup);
  adw_dialog_set_title (ADW_DIALOG (self), _("Go Back to a Backup"));
  gtk_button_set_label (self->open_button, _("_Go Back"));
  gtk_label_set_label (self->working_label, _("Reading the backup and putting it in place…"));
  adw_action_row_set_subtitle (self->file_row, _("What is in it now is kept as a backup of its own"));
  return self;
}
