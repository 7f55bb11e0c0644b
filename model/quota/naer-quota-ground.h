/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "quota/naer-quota.h"

G_BEGIN_DECLS

/*
 * The conditions of self-certification and the facts that they are judged by: inside model/quota/
 * only.
 */

/**
 * NaerQuotaGround:
 * @employer: the employer
 * @employee: the employee
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @stretches: (element-type NaerSickStretch): the sickness in it
 * @periods: (element-type NaerEmployerPeriod): the employer periods in it
 * @withdrawal: how far a decision to withdraw the right has come
 *
 * What the conditions are judged by.
 */
typedef struct
{
  const NaerEmployer *employer;
  const NaerEmployee *employee;
  GArray *segments;
  GArray *stretches;
  GArray *periods;
  NaerWithdrawal withdrawal;
} NaerQuotaGround;

NaerDay  naer_quota_window_from   (NaerDay                     day);
NaerDay  naer_quota_leaves_window (NaerDay                     day);
int      naer_quota_used_in_time  (const NaerQuotaGround      *ground,
                                   NaerDay                     day);
gboolean naer_quota_ends_time     (const NaerQuotaGround      *ground,
                                   guint                       index,
                                   NaerDay                     day);
NaerDay  naer_quota_holds_from    (const NaerQuotaGround      *ground,
                                   NaerQuotaCondition          condition,
                                   const NaerArrangementTerms *terms,
                                   NaerDay                     day);
int      naer_quota_days_in_a_row (const NaerQuotaGround      *ground,
                                   const NaerArrangementTerms *terms,
                                   NaerDay                     day);

G_END_DECLS
