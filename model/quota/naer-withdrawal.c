/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-withdrawal.h"

#define REVIEW_MONTHS 6

static gboolean
was_heard (const NaerWithdrawal *self)
{
  return self->heard_on != NAER_DAY_NONE && self->heard_on <= self->from;
}

static NaerWithdrawalStage
find_stage (const NaerWithdrawal *self,
            NaerDay               today)
{
  if (self->from == NAER_DAY_NONE)
    {
      if (self->heard_on != NAER_DAY_NONE && self->heard_on <= today)
        return NAER_WITHDRAWAL_HEARD;
      return self->absences >= NAER_WITHDRAWAL_ABSENCES ? NAER_WITHDRAWAL_POSSIBLE
                                                        : NAER_WITHDRAWAL_NONE;
    }
  if (!was_heard (self))
    return NAER_WITHDRAWAL_NOT_HEARD;
  if (self->from > today)
    return NAER_WITHDRAWAL_DECIDED;
  return today >= self->review_on ? NAER_WITHDRAWAL_REVIEW : NAER_WITHDRAWAL_IN_FORCE;
}

/**
 * naer_withdrawal_find:
 * @employee: an employee
 * @absences: absences without a certificate in the last twelve months
 * @today: today
 *
 * Returns: how far a decision to withdraw the right to self-certify has come
 */
NaerWithdrawal
naer_withdrawal_find (const NaerEmployee *employee,
                      int                 absences,
                      NaerDay             today)
{
  NaerWithdrawal self = {
    .absences = absences,
    .heard_on = employee->withdrawal_heard_on,
    .from = employee->withdrawal_from,
    .review_on = employee->withdrawal_review_on,
  };

  if (self.review_on == NAER_DAY_NONE && self.from != NAER_DAY_NONE)
    self.review_on = naer_day_add_months (self.from, REVIEW_MONTHS);
  self.stage = find_stage (&self, today);
  return self;
}

/**
 * naer_withdrawal_holds:
 * @self: a withdrawal
 * @day: a day
 *
 * Whether the employee may not use self-certification on @day because the employer decided so. It
 * holds until the decision is taken back: the review does not end it.
 */
gboolean
naer_withdrawal_holds (const NaerWithdrawal *self,
                       NaerDay               day)
{
  return self->from != NAER_DAY_NONE && was_heard (self) && day >= self->from;
}

/**
 * naer_withdrawal_stage_get_code:
 * @stage: a stage
 *
 * Returns: (transfer none): its code in answers
 */
const char *
naer_withdrawal_stage_get_code (NaerWithdrawalStage stage)
{
  static const char *const codes[] = {
    [NAER_WITHDRAWAL_NONE] = "none",
    [NAER_WITHDRAWAL_POSSIBLE] = "possible",
    [NAER_WITHDRAWAL_HEARD] = "heard",
    [NAER_WITHDRAWAL_NOT_HEARD] = "not-heard",
    [NAER_WITHDRAWAL_DECIDED] = "decided",
    [NAER_WITHDRAWAL_IN_FORCE] = "in-force",
    [NAER_WITHDRAWAL_REVIEW] = "review",
  };

  return codes[stage];
}
