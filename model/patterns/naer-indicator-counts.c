/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator-parts.h"

#include "absence/naer-case.h"

/* Figures that count spells and days, and the agreed numbers that they may come to. */

#define YEAR 12
#define CONCENTRATION_DAYS 90

/* Long absence that repeats, as Nav tells it: cases of at least 16 days that ended in three years. */
#define LONG_CASE_DAYS 16
#define MANY_CASES 5
#define MANY_CASES_DAYS 100
#define FEW_CASES 2
#define FEW_CASES_DAYS 300

static int
count_spells (const NaerPatternPerson *person,
              int                      months)
{
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (person, months);

  return (int) spells->len;
}

static int
count_short (const NaerPatternPerson *person,
             int                      months)
{
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (person, months);

  return naer_spells_count_short (spells);
}

static int
count_work_days (const NaerPatternPerson *person,
                 int                      months)
{
  NaerStretch window = naer_pattern_person_get_window (person, months);

  return naer_pattern_days_count (person->days, window.from, window.to,
                                  NAER_PATTERN_DAY_SICK | NAER_PATTERN_DAY_WORK);
}

static int
count_self_certified (const NaerPatternPerson *person,
                      int                      months)
{
  NaerStretch window = naer_pattern_person_get_window (person, months);

  return naer_pattern_days_count (person->days, window.from, window.to, NAER_PATTERN_DAY_SELF);
}

/* Adds how the agreed numbers stand: they are reached when the count comes to them. */
static void
add_thresholds (NaerIndicator             *self,
                const NaerPatternQuestion *question,
                int (*count) (const NaerPatternPerson *person,
                              int                      months))
{
  const NaerEmployer *employer = question->facts->employer;

  for (guint i = 0; i < employer->thresholds->len; i++)
    {
      NaerThresholdState state = { .threshold = employer->thresholds->pdata[i] };

      if (g_strcmp0 (state.threshold->id, self->id) != 0 ||
          !naer_threshold_is_agreed (state.threshold, question->today))
        continue;
      state.value = count (question->person, naer_threshold_get_months (state.threshold));
      state.reached = state.value >= state.threshold->count;
      self->attention |= state.reached;
      g_array_append_val (self->thresholds, state);
    }
}

static NaerIndicator *
new_in_year (const NaerPatternQuestion *question,
             const char                *id)
{
  return naer_indicator_new (id, naer_pattern_person_get_window (question->person, YEAR));
}

static void
add_spells_by_month (NaerIndicator *self,
                     GArray        *spells)
{
  int counts[YEAR] = { 0 };

  for (guint i = 0; i < spells->len; i++)
    {
      NaerDay from = g_array_index (spells, NaerSpell, i).from;
      int month = 0;

      while (month < YEAR - 1 && naer_day_add_months (self->window.to, month + 1 - YEAR) < from)
        month++;
      counts[month]++;
    }
  naer_indicator_add_counts (self, counts, NULL, YEAR);
}

/*< private >
 * naer_indicator_spells:
 * @question: what it is made from
 *
 * Spells that begin in twelve months; @counts are those of each month of them, the oldest first.
 *
 * Returns: (transfer full): the figure
 */
NaerIndicator *
naer_indicator_spells (const NaerPatternQuestion *question)
{
  NaerIndicator *self = new_in_year (question, NAER_INDICATOR_SPELLS);
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (question->person, YEAR);

  self->n = self->value = (int) spells->len;
  self->short_spells = naer_spells_count_short (spells);
  self->work_days = count_work_days (question->person, YEAR);
  self->most_in_90_days = naer_spells_most_within (spells, CONCENTRATION_DAYS);
  for (guint i = 0; i < spells->len; i++)
    self->spell_days += g_array_index (spells, NaerSpell, i).days;
  add_spells_by_month (self, spells);
  if (question->unit != NULL)
    naer_unit_patterns_get_range (question->unit, question->person, FALSE, &self->range);
  add_thresholds (self, question, count_spells);
  return self;
}

/*< private >
 * naer_indicator_short:
 * @question: what it is made from
 *
 * Returns: (transfer full): spells of 1 to 3 days that begin in twelve months, of all of them
 */
NaerIndicator *
naer_indicator_short (const NaerPatternQuestion *question)
{
  NaerIndicator *self = new_in_year (question, NAER_INDICATOR_SHORT);

  self->n = count_spells (question->person, YEAR);
  self->value = count_short (question->person, YEAR);
  if (question->unit != NULL)
    naer_unit_patterns_get_range (question->unit, question->person, TRUE, &self->range);
  add_thresholds (self, question, count_short);
  return self;
}

/*< private >
 * naer_indicator_days:
 * @question: what it is made from
 *
 * Returns: (transfer full): working days away in twelve months, wholly or partly
 */
NaerIndicator *
naer_indicator_days (const NaerPatternQuestion *question)
{
  NaerIndicator *self = new_in_year (question, NAER_INDICATOR_DAYS);

  self->n = count_spells (question->person, YEAR);
  self->value = self->work_days = count_work_days (question->person, YEAR);
  add_thresholds (self, question, count_work_days);
  return self;
}

/*< private >
 * naer_indicator_self_certified:
 * @question: what it is made from
 *
 * Returns: (transfer full): days with self-certification in twelve months
 */
NaerIndicator *
naer_indicator_self_certified (const NaerPatternQuestion *question)
{
  NaerIndicator *self = new_in_year (question, NAER_INDICATOR_SELF_CERTIFIED);
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (question->person, YEAR);

  for (guint i = 0; i < spells->len; i++)
    self->n += g_array_index (spells, NaerSpell, i).self_certified > 0;
  self->value = count_self_certified (question->person, YEAR);
  add_thresholds (self, question, count_self_certified);
  return self;
}

static gboolean
is_long_repeated (int n,
                  int days)
{
  return (n >= MANY_CASES && days >= MANY_CASES_DAYS) || (n >= FEW_CASES && days >= FEW_CASES_DAYS);
}

/*< private >
 * naer_indicator_long_repeated:
 * @question: what it is made from
 *
 * Cases of at least 16 days that ended in three years, and the days of them together.
 *
 * Returns: (transfer full): the figure
 */
NaerIndicator *
naer_indicator_long_repeated (const NaerPatternQuestion *question)
{
  const NaerPatternPerson *person = question->person;
  NaerStretch window = naer_pattern_person_get_window (person, NAER_PATTERN_MONTHS);
  NaerIndicator *self = naer_indicator_new (NAER_INDICATOR_LONG_REPEATED, window);
  const NaerEmployer *employer = question->facts->employer;
  g_autoptr (GPtrArray) cases = naer_cases_find (person->employee, question->today);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];
      int days = absence_case->calendar_days -
                 naer_pattern_days_count (person->days, absence_case->start, absence_case->end,
                                          NAER_PATTERN_DAY_ASIDE);

      if (days < LONG_CASE_DAYS || absence_case->absent_today ||
          absence_case->end < window.from || absence_case->end > window.to)
        continue;
      self->n++;
      self->value += days;
    }
  for (guint i = 0; i < employer->thresholds->len; i++)
    {
      NaerThresholdState state = { employer->thresholds->pdata[i], self->n,
                                   is_long_repeated (self->n, self->value) };

      if (g_strcmp0 (state.threshold->id, self->id) != 0 ||
          !naer_threshold_is_agreed (state.threshold, question->today))
        continue;
      self->attention |= state.reached;
      g_array_append_val (self->thresholds, state);
    }
  return self;
}

/*< private >
 * naer_indicator_usual:
 * @question: what it is made from
 *
 * Returns: (transfer full): how many spells in twelve months are usual in the unit, over so many
 *   people; over none where they are too few
 */
NaerIndicator *
naer_indicator_usual (const NaerPatternQuestion *question)
{
  NaerIndicator *self = new_in_year (question, NAER_INDICATOR_USUAL);

  self->value = count_spells (question->person, YEAR);
  if (question->unit != NULL &&
      naer_unit_patterns_get_range (question->unit, question->person, FALSE, &self->range))
    self->n = self->range.people;
  return self;
}
