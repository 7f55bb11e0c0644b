/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit/naer-away.h"

#include "absence/naer-day-segment.h"

#define WHOLE 0.9999

static gboolean
is_away (NaerAbsenceKind kind)
{
  return kind != NAER_ABSENCE_NONE && kind != NAER_ABSENCE_WORK &&
         kind != NAER_ABSENCE_WAITING_NOTE;
}

static NaerDay
last_day_of (const NaerAbsence *absence)
{
  return naer_absence_last_day (absence, NAER_DAY_MAX);
}

static gboolean
may_decide (const NaerAbsence    *absence,
            const NaerDaySegment *segment)
{
  return absence->kind == segment->kind && naer_absence_is_graded (absence) == segment->graded &&
         naer_absence_is_part (absence) == segment->part;
}

static gboolean
comes_before (const NaerAbsence *absence,
              const NaerAbsence *other)
{
  if (absence->kind == NAER_ABSENCE_HOLIDAY && absence->covered_by_note != other->covered_by_note)
    return absence->covered_by_note;
  return absence->from < other->from;
}

/* Of the records that may decide a segment, the one that began first decides a day of it. */
static const NaerAbsence *
find_deciding (GPtrArray            *absences,
               const NaerDaySegment *segment,
               NaerDay               day)
{
  const NaerAbsence *found = NULL;

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];

      if (may_decide (absence, segment) && (found == NULL || comes_before (absence, found)) &&
          naer_absence_covers (absence, day, NAER_DAY_MAX))
        found = absence;
    }
  return found;
}

static void
add (GArray         *aways,
     const NaerAway *away)
{
  NaerAway *last = aways->len == 0 ? NULL : &g_array_index (aways, NaerAway, aways->len - 1);

  if (last != NULL && last->to == away->from - 1 && last->kind == away->kind &&
      last->grade == away->grade && last->share == away->share && last->if_lasts == away->if_lasts)
    last->to = away->to;
  else
    g_array_append_val (aways, *away);
}

/* An open spell is known through today, or through its first day when that is yet to come. */
static void
add_record (GArray            *aways,
            const NaerAbsence *absence,
            NaerDay            from,
            NaerDay            to,
            NaerDay            today)
{
  NaerDay known = naer_absence_last_day (absence, today);
  NaerAway away = { from, MIN (to, known), absence->kind, absence->grade,
                    absence->grade / 100.0 * absence->share, FALSE };

  if (away.from <= away.to)
    add (aways, &away);
  if (to <= known)
    return;
  away.from = MAX (from, known + 1);
  away.to = to;
  away.if_lasts = TRUE;
  add (aways, &away);
}

static void
add_segment (GArray               *aways,
             GPtrArray            *absences,
             const NaerDaySegment *segment,
             NaerDay               today)
{
  NaerDay last = segment->to >= NAER_DAY_MAX - 1 ? NAER_DAY_MAX : segment->to;
  NaerDay end;

  for (NaerDay day = segment->from; day <= last; day = end + 1)
    {
      const NaerAbsence *deciding = find_deciding (absences, segment, day);

      g_assert (deciding != NULL);
      end = deciding->days != NULL ? day : MIN (last, last_day_of (deciding));
      add_record (aways, deciding, day, end, today);
    }
}

/* Days of a break that no record tells of. */
static GArray *
fill_break (GArray                   *aways,
            const NaerEmploymentBreak *gap)
{
  GArray *filled = g_array_new (FALSE, FALSE, sizeof (NaerAway));
  NaerDay last = gap->to != NAER_DAY_NONE ? gap->to : NAER_DAY_MAX, free_from = gap->from;
  NaerAway away = { .kind = NAER_ABSENCE_NONE, .grade = 100, .share = 1.0 };

  for (guint i = 0; i <= aways->len; i++)
    {
      const NaerAway *next = i < aways->len ? &g_array_index (aways, NaerAway, i) : NULL;

      away.from = free_from;
      away.to = next != NULL ? MIN (last, next->from - 1) : last;
      if (away.from <= away.to)
        add (filled, &away);
      if (next == NULL)
        break;
      add (filled, next);
      free_from = MAX (free_from, next->to + 1);
    }
  g_array_unref (aways);
  return filled;
}

static void
remove_at_work (GArray *aways)
{
  guint kept = 0;

  for (guint i = 0; i < aways->len; i++)
    {
      NaerAway away = g_array_index (aways, NaerAway, i);

      if (away.kind == NAER_ABSENCE_NONE || is_away (away.kind))
        g_array_index (aways, NaerAway, kept++) = away;
    }
  g_array_set_size (aways, kept);
}

/**
 * naer_aways_new:
 * @employee: an employee
 * @today: today, which an open spell is known through
 *
 * When somebody is away, wholly or partly: the records of absence in the order in which they
 * decide what a day counts as, and breaks in the employment where no record tells otherwise.
 * Treatment days are days away; a waiting note is none. A spell without a last day goes on, said
 * to be so only if it lasts.
 *
 * Returns: (transfer full) (element-type NaerAway): the stretches in order of days, none
 *   overlapping another
 */
GArray *
naer_aways_new (const NaerEmployee *employee,
                NaerDay             today)
{
  GArray *aways = g_array_new (FALSE, FALSE, sizeof (NaerAway));
  g_autoptr (GArray) segments = naer_day_segments_new_if_lasts (employee->absences);

  for (guint i = 0; i < segments->len; i++)
    add_segment (aways, employee->absences, &g_array_index (segments, NaerDaySegment, i), today);
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    aways = fill_break (aways, employee->employment_breaks->pdata[i]);
  remove_at_work (aways);
  return aways;
}

/**
 * naer_aways_find:
 * @aways: (element-type NaerAway): stretches in order of days
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the stretch that holds @day
 */
const NaerAway *
naer_aways_find (GArray  *aways,
                 NaerDay  day)
{
  guint low = 0, high = aways->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const NaerAway *away = &g_array_index (aways, NaerAway, middle);

      if (day >= away->from && day <= away->to)
        return away;
      if (day < away->from)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

/**
 * naer_away_get_level:
 * @away: (nullable): a stretch, %NULL for a day outside all
 *
 * How much of its days somebody is away.
 */
NaerAwayLevel
naer_away_get_level (const NaerAway *away)
{
  if (away == NULL)
    return NAER_AWAY_NOT;
  return away->share >= WHOLE ? NAER_AWAY_WHOLLY : NAER_AWAY_PARTLY;
}

/**
 * naer_aways_get_level:
 * @aways: (element-type NaerAway): stretches in order of days
 * @day: a day
 *
 * How much of @day somebody is away.
 */
NaerAwayLevel
naer_aways_get_level (GArray  *aways,
                      NaerDay  day)
{
  return naer_away_get_level (naer_aways_find (aways, day));
}
