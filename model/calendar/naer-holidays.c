/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-holidays.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static const char *const holiday_names[] = {
  [NAER_HOLIDAY_NONE] = NULL,
  [NAER_HOLIDAY_NEW_YEAR] = N_("New Year’s Day"),
  [NAER_HOLIDAY_MAUNDY_THURSDAY] = N_("Maundy Thursday"),
  [NAER_HOLIDAY_GOOD_FRIDAY] = N_("Good Friday"),
  [NAER_HOLIDAY_EASTER_SUNDAY] = N_("Easter Sunday"),
  [NAER_HOLIDAY_EASTER_MONDAY] = N_("Easter Monday"),
  [NAER_HOLIDAY_LABOUR_DAY] = N_("Labour Day"),
  [NAER_HOLIDAY_CONSTITUTION_DAY] = N_("Constitution Day"),
  [NAER_HOLIDAY_ASCENSION] = N_("Ascension Day"),
  [NAER_HOLIDAY_WHIT_SUNDAY] = N_("Whit Sunday"),
  [NAER_HOLIDAY_WHIT_MONDAY] = N_("Whit Monday"),
  [NAER_HOLIDAY_CHRISTMAS_DAY] = N_("Christmas Day"),
  [NAER_HOLIDAY_ST_STEPHENS_DAY] = N_("St Stephen’s Day"),
};

/**
 * naer_easter_sunday:
 * @year: 1 to 9999
 *
 * Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876).
 */
NaerDay
naer_easter_sunday (int year)
{
  int a = year % 19;
  int b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4;
  int f = (b + 8) / 25;
  int g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4;
  int l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;

  return naer_day_from_ymd (year, n / 31, n % 31 + 1);
}

static NaerHoliday
fixed_holiday (int month,
               int day_of_month)
{
  static const struct
  {
    int month, day;
    NaerHoliday holiday;
  } fixed[] = {
    { 1, 1, NAER_HOLIDAY_NEW_YEAR },
    { 5, 1, NAER_HOLIDAY_LABOUR_DAY },
    { 5, 17, NAER_HOLIDAY_CONSTITUTION_DAY },
    { 12, 25, NAER_HOLIDAY_CHRISTMAS_DAY },
    { 12, 26, NAER_HOLIDAY_ST_STEPHENS_DAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    if (fixed[i].month == month && fixed[i].day == day_of_month)
      return fixed[i].holiday;
  return NAER_HOLIDAY_NONE;
}

static NaerHoliday
movable_holiday (int days_after_easter)
{
  switch (days_after_easter)
    {
    case -3:
      return NAER_HOLIDAY_MAUNDY_THURSDAY;
    case -2:
      return NAER_HOLIDAY_GOOD_FRIDAY;
    case 0:
      return NAER_HOLIDAY_EASTER_SUNDAY;
    case 1:
      return NAER_HOLIDAY_EASTER_MONDAY;
    case 39:
      return NAER_HOLIDAY_ASCENSION;
    case 49:
      return NAER_HOLIDAY_WHIT_SUNDAY;
    case 50:
      return NAER_HOLIDAY_WHIT_MONDAY;
    default:
      return NAER_HOLIDAY_NONE;
    }
}

/**
 * naer_holiday_on:
 * @day: a valid day
 *
 * The Norwegian public holiday on that day. Where two fall together the movable one is told.
 */
NaerHoliday
naer_holiday_on (NaerDay day)
{
  int year = 0, month = 0, day_of_month = 0;
  NaerHoliday movable;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  movable = month >= 3 && month <= 6 ? movable_holiday (day - naer_easter_sunday (year))
                                     : NAER_HOLIDAY_NONE;

  return movable != NAER_HOLIDAY_NONE ? movable : fixed_holiday (month, day_of_month);
}

/**
 * naer_day_is_day_off:
 * @day: a valid day
 *
 * Whether it is a Saturday, a Sunday or a public holiday.
 */
gboolean
naer_day_is_day_off (NaerDay day)
{
  return naer_day_is_weekend (day) || naer_holiday_on (day) != NAER_HOLIDAY_NONE;
}

/**
 * naer_last_working_day:
 * @day: a valid day
 *
 * The last day on or before @day that is neither a weekend nor a public holiday.
 */
NaerDay
naer_last_working_day (NaerDay day)
{
  while (naer_day_is_day_off (day))
    day--;
  return day;
}

/**
 * naer_holiday_get_name:
 * @holiday: a holiday other than %NAER_HOLIDAY_NONE
 * @language: the language
 *
 * Returns: (transfer none): its name
 */
const char *
naer_holiday_get_name (NaerHoliday  holiday,
                       NaerLanguage language)
{
  g_return_val_if_fail (holiday > NAER_HOLIDAY_NONE && holiday < G_N_ELEMENTS (holiday_names), NULL);

  return naer_tr (language, holiday_names[holiday]);
}
