/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-tenure.h"

/* Two months with the employer, and anew after a break of more than two weeks; four weeks after a
   lay-off, a leave or military service (ftrl § 8-24). */
#define MONTHS_WITH_THE_EMPLOYER 2
#define DAYS_AFTER_REST 28
#define SHORT_BREAK_DAYS 14

static gboolean
covers (NaerDay from,
        NaerDay to,
        NaerDay day)
{
  return day >= from && (to == NAER_DAY_NONE || day <= to);
}

/* The first day on or after @day with an employment; NAER_DAY_MAX when there is none. */
static NaerDay
first_employed_day (const NaerEmployee *employee,
                    NaerDay             day)
{
  NaerDay first = employee->employments->len == 0 ? day : NAER_DAY_MAX;

  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (covers (employment->from, employment->to, day))
        return day;
      if (employment->from > day)
        first = MIN (first, employment->from);
    }
  return first;
}

/* The first day of the employments that lead up to @day with short breaks between them. */
static NaerDay
find_start (const NaerEmployee *employee,
            NaerDay             day)
{
  NaerDay start = day;
  gboolean earlier = TRUE;

  while (earlier)
    {
      earlier = FALSE;
      for (guint i = 0; i < employee->employments->len; i++)
        {
          const NaerEmployment *employment = employee->employments->pdata[i];

          if (employment->from >= start ||
              (employment->to != NAER_DAY_NONE && employment->to < start - 1 - SHORT_BREAK_DAYS))
            continue;
          start = employment->from;
          earlier = TRUE;
        }
    }
  return employee->employments->len == 0 ? NAER_DAY_NONE : start;
}

static NaerDay
after_two_months (NaerDay day)
{
  NaerDay after;

  if (day == NAER_DAY_NONE || day > NAER_DAY_MAX)
    return MIN (day, NAER_DAY_MAX);
  after = naer_day_add_months (day, MONTHS_WITH_THE_EMPLOYER);
  return after != NAER_DAY_NONE ? after : NAER_DAY_MAX;
}

/* The day that the right is back after a break. */
static NaerDay
after_break (const NaerEmploymentBreak *rest)
{
  if (rest->to == NAER_DAY_NONE)
    return NAER_DAY_MAX;
  if (rest->to - rest->from + 1 <= SHORT_BREAK_DAYS)
    return rest->to + 1;
  return g_strcmp0 (rest->kind, "other") == 0 ? after_two_months (rest->to + 1)
                                              : rest->to + 1 + DAYS_AFTER_REST;
}

/**
 * naer_tenure_entitled_from:
 * @employee: an employee
 * @day: a day
 *
 * Finds when the employee has been with the employer for long enough to use self-certification:
 * two months, counted from the start of the employment that @day lies in, or of the next one.
 * Employments with no more than two weeks between them are one. A break of more than two weeks
 * begins the two months anew; after a lay-off, a leave or military service it is four weeks.
 *
 * Returns: the first day with the right as far as what began by @day says, which may be before
 *   @day; %NAER_DAY_NONE when the employment has no beginning, %NAER_DAY_MAX when no such day is
 *   known
 */
NaerDay
naer_tenure_entitled_from (const NaerEmployee *employee,
                           NaerDay             day)
{
  NaerDay employed = first_employed_day (employee, day), start, entitled;

  if (employed == NAER_DAY_MAX)
    return NAER_DAY_MAX;
  start = find_start (employee, employed);
  entitled = after_two_months (start);
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *rest = employee->employment_breaks->pdata[i];

      if (rest->from <= day && (rest->to == NAER_DAY_NONE || rest->to >= start))
        entitled = MAX (entitled, after_break (rest));
    }
  return MAX (entitled, employed > day ? employed : NAER_DAY_NONE);
}
