/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-low-absence.h"
#include "patterns/naer-threshold.h"
#include "patterns/naer-unit-patterns.h"

G_BEGIN_DECLS

#define NAER_INDICATOR_SPELLS "spells-12-months"
#define NAER_INDICATOR_SHORT "short-spells"
#define NAER_INDICATOR_DAYS "days-12-months"
#define NAER_INDICATOR_SELF_CERTIFIED "self-certified-days"
#define NAER_INDICATOR_LONG_REPEATED "long-repeated"
#define NAER_INDICATOR_WEEKDAY_START "weekday-start"
#define NAER_INDICATOR_WEEKDAY_RETURN "weekday-return"
#define NAER_INDICATOR_AROUND_DAYS_OFF "around-days-off"
#define NAER_INDICATOR_SEASON "season"
#define NAER_INDICATOR_CHANGE "change"
#define NAER_INDICATOR_LOW_ABSENCE "low-absence"
#define NAER_INDICATOR_USUAL "usual"

/**
 * NAER_NOT_KNOWN:
 *
 * A share or probability that there is too little to say of.
 */
#define NAER_NOT_KNOWN (-1.0)

/**
 * NaerIndicator:
 * @id: (unowned): which it is
 * @n: what it counts over: spells, cases, stretches or people
 * @window: the time it looks at, both ends inclusive
 * @value: the figure
 * @short_spells: of spells: how many are short
 * @work_days: of spells: working days away in the window
 * @spell_days: of spells: calendar days of those that begin in the window
 * @most_in_90_days: of spells: the most that begin within 90 days
 * @range: what number is usual; 0 people where that is not known
 * @share: what share is usual, or %NAER_NOT_KNOWN
 * @counts: (nullable) (element-type int): by weekday, by month, or before and after
 * @usual_counts: (nullable) (element-type double): the same for the unit, as many in all
 * @days: of a change: working days that each of @counts is out of
 * @stretches: (nullable) (element-type NaerLowAbsence): stretches with little absence
 * @measure_from: of a change: the first day of the measure, or %NAER_DAY_NONE
 * @tail: an exact probability, or %NAER_NOT_KNOWN
 * @tail_adjusted: the same, adjusted for all who were looked at in the unit
 * @thresholds: (element-type NaerThresholdState): the agreed numbers that it is about
 * @attention: whether there may be reason to ask: an agreed number is reached, or weekdays differ
 *   from what is usual by more than chance
 *
 * One figure of a person’s absence, without words. It never is a verdict, a rank or a score.
 */
typedef struct
{
  const char *id;
  int n;
  NaerStretch window;
  int value;
  int short_spells;
  int work_days;
  int spell_days;
  int most_in_90_days;
  NaerUsualRange range;
  double share;
  GArray *counts;
  GArray *usual_counts;
  int days[2];
  GArray *stretches;
  NaerDay measure_from;
  double tail;
  double tail_adjusted;
  GArray *thresholds;
  gboolean attention;
} NaerIndicator;

NaerIndicator *naer_indicator_new        (const char             *id,
                                          NaerStretch             window);
gboolean       naer_indicator_is         (const NaerIndicator    *self,
                                          const char             *id);
void           naer_indicator_free       (NaerIndicator          *self);
const NaerThresholdState *naer_indicator_get_threshold (const NaerIndicator *self);
GPtrArray     *naer_indicators_find      (const NaerFacts        *facts,
                                          const NaerEmployee     *employee,
                                          const NaerUnitPatterns *unit,
                                          NaerDay                 today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerIndicator, naer_indicator_free)

G_END_DECLS
