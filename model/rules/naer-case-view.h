/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"
#include "absence/naer-sick-pay.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

/* How close the employee wishes to be followed up, beside the law. */
typedef enum
{
  NAER_INTENSITY_NORMAL,
  NAER_INTENSITY_CLOSE,
  NAER_INTENSITY_LIGHT,
} NaerIntensity;

/**
 * NaerCaseView:
 * @employer: the employer
 * @employee: the employee
 * @absence_case: the case
 * @lasting: the case that holds its first day if what is open goes on, which no later today
 *   changes
 * @next: (nullable): the case that follows it
 * @is_latest: whether no case that began by today follows it
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @if_lasts: (element-type NaerDaySegment): the same if what is open goes on; the records say it
 *   whatever day it is
 * @first_segment: the index of the first of @segments that ends on or after the first day
 * @periods: (element-type NaerEmployerPeriod): the employer periods of @if_lasts
 * @recent_paid_days: days of the case, and of those before it that ended at most three years before
 *   its end, that Nav may have paid for at most
 * @proposals: (element-type utf8): ids of the rule sets that are only proposed, to show too
 * @today: today
 * @has_ended: whether today is later than its last sick day, known or if open sickness goes on
 * @blank_until: the day before the first record after its last known sick day
 * @start_is_unknown: whether the absence may have begun before its first known day
 * @has_records: whether a contact, plan, dispatch, meeting or answer to Nav belongs to it
 * @is_bare: whether there is no record of follow-up at all
 * @self_certified_from: first day of the latest self-certified stretch of the case that began by
 *   today, or %NAER_DAY_NONE
 * @self_certified_to: its last day, inclusive
 * @last_follow_up: the day of the latest contact, meeting or finished plan of the case by today, or
 *   %NAER_DAY_NONE
 * @employer_period_end: the sixteenth day of the first of its employer periods with so many, as it
 *   would be if the sickness went on; %NAER_DAY_NONE when the absence ended before
 * @asks_for_sick_pay: whether the sickness goes on, or may have lasted as long as sick pay, so that
 *   @sick_pay is there
 * @sick_pay: the last day with sick pay
 * @plan_finished: the day that the first plan of the case was finished by today, or %NAER_DAY_NONE
 * @is_gentle: whether the follow-up is in gentle mode, which changes nothing of the law
 * @intensity: how close the follow-up beside the law is
 *
 * One case and the facts around it, as the rules look at it. It owns nothing.
 */
typedef struct
{
  const NaerEmployer *employer;
  const NaerEmployee *employee;
  const NaerCase *absence_case;
  const NaerCase *lasting;
  const NaerCase *next;
  gboolean is_latest;
  GArray *segments;
  GArray *if_lasts;
  guint first_segment;
  GArray *periods;
  int recent_paid_days;
  GPtrArray *proposals;
  NaerDay today;

  gboolean has_ended;
  NaerDay blank_until;
  gboolean start_is_unknown;
  gboolean has_records;
  gboolean is_bare;
  NaerDay self_certified_from;
  NaerDay self_certified_to;
  NaerDay employer_period_end;
  gboolean asks_for_sick_pay;
  NaerSickPay sick_pay;
  NaerDay last_follow_up;
  NaerDay plan_finished;
  gboolean is_gentle;
  NaerIntensity intensity;
} NaerCaseView;

void     naer_case_view_look             (NaerCaseView       *view);
gboolean naer_case_view_owns             (const NaerCaseView *view,
                                          NaerDay             day,
                                          NaerDay             case_start);
gboolean naer_case_view_is_recorded      (const NaerCaseView *view,
                                          NaerDay             day,
                                          NaerDay             case_start);
gboolean naer_case_view_graded_on        (const NaerCaseView *view,
                                          NaerDay             day);
NaerDay  naer_case_view_nth_sick_day     (const NaerCaseView *view,
                                          int                 n);
int      naer_case_view_sick_days_by     (const NaerCaseView *view,
                                          NaerDay             day);
int      naer_case_view_sick_days_so_far (const NaerCaseView *view);

G_END_DECLS
