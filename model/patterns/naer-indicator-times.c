/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator-parts.h"

#include "patterns/naer-exact.h"

/* Figures of when spells lie: in the week, around days off, in the year, and from year to year. */

#define YEAR 12

/* What looks like a pattern in fewer than this of a hundred units without one. */
#define SELDOM_BY_CHANCE 0.05

/* Half a year of working days: less time than that is not compared. */
#define LEAST_DAYS_COMPARED 110
#define LEAST_MONTHS_OF_MEASURE 3
#define MOST_MONTHS_OF_MEASURE 24

/*< private >
 * naer_indicator_low_absence:
 * @question: what it is made from
 *
 * Returns: (transfer full): stretches with little absence; the value is the days at work of the
 *   longest
 */
NaerIndicator *
naer_indicator_low_absence (const NaerPatternQuestion *question)
{
  NaerStretch window = naer_pattern_person_get_window (question->person, NAER_PATTERN_MONTHS);
  NaerIndicator *self = naer_indicator_new (NAER_INDICATOR_LOW_ABSENCE, window);

  self->stretches = naer_low_absence_find_in_days (question->person->days, window);
  self->n = (int) self->stretches->len;
  for (guint i = 0; i < self->stretches->len; i++)
    self->value = MAX (self->value, g_array_index (self->stretches, NaerLowAbsence, i).work_days);
  return self;
}

/*< private >
 * naer_indicator_weekday:
 * @question: what it is made from
 * @side: start or return
 *
 * Returns: (transfer full): how many of the short spells begin, or end, on a Monday or a Friday
 */
NaerIndicator *
naer_indicator_weekday (const NaerPatternQuestion *question,
                        NaerWeekdaySide            side)
{
  NaerStretch window = naer_pattern_person_get_window (question->person, NAER_PATTERN_MONTHS);
  NaerWeekdays weekdays = naer_weekdays_of_person (question->person, side);
  const NaerWeekdays *unit = question->unit != NULL
                                 ? naer_unit_patterns_get_weekdays (question->unit, side)
                                 : NULL;
  double shares[7];
  gboolean usual = unit != NULL && weekdays.n >= NAER_WEEKDAY_SPELLS &&
                   naer_weekdays_get_usual (unit, &weekdays, shares);
  NaerIndicator *self = naer_indicator_new (side == NAER_WEEKDAY_START
                                                ? NAER_INDICATOR_WEEKDAY_START
                                                : NAER_INDICATOR_WEEKDAY_RETURN,
                                            window);

  self->n = weekdays.n;
  self->value = naer_weekdays_monday_friday (&weekdays);
  naer_indicator_add_counts (self, weekdays.counts, usual ? shares : NULL, 7);
  if (!usual)
    return self;
  self->share = shares[NAER_MONDAY - 1] + shares[NAER_FRIDAY - 1];
  naer_weekdays_get_tail (unit, &weekdays, &self->tail);
  self->attention = naer_unit_patterns_get_adjusted (question->unit, question->person->employee, side,
                                                     &self->tail_adjusted) &&
                    self->tail_adjusted <= SELDOM_BY_CHANCE;
  return self;
}

/* Whether anything from the day before @from to the day after @to is free. */
static gboolean
touches_free_day (const NaerPatternDays *days,
                  NaerDay                from,
                  NaerDay                to)
{
  for (NaerDay day = from - 1; day <= to + 1; day++)
    if (naer_pattern_days_is_free (days, day))
      return TRUE;
  return FALSE;
}

/* Of the working days that a spell of @length calendar days could have begun on, the share where it
   would have touched a free day. */
static double
share_of_places (const NaerPatternDays *days,
                 NaerStretch            window,
                 int                    length)
{
  int n = 0, touching = 0;

  for (NaerDay day = window.from; day + length <= window.to; day++)
    if (naer_pattern_days_counts (days, day))
      {
        n++;
        touching += touches_free_day (days, day, day + length - 1);
      }
  return n > 0 ? (double) touching / n : 0.0;
}

/*< private >
 * naer_indicator_around:
 * @question: what it is made from
 *
 * Short spells that touch a weekend, a public holiday, holiday or leave, beside what would be if they
 * lay anywhere. A spell that ends today is not counted: the day after it is not known.
 *
 * Returns: (transfer full): the figure
 */
NaerIndicator *
naer_indicator_around (const NaerPatternQuestion *question)
{
  const NaerPatternDays *days = question->person->days;
  NaerStretch window = naer_pattern_person_get_window (question->person, NAER_PATTERN_MONTHS);
  NaerIndicator *self = naer_indicator_new (NAER_INDICATOR_AROUND_DAYS_OFF, window);
  g_autoptr (GArray) spells = naer_pattern_person_get_short (question->person, NAER_PATTERN_MONTHS);
  double sum = 0.0;

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);

      if (spell->to >= question->today)
        continue;
      self->n++;
      self->value += touches_free_day (days, spell->first_work_day, spell->to);
      sum += share_of_places (days, window, spell->to - spell->first_work_day + 1);
    }
  if (self->n >= NAER_WEEKDAY_SPELLS)
    self->share = sum / self->n;
  return self;
}

/*< private >
 * naer_indicator_season:
 * @question: what it is made from
 *
 * Returns: (transfer full): in which months the spells of three years begin, beside the unit’s own
 *   curve; the value is the most in three months that follow each other
 */
NaerIndicator *
naer_indicator_season (const NaerPatternQuestion *question)
{
  NaerStretch window = naer_pattern_person_get_window (question->person, NAER_PATTERN_MONTHS);
  NaerIndicator *self = naer_indicator_new (NAER_INDICATOR_SEASON, window);
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (question->person, NAER_PATTERN_MONTHS);
  int counts[YEAR] = { 0 };
  double shares[YEAR];

  self->n = (int) spells->len;
  for (guint i = 0; i < spells->len; i++)
    counts[naer_day_get_month (g_array_index (spells, NaerSpell, i).from) - 1]++;
  naer_indicator_add_counts (self, counts,
                             question->unit != NULL &&
                                     naer_unit_patterns_get_season (question->unit, shares)
                                 ? shares
                                 : NULL,
                             YEAR);
  for (int month = 0; month < YEAR; month++)
    self->value = MAX (self->value, counts[month] + counts[(month + 1) % YEAR] +
                                        counts[(month + 2) % YEAR]);
  return self;
}

/* Compares two times of one person. */
static NaerIndicator *
compare (const NaerPatternPerson *person,
         NaerStretch              before,
         NaerStretch              after)
{
  g_autoptr (GArray) spells_before = naer_spells_in (person->spells, before);
  g_autoptr (GArray) spells_after = naer_spells_in (person->spells, after);
  int counts[] = { (int) spells_before->len, (int) spells_after->len };
  NaerIndicator *self = naer_indicator_new (NAER_INDICATOR_CHANGE,
                                            (NaerStretch){ before.from, after.to });

  self->n = counts[0] + counts[1];
  self->value = counts[1];
  self->days[0] = naer_pattern_person_count_days (person, before);
  self->days[1] = naer_pattern_person_count_days (person, after);
  naer_indicator_add_counts (self, counts, NULL, G_N_ELEMENTS (counts));
  return self;
}

/*< private >
 * naer_indicator_change:
 * @question: what it is made from
 *
 * The last twelve months beside the twelve before, by the exact conditional binomial test: if nothing
 * had changed, each spell would fall in either with the share of its working days.
 *
 * Returns: (transfer full) (nullable): the figure, %NULL when half a year is not known of either
 */
NaerIndicator *
naer_indicator_change (const NaerPatternQuestion *question)
{
  NaerDay middle = naer_day_add_months (question->today, -YEAR);
  NaerStretch both = naer_pattern_person_get_window (question->person, 2 * YEAR);
  g_autoptr (NaerIndicator) self = compare (question->person, (NaerStretch){ both.from, middle },
                                            (NaerStretch){ middle + 1, question->today });

  if (self->days[0] < LEAST_DAYS_COMPARED || self->days[1] < LEAST_DAYS_COMPARED)
    return NULL;
  self->share = (double) self->days[1] / (self->days[0] + self->days[1]);
  self->tail = naer_binomial_two_sided (self->value, self->n, self->share);
  return g_steal_pointer (&self);
}

static gboolean
is_in_force (const NaerMeasure *measure)
{
  return measure->status == NAER_MEASURE_STATUS_UNKNOWN || measure->status == NAER_MEASURE_AGREED ||
         measure->status == NAER_MEASURE_RUNNING || measure->status == NAER_MEASURE_DONE;
}

static const NaerMeasure *
find_measure (const NaerPatternQuestion *question)
{
  const NaerEmployee *employee = question->person->employee;
  NaerDay first = naer_day_add_months (question->today, -MOST_MONTHS_OF_MEASURE);
  NaerDay last = naer_day_add_months (question->today, -LEAST_MONTHS_OF_MEASURE);
  const NaerMeasure *found = NULL;

  for (guint i = 0; i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (measure->from >= first && measure->from <= last && is_in_force (measure) &&
          (found == NULL || measure->from > found->from))
        found = measure;
    }
  return found;
}

/*< private >
 * naer_indicator_measure:
 * @question: what it is made from
 *
 * As long before as after the first day of the latest measure, up to twelve months: no proof of cause,
 * and no test.
 *
 * Returns: (transfer full) (nullable): the figure, %NULL without a measure that has lasted for a while
 */
NaerIndicator *
naer_indicator_measure (const NaerPatternQuestion *question)
{
  const NaerMeasure *measure = find_measure (question);
  NaerIndicator *self;
  NaerDay end;

  if (measure == NULL)
    return NULL;
  end = MIN (question->today, naer_day_add_months (measure->from, YEAR) - 1);
  self = compare (question->person,
                  (NaerStretch){ measure->from - (end - measure->from + 1), measure->from - 1 },
                  (NaerStretch){ measure->from, end });
  self->measure_from = measure->from;
  return self;
}
