/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerDay:
 *
 * A civil date, as days since 0000-12-31 (1 is 0001-01-01, as in #GDate).
 * It has no time of day and no time zone. Subtract two to get days between them.
 */
typedef gint32 NaerDay;

/**
 * NAER_DAY_NONE:
 *
 * No date: not known, or a stretch that is still open.
 */
#define NAER_DAY_NONE ((NaerDay) 0)

/**
 * NAER_DAY_MAX:
 *
 * 9999-12-31, the last day that can be written.
 */
#define NAER_DAY_MAX ((NaerDay) 3652059)

typedef enum
{
  NAER_MONDAY = 1,
  NAER_TUESDAY,
  NAER_WEDNESDAY,
  NAER_THURSDAY,
  NAER_FRIDAY,
  NAER_SATURDAY,
  NAER_SUNDAY,
} NaerWeekday;

gboolean    naer_day_is_valid     (NaerDay      day);
NaerDay     naer_day_from_ymd     (int          year,
                                   int          month,
                                   int          day_of_month);
void        naer_day_to_ymd       (NaerDay      day,
                                   int         *year,
                                   int         *month,
                                   int         *day_of_month);
int         naer_day_get_year     (NaerDay      day);
int         naer_day_get_month    (NaerDay      day);
int         naer_day_get_day      (NaerDay      day);
NaerWeekday naer_day_get_weekday  (NaerDay      day);
gboolean    naer_day_is_weekend   (NaerDay      day);
int         naer_day_get_iso_week (NaerDay      day,
                                   int         *iso_year);
NaerDay     naer_day_add_months   (NaerDay      day,
                                   int          months);
NaerDay     naer_day_get_monday   (NaerDay      day);
int         naer_days_in_month    (int          year,
                                   int          month);
gboolean    naer_day_parse_iso    (const char  *text,
                                   NaerDay     *day);
char       *naer_day_to_iso       (NaerDay      day);
NaerDay     naer_day_today        (void);
int         naer_day_compare      (gconstpointer a,
                                   gconstpointer b);

G_END_DECLS
