/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NAER_WITHDRAWAL_ABSENCES:
 *
 * At so many absences without a certificate in twelve months the employer may decide to withdraw
 * the right (ftrl § 8-27, to be confirmed in the law).
 */
#define NAER_WITHDRAWAL_ABSENCES 4

/**
 * NaerWithdrawalStage:
 * @NAER_WITHDRAWAL_NONE: there is nothing to decide
 * @NAER_WITHDRAWAL_POSSIBLE: the employer may consider it, and nothing has been done
 * @NAER_WITHDRAWAL_HEARD: the employee has been heard, and nothing is decided
 * @NAER_WITHDRAWAL_NOT_HEARD: decided without the employee having been heard first: no effect
 * @NAER_WITHDRAWAL_DECIDED: decided, from a day that is to come
 * @NAER_WITHDRAWAL_IN_FORCE: in force
 * @NAER_WITHDRAWAL_REVIEW: in force, and to be considered again by now
 *
 * How far a decision to withdraw the right to self-certify has come.
 */
typedef enum
{
  NAER_WITHDRAWAL_NONE,
  NAER_WITHDRAWAL_POSSIBLE,
  NAER_WITHDRAWAL_HEARD,
  NAER_WITHDRAWAL_NOT_HEARD,
  NAER_WITHDRAWAL_DECIDED,
  NAER_WITHDRAWAL_IN_FORCE,
  NAER_WITHDRAWAL_REVIEW,
} NaerWithdrawalStage;

/**
 * NaerWithdrawal:
 * @stage: how far it has come
 * @absences: absences without a certificate in the last twelve months
 * @heard_on: when the employee was heard
 * @from: the first day without the right
 * @review_on: when it is to be considered again: six months after @from where nothing is said
 *
 * The employer’s decision to withdraw the right to self-certify: a process, and never a number
 * that runs out.
 */
typedef struct
{
  NaerWithdrawalStage stage;
  int absences;
  NaerDay heard_on;
  NaerDay from;
  NaerDay review_on;
} NaerWithdrawal;

NaerWithdrawal naer_withdrawal_find           (const NaerEmployee   *employee,
                                               int                   absences,
                                               NaerDay               today);
gboolean       naer_withdrawal_holds          (const NaerWithdrawal *self,
                                               NaerDay               day);
const char    *naer_withdrawal_stage_get_code (NaerWithdrawalStage   stage);

G_END_DECLS
