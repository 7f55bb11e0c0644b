/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NAER_DAYS_WORK:
 *
 * One day’s work: a working day of a whole position. Shares of it are whole numbers of this: a position
 * in hundredths of a percent times a grade in percent times a share of the day in thousandths, so that
 * sums are exact and rounding comes once, at the end.
 */
#define NAER_DAYS_WORK G_GINT64_CONSTANT (1000000000)

/**
 * NAER_RATE_NOT_KNOWN:
 *
 * The rate of nothing.
 */
#define NAER_RATE_NOT_KNOWN (-1)

gint64 naer_days_work          (double  percent,
                                int     grade,
                                double  share);
int    naer_rate_tenths        (gint64  part,
                                gint64  whole);
int    naer_rate_tenths_as_nav (gint64  part,
                                gint64  whole);
int    naer_rate_change_tenths (gint64  part,
                                gint64  whole,
                                gint64  part_before,
                                gint64  whole_before);
gint64 naer_days_work_round    (gint64  days_work,
                                int     decimals);

G_END_DECLS
