/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-duties.h"

G_BEGIN_DECLS

NaerDay            naer_due_find                (const NaerCaseView   *view,
                                                 const NaerObligation *obligation,
                                                 int                   number);
NaerDay            naer_due_find_target         (const NaerCaseView   *view,
                                                 const NaerDuty       *duty);
gboolean           naer_due_is_open             (const NaerCaseView   *view,
                                                 const NaerObligation *obligation);
int                naer_due_get_number          (const NaerCaseView   *view,
                                                 const NaerObligation *obligation,
                                                 gboolean              is_second);
const NaerMeeting *naer_nav_meeting             (const NaerCaseView   *view);
NaerDay            naer_last_working_day_before (const NaerEmployer   *employer,
                                                 NaerDay               due);

G_END_DECLS
