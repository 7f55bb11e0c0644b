/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-paper.h"

#define FONT "Adwaita Sans, Inter, Cantarell, Sans"
#define RULE_WIDTH 0.6

/**
 * naer_paper_make_context:
 * @language: the language of the text
 *
 * Returns: (transfer full): a font for paper, its sizes in points and nothing rounded to pixels
 */
PangoContext *
naer_paper_make_context (NaerLanguage language)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string (FONT);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  pango_context_set_language (context,
                              pango_language_from_string (naer_language_get_code (language)));
  cairo_font_options_destroy (options);
  pango_font_description_free (font);
  return context;
}

/**
 * naer_paper_begin:
 * @self: a page
 * @tag: what begins, such as `Sect`
 *
 * Begins a part of the document. It may go on over pages.
 */
void
naer_paper_begin (NaerPaper  *self,
                  const char *tag)
{
  if (!self->untagged)
    cairo_tag_begin (self->cr, tag, NULL);
}

/**
 * naer_paper_end:
 * @self: a page
 * @tag: what ends
 *
 * Ends a part of the document.
 */
void
naer_paper_end (NaerPaper  *self,
                const char *tag)
{
  if (!self->untagged)
    cairo_tag_end (self->cr, tag);
}

static PangoLayout *
lay_out (NaerPaper           *self,
         const char          *text,
         double               width,
         const NaerTextStyle *style)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = NULL;

  font = pango_font_description_copy (pango_context_get_font_description (self->context));
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  pango_font_description_set_weight (font,
                                     style->bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  if (width > 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
height_of (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return height / (double) PANGO_SCALE;
}

/**
 * naer_paper_measure:
 * @self: a page
 * @text: a text
 * @width: the width that it wraps at, or 0
 * @style: how it is set
 *
 * Returns: its height
 */
double
naer_paper_measure (NaerPaper           *self,
                    const char          *text,
                    double               width,
                    const NaerTextStyle *style)
{
  PangoLayout *layout = lay_out (self, text, width, style);
  double height = height_of (layout);

  g_object_unref (layout);
  return height;
}

/**
 * naer_paper_text_width:
 * @self: a page
 * @text: a text
 * @style: how it is set
 *
 * Returns: the width that it takes on one line
 */
double
naer_paper_text_width (NaerPaper           *self,
                       const char          *text,
                       const NaerTextStyle *style)
{
  PangoLayout *layout = lay_out (self, text, 0, style);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  g_object_unref (layout);
  return width / (double) PANGO_SCALE;
}

/**
 * naer_paper_text:
 * @self: a page
 * @tag: (nullable): what it is in the document, such as `P`
 * @text: a text
 * @x: its left edge
 * @y: its top
 * @width: the width that it wraps at, or 0
 * @style: how it is set
 *
 * Sets a text.
 *
 * Returns: its height
 */
double
naer_paper_text (NaerPaper           *self,
                 const char          *tag,
                 const char          *text,
                 double               x,
                 double               y,
                 double               width,
                 const NaerTextStyle *style)
{
  PangoLayout *layout = lay_out (self, text, width, style);
  double height = height_of (layout);

  if (tag != NULL)
    naer_paper_begin (self, tag);
  naer_color_set (style->color, self->cr);
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, layout);
  if (tag != NULL)
    naer_paper_end (self, tag);
  g_object_unref (layout);
  return height;
}

/**
 * naer_paper_rule:
 * @self: a page
 * @x: its left end
 * @y: where it runs
 * @width: how long it is
 * @color: its colour
 *
 * Draws a thin line.
 */
void
naer_paper_rule (NaerPaper       *self,
                 double           x,
                 double           y,
                 double           width,
                 const NaerColor *color)
{
  naer_color_set (color, self->cr);
  cairo_set_line_width (self->cr, RULE_WIDTH);
  cairo_move_to (self->cr, x, y);
  cairo_line_to (self->cr, x + width, y);
  cairo_stroke (self->cr);
}
