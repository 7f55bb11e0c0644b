/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

#define MONTH_SPACE 18.0
#define MONTH_ROWS 6

double
naer_heatmap_layout_months_min_width (void)
{
  return ceil (2 * WEEKDAYS * MIN_PITCH + MONTH_SPACE + 2 * NAER_HEATMAP_MARGIN);
}

static int
months_per_row (double width)
{
  if (width < 220)
    return 2;
  if (width < 480)
    return 3;
  return width < 760 ? 4 : 6;
}

static double
add_row_of_months (NaerHeatmapLayout *self,
                   int                year,
                   int                first_month,
                   int                n_months,
                   double             month_pitch,
                   double             y)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;
  double gap = self->pitch - self->cell;
  double top = ceil ((y + metrics->label_height + LABEL_SPACE (metrics)) * self->spec.scale) /
               self->spec.scale;

  for (int i = 0; i < n_months; i++)
    {
      int month = first_month + i;
      double x = naer_heatmap_layout_snap (self, self->grid_start + i * month_pitch);
      NaerHeatmapBlock block = {
        naer_day_from_ymd (year, month, 1),
        naer_day_from_ymd (year, month, naer_days_in_month (year, month)),
        { x, top, WEEKDAYS * self->pitch - gap, MONTH_ROWS * self->pitch - gap },
      };

      g_array_append_val (self->blocks, block);
      naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_MONTH, month, x, y);
    }
  return top + MONTH_ROWS * self->pitch - gap;
}

void
naer_heatmap_layout_place_months (NaerHeatmapLayout *self)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN, y = NAER_HEATMAP_MARGIN;
  double content, month_pitch;
  int per_row = months_per_row (spec->width);

  naer_heatmap_layout_set_pitch (self, (room - (per_row - 1) * MONTH_SPACE) /
                                         (per_row * WEEKDAYS - GAP_SHARE));
  content = per_row * WEEKDAYS * self->pitch + (per_row - 1) * MONTH_SPACE;
  month_pitch = WEEKDAYS * self->pitch + MONTH_SPACE;
  if (self->pitch < MAX_PITCH && per_row > 1)
    month_pitch += MAX (room - content, 0) / (per_row - 1);
  self->grid_start = NAER_HEATMAP_MARGIN;
  if (self->pitch >= MAX_PITCH)
    self->grid_start =
      naer_heatmap_layout_snap (self, NAER_HEATMAP_MARGIN + MAX (room - content, 0) / 2);

  for (int year = spec->last_year; year >= spec->first_year; year--)
    {
      if (spec->first_year != spec->last_year)
        {
          naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_YEAR, year, self->grid_start, y);
          y += spec->metrics.year_height + LABEL_SPACE (&spec->metrics);
        }
      for (int month = 1; month <= MONTHS; month += per_row)
        y = add_row_of_months (self, year, month, per_row, month_pitch, y) + MONTH_SPACE / 2;
    }
  self->height = y - MONTH_SPACE / 2 + NAER_HEATMAP_MARGIN;
}
