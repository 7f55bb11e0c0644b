/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerDifferenceKind:
 * @NAER_DIFFERENCE_NONE: it would be as it is
 * @NAER_DIFFERENCE_ADDED: it does not apply, and would
 * @NAER_DIFFERENCE_REMOVED: it applies, and would not
 * @NAER_DIFFERENCE_MOVED: its day would be another
 * @NAER_DIFFERENCE_CERTAIN: it applies if the absence lasts, and would apply in any case
 * @NAER_DIFFERENCE_STATUS: something else would be said of it on the same day
 *
 * How a finding would differ.
 */
typedef enum
{
  NAER_DIFFERENCE_NONE,
  NAER_DIFFERENCE_ADDED,
  NAER_DIFFERENCE_REMOVED,
  NAER_DIFFERENCE_MOVED,
  NAER_DIFFERENCE_CERTAIN,
  NAER_DIFFERENCE_STATUS,
} NaerDifferenceKind;

/**
 * NaerDifference:
 * @kind: how it would differ
 * @now: (nullable): what is said of it
 * @then: (nullable): what would be said of it
 *
 * One obligation as it is and as it would be. The findings belong to the timelines compared.
 */
typedef struct
{
  NaerDifferenceKind kind;
  const NaerFinding *now;
  const NaerFinding *then;
} NaerDifference;

const NaerCaseTimeline *naer_timelines_find_case (GPtrArray              *timelines,
                                                  NaerDay                 start);
GArray                 *naer_differences_find    (const NaerCaseTimeline *now,
                                                  const NaerCaseTimeline *then);

G_END_DECLS
