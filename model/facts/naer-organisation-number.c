/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-organisation-number.h"

#define N_DIGITS 9

/**
 * naer_organisation_number_is_valid:
 * @text: what is written, with or without spaces
 *
 * Whether it is a number of the register of legal entities: nine digits, the last of which checks the
 * others modulo 11, as the Brønnøysund registers describe it.
 */
gboolean
naer_organisation_number_is_valid (const char *text)
{
  static const guint weights[N_DIGITS] = { 3, 2, 7, 6, 5, 4, 3, 2, 1 };
  guint n_digits = 0, sum = 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == ' ')
        continue;
      if (!g_ascii_isdigit (*c) || n_digits == N_DIGITS)
        return FALSE;
      sum += (guint) g_ascii_digit_value (*c) * weights[n_digits++];
    }
  return n_digits == N_DIGITS && sum % 11 == 0;
}
