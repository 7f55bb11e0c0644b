/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

#define NATURAL_PITCH 16.0

/* Room around words, as shares of the height of a small one. */
#define YEAR_SPACE(metrics) (0.9 * (metrics)->label_height)
#define COLUMN_SPACE(metrics) (0.9 * (metrics)->label_height)
#define WEEKDAY_SPACE(metrics) (0.5 * (metrics)->label_height)

/* Weeks of a year as columns: days before the first Monday have one of their own. */
static int
columns_of (int year)
{
  NaerDay first = naer_day_from_ymd (year, 1, 1), last = naer_day_from_ymd (year, 12, 31);

  return (naer_day_get_monday (last) - naer_day_get_monday (first)) / WEEKDAYS + 1;
}

static int
widest_year (const NaerHeatmapSpec *spec)
{
  int columns = 0;

  for (int year = spec->first_year; year <= spec->last_year; year++)
    columns = MAX (columns, columns_of (year));
  return columns;
}

static double
label_columns_width (const NaerHeatmapMetrics *metrics)
{
  return ceil (metrics->year_width + COLUMN_SPACE (metrics) + metrics->weekday_width +
               WEEKDAY_SPACE (metrics));
}

double
naer_heatmap_layout_weeks_min_width (const NaerHeatmapMetrics *metrics)
{
  return ceil (label_columns_width (metrics) + 54 * NAER_HEATMAP_MIN_PITCH + 2 * NAER_HEATMAP_MARGIN);
}

/**
 * naer_heatmap_natural_width:
 * @metrics: the room that words need
 *
 * Returns: the width that years of weeks look best in
 */
double
naer_heatmap_natural_width (const NaerHeatmapMetrics *metrics)
{
  return ceil (label_columns_width (metrics) + 53 * NATURAL_PITCH + 2 * NAER_HEATMAP_MARGIN);
}

/* Where weekdays begin, and the word for week below them. */
static double
weekday_start (const NaerHeatmapLayout *self)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;

  return self->grid_start - WEEKDAY_SPACE (metrics) - metrics->weekday_width;
}

static void
add_month_labels (NaerHeatmapLayout *self,
                  int                year,
                  double             y)
{
  NaerDay origin = naer_day_get_monday (naer_day_from_ymd (year, 1, 1));

  for (int month = 1; month <= MONTHS; month++)
    {
      NaerDay first = naer_day_from_ymd (year, month, 1);
      int column = (naer_day_get_monday (first + WEEKDAYS - 1) - origin) / WEEKDAYS;

      naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_MONTH, month,
                                     self->grid_start + column * self->pitch, y);
    }
}

static void
add_week_labels (NaerHeatmapLayout *self,
                 int                year,
                 double             y)
{
  NaerDay origin = naer_day_get_monday (naer_day_from_ymd (year, 1, 1));
  int columns = columns_of (year);

  for (int column = 0; column < columns; column++)
    {
      int iso_year = 0, week = naer_day_get_iso_week (origin + column * WEEKDAYS, &iso_year);

      if (iso_year == year && (week == 1 || week % 5 == 0))
        naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_WEEK, week,
                                       self->grid_start + column * self->pitch + self->cell / 2, y);
    }
  naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_WEEK_WORD, 0, weekday_start (self), y);
}

static void
add_weekday_labels (NaerHeatmapLayout *self,
                    double             y)
{
  double height = self->spec.metrics.label_height, to_middle = (self->cell - height) / 2;
  int step = height <= 2 * self->pitch ? 2 : 4;

  for (int weekday = NAER_MONDAY; weekday <= NAER_FRIDAY; weekday += step)
    naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_WEEKDAY, weekday, weekday_start (self),
                                   y + (weekday - 1) * self->pitch + to_middle);
}

static double
add_year_of_weeks (NaerHeatmapLayout *self,
                   int                year,
                   double             y)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;
  double top = ceil ((y + metrics->label_height + LABEL_SPACE (metrics)) * self->spec.scale) /
               self->spec.scale;
  double grid_height = WEEKDAYS * self->pitch - (self->pitch - self->cell);
  double label_start = self->grid_start - label_columns_width (metrics), bottom;
  NaerHeatmapBlock block = {
    naer_day_from_ymd (year, 1, 1),
    naer_day_from_ymd (year, 12, 31),
    { self->grid_start, top, columns_of (year) * self->pitch - (self->pitch - self->cell),
      grid_height },
  };

  if (label_start <= NAER_HEATMAP_MARGIN + columns_of (year) / self->spec.scale)
    label_start = NAER_HEATMAP_MARGIN;
  g_array_append_val (self->blocks, block);
  naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_YEAR, year, label_start,
                                 top + (grid_height - metrics->year_height) / 2);
  add_month_labels (self, year, y);
  add_weekday_labels (self, top);
  bottom = top + grid_height + self->spec.lanes * LANE_HEIGHT + LABEL_SPACE (metrics);
  add_week_labels (self, year, bottom);
  return bottom + metrics->label_height;
}

/* How high a cell may be so that all years fit into the height. */
static double
pitch_for_height (const NaerHeatmapSpec *spec)
{
  const NaerHeatmapMetrics *metrics = &spec->metrics;
  int years = spec->last_year - spec->first_year + 1;
  double label = metrics->label_height + LABEL_SPACE (metrics);
  double words = years * 2 * label + (years - 1) * YEAR_SPACE (metrics);
  double lanes = years * spec->lanes * LANE_HEIGHT;

  return (spec->height - 2 * NAER_HEATMAP_MARGIN - words - lanes) / (years * WEEKDAYS);
}

void
naer_heatmap_layout_place_weeks (NaerHeatmapLayout *self)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double labels = label_columns_width (&spec->metrics);
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN - labels;
  int columns = widest_year (spec);
  double pitch = room / (columns - GAP_SHARE), y = NAER_HEATMAP_MARGIN, grid_width, slack;

  if (spec->height > 0)
    pitch = MIN (pitch, pitch_for_height (spec));
  naer_heatmap_layout_set_pitch (self, pitch);
  grid_width = columns * self->pitch - (self->pitch - self->cell);
  while (grid_width > room && self->pitch > NAER_HEATMAP_MIN_PITCH)
    {
      naer_heatmap_layout_set_pitch (self, self->pitch - 1 / spec->scale);
      grid_width = columns * self->pitch - (self->pitch - self->cell);
    }
  slack = MAX (room - grid_width, 0);
  if (slack > columns / spec->scale)
    slack /= 2;
  self->grid_start = naer_heatmap_layout_snap (self, NAER_HEATMAP_MARGIN + labels + slack);

  for (int year = spec->last_year; year >= spec->first_year; year--)
    y = add_year_of_weeks (self, year, y) + YEAR_SPACE (&spec->metrics);
  self->height = y - YEAR_SPACE (&spec->metrics) + NAER_HEATMAP_MARGIN;
}
