/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-stretches.h"

#include <math.h>

/*
 * What goes over some days lies between the cells, not on them. A case has a line around it, in the
 * gap. Little absence and measures have a line along the days: below a year of weeks, and below
 * each row of a month.
 */

#define WEEKDAYS 7
#define TICK 3.0
#define MAX_LINE 2.0

/* The width of a line along days: beside cells of weeks as a share of a cell, and below each row of a
   month, where there are many, thinner and paler. */
#define LINE_SHARE 0.1
#define LEAST_LINE 0.8
#define MOST_LINE 1.5
#define LINE_OF_MONTHS 1.0
#define ALPHA_OF_MONTHS 0.45

typedef struct
{
  cairo_t *cr;
  const NaerHeatmapLayout *layout;
  const NaerCalendarModel *model; /* without one, the stretch is from @from to @to */
  NaerDay from;
  NaerDay to;
  const NaerHeatmapBlock *block;
  double gap;
  gboolean rtl;
  gboolean weeks;
} Scene;

static void
scene_init (Scene                   *scene,
            cairo_t                 *cr,
            const NaerHeatmapLayout *layout)
{
  const NaerHeatmapSpec *spec = naer_heatmap_layout_get_spec (layout);

  *scene = (Scene) {
    .cr = cr,
    .layout = layout,
    .gap = naer_heatmap_layout_get_pitch (layout) - naer_heatmap_layout_get_cell (layout),
    .rtl = spec->rtl,
    .weeks = spec->form == NAER_HEATMAP_WEEKS,
  };
}

static gboolean
lies_in (const Scene         *scene,
         NaerDay              day,
         NaerCalendarStretch  stretch)
{
  const NaerCalendarDay *cell;

  if (scene->model == NULL)
    return day >= scene->from && day <= scene->to;
  cell = naer_calendar_model_get_day (scene->model, day);
  return cell != NULL && (cell->stretches & stretch) != 0;
}

/* The day whose cell is that many weekdays and weeks on; NONE where a week has no such day. */
static NaerDay
neighbour (NaerDay day,
           int     weekdays,
           int     weeks)
{
  int weekday = naer_day_get_weekday (day) - 1 + weekdays;

  return weekday >= 0 && weekday < WEEKDAYS ? day + weekdays + weeks * WEEKDAYS : NAER_DAY_NONE;
}

static void
add_line (cairo_t *cr,
          double   x1,
          double   y1,
          double   x2,
          double   y2)
{
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
}

/* The sides of a cell where the next one is not in the stretch. */
static void
add_sides (const Scene         *scene,
           NaerCalendarStretch  stretch,
           NaerDay              day)
{
  gboolean weeks = scene->weeks;
  NaerDay before = weeks ? neighbour (day, 0, -1) : neighbour (day, -1, 0);
  NaerDay after = weeks ? neighbour (day, 0, 1) : neighbour (day, 1, 0);
  NaerDay above = weeks ? neighbour (day, -1, 0) : neighbour (day, 0, -1);
  NaerDay below = weeks ? neighbour (day, 1, 0) : neighbour (day, 0, 1);
  NaerHeatmapRect rect;
  double left, right, top, bottom;

  naer_heatmap_layout_get_block_rect (scene->layout, scene->block, day, &rect);
  left = rect.x - scene->gap / 2;
  top = rect.y - scene->gap / 2;
  right = rect.x + rect.width + scene->gap / 2;
  bottom = rect.y + rect.height + scene->gap / 2;
  if (!lies_in (scene, scene->rtl ? after : before, stretch))
    add_line (scene->cr, left, top, left, bottom);
  if (!lies_in (scene, scene->rtl ? before : after, stretch))
    add_line (scene->cr, right, top, right, bottom);
  if (!lies_in (scene, above, stretch))
    add_line (scene->cr, left, top, right, top);
  if (!lies_in (scene, below, stretch))
    add_line (scene->cr, left, bottom, right, bottom);
}

static void
paint_around (const Scene         *scene,
              NaerCalendarStretch  stretch,
              NaerDay              from,
              NaerDay              to,
              const NaerColor     *color)
{
  naer_color_set (color, scene->cr);
  cairo_set_line_width (scene->cr, MIN (scene->gap, MAX_LINE));
  cairo_set_line_cap (scene->cr, CAIRO_LINE_CAP_SQUARE);
  for (NaerDay day = from; day <= to; day++)
    if (lies_in (scene, day, stretch))
      add_sides (scene, stretch, day);
  cairo_stroke (scene->cr);
}

static void
set_line_along (cairo_t             *cr,
                NaerCalendarStretch  stretch,
                double               width,
                const NaerColor     *color)
{
  static const double dashes[] = { 4.0, 3.0 };

  naer_color_set (color, cr);
  cairo_set_line_width (cr, width);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, dashes, stretch == NAER_CALENDAR_STRETCH_MEASURE ? 2 : 0, 0);
}

/* A line along days, with a tick up at an end that is the end of the stretch. */
static void
paint_line_along (const Scene *scene,
                  double       start,
                  double       end,
                  double       y,
                  gboolean     begins,
                  gboolean     ends)
{
  cairo_t *cr = scene->cr;

  if (begins)
    cairo_move_to (cr, start, y - TICK);
  else
    cairo_move_to (cr, start, y);
  cairo_line_to (cr, start, y);
  cairo_line_to (cr, end, y);
  if (ends)
    cairo_line_to (cr, end, y - TICK);
  cairo_stroke (cr);
}

/* Where a day begins or ends along a year of weeks, a week being as wide as its column. */
static double
place_along (const Scene *scene,
             NaerDay      day,
             gboolean     end)
{
  double share = (naer_day_get_weekday (day) - 1 + (end ? 1 : 0)) / (double) WEEKDAYS;
  NaerHeatmapRect rect;

  naer_heatmap_layout_get_block_rect (scene->layout, scene->block, day, &rect);
  return scene->rtl ? rect.x + rect.width - share * rect.width : rect.x + share * rect.width;
}

static void
paint_along_weeks (const Scene         *scene,
                   NaerCalendarStretch  stretch,
                   NaerDay              from,
                   NaerDay              to,
                   int                  lane)
{
  double y = naer_heatmap_layout_get_lane_y (scene->layout, scene->block, lane);

  paint_line_along (scene, place_along (scene, from, FALSE), place_along (scene, to, TRUE), y,
                    !lies_in (scene, from - 1, stretch), !lies_in (scene, to + 1, stretch));
}

static void
paint_along_month (const Scene         *scene,
                   NaerCalendarStretch  stretch,
                   NaerDay              from,
                   NaerDay              to,
                   double               y_share)
{
  for (NaerDay day = from; day <= to; day = naer_day_get_monday (day) + WEEKDAYS)
    {
      NaerDay last = MIN (naer_day_get_monday (day) + WEEKDAYS - 1, to);
      NaerHeatmapRect a, b;
      double start, end;

      naer_heatmap_layout_get_block_rect (scene->layout, scene->block, day, &a);
      naer_heatmap_layout_get_block_rect (scene->layout, scene->block, last, &b);
      start = scene->rtl ? a.x + a.width : a.x;
      end = scene->rtl ? b.x : b.x + b.width;
      paint_line_along (scene, start, end, a.y + a.height + y_share * scene->gap, FALSE, FALSE);
    }
}

static void
paint_along (const Scene              *scene,
             NaerCalendarStretch       stretch,
             NaerDay                   from,
             NaerDay                   to,
             int                       lane,
             int                       n_lanes,
             const NaerHeatmapPalette *palette)
{
  double cell = naer_heatmap_layout_get_cell (scene->layout);
  double width = scene->weeks ? CLAMP (cell * LINE_SHARE, LEAST_LINE, MOST_LINE) : LINE_OF_MONTHS;
  NaerColor color = palette->dim;

  color.alpha = scene->weeks ? 1.0 : ALPHA_OF_MONTHS;
  cairo_save (scene->cr);
  set_line_along (scene->cr, stretch, width, &color);
  for (NaerDay day = from, last; day <= to; day = last + 1)
    {
      last = day;
      if (!lies_in (scene, day, stretch))
        continue;
      while (last < to && lies_in (scene, last + 1, stretch))
        last++;
      if (scene->weeks)
        paint_along_weeks (scene, stretch, day, last, lane);
      else
        paint_along_month (scene, stretch, day, last, (lane + 0.5) / n_lanes);
    }
  cairo_restore (scene->cr);
}

/* Lines along, in the order of their lanes, and what shows them. */
static const struct
{
  NaerCalendarStretch stretch;
  NaerCalendarShow show;
} along[] = {
  { NAER_CALENDAR_STRETCH_LITTLE_ABSENCE, NAER_CALENDAR_SHOW_LITTLE_ABSENCE },
  { NAER_CALENDAR_STRETCH_MEASURE, NAER_CALENDAR_SHOW_MEASURES },
};

static void
paint_block (Scene                    *scene,
             NaerDay                   from,
             NaerDay                   to,
             const NaerHeatmapPalette *palette)
{
  guint show = naer_calendar_model_get_show (scene->model);
  int n_lanes = naer_heatmap_stretches_count_lanes (show), lane = 0;

  for (guint i = 0; i < G_N_ELEMENTS (along); i++)
    if (show & along[i].show)
      paint_along (scene, along[i].stretch, from, to, lane++, n_lanes, palette);
  paint_around (scene, NAER_CALENDAR_STRETCH_CASE, from, to, &palette->text);
}

/**
 * naer_heatmap_stretches_count_lanes:
 * @show: the #NaerCalendarShow that a calendar shows
 *
 * Returns: how many lines along its days there may be
 */
int
naer_heatmap_stretches_count_lanes (guint show)
{
  int lanes = 0;

  for (guint i = 0; i < G_N_ELEMENTS (along); i++)
    lanes += (show & along[i].show) != 0;
  return lanes;
}

/**
 * naer_heatmap_stretches_paint:
 * @cr: what to draw on
 * @layout: where cells stand
 * @model: what is told of each day
 * @clip: what can be seen
 * @palette: the colours
 *
 * Draws the cases, the measures and the stretches of little absence of a calendar.
 */
void
naer_heatmap_stretches_paint (cairo_t                  *cr,
                              const NaerHeatmapLayout  *layout,
                              const NaerCalendarModel  *model,
                              const NaerHeatmapRect    *clip,
                              const NaerHeatmapPalette *palette)
{
  const NaerHeatmapSpec *spec = naer_heatmap_layout_get_spec (layout);
  guint n_blocks;
  const NaerHeatmapBlock *blocks = naer_heatmap_layout_get_blocks (layout, &n_blocks);
  Scene scene;

  if (naer_calendar_model_get_stretches (model) == 0)
    return;
  scene_init (&scene, cr, layout);
  scene.model = model;
  for (guint i = 0; i < n_blocks; i++)
    {
      const NaerHeatmapRect *area = &blocks[i].area;
      double below = spec->lanes > 0 ? naer_heatmap_layout_get_lane_y (layout, &blocks[i],
                                                                       spec->lanes) : area->y;

      if (area->y > clip->y + clip->height ||
          MAX (below, area->y + area->height) < clip->y)
        continue;
      scene.block = &blocks[i];
      paint_block (&scene, blocks[i].first, blocks[i].last, palette);
    }
}

/**
 * naer_heatmap_stretch_outline:
 * @cr: what to draw on
 * @layout: where cells stand
 * @from: the first day
 * @to: the last day, inclusive
 * @color: a colour
 *
 * Draws a line around a stretch of days, in the gap between the cells.
 */
void
naer_heatmap_stretch_outline (cairo_t                 *cr,
                              const NaerHeatmapLayout *layout,
                              NaerDay                  from,
                              NaerDay                  to,
                              const NaerColor         *color)
{
  guint n_blocks;
  const NaerHeatmapBlock *blocks = naer_heatmap_layout_get_blocks (layout, &n_blocks);
  Scene scene;

  scene_init (&scene, cr, layout);
  scene.from = from;
  scene.to = to;
  for (guint i = 0; i < n_blocks; i++)
    {
      scene.block = &blocks[i];
      paint_around (&scene, 0, MAX (from, blocks[i].first), MIN (to, blocks[i].last), color);
    }
}

/**
 * naer_heatmap_stretch_paint_sample:
 * @cr: what to draw on
 * @stretch: a stretch
 * @x: the left edge of a cell
 * @y: its upper edge
 * @side: its side
 * @palette: the colours
 *
 * Draws around or below a cell what a stretch looks like, for a legend.
 */
void
naer_heatmap_stretch_paint_sample (cairo_t                  *cr,
                                   NaerCalendarStretch       stretch,
                                   double                    x,
                                   double                    y,
                                   double                    side,
                                   const NaerHeatmapPalette *palette)
{
  cairo_save (cr);
  if (stretch == NAER_CALENDAR_STRETCH_CASE)
    {
      naer_color_set (&palette->text, cr);
      cairo_set_line_width (cr, 2.0);
      cairo_rectangle (cr, x + 1, y + 1, side - 2, side - 2);
    }
  else
    {
      set_line_along (cr, stretch, MOST_LINE, &palette->dim);
      cairo_move_to (cr, x + 0.75, y + side - 0.75 - TICK);
      cairo_line_to (cr, x + 0.75, y + side - 0.75);
      cairo_line_to (cr, x + side - 0.75, y + side - 0.75);
      cairo_line_to (cr, x + side - 0.75, y + side - 0.75 - TICK);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}
