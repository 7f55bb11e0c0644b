/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/*
 * The clocks of absence once more, day by day and as slowly as the words of the rules say it:
 * every day is a letter, and nothing is shared with the program but what a fact is. It is there to
 * disagree with the program where one of the two is wrong.
 */

/* W work, H holiday, K holiday covered by a note, L leave, S note, G graded note, E self-certified,
   o other records that are work (treatment, child’s sickness, waiting note, undocumented), . none. */
typedef struct
{
  NaerDay first;
  int n_days;
  char *letters;
  char *parts; /* 'p' where only a part of a sick day was away */
} NaiveDays;

typedef struct
{
  NaerDay start;
  NaerDay end;
  NaerDay end_with_holiday;
  int sick_days;
  int sick_days_with_holiday;
  gboolean graded_at_end;
  NaerDay may_join_until;
} NaiveCase;

/* The number of the employer period that each day counts in, from 1; 0 where it counts in none.
   A day is beyond when all sixteen have been counted by it and the period has not ended. */
typedef struct
{
  NaerDay first;
  int n_days;
  int *period;
  gboolean *beyond;
  int n_periods;
} NaivePeriods;

typedef struct
{
  int used;
  int times_used;
  int used_this_time;
  NaerDay next_day;
  NaerDay earliest_next; /* NAER_DAY_NONE: none within NAIVE_HORIZON days */
  int days_next;
  int absences;
  char *returns;
  char *questions;
} NaiveQuota;

#define NAIVE_HORIZON 900

typedef struct
{
  NaerDay last_day;
  int used;
  int left;
} NaiveSickPay;

NaiveDays    *naive_days_new      (const NaerEmployee *employee,
                                   NaerDay             today);
void          naive_days_free     (NaiveDays          *self);
GArray       *naive_cases         (const NaerEmployee *employee,
                                   const NaiveDays    *days);
NaivePeriods *naive_periods       (const NaiveDays    *days);
void          naive_periods_free  (NaivePeriods       *self);
char          naive_letter_on     (const NaiveDays    *days,
                                   NaerDay             day);
gboolean      naive_is_sick       (char                letter);
gboolean      naive_is_weekend    (NaerDay             day);
gboolean      naive_is_among_sixteen
                                  (const NaiveDays    *days,
                                   NaerDay             day,
                                   int                 n);
NaiveQuota   *naive_quota         (const NaerEmployer *employer,
                                   const NaerEmployee *employee,
                                   const NaiveDays    *days,
                                   NaerDay             today);
void          naive_quota_free    (NaiveQuota         *self);
NaiveSickPay  naive_sick_pay      (const NaerEmployee *employee,
                                   const NaiveDays    *days,
                                   NaerDay             end,
                                   NaerDay             today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaiveDays, naive_days_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaivePeriods, naive_periods_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaiveQuota, naive_quota_free)

G_END_DECLS
