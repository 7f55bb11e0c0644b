/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-overlaps.h"

#include "absence/naer-case.h"

static void
overlap_free (gpointer data)
{
  NaerPlanOverlap *overlap = data;

  naer_absence_free (overlap->first);
  naer_absence_free (overlap->second);
  g_free (overlap);
}

/* The spells of a person as they are once the plan is carried out; @changed has the new ones. */
static GPtrArray *
spells_after (const NaerImportPlan *self,
              guint                 first_item,
              const NaerEmployee   *employee,
              const gboolean       *matched,
              GHashTable           *changed)
{
  GPtrArray *spells = g_ptr_array_new ();

  for (guint i = 0; employee != NULL && i < employee->absences->len; i++)
    if (!matched[i])
      g_ptr_array_add (spells, employee->absences->pdata[i]);
  for (guint i = first_item; i < self->items->len; i++)
    {
      const NaerPlanItem *item = self->items->pdata[i];
      NaerAbsence *spell = item->accepted ? item->after : item->before;

      if (item->status == NAER_PLAN_GONE || spell == NULL)
        continue;
      g_ptr_array_add (spells, spell);
      if (item->accepted)
        g_hash_table_add (changed, spell);
    }
  return spells;
}

/**
 * naer_import_overlaps_new:
 *
 * Returns: (transfer full) (element-type NaerPlanOverlap): an empty list
 */
GPtrArray *
naer_import_overlaps_new (void)
{
  return g_ptr_array_new_with_free_func (overlap_free);
}

/**
 * naer_import_overlaps_add:
 * @self: a plan
 * @index: a person of it
 * @first_item: the first item of the person, who has all that follow
 * @matched: (array): for each spell of the person in the data whether an item is about it
 * @today: today, which open spells are known through
 *
 * Adds the overlaps that there are once the plan is carried out, and that it has a part in.
 */
void
naer_import_overlaps_add (NaerImportPlan *self,
                          guint           index,
                          guint           first_item,
                          const gboolean *matched,
                          NaerDay         today)
{
  const NaerImportPerson *person = self->people->pdata[index];
  g_autoptr (GHashTable) changed = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) spells = spells_after (self, first_item, person->employee, matched, changed);
  g_autoptr (GArray) overlaps = NULL;

  if (g_hash_table_size (changed) == 0)
    return;
  overlaps = naer_overlaps_find (spells, today);
  for (guint i = 0; i < overlaps->len; i++)
    {
      const NaerOverlap *found = &g_array_index (overlaps, NaerOverlap, i);
      const NaerAbsence *first = spells->pdata[found->first], *second = spells->pdata[found->second];
      NaerPlanOverlap *overlap;

      if (!g_hash_table_contains (changed, first) && !g_hash_table_contains (changed, second))
        continue;
      overlap = g_new0 (NaerPlanOverlap, 1);
      overlap->person = index;
      overlap->first = naer_absence_copy (first->from <= second->from ? first : second);
      overlap->second = naer_absence_copy (first->from <= second->from ? second : first);
      overlap->from = found->from;
      overlap->to = found->to;
      g_ptr_array_add (self->overlaps, overlap);
    }
}
