/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "naer-flow-private.h"

/*
 * Pages painted. What each part is follows from the fragment and its neighbours, so that a part
 * that goes on over pages is one part in the document: what begins is what the fragment before did
 * not have, also on the page before.
 */

#define RULE_WIDTH 0.6
#define BOX_RADIUS 5.0
#define TICK_BOX 9.0
#define LINE_RISE 3.0

/* Greys only: a sheet looks the same from any printer. */
static const NaerColor ink = { 0.16, 0.17, 0.18, 1 };
static const NaerColor dim = { 0.36, 0.37, 0.39, 1 };
static const NaerColor line_color = { 0.62, 0.63, 0.65, 1 };
static const NaerColor faint = { 0.80, 0.81, 0.82, 1 };
static const NaerColor ground = { 0.95, 0.95, 0.955, 1 };
static const NaerColor head_ground = { 0.91, 0.915, 0.92, 1 };

typedef struct
{
  NaerFlow *flow;
  cairo_t *cr;
  guint page;
  gboolean tagged;
} Painter;

static void
begin (Painter    *painter,
       const char *tag)
{
  if (painter->tagged && tag != NULL)
    cairo_tag_begin (painter->cr, tag, NULL);
}

static void
end (Painter    *painter,
     const char *tag)
{
  if (painter->tagged && tag != NULL)
    cairo_tag_end (painter->cr, tag);
}

static const NaerPiece *
piece_of (Painter            *painter,
          const NaerFragment *fragment)
{
  return painter->flow->pieces->pdata[fragment->piece];
}

static gboolean
is_content (Painter            *painter,
            const NaerFragment *fragment)
{
  return !fragment->again && piece_of (painter, fragment)->n_cells > 0;
}

/* The fragment with text before or after @i in the whole document. */
static const NaerFragment *
neighbour (Painter *painter,
           guint    i,
           int      step)
{
  const GArray *fragments = painter->flow->fragments;

  for (gint64 at = (gint64) i + step; at >= 0 && at < fragments->len; at += step)
    {
      const NaerFragment *fragment = &g_array_index (fragments, NaerFragment, at);

      if (is_content (painter, fragment))
        return fragment;
    }
  return NULL;
}

/* What holds the pieces of a block together. */
static const char *
block_tag (const NaerPiece *piece)
{
  if (piece->block == NULL)
    return NULL;
  if (piece->kind == NAER_PIECE_HEADINGS || piece->kind == NAER_PIECE_ROW)
    return "Table";
  if (piece->kind == NAER_PIECE_PAIR || piece->kind == NAER_PIECE_CHECK ||
      (piece->kind == NAER_PIECE_TEXT && piece->n_cells == 2))
    return "L";
  return NULL;
}

/* What holds the cells of a piece together. */
static const char *
row_tag (const NaerPiece *piece)
{
  const char *tag = block_tag (piece);

  if (tag == NULL)
    return NULL;
  return tag[0] == 'T' ? "TR" : "LI";
}

static void
open_parts (Painter            *painter,
            const NaerPiece    *piece,
            const NaerFragment *before)
{
  const NaerPiece *former = before != NULL ? piece_of (painter, before) : NULL;

  if (piece->section != NULL && (former == NULL || former->section != piece->section))
    begin (painter, "Sect");
  if (former == NULL || former->block != piece->block)
    begin (painter, block_tag (piece));
}

static void
close_parts (Painter            *painter,
             const NaerPiece    *piece,
             const NaerFragment *after)
{
  const NaerPiece *next = after != NULL ? piece_of (painter, after) : NULL;

  if (next == NULL || next->block != piece->block)
    end (painter, block_tag (piece));
  if (piece->section != NULL && (next == NULL || next->section != piece->section))
    end (painter, "Sect");
}

/* Paints some lines of a text with the first at @y. */
static void
paint_lines (Painter     *painter,
             PangoLayout *layout,
             guint        first,
             guint        last,
             double       x,
             double       y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double start = 0;

  for (guint i = 0; i < last; i++)
    {
      if (i == first)
        {
          int top;

          pango_layout_iter_get_line_yrange (iter, &top, NULL);
          start = top / (double) PANGO_SCALE;
        }
      if (i >= first)
        {
          cairo_move_to (painter->cr, x, y - start + pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE);
          pango_cairo_show_layout_line (painter->cr, pango_layout_iter_get_line_readonly (iter));
        }
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

static void
paint_cell (Painter             *painter,
            const NaerPieceCell *cell,
            const guint         *lines,
            double               y)
{
  naer_color_set (cell->font == NAER_FONT_DIM || cell->font == NAER_FONT_SMALL ? &dim : &ink, painter->cr);
  if (lines != NULL)
    {
      paint_lines (painter, cell->layout, lines[0], lines[1], cell->x, y);
      return;
    }
  cairo_move_to (painter->cr, cell->x, y);
  pango_cairo_show_layout (painter->cr, cell->layout);
}

static gboolean
says_something (const NaerPieceCell *cell,
                const guint         *lines)
{
  return *pango_layout_get_text (cell->layout) != '\0' && (lines == NULL || lines[1] > lines[0]);
}

/* The cells of a fragment. A paragraph or item that goes on over pages is one; a row that does is
   one row on each. */
static void
paint_cells (Painter            *painter,
             const NaerPiece    *piece,
             const NaerFragment *fragment)
{
  gboolean one_part = piece->kind != NAER_PIECE_ROW && piece->kind != NAER_PIECE_HEADINGS;

  if (fragment->begins || !one_part)
    begin (painter, row_tag (piece));
  for (guint i = 0; i < piece->n_cells; i++)
    {
      const NaerPieceCell *cell = &piece->cells[i];
      const guint *lines = fragment->lines != NULL ? fragment->lines + 2 * i : NULL;
      gboolean whole = !one_part || i + 1 < piece->n_cells;

      if (!says_something (cell, lines) && cell->tag[0] != 'T')
        continue;
      if (whole || fragment->begins)
        begin (painter, cell->tag);
      paint_cell (painter, cell, lines, fragment->y + piece->inset);
      if (whole || fragment->ends)
        end (painter, cell->tag);
    }
  if (fragment->ends || !one_part)
    end (painter, row_tag (piece));
}

static void
paint_rule (Painter         *painter,
            double           x,
            double           y,
            double           width,
            const NaerColor *color)
{
  naer_color_set (color, painter->cr);
  cairo_set_line_width (painter->cr, RULE_WIDTH);
  cairo_move_to (painter->cr, x, y);
  cairo_line_to (painter->cr, x + width, y);
  cairo_stroke (painter->cr);
}

static void
paint_tick_box (Painter            *painter,
                const NaerPiece    *piece,
                const NaerFragment *fragment)
{
  PangoLayoutIter *iter = pango_layout_get_iter (piece->cells[1].layout);
  double baseline = pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE;
  double side = TICK_BOX * painter->flow->style.text;

  pango_layout_iter_free (iter);
  naer_color_set (&dim, painter->cr);
  cairo_set_line_width (painter->cr, RULE_WIDTH);
  cairo_rectangle (painter->cr, piece->x + 0.5, fragment->y + baseline - side + 1, side, side);
  cairo_stroke (painter->cr);
}

/* Lines and grounds of a piece, below its text. */
static void
paint_ground (Painter            *painter,
              const NaerPiece    *piece,
              const NaerFragment *fragment)
{
  double bottom = fragment->y + fragment->height;

  switch (piece->kind)
    {
    case NAER_PIECE_HEADINGS:
      naer_color_set (&head_ground, painter->cr);
      cairo_rectangle (painter->cr, piece->x, fragment->y, piece->width, fragment->height);
      cairo_fill (painter->cr);
      break;
    case NAER_PIECE_ROW:
      paint_rule (painter, piece->x, bottom, piece->width, &faint);
      break;
    case NAER_PIECE_LINE:
      paint_rule (painter, piece->x, bottom - LINE_RISE, piece->width, &line_color);
      break;
    case NAER_PIECE_PAIR:
      if (*pango_layout_get_text (piece->cells[1].layout) == '\0')
        paint_rule (painter, piece->cells[1].x, bottom - LINE_RISE,
                    piece->x + piece->width - piece->cells[1].x, &line_color);
      break;
    case NAER_PIECE_SIGNATURE:
      paint_rule (painter, piece->x, fragment->y + piece->inset - LINE_RISE,
                  piece->cells[1].x - piece->x - 12, &line_color);
      paint_rule (painter, piece->cells[1].x, fragment->y + piece->inset - LINE_RISE,
                  piece->x + piece->width - piece->cells[1].x, &line_color);
      break;
    case NAER_PIECE_RULE:
      paint_rule (painter, piece->x, fragment->y, piece->width, &line_color);
      break;
    case NAER_PIECE_CHECK:
      if (fragment->begins)
        paint_tick_box (painter, piece, fragment);
      break;
    case NAER_PIECE_TEXT:
    case NAER_PIECE_PAGE_BREAK:
    default:
      break;
    }
}

static void
paint_box (Painter *painter,
           double   top,
           double   bottom)
{
  double x = NAER_FLOW_MARGIN, y = top - NAER_FLOW_BOX + 2;
  double width = painter->flow->width - 2 * NAER_FLOW_MARGIN, height = bottom - top + 2 * NAER_FLOW_BOX - 4;
  double r = BOX_RADIUS;

  cairo_new_sub_path (painter->cr);
  cairo_arc (painter->cr, x + width - r, y + r, r, -G_PI / 2, 0);
  cairo_arc (painter->cr, x + width - r, y + height - r, r, 0, G_PI / 2);
  cairo_arc (painter->cr, x + r, y + height - r, r, G_PI / 2, G_PI);
  cairo_arc (painter->cr, x + r, y + r, r, G_PI, 3 * G_PI / 2);
  cairo_close_path (painter->cr);
  naer_color_set (&ground, painter->cr);
  cairo_fill (painter->cr);
}

/* A box is as high as what stands in it on this page. */
static void
paint_boxes (Painter *painter)
{
  const GArray *fragments = painter->flow->fragments;
  const NaerFragment *first = NULL, *last = NULL;

  for (guint i = 0; i <= fragments->len; i++)
    {
      const NaerFragment *fragment = i < fragments->len ? &g_array_index (fragments, NaerFragment, i) : NULL;
      gboolean boxed = fragment != NULL && fragment->page == painter->page && piece_of (painter, fragment)->boxed;

      if (boxed && first == NULL)
        first = fragment;
      if (boxed)
        last = fragment;
      else if (first != NULL)
        {
          paint_box (painter, first->y, last->y + last->height);
          first = NULL;
        }
    }
}

static void
paint_aside (Painter    *painter,
             const char *text,
             double      y,
             gboolean    at_end)
{
  double width = painter->flow->width - 2 * NAER_FLOW_MARGIN;
  PangoLayout *layout = naer_flow_lay_out (painter->flow, NAER_FONT_SMALL, text, width);

  if (at_end)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  else
    {
      pango_layout_set_width (layout, (int) (width * 0.84 * PANGO_SCALE));
      pango_layout_set_height (layout, -2);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  naer_color_set (&dim, painter->cr);
  cairo_move_to (painter->cr, NAER_FLOW_MARGIN, y);
  pango_cairo_show_layout (painter->cr, layout);
  g_object_unref (layout);
}

/* What stands on every page is not a part of the document, but for a footer the first time. */
static void
paint_frame (Painter *painter)
{
  const NaerDocument *document = painter->flow->document;
  double foot = painter->flow->height - NAER_FLOW_FOOT + 14;
  /* Translators: the page of a document, and how many it has */
  g_autofree char *number = g_strdup_printf (naer_tr (document->language, N_("Page %u of %u")), painter->page + 1,
                                             painter->flow->n_pages);

  begin (painter, "Artifact");
  if (painter->page > 0 && document->running != NULL)
    paint_aside (painter, document->running, NAER_FLOW_TOP - 14, FALSE);
  if (painter->page > 0 && document->footer != NULL)
    paint_aside (painter, document->footer, foot, FALSE);
  paint_aside (painter, number, foot, TRUE);
  end (painter, "Artifact");
}

static void
paint_footer (Painter *painter)
{
  if (painter->page > 0 || painter->flow->document->footer == NULL)
    return;
  begin (painter, "P");
  paint_aside (painter, painter->flow->document->footer, painter->flow->height - NAER_FLOW_FOOT + 14, FALSE);
  end (painter, "P");
}

static void
paint_fragment (Painter *painter,
                guint    i)
{
  const NaerFragment *fragment = &g_array_index (painter->flow->fragments, NaerFragment, i);
  const NaerPiece *piece = piece_of (painter, fragment);

  paint_ground (painter, piece, fragment);
  if (fragment->again)
    {
      Painter aside = *painter;

      aside.tagged = FALSE;
      begin (painter, "Artifact");
      paint_cells (&aside, piece, fragment);
      end (painter, "Artifact");
    }
  else if (piece->n_cells > 0)
    {
      const NaerFragment *before = neighbour (painter, i, -1), *after = neighbour (painter, i, 1);

      open_parts (painter, piece, before);
      if (before == NULL)
        paint_footer (painter);
      paint_cells (painter, piece, fragment);
      close_parts (painter, piece, after);
    }
}

/**
 * naer_flow_paint:
 * @self: pages
 * @cr: what to draw on, in points
 * @page: which, from 0
 * @tagged: whether to say what each part is; the pages are then painted in their order, each once
 *
 * Paints a page.
 */
void
naer_flow_paint (NaerFlow *self,
                 cairo_t  *cr,
                 guint     page,
                 gboolean  tagged)
{
  Painter painter = { self, cr, page, tagged };

  g_return_if_fail (page < self->n_pages);

  if (page == 0)
    begin (&painter, "Document");
  paint_frame (&painter);
  paint_boxes (&painter);
  for (guint i = 0; i < self->fragments->len; i++)
    if (g_array_index (self->fragments, NaerFragment, i).page == page)
      paint_fragment (&painter, i);
  if (page + 1 == self->n_pages)
    end (&painter, "Document");
}
