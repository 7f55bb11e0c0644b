/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator.h"

#include "patterns/naer-indicator-parts.h"

/**
 * naer_indicator_new:
 * @id: which it is
 * @window: the time it looks at
 *
 * Returns: (transfer full): a figure that says nothing yet
 */
NaerIndicator *
naer_indicator_new (const char *id,
                    NaerStretch window)
{
  NaerIndicator *self = g_new0 (NaerIndicator, 1);

  self->id = id;
  self->window = window;
  self->share = self->tail = self->tail_adjusted = NAER_NOT_KNOWN;
  self->thresholds = g_array_new (FALSE, FALSE, sizeof (NaerThresholdState));
  return self;
}

/**
 * naer_indicator_free:
 * @self: (transfer full) (nullable): a figure
 *
 * Frees it.
 */
void
naer_indicator_free (NaerIndicator *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->counts, g_array_unref);
  g_clear_pointer (&self->usual_counts, g_array_unref);
  g_clear_pointer (&self->stretches, g_array_unref);
  g_array_unref (self->thresholds);
  g_free (self);
}

/**
 * naer_indicator_is:
 * @self: a figure
 * @id: which it might be
 *
 * Whether it is that figure.
 */
gboolean
naer_indicator_is (const NaerIndicator *self,
                   const char          *id)
{
  return g_str_equal (self->id, id);
}

/**
 * naer_indicator_get_threshold:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): the agreed number to tell of: the first that is reached, else
 *   the first
 */
const NaerThresholdState *
naer_indicator_get_threshold (const NaerIndicator *self)
{
  for (guint i = 0; i < self->thresholds->len; i++)
    {
      const NaerThresholdState *state = &g_array_index (self->thresholds, NaerThresholdState, i);

      if (state->reached)
        return state;
    }
  return self->thresholds->len > 0 ? &g_array_index (self->thresholds, NaerThresholdState, 0) : NULL;
}

/*< private >
 * naer_indicator_add_counts:
 * @self: a figure
 * @counts: (array length=n): the counts
 * @shares: (nullable) (array length=n): what shares are usual
 * @n: how many
 *
 * Adds counts, and what would be usual of as many.
 */
void
naer_indicator_add_counts (NaerIndicator *self,
                           const int     *counts,
                           const double  *shares,
                           guint          n)
{
  int sum = 0;

  self->counts = g_array_new (FALSE, FALSE, sizeof (int));
  g_array_append_vals (self->counts, counts, n);
  if (shares == NULL)
    return;
  for (guint i = 0; i < n; i++)
    sum += counts[i];
  self->usual_counts = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < n; i++)
    {
      double usual = shares[i] * sum;

      g_array_append_val (self->usual_counts, usual);
    }
}

/* Someone who is in no unit that has been looked at. */
static NaerPatternPerson *
look_at (const NaerFacts    *facts,
         const NaerEmployee *employee,
         NaerDay             today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (NaerPatternDays) usual = naer_pattern_days_new_usual (work_days, today);

  return naer_pattern_person_new (usual, work_days, employee);
}

/**
 * naer_indicators_find:
 * @facts: the facts of the employer
 * @employee: an employee
 * @unit: (nullable): the unit of the employee; without it, what is usual is not known
 * @today: today
 *
 * Finds the figures of a person’s absence: own sickness alone, never care of others, parental leave
 * or holiday, and without what is set aside. Stretches with little absence come first.
 *
 * Returns: (transfer full) (element-type NaerIndicator): the figures, which refer to @facts; none
 *   while patterns of the employee are switched off
 */
GPtrArray *
naer_indicators_find (const NaerFacts        *facts,
                      const NaerEmployee     *employee,
                      const NaerUnitPatterns *unit,
                      NaerDay                 today)
{
  static NaerIndicator *(*const finds[]) (const NaerPatternQuestion *question) = {
    naer_indicator_low_absence,    naer_indicator_spells,        naer_indicator_short,
    naer_indicator_days,           naer_indicator_self_certified, naer_indicator_long_repeated,
  };
  static NaerIndicator *(*const later_finds[]) (const NaerPatternQuestion *question) = {
    naer_indicator_around, naer_indicator_season,  naer_indicator_change,
    naer_indicator_measure, naer_indicator_usual,
  };
  g_autoptr (NaerPatternPerson) alone = NULL;
  NaerPatternQuestion question = { .facts = facts, .unit = unit, .today = today };
  GPtrArray *indicators = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_indicator_free);

  question.person = unit != NULL ? naer_unit_patterns_find (unit, employee) : NULL;
  if (question.person == NULL)
    question.person = alone = look_at (facts, employee, today);
  if (question.person->days->off)
    return indicators;

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    g_ptr_array_add (indicators, finds[i](&question));
  for (NaerWeekdaySide side = 0; side < NAER_N_WEEKDAY_SIDES; side++)
    g_ptr_array_add (indicators, naer_indicator_weekday (&question, side));
  for (guint i = 0; i < G_N_ELEMENTS (later_finds); i++)
    {
      NaerIndicator *found = later_finds[i](&question);

      if (found != NULL)
        g_ptr_array_add (indicators, found);
    }
  return indicators;
}
