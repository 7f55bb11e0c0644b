/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-list-row.h"

#include <glib/gi18n.h>

#include "naer-spoken.h"

#define MOST_ROWS 200

struct _NaerImportListRow
{
  AdwExpanderRow parent_instance;

  GPtrArray *items;
  NaerImportMakeRow make_row;
  gpointer user_data;
};

G_DEFINE_FINAL_TYPE (NaerImportListRow, naer_import_list_row, ADW_TYPE_EXPANDER_ROW)

static void
add_rest (NaerImportListRow *self,
          guint              n_rest)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = NULL;

  title = g_strdup_printf (ngettext ("and %u more", "and %u more", n_rest), n_rest);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (row, "dimmed");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
expanded_cb (NaerImportListRow *self)
{
  g_autoptr (GPtrArray) items = g_steal_pointer (&self->items);

  if (items == NULL)
    return;
  for (guint i = 0; i < MIN (items->len, MOST_ROWS); i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                              self->make_row (items->pdata[i], self->user_data));
  if (items->len > MOST_ROWS)
    add_rest (self, items->len - MOST_ROWS);
}

static void
naer_import_list_row_dispose (GObject *object)
{
  g_clear_pointer (&NAER_IMPORT_LIST_ROW (object)->items, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_import_list_row_parent_class)->dispose (object);
}

static void
naer_import_list_row_class_init (NaerImportListRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_import_list_row_dispose;
}

static void
naer_import_list_row_init (NaerImportListRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/**
 * naer_import_fill_row:
 * @row: an #AdwActionRow
 * @title: its title, as it is
 * @subtitle: (nullable): its subtitle, as it is
 *
 * Returns: (transfer none): @row
 */
GtkWidget *
naer_import_fill_row (GtkWidget  *row,
                      const char *title,
                      const char *subtitle)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  return row;
}

/**
 * naer_import_list_row_new:
 * @title: what the list is of, and how many
 * @subtitle: (nullable): more about it
 * @items: (transfer full): the list, whose elements live longer than the row
 * @make_row: makes the row of an element
 * @user_data: for @make_row
 *
 * Returns: (transfer floating) (nullable): a row that opens to the list, %NULL when it is empty
 */
GtkWidget *
naer_import_list_row_new (const char        *title,
                          const char        *subtitle,
                          GPtrArray         *items,
                          NaerImportMakeRow  make_row,
                          gpointer           user_data)
{
  NaerImportListRow *self;

  if (items->len == 0)
    {
      g_ptr_array_unref (items);
      return NULL;
    }
  self = g_object_new (NAER_TYPE_IMPORT_LIST_ROW, NULL);
  self->items = items;
  self->make_row = make_row;
  self->user_data = user_data;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  naer_spoken_set_name (GTK_WIDGET (self), title);
  if (subtitle != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  return GTK_WIDGET (self);
}
