/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-rate.h"

#include <math.h>

/* Products of sums of a large employer do not fit in 64 bits. */
__extension__ typedef __int128 Wide;

/* Half up, as money and published figures are rounded; below zero too, away from it. */
static gint64
divide_half_up (Wide part,
                Wide whole)
{
  Wide doubled = 2 * (part < 0 ? -part : part) + whole;
  gint64 rounded = (gint64) (doubled / (2 * whole));

  return part < 0 ? -rounded : rounded;
}

/**
 * naer_days_work:
 * @percent: the position, in percent
 * @grade: how sick, in percent; 100 for a whole day
 * @share: the share of the day, above 0 and up to 1
 *
 * Returns: that share of a day’s work, in units of %NAER_DAYS_WORK
 */
gint64
naer_days_work (double percent,
                int    grade,
                double share)
{
  return (gint64) lround (percent * 100.0) * grade * lround (share * 1000.0);
}

/**
 * naer_rate_tenths:
 * @part: days’ work lost
 * @whole: days’ work agreed or possible
 *
 * The rate of @part in @whole, rounded half up once.
 *
 * Returns: tenths of a percent, or %NAER_RATE_NOT_KNOWN when @whole is 0
 */
int
naer_rate_tenths (gint64 part,
                  gint64 whole)
{
  return whole > 0 ? (int) divide_half_up ((Wide) part * 1000, whole) : NAER_RATE_NOT_KNOWN;
}

/**
 * naer_rate_tenths_as_nav:
 * @part: days’ work lost
 * @whole: days’ work agreed
 *
 * The same in the way of Nav’s published figures: the ratio is rounded to three decimals, and a
 * hundred times it to one.
 *
 * Returns: tenths of a percent, or %NAER_RATE_NOT_KNOWN when @whole is 0
 */
int
naer_rate_tenths_as_nav (gint64 part,
                         gint64 whole)
{
  gint64 thousandths;

  if (whole <= 0)
    return NAER_RATE_NOT_KNOWN;
  thousandths = divide_half_up ((Wide) part * 1000, whole);
  return (int) divide_half_up ((Wide) thousandths * 100 * 10, 1000);
}

/**
 * naer_rate_change_tenths:
 * @part: days’ work lost now
 * @whole: days’ work agreed now
 * @part_before: days’ work lost before
 * @whole_before: days’ work agreed before
 *
 * The change from one rate to another, both of which have a whole above 0: of the exact rates, rounded
 * half up once.
 *
 * Returns: tenths of a percentage point, negative when it has become less
 */
int
naer_rate_change_tenths (gint64 part,
                         gint64 whole,
                         gint64 part_before,
                         gint64 whole_before)
{
  g_return_val_if_fail (whole > 0 && whole_before > 0, 0);

  return (int) divide_half_up (((Wide) part * whole_before - (Wide) part_before * whole) * 1000,
                               (Wide) whole * whole_before);
}

/**
 * naer_days_work_round:
 * @days_work: days’ work, in units of %NAER_DAYS_WORK
 * @decimals: how many decimals, 0 to 3
 *
 * Returns: the days’ work in units of that decimal, rounded half up
 */
gint64
naer_days_work_round (gint64 days_work,
                      int    decimals)
{
  gint64 unit = NAER_DAYS_WORK;

  for (int i = 0; i < decimals; i++)
    unit /= 10;
  return divide_half_up (days_work, unit);
}
