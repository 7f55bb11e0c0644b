/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-words.h"

/* Two digits of a year are of this century. */
#define CENTURY 2000

static gboolean
read_number (const char **text,
             int          max_digits,
             int         *number)
{
  int digits = 0;

  for (*number = 0; g_ascii_isdigit (**text) && digits < max_digits; (*text)++, digits++)
    *number = *number * 10 + g_ascii_digit_value (**text);
  return digits > 0 && !g_ascii_isdigit (**text);
}

static void
skip_separator (const char **text)
{
  while (**text == ' ' || **text == '.' || **text == '/')
    (*text)++;
}

/* A day without a year is the one that is nearest to today. */
static int
choose_year (int     month,
             int     day,
             NaerDay today)
{
  int year = naer_day_get_year (today);
  int best = year;
  int best_distance = G_MAXINT;

  for (int candidate = year - 1; candidate <= year + 1; candidate++)
    {
      NaerDay one = naer_day_from_ymd (candidate, month, day);

      if (one != NAER_DAY_NONE && ABS (one - today) < best_distance)
        {
          best = candidate;
          best_distance = ABS (one - today);
        }
    }
  return best;
}

/**
 * naer_date_words_parse:
 * @text: what someone typed
 * @today: today
 * @day: (out): the day
 *
 * Reads a date as it is typed: `15.11.2026`, `15.11.26`, `15/11`, `15.11` or `2026-11-15`. Without
 * a year it is the one nearest to today.
 *
 * Returns: whether it is a date
 */
gboolean
naer_date_words_parse (const char *text,
                       NaerDay     today,
                       NaerDay    *day)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  const char *rest = stripped;
  int day_of_month, month, year;

  if (naer_day_parse_iso (stripped, day))
    return TRUE;
  if (!read_number (&rest, 2, &day_of_month))
    return FALSE;
  skip_separator (&rest);
  if (!read_number (&rest, 2, &month))
    return FALSE;
  skip_separator (&rest);
  if (*rest == '\0')
    year = choose_year (month, day_of_month, today);
  else
    {
      const char *begun = rest;

      if (!read_number (&rest, 4, &year) || *rest != '\0')
        return FALSE;
      if (rest - begun == 2)
        year += CENTURY;
      else if (rest - begun != 4)
        return FALSE;
    }
  *day = naer_day_from_ymd (year, month, day_of_month);
  return *day != NAER_DAY_NONE;
}
