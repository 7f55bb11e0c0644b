/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-day-segment.h"

/* Sickness goes on through the days that say nothing of work or of days off. */
static gboolean
interrupts (const NaerDaySegment *segment)
{
  return segment->kind == NAER_ABSENCE_WORK ||
         naer_day_segment_count (segment) == NAER_DAY_COUNT_OFF;
}

static void
append_sickness (GArray  *segments,
                 NaerDay  from,
                 NaerDay  to)
{
  NaerDaySegment sickness = { .from = from, .to = to, .kind = NAER_ABSENCE_SICK_NOTE };

  if (from <= to)
    g_array_append_val (segments, sickness);
}

/**
 * naer_day_segments_new_lasting:
 * @segments: (element-type NaerDaySegment): segments in order of days
 * @from: a day from which on the segments are needed
 * @end: a sick day
 *
 * What would decide the days if sickness went on after @end: as recorded until then, and sick on
 * all days after it but those that are recorded as off or at work.
 *
 * Returns: (transfer full) (element-type NaerDaySegment): segments from the one of @from on,
 *   without end
 */
GArray *
naer_day_segments_new_lasting (GArray *segments,
                               NaerDay from,
                               NaerDay end)
{
  guint first = naer_day_segments_find_first (segments, from);
  GArray *lasting = g_array_sized_new (FALSE, FALSE, sizeof (NaerDaySegment),
                                       segments->len - first + 1);
  NaerDay next = end + 1;

  for (guint i = first; i < segments->len; i++)
    {
      NaerDaySegment segment = g_array_index (segments, NaerDaySegment, i);

      if (segment.from > end && !interrupts (&segment))
        continue;
      if (segment.from <= end && !interrupts (&segment))
        segment.to = MIN (segment.to, end);
      append_sickness (lasting, next, segment.from - 1);
      g_array_append_val (lasting, segment);
      next = MAX (next, segment.to + 1);
    }
  append_sickness (lasting, next, NAER_DAY_MAX - 1);
  return lasting;
}

/**
 * naer_day_segments_find_first:
 * @segments: (element-type NaerDaySegment): segments in order of days
 * @day: a day
 *
 * Returns: the index of the first segment that ends on or after @day; their number when none does
 */
guint
naer_day_segments_find_first (GArray *segments,
                              NaerDay day)
{
  guint low = 0, high = segments->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (segments, NaerDaySegment, middle).to >= day)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}
