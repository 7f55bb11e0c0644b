/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-naive.h"

#include "absence/naer-case.h"
#include "calendar/naer-holidays.h"

gboolean
naive_works (const NaerFacts    *facts,
             const NaerEmployee *employee,
             NaerDay             day)
{
  const NaerRoster *roster = employee->rosters->len > 0 ? employee->rosters->pdata[0] : NULL;

  if (roster != NULL && day >= roster->from)
    return roster->work[(day - roster->from) % roster->cycle_days] == '1';
  return !naer_day_is_day_off (day);
}

static gboolean
is_off (const NaerEmployee *employee,
        NaerDay             day)
{
  for (guint i = 0; i < employee->patterns_off->len; i++)
    {
      const NaerStretch *off = employee->patterns_off->pdata[i];

      if (day >= off->from && (off->to == NAER_DAY_NONE || day <= off->to))
        return TRUE;
    }
  return FALSE;
}

static const NaerAbsence *
decide (const NaerEmployee *employee,
        NaerDay             day,
        NaerDay             today)
{
  g_autoptr (GPtrArray) counted = g_ptr_array_new ();

  for (guint i = 0; i < employee->absences->len; i++)
    if (!((NaerAbsence *) employee->absences->pdata[i])->set_aside)
      g_ptr_array_add (counted, employee->absences->pdata[i]);
  return naer_absences_decide (counted, day, today);
}

static gboolean
is_sickness (const NaerAbsence *absence)
{
  return absence != NULL && (absence->kind == NAER_ABSENCE_SELF_CERTIFICATION ||
                             absence->kind == NAER_ABSENCE_SICK_NOTE);
}

gboolean
naive_is_sick (const NaerEmployee *employee,
               NaerDay             day,
               NaerDay             today)
{
  return !is_off (employee, day) && is_sickness (decide (employee, day, today));
}

/* Sickness that is left out. */
gboolean
naive_is_aside (const NaerEmployee *employee,
                NaerDay             day,
                NaerDay             today)
{
  return is_sickness (naer_absences_decide (employee->absences, day, today)) &&
         !naive_is_sick (employee, day, today);
}

/* A day of work that is known, at work or away for own sickness. */
gboolean
naive_counts (const NaerFacts    *facts,
              const NaerEmployee *employee,
              NaerDay             day,
              NaerDay             today)
{
  const NaerAbsence *absence = decide (employee, day, today);

  if (!naive_works (facts, employee, day) || is_off (employee, day) ||
      day < employee->absence_known_from || naive_is_aside (employee, day, today))
    return FALSE;
  return absence == NULL || is_sickness (absence) || absence->kind == NAER_ABSENCE_WORK ||
         absence->kind == NAER_ABSENCE_WAITING_NOTE || absence->kind == NAER_ABSENCE_TREATMENT_DAYS;
}

gboolean
naive_is_free (const NaerFacts    *facts,
               const NaerEmployee *employee,
               NaerDay             day,
               NaerDay             today)
{
  const NaerAbsence *absence = decide (employee, day, today);

  return !naive_works (facts, employee, day) ||
         (absence != NULL &&
          (absence->kind == NAER_ABSENCE_HOLIDAY || absence->kind == NAER_ABSENCE_LEAVE ||
           absence->kind == NAER_ABSENCE_PARENTAL_LEAVE));
}

static void
find_ends (const NaerFacts    *facts,
           const NaerEmployee *employee,
           NaiveSpell         *spell,
           NaerDay             before,
           NaerDay             today)
{
  for (NaerDay day = spell->to; day >= spell->from; day--)
    {
      spell->days += !naive_is_aside (employee, day, today);
      if (naive_works (facts, employee, day) && naive_is_sick (employee, day, today))
        spell->first_work_day = day;
    }
  if (spell->first_work_day == NAER_DAY_NONE)
    spell->first_work_day = spell->from;
  for (NaerDay day = before - 1; day > spell->to; day--)
    if (naive_counts (facts, employee, day, today))
      spell->return_day = day;
}

/* Sick days are one spell when none between is a day of work that is neither sick nor left out. */
GArray *
naive_find_spells (const NaerFacts    *facts,
                   const NaerEmployee *employee,
                   NaerDay             from,
                   NaerDay             today)
{
  GArray *spells = g_array_new (FALSE, TRUE, sizeof (NaiveSpell));
  gboolean apart = TRUE;

  for (NaerDay day = from; day <= today; day++)
    {
      if (naive_is_sick (employee, day, today))
        {
          NaiveSpell spell = { .from = day };

          if (apart)
            g_array_append_val (spells, spell);
          g_array_index (spells, NaiveSpell, spells->len - 1).to = day;
          apart = FALSE;
        }
      else if (naive_works (facts, employee, day) && !naive_is_aside (employee, day, today))
        apart = TRUE;
    }
  for (guint i = 0; i < spells->len; i++)
    find_ends (facts, employee, &g_array_index (spells, NaiveSpell, i),
               i + 1 < spells->len ? g_array_index (spells, NaiveSpell, i + 1).from : today + 1, today);
  return spells;
}
