/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NAER_DEPUTY_LAST_DAY:
 *
 * The setting that makes a data file that of a deputy: the last day, as an ISO date.
 */
#define NAER_DEPUTY_LAST_DAY "deputy-last-day"

/**
 * NAER_DEPUTY_DAYS_TO_GIVE_BACK:
 *
 * How many days after the last one what was noted can still be read and given back.
 */
#define NAER_DEPUTY_DAYS_TO_GIVE_BACK 14

/**
 * NaerDeputyTerm:
 * @NAER_DEPUTY_TERM_NONE: not the file of a deputy
 * @NAER_DEPUTY_TERM_RUNS: the deputy can write
 * @NAER_DEPUTY_TERM_ENDED: it can be read, and given back
 * @NAER_DEPUTY_TERM_OVER: it is no longer opened
 *
 * How far the time of a deputy has come.
 */
typedef enum
{
  NAER_DEPUTY_TERM_NONE,
  NAER_DEPUTY_TERM_RUNS,
  NAER_DEPUTY_TERM_ENDED,
  NAER_DEPUTY_TERM_OVER,
} NaerDeputyTerm;

NaerDeputyTerm naer_deputy_term_judge (const char *last_day,
                                       NaerDay     today);

G_END_DECLS
