/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-weekday-pattern.h"

G_BEGIN_DECLS

/**
 * NAER_LIKE_PEOPLE:
 *
 * Fewer people than this do not say what is usual.
 */
#define NAER_LIKE_PEOPLE 10

/**
 * NaerUsualRange:
 * @low: the lower end, a number of spells
 * @high: the upper end, inclusive
 * @people: of how many people
 *
 * The middle range: at least half of the people with like conditions are in it.
 */
typedef struct
{
  int low;
  int high;
  int people;
} NaerUsualRange;

/**
 * NaerUnitPatterns:
 *
 * The people of a unit, looked at together: what is usual comes from them.
 */
typedef struct _NaerUnitPatterns NaerUnitPatterns;

NaerUnitPatterns        *naer_unit_patterns_new          (const NaerFacts         *facts,
                                                          const char              *unit,
                                                          NaerDay                  today);
void                     naer_unit_patterns_free         (NaerUnitPatterns        *self);
const NaerPatternPerson *naer_unit_patterns_find         (const NaerUnitPatterns  *self,
                                                          const NaerEmployee      *employee);
const NaerWeekdays      *naer_unit_patterns_get_weekdays (const NaerUnitPatterns  *self,
                                                          NaerWeekdaySide          side);
gboolean                 naer_unit_patterns_get_adjusted (const NaerUnitPatterns  *self,
                                                          const NaerEmployee      *employee,
                                                          NaerWeekdaySide          side,
                                                          double                  *adjusted);
gboolean                 naer_unit_patterns_get_range    (const NaerUnitPatterns  *self,
                                                          const NaerPatternPerson *person,
                                                          gboolean                 short_only,
                                                          NaerUsualRange          *range);
gboolean                 naer_unit_patterns_get_season   (const NaerUnitPatterns  *self,
                                                          double                   shares[12]);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitPatterns, naer_unit_patterns_free)

G_END_DECLS
