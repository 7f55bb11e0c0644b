/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-identity-number.h"

/* The weights of the digits in the two sums that are multiples of eleven (Skatteetaten,
 * «Fødselsnummer»); the last digit of each row is the control digit itself. */
static const int first_weights[] = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0 };
static const int second_weights[] = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

static gboolean
is_multiple_of_eleven (const char *digits,
                       const int  *weights)
{
  int sum = 0;

  for (guint i = 0; i < NAER_IDENTITY_NUMBER_DIGITS; i++)
    sum += weights[i] * (digits[i] - '0');
  return sum % 11 == 0;
}

static int
two_digits (const char *digits)
{
  return (digits[0] - '0') * 10 + digits[1] - '0';
}

/* A D-number has 40 added to the day; synthetic numbers have 40 or 80 added to the month. */
static gboolean
has_day_and_month (const char *digits)
{
  int day = two_digits (digits) % 40, month = two_digits (digits + 2) % 40;

  return two_digits (digits) <= 71 && day >= 1 && day <= 31 && two_digits (digits + 2) <= 92 &&
         month >= 1 && month <= 12;
}

/**
 * naer_identity_number_is_valid:
 * @text: eleven digits and nothing else
 *
 * Whether it is a Norwegian national identity number or D-number, also a synthetic one: both
 * control digits are right and it begins with a day and a month.
 */
gboolean
naer_identity_number_is_valid (const char *text)
{
  if (strlen (text) != NAER_IDENTITY_NUMBER_DIGITS)
    return FALSE;
  for (guint i = 0; i < NAER_IDENTITY_NUMBER_DIGITS; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return has_day_and_month (text) && is_multiple_of_eleven (text, first_weights) &&
         is_multiple_of_eleven (text, second_weights);
}
