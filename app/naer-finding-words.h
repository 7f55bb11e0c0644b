/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-engine.h"

G_BEGIN_DECLS

gboolean    naer_finding_is_nav_day       (const NaerFinding *finding);
const char *naer_finding_get_action_label (const NaerFinding *finding);
const char *naer_finding_get_style        (const NaerFinding *finding);
char       *naer_finding_get_law          (const NaerFinding *finding);
char       *naer_finding_get_when         (const NaerFinding *finding,
                                           NaerDay            today);
const char *naer_finding_find_wait_reason (const NaerFinding  *finding,
                                           const NaerEmployee *employee);
char       *naer_finding_get_sentence     (const NaerFinding *finding,
                                           NaerDay            today);

G_END_DECLS
