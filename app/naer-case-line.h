/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-timeline-model.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerCaseLineTag:
 * @NAER_CASE_LINE_FIRST_DAY: the first day of the case
 * @NAER_CASE_LINE_LAST_DAY: the last known day of it
 * @NAER_CASE_LINE_TODAY: today
 * @NAER_CASE_LINE_LATER: all that comes after what is shown
 *
 * What a milestone of the line of a case stands for, where it is no finding. Those that are have
 * the index of the finding.
 */
typedef enum
{
  NAER_CASE_LINE_FIRST_DAY = -1,
  NAER_CASE_LINE_LAST_DAY = -2,
  NAER_CASE_LINE_TODAY = -3,
  NAER_CASE_LINE_LATER = -4,
} NaerCaseLineTag;

NaerTimelineModel *naer_case_line_new      (const NaerEmployee     *employee,
                                            const NaerCaseTimeline *timeline,
                                            NaerDay                 today,
                                            gboolean                whole);
NaerMark           naer_finding_get_mark   (const NaerFinding      *finding,
                                            NaerDay                 today);
NaerDay            naer_finding_get_place  (const NaerFinding      *finding,
                                            NaerDay                 today);

G_END_DECLS
