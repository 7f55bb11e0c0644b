/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-self-certified.h"

static gboolean
is_sick (const NaerDaySegment *segment)
{
  return naer_day_segment_count (segment) == NAER_DAY_COUNT_SICK;
}

/**
 * naer_sick_stretches_new:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 *
 * Returns: (transfer full) (element-type NaerSickStretch): the sickness in it, oldest first
 */
GArray *
naer_sick_stretches_new (GArray *segments)
{
  GArray *stretches = g_array_sized_new (FALSE, FALSE, sizeof (NaerSickStretch), segments->len);
  NaerDay last_sick = NAER_DAY_NONE;
  guint time = 0;

  for (guint i = 0; i < segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (segments, NaerDaySegment, i);
      NaerSickStretch stretch = {
        .from = segment->from,
        .to = segment->to,
        .certified = segment->kind == NAER_ABSENCE_SICK_NOTE,
        .graded = segment->graded,
      };

      if (!is_sick (segment))
        continue;
      if (last_sick != NAER_DAY_NONE && segment->from - last_sick >= NAER_TIME_APART_DAYS)
        time++;
      stretch.time = time;
      last_sick = segment->to;
      g_array_append_val (stretches, stretch);
    }
  return stretches;
}

/**
 * naer_sick_stretches_before:
 * @stretches: (element-type NaerSickStretch): sickness, oldest first
 * @day: a day
 *
 * Returns: the number of stretches that begin before @day
 */
guint
naer_sick_stretches_before (GArray  *stretches,
                            NaerDay  day)
{
  guint low = 0, high = stretches->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (stretches, NaerSickStretch, middle).from < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * naer_self_certified_days:
 * @stretches: (element-type NaerSickStretch): sickness, oldest first
 * @from: first day
 * @to: last day, inclusive
 *
 * Returns: the number of self-certified calendar days from @from to @to
 */
int
naer_self_certified_days (GArray  *stretches,
                          NaerDay  from,
                          NaerDay  to)
{
  int n = 0;

  for (guint i = naer_sick_stretches_before (stretches, to + 1); i > 0; i--)
    {
      const NaerSickStretch *stretch = &g_array_index (stretches, NaerSickStretch, i - 1);

      if (stretch->to < from)
        break;
      if (!stretch->certified)
        n += MIN (stretch->to, to) - MAX (stretch->from, from) + 1;
    }
  return n;
}

/**
 * naer_self_certified_in_time:
 * @stretches: (element-type NaerSickStretch): sickness, oldest first
 * @time: a time
 * @to: last day, inclusive
 *
 * Returns: the number of self-certified calendar days of @time through @to
 */
int
naer_self_certified_in_time (GArray  *stretches,
                             guint    time,
                             NaerDay  to)
{
  int n = 0;

  for (guint i = naer_sick_stretches_before (stretches, to + 1); i > 0; i--)
    {
      const NaerSickStretch *stretch = &g_array_index (stretches, NaerSickStretch, i - 1);

      if (stretch->time < time)
        break;
      if (stretch->time == time && !stretch->certified)
        n += MIN (stretch->to, to) - stretch->from + 1;
    }
  return n;
}

/**
 * naer_self_certified_times:
 * @stretches: (element-type NaerSickStretch): sickness, oldest first
 * @from: first day
 * @to: last day, inclusive
 *
 * Returns: how many times self-certification was used on a day from @from to @to
 */
int
naer_self_certified_times (GArray  *stretches,
                           NaerDay  from,
                           NaerDay  to)
{
  guint last_time = G_MAXUINT;
  int n = 0;

  for (guint i = naer_sick_stretches_before (stretches, to + 1); i > 0; i--)
    {
      const NaerSickStretch *stretch = &g_array_index (stretches, NaerSickStretch, i - 1);

      if (stretch->to < from)
        break;
      if (stretch->certified || stretch->time == last_time)
        continue;
      last_time = stretch->time;
      n++;
    }
  return n;
}

/* --- the days between -------------------------------------------------------------------- */

static gboolean
has_working_day (const NaerWorkDays *work_days,
                 const NaerEmployee *employee,
                 NaerDay             from,
                 NaerDay             to)
{
  for (NaerDay day = from; day <= to; day++)
    if (naer_work_days_works (work_days, employee, day))
      return TRUE;
  return FALSE;
}

/**
 * naer_self_certified_open_days:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @work_days: the employer’s working days
 * @employee: the employee
 * @from: first day
 * @to: last day, inclusive
 *
 * Finds the days from @from to @to that have to be asked about: a Friday and a Monday on both
 * sides of a weekend are four calendar days if the weekend was sick too.
 *
 * Returns: (transfer full) (element-type NaerOpenDays): the stretches, oldest first
 */
GArray *
naer_self_certified_open_days (GArray             *segments,
                               const NaerWorkDays *work_days,
                               const NaerEmployee *employee,
                               NaerDay             from,
                               NaerDay             to)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerOpenDays));

  for (guint i = MAX (naer_day_segments_find_first (segments, from), 1); i < segments->len; i++)
    {
      const NaerDaySegment *after = &g_array_index (segments, NaerDaySegment, i);
      const NaerDaySegment *before = after - 1;
      NaerOpenDays days = { MAX (before->to + 1, from), MIN (after->from - 1, to) };

      if (before->to >= to)
        break;
      if (days.from > days.to || !is_sick (before) || !is_sick (after) ||
          (before->kind == NAER_ABSENCE_SICK_NOTE && after->kind == NAER_ABSENCE_SICK_NOTE) ||
          has_working_day (work_days, employee, before->to + 1, after->from - 1))
        continue;
      g_array_append_val (found, days);
    }
  return found;
}

/* Whether a day at work lies between two segments, or is one of them. */
static gboolean
are_apart (const NaerDaySegment *before,
           const NaerDaySegment *after,
           const NaerWorkDays   *work_days,
           const NaerEmployee   *employee)
{
  return naer_day_segment_count (before) == NAER_DAY_COUNT_WORK ||
         naer_day_segment_count (after) == NAER_DAY_COUNT_WORK ||
         has_working_day (work_days, employee, before->to + 1, after->from - 1);
}

/* An absence: sickness with no day at work in it. */
typedef struct
{
  NaerDay last_sick;
  gboolean certified;
} Absence;

static int
count_absence (const Absence *absence,
               NaerDay        from)
{
  return absence->last_sick >= from && !absence->certified;
}

/**
 * naer_absences_without_certificate:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @work_days: the employer’s working days
 * @employee: the employee
 * @from: first day
 * @to: last day, inclusive
 *
 * Counts the absences from @from to @to that no sick note is part of: self-certified days that no
 * working day lies between are one absence.
 *
 * Returns: their number
 */
int
naer_absences_without_certificate (GArray             *segments,
                                   const NaerWorkDays *work_days,
                                   const NaerEmployee *employee,
                                   NaerDay             from,
                                   NaerDay             to)
{
  const NaerDaySegment *segment = (const NaerDaySegment *) segments->data;
  guint first = naer_day_segments_find_first (segments, from);
  Absence absence = { NAER_DAY_NONE, FALSE };
  int n = 0;

  while (first > 0 && first < segments->len &&
         !are_apart (&segment[first - 1], &segment[first], work_days, employee))
    first--;
  for (guint i = first; i < segments->len && segment[i].from <= to; i++)
    {
      if (i > first && are_apart (&segment[i - 1], &segment[i], work_days, employee))
        {
          n += count_absence (&absence, from);
          absence = (Absence){ NAER_DAY_NONE, FALSE };
        }
      if (!is_sick (&segment[i]))
        continue;
      absence.last_sick = segment[i].to;
      absence.certified |= segment[i].kind == NAER_ABSENCE_SICK_NOTE;
    }
  return n + count_absence (&absence, from);
}
