/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerAway:
 * @from: first day
 * @to: last day, inclusive; %NAER_DAY_MAX when nobody knows
 * @kind: the kind of the record that decides, or %NAER_ABSENCE_NONE for a break in the employment
 * @grade: percent sick, 100 for kinds without a grade
 * @share: the share of the work that is lost, above 0 and up to 1
 * @if_lasts: whether these are days to come of a spell that has no last day yet
 *
 * A stretch of days on which somebody is away, wholly or partly.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  NaerAbsenceKind kind;
  int grade;
  double share;
  gboolean if_lasts;
} NaerAway;

/**
 * NaerAwayLevel:
 *
 * How much of a day somebody is away.
 */
typedef enum
{
  NAER_AWAY_NOT,
  NAER_AWAY_PARTLY,
  NAER_AWAY_WHOLLY,
} NaerAwayLevel;

GArray         *naer_aways_new       (const NaerEmployee *employee,
                                      NaerDay             today);
const NaerAway *naer_aways_find      (GArray             *aways,
                                      NaerDay             day);
NaerAwayLevel   naer_aways_get_level (GArray             *aways,
                                      NaerDay             day);
NaerAwayLevel   naer_away_get_level  (const NaerAway     *away);

G_END_DECLS
