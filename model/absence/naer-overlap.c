/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"

/* A spell with its place in the employee's list and its last known day. */
typedef struct
{
  guint index;
  const NaerAbsence *absence;
  NaerDay last;
} Spell;

/* Days at work typed by the leader, and a holiday that the note covers, are not in conflict with
   the sick note around them: they say how it is. Work without an end says nothing of a note that
   came later. */
static gboolean
settles (const NaerAbsence *absence)
{
  return absence->covered_by_note ||
         (absence->kind == NAER_ABSENCE_WORK && absence->to != NAER_DAY_NONE);
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
                  NaerOverlap *overlap)
{
  NaerDay from = MAX (a->absence->from, b->absence->from), to = MIN (a->last, b->last);

  if (a->absence->days != NULL || b->absence->days != NULL)
    {
      while (from <= to && !(naer_absence_covers (a->absence, from, a->last) &&
                             naer_absence_covers (b->absence, from, b->last)))
        from++;
      while (from <= to && !(naer_absence_covers (a->absence, to, a->last) &&
                             naer_absence_covers (b->absence, to, b->last)))
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
      const NaerAbsence *absence = absences->pdata[i];
      Spell spell = { i, absence, naer_absence_last_day_among (absence, absences, today) };

      if (!settles (spell.absence))
        g_array_append_val (spells, spell);
    }
  g_array_sort (spells, compare_spells);
  return spells;
}

/**
 * naer_overlaps_find:
 * @absences: (element-type NaerAbsence): the spells of one employee, in any order
 * @today: today, which open sickness is known through
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
          if (find_common_days (spell, other, &overlap))
            g_array_append_val (overlaps, overlap);
        }
    }
  g_array_sort (overlaps, compare_overlaps);
  return overlaps;
}
