/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-day-segment.h"
#include "facts/naer-work-days.h"

G_BEGIN_DECLS

/**
 * NAER_TIME_APART_DAYS:
 *
 * New sickness fewer than so many calendar days after the last sick day belongs to the same time
 * (ftrl § 8-24): what was self-certified before it is counted too.
 */
#define NAER_TIME_APART_DAYS 16

/**
 * NaerSickStretch:
 * @from: first day
 * @to: last day, inclusive
 * @certified: whether a sick note decides the days
 * @graded: whether that note is graded
 * @time: the time (egenmelding “om gangen”) that it belongs to, counted from 0
 *
 * Sick days in a row, either self-certified or by a sick note.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  gboolean certified;
  gboolean graded;
  guint time;
} NaerSickStretch;

/**
 * NaerOpenDays:
 * @from: the first day
 * @to: the last day, inclusive
 *
 * Days without a record, none of them a working day, with sickness on both sides of which at least
 * one is self-certified: whether they were sick days is asked, and never assumed.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
} NaerOpenDays;

GArray *naer_sick_stretches_new          (GArray             *segments);
guint   naer_sick_stretches_before       (GArray             *stretches,
                                          NaerDay             day);
int     naer_self_certified_days         (GArray             *stretches,
                                          NaerDay             from,
                                          NaerDay             to);
int     naer_self_certified_in_time      (GArray             *stretches,
                                          guint               time,
                                          NaerDay             to);
int     naer_self_certified_times        (GArray             *stretches,
                                          NaerDay             from,
                                          NaerDay             to);
GArray *naer_self_certified_open_days    (GArray             *segments,
                                          const NaerWorkDays *work_days,
                                          const NaerEmployee *employee,
                                          NaerDay             from,
                                          NaerDay             to);
int     naer_absences_without_certificate (GArray             *segments,
                                           const NaerWorkDays *work_days,
                                           const NaerEmployee *employee,
                                           NaerDay             from,
                                           NaerDay             to);

G_END_DECLS
