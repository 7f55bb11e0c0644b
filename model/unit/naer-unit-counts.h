/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"

G_BEGIN_DECLS

/**
 * NaerUnitCount:
 * @expected: how many have a working day, by roster or weekday
 * @at_work: how many of them are at work, wholly or partly
 * @partly: how many of those are partly away
 * @positions: the positions of those expected: 1 is one whole position
 * @positions_at_work: how much of those is at work
 *
 * How many are at work on one day, as far as is known.
 */
typedef struct
{
  guint expected;
  guint at_work;
  guint partly;
  double positions;
  double positions_at_work;
} NaerUnitCount;

/**
 * NaerUnitCounts:
 *
 * How many are at work on each day of a stretch. Immutable; its size is that of the days, however
 * many the employees are.
 */
typedef struct _NaerUnitCounts NaerUnitCounts;

NaerUnitCounts      *naer_unit_counts_new   (const NaerFacts      *facts,
                                             gint64                unit,
                                             NaerDay               first,
                                             NaerDay               last,
                                             NaerDay               today);
NaerUnitCounts      *naer_unit_counts_ref   (NaerUnitCounts       *self);
void                 naer_unit_counts_unref (NaerUnitCounts       *self);
const NaerUnitCount *naer_unit_counts_get   (const NaerUnitCounts *self,
                                             NaerDay               day);
NaerUnitCount        naer_unit_count_on     (const NaerFacts      *facts,
                                             gint64                unit,
                                             NaerDay               day,
                                             NaerDay               today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitCounts, naer_unit_counts_unref)

G_END_DECLS
