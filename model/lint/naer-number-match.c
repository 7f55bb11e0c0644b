/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint/naer-number-match.h"

#include <string.h>

#include "facts/naer-identity-number.h"

/* After the first six digits, the date. */
#define N_DATE 6

static const char *const separators[] = { " ", "-", "\xc2\xa0" };

static const char *
skip_separator (const char *at)
{
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    if (g_str_has_prefix (at, separators[i]))
      return at + strlen (separators[i]);
  return at;
}

/**
 * naer_identity_number_match:
 * @text: a text
 * @at: a digit in it
 *
 * Looks for a national identity number that begins at @at, written in one or with a space or a
 * hyphen after the date, and with no further digit on either side.
 *
 * Returns: its length in bytes, 0 when there is none
 */
gsize
naer_identity_number_match (const char *text,
                            const char *at)
{
  char digits[NAER_IDENTITY_NUMBER_DIGITS + 1] = { 0 };
  const char *end = at;

  if (at > text && g_ascii_isdigit (at[-1]))
    return 0;
  for (guint n = 0; n < NAER_IDENTITY_NUMBER_DIGITS; n++)
    {
      if (n == N_DATE)
        end = skip_separator (end);
      if (!g_ascii_isdigit (*end))
        return 0;
      digits[n] = *end++;
    }
  return !g_ascii_isdigit (*end) && naer_identity_number_is_valid (digits) ? (gsize) (end - at) : 0;
}
