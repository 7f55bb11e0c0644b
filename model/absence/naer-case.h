/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-absence.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NAER_CASE_GAP_DAYS:
 *
 * Fewer gap days than this join two spells into one case: 15 join, 16 split.
 */
#define NAER_CASE_GAP_DAYS 16

/**
 * NaerDayCount:
 * @NAER_DAY_COUNT_WORK: at work or free, weekends included
 * @NAER_DAY_COUNT_OFF: holiday or leave
 * @NAER_DAY_COUNT_SICK: sick, wholly or partly
 *
 * What a calendar day counts as in a case.
 */
typedef enum
{
  NAER_DAY_COUNT_WORK,
  NAER_DAY_COUNT_OFF,
  NAER_DAY_COUNT_SICK,
} NaerDayCount;

/**
 * NaerCase:
 * @start: first sick day
 * @end: last known sick day, inclusive
 * @end_with_holiday: last day when a holiday that directly follows counts as sick, as Nav does
 * @sick_days: number of sick days
 * @sick_days_with_holiday: the same with that holiday
 * @calendar_days: days from @start to @end, both inclusive
 * @graded_at_end: whether the record that decides the last day is graded
 * @absent_today: whether today is a sick day of the case
 * @may_join_until: new sickness up to and with this day joins the case
 * @absences: (element-type guint): indexes of the employee's spells that the case is made of
 * @sick: (element-type NaerDay): its sick days, in order
 * @split_reason: (nullable): why the leader let the case begin apart from the one before
 * @join_reason: (nullable): why the leader joined spells that the rule keeps apart
 *
 * An absence case (oppfølgingstilfelle): spells joined by the sixteen-day rule.
 */
typedef struct
{
  NaerDay start;
  NaerDay end;
  NaerDay end_with_holiday;
  int sick_days;
  int sick_days_with_holiday;
  int calendar_days;
  gboolean graded_at_end;
  gboolean absent_today;
  NaerDay may_join_until;
  NaerStretch *sick;
  guint n_stretches;
  char *split_reason;
  char *join_reason;
} NaerCase;

/**
 * NaerOverlap:
 * @first: index of a spell
 * @second: index of a later one
 * @from: first day that both cover
 * @to: last day that both cover, inclusive
 *
 * Two spells that cover the same days; the leader resolves it.
 */
typedef struct
{
  guint first;
  guint second;
  NaerDay from;
  NaerDay to;
} NaerOverlap;

const NaerAbsence *naer_absences_decide    (GPtrArray          *absences,
                                            NaerDay             day,
                                            NaerDay             today);
NaerDayCount       naer_absences_count     (GPtrArray          *absences,
                                            NaerDay             day,
                                            NaerDay             today);
GPtrArray         *naer_cases_find         (const NaerEmployee *employee,
                                            NaerDay             today);
GPtrArray         *naer_cases_find_in      (const NaerEmployee *employee,
                                            GArray             *segments,
                                            NaerDay             today);
GArray            *naer_overlaps_find      (GPtrArray          *absences,
                                            NaerDay             today);
void               naer_case_free          (NaerCase           *self);
NaerDay            naer_case_nth_sick      (const NaerCase     *self,
                                            int                 n);
int                naer_case_count_sick    (const NaerCase     *self,
                                            NaerDay             day);
gboolean           naer_case_is_sick       (const NaerCase     *self,
                                            NaerDay             day);
GArray            *naer_case_find_absences (const NaerCase     *self,
                                            GPtrArray          *absences,
                                            NaerDay             today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCase, naer_case_free)

G_END_DECLS
