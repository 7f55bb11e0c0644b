/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"

/**
 * naer_employer_period_complete:
 * @self: an employer period
 *
 * Whether all sixteen days are counted.
 */
gboolean
naer_employer_period_complete (const NaerEmployerPeriod *self)
{
  return self->counted == NAER_EMPLOYER_PERIOD_DAYS;
}

/**
 * naer_employer_period_start:
 * @self: an employer period
 *
 * Returns: its first counted day
 */
NaerDay
naer_employer_period_start (const NaerEmployerPeriod *self)
{
  return self->days[0].from;
}

/**
 * naer_employer_period_last:
 * @self: an employer period
 *
 * Returns: its last counted day; the sixteenth when it is complete
 */
NaerDay
naer_employer_period_last (const NaerEmployerPeriod *self)
{
  return self->days[self->n_stretches - 1].to;
}

/**
 * naer_employer_periods_find_on:
 * @periods: (element-type NaerEmployerPeriod): periods, oldest first
 * @day: a day
 *
 * Finds the period that sickness on @day belongs to.
 *
 * Returns: (transfer none) (nullable): the period, %NULL when a new one would begin
 */
const NaerEmployerPeriod *
naer_employer_periods_find_on (GArray  *periods,
                               NaerDay  day)
{
  guint low = 0, high = periods->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, middle);

      if (day < naer_employer_period_start (period))
        high = middle;
      else if (day > period->open_until)
        low = middle + 1;
      else
        return period;
    }
  return NULL;
}

/* The latest period that sickness of the case belongs to. */
static const NaerEmployerPeriod *
find_period_of_case (GArray         *periods,
                     const NaerCase *absence_case)
{
  for (guint i = periods->len; i > 0; i--)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i - 1);

      if (naer_employer_period_start (period) <= absence_case->end)
        return period->last_sick >= absence_case->start ? period : NULL;
    }
  return NULL;
}

/* The sixteenth day of the first period that is still open on @day, as the segments have it. */
static NaerDay
find_sixteenth (GArray  *segments,
                NaerDay  day)
{
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);

  for (guint i = 0; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);

      if (period->open_until >= day && naer_employer_period_complete (period))
        return naer_employer_period_last (period);
    }
  return NAER_DAY_NONE;
}

/**
 * naer_employer_period_end:
 * @periods: (element-type NaerEmployerPeriod): the employee’s periods
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @absence_case: a case
 *
 * Returns: the sixteenth day of the latest employer period of the case; as it would be if the
 *   sickness went on after the case’s last day, when so many are not counted; %NAER_DAY_NONE after
 *   the last day that can be written
 */
NaerDay
naer_employer_period_end (GArray         *periods,
                          GArray         *segments,
                          const NaerCase *absence_case)
{
  const NaerEmployerPeriod *period = find_period_of_case (periods, absence_case);
  g_autoptr (GArray) lasting = NULL;
  NaerDay from = absence_case->start;

  if (period != NULL && naer_employer_period_complete (period))
    return naer_employer_period_last (period);
  if (period != NULL)
    from = naer_employer_period_start (period);
  lasting = naer_day_segments_new_lasting (segments, from, absence_case->end);
  return find_sixteenth (lasting, absence_case->end);
}
