/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-weekday-pattern.h"

#include "patterns/naer-exact.h"

/* A unit with fewer has no distribution of its own. */
#define SPELLS_OF_UNIT 100
#define PEOPLE_OF_UNIT 10

#define MONDAY (NAER_MONDAY - 1)
#define FRIDAY (NAER_FRIDAY - 1)

/**
 * naer_weekdays_of_person:
 * @person: a person
 * @side: start or return
 *
 * Counts the short spells of three years by weekday, and the working days that they could have fallen
 * on.
 *
 * Returns: the counts
 */
NaerWeekdays
naer_weekdays_of_person (const NaerPatternPerson *person,
                         NaerWeekdaySide          side)
{
  g_autoptr (GArray) spells = naer_pattern_person_get_short (person, NAER_PATTERN_MONTHS);
  NaerStretch window = naer_pattern_person_get_window (person, NAER_PATTERN_MONTHS);
  NaerWeekdays self = { 0 };

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);
      NaerDay day = side == NAER_WEEKDAY_START ? spell->first_work_day : spell->return_day;

      if (day == NAER_DAY_NONE)
        continue;
      self.counts[naer_day_get_weekday (day) - 1]++;
      self.n++;
    }
  for (NaerDay day = window.from; day <= window.to; day++)
    self.days[naer_day_get_weekday (day) - 1] += naer_pattern_days_counts (person->days, day);
  self.people = self.n > 0;
  return self;
}

/**
 * naer_weekdays_add:
 * @sum: the counts of a unit
 * @person: the counts of a person
 *
 * Adds a person to the unit.
 */
void
naer_weekdays_add (NaerWeekdays       *sum,
                   const NaerWeekdays *person)
{
  for (int i = 0; i < 7; i++)
    {
      sum->counts[i] += person->counts[i];
      sum->days[i] += person->days[i];
    }
  sum->n += person->n;
  sum->people += person->people;
}

/**
 * naer_weekdays_give_usual:
 * @unit: the counts of a unit
 *
 * Whether they are enough to say what is usual: at least 100 spells of at least 10 people.
 */
gboolean
naer_weekdays_give_usual (const NaerWeekdays *unit)
{
  return unit->n >= SPELLS_OF_UNIT && unit->people >= PEOPLE_OF_UNIT;
}

/**
 * naer_weekdays_get_usual:
 * @unit: the counts of a unit
 * @person: the counts of a person
 * @shares: (out caller-allocates) (array fixed-size=7): shares by weekday, Monday first
 *
 * What is usual for someone who works the weekdays that @person works: the unit’s spells for each
 * working day of a weekday, times the person’s working days.
 *
 * Returns: whether the unit gives it
 */
gboolean
naer_weekdays_get_usual (const NaerWeekdays *unit,
                         const NaerWeekdays *person,
                         double              shares[7])
{
  double sum = 0.0;

  if (!naer_weekdays_give_usual (unit))
    return FALSE;
  for (int i = 0; i < 7; i++)
    {
      shares[i] = unit->days[i] > 0 ? (double) unit->counts[i] / unit->days[i] * person->days[i]
                                    : 0.0;
      sum += shares[i];
    }
  for (int i = 0; i < 7 && sum > 0.0; i++)
    shares[i] /= sum;
  return sum > 0.0;
}

/**
 * naer_weekdays_monday_friday:
 * @self: counts
 *
 * Returns: how many are on a Monday or a Friday
 */
int
naer_weekdays_monday_friday (const NaerWeekdays *self)
{
  return self->counts[MONDAY] + self->counts[FRIDAY];
}

/**
 * naer_weekdays_get_tail:
 * @unit: the counts of a unit
 * @person: the counts of a person
 * @tail: (out): the probability of as many Mondays and Fridays or more, if the weekdays were those
 *   that are usual
 *
 * The exact one-sided binomial tail.
 *
 * Returns: whether there are enough spells of the person and of the unit to say
 */
gboolean
naer_weekdays_get_tail (const NaerWeekdays *unit,
                        const NaerWeekdays *person,
                        double             *tail)
{
  double shares[7];

  if (person->n < NAER_WEEKDAY_SPELLS || !naer_weekdays_get_usual (unit, person, shares))
    return FALSE;
  *tail = naer_binomial_tail (naer_weekdays_monday_friday (person), person->n,
                              CLAMP (shares[MONDAY] + shares[FRIDAY], 0.0, 1.0));
  return TRUE;
}
