/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-table.h"

#include "language/naer-resources.h"
#include "naer-absence-row.h"
#include "naer-i18n.h"
#include "naer-stretch.h"

struct _NaerAbsenceTable
{
  AdwBin parent_instance;

  NaerEmployee *employee;
  NaerDay today;
  int years;
  gboolean narrow;

  GListStore *rows;
  GtkColumnView *view;
  GtkMultiSelection *selection;
  GtkSortListModel *sorted;
  GtkColumnViewColumn *from_column;
  GtkColumnViewColumn *to_column;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (NaerAbsenceTable, naer_absence_table, ADW_TYPE_BIN)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_COPIED,
  SIGNAL_SAVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
compare_from (gconstpointer a,
              gconstpointer b,
              gpointer      unused)
{
  const NaerAbsence *first = naer_absence_row_get_absence ((gpointer) a);
  const NaerAbsence *second = naer_absence_row_get_absence ((gpointer) b);

  return first->from != second->from ? first->from - second->from
                                     : (int) first->kind - (int) second->kind;
}

/* What goes on comes after all that has ended. */
static int
compare_to (gconstpointer a,
            gconstpointer b,
            gpointer      unused)
{
  const NaerAbsence *first = naer_absence_row_get_absence ((gpointer) a);
  const NaerAbsence *second = naer_absence_row_get_absence ((gpointer) b);
  NaerDay first_to = first->to != NAER_DAY_NONE ? first->to : NAER_DAY_MAX;
  NaerDay second_to = second->to != NAER_DAY_NONE ? second->to : NAER_DAY_MAX;

  return first_to != second_to ? first_to - second_to : compare_from (a, b, NULL);
}

static void
update (NaerAbsenceTable *self)
{
  int last_year;
  NaerDayStyle style = self->narrow ? NAER_DAY_STYLE_NUMBERS : NAER_DAY_STYLE_WEEKDAY_FULL;
  g_autoptr (GPtrArray) spells = NULL, rows = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->employee == NULL)
    return;
  last_year = naer_day_get_year (self->today);
  spells = naer_stretch_find_spells (self->employee,
                                     naer_day_from_ymd (last_year - self->years + 1, 1, 1),
                                     naer_day_from_ymd (last_year, 12, 31), self->today);
  for (guint i = 0; i < spells->len; i++)
    g_ptr_array_add (rows, naer_absence_row_new (spells->pdata[i], self->today, style));
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 0 ? "rows" : "empty");
}

static void
activate_cb (NaerAbsenceTable *self,
             guint             position)
{
  g_autoptr (NaerAbsenceRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, naer_absence_row_get_absence (row)->row_id);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerAbsenceTable *self = NAER_ABSENCE_TABLE (widget);
  g_autoptr (GPtrArray) rows = naer_absence_table_get_rows (self, TRUE);
  g_autofree char *text = naer_absence_rows_to_text (rows);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  g_signal_emit (self, signals[SIGNAL_COPIED], 0, rows->len);
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_SAVE], 0);
}

static void
naer_absence_table_dispose (GObject *object)
{
  NaerAbsenceTable *self = NAER_ABSENCE_TABLE (object);

  g_clear_pointer (&self->employee, naer_employee_free);
  g_clear_object (&self->rows);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_ABSENCE_TABLE);
  G_OBJECT_CLASS (naer_absence_table_parent_class)->dispose (object);
}

static void
naer_absence_table_class_init (NaerAbsenceTableClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_absence_table_dispose;

  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", NAER_TYPE_ABSENCE_TABLE, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_COPIED] = g_signal_new ("copied", NAER_TYPE_ABSENCE_TABLE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_SAVE] = g_signal_new ("save", NAER_TYPE_ABSENCE_TABLE, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (NAER_TYPE_ABSENCE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/absence-table.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, view);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, selection);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, sorted);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, from_column);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, to_column);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceTable, stack);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "table.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy", NULL);
}

static void
set_sorter (GtkColumnViewColumn *column,
            GCompareDataFunc     compare)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
naer_absence_table_init (NaerAbsenceTable *self)
{
  self->years = 3;
  self->rows = g_list_store_new (NAER_TYPE_ABSENCE_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  set_sorter (self->from_column, compare_from);
  set_sorter (self->to_column, compare_to);
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (self->rows));
  gtk_sort_list_model_set_sorter (self->sorted, gtk_column_view_get_sorter (self->view));
  gtk_column_view_sort_by_column (self->view, self->from_column, GTK_SORT_DESCENDING);
}

/**
 * naer_absence_table_set_employee:
 * @self: a table
 * @employee: (nullable): whose absence to show; a copy is kept
 * @today: today
 *
 * Shows the absence of an employee.
 */
void
naer_absence_table_set_employee (NaerAbsenceTable   *self,
                                 const NaerEmployee *employee,
                                 NaerDay             today)
{
  g_return_if_fail (NAER_IS_ABSENCE_TABLE (self));

  g_clear_pointer (&self->employee, naer_employee_free);
  self->employee = employee != NULL ? naer_employee_copy (employee) : NULL;
  self->today = today;
  update (self);
}

/**
 * naer_absence_table_set_years:
 * @self: a table
 * @years: how many years to show, up to and with this one
 *
 * Shows that many years.
 */
void
naer_absence_table_set_years (NaerAbsenceTable *self,
                              int               years)
{
  g_return_if_fail (NAER_IS_ABSENCE_TABLE (self));

  if (self->years == years)
    return;
  self->years = years;
  update (self);
}

/**
 * naer_absence_table_set_narrow:
 * @self: a table
 * @narrow: whether there is little room
 *
 * Writes days in numbers where there is little room.
 */
void
naer_absence_table_set_narrow (NaerAbsenceTable *self,
                               gboolean          narrow)
{
  g_return_if_fail (NAER_IS_ABSENCE_TABLE (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  update (self);
}

/**
 * naer_absence_table_get_rows:
 * @self: a table
 * @only_selected: whether to leave out what is not selected, when something is
 *
 * Returns: (transfer full) (element-type NaerAbsenceRow): its rows, as they are sorted
 */
GPtrArray *
naer_absence_table_get_rows (NaerAbsenceTable *self,
                             gboolean          only_selected)
{
  GtkSelectionModel *selection;
  g_autoptr (GtkBitset) selected = NULL;
  GPtrArray *rows;
  guint n_rows;

  g_return_val_if_fail (NAER_IS_ABSENCE_TABLE (self), NULL);

  selection = GTK_SELECTION_MODEL (self->selection);
  selected = gtk_selection_model_get_selection (selection);
  n_rows = g_list_model_get_n_items (G_LIST_MODEL (selection));
  rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_rows; i++)
    if (!only_selected || gtk_bitset_is_empty (selected) || gtk_bitset_contains (selected, i))
      g_ptr_array_add (rows, g_list_model_get_item (G_LIST_MODEL (selection), i));
  return rows;
}
