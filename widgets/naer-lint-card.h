/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-lint-text-view.h"

G_BEGIN_DECLS

/**
 * NaerLintCard:
 *
 * What to write instead of what is underlined in a #NaerLintTextView, kindly and beside the text.
 * Of several places it tells of the one that the cursor is at. It is seen only while there are any.
 */
#define NAER_TYPE_LINT_CARD (naer_lint_card_get_type ())
G_DECLARE_FINAL_TYPE (NaerLintCard, naer_lint_card, NAER, LINT_CARD, GtkWidget)

GtkWidget        *naer_lint_card_new      (void);
NaerLintTextView *naer_lint_card_get_view (NaerLintCard     *self);
void              naer_lint_card_set_view (NaerLintCard     *self,
                                           NaerLintTextView *view);

G_END_DECLS
