/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"

#include "language/naer-words.h"

#define MAX_NUMBERS 3

/* The numbers of a date as they are written, and how many digits each has. */
typedef struct
{
  int n_numbers;
  int values[MAX_NUMBERS];
  int n_digits[MAX_NUMBERS];
} Numbers;

static const struct
{
  const char *word;
  int days_from_today;
} words[] = {
  { "i dag", 0 },    { "idag", 0 },     { "today", 0 },
  { "i går", -1 },   { "igår", -1 },    { "yesterday", -1 },
  { "i morgen", 1 }, { "imorgen", 1 },  { "tomorrow", 1 },
  { "i morgon", 1 }, { "imorgon", 1 },
};

static gboolean
parse_word (const char *text,
            NaerDay     today,
            NaerDay    *day)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (folded, words[i].word))
      {
        *day = today + words[i].days_from_today;
        return naer_day_is_valid (*day);
      }
  return FALSE;
}

static gboolean
read_number (const char **text,
             Numbers     *numbers)
{
  int value = 0, n_digits = 0;

  for (; g_ascii_isdigit (**text); (*text)++, n_digits++)
    {
      if (n_digits == 8)
        return FALSE;
      value = value * 10 + g_ascii_digit_value (**text);
    }
  if (n_digits == 0 || numbers->n_numbers == MAX_NUMBERS)
    return FALSE;
  numbers->values[numbers->n_numbers] = value;
  numbers->n_digits[numbers->n_numbers++] = n_digits;
  return TRUE;
}

/* One point, slash, hyphen or space between numbers, with spaces around; the same each time. */
static gboolean
read_separator (const char **text,
                char        *separator)
{
  char found = ' ';

  while (**text == ' ')
    (*text)++;
  if (**text == '.' || **text == '/' || **text == '-')
    found = *(*text)++;
  while (**text == ' ')
    (*text)++;
  if (*separator != '\0' && found != *separator)
    return FALSE;
  *separator = found;
  return TRUE;
}

/* Day and month may end with a point: “15.11.” */
static gboolean
read_numbers (const char *text,
              Numbers    *numbers)
{
  char separator = '\0';

  if (!read_number (&text, numbers))
    return FALSE;
  while (*text != '\0')
    {
      if (!read_separator (&text, &separator))
        return FALSE;
      if (*text == '\0' && separator == '.' && numbers->n_numbers == 2)
        return TRUE;
      if (!read_number (&text, numbers))
        return FALSE;
    }
  return TRUE;
}

/* Takes 151126 and 15112026 apart. */
static void
split_digits (Numbers *numbers)
{
  int value = numbers->values[0], n_year = numbers->n_digits[0] - 4;
  int unit = n_year == 4 ? 10000 : 100;
  int day_and_month = value / unit;

  *numbers = (Numbers){
    3, { day_and_month / 100, day_and_month % 100, value % unit }, { 2, 2, n_year },
  };
}

static int
distance (NaerDay a,
          NaerDay b)
{
  return ABS (a - b);
}

/* A date without a century, or without a year, is the one nearest to today. */
static NaerDay
find_nearest (int     day_of_month,
              int     month,
              int     first_year,
              int     step,
              NaerDay today)
{
  NaerDay nearest = NAER_DAY_NONE;

  for (int year = first_year; year <= first_year + 2 * step; year += step)
    {
      NaerDay day = naer_day_from_ymd (year, month, day_of_month);

      if (day != NAER_DAY_NONE &&
          (nearest == NAER_DAY_NONE || distance (day, today) < distance (nearest, today)))
        nearest = day;
    }
  return nearest;
}

static NaerDay
find_day (const Numbers *numbers,
          NaerDay        today)
{
  const int *values = numbers->values, *n_digits = numbers->n_digits;
  int year = naer_day_get_year (today);

  if (numbers->n_numbers == 3 && n_digits[0] == 4 && n_digits[1] <= 2 && n_digits[2] <= 2)
    return naer_day_from_ymd (values[0], values[1], values[2]);
  if (numbers->n_numbers < 2 || n_digits[0] > 2 || n_digits[1] > 2)
    return NAER_DAY_NONE;
  if (numbers->n_numbers == 2)
    return find_nearest (values[0], values[1], year - 1, 1, today);
  if (n_digits[2] == 4)
    return naer_day_from_ymd (values[2], values[1], values[0]);
  if (n_digits[2] == 2)
    return find_nearest (values[0], values[1], year - year % 100 - 100 + values[2], 100, today);
  return NAER_DAY_NONE;
}

/**
 * naer_date_text_parse:
 * @text: what is written
 * @today: today, which a date without a year is near
 * @day: (out): the day
 *
 * Reads a date as people write it: 15.11.2026, 15.11.26, 15.11, 15/11, 2026-11-15, 151126, or
 * today, yesterday and tomorrow in Norwegian or English. The day stands before the month.
 *
 * Returns: whether @text is a date that exists
 */
gboolean
naer_date_text_parse (const char *text,
                      NaerDay     today,
                      NaerDay    *day)
{
  g_autofree char *stripped = NULL;
  Numbers numbers = { 0 };

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (naer_day_is_valid (today), FALSE);

  stripped = g_strstrip (g_strdup (text));
  if (parse_word (stripped, today, day))
    return TRUE;
  if (!read_numbers (stripped, &numbers))
    return FALSE;
  if (numbers.n_numbers == 1 && (numbers.n_digits[0] == 6 || numbers.n_digits[0] == 8))
    split_digits (&numbers);
  *day = find_day (&numbers, today);
  return *day != NAER_DAY_NONE;
}

static void
sort_and_unique (GArray *days)
{
  g_array_sort (days, naer_day_compare);
  for (guint i = days->len; i > 1; i--)
    if (g_array_index (days, NaerDay, i - 1) == g_array_index (days, NaerDay, i - 2))
      g_array_remove_index (days, i - 1);
}

/**
 * naer_date_text_parse_list:
 * @text: dates with commas or semicolons between
 * @today: today
 *
 * Returns: (transfer full) (nullable) (element-type NaerDay): the days in order, each once, or
 *   %NULL when something is not a date
 */
GArray *
naer_date_text_parse_list (const char *text,
                           NaerDay     today)
{
  g_auto (GStrv) parts = g_strsplit_set (text, ",;", -1);
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (NaerDay));

  for (guint i = 0; parts[i] != NULL; i++)
    {
      NaerDay day = NAER_DAY_NONE;

      if (g_strstrip (parts[i])[0] == '\0')
        continue;
      if (!naer_date_text_parse (parts[i], today, &day))
        return NULL;
      g_array_append_val (days, day);
    }
  sort_and_unique (days);
  return g_steal_pointer (&days);
}

/**
 * naer_date_text_format:
 * @day: a day or %NAER_DAY_NONE
 *
 * Returns: (transfer full): the day as it stands in a form, such as 15.11.2026; empty for none
 */
char *
naer_date_text_format (NaerDay day)
{
  if (!naer_day_is_valid (day))
    return g_strdup ("");
  return naer_words_day (day, NAER_DAY_STYLE_NUMBERS, NAER_LANGUAGE_NB);
}

/**
 * naer_date_text_format_list:
 * @days: (element-type NaerDay): days
 *
 * Returns: (transfer full): the days as they stand in a form, with commas between
 */
char *
naer_date_text_format_list (GArray *days)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *day = naer_date_text_format (g_array_index (days, NaerDay, i));

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", day);
    }
  return g_string_free_and_steal (text);
}
