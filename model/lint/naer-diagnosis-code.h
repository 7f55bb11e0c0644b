/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lint/naer-lint-words.h"

G_BEGIN_DECLS

gsize naer_diagnosis_code_match (const NaerLintWords *words,
                                 const char          *text,
                                 const char          *at);

G_END_DECLS
