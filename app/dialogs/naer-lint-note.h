/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lint/naer-lint.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

char *naer_lint_mark_to_words (const char         *text,
                               const NaerLintMark *mark);
void  naer_lint_note_add      (NaerFeedback       *feedback,
                               int                 field,
                               const char         *text);

G_END_DECLS
