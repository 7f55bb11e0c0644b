/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-rule-book.h"

G_BEGIN_DECLS

/**
 * NaerDuty:
 * @rule_set: the rule set that counts
 * @obligation: the obligation as that set has it
 * @is_second: whether it is the second of an obligation that is asked for twice
 * @number: how many days, weeks or months it counts
 * @due: the due date, or %NAER_DAY_NONE
 * @counted: the due date as the set counts it, before a change of law moves it
 * @before_in_force: whether the obligation is new, and its day had passed already when it came
 *   into force
 *
 * An obligation of one case, after the rule set has been chosen that counts for it.
 */
typedef struct
{
  const NaerRuleSet *rule_set;
  const NaerObligation *obligation;
  gboolean is_second;
  int number;
  NaerDay due;
  NaerDay counted;
  gboolean before_in_force;
} NaerDuty;

guint naer_duties_find (const NaerRuleBook *rules,
                        const NaerCaseView *view,
                        NaerDuty           *duties);

G_END_DECLS
