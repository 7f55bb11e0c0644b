/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"
#include "absence/naer-sick-pay.h"
#include "naer-letters.h"
#include "naer-naive.h"
#include "quota/naer-quota.h"

/*
 * Cases, employer periods and quota of random employees, against the plain counting of days in
 * naer-naive.c. Around leap days and the ends of years, with gaps of 0 to 40 days, spells over one
 * another and open ones.
 */

#define MAX_GAP 40

/* Days that the spells begin near: ends of years, leap days, Easters. */
static NaerDay
random_start (GRand *rand)
{
  static const int dates[][3] = { { 2023, 11, 1 }, { 2024, 1, 20 }, { 2024, 3, 1 }, { 2025, 4, 1 },
                                  { 2027, 12, 1 }, { 2028, 2, 1 }, { 2000, 2, 10 }, { 2100, 2, 10 } };
  const int *date = dates[g_rand_int_range (rand, 0, G_N_ELEMENTS (dates))];

  return naer_day_from_ymd (date[0], date[1], date[2]) + g_rand_int_range (rand, 0, 40);
}

static void
add_random_spells (NaerEmployee *employee,
                   GRand        *rand,
                   NaerDay       start,
                   int           n_days)
{
  static const char letters[] = "EEEEEeSSSSGGGHHHHKLLPPTCUVWW";
  NaerDay day = start;

  while (day < start + n_days)
    {
      char letter = letters[g_rand_int_range (rand, 0, sizeof letters - 1)];
      int length = g_rand_int_range (rand, 0, 3) > 0 ? g_rand_int_range (rand, 0, 5)
                                                     : g_rand_int_range (rand, 0, 30);
      NaerAbsence *absence = letters_absence (letter, day, day + length);

      if (g_rand_int_range (rand, 0, 40) == 0)
        absence->to = NAER_DAY_NONE;
      if (strchr ("SG", letter) != NULL && g_rand_int_range (rand, 0, 8) == 0)
        absence->share = 0.5;
      if (letter == 'T' && absence->to != NAER_DAY_NONE)
        {
          absence->days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
          for (NaerDay single = day; single <= absence->to; single += g_rand_int_range (rand, 1, 4))
            g_array_append_val (absence->days, single);
        }
      g_ptr_array_add (employee->absences, absence);
      /* Often the next one lies over this one, or directly after it. */
      day += g_rand_boolean (rand) ? g_rand_int_range (rand, 0, length + 2)
                                   : length + 1 + g_rand_int_range (rand, 0, MAX_GAP + 1);
    }
}

static void
add_random_changes (NaerEmployee *employee,
                    GRand        *rand,
                    NaerDay       start,
                    int           n_days)
{
  int n_changes = g_rand_int_range (rand, 0, 4) == 0 ? g_rand_int_range (rand, 1, 4) : 0;

  for (int i = 0; i < n_changes; i++)
    {
      NaerCaseChange *change = g_new0 (NaerCaseChange, 1);

      change->join = g_rand_boolean (rand);
      change->at = start + g_rand_int_range (rand, 0, n_days);
      g_ptr_array_add (employee->case_changes, change);
    }
}

static void
add_random_employment (NaerEmployee *employee,
                       GRand        *rand,
                       NaerDay       start,
                       int           n_days)
{
  static const char *const kinds[] = { "lay-off", "leave", "military", "other" };
  int n_employments = g_rand_int_range (rand, 0, 3) > 0 ? 0 : g_rand_int_range (rand, 1, 4);
  NaerDay from = start - g_rand_int_range (rand, 0, 200);

  for (int i = 0; i < n_employments; i++)
    {
      NaerDay to = from + g_rand_int_range (rand, 0, n_days);

      if (i + 1 == n_employments && g_rand_boolean (rand))
        to = NAER_DAY_NONE;
      g_ptr_array_add (employee->employments, naer_employment_new (from, to, 100));
      from = to + g_rand_int_range (rand, -20, 35);
    }
  for (int i = g_rand_int_range (rand, 0, 4); i > 2; i--)
    {
      NaerEmploymentBreak *rest = g_new0 (NaerEmploymentBreak, 1);

      rest->kind = g_strdup (kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))]);
      rest->from = start + g_rand_int_range (rand, 0, n_days);
      rest->to = g_rand_int_range (rand, 0, 8) == 0 ? NAER_DAY_NONE
                                                    : rest->from + g_rand_int_range (rand, 0, 60);
      g_ptr_array_add (employee->employment_breaks, rest);
    }
}

static void
add_random_withdrawal (NaerEmployee *employee,
                       GRand        *rand,
                       NaerDay       start,
                       int           n_days)
{
  if (g_rand_int_range (rand, 0, 10) > 0)
    return;
  employee->withdrawal_from = start + g_rand_int_range (rand, 0, n_days + 60);
  if (g_rand_boolean (rand))
    employee->withdrawal_heard_on = employee->withdrawal_from + g_rand_int_range (rand, -20, 2);
}

static NaerEmployer *
random_employer (GRand  *rand,
                 NaerDay start,
                 int     n_days)
{
  NaerEmployer *employer = naer_employer_new ();

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);

      arrangement->kind = g_rand_int_range (rand, 0, NAER_ARRANGEMENT_CUSTOM + 1);
      arrangement->from = start - 400 + g_rand_int_range (rand, 0, 400 + n_days);
      arrangement->to = g_rand_boolean (rand) ? NAER_DAY_NONE
                                              : arrangement->from + g_rand_int_range (rand, 0, 700);
      if (arrangement->kind == NAER_ARRANGEMENT_CUSTOM)
        {
          arrangement->days_at_a_time = g_rand_int_range (rand, 0, 20);
          arrangement->days_in_12_months = g_rand_int_range (rand, 0, 30);
          arrangement->times_in_12_months = g_rand_int_range (rand, 0, 6);
        }
      g_ptr_array_add (employer->arrangements, arrangement);
    }
  return employer;
}

/* --- comparing --------------------------------------------------------------------------- */

static void
compare_cases (const NaerEmployee *employee,
               const NaiveDays    *days,
               NaerDay             today)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  g_autoptr (GArray) expected = naive_cases (employee, days);

  g_assert_cmpint (cases->len, ==, expected->len);
  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];
      const NaiveCase *naive = &g_array_index (expected, NaiveCase, i);

      g_assert_cmpint (self->start, ==, naive->start);
      g_assert_cmpint (self->end, ==, naive->end);
      g_assert_cmpint (self->end_with_holiday, ==, naive->end_with_holiday);
      g_assert_cmpint (self->sick_days, ==, naive->sick_days);
      g_assert_cmpint (self->sick_days_with_holiday, ==, naive->sick_days_with_holiday);
      g_assert_cmpint (self->graded_at_end, ==, naive->graded_at_end);
      g_assert_cmpint (self->may_join_until, ==, naive->may_join_until);
    }
}

static void
compare_periods (GArray          *segments,
                 const NaiveDays *days)
{
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);
  g_autoptr (NaivePeriods) naive = naive_periods (days);
  g_autofree int *counted = g_new0 (int, naive->n_days);

  g_assert_cmpint (periods->len, ==, naive->n_periods);
  for (guint i = 0; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);

      for (int n = 0; n < period->n_stretches; n++)
        for (NaerDay day = period->days[n].from; day <= period->days[n].to; day++)
          counted[day - naive->first] = (int) i + 1;
    }
  for (int i = 0; i < naive->n_days; i++)
    g_assert_cmpint (counted[i], ==, naive->period[i]);
}

static char *
describe_returns (const NaerQuota *quota)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < quota->returns->len; i++)
    {
      const NaerQuotaReturn *back = &g_array_index (quota->returns, NaerQuotaReturn, i);
      g_autofree char *on = naer_day_to_iso (back->on);

      g_string_append_printf (text, "%s:%d+%d ", on, back->days, back->times);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
describe_questions (const NaerQuota *quota)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < quota->questions->len; i++)
    {
      const NaerOpenDays *days = &g_array_index (quota->questions, NaerOpenDays, i);
      g_autofree char *from = naer_day_to_iso (days->from), *to = naer_day_to_iso (days->to);

      g_string_append_printf (text, "%s/%s ", from, to);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static NaerQuota *
find_quota (const NaerEmployer *employer,
            const NaerEmployee *employee,
            GArray             *segments,
            NaerDay             today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);

  return naer_quota_find (employer, work_days, employee, segments, today);
}

static void
compare_quota (const NaerEmployer *employer,
               const NaerEmployee *employee,
               GArray             *segments,
               const NaiveDays    *days,
               NaerDay             today)
{
  g_autoptr (NaerQuota) quota = find_quota (employer, employee, segments, today);
  g_autoptr (NaiveQuota) naive = naive_quota (employer, employee, days, today);
  g_autofree char *returns = describe_returns (quota), *questions = describe_questions (quota);
  NaerDay earliest_next = quota->earliest_next;

  g_assert_cmpint (quota->used, ==, naive->used);
  g_assert_cmpint (quota->times_used, ==, naive->times_used);
  g_assert_cmpint (quota->next_day, ==, naive->next_day);
  g_assert_cmpint (quota->used_this_time, ==, naive->used_this_time);
  g_assert_cmpint (quota->withdrawal.absences, ==, naive->absences);
  g_assert_cmpstr (returns, ==, naive->returns);
  g_assert_cmpstr (questions, ==, naive->questions);
  if (earliest_next > today + NAIVE_HORIZON)
    earliest_next = NAER_DAY_NONE;
  g_assert_cmpint (earliest_next, ==, naive->earliest_next);
  if (earliest_next != NAER_DAY_NONE)
    g_assert_cmpint (quota->days_next, ==, naive->days_next);
}

/* --- invariants ----------------------------------------------------------------------------- */

static char *
describe (const NaerEmployer *employer,
          const NaerEmployee *employee,
          NaerDay             today)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  g_autoptr (NaerQuota) quota = find_quota (employer, employee, segments, today);

  for (guint i = 0; i < segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (segments, NaerDaySegment, i);

      g_string_append_printf (text, "%d-%d %d %d%d%d; ", segment->from, segment->to, segment->kind,
                              segment->graded, segment->covered, segment->part);
    }
  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];

      g_string_append_printf (text, "%d-%d-%d %d %d %d; ", self->start, self->end,
                              self->end_with_holiday, self->sick_days, self->graded_at_end,
                              self->may_join_until);
    }
  for (guint i = 0; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);

      g_string_append_printf (text, "%d %d-%d %d %d; ", period->counted,
                              naer_employer_period_start (period),
                              naer_employer_period_last (period), period->last_sick,
                              period->open_until);
    }
  g_string_append_printf (text, "%d %d %d %d %d %d %d %u %u", quota->used, quota->times_used,
                          quota->used_this_time, quota->earliest_next, quota->days_next,
                          quota->decisive, quota->withdrawal.absences, quota->returns->len,
                          quota->questions->len);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
shuffle (GPtrArray *absences,
         GRand     *rand)
{
  for (guint i = absences->len; i > 1; i--)
    {
      guint other = (guint) g_rand_int_range (rand, 0, (int) i);

      g_ptr_array_insert (absences, -1, g_ptr_array_steal_index (absences, other));
    }
}

/* One spell becomes two that follow each other. */
static void
split_a_spell (GPtrArray *absences,
               GRand     *rand)
{
  NaerAbsence *absence = absences->pdata[g_rand_int_range (rand, 0, (int) absences->len)];
  NaerAbsence *rest;

  if (absence->to == NAER_DAY_NONE || absence->to <= absence->from || absence->days != NULL)
    return;
  rest = naer_absence_copy (absence);
  absence->to = g_rand_int_range (rand, absence->from, absence->to);
  rest->from = absence->to + 1;
  g_ptr_array_add (absences, rest);
}

static void
check_invariants (const NaerEmployer *employer,
                  NaerEmployee       *employee,
                  NaerDay             today,
                  GRand              *rand)
{
  g_autofree char *before = describe (employer, employee, today), *after = NULL;

  shuffle (employee->absences, rand);
  for (int i = 0; i < 3; i++)
    split_a_spell (employee->absences, rand);
  after = describe (employer, employee, today);
  g_assert_cmpstr (before, ==, after);
}

static void
test_random (void)
{
  int n_employees = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 5000;
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int i = 0; i < n_employees; i++)
    {
      NaerDay start = random_start (rand);
      int n_days = g_rand_int_range (rand, 10, 500);
      NaerDay today = start + g_rand_int_range (rand, 0, n_days + 60);
      g_autoptr (NaerEmployer) employer = random_employer (rand, start, n_days);
      g_autoptr (NaerEmployee) employee = naer_employee_new ("random");
      g_autoptr (NaiveDays) days = NULL;
      g_autoptr (GArray) segments = NULL;

      add_random_spells (employee, rand, start, n_days);
      add_random_changes (employee, rand, start, n_days);
      add_random_employment (employee, rand, start, n_days);
      add_random_withdrawal (employee, rand, start, n_days);
      days = naive_days_new (employee, today);
      segments = naer_day_segments_new (employee->absences, today);
      compare_cases (employee, days, today);
      compare_periods (segments, days);
      compare_quota (employer, employee, segments, days, today);
      check_invariants (employer, employee, today, rand);
    }
}

/* --- sick pay --------------------------------------------------------------------------- */

/* Long absence over some years: notes that follow one another, and gaps about as long as it takes to
   get a new right. */
static NaerEmployee *
random_long_absence (GRand   *rand,
                     NaerDay  start,
                     int      n_days)
{
  static const char letters[] = "SSSSSGGEHKLW";
  NaerEmployee *employee = naer_employee_new ("random");
  gboolean slowly = g_rand_boolean (rand); /* days leave the window, then */
  NaerDay day = start;

  while (day < start + n_days)
    {
      char letter = letters[g_rand_int_range (rand, 0, sizeof letters - 1)];
      gboolean sick = strchr ("SG", letter) != NULL;
      int length = g_rand_int_range (rand, 1, !sick ? 20 : slowly ? 50 : 130);

      g_ptr_array_add (employee->absences,
                       letters_absence (letter, day,
                                        g_rand_int_range (rand, 0, 40) > 0 ? day + length - 1
                                                                           : NAER_DAY_NONE));
      day += length;
      switch (g_rand_int_range (rand, 0, 4))
        {
        case 0:
          day += g_rand_int_range (rand, 0, 30);
          break;
        case 1:
          day += g_rand_int_range (rand, slowly ? 60 : 150, slowly ? 150 : 200);
          break;
        default:
          day -= g_rand_int_range (rand, 0, 3);
          break;
        }
    }
  if (g_rand_boolean (rand))
    employee->born = naer_day_add_months (start, -12 * g_rand_int_range (rand, 63, 71)) +
                     g_rand_int_range (rand, 0, 366);
  return employee;
}

static void
compare_sick_pay (const NaerEmployee *employee,
                  NaerDay             today)
{
  g_autoptr (NaiveDays) days = naive_days_new (employee, today);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];
      const NaerCase *next = i + 1 < cases->len ? cases->pdata[i + 1] : NULL;
      NaerSickPay pay = naer_sick_pay_find (employee, segments, absence_case, next,
                                            NAER_SICK_PAY_EMPLOYER_FIRST, today);
      NaiveSickPay naive = naive_sick_pay (employee, days, absence_case->end, today);

      g_assert_cmpint (pay.last_day, ==, naive.last_day);
      g_assert_cmpint (pay.used, ==, naive.used);
      g_assert_cmpint (pay.left, ==, naive.left);
    }
}

static void
test_sick_pay (void)
{
  int n_employees = g_getenv ("NAERVAER_SOAK") != NULL ? 50000 : 3000;
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int i = 0; i < n_employees; i++)
    {
      NaerDay start = random_start (rand);
      int n_days = g_rand_int_range (rand, 30, 1800);
      g_autoptr (NaerEmployee) employee = random_long_absence (rand, start, n_days);

      compare_sick_pay (employee, start + g_rand_int_range (rand, 0, n_days + 100));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/against-naive/random", test_random);
  g_test_add_func ("/against-naive/sick-pay", test_sick_pay);
  return g_test_run ();
}
