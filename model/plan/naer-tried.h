/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

GPtrArray  *naer_tried_find             (const NaerEmployee *employee,
                                         const NaerPlan     *plan);
char       *naer_tried_to_words         (const NaerMeasure  *measure,
                                         NaerLanguage        language);
const char *naer_tried_find_differently (const NaerEmployee *employee,
                                         const NaerPlan     *plan);

G_END_DECLS
