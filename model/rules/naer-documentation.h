/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-finding.h"

G_BEGIN_DECLS

void naer_documentation_judge (NaerFinding *documentation,
                               NaerFinding *findings,
                               guint        n_findings);

G_END_DECLS
