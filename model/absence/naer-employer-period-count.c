/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"

/*
 * Walks the segments and the days between them. A gap, once begun, lasts until the next sickness,
 * so its first day says how long it is; days off that wait for what follows them lie in a row, so
 * their first day says which they are.
 */
typedef struct
{
  GArray *periods;         /* NaerEmployerPeriod */
  GArray *beyond;          /* NaerStretch: sick days after the sixteenth */
  gboolean running;        /* whether the last period may go on */
  NaerDay gap_from;        /* first day of the gap, or NAER_DAY_NONE */
  NaerDay pending_from;    /* first of the days off that wait, or NAER_DAY_NONE */
  NaerDay last_day;        /* the last day that has been walked */
} Walk;

static NaerEmployerPeriod *
current (const Walk *walk)
{
  return &g_array_index (walk->periods, NaerEmployerPeriod, walk->periods->len - 1);
}

static gboolean
is_complete (const Walk *walk)
{
  return current (walk)->counted == NAER_EMPLOYER_PERIOD_DAYS;
}

/* Counts as many of the days as there is room for; returns the first that is not counted. */
static NaerDay
count_days (Walk    *walk,
            NaerDay  from,
            NaerDay  to)
{
  NaerEmployerPeriod *period = current (walk);
  int n = MIN (to - from + 1, NAER_EMPLOYER_PERIOD_DAYS - period->counted);
  NaerStretch *last = period->n_stretches > 0 ? &period->days[period->n_stretches - 1] : NULL;

  if (n == 0)
    return from;
  if (last != NULL && last->to == from - 1)
    last->to += n;
  else
    period->days[period->n_stretches++] = (NaerStretch){ from, from + n - 1 };
  period->counted += n;
  return from + n;
}

/* Days off before @day turn out to have been part of the sickness. */
static void
count_pending (Walk    *walk,
               NaerDay  day)
{
  if (walk->pending_from != NAER_DAY_NONE)
    count_days (walk, walk->pending_from, day - 1);
  walk->pending_from = NAER_DAY_NONE;
}

static void
begin_period (Walk *walk)
{
  g_array_set_size (walk->periods, walk->periods->len + 1);
  *current (walk) = (NaerEmployerPeriod){ 0 };
  walk->running = TRUE;
}

static void
add_sick (Walk                 *walk,
          const NaerDaySegment *segment)
{
  NaerStretch beyond = { NAER_DAY_NONE, segment->to };

  if (!walk->running && segment->part)
    return;
  if (!walk->running)
    begin_period (walk);
  count_pending (walk, segment->from);
  walk->gap_from = NAER_DAY_NONE;
  beyond.from = count_days (walk, segment->from, segment->to);
  current (walk)->last_sick = segment->to;
  if (beyond.from <= beyond.to)
    g_array_append_val (walk->beyond, beyond);
}

/* Once the gap has begun, days off are gap days like others. */
static void
add_off (Walk     *walk,
         NaerDay   from,
         NaerDay   to,
         gboolean  covered)
{
  if (!walk->running || walk->gap_from != NAER_DAY_NONE || is_complete (walk))
    return;
  if (covered)
    {
      count_pending (walk, from);
      count_days (walk, from, to);
    }
  else if (walk->pending_from == NAER_DAY_NONE)
    walk->pending_from = from;
}

/* New sickness belongs to the period up to the sixteenth gap day; but days off become gap days
   only on the first day at work, so on that day it still does. */
static NaerDay
open_until (NaerDay gap_from,
            NaerDay first_work)
{
  return MIN (MAX (first_work, gap_from + NAER_EMPLOYER_PERIOD_GAP_DAYS - 1), NAER_DAY_MAX);
}

static void
add_work (Walk    *walk,
          NaerDay  from)
{
  if (!walk->running || walk->gap_from != NAER_DAY_NONE)
    return;
  walk->gap_from = walk->pending_from != NAER_DAY_NONE ? walk->pending_from : from;
  walk->pending_from = NAER_DAY_NONE;
  current (walk)->open_until = open_until (walk->gap_from, from);
}

static void
go_to (Walk    *walk,
       NaerDay  day)
{
  if (walk->running && walk->gap_from != NAER_DAY_NONE &&
      day - walk->gap_from + 1 >= NAER_EMPLOYER_PERIOD_GAP_DAYS)
    {
      walk->running = FALSE;
      walk->gap_from = NAER_DAY_NONE;
    }
  walk->last_day = day;
}

static NaerDay
first_weekday_from (NaerDay day)
{
  while (naer_day_is_weekend (day))
    day++;
  return day;
}

/* Days without a record: a weekend is like leave, a weekday is work. */
static void
add_blank (Walk    *walk,
           NaerDay  from,
           NaerDay  to)
{
  NaerDay weekday = first_weekday_from (from);

  if (weekday > from)
    add_off (walk, from, MIN (weekday - 1, to), FALSE);
  if (weekday <= to)
    add_work (walk, weekday);
  go_to (walk, to);
}

static void
walk_segment (Walk                 *walk,
              const NaerDaySegment *segment)
{
  if (walk->running && segment->from > walk->last_day + 1)
    add_blank (walk, walk->last_day + 1, segment->from - 1);

  switch (naer_day_segment_count (segment))
    {
    case NAER_DAY_COUNT_SICK:
      add_sick (walk, segment);
      break;
    case NAER_DAY_COUNT_OFF:
      add_off (walk, segment->from, segment->to, segment->covered);
      break;
    case NAER_DAY_COUNT_WORK:
      add_work (walk, segment->from);
      break;
    default:
      g_assert_not_reached ();
    }
  go_to (walk, segment->to);
}

/* What follows the last record is not known, so the last period is open for as long as days
   without a record would leave it open. */
static void
finish (Walk *walk)
{
  NaerDay next, weekday, gap_from;

  if (!walk->running || walk->gap_from != NAER_DAY_NONE)
    return;
  next = walk->last_day + 1;
  if (next >= NAER_DAY_MAX)
    {
      current (walk)->open_until = NAER_DAY_MAX;
      return;
    }
  weekday = first_weekday_from (next);
  gap_from = is_complete (walk) ? weekday : next;
  if (walk->pending_from != NAER_DAY_NONE)
    gap_from = walk->pending_from;
  current (walk)->open_until = open_until (gap_from, weekday);
}

static void
walk_segments (Walk   *walk,
               GArray *segments)
{
  for (guint i = 0; i < segments->len; i++)
    walk_segment (walk, &g_array_index (segments, NaerDaySegment, i));
  finish (walk);
}

static void
walk_init (Walk *walk)
{
  *walk = (Walk){
    .periods = g_array_new (FALSE, FALSE, sizeof (NaerEmployerPeriod)),
    .beyond = g_array_new (FALSE, FALSE, sizeof (NaerStretch)),
  };
}

/**
 * naer_employer_periods_find:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 *
 * Counts the employer periods (ftrl §§ 8-18, 8-19): sixteen calendar days, by a counter of its
 * own. Each sick day adds one and sets the gap back; sixteen gap days in a row end a period. A
 * holiday that a note covers counts unless a gap has begun; other days off, and weekends without a
 * record, count when sickness follows them and are gap days when work does. After the sixteenth
 * day, days off neither count nor are gap days until a day at work. A period begins on the first
 * whole sick day. The time is linear in the number of segments.
 *
 * Returns: (transfer full) (element-type NaerEmployerPeriod): the periods, oldest first
 */
GArray *
naer_employer_periods_find (GArray *segments)
{
  Walk walk;

  walk_init (&walk);
  walk_segments (&walk, segments);
  g_array_unref (walk.beyond);
  return walk.periods;
}

/**
 * naer_employer_periods_find_with:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 * @from: a day from which on the segments are needed
 * @day: a later day
 *
 * Counts the employer periods through @day as if @day were a sick day.
 *
 * Returns: (transfer full) (element-type NaerEmployerPeriod): the periods, oldest first
 */
GArray *
naer_employer_periods_find_with (GArray  *segments,
                                 NaerDay  from,
                                 NaerDay  day)
{
  NaerDaySegment sick = { .from = day, .to = day, .kind = NAER_ABSENCE_SELF_CERTIFICATION };
  Walk walk;

  walk_init (&walk);
  for (guint i = naer_day_segments_find_first (segments, from); i < segments->len; i++)
    {
      NaerDaySegment segment = g_array_index (segments, NaerDaySegment, i);

      segment.to = MIN (segment.to, day - 1);
      if (segment.from > segment.to)
        break;
      walk_segment (&walk, &segment);
    }
  walk_segment (&walk, &sick);
  finish (&walk);
  g_array_unref (walk.beyond);
  return walk.periods;
}

/**
 * naer_employer_periods_beyond:
 * @segments: (element-type NaerDaySegment): what decides the employee’s days
 *
 * Finds the sick days after the sixteenth of each employer period: those that Nav pays for.
 *
 * Returns: (transfer full) (element-type NaerStretch): the stretches, oldest first
 */
GArray *
naer_employer_periods_beyond (GArray *segments)
{
  Walk walk;

  walk_init (&walk);
  walk_segments (&walk, segments);
  g_array_unref (walk.periods);
  return walk.beyond;
}
