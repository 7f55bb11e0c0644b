/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-finding.h"

G_BEGIN_DECLS

void naer_local_rule_judge (const NaerLocalRule *rule,
                            const NaerCaseView  *view,
                            const NaerFinding   *findings,
                            guint                n_findings,
                            NaerFinding         *finding);

G_END_DECLS
