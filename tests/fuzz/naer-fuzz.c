/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fuzz.h"

/* Returns: (transfer full): the bytes with a zero after them, so that an instrumented run finds who
 * reads on */
char *
naer_fuzz_text (const uint8_t *data,
                size_t         size)
{
  char *text = g_malloc (size + 1);

  if (size > 0)
    memcpy (text, data, size);
  text[size] = '\0';
  return text;
}

NaerLanguage
naer_fuzz_language (size_t size)
{
  return (NaerLanguage) (size % NAER_N_LANGUAGES);
}

/* What is said to people is text, whatever was in the file. */
void
naer_fuzz_check_words (const char *words)
{
  g_assert_nonnull (words);
  g_assert_cmpstr (words, !=, "");
  g_assert_true (g_utf8_validate (words, -1, NULL));
}

/* Either it is taken, or it is said why not. */
void
naer_fuzz_check_refusal (gboolean      accepted,
                         const GError *error)
{
  g_assert_true (accepted == (error == NULL));
  if (error != NULL)
    naer_fuzz_check_words (error->message);
}
