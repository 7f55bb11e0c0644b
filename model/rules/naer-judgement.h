/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-duties.h"
#include "rules/naer-finding.h"

G_BEGIN_DECLS

NaerStatus naer_status_on      (NaerDay             due,
                                NaerDay             today);
void       naer_duty_judge     (const NaerDuty     *duty,
                                const NaerCaseView *view,
                                NaerFinding        *finding);

G_END_DECLS
