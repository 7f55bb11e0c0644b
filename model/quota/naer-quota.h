/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "quota/naer-arrangement.h"
#include "quota/naer-self-certified.h"
#include "quota/naer-withdrawal.h"

G_BEGIN_DECLS

/**
 * NAER_QUOTA_NO_LIMIT:
 *
 * What is left where the arrangement sets no limit.
 */
#define NAER_QUOTA_NO_LIMIT (-1)

/**
 * NaerQuotaCondition:
 * @NAER_QUOTA_TENURE: two months with the employer
 * @NAER_QUOTA_NO_NOTE: no sick note, whole or graded, on the day
 * @NAER_QUOTA_EMPLOYER_PERIOD: inside the employer period
 * @NAER_QUOTA_DAYS_AT_A_TIME: days left this time
 * @NAER_QUOTA_DAYS_IN_12_MONTHS: days left in twelve months
 * @NAER_QUOTA_TIMES_IN_12_MONTHS: times left in twelve months
 * @NAER_QUOTA_NOT_WITHDRAWN: the employer has not withdrawn the right
 *
 * What has to hold for self-certification to be used on a day.
 */
typedef enum
{
  NAER_QUOTA_TENURE,
  NAER_QUOTA_NO_NOTE,
  NAER_QUOTA_EMPLOYER_PERIOD,
  NAER_QUOTA_DAYS_AT_A_TIME,
  NAER_QUOTA_DAYS_IN_12_MONTHS,
  NAER_QUOTA_TIMES_IN_12_MONTHS,
  NAER_QUOTA_NOT_WITHDRAWN,
} NaerQuotaCondition;

#define NAER_N_QUOTA_CONDITIONS (NAER_QUOTA_NOT_WITHDRAWN + 1)

/**
 * NaerQuotaCheck:
 * @applies: whether the arrangement has the condition
 * @met: whether it holds on the first day that could be self-certified, from today on
 * @from: the day from which it holds, %NAER_DAY_MAX when none is known
 *
 * One condition.
 */
typedef struct
{
  gboolean applies;
  gboolean met;
  NaerDay from;
} NaerQuotaCheck;

/**
 * NaerQuotaReturn:
 * @on: the day
 * @days: calendar days that leave the window on it
 * @times: times that leave the window on it
 *
 * What can be used again from a day on.
 */
typedef struct
{
  NaerDay on;
  int days;
  int times;
} NaerQuotaReturn;

/**
 * NaerQuota:
 * @terms: what the arrangement gives today
 * @window_from: the first day of the twelve months that end today
 * @used: self-certified calendar days in them
 * @left: days left in them, or %NAER_QUOTA_NO_LIMIT
 * @times_used: times in them
 * @times_left: times left in them, or %NAER_QUOTA_NO_LIMIT
 * @used_this_time: self-certified days that count on @next_day together with new ones
 * @left_this_time: days at a time that are left then
 * @next_day: the first day from today on that is not self-certified yet
 * @returns: (element-type NaerQuotaReturn): what leaves the window when; only where there is a
 *   limit
 * @earliest_next: the first day from @next_day on that can be self-certified, %NAER_DAY_NONE when
 *   none is known
 * @days_next: how many calendar days can be self-certified in a row from that day on
 * @decisive: the condition that @earliest_next waits for longest; only when it is later than
 *   @next_day, or none
 * @decisive_from: the day that @decisive holds from, %NAER_DAY_MAX when none is known
 * @checks: each condition on @next_day
 * @questions: (element-type NaerOpenDays): days in the window that have to be asked about
 * @withdrawal: how far a decision to withdraw the right has come
 *
 * What is used and left of self-certification.
 */
typedef struct
{
  NaerArrangementTerms terms;
  NaerDay window_from;
  int used;
  int left;
  int times_used;
  int times_left;
  int used_this_time;
  int left_this_time;
  NaerDay next_day;
  GArray *returns;
  NaerDay earliest_next;
  int days_next;
  NaerQuotaCondition decisive;
  NaerDay decisive_from;
  NaerQuotaCheck checks[NAER_N_QUOTA_CONDITIONS];
  GArray *questions;
  NaerWithdrawal withdrawal;
} NaerQuota;

NaerQuota  *naer_quota_find               (const NaerEmployer *employer,
                                           const NaerWorkDays *work_days,
                                           const NaerEmployee *employee,
                                           GArray             *segments,
                                           NaerDay             today);
void        naer_quota_free               (NaerQuota          *self);
const char *naer_quota_condition_get_code (NaerQuotaCondition  condition);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerQuota, naer_quota_free)

G_END_DECLS
