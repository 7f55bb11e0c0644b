/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-model.h"

#include "naer-i18n.h"

/* The choices of a unit: none, each unit, and perhaps a new one last. */

/**
 * naer_unit_model_new:
 * @facts: the facts
 * @with_new: whether a new unit can be chosen
 *
 * Returns: (transfer full): the names to choose among
 */
GListModel *
naer_unit_model_new (const NaerFacts *facts,
                     gboolean         with_new)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, _("No unit"));
  for (guint i = 0; i < facts->units->len; i++)
    gtk_string_list_append (list, ((NaerUnit *) facts->units->pdata[i])->name);
  if (with_new)
    gtk_string_list_append (list, _("New unit…"));
  return G_LIST_MODEL (list);
}

/**
 * naer_unit_model_position:
 * @facts: the facts
 * @unit: the row of a unit, 0 for none
 *
 * Returns: its place among the choices
 */
guint
naer_unit_model_position (const NaerFacts *facts,
                          gint64           unit)
{
  for (guint i = 0; i < facts->units->len; i++)
    if (((NaerUnit *) facts->units->pdata[i])->row_id == unit)
      return i + 1;
  return 0;
}

/**
 * naer_unit_model_unit:
 * @facts: the facts
 * @position: a place among the choices
 *
 * Returns: the row of the unit there, 0 for none or a new one
 */
gint64
naer_unit_model_unit (const NaerFacts *facts,
                      guint            position)
{
  if (position == 0 || position > facts->units->len)
    return 0;
  return ((NaerUnit *) facts->units->pdata[position - 1])->row_id;
}

/**
 * naer_unit_model_is_new:
 * @facts: the facts
 * @position: a place among the choices
 *
 * Returns: whether a new unit is chosen
 */
gboolean
naer_unit_model_is_new (const NaerFacts *facts,
                        guint            position)
{
  return position != GTK_INVALID_LIST_POSITION && position == facts->units->len + 1;
}
