/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "what-if/naer-difference.h"

static gboolean
applies (const NaerFinding *finding)
{
  return finding != NULL && finding->status != NAER_STATUS_NOT_APPLICABLE;
}

/* The nth finding of an obligation by some rules: some are said more than once in a case. */
static const NaerFinding *
find_nth (const NaerCaseTimeline *timeline,
          const NaerFinding      *like,
          guint                   n)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, like->obligation) &&
          g_str_equal (finding->rule_set, like->rule_set) && n-- == 0)
        return finding;
    }
  return NULL;
}

static guint
count_before (const NaerCaseTimeline *timeline,
              guint                   index)
{
  const NaerFinding *like = timeline->findings->pdata[index];
  guint n = 0;

  for (guint i = 0; i < index; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      n += g_str_equal (finding->obligation, like->obligation) &&
           g_str_equal (finding->rule_set, like->rule_set);
    }
  return n;
}

static NaerDifferenceKind
compare (const NaerFinding *now,
         const NaerFinding *then)
{
  if (!applies (now))
    return applies (then) ? NAER_DIFFERENCE_ADDED : NAER_DIFFERENCE_NONE;
  if (!applies (then))
    return NAER_DIFFERENCE_REMOVED;
  if (now->due != then->due || now->done_on != then->done_on)
    return NAER_DIFFERENCE_MOVED;
  if (now->status != then->status)
    return NAER_DIFFERENCE_STATUS;
  return now->if_lasts && !then->if_lasts ? NAER_DIFFERENCE_CERTAIN : NAER_DIFFERENCE_NONE;
}

static void
add (GArray            *differences,
     const NaerFinding *now,
     const NaerFinding *then)
{
  const NaerDifference difference = { compare (now, then), now, then };

  if (applies (now) || applies (then))
    g_array_append_val (differences, difference);
}

static NaerDay
get_day (const NaerDifference *difference)
{
  const NaerFinding *finding = applies (difference->then) ? difference->then : difference->now;

  return finding->due;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  NaerDay first = get_day (a), second = get_day (b);

  if ((first == NAER_DAY_NONE) != (second == NAER_DAY_NONE))
    return first == NAER_DAY_NONE ? 1 : -1;
  return naer_day_compare (&first, &second);
}

/**
 * naer_timelines_find_case:
 * @timelines: (element-type NaerCaseTimeline): cases
 * @start: a day
 *
 * Returns: (transfer none) (nullable): the case that this day belongs to: the latest one that began
 *   on it or before
 */
const NaerCaseTimeline *
naer_timelines_find_case (GPtrArray *timelines,
                          NaerDay    start)
{
  for (guint i = timelines->len; i > 0; i--)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i - 1];

      if (timeline->absence_case->start <= start)
        return timeline;
    }
  return NULL;
}

/**
 * naer_differences_find:
 * @now: a case, and what the rules say of it
 * @then: the same case as it would be
 *
 * Compares what is said with what would be said, obligation by obligation. What applies neither now
 * nor then is left out.
 *
 * Returns: (transfer full) (element-type NaerDifference): all obligations, in order of their day
 */
GArray *
naer_differences_find (const NaerCaseTimeline *now,
                       const NaerCaseTimeline *then)
{
  GArray *differences = g_array_new (FALSE, FALSE, sizeof (NaerDifference));

  for (guint i = 0; i < now->findings->len; i++)
    {
      const NaerFinding *finding = now->findings->pdata[i];

      add (differences, finding, find_nth (then, finding, count_before (now, i)));
    }
  for (guint i = 0; i < then->findings->len; i++)
    {
      const NaerFinding *finding = then->findings->pdata[i];

      if (find_nth (now, finding, count_before (then, i)) == NULL)
        add (differences, NULL, finding);
    }
  g_array_sort (differences, compare_days);
  return differences;
}
