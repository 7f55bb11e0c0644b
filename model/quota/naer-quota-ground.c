/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-quota-ground.h"

#include "absence/naer-employer-period.h"
#include "quota/naer-tenure.h"

#define WINDOW_MONTHS 12

/**
 * naer_quota_window_from:
 * @day: a day
 *
 * Returns: the first day of the twelve months that end on @day
 */
NaerDay
naer_quota_window_from (NaerDay day)
{
  return naer_day_add_months (MAX (day, 1), -WINDOW_MONTHS) + 1;
}

/**
 * naer_quota_leaves_window:
 * @day: a day
 *
 * Returns: the first day whose twelve months do not hold @day: a year later, and 1 March for
 *   29 February
 */
NaerDay
naer_quota_leaves_window (NaerDay day)
{
  NaerDay on = naer_day_add_months (day, WINDOW_MONTHS);

  if (on == NAER_DAY_NONE)
    return NAER_DAY_MAX;
  return naer_quota_window_from (on) > day ? on : on + 1;
}

/* Each says from which day on its condition holds: @day itself when it holds then. */

static NaerDay
tenure_from (const NaerQuotaGround *ground,
             NaerDay                day)
{
  return MAX (naer_tenure_entitled_from (ground->employee, day), day);
}

static NaerDay
no_note_from (const NaerQuotaGround *ground,
              NaerDay                day)
{
  guint n = naer_sick_stretches_before (ground->stretches, day + 1);
  const NaerSickStretch *stretch;

  if (n == 0)
    return day;
  stretch = &g_array_index (ground->stretches, NaerSickStretch, n - 1);
  return stretch->certified && stretch->to >= day ? stretch->to + 1 : day;
}

static gboolean
is_used_up (const NaerEmployerPeriod *period,
            NaerDay                   day)
{
  return naer_employer_period_complete (period) && naer_employer_period_last (period) < day;
}

/* How many of the sixteen days are left when sickness begins on @day: 0 when none is. */
static int
employer_days_left (const NaerQuotaGround    *ground,
                    const NaerEmployerPeriod *period,
                    NaerDay                   day)
{
  g_autoptr (GArray) more = NULL;
  const NaerEmployerPeriod *grown;

  if (is_used_up (period, day))
    return 0;
  more = naer_employer_periods_find_with (ground->segments, naer_employer_period_start (period),
                                          day);
  grown = naer_employer_periods_find_on (more, day);
  if (grown == NULL || day > naer_employer_period_last (grown))
    return 0;
  return NAER_EMPLOYER_PERIOD_DAYS - grown->counted + 1;
}

/* Days off may fill up the sixteen on one day, and have become gap days on the next. */
static NaerDay
employer_period_from (const NaerQuotaGround *ground,
                      NaerDay                day)
{
  const NaerEmployerPeriod *period = naer_employer_periods_find_on (ground->periods, day);

  if (period == NULL || employer_days_left (ground, period, day) > 0)
    return day;
  return is_used_up (period, day) ? period->open_until + 1 : day + 1;
}

/* The last stretch that begins before @day and makes its time go on; NULL when @day begins one. */
static const NaerSickStretch *
same_time (const NaerQuotaGround *ground,
           NaerDay                day)
{
  guint n = naer_sick_stretches_before (ground->stretches, day);
  const NaerSickStretch *stretch;

  if (n == 0)
    return NULL;
  stretch = &g_array_index (ground->stretches, NaerSickStretch, n - 1);
  return day - stretch->to < NAER_TIME_APART_DAYS ? stretch : NULL;
}

/**
 * naer_quota_used_in_time:
 * @ground: the ground
 * @day: a day that is not self-certified yet
 *
 * Returns: the self-certified days that count together with @day
 */
int
naer_quota_used_in_time (const NaerQuotaGround *ground,
                         NaerDay                day)
{
  const NaerSickStretch *stretch = same_time (ground, day);

  return stretch != NULL
             ? naer_self_certified_in_time (ground->stretches, stretch->time, day - 1)
             : 0;
}

static NaerDay
days_at_a_time_from (const NaerQuotaGround      *ground,
                     const NaerArrangementTerms *terms,
                     NaerDay                     day)
{
  const NaerSickStretch *stretch = same_time (ground, day);

  if (stretch == NULL || naer_quota_used_in_time (ground, day) < terms->days_at_a_time)
    return day;
  return stretch->to + NAER_TIME_APART_DAYS;
}

/* The day that the @n-th oldest self-certified day of the window of @day leaves it. */
static NaerDay
nth_day_leaves (const NaerQuotaGround *ground,
                NaerDay                day,
                int                    n)
{
  NaerDay from = naer_quota_window_from (day);

  for (guint i = 0; i < ground->stretches->len; i++)
    {
      const NaerSickStretch *stretch = &g_array_index (ground->stretches, NaerSickStretch, i);
      NaerDay first = MAX (stretch->from, from);
      int days = stretch->to - first + 1;

      if (stretch->certified || days <= 0)
        continue;
      if (days >= n)
        return naer_quota_leaves_window (first + n - 1);
      n -= days;
    }
  g_assert_not_reached ();
}

static NaerDay
days_in_12_months_from (const NaerQuotaGround      *ground,
                        const NaerArrangementTerms *terms,
                        NaerDay                     day)
{
  int used = naer_self_certified_days (ground->stretches, naer_quota_window_from (day), day - 1);

  if (terms->days_in_12_months == 0 || used < terms->days_in_12_months)
    return day;
  return nth_day_leaves (ground, day, used - terms->days_in_12_months + 1);
}

/**
 * naer_quota_ends_time:
 * @ground: the ground
 * @index: of a self-certified stretch
 * @day: a day
 *
 * Whether no self-certified day of the same time follows the stretch before @day.
 */
gboolean
naer_quota_ends_time (const NaerQuotaGround *ground,
                      guint                  index,
                      NaerDay                day)
{
  guint time = g_array_index (ground->stretches, NaerSickStretch, index).time;

  for (guint i = index + 1; i < ground->stretches->len; i++)
    {
      const NaerSickStretch *later = &g_array_index (ground->stretches, NaerSickStretch, i);

      if (later->time != time || later->from >= day)
        return TRUE;
      if (!later->certified)
        return FALSE;
    }
  return TRUE;
}

/* The day that the @n-th oldest time of the window of @day leaves it, with its last day. */
static NaerDay
nth_time_leaves (const NaerQuotaGround *ground,
                 NaerDay                day,
                 int                    n)
{
  NaerDay from = naer_quota_window_from (day);

  for (guint i = 0; i < ground->stretches->len; i++)
    {
      const NaerSickStretch *stretch = &g_array_index (ground->stretches, NaerSickStretch, i);

      if (stretch->certified || stretch->to < from || !naer_quota_ends_time (ground, i, day))
        continue;
      if (--n == 0)
        return naer_quota_leaves_window (MIN (stretch->to, day - 1));
    }
  g_assert_not_reached ();
}

/* The day after self-certification that is recorded ahead: a time that goes on then is no new one. */
static NaerDay
after_next_recorded (const NaerQuotaGround *ground,
                     NaerDay                day)
{
  for (guint i = naer_sick_stretches_before (ground->stretches, day); i < ground->stretches->len; i++)
    {
      const NaerSickStretch *stretch = &g_array_index (ground->stretches, NaerSickStretch, i);

      if (!stretch->certified)
        return stretch->to + 1;
    }
  return NAER_DAY_MAX;
}

static NaerDay
times_in_12_months_from (const NaerQuotaGround      *ground,
                         const NaerArrangementTerms *terms,
                         NaerDay                     day)
{
  int used = naer_self_certified_times (ground->stretches, naer_quota_window_from (day), day - 1);

  if (terms->times_in_12_months == 0 || used < terms->times_in_12_months ||
      naer_quota_used_in_time (ground, day) > 0)
    return day;
  return MIN (nth_time_leaves (ground, day, used - terms->times_in_12_months + 1),
              after_next_recorded (ground, day));
}

static NaerDay
find_from (const NaerQuotaGround      *ground,
           NaerQuotaCondition          condition,
           const NaerArrangementTerms *terms,
           NaerDay                     day)
{
  switch (condition)
    {
    case NAER_QUOTA_TENURE:
      return tenure_from (ground, day);
    case NAER_QUOTA_NO_NOTE:
      return no_note_from (ground, day);
    case NAER_QUOTA_EMPLOYER_PERIOD:
      return employer_period_from (ground, day);
    case NAER_QUOTA_DAYS_AT_A_TIME:
      return days_at_a_time_from (ground, terms, day);
    case NAER_QUOTA_DAYS_IN_12_MONTHS:
      return days_in_12_months_from (ground, terms, day);
    case NAER_QUOTA_TIMES_IN_12_MONTHS:
      return times_in_12_months_from (ground, terms, day);
    case NAER_QUOTA_NOT_WITHDRAWN:
    default:
      return naer_withdrawal_holds (&ground->withdrawal, day) ? NAER_DAY_MAX : day;
    }
}

/**
 * naer_quota_holds_from:
 * @ground: the ground
 * @condition: a condition
 * @terms: what the arrangement gives on @day
 * @day: a day that is not self-certified yet
 *
 * Returns: the day from which the condition holds: @day itself when it does then, %NAER_DAY_MAX
 *   when no such day is known
 */
NaerDay
naer_quota_holds_from (const NaerQuotaGround      *ground,
                       NaerQuotaCondition          condition,
                       const NaerArrangementTerms *terms,
                       NaerDay                     day)
{
  return MIN (find_from (ground, condition, terms, day), NAER_DAY_MAX);
}

/**
 * naer_quota_days_in_a_row:
 * @ground: the ground
 * @terms: what the arrangement gives on @day
 * @day: a day on which every condition holds
 *
 * Returns: how many calendar days can be self-certified in a row from @day on
 */
int
naer_quota_days_in_a_row (const NaerQuotaGround      *ground,
                          const NaerArrangementTerms *terms,
                          NaerDay                     day)
{
  const NaerEmployerPeriod *period = naer_employer_periods_find_on (ground->periods, day);
  int days = terms->days_at_a_time - naer_quota_used_in_time (ground, day);

  days = MIN (days, period != NULL ? employer_days_left (ground, period, day)
                                   : NAER_EMPLOYER_PERIOD_DAYS);
  if (terms->days_in_12_months > 0)
    days = MIN (days, terms->days_in_12_months -
                          naer_self_certified_days (ground->stretches,
                                                    naer_quota_window_from (day), day - 1));
  return days;
}
