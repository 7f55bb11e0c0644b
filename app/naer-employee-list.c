/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employee-list.h"

#include <gtk/gtk.h>

#include "naer-employee-item.h"

struct _NaerEmployeeList
{
  GObject parent_instance;

  GHashTable *items;
  GListStore *employees;
  GtkFilterListModel *filtered;
  GtkSorter *sorter;
  GtkFilter *filter;
  gint64 unit;
  char *search;
  gboolean with_status;
};

G_DEFINE_FINAL_TYPE (NaerEmployeeList, naer_employee_list, G_TYPE_OBJECT)

static gboolean
filter_cb (gpointer item,
           gpointer user_data)
{
  NaerEmployeeList *self = NAER_EMPLOYEE_LIST (user_data);
  gboolean searching = self->search != NULL && self->search[0] != '\0';

  if (self->unit != 0 && naer_employee_item_get_unit (item) != self->unit)
    return FALSE;
  if (naer_employee_item_has_left (item) && !searching)
    return FALSE;
  return naer_employee_item_matches (item, self->search);
}

static void
refresh_filter (NaerEmployeeList *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static gboolean
remove_gone_items (NaerEmployeeList *self,
                   const NaerFacts  *facts)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->employees));
  gboolean removed = FALSE;

  for (guint i = n; i > 0; i--)
    {
      g_autoptr (NaerEmployeeItem) item = g_list_model_get_item (G_LIST_MODEL (self->employees), i - 1);
      gint64 row_id = naer_employee_item_get_row_id (item);

      if (naer_facts_find_employee (facts, row_id) != NULL)
        continue;
      g_list_store_remove (self->employees, i - 1);
      g_hash_table_remove (self->items, &row_id);
      removed = TRUE;
    }
  return removed;
}

static void
naer_employee_list_finalize (GObject *object)
{
  NaerEmployeeList *self = NAER_EMPLOYEE_LIST (object);

  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->employees);
  g_free (self->search);
  G_OBJECT_CLASS (naer_employee_list_parent_class)->finalize (object);
}

static void
naer_employee_list_class_init (NaerEmployeeListClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_employee_list_finalize;
}

static void
naer_employee_list_init (NaerEmployeeList *self)
{
  GtkSortListModel *sorted;

  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->employees = g_list_store_new (NAER_TYPE_EMPLOYEE_ITEM);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (naer_employee_item_compare, NULL, NULL));
  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->employees)),
                                    g_object_ref (self->sorter));
  self->filtered = gtk_filter_list_model_new (G_LIST_MODEL (sorted), g_object_ref (self->filter));
}

/**
 * naer_employee_list_new:
 *
 * Returns: (transfer full): an empty list
 */
NaerEmployeeList *
naer_employee_list_new (void)
{
  return g_object_new (NAER_TYPE_EMPLOYEE_LIST, NULL);
}

/**
 * naer_employee_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none) (type GListModel): the #NaerEmployeeItem that are let through
 */
GListModel *
naer_employee_list_get_model (NaerEmployeeList *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_LIST (self), NULL);

  return G_LIST_MODEL (self->filtered);
}

/**
 * naer_employee_list_get_unit:
 * @self: a list
 *
 * Returns: the row of the unit that is looked at, 0 for all
 */
gint64
naer_employee_list_get_unit (NaerEmployeeList *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_LIST (self), 0);

  return self->unit;
}

/**
 * naer_employee_list_set_unit:
 * @self: a list
 * @unit: the row of a unit, 0 for all
 *
 * Returns: whether it is another unit than before
 */
gboolean
naer_employee_list_set_unit (NaerEmployeeList *self,
                             gint64            unit)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_LIST (self), FALSE);

  if (self->unit == unit)
    return FALSE;
  self->unit = unit;
  refresh_filter (self);
  return TRUE;
}

/**
 * naer_employee_list_set_search:
 * @self: a list
 * @search: (nullable): what is searched for
 *
 * Lets only those through who are searched for.
 */
void
naer_employee_list_set_search (NaerEmployeeList *self,
                               const char       *search)
{
  g_return_if_fail (NAER_IS_EMPLOYEE_LIST (self));

  if (g_set_str (&self->search, search))
    refresh_filter (self);
}

/**
 * naer_employee_list_set_with_status:
 * @self: a list
 * @with_status: whether the line under a name says who is away, from the next update on
 *
 * Returns: whether it is otherwise than before
 */
gboolean
naer_employee_list_set_with_status (NaerEmployeeList *self,
                                    gboolean          with_status)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_LIST (self), FALSE);

  if (self->with_status == with_status)
    return FALSE;
  self->with_status = with_status;
  return TRUE;
}

/**
 * naer_employee_list_update:
 * @self: a list
 * @facts: the facts as they are now
 * @today: today
 *
 * Takes the employees of the facts. Items stay the same objects as long as the employee is there,
 * so that a selection stays too.
 */
void
naer_employee_list_update (NaerEmployeeList *self,
                           const NaerFacts  *facts,
                           NaerDay           today)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean moved = remove_gone_items (self, facts);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      NaerEmployeeItem *item = g_hash_table_lookup (self->items, &employee->row_id);

      if (item == NULL)
        {
          item = naer_employee_item_new (employee->row_id);
          g_hash_table_insert (self->items, g_memdup2 (&employee->row_id, sizeof (gint64)), item);
          g_ptr_array_add (added, g_object_ref (item));
        }
      moved |= naer_employee_item_update (item, employee, today, self->with_status);
    }
  g_list_store_splice (self->employees, g_list_model_get_n_items (G_LIST_MODEL (self->employees)), 0,
                       added->pdata, added->len);
  if (moved)
    {
      gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
      refresh_filter (self);
    }
}
