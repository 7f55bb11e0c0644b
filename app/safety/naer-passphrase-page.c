/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-passphrase-page.h"

#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-safety-resources.h"

struct _NaerPassphrasePage
{
  AdwNavigationPage parent_instance;

  NaerStore *store;

  NaerValidator *validator;
  AdwPasswordEntryRow *old_row;
  AdwPasswordEntryRow *first_row;
  AdwPasswordEntryRow *second_row;
  GtkLabel *hint;
  GtkLabel *feedback;
  GtkButton *save_button;
};

G_DEFINE_FINAL_TYPE (NaerPassphrasePage, naer_passphrase_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
text_of (AdwPasswordEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

static void
update_fields (NaerPassphrasePage *self)
{
  naer_field_update (GTK_WIDGET (self->old_row), self->feedback, self->validator, "old");
  naer_field_update (GTK_WIDGET (self->first_row), self->feedback, self->validator, "first");
  naer_field_update (GTK_WIDGET (self->second_row), self->feedback, self->validator, "second");
}

static void
changed_cb (NaerPassphrasePage *self)
{
  if (self->store == NULL)
    return;
  if (text_of (self->old_row)[0] == '\0')
    naer_validator_take (self->validator, (NaerVerdict) { FALSE, "old", NULL });
  else
    naer_validator_take (self->validator,
                         naer_check_passphrases (text_of (self->first_row), text_of (self->second_row)));
  gtk_label_set_label (self->hint, naer_passphrase_hint (text_of (self->first_row)));
  update_fields (self);
}

static void
changed_passphrase_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  g_autoptr (NaerPassphrasePage) self = NAER_PASSPHRASE_PAGE (user_data);
  g_autoptr (GError) error = NULL;
  gboolean wrong;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (naer_store_change_passphrase_finish (NAER_STORE (source), result, &error))
    {
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
      return;
    }
  wrong = g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE);
  naer_validator_take (self->validator,
                       (NaerVerdict) { FALSE, "old",
                                       g_strdup (naer_store_error_describe (error, naer_i18n_language ())) });
  update_fields (self);
  if (wrong)
    gtk_widget_grab_focus (GTK_WIDGET (self->old_row));
}

static void
save_cb (NaerPassphrasePage *self)
{
  if (!naer_validator_passed (self->validator))
    return;
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  naer_store_change_passphrase_async (self->store, text_of (self->old_row), text_of (self->first_row), NULL,
                                      changed_passphrase_cb, g_object_ref (self));
}

static void
naer_passphrase_page_dispose (GObject *object)
{
  g_clear_object (&NAER_PASSPHRASE_PAGE (object)->store);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PASSPHRASE_PAGE);
  G_OBJECT_CLASS (naer_passphrase_page_parent_class)->dispose (object);
}

static void
naer_passphrase_page_class_init (NaerPassphrasePageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_passphrase_page_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", NAER_TYPE_PASSPHRASE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (NAER_TYPE_VALIDATOR);
  naer_safety_set_template (widget_class, "passphrase-page");
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, old_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, first_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, second_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, hint);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, feedback);
  gtk_widget_class_bind_template_child (widget_class, NaerPassphrasePage, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
naer_passphrase_page_init (NaerPassphrasePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_passphrase_page_new:
 * @store: an open data file
 *
 * Returns: (transfer floating): the page; it emits `changed` when the new passphrase holds
 */
NaerPassphrasePage *
naer_passphrase_page_new (NaerStore *store)
{
  NaerPassphrasePage *self = g_object_new (NAER_TYPE_PASSPHRASE_PAGE, NULL);

  g_set_object (&self->store, store);
  changed_cb (self);
  return self;
}
