/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-duties.h"

G_BEGIN_DECLS

/**
 * NaerDeed:
 * @done_on: the day that the obligation was done, or %NAER_DAY_NONE
 * @planned_on: the day that an appointment for it is planned, or %NAER_DAY_NONE
 * @agreed_on: the day that a meeting was agreed for that someone finds useful, held or not, or
 *   %NAER_DAY_NONE
 * @requested_on: the latest day that someone asked for it, or %NAER_DAY_NONE
 * @called: whether someone has been called to it
 * @useful: whether someone finds it useful
 * @begun: whether it has been begun: a plan that is not finished yet
 * @missing: (nullable): what is missing before it is done
 *
 * What is recorded of an obligation in a case, until today.
 */
typedef struct
{
  NaerDay done_on;
  NaerDay planned_on;
  NaerDay agreed_on;
  NaerDay requested_on;
  gboolean called;
  gboolean useful;
  gboolean begun;
  const char *missing;
} NaerDeed;

NaerDeed naer_deed_find       (const NaerCaseView *view,
                               const NaerDuty     *duty);
gboolean naer_deed_is_absence (NaerDoneBy          done_by);

G_END_DECLS
