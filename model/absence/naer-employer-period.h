/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-day-segment.h"

G_BEGIN_DECLS

/**
 * NAER_EMPLOYER_PERIOD_DAYS:
 *
 * The days that the employer pays for (ftrl § 8-19).
 */
#define NAER_EMPLOYER_PERIOD_DAYS 16

/**
 * NAER_EMPLOYER_PERIOD_GAP_DAYS:
 *
 * So many gap days in a row end an employer period; the next sickness begins a new one.
 */
#define NAER_EMPLOYER_PERIOD_GAP_DAYS 16

/**
 * NaerEmployerPeriod:
 * @days: the counted days, in order; @n_stretches of them
 * @n_stretches: how many stretches the counted days make
 * @counted: number of counted days, 1 to 16
 * @last_sick: the last sick day that belongs to it, also after the sixteenth
 * @open_until: new sickness up to and with this day still belongs to it
 *
 * An employer period (arbeidsgiverperiode): the sixteen days that one employer pays for.
 */
typedef struct
{
  NaerStretch days[NAER_EMPLOYER_PERIOD_DAYS];
  int n_stretches;
  int counted;
  NaerDay last_sick;
  NaerDay open_until;
} NaerEmployerPeriod;

GArray                   *naer_employer_periods_find    (GArray                   *segments);
GArray                   *naer_employer_periods_find_with (GArray                 *segments,
                                                         NaerDay                   from,
                                                         NaerDay                   day);
GArray                   *naer_employer_periods_beyond  (GArray                   *segments);
const NaerEmployerPeriod *naer_employer_periods_find_on (GArray                   *periods,
                                                         NaerDay                   day);
gboolean                  naer_employer_period_complete (const NaerEmployerPeriod *self);
NaerDay                   naer_employer_period_start    (const NaerEmployerPeriod *self);
NaerDay                   naer_employer_period_last     (const NaerEmployerPeriod *self);
NaerDay                   naer_employer_period_end      (GArray                   *periods,
                                                         GArray                   *segments,
                                                         const NaerCase           *absence_case);

G_END_DECLS
