/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"

G_BEGIN_DECLS

/**
 * NAER_UNIT_NAME_GAP:
 *
 * The room between names and what stands after them.
 */
#define NAER_UNIT_NAME_GAP 12.0

/**
 * NaerUnitForm:
 * @NAER_UNIT_BESIDE: names stand beside their rows and stay while days are scrolled
 * @NAER_UNIT_ABOVE: names stand above their rows, where there is little room
 */
typedef enum
{
  NAER_UNIT_BESIDE,
  NAER_UNIT_ABOVE,
} NaerUnitForm;

/**
 * NaerUnitMetrics:
 * @line_height: height of a name
 * @small_height: height of a week or a date
 * @name_width: width of the widest name
 *
 * How much room the words need, in the units of the layout.
 */
typedef struct
{
  double line_height;
  double small_height;
  double name_width;
} NaerUnitMetrics;

/**
 * NaerUnitSpec:
 * @first: the first day
 * @last: the last day, inclusive
 * @n_rows: how many people are listed
 * @width: the room there is
 * @height: the room there is
 * @scale: device pixels per unit; cells begin and end on device pixels
 * @rtl: whether days run from right to left
 * @metrics: the room that words need
 *
 * What a layout is made from.
 */
typedef struct
{
  NaerDay first;
  NaerDay last;
  guint n_rows;
  double width;
  double height;
  double scale;
  gboolean rtl;
  NaerUnitMetrics metrics;
} NaerUnitSpec;

/**
 * NaerUnitLayout:
 * @spec: what it was made from
 * @form: where names stand
 * @pitch: the distance from one day to the next
 * @cell: the side of a cell
 * @row_pitch: the distance from one row to the next
 * @cell_top: how far below the top of its row a cell begins
 * @names: where names stand on the screen, without width where they stand above
 * @cells: where cells are seen on the screen
 * @header: where weeks and bars are seen on the screen
 * @corner: what is left between names and header, without width where there is none
 * @label_top: where in the header the name of the bars begins
 * @bars_top: where in the header the bars begin
 * @bars_height: the height of a bar of everyone
 * @content_width: the width of all days
 * @content_height: the height of all rows
 *
 * Where everything stands in a calendar of a unit. Days and rows are scrolled under the frozen
 * parts: what is said of a cell is in the content, what is said of a part is on the screen.
 */
typedef struct
{
  NaerUnitSpec spec;
  NaerUnitForm form;
  double pitch;
  double cell;
  double row_pitch;
  double cell_top;
  NaerHeatmapRect names;
  NaerHeatmapRect cells;
  NaerHeatmapRect header;
  NaerHeatmapRect corner;
  double label_top;
  double bars_top;
  double bars_height;
  double content_width;
  double content_height;
} NaerUnitLayout;

/**
 * NaerUnitPlace:
 *
 * What is at a point of the screen.
 */
typedef enum
{
  NAER_UNIT_PLACE_NONE,
  NAER_UNIT_PLACE_NAME, /* of a row */
  NAER_UNIT_PLACE_CELL, /* of a row and a day */
  NAER_UNIT_PLACE_BAR,  /* of a day: how many are at work */
} NaerUnitPlace;

typedef struct
{
  NaerUnitPlace place;
  guint row;
  NaerDay day;
} NaerUnitHit;

void    naer_unit_layout_init              (NaerUnitLayout       *self,
                                            const NaerUnitSpec   *spec);
double  naer_unit_layout_get_day_x         (const NaerUnitLayout *self,
                                            NaerDay               day);
double  naer_unit_layout_get_row_y         (const NaerUnitLayout *self,
                                            guint                 row);
void    naer_unit_layout_get_cell          (const NaerUnitLayout *self,
                                            guint                 row,
                                            NaerDay               day,
                                            NaerHeatmapRect      *rect);
void    naer_unit_layout_get_bar           (const NaerUnitLayout *self,
                                            NaerDay               day,
                                            NaerHeatmapRect      *rect);
void    naer_unit_layout_get_visible_days  (const NaerUnitLayout *self,
                                            double                scroll_x,
                                            NaerDay              *from,
                                            NaerDay              *to);
gboolean naer_unit_layout_get_visible_rows (const NaerUnitLayout *self,
                                            double                scroll_y,
                                            guint                *from,
                                            guint                *to);
void    naer_unit_layout_hit               (const NaerUnitLayout *self,
                                            double                scroll_x,
                                            double                scroll_y,
                                            double                x,
                                            double                y,
                                            NaerUnitHit          *hit);
double  naer_unit_layout_get_scroll_to     (const NaerUnitLayout *self,
                                            NaerDay               last_seen);

G_END_DECLS
