/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-indicator.h"

G_BEGIN_DECLS

/* How the figures of a person are made; naer_indicators_find() puts them together. */

/**
 * NaerPatternQuestion:
 * @facts: the facts
 * @person: the person
 * @unit: (nullable): the unit, where it is known
 * @today: today
 *
 * What each figure is made from.
 */
typedef struct
{
  const NaerFacts *facts;
  const NaerPatternPerson *person;
  const NaerUnitPatterns *unit;
  NaerDay today;
} NaerPatternQuestion;

NaerIndicator *naer_indicator_low_absence    (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_spells         (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_short          (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_days           (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_self_certified (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_long_repeated  (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_weekday        (const NaerPatternQuestion *question,
                                              NaerWeekdaySide            side);
NaerIndicator *naer_indicator_around         (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_season         (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_change         (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_measure        (const NaerPatternQuestion *question);
NaerIndicator *naer_indicator_usual          (const NaerPatternQuestion *question);
void           naer_indicator_add_counts     (NaerIndicator             *self,
                                              const int                 *counts,
                                              const double              *shares,
                                              guint                      n);

G_END_DECLS
