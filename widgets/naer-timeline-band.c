/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-band.h"

#include <math.h>

/*
 * The line itself: a calm ground for the days shown, the days of absence on it with the colours and
 * marks of the calendar, a bracket for the employer period, and dots for the time after.
 */

#define PERIOD_GAP 2.5   /* between the band and the bracket of the employer period */
#define PERIOD_WIDTH 2.0
#define TODAY_WIDTH 2.0
#define MARK_EVERY 1.6   /* a mark on the band in each so many thicknesses of it */

static double
length_of (const NaerHeatmapRect *rect,
           gboolean               across)
{
  return across ? rect->width : rect->height;
}

/* How many marks a stretch has: one also where it is rather short. */
static int
count_marks (double length,
             double step)
{
  return length >= step / 3 ? MAX ((int) (length / step), 1) : 0;
}

static void
add_rounded (cairo_t               *cr,
             const NaerHeatmapRect *rect,
             double                 radius)
{
  radius = MAX (MIN (radius, MIN (rect->width, rect->height) / 2), 0);
  cairo_new_sub_path (cr);
  cairo_arc (cr, rect->x + rect->width - radius, rect->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, rect->x + rect->width - radius, rect->y + rect->height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, rect->x + radius, rect->y + rect->height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, rect->x + radius, rect->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
fill_rounded (cairo_t               *cr,
              const NaerHeatmapRect *rect,
              double                 radius,
              const NaerColor       *color)
{
  add_rounded (cr, rect, radius);
  naer_color_set (color, cr);
  cairo_fill (cr);
}

/* The edge that kinds have where colours are to be told apart well. */
static void
stroke_rounded (cairo_t               *cr,
                const NaerHeatmapRect *rect,
                double                 radius,
                const NaerColor       *color)
{
  const NaerHeatmapRect inner = { rect->x + 0.5, rect->y + 0.5, rect->width - 1, rect->height - 1 };

  if (color->alpha <= 0 || inner.width <= 0 || inner.height <= 0)
    return;
  add_rounded (cr, &inner, radius);
  naer_color_set (color, cr);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

/* Where nobody is away the line is thin. */
static NaerHeatmapRect
make_thin (NaerHeatmapRect rect,
           gboolean        across)
{
  double thickness = across ? rect.height : rect.width, inset = thickness * 0.36;

  if (across)
    return (NaerHeatmapRect) { rect.x, rect.y + inset, rect.width, rect.height - 2 * inset };
  return (NaerHeatmapRect) { rect.x + inset, rect.y, rect.width - 2 * inset, rect.height };
}

/* The part of a graded stretch that is filled: from below, or from the start edge. */
static NaerHeatmapRect
make_share (NaerHeatmapRect rect,
            gboolean        across,
            gboolean        rtl,
            double          share)
{
  if (across)
    return (NaerHeatmapRect) { rect.x, rect.y + rect.height * (1 - share), rect.width,
                               rect.height * share };
  return (NaerHeatmapRect) { rtl ? rect.x + rect.width * (1 - share) : rect.x, rect.y,
                             rect.width * share, rect.height };
}

static void
paint_dots (cairo_t               *cr,
            const NaerHeatmapRect *rect,
            gboolean               across,
            double                 radius,
            double                 step,
            const NaerColor       *color)
{
  double length = length_of (rect, across);
  int n = count_marks (length, step);

  for (int i = 0; i < n; i++)
    {
      double along = (i + 0.5) * length / n;

      cairo_new_sub_path (cr);
      cairo_arc (cr, across ? rect->x + along : rect->x + rect->width / 2,
                 across ? rect->y + rect->height / 2 : rect->y + along, radius, 0, 2 * G_PI);
    }
  naer_color_set (color, cr);
  cairo_fill (cr);
}

static void
paint_strokes (cairo_t               *cr,
               const NaerHeatmapRect *rect,
               gboolean               across,
               double                 step,
               const NaerColor       *color)
{
  double length = length_of (rect, across);
  double reach = (across ? rect->height : rect->width) * 0.24;
  int n = count_marks (length, step);

  for (int i = 0; i < n; i++)
    {
      double along = (i + 0.5) * length / n;
      double x = across ? rect->x + along : rect->x + rect->width / 2;
      double y = across ? rect->y + rect->height / 2 : rect->y + along;

      cairo_move_to (cr, x - reach, y + reach);
      cairo_line_to (cr, x + reach, y - reach);
    }
  cairo_set_line_width (cr, 1.2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  naer_color_set (color, cr);
  cairo_stroke (cr);
}

static void
paint_stretch (cairo_t                   *cr,
               const NaerTimelineStretch *stretch,
               const NaerTimelineLayout  *layout,
               const NaerTimelinePalette *palette)
{
  const NaerLookColors *colors = &palette->calendar.looks[stretch->look];
  gboolean across = naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS;
  NaerHeatmapRect rect;
  double thickness, step;

  naer_timeline_layout_get_band (layout, stretch->from, stretch->to, &rect);
  thickness = across ? rect.height : rect.width;
  step = thickness * MARK_EVERY;
  fill_rounded (cr, &rect, thickness / 4, &colors->fill);
  if (stretch->look == NAER_LOOK_GRADED)
    {
      NaerHeatmapRect share = make_share (rect, across, naer_timeline_layout_is_rtl (layout),
                                          stretch->grade / 100.0);

      fill_rounded (cr, &share, thickness / 4, &colors->mark);
    }
  else if (stretch->look == NAER_LOOK_SICK_NOTE)
    paint_strokes (cr, &rect, across, step, &colors->mark);
  else if (colors->mark.alpha > 0)
    paint_dots (cr, &rect, across, thickness * 0.15, step, &colors->mark);
  stroke_rounded (cr, &rect, thickness / 4, &colors->line);
}

static void
paint_period (cairo_t                   *cr,
              const NaerTimelineStretch *period,
              const NaerTimelineLayout  *layout,
              const NaerTimelinePalette *palette)
{
  gboolean across = naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS;
  gboolean rtl = naer_timeline_layout_is_rtl (layout);
  NaerHeatmapRect rect;

  naer_timeline_layout_get_band (layout, period->from, period->to, &rect);
  if (across)
    {
      double y = rect.y + rect.height + PERIOD_GAP;

      cairo_move_to (cr, rect.x + 1, y);
      cairo_line_to (cr, rect.x + rect.width - 1, y);
    }
  else
    {
      double x = rtl ? rect.x - PERIOD_GAP : rect.x + rect.width + PERIOD_GAP;

      cairo_move_to (cr, x, rect.y + 1);
      cairo_line_to (cr, x, rect.y + rect.height - 1);
    }
  cairo_set_line_width (cr, PERIOD_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  naer_color_set (&palette->calm, cr);
  cairo_stroke (cr);
}

static void
paint_today (cairo_t                   *cr,
             NaerDay                    today,
             const NaerTimelineLayout  *layout,
             const NaerTimelinePalette *palette)
{
  gboolean across = naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS;
  gboolean rtl = naer_timeline_layout_is_rtl (layout);
  NaerHeatmapRect rect;

  naer_timeline_layout_get_band (layout, today, today, &rect);
  if (across)
    {
      cairo_move_to (cr, rtl ? rect.x + rect.width : rect.x, rect.y - PERIOD_GAP);
      cairo_rel_line_to (cr, 0, rect.height + 2 * PERIOD_GAP);
    }
  else
    {
      cairo_move_to (cr, rect.x - PERIOD_GAP, rect.y);
      cairo_rel_line_to (cr, rect.width + 2 * PERIOD_GAP, 0);
    }
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  naer_color_set (&palette->calendar.background, cr);
  cairo_set_line_width (cr, TODAY_WIDTH + 2);
  cairo_stroke_preserve (cr);
  naer_color_set (&palette->calendar.accent, cr);
  cairo_set_line_width (cr, TODAY_WIDTH);
  cairo_stroke (cr);
}

/**
 * naer_timeline_band_paint:
 * @cr: what to draw on
 * @model: a timeline
 * @layout: where all stands
 * @palette: the colours
 *
 * Draws the line and the days of absence on it.
 */
void
naer_timeline_band_paint (cairo_t                   *cr,
                          const NaerTimelineModel   *model,
                          const NaerTimelineLayout  *layout,
                          const NaerTimelinePalette *palette)
{
  gboolean across = naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS;
  GArray *stretches = naer_timeline_model_get_stretches (model);
  GArray *periods = naer_timeline_model_get_periods (model);
  NaerHeatmapRect ground, thin, tail;
  double thickness;

  naer_timeline_layout_get_band (layout, naer_timeline_model_get_from (model),
                                 naer_timeline_model_get_to (model), &ground);
  thickness = across ? ground.height : ground.width;
  thin = make_thin (ground, across);
  fill_rounded (cr, &thin, thickness, &palette->ground);
  naer_timeline_layout_get_tail (layout, &tail);
  if (naer_timeline_model_goes_on (model))
    paint_dots (cr, &tail, across, thickness * 0.12, thickness * 0.9, &palette->ground);
  for (guint i = 0; i < stretches->len; i++)
    paint_stretch (cr, &g_array_index (stretches, NaerTimelineStretch, i), layout, palette);
  for (guint i = 0; i < periods->len; i++)
    paint_period (cr, &g_array_index (periods, NaerTimelineStretch, i), layout, palette);
  if (naer_timeline_model_get_today (model) >= naer_timeline_model_get_from (model) &&
      naer_timeline_model_get_today (model) <= naer_timeline_model_get_to (model))
    paint_today (cr, naer_timeline_model_get_today (model), layout, palette);
}
