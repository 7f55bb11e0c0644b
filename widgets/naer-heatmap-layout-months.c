/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

#define MONTH_SPACE 18.0
#define MONTH_ROWS 6
#define MIN_WORD_SPACE 2.0
#define MOST_SPREAD 40.0

/* What stands in a row of months, and how far they are from each other. */
typedef struct
{
  int per_row;
  gboolean with_weekdays;
  gboolean with_weeks;
  double month_pitch;
} Plan;

double
naer_heatmap_layout_months_min_width (void)
{
  return ceil (2 * WEEKDAYS * NAER_HEATMAP_MIN_PITCH + MONTH_SPACE + 2 * NAER_HEATMAP_MARGIN);
}

/* The pitch at which months of so many columns fill the width. */
static double
pitch_for_columns (double room,
                   int    per_row,
                   int    columns)
{
  return (room - (per_row - 1) * MONTH_SPACE) / (per_row * columns - GAP_SHARE);
}

static double
pitch_for_height (const NaerHeatmapSpec *spec,
                  int                    per_row,
                  gboolean               with_weekdays)
{
  const NaerHeatmapMetrics *metrics = &spec->metrics;
  int years = spec->last_year - spec->first_year + 1, rows = years * MONTHS / per_row;
  double words = rows * (metrics->label_height * (with_weekdays ? 2 : 1) + LABEL_SPACE (metrics) +
                         MONTH_SPACE / 2);

  if (spec->height <= 0)
    return G_MAXDOUBLE;
  if (years > 1)
    words += years * (metrics->year_height + LABEL_SPACE (metrics) + MONTH_SPACE / 2);
  return (spec->height - 2 * NAER_HEATMAP_MARGIN - words) / (rows * MONTH_ROWS);
}

/* What goes into a row when there are so many months in it. Weekdays and weeks are named where a cell
   has room for the word. */
static double
plan_row (const NaerHeatmapLayout *self,
          int                      per_row,
          Plan                    *plan)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN, most = naer_heatmap_layout_max_pitch (self);
  double word = spec->metrics.column_width + MIN_WORD_SPACE, line = spec->metrics.label_height;
  double pitch = MIN (pitch_for_columns (room, per_row, WEEKDAYS + 1), most);

  *plan = (Plan) { .per_row = per_row };
  pitch = MIN (pitch, pitch_for_height (spec, per_row, pitch >= word));
  plan->with_weeks = pitch >= MAX (word, line);
  if (!plan->with_weeks)
    pitch = MIN (pitch_for_columns (room, per_row, WEEKDAYS), most);
  plan->with_weekdays = MIN (pitch, pitch_for_height (spec, per_row, TRUE)) >= word;
  return MIN (pitch, pitch_for_height (spec, per_row, plan->with_weekdays));
}

/* One year may be large; of several more is seen at once. */
static int
months_per_row (const NaerHeatmapSpec *spec)
{
  double seen = spec->width / zoom_of (spec);

  if (seen < 220)
    return 2;
  if (seen < 480)
    return 3;
  return seen < 760 || spec->first_year == spec->last_year ? 4 : 6;
}

/* Into a height they go as they become largest. */
static double
choose_plan (const NaerHeatmapLayout *self,
             Plan                    *plan)
{
  static const int choices[] = { 3, 4, 6, 12 };
  double best = 0;

  if (self->spec.height <= 0)
    return plan_row (self, months_per_row (&self->spec), plan);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      Plan other;
      double pitch = plan_row (self, choices[i], &other);

      if (i > 0 && pitch <= best)
        continue;
      best = pitch;
      *plan = other;
    }
  return best;
}

static void
plan_months (NaerHeatmapLayout *self,
             Plan              *plan)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN, content, slack, spread = 0;
  int columns;

  naer_heatmap_layout_set_pitch (self, choose_plan (self, plan));
  columns = WEEKDAYS + (plan->with_weeks ? 1 : 0);
  content = plan->per_row * columns * self->pitch + (plan->per_row - 1) * MONTH_SPACE;
  slack = MAX (room - content, 0);
  if (plan->per_row > 1 && self->pitch < naer_heatmap_layout_max_pitch (self))
    spread = MIN (slack / (plan->per_row - 1), MOST_SPREAD);
  plan->month_pitch = columns * self->pitch + MONTH_SPACE + spread;
  self->grid_start = NAER_HEATMAP_MARGIN + (slack - spread * (plan->per_row - 1)) / 2;
  self->grid_start += plan->with_weeks ? self->pitch : 0;
  self->grid_start = naer_heatmap_layout_snap (self, self->grid_start);
}

static void
add_weekdays (NaerHeatmapLayout *self,
              double             x,
              double             y)
{
  for (int weekday = NAER_MONDAY; weekday <= NAER_SUNDAY; weekday++)
    naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_COLUMN, weekday,
                                   x + (weekday - 1) * self->pitch + self->cell / 2, y);
}

static void
add_weeks (NaerHeatmapLayout      *self,
           const NaerHeatmapBlock *block)
{
  double y = block->area.y + (self->cell - self->spec.metrics.label_height) / 2;

  for (NaerDay monday = naer_day_get_monday (block->first); monday <= block->last;
       monday += WEEKDAYS, y += self->pitch)
    naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_WEEK,
                                   naer_day_get_iso_week (monday, NULL),
                                   block->area.x - self->pitch + self->cell / 2, y);
}

static double
add_row_of_months (NaerHeatmapLayout *self,
                   const Plan        *plan,
                   int                year,
                   int                first_month,
                   double             y)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;
  double gap = self->pitch - self->cell, words = metrics->label_height + LABEL_SPACE (metrics);
  double top = y + words + (plan->with_weekdays ? metrics->label_height : 0);

  top = ceil (top * self->spec.scale) / self->spec.scale;
  for (int i = 0; i < plan->per_row; i++)
    {
      int month = first_month + i;
      double x = naer_heatmap_layout_snap (self, self->grid_start + i * plan->month_pitch);
      NaerHeatmapBlock block = {
        naer_day_from_ymd (year, month, 1),
        naer_day_from_ymd (year, month, naer_days_in_month (year, month)),
        { x, top, WEEKDAYS * self->pitch - gap, MONTH_ROWS * self->pitch - gap },
      };

      g_array_append_val (self->blocks, block);
      naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_MONTH, month, x, y);
      if (plan->with_weekdays)
        add_weekdays (self, x, y + words - LABEL_SPACE (metrics) / 2);
      if (plan->with_weeks)
        add_weeks (self, &block);
    }
  return top + MONTH_ROWS * self->pitch - gap;
}

void
naer_heatmap_layout_place_months (NaerHeatmapLayout *self)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double y = NAER_HEATMAP_MARGIN;
  Plan plan;

  plan_months (self, &plan);
  for (int year = spec->last_year; year >= spec->first_year; year--)
    {
      if (spec->first_year != spec->last_year)
        {
          naer_heatmap_layout_add_label (self, NAER_HEATMAP_LABEL_YEAR, year, self->grid_start, y);
          y += spec->metrics.year_height + LABEL_SPACE (&spec->metrics);
        }
      for (int month = 1; month <= MONTHS; month += plan.per_row)
        y = add_row_of_months (self, &plan, year, month, y) + MONTH_SPACE / 2;
      if (year > spec->first_year)
        y += MONTH_SPACE / 2;
    }
  self->height = y - MONTH_SPACE / 2 + NAER_HEATMAP_MARGIN;
}
