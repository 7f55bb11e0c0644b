/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-pattern-days.h"

G_BEGIN_DECLS

/**
 * NAER_LOW_ABSENCE_DAYS:
 *
 * So many working days at work, four weeks of five, make a stretch with little absence.
 */
#define NAER_LOW_ABSENCE_DAYS 20

/**
 * NAER_LOW_ABSENCE_MOST:
 *
 * Of more stretches, the longest are told.
 */
#define NAER_LOW_ABSENCE_MOST 3

/**
 * NaerLowAbsence:
 * @from: its first day, a day at work
 * @to: its last day, a day at work, inclusive
 * @work_days: days at work in it
 *
 * A stretch with little absence: worth asking about what was good then. It is not called good: to
 * work while ill is no success.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  int work_days;
} NaerLowAbsence;

GArray *naer_low_absence_find         (const NaerEmployer    *employer,
                                       const NaerEmployee    *employee,
                                       NaerDay                today);
GArray *naer_low_absence_find_in_days (const NaerPatternDays *days,
                                       NaerStretch            window);

G_END_DECLS
