/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-obligation.h"

G_BEGIN_DECLS

/**
 * NaerDeed:
 * @done_on: the day that the obligation was done, or %NAER_DAY_NONE
 * @planned_on: the day that an appointment for it is planned, or %NAER_DAY_NONE
 * @called: whether someone has been called to it
 * @useful: whether someone finds it useful
 * @begun: whether it has been begun: a plan that is not finished yet
 *
 * What is recorded of an obligation in a case, until today.
 */
typedef struct
{
  NaerDay done_on;
  NaerDay planned_on;
  gboolean called;
  gboolean useful;
  gboolean begun;
} NaerDeed;

NaerDeed             naer_deed_find              (const NaerCaseView   *view,
                                                  const NaerObligation *obligation,
                                                  NaerDay               due);
const NaerException *naer_exception_find         (const NaerCaseView   *view,
                                                  const NaerObligation *obligation);
const char          *naer_exception_get_ground   (const NaerException  *exception);
const char          *naer_exception_find_missing (const NaerException  *exception,
                                                  const NaerObligation *obligation);

G_END_DECLS
