/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"
#include "facts/naer-facts.h"
#include "rules/naer-finding.h"
#include "rules/naer-rule-book.h"

G_BEGIN_DECLS

/**
 * NaerCaseTimeline:
 * @absence_case: the case
 * @findings: (element-type NaerFinding): what is to be said of it, in order of due date; what has no
 *   due date comes last
 * @today: the day that was judged by
 * @sick_days_so_far: number of sick days of the case by today
 * @last_follow_up: the day of the latest contact, meeting or finished plan of the case by today, or
 *   %NAER_DAY_NONE
 * @is_gentle: whether the follow-up is in gentle mode
 * @store: (nullable): where the findings stand
 *
 * One case and all that the rules say of it.
 */
typedef struct
{
  NaerCase *absence_case;
  GPtrArray *findings;
  NaerDay today;
  int sick_days_so_far;
  NaerDay last_follow_up;
  gboolean is_gentle;
  NaerFinding *store;
} NaerCaseTimeline;

void       naer_case_timeline_free (NaerCaseTimeline   *timeline);
GPtrArray *naer_engine_judge       (const NaerFacts    *facts,
                                    const NaerEmployee *employee,
                                    const NaerRuleBook *rules,
                                    NaerDay             today);
GPtrArray *naer_engine_run         (const NaerFacts    *facts,
                                    const NaerEmployee *employee,
                                    const NaerRuleBook *rules,
                                    NaerDay             today,
                                    NaerLanguage        language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCaseTimeline, naer_case_timeline_free)

G_END_DECLS
