/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

const char *naer_plan_member_to_words       (const char      *member,
                                             NaerLanguage     language);
const char *naer_plan_nth_member            (guint            n);
char       *naer_plan_member_value_to_words (const NaerPlan  *plan,
                                             const NaerField *field,
                                             NaerLanguage     language);

G_END_DECLS
