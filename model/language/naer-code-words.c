/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-code-words.h"

#include "language/naer-catalog.h"

/**
 * naer_code_to_words:
 * @words: (array length=n_words): what each code is called, marked for translation
 * @n_words: how many there are
 * @code: one of them
 * @context: (nullable): the context that they are marked with
 * @language: the language
 *
 * What NAER_CODE_TO_WORDS() calls.
 *
 * Returns: (transfer none): the code in words
 */
const char *
naer_code_to_words (const char *const *words,
                    gsize              n_words,
                    guint              code,
                    const char        *context,
                    NaerLanguage       language)
{
  g_return_val_if_fail (code < n_words, "");

  return context != NULL ? naer_trp (language, context, words[code]) : naer_tr (language, words[code]);
}
