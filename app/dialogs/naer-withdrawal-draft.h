/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_WITHDRAWAL_FIELD_HEARD_ON,
  NAER_WITHDRAWAL_FIELD_GROUND,
  NAER_WITHDRAWAL_FIELD_FROM,
  NAER_WITHDRAWAL_FIELD_REVIEW_ON,
} NaerWithdrawalField;

/**
 * NaerWithdrawalDraft:
 * @heard_on: the day that the employee was heard, or what stands in its place in a form
 * @ground: what the decision rests on, in the leader’s words
 * @from: the first day without the right, likewise; %NAER_DAY_NONE while nothing is decided
 * @review_on: when it is considered again, likewise
 *
 * What a form says of the decision that an employee may not self-certify for a time: a process in
 * steps, the first of which is to hear the employee.
 */
typedef struct
{
  NaerDay heard_on;
  char *ground;
  NaerDay from;
  NaerDay review_on;
} NaerWithdrawalDraft;

NaerWithdrawalDraft *naer_withdrawal_draft_new          (const NaerEmployee        *employee);
void                 naer_withdrawal_draft_free         (NaerWithdrawalDraft       *draft);
void                 naer_withdrawal_draft_decide       (NaerWithdrawalDraft       *draft,
                                                         NaerDay                    from);
NaerFeedback        *naer_withdrawal_draft_check        (const NaerWithdrawalDraft *draft,
                                                         NaerDay                    today);
GPtrArray           *naer_withdrawal_draft_make_changes (const NaerWithdrawalDraft *draft,
                                                         const NaerEmployee        *employee);
GPtrArray           *naer_withdrawal_take_back          (const NaerEmployee        *employee);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerWithdrawalDraft, naer_withdrawal_draft_free)

G_END_DECLS
