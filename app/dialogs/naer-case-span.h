/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerCaseSpan:
 * @start: first day of the case
 * @next_start: first day of the next case, %NAER_DAY_NONE when there is none
 *
 * The stretch in which records belong to a case.
 */
typedef struct
{
  NaerDay start;
  NaerDay next_start;
} NaerCaseSpan;

NaerCaseSpan   naer_case_span_find           (const NaerEmployee *employee,
                                              NaerDay             start,
                                              NaerDay             today);
NaerMeeting   *naer_case_span_find_meeting   (NaerCaseSpan        span,
                                              const NaerEmployee *employee,
                                              NaerMeetingKind     kind);
NaerPlan  *naer_case_span_find_plan      (NaerCaseSpan        span,
                                              const NaerEmployee *employee,
                                              gboolean            finished);
NaerException *naer_case_span_find_exception (NaerCaseSpan        span,
                                              const NaerEmployee *employee,
                                              const char         *obligation);

G_END_DECLS
