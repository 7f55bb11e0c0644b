/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit/naer-back.h"

/*
 * When somebody is back: a working day with less absence than before, so that one who comes back
 * in part is back, and back again when the rest is over.
 */

/* So many days at most lie between two working days: holidays are in the records, not here. */
#define LONGEST_PAUSE 60

static gboolean
works (const NaerEmployee *employee,
       const NaerWorkDays *work_days,
       NaerDay             day)
{
  return naer_employee_is_employed (employee, day) &&
         naer_work_days_works (work_days, employee, day);
}

static gboolean
goes_on (GArray  *aways,
         NaerDay  day)
{
  const NaerAway *away = naer_aways_find (aways, day);

  return away != NULL && away->to == NAER_DAY_MAX;
}

/**
 * naer_back_find:
 * @employee: an employee
 * @aways: (element-type NaerAway): when the employee is away
 * @work_days: the working days
 * @today: today
 *
 * Finds the first working day after today on which somebody who is away today is less away.
 *
 * Returns: the day; %NAER_BACK_UNKNOWN when it is not known, %NAER_DAY_NONE for one who is not
 *   away today
 */
NaerDay
naer_back_find (const NaerEmployee *employee,
                GArray             *aways,
                const NaerWorkDays *work_days,
                NaerDay             today)
{
  NaerAwayLevel level = naer_aways_get_level (aways, today);
  NaerDay day = today, pause_from = today;

  if (level == NAER_AWAY_NOT)
    return NAER_DAY_NONE;
  while (!goes_on (aways, day) && day - pause_from <= LONGEST_PAUSE)
    {
      const NaerAway *away;

      day++;
      away = naer_aways_find (aways, day);
      if (naer_away_get_level (away) >= level)
        day = pause_from = away->to;
      else if (works (employee, work_days, day))
        return day;
    }
  return NAER_BACK_UNKNOWN;
}

static NaerDay
working_day_before (const NaerEmployee *employee,
                    const NaerWorkDays *work_days,
                    NaerDay             day)
{
  for (NaerDay before = day - 1; before >= day - LONGEST_PAUSE && before > NAER_DAY_NONE; before--)
    if (works (employee, work_days, before))
      return before;
  return NAER_DAY_NONE;
}

/**
 * naer_back_is_in:
 * @employee: an employee
 * @aways: (element-type NaerAway): when the employee is away
 * @work_days: the working days
 * @from: the first day
 * @to: the last day, inclusive
 *
 * Whether somebody comes back on one of these days: is less away than on the working day before.
 */
gboolean
naer_back_is_in (const NaerEmployee *employee,
                 GArray             *aways,
                 const NaerWorkDays *work_days,
                 NaerDay             from,
                 NaerDay             to)
{
  NaerDay before;

  if (aways->len == 0)
    return FALSE;
  before = working_day_before (employee, work_days, from);
  for (NaerDay day = from; day <= to; day++)
    {
      if (!works (employee, work_days, day))
        continue;
      if (before != NAER_DAY_NONE &&
          naer_aways_get_level (aways, day) < naer_aways_get_level (aways, before))
        return TRUE;
      before = day;
    }
  return FALSE;
}
