/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-finding.h"
#include "rules/naer-sentences.h"

G_BEGIN_DECLS

NaerFinding *naer_local_rule_judge (const NaerLocalRule *rule,
                                    const NaerCaseView  *view,
                                    GPtrArray           *findings,
                                    const NaerSentences *sentences,
                                    NaerLanguage         language);

G_END_DECLS
