/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-text-table.h"

#include <glib/gi18n.h>

/* A row of the table is its number; the texts stand in the rows of the table. */

struct _NaerTextTable
{
  GtkWidget parent_instance;

  NaerTextRows *rows;
  GtkWidget *scrolled;
  GtkColumnView *view;
  GtkMultiSelection *selection;
};

enum
{
  ROW_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (NaerTextTable, naer_text_table, GTK_TYPE_WIDGET)

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  column)
{
  GtkLabel *label = GTK_LABEL (gtk_list_item_get_child (item));
  GtkStringObject *row = gtk_list_item_get_item (item);
  char **texts = g_object_get_data (G_OBJECT (row), "texts");

  gtk_label_set_label (label, texts[GPOINTER_TO_UINT (column)]);
}

static void
activate_cb (NaerTextTable *self,
             guint          position)
{
  g_signal_emit (self, signals[ROW_ACTIVATED], 0, position);
}

static void
copy_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  g_autofree char *text = naer_text_table_copy (NAER_TEXT_TABLE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
naer_text_table_dispose (GObject *object)
{
  NaerTextTable *self = NAER_TEXT_TABLE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->rows, naer_text_rows_free);
  G_OBJECT_CLASS (naer_text_table_parent_class)->dispose (object);
}

static gboolean
naer_text_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (NAER_TEXT_TABLE (widget)->view));
}

static void
naer_text_table_class_init (NaerTextTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_text_table_dispose;
  widget_class->grab_focus = naer_text_table_grab_focus;

  /**
   * NaerTextTable::row-activated:
   * @self: a table
   * @row: which row, from 0
   *
   * A row was chosen, with Enter or a double click.
   */
  signals[ROW_ACTIVATED] =
    g_signal_new ("row-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
}

static void
naer_text_table_init (NaerTextTable *self)
{
  self->selection = gtk_multi_selection_new (NULL);
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (self->selection)));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * naer_text_table_new:
 *
 * Returns: (transfer floating): an empty table
 */
GtkWidget *
naer_text_table_new (void)
{
  return g_object_new (NAER_TYPE_TEXT_TABLE, NULL);
}

/**
 * naer_text_table_get_rows:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const NaerTextRows *
naer_text_table_get_rows (NaerTextTable *self)
{
  g_return_val_if_fail (NAER_IS_TEXT_TABLE (self), NULL);

  return self->rows;
}

static gboolean
has_titles (NaerTextTable *self,
            char         **titles)
{
  return self->rows != NULL &&
         g_strv_equal ((const char *const *) self->rows->titles, (const char *const *) titles);
}

static void
make_columns (NaerTextTable *self,
              char         **titles)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);
  guint n = g_list_model_get_n_items (columns);

  for (guint i = n; i > 0; i--)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i - 1);

      gtk_column_view_remove_column (self->view, column);
    }
  for (guint i = 0; titles[i] != NULL; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = NULL;

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GUINT_TO_POINTER (i));
      column = gtk_column_view_column_new (titles[i], factory);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_column_set_expand (column, i == 0);
      gtk_column_view_append_column (self->view, column);
    }
}

static GListModel *
make_items (NaerTextRows *rows)
{
  GListStore *items = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rows->rows->len; i++)
    {
      char **texts = rows->rows->pdata[i];
      GtkStringObject *object = gtk_string_object_new (texts[0]);

      g_object_set_data (G_OBJECT (object), "texts", texts);
      g_ptr_array_add (objects, object);
    }
  g_list_store_splice (items, 0, 0, objects->pdata, objects->len);
  return G_LIST_MODEL (items);
}

/**
 * naer_text_table_set_rows:
 * @self: a table
 * @rows: (transfer full) (nullable): what it is to show
 *
 * Shows it, or nothing.
 */
void
naer_text_table_set_rows (NaerTextTable *self,
                          NaerTextRows  *rows)
{
  g_autoptr (GListModel) items = NULL;

  g_return_if_fail (NAER_IS_TEXT_TABLE (self));

  items = rows != NULL ? make_items (rows) : NULL;
  if (rows != NULL && !has_titles (self, rows->titles))
    make_columns (self, rows->titles);
  gtk_multi_selection_set_model (self->selection, items);
  g_clear_pointer (&self->rows, naer_text_rows_free);
  self->rows = rows;
}

/**
 * naer_text_table_copy:
 * @self: a table
 *
 * Returns: (transfer full): the rows that are selected, or all when none is, with their titles
 */
char *
naer_text_table_copy (NaerTextTable *self)
{
  g_autoptr (NaerTextRows) copied = NULL;
  g_autoptr (GtkBitset) selected = NULL;

  g_return_val_if_fail (NAER_IS_TEXT_TABLE (self) && self->rows != NULL, NULL);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_is_empty (selected))
    return naer_text_rows_to_tabs (self->rows);
  copied = naer_text_rows_new ((const char *const *) self->rows->titles);
  for (guint i = 0; i < self->rows->rows->len; i++)
    if (gtk_bitset_contains (selected, i))
      naer_text_rows_add (copied, g_strdupv (self->rows->rows->pdata[i]));
  return naer_text_rows_to_tabs (copied);
}
