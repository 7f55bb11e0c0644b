/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-layout.h"

#include <math.h>

#define LEAST_PITCH 18.0
#define GAP_SHARE 0.17
#define BAR_SHARE 1.6
#define LEAST_DAYS 14
#define MOST_NAMES 0.34
#define SPACE 6.0

static double
snap (const NaerUnitLayout *self,
      double                value)
{
  return round (value * self->spec.scale) / self->spec.scale;
}

static double
snap_up (const NaerUnitLayout *self,
         double                value)
{
  return ceil (value * self->spec.scale - 1e-6) / self->spec.scale;
}

/* Names stand beside the days where they leave room for two weeks. */
static void
choose_form (NaerUnitLayout *self)
{
  double names = MIN (self->spec.metrics.name_width + NAER_UNIT_NAME_GAP, self->spec.width * MOST_NAMES);
  double days = LEAST_DAYS * self->pitch + 2 * NAER_HEATMAP_MARGIN;

  self->form = self->spec.metrics.name_width * 0.8 <= self->spec.width * MOST_NAMES &&
                   names + days <= self->spec.width
                 ? NAER_UNIT_BESIDE
                 : NAER_UNIT_ABOVE;
  self->names.width = self->form == NAER_UNIT_BESIDE ? snap_up (self, names) : 0;
}

static void
place_header (NaerUnitLayout *self)
{
  const NaerUnitMetrics *metrics = &self->spec.metrics;

  self->bars_height = snap (self, self->pitch * BAR_SHARE);
  self->label_top = snap_up (self, 2 * metrics->small_height + SPACE);
  self->bars_top = self->label_top;
  if (self->form == NAER_UNIT_ABOVE)
    self->bars_top = snap_up (self, self->label_top + metrics->line_height);
  else
    self->label_top = snap (self, self->bars_top + self->bars_height - metrics->line_height);
  self->header.height = snap_up (self, self->bars_top + self->bars_height + SPACE);
}

static void
place_parts (NaerUnitLayout *self)
{
  double width = snap (self, self->spec.width), height = snap (self, self->spec.height);

  self->header.x = self->spec.rtl ? 0 : self->names.width;
  self->header.y = 0;
  self->header.width = MAX (width - self->names.width, 0);
  self->cells = self->header;
  self->cells.y = self->header.height;
  self->cells.height = MAX (height - self->header.height, 0);
  self->names.x = self->spec.rtl ? width - self->names.width : 0;
  self->names.y = self->cells.y;
  self->names.height = self->cells.height;
  self->corner = (NaerHeatmapRect) { self->names.x, 0, self->names.width, self->header.height };
}

/**
 * naer_unit_layout_init:
 * @self: (out caller-allocates): a layout
 * @spec: what to make it from
 *
 * Finds out where everything stands; it takes no time, however many the rows and days are.
 */
void
naer_unit_layout_init (NaerUnitLayout     *self,
                       const NaerUnitSpec *spec)
{
  guint n_days;

  g_return_if_fail (spec->first <= spec->last && spec->scale > 0);

  *self = (NaerUnitLayout) { .spec = *spec };
  n_days = spec->last - spec->first + 1;
  self->pitch = snap_up (self, MAX (LEAST_PITCH, spec->metrics.line_height));
  self->cell = self->pitch - MAX (snap (self, self->pitch * GAP_SHARE), 1 / spec->scale);
  choose_form (self);
  self->row_pitch = self->pitch;
  if (self->form == NAER_UNIT_ABOVE)
    {
      self->cell_top = snap_up (self, spec->metrics.line_height + 1);
      self->row_pitch = snap_up (self, self->cell_top + self->pitch + SPACE);
    }
  place_header (self);
  place_parts (self);
  self->content_width = MAX (n_days * self->pitch + 2 * NAER_HEATMAP_MARGIN, self->cells.width);
  self->content_height = MAX (spec->n_rows * self->row_pitch + 2 * NAER_HEATMAP_MARGIN,
                              self->cells.height);
}

/**
 * naer_unit_layout_get_day_x:
 * @self: a layout
 * @day: a day, also outside the stretch that is shown
 *
 * Returns: the left edge of its cells in the content
 */
double
naer_unit_layout_get_day_x (const NaerUnitLayout *self,
                            NaerDay               day)
{
  double x = NAER_HEATMAP_MARGIN + (day - self->spec.first) * self->pitch;

  return self->spec.rtl ? self->content_width - x - self->cell : x;
}

/**
 * naer_unit_layout_get_row_y:
 * @self: a layout
 * @row: a row, also after the last
 *
 * Returns: the upper edge of a row in the content
 */
double
naer_unit_layout_get_row_y (const NaerUnitLayout *self,
                            guint                 row)
{
  return NAER_HEATMAP_MARGIN + row * self->row_pitch;
}

/**
 * naer_unit_layout_get_cell:
 * @self: a layout
 * @row: a row
 * @day: a day
 * @rect: (out): where its cell stands in the content
 *
 * Finds a cell.
 */
void
naer_unit_layout_get_cell (const NaerUnitLayout *self,
                           guint                 row,
                           NaerDay               day,
                           NaerHeatmapRect      *rect)
{
  *rect = (NaerHeatmapRect) { naer_unit_layout_get_day_x (self, day),
                              naer_unit_layout_get_row_y (self, row) + self->cell_top, self->cell,
                              self->cell };
}

/**
 * naer_unit_layout_get_bar:
 * @self: a layout
 * @day: a day
 * @rect: (out): where the bar of everyone stands, its place across in the content, its height on
 *   the screen
 *
 * Finds the room of a bar.
 */
void
naer_unit_layout_get_bar (const NaerUnitLayout *self,
                          NaerDay               day,
                          NaerHeatmapRect      *rect)
{
  *rect = (NaerHeatmapRect) { naer_unit_layout_get_day_x (self, day), self->bars_top, self->cell,
                              self->bars_height };
}

/* The day whose column holds @x of the content, also one that is not shown. */
static NaerDay
day_at (const NaerUnitLayout *self,
        double                x)
{
  double gap = self->pitch - self->cell;
  double from_start = self->spec.rtl ? self->content_width - x : x;

  return self->spec.first +
         (NaerDay) floor ((from_start - NAER_HEATMAP_MARGIN + gap / 2) / self->pitch);
}

/**
 * naer_unit_layout_get_visible_days:
 * @self: a layout
 * @scroll_x: how far the content is scrolled
 * @from: (out): the first day that is seen
 * @to: (out): the last day that is seen, inclusive
 *
 * Finds the days of which anything is seen.
 */
void
naer_unit_layout_get_visible_days (const NaerUnitLayout *self,
                                   double                scroll_x,
                                   NaerDay              *from,
                                   NaerDay              *to)
{
  double x = scroll_x, end = scroll_x + self->cells.width;
  NaerDay a = day_at (self, self->spec.rtl ? end : x), b = day_at (self, self->spec.rtl ? x : end);

  *from = CLAMP (a, self->spec.first, self->spec.last);
  *to = CLAMP (b, self->spec.first, self->spec.last);
}

/**
 * naer_unit_layout_get_visible_rows:
 * @self: a layout
 * @scroll_y: how far the content is scrolled
 * @from: (out): the first row that is seen
 * @to: (out): the last row that is seen, inclusive
 *
 * Finds the rows of which anything is seen.
 *
 * Returns: whether there are any
 */
gboolean
naer_unit_layout_get_visible_rows (const NaerUnitLayout *self,
                                   double                scroll_y,
                                   guint                *from,
                                   guint                *to)
{
  int last = (int) self->spec.n_rows - 1;
  int a = (int) floor ((scroll_y - NAER_HEATMAP_MARGIN) / self->row_pitch);
  int b = (int) floor ((scroll_y + self->cells.height - NAER_HEATMAP_MARGIN) / self->row_pitch);

  *from = *to = 0;
  if (last < 0)
    return FALSE;
  *from = (guint) CLAMP (a, 0, last);
  *to = (guint) CLAMP (b, 0, last);
  return TRUE;
}

static gboolean
is_in (const NaerHeatmapRect *rect,
       double                 x,
       double                 y)
{
  return x >= rect->x && x < rect->x + rect->width && y >= rect->y && y < rect->y + rect->height;
}

static gboolean
find_row (const NaerUnitLayout *self,
          double                content_y,
          guint                *row)
{
  int found = (int) floor ((content_y - NAER_HEATMAP_MARGIN) / self->row_pitch);

  if (found < 0 || found >= (int) self->spec.n_rows)
    return FALSE;
  *row = (guint) found;
  return TRUE;
}

static gboolean
find_day (const NaerUnitLayout *self,
          double                content_x,
          NaerDay              *day)
{
  *day = day_at (self, content_x);
  return *day >= self->spec.first && *day <= self->spec.last;
}

/**
 * naer_unit_layout_hit:
 * @self: a layout
 * @scroll_x: how far the content is scrolled
 * @scroll_y: how far the content is scrolled
 * @x: a point of the screen
 * @y: a point of the screen
 * @hit: (out): what is there
 *
 * Finds what is at a point. The gaps between cells belong to the cells, so that there is always
 * something under the pointer.
 */
void
naer_unit_layout_hit (const NaerUnitLayout *self,
                      double                scroll_x,
                      double                scroll_y,
                      double                x,
                      double                y,
                      NaerUnitHit          *hit)
{
  double content_x = x - self->cells.x + scroll_x, content_y = y - self->cells.y + scroll_y;

  *hit = (NaerUnitHit) { NAER_UNIT_PLACE_NONE, 0, NAER_DAY_NONE };
  if (is_in (&self->header, x, y) && y >= self->bars_top - SPACE &&
      find_day (self, content_x, &hit->day))
    hit->place = NAER_UNIT_PLACE_BAR;
  else if (is_in (&self->names, x, y) && find_row (self, content_y, &hit->row))
    hit->place = NAER_UNIT_PLACE_NAME;
  else if (is_in (&self->cells, x, y) && find_row (self, content_y, &hit->row))
    {
      double in_row = content_y - naer_unit_layout_get_row_y (self, hit->row);

      if (in_row < self->cell_top - 1)
        hit->place = NAER_UNIT_PLACE_NAME;
      else if (find_day (self, content_x, &hit->day))
        hit->place = NAER_UNIT_PLACE_CELL;
    }
}

/**
 * naer_unit_layout_get_scroll_to:
 * @self: a layout
 * @last_seen: a day
 *
 * Returns: how far to scroll the content so that @last_seen is the last day that is seen
 */
double
naer_unit_layout_get_scroll_to (const NaerUnitLayout *self,
                                NaerDay               last_seen)
{
  double x = naer_unit_layout_get_day_x (self, last_seen);
  double scroll = self->spec.rtl ? x - NAER_HEATMAP_MARGIN
                                 : x + self->cell + NAER_HEATMAP_MARGIN - self->cells.width;

  return CLAMP (scroll, 0, self->content_width - self->cells.width);
}
