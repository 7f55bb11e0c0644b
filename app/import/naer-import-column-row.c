/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-column-row.h"

#include <glib/gi18n.h>

#include "import/naer-import-choices.h"

struct _NaerImportColumnRow
{
  AdwComboRow parent_instance;

  NaerImportSession *session;
  NaerImportField field;
  gboolean refreshing;
};

G_DEFINE_FINAL_TYPE (NaerImportColumnRow, naer_import_column_row, ADW_TYPE_COMBO_ROW)

static void
show_columns (NaerImportColumnRow     *self,
              const NaerImportReading *reading)
{
  NaerLanguage language = naer_import_session_get_language (self->session);
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);

  gtk_string_list_append (model, _("Not in the file"));
  for (guint i = 0; i < naer_delimited_get_n_columns (reading->file->table); i++)
    {
      g_autofree char *heading = naer_import_reading_get_heading (reading, i, language);

      gtk_string_list_append (model, heading);
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (model));
}

static void
refresh_cb (NaerImportColumnRow *self)
{
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);
  g_autofree char *example = NULL;
  int column;

  if (naer_import_session_get_state (self->session) != NAER_IMPORT_STATE_READY)
    return;
  column = reading->file->mapping->columns[self->field];
  if (column >= 0)
    example = naer_import_reading_get_example (reading, (guint) column);
  self->refreshing = TRUE;
  show_columns (self, reading);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), (guint) (column + 1));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), example != NULL ? example : "");
  self->refreshing = FALSE;
}

static void
selected_cb (NaerImportColumnRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (!self->refreshing && selected != GTK_INVALID_LIST_POSITION)
    naer_import_session_set_column (self->session, self->field, (int) selected - 1);
}

static void
naer_import_column_row_dispose (GObject *object)
{
  g_clear_object (&NAER_IMPORT_COLUMN_ROW (object)->session);
  G_OBJECT_CLASS (naer_import_column_row_parent_class)->dispose (object);
}

static void
naer_import_column_row_class_init (NaerImportColumnRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_import_column_row_dispose;
}

static void
naer_import_column_row_init (NaerImportColumnRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 1);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
  naer_import_show_whole_choices (ADW_COMBO_ROW (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

/**
 * naer_import_column_row_new:
 * @session: the import
 * @field: a field
 *
 * Returns: (transfer floating): a row that shows and decides where the field is
 */
GtkWidget *
naer_import_column_row_new (NaerImportSession *session,
                            NaerImportField    field)
{
  NaerImportColumnRow *self = g_object_new (NAER_TYPE_IMPORT_COLUMN_ROW, NULL);
  NaerLanguage language = naer_import_session_get_language (session);

  self->session = g_object_ref (session);
  self->field = field;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 naer_import_field_get_label (field, language));
  g_signal_connect_object (session, "notify::state", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
  refresh_cb (self);
  return GTK_WIDGET (self);
}
