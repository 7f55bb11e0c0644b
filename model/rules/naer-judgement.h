/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-finding.h"
#include "rules/naer-rule-book.h"

G_BEGIN_DECLS

/**
 * NaerDuty:
 * @rule_set: the rule set that counts
 * @obligation: the obligation as that set has it
 * @due: the due date, or %NAER_DAY_NONE
 * @before_in_force: whether the obligation is new in the set, and its day had passed already when
 *   the set came into force
 *
 * An obligation of one case, after the rule set has been chosen that counts for it.
 */
typedef struct
{
  const NaerRuleSet *rule_set;
  const NaerObligation *obligation;
  NaerDay due;
  gboolean before_in_force;
} NaerDuty;

NaerStatus naer_status_on  (NaerDay             due,
                            NaerDay             today);
void       naer_duty_judge (const NaerDuty     *duty,
                            const NaerCaseView *view,
                            NaerFinding        *finding);

G_END_DECLS
