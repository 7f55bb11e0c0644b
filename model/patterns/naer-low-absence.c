/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-low-absence.h"

/* More working days of holiday or leave in a row than this, all the holiday of a year, end a stretch:
   what was before and after leave is not one time. */
#define MOST_DAYS_OFF 25

/* Walks the days and keeps the stretch that has begun. */
typedef struct
{
  GArray *stretches;
  NaerLowAbsence current; /* @from is NAER_DAY_NONE when none has begun */
  int days_off;           /* working days off since the last day at work */
} Walk;

static void
end_stretch (Walk *walk)
{
  if (walk->current.work_days >= NAER_LOW_ABSENCE_DAYS)
    g_array_append_val (walk->stretches, walk->current);
  walk->current = (NaerLowAbsence){ .from = NAER_DAY_NONE };
}

static void
be_at_work (Walk   *walk,
            NaerDay day)
{
  if (walk->current.from == NAER_DAY_NONE)
    walk->current.from = day;
  walk->current.to = day;
  walk->current.work_days++;
  walk->days_off = 0;
}

static void
walk_day (Walk                  *walk,
          const NaerPatternDays *days,
          NaerDay                day)
{
  guint8 flags = naer_pattern_days_get (days, day);
  gboolean off = flags & NAER_PATTERN_DAY_SEEN &&
                 flags & (NAER_PATTERN_DAY_OFF | NAER_PATTERN_DAY_OTHER);

  if (!(flags & NAER_PATTERN_DAY_WORK))
    return;
  if (naer_pattern_days_at_work (days, day))
    be_at_work (walk, day);
  else if (!off || ++walk->days_off > MOST_DAYS_OFF)
    end_stretch (walk);
}

static guint
find_shortest (GArray *stretches)
{
  guint shortest = 0;

  for (guint i = 1; i < stretches->len; i++)
    if (g_array_index (stretches, NaerLowAbsence, i).work_days <
        g_array_index (stretches, NaerLowAbsence, shortest).work_days)
      shortest = i;
  return shortest;
}

/**
 * naer_low_absence_find_in_days:
 * @days: the days of a person
 * @window: where to look
 *
 * The same as naer_low_absence_find(), of days that have been looked at.
 *
 * Returns: (transfer full) (element-type NaerLowAbsence): the stretches, oldest first
 */
GArray *
naer_low_absence_find_in_days (const NaerPatternDays *days,
                               NaerStretch            window)
{
  Walk walk = { .stretches = g_array_new (FALSE, FALSE, sizeof (NaerLowAbsence)) };

  for (NaerDay day = window.from; day <= window.to && !days->off; day++)
    walk_day (&walk, days, day);
  end_stretch (&walk);
  while (walk.stretches->len > NAER_LOW_ABSENCE_MOST)
    g_array_remove_index (walk.stretches, find_shortest (walk.stretches));
  return walk.stretches;
}

/**
 * naer_low_absence_find:
 * @employer: the employer, who may have days off of its own
 * @employee: an employee
 * @today: today, the last day
 *
 * Finds the stretches with little absence of the last three years: the longest three, with at least
 * %NAER_LOW_ABSENCE_DAYS days at work and no working day away. Only working days by the roster count:
 * a month of holiday is none. Holiday, leave and care neither count nor end a stretch, unless they last
 * longer than the holiday of a year. What is set aside, unknown or of a time without patterns ends one.
 *
 * Returns: (transfer full) (element-type NaerLowAbsence): the stretches, oldest first; none while
 *   patterns are switched off
 */
GArray *
naer_low_absence_find (const NaerEmployer *employer,
                       const NaerEmployee *employee,
                       NaerDay             today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerPatternDays) days = naer_pattern_days_new (work_days, employee, today);

  return naer_low_absence_find_in_days (days,
                                        naer_pattern_window (employee, today, NAER_PATTERN_MONTHS));
}
