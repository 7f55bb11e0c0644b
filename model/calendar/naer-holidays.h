/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_HOLIDAY_NONE,
  NAER_HOLIDAY_NEW_YEAR,
  NAER_HOLIDAY_MAUNDY_THURSDAY,
  NAER_HOLIDAY_GOOD_FRIDAY,
  NAER_HOLIDAY_EASTER_SUNDAY,
  NAER_HOLIDAY_EASTER_MONDAY,
  NAER_HOLIDAY_LABOUR_DAY,
  NAER_HOLIDAY_CONSTITUTION_DAY,
  NAER_HOLIDAY_ASCENSION,
  NAER_HOLIDAY_WHIT_SUNDAY,
  NAER_HOLIDAY_WHIT_MONDAY,
  NAER_HOLIDAY_CHRISTMAS_DAY,
  NAER_HOLIDAY_ST_STEPHENS_DAY,
} NaerHoliday;

NaerDay     naer_easter_sunday    (int          year);
NaerHoliday naer_holiday_on       (NaerDay      day);
gboolean    naer_day_is_day_off   (NaerDay      day);
NaerDay     naer_last_working_day (NaerDay      day);
const char *naer_holiday_get_name (NaerHoliday  holiday,
                                   NaerLanguage language);

G_END_DECLS
