/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerDayStyle:
 * @NAER_DAY_STYLE_DAY: “15. november”
 * @NAER_DAY_STYLE_FULL: “15. november 2026”
 * @NAER_DAY_STYLE_WEEKDAY: “søndag 15. november”
 * @NAER_DAY_STYLE_WEEKDAY_FULL: “søndag 15. november 2026”
 * @NAER_DAY_STYLE_NUMBERS: “15.11.2026”
 * @NAER_DAY_STYLE_SHORT: “15. nov”
 * @NAER_DAY_STYLE_SHORT_FULL: “15. nov 2026”
 *
 * How a day is written.
 */
typedef enum
{
  NAER_DAY_STYLE_DAY,
  NAER_DAY_STYLE_FULL,
  NAER_DAY_STYLE_WEEKDAY,
  NAER_DAY_STYLE_WEEKDAY_FULL,
  NAER_DAY_STYLE_NUMBERS,
  NAER_DAY_STYLE_SHORT,
  NAER_DAY_STYLE_SHORT_FULL,
} NaerDayStyle;

char       *naer_words_day           (NaerDay       day,
                                      NaerDayStyle  style,
                                      NaerLanguage  language);
char       *naer_words_stretch       (NaerDay       from,
                                      NaerDay       to,
                                      NaerLanguage  language);
const char *naer_words_month         (int           month,
                                      NaerLanguage  language);
const char *naer_words_month_short   (int           month,
                                      NaerLanguage  language);
const char *naer_words_weekday       (NaerWeekday   weekday,
                                      NaerLanguage  language);
const char *naer_words_weekday_short (NaerWeekday   weekday,
                                      NaerLanguage  language);
char       *naer_words_season        (NaerDay       day,
                                      NaerLanguage  language);
char       *naer_words_days          (int           n_days,
                                      NaerLanguage  language);
char       *naer_words_capitalize    (const char   *text);

G_END_DECLS
