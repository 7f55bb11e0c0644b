/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "lint/naer-lint.h"

G_BEGIN_DECLS

/**
 * NaerLintTextView:
 *
 * A text of several lines, in which what does not belong there is underlined while it is written.
 * A screen reader is told of each new place; #NaerLintCard says what to write instead. Nothing is
 * kept from being written or saved.
 */
#define NAER_TYPE_LINT_TEXT_VIEW (naer_lint_text_view_get_type ())
G_DECLARE_FINAL_TYPE (NaerLintTextView, naer_lint_text_view, NAER, LINT_TEXT_VIEW, GtkTextView)

GtkWidget *naer_lint_text_view_new         (void);
char      *naer_lint_text_view_get_text    (NaerLintTextView *self);
void       naer_lint_text_view_set_text    (NaerLintTextView *self,
                                            const char       *text);
guint      naer_lint_text_view_get_n_marks (NaerLintTextView *self);
gboolean   naer_lint_text_view_get_mark    (NaerLintTextView *self,
                                            guint             index,
                                            NaerLintKind     *kind,
                                            char            **words);
guint      naer_lint_text_view_get_current (NaerLintTextView *self);
void       naer_lint_text_view_select_mark (NaerLintTextView *self,
                                            guint             index);
void       naer_lint_text_view_check       (NaerLintTextView *self);

G_END_DECLS
