/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-engine.h"

G_BEGIN_DECLS

void naer_timeline_explain (NaerCaseTimeline    *timeline,
                            const NaerSentences *sentences,
                            NaerLanguage         language);

G_END_DECLS
