/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-day-segment.h"

/*
 * What a day counts as where several records cover it: the first of these decides. A graded sick
 * note stands below a whole one, a part of a day below a whole day, and a holiday below one that
 * is marked as covered by a note, so these have ranks of their own.
 */
typedef enum
{
  RANK_WORK,
  RANK_COVERED_HOLIDAY,
  RANK_HOLIDAY,
  RANK_LEAVE,
  RANK_PARENTAL_LEAVE,
  RANK_SICK_NOTE,
  RANK_PART_SICK_NOTE,
  RANK_GRADED_NOTE,
  RANK_PART_GRADED_NOTE,
  RANK_TREATMENT_DAYS,
  RANK_SELF_CERTIFICATION,
  RANK_PART_SELF_CERTIFICATION,
  RANK_UNDOCUMENTED,
  RANK_CHILD_SICK,
  RANK_WAITING_NOTE,
  N_RANKS,
} Rank;

static const struct
{
  NaerAbsenceKind kind;
  gboolean graded;
  gboolean covered;
  gboolean part;
} ranks[N_RANKS] = {
  [RANK_WORK] = { NAER_ABSENCE_WORK },
  [RANK_COVERED_HOLIDAY] = { NAER_ABSENCE_HOLIDAY, .covered = TRUE },
  [RANK_HOLIDAY] = { NAER_ABSENCE_HOLIDAY },
  [RANK_LEAVE] = { NAER_ABSENCE_LEAVE },
  [RANK_PARENTAL_LEAVE] = { NAER_ABSENCE_PARENTAL_LEAVE },
  [RANK_SICK_NOTE] = { NAER_ABSENCE_SICK_NOTE },
  [RANK_PART_SICK_NOTE] = { NAER_ABSENCE_SICK_NOTE, .part = TRUE },
  [RANK_GRADED_NOTE] = { NAER_ABSENCE_SICK_NOTE, .graded = TRUE },
  [RANK_PART_GRADED_NOTE] = { NAER_ABSENCE_SICK_NOTE, .graded = TRUE, .part = TRUE },
  [RANK_TREATMENT_DAYS] = { NAER_ABSENCE_TREATMENT_DAYS },
  [RANK_SELF_CERTIFICATION] = { NAER_ABSENCE_SELF_CERTIFICATION },
  [RANK_PART_SELF_CERTIFICATION] = { NAER_ABSENCE_SELF_CERTIFICATION, .part = TRUE },
  [RANK_UNDOCUMENTED] = { NAER_ABSENCE_UNDOCUMENTED },
  [RANK_CHILD_SICK] = { NAER_ABSENCE_CHILD_SICK },
  [RANK_WAITING_NOTE] = { NAER_ABSENCE_WAITING_NOTE },
};

/* A record begins or ends: from @day on, @step more records of @rank cover the days. */
typedef struct
{
  NaerDay day;
  Rank rank;
  int step;
} Edge;

static Rank
rank_of_note (const NaerAbsence *absence)
{
  if (naer_absence_is_graded (absence))
    return naer_absence_is_part (absence) ? RANK_PART_GRADED_NOTE : RANK_GRADED_NOTE;
  return naer_absence_is_part (absence) ? RANK_PART_SICK_NOTE : RANK_SICK_NOTE;
}

static Rank
rank_of (const NaerAbsence *absence)
{
  switch (absence->kind)
    {
    case NAER_ABSENCE_WORK:
      return RANK_WORK;
    case NAER_ABSENCE_HOLIDAY:
      return absence->covered_by_note ? RANK_COVERED_HOLIDAY : RANK_HOLIDAY;
    case NAER_ABSENCE_LEAVE:
      return RANK_LEAVE;
    case NAER_ABSENCE_PARENTAL_LEAVE:
      return RANK_PARENTAL_LEAVE;
    case NAER_ABSENCE_SICK_NOTE:
      return rank_of_note (absence);
    case NAER_ABSENCE_TREATMENT_DAYS:
      return RANK_TREATMENT_DAYS;
    case NAER_ABSENCE_SELF_CERTIFICATION:
      return naer_absence_is_part (absence) ? RANK_PART_SELF_CERTIFICATION
                                            : RANK_SELF_CERTIFICATION;
    case NAER_ABSENCE_UNDOCUMENTED:
      return RANK_UNDOCUMENTED;
    case NAER_ABSENCE_CHILD_SICK:
      return RANK_CHILD_SICK;
    case NAER_ABSENCE_WAITING_NOTE:
      return RANK_WAITING_NOTE;
    case NAER_ABSENCE_NONE:
    default:
      g_assert_not_reached ();
    }
}

static int
compare_edges (gconstpointer a,
               gconstpointer b)
{
  const Edge *first = a, *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

static void
add_edges (GArray  *edges,
           Rank     rank,
           NaerDay  from,
           NaerDay  to)
{
  Edge begin = { from, rank, 1 }, end = { to + 1, rank, -1 };

  if (to < from)
    return;
  g_array_append_val (edges, begin);
  g_array_append_val (edges, end);
}

static NaerDayCount
count_of_kind (NaerAbsenceKind kind)
{
  switch (kind)
    {
    case NAER_ABSENCE_SICK_NOTE:
    case NAER_ABSENCE_SELF_CERTIFICATION:
      return NAER_DAY_COUNT_SICK;
    case NAER_ABSENCE_HOLIDAY:
    case NAER_ABSENCE_LEAVE:
    case NAER_ABSENCE_PARENTAL_LEAVE:
      return NAER_DAY_COUNT_OFF;
    case NAER_ABSENCE_NONE:
    case NAER_ABSENCE_WORK:
    case NAER_ABSENCE_TREATMENT_DAYS:
    case NAER_ABSENCE_UNDOCUMENTED:
    case NAER_ABSENCE_CHILD_SICK:
    case NAER_ABSENCE_WAITING_NOTE:
    default:
      return NAER_DAY_COUNT_WORK;
    }
}

static GArray *
collect_edges (GPtrArray *absences,
               NaerDay    today)
{
  GArray *edges = g_array_sized_new (FALSE, FALSE, sizeof (Edge), 2 * absences->len);

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];
      NaerDay last = naer_absence_last_day_among (absence, absences, today);

      if (absence->days == NULL)
        add_edges (edges, rank_of (absence), absence->from, last);
      for (guint n = 0; absence->days != NULL && n < absence->days->len; n++)
        {
          NaerDay day = g_array_index (absence->days, NaerDay, n);

          if (day >= absence->from && day <= last)
            add_edges (edges, rank_of (absence), day, day);
        }
    }
  g_array_sort (edges, compare_edges);
  return edges;
}

static gboolean
continues (const NaerDaySegment *last,
           const NaerDaySegment *segment)
{
  return last->to == segment->from - 1 && last->kind == segment->kind &&
         last->graded == segment->graded && last->covered == segment->covered &&
         last->part == segment->part;
}

static void
add_segment (GArray   *segments,
             NaerDay   from,
             NaerDay   to,
             Rank      rank,
             gboolean  noted)
{
  NaerDaySegment segment = {
    .from = from,
    .to = to,
    .kind = ranks[rank].kind,
    .graded = ranks[rank].graded,
    .covered = ranks[rank].kind == NAER_ABSENCE_HOLIDAY && (ranks[rank].covered || noted),
    .part = ranks[rank].part,
  };
  NaerDaySegment *last = segments->len == 0
                             ? NULL
                             : &g_array_index (segments, NaerDaySegment, segments->len - 1);

  if (last != NULL && continues (last, &segment))
    last->to = to;
  else
    g_array_append_val (segments, segment);
}

static Rank
deciding_rank (const int *n_covering)
{
  Rank rank = 0;

  while (rank < N_RANKS && n_covering[rank] == 0)
    rank++;
  return rank;
}

/* Whether the day lies inside the dates of a sick note, whatever decides it. */
static gboolean
is_noted (const int *n_covering)
{
  return n_covering[RANK_SICK_NOTE] + n_covering[RANK_PART_SICK_NOTE] +
             n_covering[RANK_GRADED_NOTE] + n_covering[RANK_PART_GRADED_NOTE] >
         0;
}

/* Spells that stand in order and do not overlap, as nearly all do, are the segments as they are.
   Whether they were. */
static gboolean
take_in_order (GArray    *segments,
               GPtrArray *absences,
               NaerDay    today)
{
  NaerDay before = NAER_DAY_NONE;

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];
      NaerDay last = naer_absence_last_day_among (absence, absences, today);

      if (absence->days != NULL || absence->from <= before || last < absence->from)
        return FALSE;
      add_segment (segments, absence->from, last, rank_of (absence), FALSE);
      before = last;
    }
  return TRUE;
}

/**
 * naer_day_segments_new:
 * @absences: (element-type NaerAbsence): spells in any order
 * @today: today, which open sickness is known through
 *
 * Cuts the calendar into stretches that one kind of record decides. Days that no record covers
 * are in no segment. The time is that of sorting the spells, whatever their length.
 *
 * Returns: (transfer full) (element-type NaerDaySegment): the segments in order of days, none
 *   overlapping another
 */
GArray *
naer_day_segments_new (GPtrArray *absences,
                       NaerDay    today)
{
  GArray *segments = g_array_sized_new (FALSE, FALSE, sizeof (NaerDaySegment), absences->len);
  g_autoptr (GArray) edges = NULL;
  int n_covering[N_RANKS] = { 0 };

  if (take_in_order (segments, absences, today))
    return segments;
  g_array_set_size (segments, 0);
  edges = collect_edges (absences, today);
  for (guint i = 0; i < edges->len; i++)
    {
      const Edge *edge = &g_array_index (edges, Edge, i);
      Rank rank;

      n_covering[edge->rank] += edge->step;
      if (i + 1 == edges->len || edge[1].day == edge->day)
        continue;
      rank = deciding_rank (n_covering);
      if (rank < N_RANKS)
        add_segment (segments, edge->day, edge[1].day - 1, rank, is_noted (n_covering));
    }
  return segments;
}

/**
 * naer_day_segments_new_if_lasts:
 * @absences: (element-type NaerAbsence): spells in any order
 *
 * The same as naer_day_segments_new(), with open spells that go on without end, whatever day it is.
 *
 * Returns: (transfer full) (element-type NaerDaySegment): the segments
 */
GArray *
naer_day_segments_new_if_lasts (GPtrArray *absences)
{
  return naer_day_segments_new (absences, NAER_DAY_MAX - 1);
}

/**
 * naer_day_segments_find:
 * @segments: (element-type NaerDaySegment): segments in order of days
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the segment that holds @day
 */
const NaerDaySegment *
naer_day_segments_find (GArray *segments,
                        NaerDay day)
{
  guint first = naer_day_segments_find_first (segments, day);
  const NaerDaySegment *segment;

  if (first == segments->len)
    return NULL;
  segment = &g_array_index (segments, NaerDaySegment, first);
  return segment->from <= day ? segment : NULL;
}

/**
 * naer_day_segment_count:
 * @segment: (nullable): a segment, %NULL for days without a record
 *
 * What its days count as in a case.
 */
NaerDayCount
naer_day_segment_count (const NaerDaySegment *segment)
{
  return segment != NULL ? count_of_kind (segment->kind) : NAER_DAY_COUNT_WORK;
}

/**
 * naer_absences_decide:
 * @absences: (element-type NaerAbsence): spells
 * @day: a day
 * @today: today, which open sickness is known through
 *
 * Finds the record that decides what @day counts as. Of several with the same rank it is the one
 * that began first.
 *
 * Returns: (transfer none) (nullable): the record, %NULL when none covers the day
 */
const NaerAbsence *
naer_absences_decide (GPtrArray *absences,
                      NaerDay    day,
                      NaerDay    today)
{
  const NaerAbsence *decisive = NULL;

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];

      if (!naer_absence_covers (absence, day, naer_absence_last_day_among (absence, absences, today)))
        continue;
      if (decisive == NULL || rank_of (absence) < rank_of (decisive) ||
          (rank_of (absence) == rank_of (decisive) && absence->from < decisive->from))
        decisive = absence;
    }
  return decisive;
}

/**
 * naer_absences_count:
 * @absences: (element-type NaerAbsence): spells
 * @day: a day
 * @today: today, which open sickness is known through
 *
 * What @day counts as in a case.
 */
NaerDayCount
naer_absences_count (GPtrArray *absences,
                     NaerDay    day,
                     NaerDay    today)
{
  const NaerAbsence *decisive = naer_absences_decide (absences, day, today);

  return decisive != NULL ? count_of_kind (decisive->kind) : NAER_DAY_COUNT_WORK;
}
