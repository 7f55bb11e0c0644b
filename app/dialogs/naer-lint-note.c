/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-note.h"

#include <glib/gi18n.h>

#include "lint/naer-lint.h"

/**
 * naer_lint_mark_to_words:
 * @text: a text
 * @mark: what does not belong in it
 *
 * Returns: (transfer full): what it is, and what to write instead
 */
char *
naer_lint_mark_to_words (const char         *text,
                         const NaerLintMark *mark)
{
  NaerLanguage language = naer_language_get_default ();
  g_autofree char *words = g_strndup (text + mark->from, mark->to - mark->from);

  /* Translators: what is underlined, what it is, and what to write instead */
  return g_strdup_printf (_("“%s”: %s. %s"), words, naer_lint_kind_get_label (mark->kind, language),
                          naer_lint_kind_get_advice (mark->kind, language));
}

/**
 * naer_lint_note_add:
 * @feedback: what is said of a form
 * @field: a field of free text
 * @text: (nullable): what is written in it
 *
 * Says what to write instead of the first thing that does not belong there. It is a note: the form
 * can be saved as it is.
 */
void
naer_lint_note_add (NaerFeedback *feedback,
                    int           field,
                    const char   *text)
{
  g_autoptr (GArray) marks = text != NULL ? naer_lint_check (text) : NULL;

  if (marks == NULL || marks->len == 0)
    return;
  naer_feedback_take (feedback, field, NAER_FEEDBACK_NOTE,
                      naer_lint_mark_to_words (text, &g_array_index (marks, NaerLintMark, 0)));
}
