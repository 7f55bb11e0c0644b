/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"

G_BEGIN_DECLS

/**
 * NAER_PATTERN_MONTHS:
 *
 * How far back patterns look, in months: the three years of the calendar.
 */
#define NAER_PATTERN_MONTHS 36

/**
 * NaerPatternDay:
 * @NAER_PATTERN_DAY_SEEN: employed, with absence known, and not left out of the pattern
 * @NAER_PATTERN_DAY_WORK: a working day by the roster
 * @NAER_PATTERN_DAY_SICK: own sickness decides it
 * @NAER_PATTERN_DAY_SELF: own sickness by self-certification
 * @NAER_PATTERN_DAY_OFF: taken off: holiday or leave decides it
 * @NAER_PATTERN_DAY_OTHER: care of others, or absence that is not documented, decides it
 * @NAER_PATTERN_DAY_ASIDE: own sickness that is left out: set aside, or of a time without patterns
 *
 * What is known of a day, as flags.
 */
typedef enum
{
  NAER_PATTERN_DAY_SEEN = 1 << 0,
  NAER_PATTERN_DAY_WORK = 1 << 1,
  NAER_PATTERN_DAY_SICK = 1 << 2,
  NAER_PATTERN_DAY_SELF = 1 << 3,
  NAER_PATTERN_DAY_OFF = 1 << 4,
  NAER_PATTERN_DAY_OTHER = 1 << 5,
  NAER_PATTERN_DAY_ASIDE = 1 << 6,
} NaerPatternDay;

/**
 * NaerPatternDays:
 * @from: the first day
 * @to: the last day, inclusive
 * @flags: #NaerPatternDay flags, one a day
 * @off: whether patterns of this person are switched off on @to
 *
 * The days of one person as patterns see them.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  guint8 *flags;
  gboolean off;
} NaerPatternDays;

NaerPatternDays *naer_pattern_days_new      (const NaerWorkDays    *work_days,
                                             const NaerEmployee    *employee,
                                             NaerDay                today);
NaerPatternDays *naer_pattern_days_new_usual (const NaerWorkDays   *work_days,
                                              NaerDay               today);
NaerPatternDays *naer_pattern_days_new_from_usual (const NaerPatternDays *usual,
                                                   const NaerWorkDays    *work_days,
                                                   const NaerEmployee    *employee);
void             naer_pattern_days_free     (NaerPatternDays       *self);
guint8           naer_pattern_days_get      (const NaerPatternDays *self,
                                             NaerDay                day);
gboolean         naer_pattern_days_at_work  (const NaerPatternDays *self,
                                             NaerDay                day);
gboolean         naer_pattern_days_is_away  (const NaerPatternDays *self,
                                             NaerDay                day);
gboolean         naer_pattern_days_is_free  (const NaerPatternDays *self,
                                             NaerDay                day);
gboolean         naer_pattern_days_counts   (const NaerPatternDays *self,
                                             NaerDay                day);
int              naer_pattern_days_count    (const NaerPatternDays *self,
                                             NaerDay                from,
                                             NaerDay                to,
                                             guint8                 flags);
NaerStretch      naer_pattern_window        (const NaerEmployee    *employee,
                                             NaerDay                today,
                                             int                    months);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPatternDays, naer_pattern_days_free)

G_END_DECLS
