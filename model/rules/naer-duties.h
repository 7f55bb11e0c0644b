/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-judgement.h"

G_BEGIN_DECLS

guint naer_duties_find (const NaerRuleBook *rules,
                        const NaerCaseView *view,
                        NaerDuty           *duties);

G_END_DECLS
