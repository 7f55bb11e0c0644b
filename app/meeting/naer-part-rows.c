/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-part-rows.h"

#include "naer-i18n.h"

struct _NaerPartRows
{
  const NaerPartKind *kind;
  AdwPreferencesGroup *group;
  NaerFormDialog *form;
  GPtrArray *entries;
};

/* One part: what it is with all its members, its row, and the rows in it. */
typedef struct
{
  NaerPartRows *owner;
  gpointer part;
  GtkWidget *expander;
  NaerRecordRows *rows;
} Entry;

static void
entry_free (Entry *entry)
{
  naer_shape_free (entry->owner->kind->shape, entry->part);
  naer_record_rows_free (entry->rows);
  g_free (entry);
}

static void
show_entry (Entry *entry)
{
  g_autofree char *title = NULL, *subtitle = NULL;

  entry->owner->kind->describe (entry->part, &title, &subtitle);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry->expander), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (entry->expander), subtitle != NULL ? subtitle : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry->expander), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
remove_entry (Entry *entry)
{
  NaerPartRows *self = entry->owner;

  adw_preferences_group_remove (self->group, entry->expander);
  g_ptr_array_remove (self->entries, entry);
}

static void
remove_cb (Entry *entry)
{
  NaerFormDialog *form = entry->owner->form;

  remove_entry (entry);
  naer_form_dialog_update (form);
}

static void
add_remove_row (Entry *entry)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Remove"));
  gtk_widget_add_css_class (row, "destructive-action");
  g_signal_connect_swapped (row, "activated", G_CALLBACK (remove_cb), entry);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (entry->expander), row);
}

static Entry *
add_entry (NaerPartRows *self,
           gpointer      part)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->owner = self;
  entry->part = part;
  entry->expander = adw_expander_row_new ();
  entry->rows = naer_record_rows_new (self->kind->shape);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (entry->expander), FALSE);
  self->kind->build (ADW_EXPANDER_ROW (entry->expander), entry->rows);
  naer_record_rows_fill (entry->rows, part);
  naer_record_rows_watch (entry->rows, self->form);
  add_remove_row (entry);
  show_entry (entry);
  adw_preferences_group_add (self->group, entry->expander);
  g_ptr_array_add (self->entries, entry);
  return entry;
}

/**
 * naer_part_rows_new:
 * @kind: the kind of parts
 * @group: the group that they stand in
 * @form: the form of the group
 *
 * Returns: (transfer full): no parts yet
 */
NaerPartRows *
naer_part_rows_new (const NaerPartKind  *kind,
                    AdwPreferencesGroup *group,
                    NaerFormDialog      *form)
{
  NaerPartRows *self = g_new0 (NaerPartRows, 1);

  self->kind = kind;
  self->group = group;
  self->form = form;
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  return self;
}

/**
 * naer_part_rows_free:
 * @self: (transfer full) (nullable): parts; the widgets belong to their form
 *
 * Frees it.
 */
void
naer_part_rows_free (NaerPartRows *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * naer_part_rows_fill:
 * @self: parts
 * @parts: those of a record
 *
 * Shows them in the place of those that were shown. Rows that are there already stay as they are,
 * folded or unfolded.
 */
void
naer_part_rows_fill (NaerPartRows    *self,
                     const GPtrArray *parts)
{
  while (self->entries->len > parts->len)
    remove_entry (self->entries->pdata[self->entries->len - 1]);
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = self->entries->pdata[i];

      naer_record_rows_fill (entry->rows, parts->pdata[i]);
      naer_shape_assign (self->kind->shape, entry->part, parts->pdata[i]);
      show_entry (entry);
    }
  for (guint i = self->entries->len; i < parts->len; i++)
    add_entry (self, naer_shape_copy (self->kind->shape, parts->pdata[i]));
}

/**
 * naer_part_rows_add:
 * @self: parts
 * @part: (transfer full): a new part
 *
 * Adds it, unfolded and with the keyboard.
 */
void
naer_part_rows_add (NaerPartRows *self,
                    gpointer      part)
{
  Entry *entry = add_entry (self, part);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (entry->expander), TRUE);
  gtk_widget_grab_focus (entry->expander);
  naer_form_dialog_update (self->form);
}

/**
 * naer_part_rows_read:
 * @self: parts
 * @parts: those of a record
 *
 * Takes what the rows say into the record, in place of what was there.
 */
void
naer_part_rows_read (NaerPartRows *self,
                     GPtrArray    *parts)
{
  g_ptr_array_set_size (parts, 0);
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = self->entries->pdata[i];

      naer_record_rows_read (entry->rows, entry->part);
      show_entry (entry);
      g_ptr_array_add (parts, naer_shape_copy (self->kind->shape, entry->part));
    }
}
