/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-marks.h"

#include <math.h>

/* The marks are drawn in a square whose sides run from -1 to 1. */

#define LINE 0.24

static void
add_disc (cairo_t *cr,
          double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
}

static void
add_diamond (cairo_t *cr,
             double   reach)
{
  cairo_move_to (cr, 0, -reach);
  cairo_line_to (cr, reach, 0);
  cairo_line_to (cr, 0, reach);
  cairo_line_to (cr, -reach, 0);
  cairo_close_path (cr);
}

static void
add_triangle (cairo_t *cr)
{
  cairo_move_to (cr, 0, -0.78);
  cairo_line_to (cr, 0.82, 0.64);
  cairo_line_to (cr, -0.82, 0.64);
  cairo_close_path (cr);
}

static void
fill (cairo_t         *cr,
      const NaerColor *color)
{
  naer_color_set (color, cr);
  cairo_fill (cr);
}

/* In outline, on the ground that it lies on, so that no stem shows through. */
static void
outline (cairo_t                   *cr,
         const NaerColor           *color,
         const NaerTimelinePalette *palette)
{
  naer_color_set (&palette->calendar.background, cr);
  cairo_fill_preserve (cr);
  naer_color_set (color, cr);
  cairo_stroke (cr);
}

static void
paint_tick (cairo_t         *cr,
            const NaerColor *color)
{
  cairo_move_to (cr, -0.42, 0.02);
  cairo_line_to (cr, -0.1, 0.34);
  cairo_line_to (cr, 0.44, -0.32);
  naer_color_set (color, cr);
  cairo_stroke (cr);
}

static void
paint_bar (cairo_t         *cr,
           const NaerColor *color)
{
  cairo_move_to (cr, -0.42, 0);
  cairo_line_to (cr, 0.42, 0);
  naer_color_set (color, cr);
  cairo_stroke (cr);
}

static void
paint_exclamation (cairo_t         *cr,
                   const NaerColor *color)
{
  cairo_move_to (cr, 0, -0.46);
  cairo_line_to (cr, 0, 0.08);
  naer_color_set (color, cr);
  cairo_stroke (cr);
  cairo_arc (cr, 0, 0.44, 0.13, 0, 2 * G_PI);
  fill (cr, color);
}

static void
paint_question (cairo_t         *cr,
                const NaerColor *color)
{
  cairo_save (cr);
  cairo_set_line_width (cr, 0.2);
  cairo_arc (cr, 0, -0.22, 0.24, -G_PI, 0.35 * G_PI);
  cairo_line_to (cr, 0, 0.18);
  naer_color_set (color, cr);
  cairo_stroke (cr);
  cairo_restore (cr);
  cairo_arc (cr, 0, 0.48, 0.12, 0, 2 * G_PI);
  fill (cr, color);
}

static void
paint_broken_ring (cairo_t                   *cr,
                   const NaerTimelinePalette *palette)
{
  const double dash = 2 * G_PI * 0.76 / 12;

  add_disc (cr, 0.76);
  fill (cr, &palette->calendar.background);
  add_disc (cr, 0.76);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, &dash, 1, 0);
  naer_color_set (&palette->calm, cr);
  cairo_stroke (cr);
}

static void
paint_more (cairo_t         *cr,
            const NaerColor *color)
{
  for (int i = -1; i <= 1; i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, i * 0.62, 0, 0.2, 0, 2 * G_PI);
    }
  fill (cr, color);
}

static void
paint_planned (cairo_t                   *cr,
               const NaerTimelinePalette *palette)
{
  cairo_rectangle (cr, -0.68, -0.68, 1.36, 1.36);
  outline (cr, &palette->calendar.accent, palette);
  cairo_rectangle (cr, -0.32, -0.32, 0.64, 0.64);
  fill (cr, &palette->calendar.accent);
}

/* The head of the bar of today points to the band. */
static void
paint_today (cairo_t         *cr,
             const NaerColor *color)
{
  cairo_move_to (cr, -0.7, -0.7);
  cairo_line_to (cr, 0.7, -0.7);
  cairo_line_to (cr, 0, 0.9);
  cairo_close_path (cr);
  fill (cr, color);
}

static void
paint_filled (cairo_t                   *cr,
              NaerMark                   mark,
              const NaerTimelinePalette *palette)
{
  const NaerColor *ink = &palette->calendar.background;

  switch (mark)
    {
    case NAER_MARK_DONE:
      add_disc (cr, 0.9);
      fill (cr, &palette->done);
      paint_tick (cr, ink);
      break;
    case NAER_MARK_EXCEPTION:
      add_disc (cr, 0.9);
      fill (cr, &palette->calm);
      paint_bar (cr, ink);
      break;
    case NAER_MARK_OVERDUE:
      add_diamond (cr, 1.05);
      fill (cr, &palette->overdue);
      paint_exclamation (cr, ink);
      break;
    case NAER_MARK_NEAR:
      add_disc (cr, 0.8);
      outline (cr, &palette->near, palette);
      add_disc (cr, 0.46);
      fill (cr, &palette->near);
      break;
    case NAER_MARK_NEAR_SOFT:
      add_disc (cr, 0.62);
      fill (cr, &palette->calendar.accent);
      break;
    case NAER_MARK_INFORMATION:
    case NAER_MARK_NOT_DOCUMENTED:
    case NAER_MARK_PLANNED:
    case NAER_MARK_UPCOMING:
    case NAER_MARK_IF_LASTS:
    case NAER_MARK_OTHERS:
    case NAER_MARK_CONSIDER:
    case NAER_MARK_UNKNOWN:
    case NAER_MARK_EDGE:
    case NAER_MARK_TODAY:
    case NAER_MARK_MORE:
    default:
      add_disc (cr, 0.36);
      fill (cr, &palette->calm);
      break;
    }
}

static void
paint_outlined (cairo_t                   *cr,
                NaerMark                   mark,
                const NaerTimelinePalette *palette)
{
  switch (mark)
    {
    case NAER_MARK_NOT_DOCUMENTED:
      add_diamond (cr, 0.86);
      outline (cr, &palette->calm, palette);
      break;
    case NAER_MARK_OTHERS:
      add_triangle (cr);
      outline (cr, &palette->calm, palette);
      break;
    case NAER_MARK_CONSIDER:
      add_disc (cr, 0.76);
      outline (cr, &palette->calm, palette);
      add_disc (cr, 0.26);
      fill (cr, &palette->calm);
      break;
    case NAER_MARK_UNKNOWN:
      add_disc (cr, 0.86);
      outline (cr, &palette->calm, palette);
      paint_question (cr, &palette->calm);
      break;
    case NAER_MARK_UPCOMING:
    case NAER_MARK_DONE:
    case NAER_MARK_EXCEPTION:
    case NAER_MARK_OVERDUE:
    case NAER_MARK_NEAR:
    case NAER_MARK_NEAR_SOFT:
    case NAER_MARK_PLANNED:
    case NAER_MARK_IF_LASTS:
    case NAER_MARK_INFORMATION:
    case NAER_MARK_EDGE:
    case NAER_MARK_TODAY:
    case NAER_MARK_MORE:
    default:
      add_disc (cr, 0.76);
      outline (cr, &palette->calm, palette);
      break;
    }
}

static void
paint_mark (cairo_t                   *cr,
            NaerMark                   mark,
            const NaerTimelinePalette *palette)
{
  switch (mark)
    {
    case NAER_MARK_DONE:
    case NAER_MARK_EXCEPTION:
    case NAER_MARK_OVERDUE:
    case NAER_MARK_NEAR:
    case NAER_MARK_NEAR_SOFT:
    case NAER_MARK_INFORMATION:
      paint_filled (cr, mark, palette);
      break;
    case NAER_MARK_PLANNED:
      paint_planned (cr, palette);
      break;
    case NAER_MARK_IF_LASTS:
      paint_broken_ring (cr, palette);
      break;
    case NAER_MARK_EDGE:
      cairo_rectangle (cr, -0.2, -0.8, 0.4, 1.6);
      fill (cr, &palette->calendar.text);
      break;
    case NAER_MARK_TODAY:
      paint_today (cr, &palette->calendar.accent);
      break;
    case NAER_MARK_MORE:
      paint_more (cr, &palette->calm);
      break;
    case NAER_MARK_NOT_DOCUMENTED:
    case NAER_MARK_UPCOMING:
    case NAER_MARK_OTHERS:
    case NAER_MARK_CONSIDER:
    case NAER_MARK_UNKNOWN:
    default:
      paint_outlined (cr, mark, palette);
      break;
    }
}

/**
 * naer_timeline_mark_paint:
 * @cr: what to draw on
 * @mark: a mark
 * @place: where, a square
 * @angle: how far the marks of edges and of today are turned to the line, in radians
 * @palette: the colours
 *
 * Draws a mark.
 */
void
naer_timeline_mark_paint (cairo_t                   *cr,
                          NaerMark                   mark,
                          const NaerHeatmapRect     *place,
                          double                     angle,
                          const NaerTimelinePalette *palette)
{
  cairo_save (cr);
  cairo_translate (cr, place->x + place->width / 2, place->y + place->height / 2);
  cairo_scale (cr, place->width / 2, place->width / 2);
  if (mark == NAER_MARK_EDGE || mark == NAER_MARK_TODAY)
    cairo_rotate (cr, angle);
  cairo_set_line_width (cr, LINE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_new_path (cr);
  paint_mark (cr, mark, palette);
  cairo_restore (cr);
}
