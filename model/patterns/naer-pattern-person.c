/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-pattern-person.h"

/**
 * naer_pattern_person_new:
 * @usual: the days of someone without a roster, as naer_pattern_days_new_usual() gives them
 * @work_days: the working days of the employer
 * @employee: an employee, to be kept as long as the person
 *
 * Returns: (transfer full): the employee, looked at
 */
NaerPatternPerson *
naer_pattern_person_new (const NaerPatternDays *usual,
                         const NaerWorkDays    *work_days,
                         const NaerEmployee    *employee)
{
  NaerPatternPerson *self = g_new0 (NaerPatternPerson, 1);

  self->employee = employee;
  self->days = naer_pattern_days_new_from_usual (usual, work_days, employee);
  self->spells = naer_spells_find (self->days);
  return self;
}

/**
 * naer_pattern_person_free:
 * @self: (transfer full) (nullable): a person
 *
 * Frees it.
 */
void
naer_pattern_person_free (NaerPatternPerson *self)
{
  if (self == NULL)
    return;
  naer_pattern_days_free (self->days);
  g_array_unref (self->spells);
  g_free (self);
}

/**
 * naer_pattern_person_get_window:
 * @self: a person
 * @months: how many months back
 *
 * Returns: the window, as naer_pattern_window() gives it
 */
NaerStretch
naer_pattern_person_get_window (const NaerPatternPerson *self,
                                int                      months)
{
  return naer_pattern_window (self->employee, self->days->to, months);
}

/**
 * naer_pattern_person_get_spells:
 * @self: a person
 * @months: how many months back
 *
 * Returns: (transfer full) (element-type NaerSpell): the spells that begin in the window
 */
GArray *
naer_pattern_person_get_spells (const NaerPatternPerson *self,
                                int                      months)
{
  return naer_spells_in (self->spells, naer_pattern_person_get_window (self, months));
}

/**
 * naer_pattern_person_get_short:
 * @self: a person
 * @months: how many months back
 *
 * Returns: (transfer full) (element-type NaerSpell): the short spells that begin in the window
 */
GArray *
naer_pattern_person_get_short (const NaerPatternPerson *self,
                               int                      months)
{
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (self, months);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerSpell));

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);

      if (naer_spell_is_short (spell))
        g_array_append_vals (found, spell, 1);
    }
  return found;
}

/**
 * naer_pattern_person_count_days:
 * @self: a person
 * @window: a window
 *
 * Returns: how many working days of @window the person was at work or away for own sickness
 */
int
naer_pattern_person_count_days (const NaerPatternPerson *self,
                                NaerStretch              window)
{
  int n = 0;

  for (NaerDay day = window.from; day <= window.to; day++)
    n += naer_pattern_days_counts (self->days, day);
  return n;
}
