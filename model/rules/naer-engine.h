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
 * @findings: (element-type NaerFinding): what is to be said of it, in order of due date
 *
 * One case and all that the rules say of it.
 */
typedef struct
{
  NaerCase *absence_case;
  GPtrArray *findings;
} NaerCaseTimeline;

void       naer_case_timeline_free (NaerCaseTimeline   *timeline);
GPtrArray *naer_engine_run         (const NaerFacts    *facts,
                                    const NaerEmployee *employee,
                                    const NaerRuleBook *rules,
                                    NaerDay             today,
                                    NaerLanguage        language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCaseTimeline, naer_case_timeline_free)

G_END_DECLS
