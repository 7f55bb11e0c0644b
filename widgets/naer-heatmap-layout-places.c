/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

/**
 * naer_heatmap_layout_get_block_rect:
 * @self: a layout
 * @block: one of its blocks
 * @day: a day of @block
 * @rect: (out): the cell of @day
 *
 * Where a day of a block stands.
 */
void
naer_heatmap_layout_get_block_rect (const NaerHeatmapLayout *self,
                                    const NaerHeatmapBlock  *block,
                                    NaerDay                  day,
                                    NaerHeatmapRect         *rect)
{
  int weekday = naer_day_get_weekday (day) - 1;
  int week = (day - naer_day_get_monday (block->first)) / WEEKDAYS;
  int column = self->spec.form == NAER_HEATMAP_WEEKS ? week : weekday;
  int row = self->spec.form == NAER_HEATMAP_WEEKS ? weekday : week;

  rect->x = self->spec.rtl ? block->area.x + block->area.width - self->cell - column * self->pitch
                           : block->area.x + column * self->pitch;
  rect->y = block->area.y + row * self->pitch;
  rect->width = rect->height = self->cell;
}

/**
 * naer_heatmap_layout_get_day_rect:
 * @self: a layout
 * @day: a day
 * @rect: (out): the cell of @day
 *
 * Returns: whether @day has a cell
 */
gboolean
naer_heatmap_layout_get_day_rect (const NaerHeatmapLayout *self,
                                  NaerDay                  day,
                                  NaerHeatmapRect         *rect)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const NaerHeatmapBlock *block = &g_array_index (self->blocks, NaerHeatmapBlock, i);

      if (day >= block->first && day <= block->last)
        {
          naer_heatmap_layout_get_block_rect (self, block, day, rect);
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_heatmap_layout_get_visible:
 * @self: a layout
 * @block: one of its blocks
 * @clip: what can be seen
 * @from: (out): the first day to draw
 * @to: (out): the last day to draw, inclusive
 *
 * The stretch of a block’s days whose weeks touch @clip.
 *
 * Returns: whether there is any
 */
gboolean
naer_heatmap_layout_get_visible (const NaerHeatmapLayout *self,
                                 const NaerHeatmapBlock  *block,
                                 const NaerHeatmapRect   *clip,
                                 NaerDay                 *from,
                                 NaerDay                 *to)
{
  const NaerHeatmapRect *area = &block->area;
  gboolean across = self->spec.form == NAER_HEATMAP_WEEKS;
  double near_edge = across ? clip->x - area->x : clip->y - area->y;
  double extent = across ? clip->width : clip->height;
  NaerDay monday = naer_day_get_monday (block->first);
  int last_week;

  if (clip->x > area->x + area->width || clip->x + clip->width < area->x ||
      clip->y > area->y + area->height || clip->y + clip->height < area->y)
    return FALSE;
  if (across && self->spec.rtl)
    near_edge = area->x + area->width - clip->x - clip->width;

  *from = MAX (block->first, monday + WEEKDAYS * (int) floor (near_edge / self->pitch));
  last_week = (int) floor ((near_edge + extent) / self->pitch);
  *to = MIN (block->last, monday + WEEKDAYS * (last_week + 1) - 1);
  return *from <= *to;
}

/* The first block whose lower edge is not above @y. */
static guint
first_block_at (const NaerHeatmapLayout *self,
                double                   y)
{
  guint low = 0, high = self->blocks->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const NaerHeatmapRect *area = &g_array_index (self->blocks, NaerHeatmapBlock, middle).area;

      if (area->y + area->height + (self->pitch - self->cell) <= y)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static NaerDay
day_in_block (const NaerHeatmapLayout *self,
              const NaerHeatmapBlock  *block,
              double                   x,
              double                   y)
{
  const NaerHeatmapRect *area = &block->area;
  double start = self->spec.rtl ? area->x + area->width - x : x - area->x;
  int column = (int) floor (start / self->pitch), row = (int) floor ((y - area->y) / self->pitch);
  gboolean weeks = self->spec.form == NAER_HEATMAP_WEEKS;
  NaerDay day;

  if (column < 0 || row < 0 || (weeks ? row : column) >= WEEKDAYS)
    return NAER_DAY_NONE;
  day = naer_day_get_monday (block->first) + (weeks ? column * WEEKDAYS + row
                                                    : row * WEEKDAYS + column);
  return day >= block->first && day <= block->last ? day : NAER_DAY_NONE;
}

/**
 * naer_heatmap_layout_get_day_at:
 * @self: a layout
 * @x: a place
 * @y: a place
 *
 * Returns: the day whose cell is there, the gap after it included; %NAER_DAY_NONE between blocks
 */
NaerDay
naer_heatmap_layout_get_day_at (const NaerHeatmapLayout *self,
                                double                   x,
                                double                   y)
{
  for (guint i = first_block_at (self, y); i < self->blocks->len; i++)
    {
      const NaerHeatmapBlock *block = &g_array_index (self->blocks, NaerHeatmapBlock, i);
      NaerDay day;

      if (block->area.y > y)
        return NAER_DAY_NONE;
      day = day_in_block (self, block, x, y);
      if (day != NAER_DAY_NONE)
        return day;
    }
  return NAER_DAY_NONE;
}

/**
 * naer_heatmap_layout_get_lane_y:
 * @self: a layout of weeks
 * @block: one of its years
 * @lane: which line along it, from 0
 *
 * Returns: where the line runs
 */
double
naer_heatmap_layout_get_lane_y (const NaerHeatmapLayout *self,
                                const NaerHeatmapBlock  *block,
                                int                      lane)
{
  return block->area.y + block->area.height + (lane + 0.8) * LANE_HEIGHT;
}

/**
 * naer_heatmap_layout_get_step:
 * @self: a layout
 * @right: cells to the right, negative to the left
 * @down: cells down, negative up
 *
 * Returns: how many days that is
 */
int
naer_heatmap_layout_get_step (const NaerHeatmapLayout *self,
                              int                      right,
                              int                      down)
{
  int onwards = self->spec.rtl ? -right : right;

  return self->spec.form == NAER_HEATMAP_WEEKS ? onwards * WEEKDAYS + down
                                               : onwards + down * WEEKDAYS;
}
