/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"

/* A spell with its place in the employee's list and its last known day. */
typedef struct
{
  guint index;
  const NaerAbsence *absence;
  NaerDay last;
} Spell;

/* A day at work typed by the leader, and a holiday that the note covers, are not in conflict with
   the sick note around them: they say how it is. */
static gboolean
settles (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_WORK || absence->covered_by_note;
}

static int
compare_spells (gconstpointer a,
                gconstpointer b)
{
  const Spell *first = a, *second = b;

  if (first->absence->from != second->absence->from)
    return first->absence->from < second->absence->from ? -1 : 1;
  return (first->index > second->index) - (first->index < second->index);
}

static int
compare_overlaps (gconstpointer a,
                  gconstpointer b)
{
  const NaerOverlap *x = a, *y = b;

  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  return (x->second > y->second) - (x->second < y->second);
}

static gboolean
find_common_days (const Spell *a,
                  const Spell *b,
                  NaerDay      today,
                  NaerOverlap *overlap)
{
  NaerDay from = MAX (a->absence->from, b->absence->from), to = MIN (a->last, b->last);

  if (a->absence->days != NULL || b->absence->days != NULL)
    {
      while (from <= to && !(naer_absence_covers (a->absence, from, today) &&
                             naer_absence_covers (b->absence, from, today)))
        from++;
      while (from <= to && !(naer_absence_covers (a->absence, to, today) &&
                             naer_absence_covers (b->absence, to, today)))
        to--;
    }
  *overlap = (NaerOverlap){ MIN (a->index, b->index), MAX (a->index, b->index), from, to };
  return from <= to;
}

static GArray *
collect_spells (GPtrArray *absences,
                NaerDay    today)
{
  GArray *spells = g_array_new (FALSE, FALSE, sizeof (Spell));

  for (guint i = 0; i < absences->len; i++)
    {
      Spell spell = { i, absences->pdata[i], naer_absence_last_day (absences->pdata[i], today) };

      if (!settles (spell.absence))
        g_array_append_val (spells, spell);
    }
  g_array_sort (spells, compare_spells);
  return spells;
}

/**
 * naer_overlaps_find:
 * @absences: (element-type NaerAbsence): the spells of one employee, in any order
 * @today: today, which an open spell is known through
 *
 * Finds pairs of spells that cover the same days. Days that the leader typed as work, and
 * holidays marked as covered by a note, are meant to lie over another spell and are not told.
 *
 * Returns: (transfer full) (element-type NaerOverlap): the pairs, ordered by index
 */
GArray *
naer_overlaps_find (GPtrArray *absences,
                    NaerDay    today)
{
  g_autoptr (GArray) spells = collect_spells (absences, today);
  GArray *overlaps = g_array_new (FALSE, FALSE, sizeof (NaerOverlap));

  for (guint i = 0; i < spells->len; i++)
    {
      const Spell *spell = &g_array_index (spells, Spell, i);

      for (guint n = i + 1; n < spells->len; n++)
        {
          const Spell *other = &g_array_index (spells, Spell, n);
          NaerOverlap overlap;

          if (other->absence->from > spell->last)
            break;
          if (find_common_days (spell, other, today, &overlap))
            g_array_append_val (overlaps, overlap);
        }
    }
  g_array_sort (overlaps, compare_overlaps);
  return overlaps;
}
