/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-language.h"

static const char *const codes[] = {
  [NAER_LANGUAGE_NB] = "nb",
  [NAER_LANGUAGE_NN] = "nn",
  [NAER_LANGUAGE_EN] = "en",
};

/**
 * naer_language_parse:
 * @code: a language code such as `nb`
 * @language: (out): the language
 *
 * Returns: whether @code is one of `nb`, `nn` and `en`
 */
gboolean
naer_language_parse (const char   *code,
                     NaerLanguage *language)
{
  g_return_val_if_fail (code != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      if (g_str_equal (code, codes[i]))
        {
          *language = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_language_get_code:
 * @language: a language
 *
 * Returns: (transfer none): `nb`, `nn` or `en`
 */
const char *
naer_language_get_code (NaerLanguage language)
{
  g_return_val_if_fail (language < G_N_ELEMENTS (codes), "en");

  return codes[language];
}

/**
 * naer_language_get_default:
 *
 * The language that the session asks for: the first of its languages that we have texts in
 * (`no` is bokmål), English when there is none.
 */
NaerLanguage
naer_language_get_default (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      NaerLanguage language;

      if (naer_language_parse (names[i], &language))
        return language;
      if (g_str_equal (names[i], "no"))
        return NAER_LANGUAGE_NB;
    }
  return NAER_LANGUAGE_EN;
}
