/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-pattern-days.h"

#include "absence/naer-day-segment.h"

/* A spell that began before the window is followed back no further than this. */
#define LONGEST_SPELL_MONTHS 24

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

/**
 * naer_pattern_window:
 * @employee: an employee
 * @today: today
 * @months: how many months back
 *
 * The window of a figure: from the day after the same date so many months back, but not before
 * absence is known, through @today.
 *
 * Returns: the window, both ends inclusive; it ends before it begins when nothing is known yet
 */
NaerStretch
naer_pattern_window (const NaerEmployee *employee,
                     NaerDay             today,
                     int                 months)
{
  NaerStretch window = { naer_day_add_months (today, -months) + 1, today };

  window.from = MAX (window.from, known_from (employee));
  return window;
}

static gboolean
is_off (const NaerEmployee *employee,
        NaerDay             day)
{
  for (guint i = 0; i < employee->patterns_off->len; i++)
    {
      const NaerStretch *stretch = employee->patterns_off->pdata[i];

      if (stretch->from <= day && (stretch->to == NAER_DAY_NONE || stretch->to >= day))
        return TRUE;
    }
  return FALSE;
}

static void
set_flags (NaerPatternDays *self,
           NaerDay          from,
           NaerDay          to,
           guint8           flags)
{
  for (NaerDay day = MAX (from, self->from); day <= MIN (to, self->to); day++)
    self->flags[day - self->from] |= flags;
}

static guint8
flags_of (const NaerDaySegment *segment)
{
  if (naer_day_segment_count (segment) == NAER_DAY_COUNT_SICK)
    return NAER_PATTERN_DAY_SICK |
           (segment->kind == NAER_ABSENCE_SELF_CERTIFICATION ? NAER_PATTERN_DAY_SELF : 0);
  switch (segment->kind)
    {
    case NAER_ABSENCE_HOLIDAY:
    case NAER_ABSENCE_LEAVE:
    case NAER_ABSENCE_PARENTAL_LEAVE:
      return NAER_PATTERN_DAY_OFF;
    case NAER_ABSENCE_CHILD_SICK:
    case NAER_ABSENCE_UNDOCUMENTED:
      return NAER_PATTERN_DAY_OTHER;
    case NAER_ABSENCE_NONE:
    case NAER_ABSENCE_SELF_CERTIFICATION:
    case NAER_ABSENCE_SICK_NOTE:
    case NAER_ABSENCE_WAITING_NOTE:
    case NAER_ABSENCE_TREATMENT_DAYS:
    case NAER_ABSENCE_WORK:
    default:
      return 0;
    }
}

/* What decides the days: of all spells, or of those that are not set aside. */
static void
add_segments (NaerPatternDays    *self,
              const NaerEmployee *employee,
              gboolean            with_set_aside)
{
  g_autoptr (GPtrArray) absences = g_ptr_array_new ();
  g_autoptr (GArray) segments = NULL;

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (with_set_aside || !absence->set_aside)
        g_ptr_array_add (absences, (gpointer) absence);
    }
  segments = naer_day_segments_new (absences, self->to);
  for (guint i = 0; i < segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (segments, NaerDaySegment, i);
      guint8 flags = flags_of (segment);

      if (with_set_aside)
        flags = flags & NAER_PATTERN_DAY_SICK ? NAER_PATTERN_DAY_ASIDE : 0;
      set_flags (self, segment->from, segment->to, flags);
    }
}

static gboolean
has_set_aside (const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->absences->len; i++)
    if (((const NaerAbsence *) employee->absences->pdata[i])->set_aside)
      return TRUE;
  return FALSE;
}

/* Sickness that is not set aside is not left out because something set aside covers it too; in a
   time without patterns all is left out. */
static guint8
settle (guint8   flags,
        gboolean off)
{
  if (off && flags & NAER_PATTERN_DAY_SICK)
    flags |= NAER_PATTERN_DAY_ASIDE;
  else if (flags & NAER_PATTERN_DAY_SICK)
    flags &= ~NAER_PATTERN_DAY_ASIDE;
  if (flags & NAER_PATTERN_DAY_ASIDE)
    flags &= ~(NAER_PATTERN_DAY_SICK | NAER_PATTERN_DAY_SELF);
  return flags;
}

static void
clear_flags (NaerPatternDays *self,
             NaerDay          from,
             NaerDay          to,
             guint8           flags)
{
  for (NaerDay day = MAX (from, self->from); day <= MIN (to, self->to); day++)
    self->flags[day - self->from] &= ~flags;
}

static NaerDay
last_of (NaerDay to)
{
  return to != NAER_DAY_NONE ? to : NAER_DAY_MAX;
}

/* Employed, outside breaks, and known of. */
static void
see_days (NaerPatternDays    *self,
          const NaerEmployee *employee)
{
  if (employee->employments->len == 0)
    set_flags (self, self->from, self->to, NAER_PATTERN_DAY_SEEN);
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      set_flags (self, employment->from, last_of (employment->to), NAER_PATTERN_DAY_SEEN);
    }
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *pause = employee->employment_breaks->pdata[i];

      clear_flags (self, pause->from, last_of (pause->to), NAER_PATTERN_DAY_SEEN);
    }
  clear_flags (self, self->from, known_from (employee) - 1, NAER_PATTERN_DAY_SEEN);
}

static void
follow_rosters (NaerPatternDays    *self,
                const NaerWorkDays *work_days,
                const NaerEmployee *employee)
{
  clear_flags (self, self->from, self->to, NAER_PATTERN_DAY_WORK);
  for (NaerDay day = self->from; day <= self->to; day++)
    if (naer_work_days_works (work_days, employee, day))
      set_flags (self, day, day, NAER_PATTERN_DAY_WORK);
}

/* What is set aside, and the times without patterns. */
static void
leave_out (NaerPatternDays    *self,
           const NaerEmployee *employee)
{
  for (NaerDay day = self->from; day <= self->to; day++)
    {
      guint8 *flags = &self->flags[day - self->from];
      gboolean off = is_off (employee, day);

      *flags = settle (*flags, off);
      if (off || *flags & NAER_PATTERN_DAY_ASIDE)
        *flags &= ~NAER_PATTERN_DAY_SEEN;
    }
}

/**
 * naer_pattern_days_new_usual:
 * @work_days: the working days of the employer
 * @today: today, the last day
 *
 * The days of someone without a roster, of whom nothing else is known: what the days of many are made
 * from.
 *
 * Returns: (transfer full): the days
 */
NaerPatternDays *
naer_pattern_days_new_usual (const NaerWorkDays *work_days,
                             NaerDay             today)
{
  NaerPatternDays *self = g_new0 (NaerPatternDays, 1);

  self->from = MAX (naer_day_add_months (today, -(NAER_PATTERN_MONTHS + LONGEST_SPELL_MONTHS)),
                    NAER_DAY_NONE + 1);
  self->to = today;
  self->flags = g_new0 (guint8, self->to - self->from + 1);
  for (NaerDay day = self->from; day <= self->to; day++)
    if (!naer_work_days_is_off (work_days, day))
      self->flags[day - self->from] = NAER_PATTERN_DAY_WORK;
  return self;
}

/**
 * naer_pattern_days_new_from_usual:
 * @usual: what naer_pattern_days_new_usual() gave
 * @work_days: the working days of the employer
 * @employee: an employee
 *
 * The same as naer_pattern_days_new(), without looking at the calendar again.
 *
 * Returns: (transfer full): the days
 */
NaerPatternDays *
naer_pattern_days_new_from_usual (const NaerPatternDays *usual,
                                  const NaerWorkDays    *work_days,
                                  const NaerEmployee    *employee)
{
  NaerPatternDays *self = g_memdup2 (usual, sizeof *usual);

  self->flags = g_memdup2 (usual->flags, usual->to - usual->from + 1);
  self->off = is_off (employee, self->to);
  if (employee->rosters->len > 0)
    follow_rosters (self, work_days, employee);
  see_days (self, employee);
  if (has_set_aside (employee))
    add_segments (self, employee, TRUE);
  add_segments (self, employee, FALSE);
  if (has_set_aside (employee) || employee->patterns_off->len > 0)
    leave_out (self, employee);
  return self;
}

/**
 * naer_pattern_days_new:
 * @work_days: the working days of the employer
 * @employee: an employee
 * @today: today, the last day
 *
 * Looks at each day of the three years before @today, and of the time before them that a spell at
 * their beginning can reach back to.
 *
 * Returns: (transfer full): the days
 */
NaerPatternDays *
naer_pattern_days_new (const NaerWorkDays *work_days,
                       const NaerEmployee *employee,
                       NaerDay             today)
{
  g_autoptr (NaerPatternDays) usual = naer_pattern_days_new_usual (work_days, today);

  return naer_pattern_days_new_from_usual (usual, work_days, employee);
}

/**
 * naer_pattern_days_free:
 * @self: (transfer full) (nullable): days
 *
 * Frees them.
 */
void
naer_pattern_days_free (NaerPatternDays *self)
{
  if (self == NULL)
    return;
  g_free (self->flags);
  g_free (self);
}

/**
 * naer_pattern_days_get:
 * @self: days
 * @day: a day
 *
 * Returns: its #NaerPatternDay flags, none for a day that has not been looked at
 */
guint8
naer_pattern_days_get (const NaerPatternDays *self,
                       NaerDay                day)
{
  return day >= self->from && day <= self->to ? self->flags[day - self->from] : 0;
}

/**
 * naer_pattern_days_at_work:
 * @self: days
 * @day: a day
 *
 * Whether it is a working day on which the person was at work.
 */
gboolean
naer_pattern_days_at_work (const NaerPatternDays *self,
                           NaerDay                day)
{
  return naer_pattern_days_counts (self, day) &&
         !(naer_pattern_days_get (self, day) & NAER_PATTERN_DAY_SICK);
}

/**
 * naer_pattern_days_is_away:
 * @self: days
 * @day: a day
 *
 * Whether it is a working day on which the person was away, wholly or partly, for own sickness.
 */
gboolean
naer_pattern_days_is_away (const NaerPatternDays *self,
                           NaerDay                day)
{
  const guint8 away = NAER_PATTERN_DAY_SICK | NAER_PATTERN_DAY_WORK;

  return (naer_pattern_days_get (self, day) & away) == away;
}

/**
 * naer_pattern_days_is_free:
 * @self: days
 * @day: a day
 *
 * Whether it is no day of work: a weekend, a public holiday, free by the roster, holiday or leave.
 */
gboolean
naer_pattern_days_is_free (const NaerPatternDays *self,
                           NaerDay                day)
{
  guint8 flags = naer_pattern_days_get (self, day);

  return !(flags & NAER_PATTERN_DAY_WORK) || flags & NAER_PATTERN_DAY_OFF;
}

/**
 * naer_pattern_days_counts:
 * @self: days
 * @day: a day
 *
 * Whether it is a working day on which the person was either at work or away for own sickness: what
 * the numbers of days are shares of.
 */
gboolean
naer_pattern_days_counts (const NaerPatternDays *self,
                          NaerDay                day)
{
  const guint8 seen = NAER_PATTERN_DAY_SEEN | NAER_PATTERN_DAY_WORK;
  const guint8 other = NAER_PATTERN_DAY_OFF | NAER_PATTERN_DAY_OTHER;

  return (naer_pattern_days_get (self, day) & (seen | other)) == seen;
}

/**
 * naer_pattern_days_count:
 * @self: days
 * @from: first day
 * @to: last day, inclusive
 * @flags: #NaerPatternDay flags
 *
 * Returns: how many days from @from to @to have all of @flags
 */
int
naer_pattern_days_count (const NaerPatternDays *self,
                         NaerDay                from,
                         NaerDay                to,
                         guint8                 flags)
{
  int n = 0;

  for (NaerDay day = from; day <= to; day++)
    n += (naer_pattern_days_get (self, day) & flags) == flags;
  return n;
}
