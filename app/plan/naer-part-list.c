/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-part-list.h"

struct _NaerPartList
{
  GtkListBox *box;
  NaerPlanWriter *writer;
  const NaerField *field;
  const NaerPartRows *rows;
  GPtrArray *shown;  /* GtkWidget */
};

/**
 * naer_part_list_new:
 * @place: where the rows stand
 * @writer: who writes the plan; it has to outlive the list
 * @member: name of a list of the plan
 * @rows: how its parts are shown
 *
 * Returns: (transfer full): the list
 */
NaerPartList *
naer_part_list_new (AdwBin             *place,
                    NaerPlanWriter     *writer,
                    const char         *member,
                    const NaerPartRows *rows)
{
  NaerPartList *self = g_new0 (NaerPartList, 1);

  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "boxed-list");
  adw_bin_set_child (place, GTK_WIDGET (self->box));
  self->writer = writer;
  self->field = naer_shape_find_field (naer_record_get_shape (NAER_RECORD_PLAN), member);
  self->rows = rows;
  self->shown = g_ptr_array_new ();
  naer_part_list_update (self);
  return self;
}

/**
 * naer_part_list_free:
 * @self: (transfer full) (nullable): a list
 *
 * Frees it; its rows belong to where they stand.
 */
void
naer_part_list_free (NaerPartList *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->shown);
  g_free (self);
}

/**
 * naer_part_list_get_n_parts:
 * @self: a list
 *
 * Returns: how many parts the list of the plan has
 */
guint
naer_part_list_get_n_parts (NaerPartList *self)
{
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);

  return (*(GPtrArray **) G_STRUCT_MEMBER_P (plan, self->field->offset))->len;
}

/* The focus does not fall out of the form with the row that had it. */
static void
remove_last_row (NaerPartList *self)
{
  GtkWidget *row = g_ptr_array_steal_index (self->shown, self->shown->len - 1);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->box)) == row && self->shown->len > 0)
    gtk_widget_grab_focus (self->shown->pdata[self->shown->len - 1]);
  gtk_list_box_remove (self->box, row);
}

/**
 * naer_part_list_update:
 * @self: a list
 *
 * Shows the parts that there are now.
 */
void
naer_part_list_update (NaerPartList *self)
{
  guint n_parts = naer_part_list_get_n_parts (self);

  while (self->shown->len > n_parts)
    remove_last_row (self);
  for (guint i = 0; i < self->shown->len; i++)
    self->rows->update_row (self->shown->pdata[i]);
  while (self->shown->len < n_parts)
    {
      GtkWidget *row = self->rows->make_row (self->writer, self->shown->len);

      gtk_list_box_append (self->box, row);
      g_ptr_array_add (self->shown, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->box), n_parts > 0);
}

/**
 * naer_part_list_get_row:
 * @self: a list
 * @index: which part
 *
 * Returns: (transfer none) (nullable): its row
 */
GtkWidget *
naer_part_list_get_row (NaerPartList *self,
                        guint         index)
{
  return index < self->shown->len ? self->shown->pdata[index] : NULL;
}
