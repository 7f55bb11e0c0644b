/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-quota-ground.h"

#include "absence/naer-employer-period.h"

/* --- the earliest day ----------------------------------------------------------------------- */

/* The first day from @day on that is not self-certified already. */
static NaerDay
first_to_certify (GArray  *stretches,
                  NaerDay  day)
{
  for (guint i = naer_sick_stretches_before (stretches, day + 1); i > 0 && i <= stretches->len; i++)
    {
      const NaerSickStretch *stretch = &g_array_index (stretches, NaerSickStretch, i - 1);

      if (stretch->certified || stretch->from > day || stretch->to < day)
        break;
      day = stretch->to + 1;
    }
  return MIN (day, NAER_DAY_MAX);
}

/* What is waited for may come sooner by another arrangement. */
static NaerDay
wait_for (const NaerQuotaGround *ground,
          NaerQuotaCondition     condition,
          NaerDay                day)
{
  NaerArrangementTerms terms = naer_arrangement_on (ground->employer, day);
  NaerDay from = naer_quota_holds_from (ground, condition, &terms, day);

  if (from > day && condition >= NAER_QUOTA_DAYS_AT_A_TIME &&
      condition <= NAER_QUOTA_TIMES_IN_12_MONTHS)
    from = MIN (from, naer_arrangement_changes_after (ground->employer, day));
  return first_to_certify (ground->stretches, from);
}

/* Waits for one condition after the other until all hold on the same day. */
static void
find_earliest (NaerQuota             *self,
               const NaerQuotaGround *ground)
{
  NaerDay day = self->next_day, longest = 0;
  NaerArrangementTerms terms;
  gboolean waited = TRUE;

  while (waited && day < NAER_DAY_MAX)
    {
      waited = FALSE;
      for (NaerQuotaCondition i = 0; i < NAER_N_QUOTA_CONDITIONS && !waited; i++)
        {
          NaerDay from = wait_for (ground, i, day);

          waited = from > day;
          if (from - day > longest)
            {
              longest = from - day;
              self->decisive = i;
              self->decisive_from = from;
            }
          day = from;
        }
    }
  if (waited)
    return;
  terms = naer_arrangement_on (ground->employer, day);
  self->earliest_next = day;
  self->days_next = naer_quota_days_in_a_row (ground, &terms, day);
}

static void
check_conditions (NaerQuota             *self,
                  const NaerQuotaGround *ground)
{
  NaerArrangementTerms terms = naer_arrangement_on (ground->employer, self->next_day);

  for (NaerQuotaCondition i = 0; i < NAER_N_QUOTA_CONDITIONS; i++)
    {
      NaerQuotaCheck *check = &self->checks[i];

      check->applies = (i != NAER_QUOTA_DAYS_IN_12_MONTHS || terms.days_in_12_months > 0) &&
                       (i != NAER_QUOTA_TIMES_IN_12_MONTHS || terms.times_in_12_months > 0);
      check->from = naer_quota_holds_from (ground, i, &terms, self->next_day);
      check->met = check->from == self->next_day;
    }
}

/* --- what comes back ------------------------------------------------------------------------- */

static void
add_return (GArray  *returns,
            NaerDay  on,
            int      days,
            int      times)
{
  NaerQuotaReturn *last = returns->len > 0
                              ? &g_array_index (returns, NaerQuotaReturn, returns->len - 1)
                              : NULL;
  NaerQuotaReturn more = { on, days, times };

  if (last != NULL && last->on == on)
    {
      last->days += days;
      last->times += times;
    }
  else
    g_array_append_val (returns, more);
}

static void
find_returns (NaerQuota             *self,
              const NaerQuotaGround *ground,
              NaerDay                today)
{
  gboolean count_days = self->terms.days_in_12_months > 0;
  gboolean count_times = self->terms.times_in_12_months > 0;

  for (guint i = 0; (count_days || count_times) && i < ground->stretches->len; i++)
    {
      const NaerSickStretch *stretch = &g_array_index (ground->stretches, NaerSickStretch, i);
      NaerDay from = MAX (stretch->from, self->window_from), to = MIN (stretch->to, today);

      if (stretch->certified || from > to)
        continue;
      for (NaerDay day = from; count_days && day <= to; day++)
        add_return (self->returns, naer_quota_leaves_window (day), 1, 0);
      if (count_times && naer_quota_ends_time (ground, i, today + 1))
        add_return (self->returns, naer_quota_leaves_window (to), 0, 1);
    }
}

static int
find_left (int limit,
           int used)
{
  return limit > 0 ? MAX (limit - used, 0) : NAER_QUOTA_NO_LIMIT;
}

static void
count_used (NaerQuota             *self,
            const NaerQuotaGround *ground,
            NaerDay                today)
{
  self->used = naer_self_certified_days (ground->stretches, self->window_from, today);
  self->left = find_left (self->terms.days_in_12_months, self->used);
  self->times_used = naer_self_certified_times (ground->stretches, self->window_from, today);
  self->times_left = find_left (self->terms.times_in_12_months, self->times_used);
  self->used_this_time = naer_quota_used_in_time (ground, self->next_day);
  self->left_this_time = MAX (
      naer_arrangement_on (ground->employer, self->next_day).days_at_a_time -
          self->used_this_time,
      0);
}

/**
 * naer_quota_find:
 * @employer: the employer, whose arrangement it is
 * @work_days: the employer’s working days
 * @employee: the employee
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @today: today
 *
 * Counts what is used and left of self-certification, and finds when it can be used next (ftrl
 * §§ 8-23 to 8-27). The twelve months end today and begin the day after the same date a year
 * before.
 *
 * Returns: (transfer full): the quota
 */
NaerQuota *
naer_quota_find (const NaerEmployer *employer,
                 const NaerWorkDays *work_days,
                 const NaerEmployee *employee,
                 GArray             *segments,
                 NaerDay             today)
{
  NaerQuota *self = g_new0 (NaerQuota, 1);
  g_autoptr (GArray) stretches = naer_sick_stretches_new (segments);
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);
  NaerQuotaGround ground = { employer, employee, segments, stretches, periods };

  self->terms = naer_arrangement_on (employer, today);
  self->window_from = naer_quota_window_from (today);
  self->next_day = first_to_certify (stretches, today);
  self->returns = g_array_new (FALSE, FALSE, sizeof (NaerQuotaReturn));
  self->questions = naer_self_certified_open_days (segments, work_days, employee,
                                                   self->window_from, today);
  self->withdrawal = naer_withdrawal_find (
      employee,
      naer_absences_without_certificate (segments, work_days, employee, self->window_from, today),
      today);
  ground.withdrawal = self->withdrawal;
  count_used (self, &ground, today);
  find_returns (self, &ground, today);
  check_conditions (self, &ground);
  find_earliest (self, &ground);
  return self;
}

/**
 * naer_quota_free:
 * @self: (transfer full) (nullable): a quota
 *
 * Frees it.
 */
void
naer_quota_free (NaerQuota *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->returns);
  g_array_unref (self->questions);
  g_free (self);
}

/**
 * naer_quota_condition_get_code:
 * @condition: a condition
 *
 * Returns: (transfer none): its code in answers
 */
const char *
naer_quota_condition_get_code (NaerQuotaCondition condition)
{
  static const char *const codes[NAER_N_QUOTA_CONDITIONS] = {
    [NAER_QUOTA_TENURE] = "two-months-with-employer",
    [NAER_QUOTA_NO_NOTE] = "no-sick-note",
    [NAER_QUOTA_EMPLOYER_PERIOD] = "inside-employer-period",
    [NAER_QUOTA_DAYS_AT_A_TIME] = "days-at-a-time",
    [NAER_QUOTA_DAYS_IN_12_MONTHS] = "days-in-12-months",
    [NAER_QUOTA_TIMES_IN_12_MONTHS] = "times-in-12-months",
    [NAER_QUOTA_NOT_WITHDRAWN] = "not-withdrawn",
  };

  return codes[condition];
}
