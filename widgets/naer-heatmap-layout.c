/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout.h"

#include <math.h>

#define MIN_PITCH 10.0
#define NATURAL_PITCH 16.0
#define MAX_PITCH 26.0
#define GAP_SHARE 0.15
#define MONTH_SPACE 18.0
#define MONTH_ROWS 6
#define WEEKDAYS 7
#define MONTHS 12

/* Room around words, as shares of the height of a small one. */
#define YEAR_SPACE(metrics) (0.9 * (metrics)->label_height)
#define COLUMN_SPACE(metrics) (0.9 * (metrics)->label_height)
#define WEEKDAY_SPACE(metrics) (0.5 * (metrics)->label_height)
#define LABEL_SPACE(metrics) (0.25 * (metrics)->label_height)

struct _NaerHeatmapLayout
{
  NaerHeatmapSpec spec;
  double height;
  double pitch;
  double cell;
  double grid_start;
  GArray *blocks;
  GArray *labels;
};

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
snap (const NaerHeatmapLayout *self,
      double                   value)
{
  return floor (value * self->spec.scale + 0.001) / self->spec.scale;
}

static double
label_columns_width (const NaerHeatmapMetrics *metrics)
{
  return ceil (metrics->year_width + COLUMN_SPACE (metrics) + metrics->weekday_width +
               WEEKDAY_SPACE (metrics));
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

static void
set_pitch (NaerHeatmapLayout *self,
           double             pitch)
{
  double gap;

  self->pitch = snap (self, CLAMP (pitch, 4 / self->spec.scale, MAX_PITCH));
  gap = MAX (floor (self->pitch * GAP_SHARE * self->spec.scale + 0.5), 1) / self->spec.scale;
  self->cell = self->pitch - gap;
}

static void
add_label (NaerHeatmapLayout    *self,
           NaerHeatmapLabelKind  kind,
           int                   value,
           double                x,
           double                y)
{
  NaerHeatmapLabel label = { kind, value, x, y };

  g_array_append_val (self->labels, label);
}

/* Everything is laid out from left to right; this turns it around. */
static void
mirror (NaerHeatmapLayout *self)
{
  double width = snap (self, self->spec.width);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      NaerHeatmapRect *area = &g_array_index (self->blocks, NaerHeatmapBlock, i).area;

      area->x = width - area->x - area->width;
    }
  for (guint i = 0; i < self->labels->len; i++)
    {
      NaerHeatmapLabel *label = &g_array_index (self->labels, NaerHeatmapLabel, i);

      label->x = width - label->x;
    }
  self->grid_start = width - self->grid_start;
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
      NaerDay first_monday = naer_day_get_monday (first + WEEKDAYS - 1);

      add_label (self, NAER_HEATMAP_LABEL_MONTH, month,
                 self->grid_start + (first_monday - origin) / WEEKDAYS * self->pitch, y);
    }
}

static void
add_week_labels (NaerHeatmapLayout *self,
                 int                year,
                 double             y)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;
  NaerDay origin = naer_day_get_monday (naer_day_from_ymd (year, 1, 1));
  int columns = columns_of (year);

  for (int column = 0; column < columns; column++)
    {
      int iso_year = 0, week = naer_day_get_iso_week (origin + column * WEEKDAYS, &iso_year);

      if (iso_year == year && (week == 1 || week % 5 == 0))
        add_label (self, NAER_HEATMAP_LABEL_WEEK, week,
                   self->grid_start + column * self->pitch + self->cell / 2, y);
    }
  add_label (self, NAER_HEATMAP_LABEL_WEEK_WORD, 0,
             self->grid_start - WEEKDAY_SPACE (metrics) - metrics->weekday_width, y);
}

static void
add_weekday_labels (NaerHeatmapLayout *self,
                    double             y)
{
  const NaerHeatmapMetrics *metrics = &self->spec.metrics;
  int step = metrics->label_height <= 2 * self->pitch ? 2 : 4;

  for (int weekday = NAER_MONDAY; weekday <= NAER_FRIDAY; weekday += step)
    add_label (self, NAER_HEATMAP_LABEL_WEEKDAY, weekday,
               self->grid_start - WEEKDAY_SPACE (metrics) - metrics->weekday_width,
               y + (weekday - 1) * self->pitch + (self->cell - metrics->label_height) / 2);
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
  double label_start = self->grid_start - label_columns_width (metrics);
  NaerHeatmapBlock block = {
    naer_day_from_ymd (year, 1, 1),
    naer_day_from_ymd (year, 12, 31),
    { self->grid_start, top, columns_of (year) * self->pitch - (self->pitch - self->cell),
      grid_height },
  };

  if (label_start <= NAER_HEATMAP_MARGIN + columns_of (year) / self->spec.scale)
    label_start = NAER_HEATMAP_MARGIN;
  g_array_append_val (self->blocks, block);
  add_label (self, NAER_HEATMAP_LABEL_YEAR, year, label_start,
             top + (grid_height - metrics->year_height) / 2);
  add_month_labels (self, year, y);
  add_weekday_labels (self, top);
  add_week_labels (self, year, top + grid_height + LABEL_SPACE (metrics));
  return top + grid_height + LABEL_SPACE (metrics) + metrics->label_height;
}

/* How high a cell may be so that all years fit into the height. */
static double
pitch_for_height (const NaerHeatmapSpec *spec)
{
  const NaerHeatmapMetrics *metrics = &spec->metrics;
  int years = spec->last_year - spec->first_year + 1;
  double label = metrics->label_height + LABEL_SPACE (metrics);
  double words = years * 2 * label + (years - 1) * YEAR_SPACE (metrics);

  return (spec->height - 2 * NAER_HEATMAP_MARGIN - words) / (years * WEEKDAYS);
}

static void
lay_out_weeks (NaerHeatmapLayout *self)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double labels = label_columns_width (&spec->metrics);
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN - labels;
  int columns = widest_year (spec);
  double pitch = room / (columns - GAP_SHARE), y = NAER_HEATMAP_MARGIN, grid_width, slack;

  if (spec->height > 0)
    pitch = MIN (pitch, pitch_for_height (spec));
  set_pitch (self, pitch);
  grid_width = columns * self->pitch - (self->pitch - self->cell);
  while (grid_width > room && self->pitch > MIN_PITCH)
    {
      set_pitch (self, self->pitch - 1 / spec->scale);
      grid_width = columns * self->pitch - (self->pitch - self->cell);
    }
  slack = MAX (room - grid_width, 0);
  if (slack > columns / spec->scale)
    slack /= 2;
  self->grid_start = snap (self, NAER_HEATMAP_MARGIN + labels + slack);

  for (int year = spec->last_year; year >= spec->first_year; year--)
    y = add_year_of_weeks (self, year, y) + YEAR_SPACE (&spec->metrics);
  self->height = y - YEAR_SPACE (&spec->metrics) + NAER_HEATMAP_MARGIN;
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
      double x = snap (self, self->grid_start + i * month_pitch);
      NaerHeatmapBlock block = {
        naer_day_from_ymd (year, month, 1),
        naer_day_from_ymd (year, month, naer_days_in_month (year, month)),
        { x, top, WEEKDAYS * self->pitch - gap, MONTH_ROWS * self->pitch - gap },
      };

      g_array_append_val (self->blocks, block);
      add_label (self, NAER_HEATMAP_LABEL_MONTH, month, x, y);
    }
  return top + MONTH_ROWS * self->pitch - gap;
}

static void
lay_out_months (NaerHeatmapLayout *self)
{
  const NaerHeatmapSpec *spec = &self->spec;
  double room = spec->width - 2 * NAER_HEATMAP_MARGIN, y = NAER_HEATMAP_MARGIN;
  double content, month_pitch;
  int per_row = months_per_row (spec->width);

  set_pitch (self, (room - (per_row - 1) * MONTH_SPACE) / (per_row * WEEKDAYS - GAP_SHARE));
  content = per_row * WEEKDAYS * self->pitch + (per_row - 1) * MONTH_SPACE;
  month_pitch = WEEKDAYS * self->pitch + MONTH_SPACE;
  if (self->pitch < MAX_PITCH && per_row > 1)
    month_pitch += MAX (room - content, 0) / (per_row - 1);
  self->grid_start = NAER_HEATMAP_MARGIN;
  if (self->pitch >= MAX_PITCH)
    self->grid_start = snap (self, NAER_HEATMAP_MARGIN + MAX (room - content, 0) / 2);

  for (int year = spec->last_year; year >= spec->first_year; year--)
    {
      if (spec->first_year != spec->last_year)
        {
          add_label (self, NAER_HEATMAP_LABEL_YEAR, year, self->grid_start, y);
          y += spec->metrics.year_height + LABEL_SPACE (&spec->metrics);
        }
      for (int month = 1; month <= MONTHS; month += per_row)
        y = add_row_of_months (self, year, month, per_row, month_pitch, y) + MONTH_SPACE / 2;
    }
  self->height = y - MONTH_SPACE / 2 + NAER_HEATMAP_MARGIN;
}

/**
 * naer_heatmap_min_width:
 * @form: how a year is laid out
 * @metrics: the room that words need
 *
 * Returns: the smallest width that the form can be read in
 */
double
naer_heatmap_min_width (NaerHeatmapForm           form,
                        const NaerHeatmapMetrics *metrics)
{
  if (form == NAER_HEATMAP_MONTHS)
    return ceil (2 * WEEKDAYS * MIN_PITCH + MONTH_SPACE + 2 * NAER_HEATMAP_MARGIN);
  return ceil (label_columns_width (metrics) + 54 * MIN_PITCH + 2 * NAER_HEATMAP_MARGIN);
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

/**
 * naer_heatmap_layout_new:
 * @spec: what to make it from
 *
 * Returns: (transfer full): the places of all cells and words
 */
NaerHeatmapLayout *
naer_heatmap_layout_new (const NaerHeatmapSpec *spec)
{
  NaerHeatmapLayout *self;

  g_return_val_if_fail (spec->first_year >= 1 && spec->first_year <= spec->last_year, NULL);
  g_return_val_if_fail (spec->last_year <= 9999 && spec->scale > 0, NULL);

  self = g_rc_box_new0 (NaerHeatmapLayout);
  self->spec = *spec;
  self->blocks = g_array_new (FALSE, FALSE, sizeof (NaerHeatmapBlock));
  self->labels = g_array_new (FALSE, FALSE, sizeof (NaerHeatmapLabel));
  if (spec->form == NAER_HEATMAP_WEEKS)
    lay_out_weeks (self);
  else
    lay_out_months (self);
  if (spec->rtl)
    mirror (self);
  return self;
}

/**
 * naer_heatmap_layout_ref:
 * @self: a layout
 *
 * Returns: (transfer full): @self
 */
NaerHeatmapLayout *
naer_heatmap_layout_ref (NaerHeatmapLayout *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  NaerHeatmapLayout *self = data;

  g_array_unref (self->blocks);
  g_array_unref (self->labels);
}

/**
 * naer_heatmap_layout_unref:
 * @self: (transfer full): a layout
 *
 * Lets it go.
 */
void
naer_heatmap_layout_unref (NaerHeatmapLayout *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * naer_heatmap_layout_get_spec:
 * @self: a layout
 *
 * Returns: (transfer none): what it was made from
 */
const NaerHeatmapSpec *
naer_heatmap_layout_get_spec (const NaerHeatmapLayout *self)
{
  return &self->spec;
}

/**
 * naer_heatmap_layout_get_height:
 * @self: a layout
 *
 * Returns: the height that it takes
 */
double
naer_heatmap_layout_get_height (const NaerHeatmapLayout *self)
{
  return self->height;
}

/**
 * naer_heatmap_layout_get_pitch:
 * @self: a layout
 *
 * Returns: the distance from one cell to the next, both across and down
 */
double
naer_heatmap_layout_get_pitch (const NaerHeatmapLayout *self)
{
  return self->pitch;
}

/**
 * naer_heatmap_layout_get_cell:
 * @self: a layout
 *
 * Returns: the side of a cell
 */
double
naer_heatmap_layout_get_cell (const NaerHeatmapLayout *self)
{
  return self->cell;
}

/**
 * naer_heatmap_layout_get_grid_start:
 * @self: a layout
 *
 * Returns: the start edge of the cells, for what is to be in line with them
 */
double
naer_heatmap_layout_get_grid_start (const NaerHeatmapLayout *self)
{
  return self->grid_start;
}

/**
 * naer_heatmap_layout_get_blocks:
 * @self: a layout
 * @n_blocks: (out): how many
 *
 * Returns: (transfer none) (array length=n_blocks): its grids of cells, from top to bottom
 */
const NaerHeatmapBlock *
naer_heatmap_layout_get_blocks (const NaerHeatmapLayout *self,
                                guint                   *n_blocks)
{
  *n_blocks = self->blocks->len;
  return (const NaerHeatmapBlock *) self->blocks->data;
}

/**
 * naer_heatmap_layout_get_labels:
 * @self: a layout
 * @n_labels: (out): how many
 *
 * Returns: (transfer none) (array length=n_labels): its words
 */
const NaerHeatmapLabel *
naer_heatmap_layout_get_labels (const NaerHeatmapLayout *self,
                                guint                   *n_labels)
{
  *n_labels = self->labels->len;
  return (const NaerHeatmapLabel *) self->labels->data;
}

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
