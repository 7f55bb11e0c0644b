/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-drawing-private.h"

#include <math.h>

#define BARS_HEIGHT 40.0
#define STRIP_HEIGHT 10.0
#define GAP 3.0
#define LABEL_GAP 3.0
#define USUAL_LINE 2.0
#define USUAL_OVERHANG 2.0
#define USUAL_EDGE 1.0
#define LEAST_BAR 2.0
#define MOST_BAR_WIDTH 26.0
#define MOST_BAR_WIDTH_OF_TWO 56.0
#define DOT 9.0
#define DOT_GAP 4.0
#define PALE 0.35
#define GROUND 0.12

/* Texts are a little smaller than those around. */
#define LABEL_SCALE 0.8

static void
set_color (cairo_t         *cr,
           const NaerColor *color,
           double           alpha)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * alpha);
}

static PangoLayout *
make_label (PangoContext *context,
            const char   *text)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (
      pango_context_get_font_description (context));
  double size = pango_font_description_get_size (font) * LABEL_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) lround (size));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
label_height (PangoContext *context)
{
  g_autoptr (PangoLayout) layout = make_label (context, "Mj");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static double
dots_per_line (double width)
{
  return MAX (1.0, floor ((width + DOT_GAP) / (DOT + DOT_GAP)));
}

/**
 * naer_pattern_drawing_get_height:
 * @self: a drawing
 * @context: (nullable): a context with the font of the labels, %NULL for the least height
 *
 * Returns: the height that it needs, in pixels
 */
double
naer_pattern_drawing_get_height (const NaerPatternDrawing *self,
                                 PangoContext             *context)
{
  switch (self->shape)
    {
    case NAER_PATTERN_BARS:
      return BARS_HEIGHT + USUAL_OVERHANG + LABEL_GAP + label_height (context);
    case NAER_PATTERN_STRIP:
      return STRIP_HEIGHT + LABEL_GAP + label_height (context);
    case NAER_PATTERN_DOTS:
      return 2 * DOT + DOT_GAP + 2 * USUAL_OVERHANG;
    default:
      g_return_val_if_reached (0.0);
    }
}

/* Where a box lies: mirrored where text runs from right to left. */
static double
mirror (double   x,
        double   box_width,
        double   width,
        gboolean rtl)
{
  return rtl ? width - x - box_width : x;
}

static void
paint_label (cairo_t      *cr,
             PangoContext *context,
             const char   *text,
             double        center,
             double        top,
             double        width)
{
  g_autoptr (PangoLayout) layout = make_label (context, text);
  int label_width;

  pango_layout_get_pixel_size (layout, &label_width, NULL);
  cairo_move_to (cr, CLAMP (round (center - label_width / 2.0), 0.0, MAX (0.0, width - label_width)),
                 top);
  pango_cairo_show_layout (cr, layout);
}

static double
highest (const NaerPatternDrawing *self)
{
  double most = 1.0;

  for (guint i = 0; i < self->n; i++)
    most = MAX (most, MAX (self->values[i], self->usual[i]));
  return most;
}

/* The line has an edge in the colour of the ground, so that it is seen on a bar of any colour. */
static void
paint_usual (cairo_t                  *cr,
             double                    x,
             double                    y,
             double                    width,
             double                    height,
             const NaerHeatmapPalette *palette)
{
  set_color (cr, &palette->background, 1.0);
  cairo_rectangle (cr, x - USUAL_EDGE, y - USUAL_EDGE, width + 2 * USUAL_EDGE, height + 2 * USUAL_EDGE);
  cairo_fill (cr);
  set_color (cr, &palette->text, 1.0);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

/* A bar is what was; a line across it, in the colour of text, what is usual. */
static void
paint_bars (const NaerPatternDrawing *self,
            cairo_t                  *cr,
            PangoContext             *context,
            double                    width,
            gboolean                  rtl,
            const NaerHeatmapPalette *palette)
{
  double most = self->n > 2 ? MOST_BAR_WIDTH : MOST_BAR_WIDTH_OF_TWO;
  double step = MIN ((width + GAP) / self->n, most + GAP), bar = MAX (1.0, step - GAP);
  double scale = BARS_HEIGHT / highest (self), base = BARS_HEIGHT + USUAL_OVERHANG;

  for (guint i = 0; i < self->n; i++)
    {
      double x = mirror (i * step, bar, width, rtl), height = round (self->values[i] * scale);

      set_color (cr, &palette->text, GROUND);
      cairo_rectangle (cr, x, base - LEAST_BAR, bar, LEAST_BAR);
      cairo_fill (cr);
      if (height > 0.0)
        {
          set_color (cr, &palette->accent, self->strong[i] ? 1.0 : PALE);
          cairo_rectangle (cr, x, base - MAX (height, LEAST_BAR), bar, MAX (height, LEAST_BAR));
          cairo_fill (cr);
        }
      if (self->usual[i] >= 0.0)
        paint_usual (cr, x - USUAL_OVERHANG / 2,
                     base - round (self->usual[i] * scale) - USUAL_LINE / 2, bar + USUAL_OVERHANG,
                     USUAL_LINE, palette);
      set_color (cr, &palette->dim, 1.0);
      paint_label (cr, context, self->labels[i], x + bar / 2, base + LABEL_GAP, width);
    }
}

static void
paint_strip (const NaerPatternDrawing *self,
             cairo_t                  *cr,
             PangoContext             *context,
             double                    width,
             gboolean                  rtl,
             const NaerHeatmapPalette *palette)
{
  set_color (cr, &palette->text, GROUND);
  cairo_rectangle (cr, 0, 0, width, STRIP_HEIGHT);
  cairo_fill (cr);
  set_color (cr, &palette->accent, 1.0);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const NaerPatternPiece *piece = &g_array_index (self->pieces, NaerPatternPiece, i);
      double from = round (piece->from * width), length = MAX (1.0, round (piece->to * width) - from);

      cairo_rectangle (cr, mirror (from, length, width, rtl), 0, length, STRIP_HEIGHT);
      cairo_fill (cr);
    }
  set_color (cr, &palette->dim, 1.0);
  for (guint i = 0; i < self->n; i++)
    {
      double x = mirror (round (self->places[i] * width), 1.0, width, rtl);

      cairo_rectangle (cr, x, 0, 1.0, STRIP_HEIGHT + LABEL_GAP);
      cairo_fill (cr);
      paint_label (cr, context, self->labels[i], x, STRIP_HEIGHT + LABEL_GAP, width);
    }
}

/* Filled dots are what was; the line stands after as many as are usual. */
static void
paint_dots (const NaerPatternDrawing *self,
            cairo_t                  *cr,
            double                    width,
            gboolean                  rtl,
            const NaerHeatmapPalette *palette)
{
  guint per_line = (guint) dots_per_line (width), n_lines;

  if (per_line < self->n)
    per_line = (self->n + 1) / 2;
  n_lines = (self->n + per_line - 1) / per_line;
  for (guint i = 0; i < self->n; i++)
    {
      double x = mirror (i % per_line * (DOT + DOT_GAP), DOT, width, rtl);
      double y = i / per_line * (DOT + DOT_GAP) + USUAL_OVERHANG;

      cairo_arc (cr, x + DOT / 2, y + DOT / 2, DOT / 2 - 0.5, 0, 2 * G_PI);
      set_color (cr, i < self->filled ? &palette->accent : &palette->text,
                 i < self->filled ? 1.0 : GROUND);
      cairo_fill (cr);
      if (self->usual_dots > 0 && (int) i == self->usual_dots - 1)
        paint_usual (cr, (rtl ? x - DOT_GAP / 2 : x + DOT + DOT_GAP / 2) - USUAL_LINE / 2,
                     y - USUAL_OVERHANG, USUAL_LINE, DOT + 2 * USUAL_OVERHANG, palette);
    }
  g_assert (n_lines <= 2);
}

/**
 * naer_pattern_drawing_paint:
 * @self: a drawing
 * @cr: where to draw, at its origin
 * @context: a context with the font of the labels
 * @width: the width, in pixels
 * @rtl: whether it runs from right to left
 * @palette: the colours
 *
 * Draws it.
 */
void
naer_pattern_drawing_paint (const NaerPatternDrawing *self,
                            cairo_t                  *cr,
                            PangoContext             *context,
                            double                    width,
                            gboolean                  rtl,
                            const NaerHeatmapPalette *palette)
{
  switch (self->shape)
    {
    case NAER_PATTERN_BARS:
      paint_bars (self, cr, context, width, rtl, palette);
      break;
    case NAER_PATTERN_STRIP:
      paint_strip (self, cr, context, width, rtl, palette);
      break;
    case NAER_PATTERN_DOTS:
      paint_dots (self, cr, width, rtl, palette);
      break;
    default:
      g_return_if_reached ();
    }
}
