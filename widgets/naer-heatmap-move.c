/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-move.h"

/* A step of cells stays where it is rather than leave the calendar. */
static NaerDay
step (const NaerHeatmapLayout *layout,
      NaerDay                  day,
      int                      right,
      int                      down,
      NaerDay                  first,
      NaerDay                  last)
{
  NaerDay there = day + naer_heatmap_layout_get_step (layout, right, down);

  return there >= first && there <= last ? there : day;
}

/**
 * naer_heatmap_move:
 * @layout: where cells stand
 * @move: the step
 * @day: the day to go from
 * @first: the first day there is
 * @last: the last day there is, inclusive
 * @today: today
 *
 * Returns: the day that the step leads to, between @first and @last
 */
NaerDay
naer_heatmap_move (const NaerHeatmapLayout *layout,
                   NaerHeatmapMove          move,
                   NaerDay                  day,
                   NaerDay                  first,
                   NaerDay                  last,
                   NaerDay                  today)
{
  switch (move)
    {
    case NAER_MOVE_LEFT:
      return step (layout, day, -1, 0, first, last);
    case NAER_MOVE_RIGHT:
      return step (layout, day, 1, 0, first, last);
    case NAER_MOVE_UP:
      return step (layout, day, 0, -1, first, last);
    case NAER_MOVE_DOWN:
      return step (layout, day, 0, 1, first, last);
    case NAER_MOVE_WEEK_START:
      return MAX (naer_day_get_monday (day), first);
    case NAER_MOVE_WEEK_END:
      return MIN (naer_day_get_monday (day) + 6, last);
    case NAER_MOVE_PREVIOUS_MONTH:
      return MAX (naer_day_add_months (day, -1), first);
    case NAER_MOVE_NEXT_MONTH:
      return MIN (naer_day_add_months (day, 1), last);
    case NAER_MOVE_PREVIOUS_YEAR:
      return MAX (naer_day_add_months (day, -12), first);
    case NAER_MOVE_NEXT_YEAR:
      return MIN (naer_day_add_months (day, 12), last);
    case NAER_MOVE_FIRST:
      return first;
    case NAER_MOVE_LAST:
      return last;
    case NAER_MOVE_TODAY:
      return CLAMP (today, first, last);
    default:
      g_return_val_if_reached (day);
    }
}
