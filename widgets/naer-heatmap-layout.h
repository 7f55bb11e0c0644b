/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapForm:
 * @NAER_HEATMAP_WEEKS: a year is weeks × weekdays, years under each other, the latest on top
 * @NAER_HEATMAP_MONTHS: a year is twelve small months, each weekdays × weeks
 */
typedef enum
{
  NAER_HEATMAP_WEEKS,
  NAER_HEATMAP_MONTHS,
} NaerHeatmapForm;

/**
 * NaerHeatmapMetrics:
 * @year_width: width of the widest year
 * @year_height: height of a year
 * @weekday_width: width of the widest weekday, or of the word for week
 * @label_height: height of a month, weekday or week
 * @column_width: width of the widest weekday or number of a week
 *
 * How much room the words beside the cells need, in the units of the layout.
 */
typedef struct
{
  double year_width;
  double year_height;
  double weekday_width;
  double label_height;
  double column_width;
} NaerHeatmapMetrics;

/**
 * NaerHeatmapSpec:
 * @form: how a year is laid out
 * @first_year: the first year
 * @last_year: the last year, inclusive
 * @width: the room there is
 * @height: the room there is, or 0 when it may be as high as it likes
 * @scale: device pixels per unit; cells begin and end on device pixels
 * @rtl: whether days run from right to left
 * @metrics: the room that words need
 * @max_pitch: how far cells may stand from each other, or 0 for what looks well in a page
 * @zoom: how many times wider than what is seen @width is, or 0 for once
 * @lanes: for how many lines there is to be room along each year of weeks
 *
 * What a layout is made from.
 */
typedef struct
{
  NaerHeatmapForm form;
  int first_year;
  int last_year;
  double width;
  double height;
  double scale;
  gboolean rtl;
  NaerHeatmapMetrics metrics;
  double max_pitch;
  double zoom;
  int lanes;
} NaerHeatmapSpec;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} NaerHeatmapRect;

/**
 * NaerHeatmapBlock:
 * @first: its first day
 * @last: its last day, inclusive
 * @area: the rectangle of its cells
 *
 * Days whose cells form one grid: a year, or a month.
 */
typedef struct
{
  NaerDay first;
  NaerDay last;
  NaerHeatmapRect area;
} NaerHeatmapBlock;

typedef enum
{
  NAER_HEATMAP_LABEL_YEAR,
  NAER_HEATMAP_LABEL_MONTH,
  NAER_HEATMAP_LABEL_WEEKDAY,
  NAER_HEATMAP_LABEL_WEEK,
  NAER_HEATMAP_LABEL_WEEK_WORD,
  NAER_HEATMAP_LABEL_COLUMN,    /* a weekday over the days of a month */
  NAER_HEATMAP_LABEL_DAY,       /* the number of a day, in its cell */
} NaerHeatmapLabelKind;

/**
 * NaerHeatmapLabel:
 * @kind: what it says
 * @value: the year, month, weekday, ISO week or day
 * @x: where it stands: its start edge, or its middle for a week or a column
 * @y: the top of its line
 *
 * A word beside the cells.
 */
typedef struct
{
  NaerHeatmapLabelKind kind;
  int value;
  double x;
  double y;
} NaerHeatmapLabel;

/**
 * NaerHeatmapLayout:
 *
 * Where the cells and words of a calendar stand. Immutable.
 */
typedef struct _NaerHeatmapLayout NaerHeatmapLayout;

/**
 * NAER_HEATMAP_MARGIN:
 *
 * Room around the cells for the outline of today and the focus ring.
 */
#define NAER_HEATMAP_MARGIN 3.0

/**
 * NAER_HEATMAP_MIN_PITCH:
 *
 * How near cells may stand to each other and still be read.
 */
#define NAER_HEATMAP_MIN_PITCH 10.0

double                  naer_heatmap_min_width              (NaerHeatmapForm           form,
                                                             const NaerHeatmapMetrics *metrics);
double                  naer_heatmap_natural_width          (const NaerHeatmapMetrics *metrics);
NaerHeatmapLayout      *naer_heatmap_layout_new             (const NaerHeatmapSpec    *spec);
NaerHeatmapLayout      *naer_heatmap_layout_ref             (NaerHeatmapLayout        *self);
void                    naer_heatmap_layout_unref           (NaerHeatmapLayout        *self);
const NaerHeatmapSpec  *naer_heatmap_layout_get_spec        (const NaerHeatmapLayout  *self);
double                  naer_heatmap_layout_get_height      (const NaerHeatmapLayout  *self);
double                  naer_heatmap_layout_get_pitch       (const NaerHeatmapLayout  *self);
double                  naer_heatmap_layout_get_cell        (const NaerHeatmapLayout  *self);
double                  naer_heatmap_layout_get_grid_start  (const NaerHeatmapLayout  *self);
const NaerHeatmapBlock *naer_heatmap_layout_get_blocks      (const NaerHeatmapLayout  *self,
                                                             guint                    *n_blocks);
const NaerHeatmapLabel *naer_heatmap_layout_get_labels      (const NaerHeatmapLayout  *self,
                                                             guint                    *n_labels);
gboolean                naer_heatmap_layout_get_day_rect    (const NaerHeatmapLayout  *self,
                                                             NaerDay                   day,
                                                             NaerHeatmapRect          *rect);
void                    naer_heatmap_layout_get_block_rect  (const NaerHeatmapLayout  *self,
                                                             const NaerHeatmapBlock   *block,
                                                             NaerDay                   day,
                                                             NaerHeatmapRect          *rect);
gboolean                naer_heatmap_layout_get_visible     (const NaerHeatmapLayout  *self,
                                                             const NaerHeatmapBlock   *block,
                                                             const NaerHeatmapRect    *clip,
                                                             NaerDay                  *from,
                                                             NaerDay                  *to);
NaerDay                 naer_heatmap_layout_get_day_at      (const NaerHeatmapLayout  *self,
                                                             double                    x,
                                                             double                    y);
double                  naer_heatmap_layout_get_lane_y      (const NaerHeatmapLayout  *self,
                                                             const NaerHeatmapBlock   *block,
                                                             int                       lane);
int                     naer_heatmap_layout_get_step        (const NaerHeatmapLayout  *self,
                                                             int                       right,
                                                             int                       down);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerHeatmapLayout, naer_heatmap_layout_unref)

G_END_DECLS
