/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

const char *naer_code_to_words (const char *const *words,
                                gsize              n_words,
                                guint              code,
                                const char        *context,
                                NaerLanguage       language);

/**
 * NAER_CODE_TO_WORDS:
 * @words: an array of what each code is called, marked for translation
 * @code: one of them
 * @context: (nullable): the context that they are marked with
 * @language: the language
 *
 * Returns: (transfer none): the code in words
 */
#define NAER_CODE_TO_WORDS(words, code, context, language) \
  naer_code_to_words ((words), G_N_ELEMENTS (words), (guint) (code), (context), (language))

G_END_DECLS
