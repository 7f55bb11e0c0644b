/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-feedback.h"

G_BEGIN_DECLS

void naer_lint_note_add (NaerFeedback *feedback,
                         int           field,
                         const char   *text);

G_END_DECLS
