/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-finding.h"

G_BEGIN_DECLS

void naer_finding_soften (NaerFinding        *finding,
                          const NaerCaseView *view);

G_END_DECLS
