/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

/**
 * NaerRefusal:
 * @NAER_REFUSAL_NONE: it may be written
 * @NAER_REFUSAL_FINISHED_PLAN: what a finished version says does not change; the next one starts from it
 * @NAER_REFUSAL_HANDED_OVER: somebody else follows up, and this leader no longer writes in the case
 *
 * Why something about a case may not be written by this leader.
 */
typedef enum
{
  NAER_REFUSAL_NONE,
  NAER_REFUSAL_FINISHED_PLAN,
  NAER_REFUSAL_HANDED_OVER,
} NaerRefusal;

gboolean                    naer_agreement_is_of_case    (const NaerContactAgreement *agreement,
                                                          NaerDay                     case_start);
const NaerContactAgreement *naer_employee_find_hand_over (const NaerEmployee         *employee,
                                                          NaerDay                     case_start,
                                                          NaerDay                     today);
NaerRefusal                 naer_change_find_refusal     (const NaerChange           *change,
                                                          const NaerContactAgreement *hand_over);

G_END_DECLS
