/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

char     **naer_case_notes          (const NaerCaseTimeline *timeline);
char     **naer_rules_notes         (const NaerFacts        *facts,
                                     NaerDay                 today);
gboolean   naer_finding_is_proposal (const NaerFinding      *finding);
char      *naer_finding_get_rules   (const NaerFinding      *finding);
char      *naer_finding_get_doubts  (const NaerFinding      *finding);

G_END_DECLS
