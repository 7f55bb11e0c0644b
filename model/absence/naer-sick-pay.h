/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"

G_BEGIN_DECLS

/**
 * NaerSickPayPayer:
 * @NAER_SICK_PAY_EMPLOYER_FIRST: the employer pays for the first sixteen days, Nav for 248 more
 * @NAER_SICK_PAY_NAV_THROUGHOUT: Nav pays for those too, 260 in all
 *
 * Who pays in the employer period.
 */
typedef enum
{
  NAER_SICK_PAY_EMPLOYER_FIRST,
  NAER_SICK_PAY_NAV_THROUGHOUT,
} NaerSickPayPayer;

/**
 * NaerSickPay:
 * @last_day: the last day with sick pay if the sickness goes on, %NAER_DAY_NONE when it cannot be
 *   judged, or never comes
 * @estimated: whether it is computed from what is recorded here, and so an estimate
 * @from_nav: whether it is the day that Nav has said
 * @can_judge: whether absence is known as far back as the count reaches, or Nav has said the day
 * @known_needed_from: absence has to be known from this day on to compute it
 * @used: sick weekdays that Nav has paid for by today, of those that count on @last_day; 0 when it
 *   cannot be judged
 * @left: sick weekdays left after today, if the sickness goes on; 0 when it cannot be judged
 *
 * The last sick-pay day (maksdato) of a case, ftrl §§ 8-12 and 8-51.
 */
typedef struct
{
  NaerDay last_day;
  gboolean estimated;
  gboolean from_nav;
  gboolean can_judge;
  NaerDay known_needed_from;
  int used;
  int left;
} NaerSickPay;

NaerSickPayPayer naer_sick_pay_find_payer (const NaerEmployee *employee,
                                           NaerDay             day);

NaerSickPay naer_sick_pay_find (const NaerEmployee *employee,
                                GArray             *segments,
                                const NaerCase     *absence_case,
                                const NaerCase     *next,
                                NaerSickPayPayer    payer,
                                NaerDay             today);

G_END_DECLS
