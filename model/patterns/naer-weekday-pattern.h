/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-pattern-person.h"

G_BEGIN_DECLS

/**
 * NAER_WEEKDAY_SPELLS:
 *
 * Fewer short spells than this say nothing of weekdays.
 */
#define NAER_WEEKDAY_SPELLS 8

/**
 * NaerWeekdaySide:
 * @NAER_WEEKDAY_START: the first working day away
 * @NAER_WEEKDAY_RETURN: the first day at work afterwards
 *
 * Which end of a spell is looked at.
 */
typedef enum
{
  NAER_WEEKDAY_START,
  NAER_WEEKDAY_RETURN,
} NaerWeekdaySide;

#define NAER_N_WEEKDAY_SIDES (NAER_WEEKDAY_RETURN + 1)

/**
 * NaerWeekdays:
 * @counts: spells by weekday, Monday first
 * @n: their sum
 * @days: working days by weekday that they could have fallen on
 * @people: of how many people the spells are
 *
 * Where in the week the short spells of three years begin, or end.
 */
typedef struct
{
  int counts[7];
  int n;
  int days[7];
  int people;
} NaerWeekdays;

NaerWeekdays naer_weekdays_of_person       (const NaerPatternPerson *person,
                                            NaerWeekdaySide          side);
void         naer_weekdays_add             (NaerWeekdays            *sum,
                                            const NaerWeekdays      *person);
gboolean     naer_weekdays_give_usual      (const NaerWeekdays      *unit);
gboolean     naer_weekdays_get_usual       (const NaerWeekdays      *unit,
                                            const NaerWeekdays      *person,
                                            double                   shares[7]);
int          naer_weekdays_monday_friday   (const NaerWeekdays      *self);
gboolean     naer_weekdays_get_tail        (const NaerWeekdays      *unit,
                                            const NaerWeekdays      *person,
                                            double                  *tail);

G_END_DECLS
