/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-naive.h"

#include <string.h>

/* --- what each day is ------------------------------------------------------------------- */

static gboolean
is_open_sickness (const NaerAbsence *absence)
{
  return absence->to == NAER_DAY_NONE && (absence->kind == NAER_ABSENCE_SICK_NOTE ||
                                          absence->kind == NAER_ABSENCE_SELF_CERTIFICATION);
}

/* The last day that is known of anything: that of each record with an end, the first of each
   without, and today. */
static NaerDay
horizon (const NaerEmployee *employee,
         NaerDay             today)
{
  NaerDay last = today;

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      last = MAX (last, absence->to != NAER_DAY_NONE ? absence->to : absence->from);
    }
  return last;
}

/* Sickness without an end is known through today; all else without an end goes on. */
static NaerDay
last_day (const NaerEmployee *employee,
          const NaerAbsence  *absence,
          NaerDay             today)
{
  if (absence->to != NAER_DAY_NONE)
    return absence->to;
  if (is_open_sickness (absence))
    return absence->from > today ? absence->from : today;
  return horizon (employee, today);
}

static gboolean
is_on (const NaerEmployee *employee,
       const NaerAbsence  *absence,
       NaerDay             day,
       NaerDay             today)
{
  gboolean listed = absence->days == NULL;

  for (guint i = 0; absence->days != NULL && i < absence->days->len; i++)
    listed |= g_array_index (absence->days, NaerDay, i) == day;
  return listed && absence->from <= day && day <= last_day (employee, absence, today);
}

/* Whether any record of the day is of the kind, of a grade from @grade_from to @grade_to, and of
   the share asked for: -1 any, 0 whole days, 1 parts of days. */
static gboolean
any (const NaerEmployee *employee,
     NaerDay             day,
     NaerDay             today,
     NaerAbsenceKind     kind,
     int                 grade_from,
     int                 grade_to,
     int                 part)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->kind == kind && is_on (employee, absence, day, today) && absence->grade >= grade_from &&
          absence->grade <= grade_to && (part < 0 || part == (absence->share < 1.0)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
marked_as_covered (const NaerEmployee *employee,
                   NaerDay             day,
                   NaerDay             today)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->kind == NAER_ABSENCE_HOLIDAY && absence->covered_by_note &&
          is_on (employee, absence, day, today))
        return TRUE;
    }
  return FALSE;
}

/* The order of the page, from the top. */
static char
letter_of (const NaerEmployee *employee,
           NaerDay             day,
           NaerDay             today,
           char               *part)
{
#define ANY(kind, from, to) any (employee, day, today, NAER_ABSENCE_##kind, from, to, -1)
#define WHOLE(kind, from, to) any (employee, day, today, NAER_ABSENCE_##kind, from, to, 0)
  *part = '-';
  if (ANY (WORK, 0, 100))
    return 'W';
  if (ANY (HOLIDAY, 0, 100))
    return marked_as_covered (employee, day, today) || ANY (SICK_NOTE, 0, 100) ? 'K' : 'H';
  if (ANY (LEAVE, 0, 100) || ANY (PARENTAL_LEAVE, 0, 100))
    return 'L';
  if (ANY (SICK_NOTE, 100, 100))
    {
      *part = WHOLE (SICK_NOTE, 100, 100) ? '-' : 'p';
      return 'S';
    }
  if (ANY (SICK_NOTE, 0, 99))
    {
      *part = WHOLE (SICK_NOTE, 0, 99) ? '-' : 'p';
      return 'G';
    }
  if (ANY (TREATMENT_DAYS, 0, 100))
    return 'o';
  if (ANY (SELF_CERTIFICATION, 0, 100))
    {
      *part = WHOLE (SELF_CERTIFICATION, 0, 100) ? '-' : 'p';
      return 'E';
    }
  if (ANY (UNDOCUMENTED, 0, 100) || ANY (CHILD_SICK, 0, 100) || ANY (WAITING_NOTE, 0, 100))
    return 'o';
  return '.';
}

NaiveDays *
naive_days_new (const NaerEmployee *employee,
                NaerDay             today)
{
  NaiveDays *self = g_new0 (NaiveDays, 1);
  NaerDay first = today, last = horizon (employee, today);

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      first = MIN (first, absence->from);
    }
  self->first = first;
  self->n_days = last - first + 1;
  self->letters = g_malloc0 (self->n_days + 1);
  self->parts = g_malloc0 (self->n_days + 1);
  for (int i = 0; i < self->n_days; i++)
    self->letters[i] = letter_of (employee, first + i, today, &self->parts[i]);
  return self;
}

void
naive_days_free (NaiveDays *self)
{
  if (self == NULL)
    return;
  g_free (self->letters);
  g_free (self->parts);
  g_free (self);
}

char
naive_letter_on (const NaiveDays *days,
                 NaerDay          day)
{
  return day >= days->first && day < days->first + days->n_days ? days->letters[day - days->first]
                                                                : '.';
}

gboolean
naive_is_sick (char letter)
{
  return strchr ("SGE", letter) != NULL;
}

static gboolean
is_off (char letter)
{
  return strchr ("HKL", letter) != NULL;
}

gboolean
naive_is_weekend (NaerDay day)
{
  return day % 7 == 6 || day % 7 == 0;
}

/* --- cases ------------------------------------------------------------------------------- */

/* What the leader decided of the border after the sick day @before, when sick again on @day: 's',
   'j' or nothing. */
static char
decision (const NaerEmployee *employee,
          NaerDay             before,
          NaerDay             day)
{
  char decided = 0;

  for (guint i = 0; i < employee->case_changes->len; i++)
    {
      const NaerCaseChange *change = employee->case_changes->pdata[i];

      if (change->at > before && change->at <= day)
        decided = change->join ? 'j' : 's';
    }
  return decided;
}

/* The gap between two sick days: a work day adds one, a day off adds one once the gap has begun. */
static int
gap_between (const NaiveDays *days,
             NaerDay          sick,
             NaerDay          sick_again)
{
  int gap = 0;

  for (NaerDay day = sick + 1; day < sick_again; day++)
    if (!is_off (naive_letter_on (days, day)) || gap > 0)
      gap++;
  return gap;
}

/* The days of holiday, covered or not, that directly follow a sick day. */
static int
holiday_after (const NaiveDays *days,
               NaerDay          sick)
{
  int n = 0;

  while (strchr ("HK", naive_letter_on (days, sick + 1 + n)) != NULL)
    n++;
  return n;
}

/* New sickness joins as long as fewer than sixteen gap days lie between. */
static NaerDay
find_may_join_until (const NaiveDays *days,
                     NaerDay          end)
{
  NaerDay day = end + 1;

  while (gap_between (days, end, day + 1) < 16)
    day++;
  return day;
}

GArray *
naive_cases (const NaerEmployee *employee,
             const NaiveDays    *days)
{
  GArray *cases = g_array_new (FALSE, FALSE, sizeof (NaiveCase));
  NaerDay before = NAER_DAY_NONE;

  for (NaerDay day = days->first; day < days->first + days->n_days; day++)
    {
      NaiveCase *current;
      char decided;

      if (!naive_is_sick (naive_letter_on (days, day)))
        continue;
      decided = before != NAER_DAY_NONE ? decision (employee, before, day) : 's';
      if (decided == 's' || (decided != 'j' && gap_between (days, before, day) >= 16))
        {
          NaiveCase next = { .start = day };

          if (cases->len > 0)
            {
              current = &g_array_index (cases, NaiveCase, cases->len - 1);
              current->may_join_until = MIN (current->may_join_until, day - 1);
            }
          g_array_append_val (cases, next);
        }
      current = &g_array_index (cases, NaiveCase, cases->len - 1);
      /* A holiday between two sick days of the case was counted with the first of them. */
      current->end = day;
      current->sick_days++;
      current->sick_days_with_holiday += 1 + holiday_after (days, day);
      current->end_with_holiday = day + holiday_after (days, day);
      current->graded_at_end = naive_letter_on (days, day) == 'G';
      current->may_join_until = find_may_join_until (days, day);
      before = day;
    }
  return cases;
}

/* --- employer period ----------------------------------------------------------------------- */

/* What a day is to the counter: s sick, k covered holiday, l leave, w work. */
static char
counts_as (const NaiveDays *days,
           NaerDay          day)
{
  char letter = naive_letter_on (days, day);

  if (naive_is_sick (letter))
    return 's';
  if (letter == 'K')
    return 'k';
  if (letter == 'H' || letter == 'L')
    return 'l';
  if (letter == '.')
    return naive_is_weekend (day) ? 'l' : 'w';
  return 'w';
}

/* The next day that is neither leave nor weekend decides what buffered leave was. */
static gboolean
sickness_follows (const NaiveDays *days,
                  NaerDay          day)
{
  while (counts_as (days, day) == 'l')
    day++;
  return counts_as (days, day) != 'w';
}

/* One day after the other: @counted of the period that runs, and how many gap days in a row. */
typedef struct
{
  gboolean running;
  int counted;
  int gap;
} Counter;

/* Whether the day counts among the sixteen. */
static gboolean
step (Counter         *counter,
      const NaiveDays *days,
      NaerDay          day,
      gboolean        *begins)
{
  char count = counts_as (days, day);
  gboolean counts = FALSE;

  *begins = FALSE;
  if (count == 's')
    {
      gboolean part = day >= days->first && day < days->first + days->n_days &&
                      days->parts[day - days->first] == 'p';

      if (counter->running && counter->gap >= 16)
        counter->running = FALSE;
      if (!counter->running && part)
        return FALSE;
      if (!counter->running)
        {
          *counter = (Counter){ TRUE, 0, 0 };
          *begins = TRUE;
        }
      counter->gap = 0;
      counts = counter->counted < 16;
    }
  else if (!counter->running)
    return FALSE;
  else if (counter->gap > 0 || count == 'w')
    counter->gap++;
  else if (counter->counted == 16)
    return FALSE;
  else if (count == 'k' || sickness_follows (days, day))
    counts = TRUE;
  else
    counter->gap++;
  counter->counted += counts;
  if (counter->gap >= 16)
    counter->running = FALSE;
  return counts;
}

NaivePeriods *
naive_periods (const NaiveDays *days)
{
  NaivePeriods *self = g_new0 (NaivePeriods, 1);
  Counter counter = { FALSE, 0, 0 };

  self->first = days->first;
  self->n_days = days->n_days;
  self->period = g_new0 (int, days->n_days);
  self->beyond = g_new0 (gboolean, days->n_days);
  for (int i = 0; i < days->n_days; i++)
    {
      gboolean begins;
      gboolean counts = step (&counter, days, days->first + i, &begins);

      self->n_periods += begins;
      self->period[i] = counts ? self->n_periods : 0;
      self->beyond[i] = counter.running && counter.counted == 16 && !counts;
    }
  return self;
}

void
naive_periods_free (NaivePeriods *self)
{
  if (self == NULL)
    return;
  g_free (self->period);
  g_free (self->beyond);
  g_free (self);
}

/* The same days, and @n more that are self-certified from @day on. */
static NaiveDays *
add_self_certified (const NaiveDays *days,
                    NaerDay          day,
                    int              n)
{
  NaiveDays *more = g_new0 (NaiveDays, 1);
  NaerDay last = MAX (days->first + days->n_days - 1, day + n - 1);

  more->first = days->first;
  more->n_days = last - days->first + 1;
  more->letters = g_malloc0 (more->n_days + 1);
  more->parts = g_malloc0 (more->n_days + 1);
  memset (more->letters, '.', more->n_days);
  memset (more->parts, '-', more->n_days);
  memcpy (more->letters, days->letters, days->n_days);
  memcpy (more->parts, days->parts, days->n_days);
  for (int i = 0; i < n; i++)
    {
      more->letters[day - days->first + i] = 'E';
      more->parts[day - days->first + i] = '-';
    }
  return more;
}

/* Whether @day would be among the sixteen if it and the @n - 1 days before it were sick too. */
gboolean
naive_is_among_sixteen (const NaiveDays *days,
                        NaerDay          day,
                        int              n)
{
  g_autoptr (NaiveDays) more = add_self_certified (days, day - n + 1, n);
  Counter counter = { FALSE, 0, 0 };
  gboolean counts = FALSE, begins;

  for (NaerDay d = more->first; d <= day; d++)
    counts = step (&counter, more, d, &begins);
  return counts;
}
