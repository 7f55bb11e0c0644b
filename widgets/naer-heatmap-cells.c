/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-cells.h"

#include <math.h>

/*
 * Cells of one look are drawn together: one path for what has one colour, filled once.
 */

#define SMALL_DOT 0.1
#define DOT 0.17
#define PUBLIC_DOT 0.13
#define PUBLIC_HEIGHT 0.72

static double
corner_radius (double side)
{
  return CLAMP (side * 0.2, 1.0, 4.0);
}

static void
add_rounded (cairo_t *cr,
             double   x,
             double   y,
             double   width,
             double   height,
             double   radius)
{
  double k = radius * 0.4477;

  cairo_move_to (cr, x + radius, y);
  cairo_line_to (cr, x + width - radius, y);
  cairo_curve_to (cr, x + width - k, y, x + width, y + k, x + width, y + radius);
  cairo_line_to (cr, x + width, y + height - radius);
  cairo_curve_to (cr, x + width, y + height - k, x + width - k, y + height, x + width - radius,
                  y + height);
  cairo_line_to (cr, x + radius, y + height);
  cairo_curve_to (cr, x + k, y + height, x, y + height - k, x, y + height - radius);
  cairo_line_to (cr, x, y + radius);
  cairo_curve_to (cr, x, y + k, x + k, y, x + radius, y);
  cairo_close_path (cr);
}

/* The lower part of a cell, its upper edge straight. */
static void
add_filled_from_below (cairo_t *cr,
                       double   x,
                       double   y,
                       double   side,
                       double   height)
{
  double radius = MIN (corner_radius (side), height), k = radius * 0.4477;
  double bottom = y + side;

  cairo_move_to (cr, x, bottom - height);
  cairo_line_to (cr, x + side, bottom - height);
  cairo_line_to (cr, x + side, bottom - radius);
  cairo_curve_to (cr, x + side, bottom - k, x + side - k, bottom, x + side - radius, bottom);
  cairo_line_to (cr, x + radius, bottom);
  cairo_curve_to (cr, x + k, bottom, x, bottom - k, x, bottom - radius);
  cairo_close_path (cr);
}

/**
 * naer_cells_paint_holidays:
 * @cr: what to draw on
 * @cells: the cells
 * @n_cells: how many
 * @side: the side of a cell
 * @color: the colour
 *
 * Draws the dot of a public holiday. It stands low in its cell, so that it is not taken for a
 * day of one’s own holiday where there is no colour.
 */
void
naer_cells_paint_holidays (cairo_t         *cr,
                           const NaerCell  *cells,
                           guint            n_cells,
                           double           side,
                           const NaerColor *color)
{
  naer_cells_paint_dots (cr, cells, n_cells, side, PUBLIC_DOT, PUBLIC_HEIGHT, color);
}

/**
 * naer_cells_fill:
 * @cr: what to draw on
 * @cells: the cells
 * @n_cells: how many
 * @side: the side of a cell
 * @color: the colour
 *
 * Fills cells of one colour at once.
 */
void
naer_cells_fill (cairo_t         *cr,
                 const NaerCell  *cells,
                 guint            n_cells,
                 double           side,
                 const NaerColor *color)
{
  double radius = corner_radius (side);

  naer_color_set (color, cr);
  for (guint i = 0; i < n_cells; i++)
    add_rounded (cr, cells[i].x, cells[i].y, side, side, radius);
  cairo_fill (cr);
}

static void
stroke_edges (cairo_t         *cr,
              const NaerCell  *cells,
              guint            n_cells,
              double           side,
              double           line_width,
              const NaerColor *color)
{
  double inset = line_width / 2, radius = corner_radius (side) - inset;

  naer_color_set (color, cr);
  cairo_set_line_width (cr, line_width);
  for (guint i = 0; i < n_cells; i++)
    add_rounded (cr, cells[i].x + inset, cells[i].y + inset, side - line_width, side - line_width,
                 MAX (radius, 0));
  cairo_stroke (cr);
}

/**
 * naer_cells_paint_dots:
 * @cr: what to draw on
 * @cells: the cells
 * @n_cells: how many
 * @side: the side of a cell
 * @radius: the radius of a dot, as a share of the side
 * @height: how far below the upper edge its middle is, as a share of the side
 * @color: the colour
 *
 * Draws a dot in each cell.
 */
void
naer_cells_paint_dots (cairo_t         *cr,
                       const NaerCell  *cells,
                       guint            n_cells,
                       double           side,
                       double           radius,
                       double           height,
                       const NaerColor *color)
{
  double r = MAX (radius * side, 1.0);

  naer_color_set (color, cr);
  for (guint i = 0; i < n_cells; i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, cells[i].x + side / 2, cells[i].y + side * height, r, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

static void
fill_from_below (cairo_t         *cr,
                 const NaerCell  *cells,
                 guint            n_cells,
                 double           side,
                 const NaerColor *color)
{
  naer_color_set (color, cr);
  for (guint i = 0; i < n_cells; i++)
    {
      double height = CLAMP (round (side * cells[i].grade / 100.0), 2.0, side - 1.0);

      add_filled_from_below (cr, cells[i].x, cells[i].y, side, height);
    }
  cairo_fill (cr);
}

static void
add_rising_stroke (cairo_t *cr,
                   double   x,
                   double   y,
                   double   side)
{
  cairo_move_to (cr, x + side * 0.28, y + side * 0.72);
  cairo_line_to (cr, x + side * 0.72, y + side * 0.28);
}

static void
add_triangle (cairo_t *cr,
              double   x,
              double   y,
              double   side)
{
  cairo_move_to (cr, x + side * 0.5, y + side * 0.26);
  cairo_line_to (cr, x + side * 0.77, y + side * 0.72);
  cairo_line_to (cr, x + side * 0.23, y + side * 0.72);
  cairo_close_path (cr);
}

static void
add_lying_bar (cairo_t *cr,
               double   x,
               double   y,
               double   side)
{
  cairo_move_to (cr, x + side * 0.25, y + side * 0.5);
  cairo_line_to (cr, x + side * 0.75, y + side * 0.5);
}

static void
add_bar (cairo_t *cr,
         double   x,
         double   y,
         double   side)
{
  cairo_move_to (cr, x + side * 0.5, y + side * 0.25);
  cairo_line_to (cr, x + side * 0.5, y + side * 0.75);
}

static void
add_two_bars (cairo_t *cr,
              double   x,
              double   y,
              double   side)
{
  add_bar (cr, x - side * 0.15, y, side);
  add_bar (cr, x + side * 0.15, y, side);
}

static void
add_question_mark (cairo_t *cr,
                   double   x,
                   double   y,
                   double   side)
{
  double middle = x + side * 0.5;

  cairo_new_sub_path (cr);
  cairo_arc (cr, middle, y + side * 0.36, side * 0.16, -G_PI, 0.25 * G_PI);
  cairo_line_to (cr, middle, y + side * 0.6);
  cairo_move_to (cr, middle, y + side * 0.77);
  cairo_line_to (cr, middle, y + side * 0.78);
}

typedef void (*AddMark) (cairo_t *cr,
                         double   x,
                         double   y,
                         double   side);

static const struct
{
  AddMark add;
  gboolean filled;
} marks_of_looks[NAER_N_LOOKS] = {
  [NAER_LOOK_SICK_NOTE] = { add_rising_stroke, FALSE },
  [NAER_LOOK_TREATMENT_DAYS] = { add_lying_bar, FALSE },
  [NAER_LOOK_CHILD_SICK] = { add_triangle, TRUE },
  [NAER_LOOK_PARENTAL_LEAVE] = { add_two_bars, FALSE },
  [NAER_LOOK_LEAVE] = { add_bar, FALSE },
  [NAER_LOOK_UNDOCUMENTED] = { add_question_mark, FALSE },
};

static void
paint_marks (cairo_t         *cr,
             const NaerCell  *cells,
             guint            n_cells,
             double           side,
             NaerHeatmapLook  look,
             const NaerColor *color)
{
  naer_color_set (color, cr);
  for (guint i = 0; i < n_cells; i++)
    marks_of_looks[look].add (cr, cells[i].x, cells[i].y, side);
  if (marks_of_looks[look].filled)
    {
      cairo_fill (cr);
      return;
    }
  cairo_set_line_width (cr, MAX (side * 0.11, 1.2));
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke (cr);
}

/**
 * naer_cells_paint:
 * @cr: what to draw on
 * @cells: the cells, all of one look
 * @n_cells: how many
 * @side: the side of a cell
 * @look: how they are drawn
 * @colors: its colours
 *
 * Draws cells with their marks.
 */
void
naer_cells_paint (cairo_t              *cr,
                  const NaerCell       *cells,
                  guint                 n_cells,
                  double                side,
                  NaerHeatmapLook       look,
                  const NaerLookColors *colors)
{
  double line_width = look == NAER_LOOK_WAITING_NOTE ? MAX (round (side * 0.11), 1.0) : 1.0;

  if (n_cells == 0)
    return;

  cairo_save (cr);
  if (look != NAER_LOOK_EMPTY && look != NAER_LOOK_WAITING_NOTE)
    naer_cells_fill (cr, cells, n_cells, side, &colors->fill);
  if (look == NAER_LOOK_GRADED || look == NAER_LOOK_PARTLY_AWAY)
    fill_from_below (cr, cells, n_cells, side, &colors->mark);
  if (colors->line.alpha > 0)
    stroke_edges (cr, cells, n_cells, side, line_width, &colors->line);
  if (look == NAER_LOOK_SELF_CERTIFICATION)
    naer_cells_paint_dots (cr, cells, n_cells, side, DOT, 0.5, &colors->mark);
  if (look == NAER_LOOK_HOLIDAY)
    naer_cells_paint_dots (cr, cells, n_cells, side, SMALL_DOT, 0.5, &colors->mark);
  if (marks_of_looks[look].add != NULL)
    paint_marks (cr, cells, n_cells, side, look, &colors->mark);
  cairo_restore (cr);
}

/* The marks of a corner stand in the order presence, meeting, contact; the last lies on top. */
static void
add_corner_path (cairo_t *cr,
                 guint    mark,
                 double   x,
                 double   y,
                 double   size)
{
  if (mark == NAER_CALENDAR_MARK_PRESENCE)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, size / 2, 0, 2 * G_PI);
    }
  else if (mark == NAER_CALENDAR_MARK_MEETING)
    cairo_rectangle (cr, x - size / 2, y - size / 2, size, size);
  else
    {
      cairo_move_to (cr, x - size * 0.55, y + size * 0.02);
      cairo_line_to (cr, x - size * 0.12, y + size * 0.45);
      cairo_line_to (cr, x + size * 0.6, y - size * 0.5);
    }
}

/* The lower start corner, as if it were turned down. */
static void
paint_turned_corner (cairo_t         *cr,
                     const NaerCell  *cell,
                     double           side,
                     gboolean         rtl,
                     const NaerColor *color,
                     const NaerColor *halo)
{
  double size = MAX (side * 0.34, 4.0), y = cell->y + side;
  double x = rtl ? cell->x + side : cell->x, inwards = rtl ? -size : size;

  cairo_move_to (cr, x, y - size);
  cairo_line_to (cr, x + inwards, y);
  cairo_line_to (cr, x, y);
  cairo_close_path (cr);
  naer_color_set (color, cr);
  cairo_fill (cr);
  cairo_move_to (cr, x, y - size);
  cairo_line_to (cr, x + inwards, y);
  naer_color_set (halo, cr);
  cairo_set_line_width (cr, 1.0);
  cairo_stroke (cr);
}

/**
 * naer_cell_paint_corner:
 * @cr: what to draw on
 * @cell: a cell
 * @side: its side
 * @marks: the #NaerCalendarMark to draw
 * @rtl: whether days run from right to left
 * @color: the colour of the marks
 * @halo: the colour around them
 *
 * Draws the marks on the upper end corner: a ring for presence, a square for a meeting, a tick
 * for contact; and the lower start corner turned for an employer period.
 */
void
naer_cell_paint_corner (cairo_t         *cr,
                        const NaerCell  *cell,
                        double           side,
                        guint            marks,
                        gboolean         rtl,
                        const NaerColor *color,
                        const NaerColor *halo)
{
  double size = MAX (side * 0.36, 4.0), line = MAX (side * 0.1, 1.2);
  double x = rtl ? cell->x + size * 0.3 : cell->x + side - size * 0.3;
  double y = cell->y + size * 0.3;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  if (marks & NAER_CALENDAR_MARK_EMPLOYER_PERIOD)
    paint_turned_corner (cr, cell, side, rtl, color, halo);
  for (guint mark = NAER_CALENDAR_MARK_PRESENCE; mark <= NAER_CALENDAR_MARK_CONTACT; mark <<= 1)
    {
      if ((marks & mark) == 0)
        continue;
      add_corner_path (cr, mark, x, y, size);
      naer_color_set (halo, cr);
      cairo_set_line_width (cr, line + 2.0);
      cairo_stroke_preserve (cr);
      if (mark == NAER_CALENDAR_MARK_PRESENCE)
        cairo_fill_preserve (cr);
      naer_color_set (color, cr);
      cairo_set_line_width (cr, line);
      if (mark == NAER_CALENDAR_MARK_MEETING)
        cairo_fill_preserve (cr);
      cairo_stroke (cr);
      x += rtl ? size * 1.1 : -size * 1.1;
    }
  cairo_restore (cr);
}

/**
 * naer_cell_outline:
 * @cr: what to draw on
 * @cell: a cell
 * @side: its side
 * @outset: how far outside the cell the inner edge of the line runs
 * @line_width: its width
 * @color: its colour
 *
 * Draws a line around a cell.
 */
void
naer_cell_outline (cairo_t         *cr,
                   const NaerCell  *cell,
                   double           side,
                   double           outset,
                   double           line_width,
                   const NaerColor *color)
{
  double out = outset + line_width / 2;

  cairo_save (cr);
  naer_color_set (color, cr);
  cairo_set_line_width (cr, line_width);
  add_rounded (cr, cell->x - out, cell->y - out, side + 2 * out, side + 2 * out,
               corner_radius (side) + out);
  cairo_stroke (cr);
  cairo_restore (cr);
}
