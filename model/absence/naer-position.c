/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-position.h"

static gboolean
covers (NaerDay from,
        NaerDay to,
        NaerDay day)
{
  return from <= day && (to == NAER_DAY_NONE || to >= day);
}

static gboolean
is_in_break (const NaerEmployee *employee,
             NaerDay             day)
{
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *pause = employee->employment_breaks->pdata[i];

      if (covers (pause->from, pause->to, day))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_employee_get_percent_on:
 * @employee: an employee
 * @day: a valid day
 *
 * The position on a day, in percent: 100 for someone without employments, 0 where none covers the
 * day, the sum where several do, and 0 in a break of the employment.
 */
double
naer_employee_get_percent_on (const NaerEmployee *employee,
                              NaerDay             day)
{
  double percent = 0.0;

  if (is_in_break (employee, day))
    return 0.0;
  if (employee->employments->len == 0)
    return 100.0;
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (covers (employment->from, employment->to, day))
        percent += employment->percent;
    }
  return percent;
}
