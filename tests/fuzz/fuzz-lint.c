/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint/naer-lint.h"
#include "naer-fuzz.h"

/* Free text: marks stand one after the other, around whole characters. */

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *bytes = naer_fuzz_text (data, size), *text = g_utf8_make_valid (bytes, -1);
  g_autoptr (GArray) marks = naer_lint_check (text);
  gsize from = 0, length = strlen (text);

  for (guint i = 0; i < marks->len; i++)
    {
      const NaerLintMark *mark = &g_array_index (marks, NaerLintMark, i);

      g_assert_cmpuint (mark->from, >=, from);
      g_assert_cmpuint (mark->to, >, mark->from);
      g_assert_cmpuint (mark->to, <=, length);
      g_assert_true (g_utf8_validate (text + mark->from, (gssize) (mark->to - mark->from), NULL));
      from = mark->to;
    }
  g_assert_true (naer_lint_is_clean (text) == (marks->len == 0));
  return 0;
}
