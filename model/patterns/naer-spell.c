/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-spell.h"

static void
begin_spell (GArray *spells,
             NaerDay day)
{
  NaerSpell spell = { .from = day };

  g_array_append_val (spells, spell);
}

static void
add_day (NaerSpell *spell,
         NaerDay    day,
         guint8     flags)
{
  spell->days += day - MAX (spell->to + 1, spell->from) + 1;
  spell->to = day;
  if (flags & NAER_PATTERN_DAY_SELF)
    spell->self_certified++;
  else
    spell->certified++;
  if (!(flags & NAER_PATTERN_DAY_WORK))
    return;
  if (spell->work_days++ == 0)
    spell->first_work_day = day;
}

static void
find_work_days (NaerSpell             *spell,
                const NaerPatternDays *days,
                NaerDay                last)
{
  if (spell->first_work_day == NAER_DAY_NONE)
    spell->first_work_day = spell->from;
  for (NaerDay day = spell->to + 1; day <= last && spell->return_day == NAER_DAY_NONE; day++)
    if (naer_pattern_days_at_work (days, day))
      spell->return_day = day;
}

/**
 * naer_spells_find:
 * @days: the days of a person
 *
 * Joins the days of own sickness over days that are not for work: weekends, public holidays, days
 * that the roster leaves free. What is set aside is left out, and joins what it lies between, so that
 * setting aside never makes two of one. Holiday and leave are working days taken off, and part.
 *
 * Returns: (transfer full) (element-type NaerSpell): the spells, oldest first
 */
GArray *
naer_spells_find (const NaerPatternDays *days)
{
  GArray *spells = g_array_new (FALSE, FALSE, sizeof (NaerSpell));
  gboolean joined = FALSE;
  int set_aside = 0;

  for (NaerDay day = days->from; day <= days->to; day++)
    {
      guint8 flags = naer_pattern_days_get (days, day);

      if (flags & NAER_PATTERN_DAY_SICK)
        {
          NaerSpell *spell;

          if (!joined)
            begin_spell (spells, day);
          spell = &g_array_index (spells, NaerSpell, spells->len - 1);
          add_day (spell, day, flags);
          spell->days -= set_aside;
          joined = TRUE;
          set_aside = 0;
        }
      else if (flags & NAER_PATTERN_DAY_ASIDE)
        set_aside += joined;
      else if (flags & NAER_PATTERN_DAY_WORK)
        {
          joined = FALSE;
          set_aside = 0;
        }
    }
  for (guint i = 0; i < spells->len; i++)
    find_work_days (&g_array_index (spells, NaerSpell, i), days,
                    i + 1 < spells->len ? g_array_index (spells, NaerSpell, i + 1).from - 1
                                        : days->to);
  return spells;
}

/**
 * naer_spells_in:
 * @spells: (element-type NaerSpell): spells, oldest first
 * @window: a window
 *
 * Returns: (transfer full) (element-type NaerSpell): those that begin in @window, oldest first
 */
GArray *
naer_spells_in (GArray      *spells,
                NaerStretch  window)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerSpell));

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);

      if (spell->from >= window.from && spell->from <= window.to)
        g_array_append_vals (found, spell, 1);
    }
  return found;
}

/**
 * naer_spell_is_short:
 * @spell: a spell
 *
 * Whether it lasted at most %NAER_SHORT_SPELL_DAYS calendar days.
 */
gboolean
naer_spell_is_short (const NaerSpell *spell)
{
  return spell->days <= NAER_SHORT_SPELL_DAYS;
}

/**
 * naer_spells_count_short:
 * @spells: (element-type NaerSpell): spells
 *
 * Returns: how many of them are short
 */
int
naer_spells_count_short (GArray *spells)
{
  int n = 0;

  for (guint i = 0; i < spells->len; i++)
    n += naer_spell_is_short (&g_array_index (spells, NaerSpell, i));
  return n;
}

/**
 * naer_spells_most_within:
 * @spells: (element-type NaerSpell): spells, oldest first
 * @n_days: a number of days
 *
 * Returns: the largest number of spells that begin within any @n_days calendar days
 */
int
naer_spells_most_within (GArray *spells,
                         int     n_days)
{
  guint first = 0, most = 0;

  for (guint i = 0; i < spells->len; i++)
    {
      NaerDay day = g_array_index (spells, NaerSpell, i).from;

      while (g_array_index (spells, NaerSpell, first).from <= day - n_days)
        first++;
      most = MAX (most, i - first + 1);
    }
  return (int) most;
}
