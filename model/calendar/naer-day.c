/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-day.h"

/* Days from 0000-03-01 to 0001-01-01, so that the leap day ends the counted year. */
#define MARCH_SHIFT 305

/**
 * naer_day_is_valid:
 * @day: a day
 *
 * Whether @day is a date from 0001-01-01 to 9999-12-31, both inclusive.
 */
gboolean
naer_day_is_valid (NaerDay day)
{
  return day > NAER_DAY_NONE && day <= NAER_DAY_MAX;
}

/**
 * naer_days_in_month:
 * @year: a year, from 1
 * @month: a month, 1 to 12
 *
 * The number of days in the month.
 */
int
naer_days_in_month (int year,
                    int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

  g_return_val_if_fail (month >= 1 && month <= 12, 0);

  return month == 2 && leap ? 29 : lengths[month - 1];
}

/**
 * naer_day_from_ymd:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day_of_month: 1 to 31
 *
 * Returns: the day, or %NAER_DAY_NONE when there is no such date
 */
NaerDay
naer_day_from_ymd (int year,
                   int month,
                   int day_of_month)
{
  int era, year_of_era, day_of_year;

  if (year < 1 || year > 9999 || month < 1 || month > 12)
    return NAER_DAY_NONE;
  if (day_of_month < 1 || day_of_month > naer_days_in_month (year, month))
    return NAER_DAY_NONE;

  year -= month <= 2;
  era = year / 400;
  year_of_era = year - era * 400;
  day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day_of_month - 1;

  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 +
         day_of_year - MARCH_SHIFT;
}

/**
 * naer_day_to_ymd:
 * @day: a valid day
 * @year: (out) (optional): its year
 * @month: (out) (optional): its month, 1 to 12
 * @day_of_month: (out) (optional): its day, 1 to 31
 *
 * Takes a day apart.
 */
void
naer_day_to_ymd (NaerDay  day,
                 int     *year,
                 int     *month,
                 int     *day_of_month)
{
  int since_march, era, day_of_era, year_of_era, day_of_year, shifted_month, calendar_month;

  g_return_if_fail (naer_day_is_valid (day));

  since_march = day + MARCH_SHIFT;
  era = since_march / 146097;
  day_of_era = since_march - era * 146097;
  year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  shifted_month = (5 * day_of_year + 2) / 153;
  calendar_month = shifted_month + (shifted_month < 10 ? 3 : -9);

  if (year != NULL)
    *year = year_of_era + era * 400 + (calendar_month <= 2);
  if (month != NULL)
    *month = calendar_month;
  if (day_of_month != NULL)
    *day_of_month = day_of_year - (153 * shifted_month + 2) / 5 + 1;
}

/**
 * naer_day_get_year:
 * @day: a valid day
 *
 * Its year.
 */
int
naer_day_get_year (NaerDay day)
{
  int year = 0;

  naer_day_to_ymd (day, &year, NULL, NULL);
  return year;
}

/**
 * naer_day_get_month:
 * @day: a valid day
 *
 * Its month, 1 to 12.
 */
int
naer_day_get_month (NaerDay day)
{
  int month = 0;

  naer_day_to_ymd (day, NULL, &month, NULL);
  return month;
}

/**
 * naer_day_get_day:
 * @day: a valid day
 *
 * Its day of the month, 1 to 31.
 */
int
naer_day_get_day (NaerDay day)
{
  int day_of_month = 0;

  naer_day_to_ymd (day, NULL, NULL, &day_of_month);
  return day_of_month;
}

/**
 * naer_day_get_weekday:
 * @day: a valid day
 *
 * Its weekday; Monday is first, as in Norway.
 */
NaerWeekday
naer_day_get_weekday (NaerDay day)
{
  g_return_val_if_fail (naer_day_is_valid (day), NAER_MONDAY);

  return (NaerWeekday) ((day - 1) % 7 + 1);
}

/**
 * naer_day_is_weekend:
 * @day: a valid day
 *
 * Whether it is a Saturday or a Sunday.
 */
gboolean
naer_day_is_weekend (NaerDay day)
{
  return naer_day_get_weekday (day) >= NAER_SATURDAY;
}

/**
 * naer_day_get_monday:
 * @day: a valid day
 *
 * The Monday on or before @day; may be %NAER_DAY_NONE or lower only in the first week of year 1.
 */
NaerDay
naer_day_get_monday (NaerDay day)
{
  return day - (naer_day_get_weekday (day) - NAER_MONDAY);
}

/**
 * naer_day_get_iso_week:
 * @day: a valid day
 * @iso_year: (out) (optional): the year that the week belongs to
 *
 * Its week number by ISO 8601, 1 to 53, as Norwegian calendars show it.
 */
int
naer_day_get_iso_week (NaerDay  day,
                       int     *iso_year)
{
  NaerDay thursday = naer_day_get_monday (day) + 3;
  int year = naer_day_get_year (MIN (thursday, NAER_DAY_MAX));

  if (iso_year != NULL)
    *iso_year = year;
  return (thursday - naer_day_from_ymd (year, 1, 1)) / 7 + 1;
}

/**
 * naer_day_add_months:
 * @day: a valid day
 * @months: months to add, may be negative
 *
 * The same day of the month that many months away, or the last day of that month when it is
 * shorter (a year after 29 February is 28 February).
 *
 * Returns: the day, or %NAER_DAY_NONE when it falls outside the years 1 to 9999
 */
NaerDay
naer_day_add_months (NaerDay day,
                     int     months)
{
  int year = 0, month = 0, day_of_month = 0, counted;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  counted = year * 12 + (month - 1) + months;
  year = counted / 12;
  month = counted % 12 + 1;
  if (year < 1 || year > 9999 || counted < 0)
    return NAER_DAY_NONE;

  return naer_day_from_ymd (year, month, MIN (day_of_month, naer_days_in_month (year, month)));
}

/**
 * naer_day_parse_iso:
 * @text: a text
 * @day: (out) (optional): the day
 *
 * Reads a date written as YYYY-MM-DD and nothing else.
 *
 * Returns: whether @text is such a date and the date exists
 */
gboolean
naer_day_parse_iso (const char *text,
                    NaerDay    *day)
{
  NaerDay parsed;

  g_return_val_if_fail (text != NULL, FALSE);

  for (guint i = 0; i < 10; i++)
    {
      gboolean dash = i == 4 || i == 7;

      if (dash ? text[i] != '-' : !g_ascii_isdigit (text[i]))
        return FALSE;
    }
  if (text[10] != '\0')
    return FALSE;

#define DIGIT(i) (text[i] - '0')
  parsed = naer_day_from_ymd (DIGIT (0) * 1000 + DIGIT (1) * 100 + DIGIT (2) * 10 + DIGIT (3),
                              DIGIT (5) * 10 + DIGIT (6), DIGIT (8) * 10 + DIGIT (9));
#undef DIGIT
  if (parsed == NAER_DAY_NONE)
    return FALSE;
  if (day != NULL)
    *day = parsed;
  return TRUE;
}

/**
 * naer_day_to_iso:
 * @day: a valid day
 *
 * Returns: (transfer full): the day as YYYY-MM-DD
 */
char *
naer_day_to_iso (NaerDay day)
{
  int year = 0, month = 0, day_of_month = 0;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day_of_month);
}

/**
 * naer_day_today:
 *
 * The day that the clock of the machine shows, in its own time zone.
 */
NaerDay
naer_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return naer_day_from_ymd (g_date_time_get_year (now), g_date_time_get_month (now),
                            g_date_time_get_day_of_month (now));
}

/**
 * naer_day_compare:
 * @a: (type NaerDay): a pointer to a day
 * @b: (type NaerDay): a pointer to another
 *
 * Orders days, for sorting and searching arrays of them.
 *
 * Returns: negative when @a is before @b, positive when it is after, else 0
 */
int
naer_day_compare (gconstpointer a,
                  gconstpointer b)
{
  NaerDay first = *(const NaerDay *) a, second = *(const NaerDay *) b;

  return (first > second) - (first < second);
}
