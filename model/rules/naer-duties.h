/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-judgement.h"

G_BEGIN_DECLS

GArray *naer_duties_find (const NaerRuleBook *rules,
                          const NaerCaseView *view);

G_END_DECLS
