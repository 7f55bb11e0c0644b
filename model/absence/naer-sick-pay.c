/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-sick-pay.h"

#include "absence/naer-employer-period.h"

#define WEEKDAYS_AFTER_EMPLOYER_PERIOD 248
#define WEEKDAYS_PAID_THROUGHOUT 260
#define WEEKDAYS_FROM_67 60
#define WINDOW_MONTHS 36
#define DAYS_TO_NEW_RIGHT 182
#define REDUCED_AGE 67
#define LAST_AGE 70

/* Walks what Nav pays for, from the oldest day on. */
typedef struct
{
  int limit;
  NaerDay reduced_from; /* the 67th birthday, or a day that never comes */
  NaerDay ends_before;  /* the 70th birthday, or a day that never comes */
  GArray *paid;         /* NaerStretch: paid since the right last began anew */
  NaerDay last_sick;    /* the last sick day after an employer period */
  NaerDay exhausted_on; /* the last day with sick pay, once it is reached */
} Ledger;

/* Day 1 is a Monday. */
static int
weekdays_through (NaerDay day)
{
  return day / 7 * 5 + MIN (day % 7, 5);
}

static int
count_weekdays (NaerDay from,
                NaerDay to)
{
  return from <= to ? weekdays_through (to) - weekdays_through (from - 1) : 0;
}

/* The day on which @n weekdays have passed since @day; n is at least 1. */
static NaerDay
add_weekdays (NaerDay day,
              int     n)
{
  int passed = weekdays_through (day) + n;

  return (passed - 1) / 5 * 7 + (passed - 1) % 5 + 1;
}

/* Weekdays paid from @from to @to, when those of @stretch are paid too. */
static int
count_paid (const Ledger      *ledger,
            const NaerStretch *stretch,
            NaerDay            from,
            NaerDay            to)
{
  int n = count_weekdays (MAX (from, stretch->from), MIN (to, stretch->to));

  for (guint i = ledger->paid->len; i > 0; i--)
    {
      const NaerStretch *paid = &g_array_index (ledger->paid, NaerStretch, i - 1);

      if (paid->to < from)
        break;
      n += count_weekdays (MAX (from, paid->from), MIN (to, paid->to));
    }
  return n;
}

static NaerDay
window_start (NaerDay day)
{
  return naer_day_add_months (MAX (day, 1), -WINDOW_MONTHS) + 1;
}

/* How many weekdays can be paid after @day at the least: days that leave the window give more. */
static int
weekdays_left (const Ledger      *ledger,
               const NaerStretch *stretch,
               NaerDay            day)
{
  NaerDay from = window_start (day);
  int left = ledger->limit - count_paid (ledger, stretch, from, day);
  int reduced_left = WEEKDAYS_FROM_67 -
                     count_paid (ledger, stretch, MAX (from, ledger->reduced_from), day) +
                     count_weekdays (day + 1, ledger->reduced_from - 1);

  return MAX (MIN (left, reduced_left), 0);
}

/* The day of @stretch on which the right is used up, NAER_DAY_NONE when it is not. */
static NaerDay
find_exhaustion (const Ledger      *ledger,
                 const NaerStretch *stretch)
{
  NaerDay day = stretch->from - 1;
  int left;

  while ((left = weekdays_left (ledger, stretch, day)) > 0)
    {
      day = add_weekdays (day, left);
      if (day >= ledger->ends_before)
        return stretch->to >= ledger->ends_before ? ledger->ends_before - 1 : NAER_DAY_NONE;
      if (day > stretch->to)
        return NAER_DAY_NONE;
    }
  return day;
}

static void
pay (Ledger            *ledger,
     const NaerStretch *stretch)
{
  NaerStretch paid = *stretch;

  if (ledger->last_sick != NAER_DAY_NONE &&
      stretch->from - ledger->last_sick - 1 >= DAYS_TO_NEW_RIGHT)
    {
      g_array_set_size (ledger->paid, 0);
      ledger->exhausted_on = NAER_DAY_NONE;
    }
  ledger->last_sick = stretch->to;
  if (ledger->exhausted_on != NAER_DAY_NONE)
    return;
  ledger->exhausted_on = find_exhaustion (ledger, stretch);
  if (ledger->exhausted_on != NAER_DAY_NONE)
    paid.to = ledger->exhausted_on;
  if (paid.from <= paid.to)
    g_array_append_val (ledger->paid, paid);
}

static GArray *
find_sick_stretches (GArray *segments)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (NaerStretch));

  for (guint i = 0; i < segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (segments, NaerDaySegment, i);
      NaerStretch stretch = { segment->from, segment->to };

      if (naer_day_segment_count (segment) == NAER_DAY_COUNT_SICK)
        g_array_append_val (stretches, stretch);
    }
  return stretches;
}

static void
run (Ledger           *ledger,
     GArray           *segments,
     const NaerCase   *absence_case,
     NaerSickPayPayer  payer)
{
  g_autoptr (GArray) lasting = naer_day_segments_new_lasting (segments, NAER_DAY_NONE,
                                                              absence_case->end);
  g_autoptr (GArray) stretches = payer == NAER_SICK_PAY_EMPLOYER_FIRST
                                     ? naer_employer_periods_beyond (lasting)
                                     : find_sick_stretches (lasting);

  for (guint i = 0; i < stretches->len; i++)
    {
      const NaerStretch *stretch = &g_array_index (stretches, NaerStretch, i);

      if (ledger->exhausted_on != NAER_DAY_NONE && stretch->from > absence_case->end)
        break;
      pay (ledger, stretch);
    }
}

static NaerDay
birthday (const NaerEmployee *employee,
          int                 age)
{
  NaerDay day = employee->born != NAER_DAY_NONE ? naer_day_add_months (employee->born, 12 * age)
                                                : NAER_DAY_NONE;

  return day != NAER_DAY_NONE ? day : NAER_DAY_MAX;
}

static void
compute (NaerSickPay        *pay_left,
         const NaerEmployee *employee,
         GArray             *segments,
         const NaerCase     *absence_case,
         NaerSickPayPayer    payer,
         NaerDay             today)
{
  static const NaerStretch nothing = { NAER_DAY_MAX, NAER_DAY_NONE };
  g_autoptr (GArray) paid = g_array_new (FALSE, FALSE, sizeof (NaerStretch));
  Ledger ledger = {
    .limit = payer == NAER_SICK_PAY_EMPLOYER_FIRST ? WEEKDAYS_AFTER_EMPLOYER_PERIOD
                                                   : WEEKDAYS_PAID_THROUGHOUT,
    .reduced_from = birthday (employee, REDUCED_AGE),
    .ends_before = birthday (employee, LAST_AGE),
    .paid = paid,
  };

  run (&ledger, segments, absence_case, payer);
  pay_left->last_day = ledger.exhausted_on;
  pay_left->known_needed_from = window_start (pay_left->last_day != NAER_DAY_NONE
                                                  ? pay_left->last_day
                                                  : absence_case->end);
  if (ledger.exhausted_on == NAER_DAY_NONE)
    return;
  pay_left->used = count_paid (&ledger, &nothing, pay_left->known_needed_from,
                               MIN (today, ledger.exhausted_on));
  pay_left->left = count_paid (&ledger, &nothing, today + 1, ledger.exhausted_on);
}

/* The day that absence is known from: where it is not said, that of the first employment. */
static NaerDay
known_from (const NaerEmployee *employee)
{
  NaerDay first = NAER_DAY_MAX;

  if (employee->absence_known_from != NAER_DAY_NONE)
    return employee->absence_known_from;
  for (guint i = 0; i < employee->employments->len; i++)
    first = MIN (first, ((const NaerEmployment *) employee->employments->pdata[i])->from);
  return employee->employments->len > 0 ? first : NAER_DAY_NONE;
}

/* The date belongs to the case that it names, or to the one that it falls in. */
static gboolean
has_date_from_nav (const NaerEmployee *employee,
                   const NaerCase     *absence_case,
                   const NaerCase     *next)
{
  NaerDay day = employee->nav_last_sick_pay_case_start != NAER_DAY_NONE
                    ? employee->nav_last_sick_pay_case_start
                    : employee->nav_last_sick_pay_day;

  return employee->nav_last_sick_pay_day != NAER_DAY_NONE && day >= absence_case->start &&
         (next == NULL || day < next->start);
}

/**
 * naer_sick_pay_find_payer:
 * @employee: the employee
 * @day: the first day of a case
 *
 * Finds who pays in the employer period of a case: Nav where it has decided so for the employment
 * of that day (ftrl § 8-20).
 *
 * Returns: who pays
 */
NaerSickPayPayer
naer_sick_pay_find_payer (const NaerEmployee *employee,
                          NaerDay             day)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (employment->nav_pays_first_days && naer_employment_covers (employment, day))
        return NAER_SICK_PAY_NAV_THROUGHOUT;
    }
  return NAER_SICK_PAY_EMPLOYER_FIRST;
}

/**
 * naer_sick_pay_find:
 * @employee: the employee
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @absence_case: a case
 * @next: (nullable): the case that follows it
 * @payer: who pays in the employer period
 * @today: today
 *
 * Finds the last sick-pay day of the case as if the sickness went on after its last day. It is the
 * 248th sick weekday (Monday to Friday, public holidays and graded days included) after the
 * employer period, counting back three years; 60 from the 67th birthday, none from the 70th; a new
 * right begins after 182 days in a row that Nav did not pay for, those of employer periods
 * included (ftrl §§ 8-12, 8-51). Nav’s own date wins. Where days off without an end follow, the
 * right is never used up, and there is no day.
 *
 * Returns: the day, and how much is used and left
 */
NaerSickPay
naer_sick_pay_find (const NaerEmployee *employee,
                    GArray             *segments,
                    const NaerCase     *absence_case,
                    const NaerCase     *next,
                    NaerSickPayPayer    payer,
                    NaerDay             today)
{
  NaerSickPay pay_left = { .estimated = TRUE };

  compute (&pay_left, employee, segments, absence_case, payer, today);
  pay_left.can_judge = known_from (employee) <= pay_left.known_needed_from;
  if (has_date_from_nav (employee, absence_case, next))
    {
      pay_left.last_day = employee->nav_last_sick_pay_day;
      pay_left.left = count_weekdays (today + 1, pay_left.last_day);
      pay_left.from_nav = pay_left.can_judge = TRUE;
      pay_left.estimated = FALSE;
    }
  else if (!pay_left.can_judge)
    {
      pay_left.last_day = NAER_DAY_NONE;
      pay_left.used = pay_left.left = 0;
    }
  return pay_left;
}
