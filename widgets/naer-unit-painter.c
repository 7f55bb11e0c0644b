/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-painter.h"

#include <math.h>

#include "naer-heatmap-cells.h"
#include "naer-heatmap-tiles.h"
#include "naer-unit-painter-private.h"

#define TODAY_WIDTH 2.0
#define FOCUS_WIDTH 2.0
#define HALF 50

/**
 * naer_unit_painter_new:
 * @context: the font and size of its words
 * @language: the language of its words
 *
 * Returns: (transfer full): a painter
 */
NaerUnitPainter *
naer_unit_painter_new (PangoContext *context,
                       NaerLanguage  language)
{
  NaerUnitPainter *self = g_new0 (NaerUnitPainter, 1);

  self->context = g_object_ref (context);
  self->words = naer_unit_words_new (context, language);
  for (guint look = 0; look < NAER_N_LOOKS; look++)
    self->looks[look] = g_array_new (FALSE, FALSE, sizeof (NaerCell));
  return self;
}

/**
 * naer_unit_painter_free:
 * @self: (transfer full) (nullable): a painter
 *
 * Frees it.
 */
void
naer_unit_painter_free (NaerUnitPainter *self)
{
  if (self == NULL)
    return;
  for (guint look = 0; look < NAER_N_LOOKS; look++)
    g_array_unref (self->looks[look]);
  naer_heatmap_tiles_free (self->tiles);
  naer_unit_words_free (self->words);
  g_clear_pointer (&self->model, naer_unit_model_unref);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * naer_unit_painter_set_model:
 * @self: a painter
 * @model: (nullable): what it is to draw
 *
 * Takes what a calendar tells; all else comes after.
 */
void
naer_unit_painter_set_model (NaerUnitPainter *self,
                             NaerUnitModel   *model)
{
  NaerUnitModel *old = self->model;

  self->model = model != NULL ? naer_unit_model_ref (model) : NULL;
  naer_unit_words_set_model (self->words, model);
  g_clear_pointer (&old, naer_unit_model_unref);
}

/**
 * naer_unit_painter_get_metrics:
 * @self: a painter with a model
 * @metrics: (out): the room that words need
 *
 * Measures the words beside the cells.
 */
void
naer_unit_painter_get_metrics (NaerUnitPainter *self,
                               NaerUnitMetrics *metrics)
{
  NaerDay today = naer_unit_model_get_today (self->model);
  double width;

  naer_unit_words_measure (self->words, naer_unit_words_get (self->words, NAER_UNIT_WORD_AT_WORK, 0),
                           &width, &metrics->line_height);
  naer_unit_words_measure (self->words,
                           naer_unit_words_get (self->words, NAER_UNIT_WORD_WEEK, today), &width,
                           &metrics->small_height);
  metrics->name_width = naer_unit_words_get_name_width (self->words);
}

/* Cells are collected by look, down the days, so that the cells of one look that follow each other
 * are drawn at once. */
static void
collect_cells (NaerUnitPainter      *self,
               const NaerUnitLayout *layout,
               guint                 first_row,
               guint                 last_row,
               NaerDay               from,
               NaerDay               to)
{
  gboolean with_kinds = naer_unit_model_has_kinds (self->model);

  for (NaerDay day = from; day <= to; day++)
    for (guint row = first_row; row <= last_row; row++)
      {
        NaerHeatmapLook look;
        NaerHeatmapRect rect;
        NaerUnitDay told;
        NaerCell cell;

        naer_unit_model_get_day (self->model, row, day, &told);
        if (!naer_unit_day_get_look (&told, with_kinds, &look))
          continue;
        naer_unit_layout_get_cell (layout, row, day, &rect);
        cell = (NaerCell) { rect.x, rect.y, look == NAER_LOOK_GRADED ? told.grade : HALF };
        g_array_append_val (self->looks[look], cell);
      }
}

static NaerHeatmapTiles *
get_tiles (NaerUnitPainter          *self,
           cairo_t                  *cr,
           const NaerUnitLayout     *layout,
           const NaerHeatmapRect    *origin,
           const NaerHeatmapPalette *palette)
{
  double scale;

  if (!naer_heatmap_tiles_scale (cr, origin->x, origin->y, layout->pitch, &scale))
    return NULL;
  if (self->tiles != NULL &&
      !naer_heatmap_tiles_fit (self->tiles, layout->pitch, layout->cell, scale, palette))
    g_clear_pointer (&self->tiles, naer_heatmap_tiles_free);
  if (self->tiles == NULL)
    self->tiles = naer_heatmap_tiles_new (layout->pitch, layout->cell, scale, palette);
  return self->tiles;
}

static void
paint_collected (NaerUnitPainter          *self,
                 cairo_t                  *cr,
                 const NaerUnitLayout     *layout,
                 const NaerHeatmapRect    *origin,
                 const NaerHeatmapPalette *palette)
{
  NaerHeatmapTiles *tiles = get_tiles (self, cr, layout, origin, palette);

  for (guint look = 0; look < NAER_N_LOOKS; look++)
    {
      const NaerCell *cells = (const NaerCell *) self->looks[look]->data;
      guint n_cells = self->looks[look]->len;

      if (n_cells > 0 && tiles != NULL)
        naer_heatmap_tiles_paint (tiles, cr, origin->x, origin->y, cells, n_cells, look);
      else if (n_cells > 0)
        naer_cells_paint (cr, cells, n_cells, layout->cell, look, &palette->looks[look]);
      g_array_set_size (self->looks[look], 0);
    }
}

/**
 * naer_unit_painter_paint_cells:
 * @self: a painter with a model
 * @cr: what to draw on, in the content of the layout
 * @layout: where cells stand
 * @palette: the colours
 * @first_row: the first row
 * @last_row: the last row, inclusive
 * @from: the first day
 * @to: the last day, inclusive
 *
 * Draws cells.
 */
void
naer_unit_painter_paint_cells (NaerUnitPainter          *self,
                               cairo_t                  *cr,
                               const NaerUnitLayout     *layout,
                               const NaerHeatmapPalette *palette,
                               guint                     first_row,
                               guint                     last_row,
                               NaerDay                   from,
                               NaerDay                   to)
{
  guint step = layout->form == NAER_UNIT_BESIDE ? last_row - first_row + 1 : 1;

  for (guint row = first_row; row <= last_row; row += step)
    {
      NaerHeatmapRect origin;

      naer_unit_layout_get_cell (layout, row, layout->spec.rtl ? to : from, &origin);
      collect_cells (self, layout, row, row + step - 1, from, to);
      paint_collected (self, cr, layout, &origin, palette);
    }
}

void
naer_unit_painter_show_word (NaerUnitPainter *self,
                             cairo_t         *cr,
                             PangoLayout     *word,
                             double           x,
                             double           y,
                             const NaerColor *color)
{
  gboolean whole = pango_context_get_round_glyph_positions (self->context);

  naer_color_set (color, cr);
  cairo_move_to (cr, whole ? floor (x + 0.5) : x, whole ? floor (y) : y);
  pango_cairo_show_layout (cr, word);
}

/* The start edge of a text of that width that begins at the start of an area. */
double
naer_unit_painter_start_of (const NaerUnitLayout  *layout,
                            const NaerHeatmapRect *area,
                            double                 width)
{
  return layout->spec.rtl ? area->x + area->width - width : area->x;
}

/* A name that is too long ends in dots; the number that tells two apart is never cut. */
static void
fit_name (NaerUnitPainter *self,
          PangoLayout     *name,
          double           room,
          double          *width,
          double          *height)
{
  pango_layout_set_width (name, -1);
  naer_unit_words_measure (self->words, name, width, height);
  if (*width <= room)
    return;
  pango_layout_set_width (name, (int) (MAX (room, 0) * PANGO_SCALE));
  naer_unit_words_measure (self->words, name, width, height);
}

static void
paint_name (NaerUnitPainter          *self,
            cairo_t                  *cr,
            const NaerUnitLayout     *layout,
            const NaerHeatmapPalette *palette,
            guint                     row)
{
  gboolean beside = layout->form == NAER_UNIT_BESIDE;
  NaerHeatmapRect area = beside ? layout->names : layout->cells;
  PangoLayout *name = naer_unit_words_get (self->words, NAER_UNIT_WORD_NAME, row), *number = NULL;
  double number_width = 0, width, height, top = naer_unit_layout_get_row_y (layout, row), drop;

  if (naer_unit_model_get_number (self->model, row) != NULL)
    {
      number = naer_unit_words_get (self->words, NAER_UNIT_WORD_NUMBER, row);
      naer_unit_words_measure (self->words, number, &number_width, &height);
      number_width += NAER_UNIT_NUMBER_GAP;
    }
  fit_name (self, name, area.width - (beside ? NAER_UNIT_NAME_GAP : 0) - number_width, &width, &height);
  top += beside ? (layout->cell - height) / 2 : 0;
  naer_unit_painter_show_word (self, cr, name, naer_unit_painter_start_of (layout, &area, width), top, &palette->text);
  if (number == NULL)
    return;
  area.x += layout->spec.rtl ? -width - NAER_UNIT_NUMBER_GAP : width + NAER_UNIT_NUMBER_GAP;
  drop = pango_layout_get_baseline (name) - pango_layout_get_baseline (number);
  naer_unit_painter_show_word (self, cr, number, naer_unit_painter_start_of (layout, &area, number_width - NAER_UNIT_NUMBER_GAP),
             top + drop / PANGO_SCALE, &palette->dim);
}

/**
 * naer_unit_painter_paint_names:
 * @self: a painter with a model
 * @cr: what to draw on, across on the screen and down in the content of the layout
 * @layout: where rows stand
 * @palette: the colours
 * @first_row: the first row
 * @last_row: the last row, inclusive
 *
 * Draws names.
 */
void
naer_unit_painter_paint_names (NaerUnitPainter          *self,
                               cairo_t                  *cr,
                               const NaerUnitLayout     *layout,
                               const NaerHeatmapPalette *palette,
                               guint                     first_row,
                               guint                     last_row)
{
  for (guint row = first_row; row <= last_row; row++)
    paint_name (self, cr, layout, palette, row);
}

void
naer_unit_painter_add_rounded (cairo_t               *cr,
                               const NaerHeatmapRect *bar)
{
  double radius = CLAMP (bar->width * 0.2, 1.0, 4.0);

  radius = MIN (radius, bar->height / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, bar->x + radius, bar->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_arc (cr, bar->x + bar->width - radius, bar->y + radius, radius, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, bar->x + bar->width - radius, bar->y + bar->height - radius, radius, 0, 0.5 * G_PI);
  cairo_arc (cr, bar->x + radius, bar->y + bar->height - radius, radius, 0.5 * G_PI, G_PI);
  cairo_close_path (cr);
}

/**
 * naer_unit_painter_paint_today:
 * @self: a painter with a model
 * @cr: what to draw on, on the screen
 * @layout: where days stand
 * @palette: the colours
 * @scroll_x: how far the content is scrolled
 * @scroll_y: how far the content is scrolled
 *
 * Draws the line of today, where it is seen. It leaves out names that stand above their rows.
 */
void
naer_unit_painter_paint_today (NaerUnitPainter          *self,
                               cairo_t                  *cr,
                               const NaerUnitLayout     *layout,
                               const NaerHeatmapPalette *palette,
                               double                    scroll_x,
                               double                    scroll_y)
{
  double x = naer_unit_layout_get_day_x (layout, naer_unit_model_get_today (self->model));
  double scale = layout->spec.scale, width = round (TODAY_WIDTH * scale) / scale;
  guint first, last;

  x = round ((layout->cells.x + x - scroll_x + (layout->cell - width) / 2) * scale) / scale;
  if (x + width <= layout->cells.x || x >= layout->cells.x + layout->cells.width)
    return;
  naer_color_set (&palette->text, cr);
  cairo_rectangle (cr, x, layout->bars_top, width, layout->header.height - layout->bars_top);
  cairo_fill (cr);
  if (!naer_unit_layout_get_visible_rows (layout, scroll_y, &first, &last))
    return;
  cairo_save (cr);
  cairo_rectangle (cr, x, layout->cells.y, width, layout->cells.height);
  cairo_clip (cr);
  for (guint row = first; row <= last; row++)
    {
      double y = naer_unit_layout_get_row_y (layout, row) + layout->cell_top + layout->cells.y;

      cairo_rectangle (cr, x, y - NAER_HEATMAP_MARGIN - scroll_y, width,
                       layout->pitch + NAER_HEATMAP_MARGIN);
    }
  cairo_fill (cr);
  cairo_restore (cr);
}

/**
 * naer_unit_painter_paint_focus:
 * @self: a painter
 * @cr: what to draw on, on the screen
 * @rect: what has the keyboard
 * @palette: the colours
 *
 * Draws the focus ring.
 */
void
naer_unit_painter_paint_focus (NaerUnitPainter          *self,
                               cairo_t                  *cr,
                               const NaerHeatmapRect    *rect,
                               const NaerHeatmapPalette *palette)
{
  const NaerColor *colors[] = { &palette->background, &palette->accent };
  double widths[] = { FOCUS_WIDTH + 1, FOCUS_WIDTH };

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    {
      double out = i + widths[i] / 2;
      NaerHeatmapRect ring = { rect->x - out, rect->y - out, rect->width + 2 * out,
                               rect->height + 2 * out };

      naer_color_set (colors[i], cr);
      cairo_set_line_width (cr, widths[i]);
      naer_unit_painter_add_rounded (cr, &ring);
      cairo_stroke (cr);
    }
}

static void
begin_part (cairo_t               *cr,
            const NaerHeatmapRect *part,
            double                 scroll_x,
            double                 scroll_y)
{
  cairo_save (cr);
  cairo_rectangle (cr, part->x, part->y, part->width, part->height);
  cairo_clip (cr);
  cairo_translate (cr, scroll_x, scroll_y);
}

/**
 * naer_unit_painter_paint:
 * @self: a painter with a model
 * @cr: what to draw on, on the screen
 * @layout: where everything stands
 * @palette: the colours
 * @scroll_x: how far the content is scrolled
 * @scroll_y: how far the content is scrolled
 *
 * Draws all that is seen of a unit calendar.
 */
void
naer_unit_painter_paint (NaerUnitPainter          *self,
                         cairo_t                  *cr,
                         const NaerUnitLayout     *layout,
                         const NaerHeatmapPalette *palette,
                         double                    scroll_x,
                         double                    scroll_y)
{
  guint first_row, last_row;
  NaerDay from, to;

  naer_unit_layout_get_visible_days (layout, scroll_x, &from, &to);
  begin_part (cr, &layout->header, layout->header.x - scroll_x, 0);
  naer_unit_painter_paint_header (self, cr, layout, palette, from - 7, to);
  cairo_restore (cr);
  if (naer_unit_layout_get_visible_rows (layout, scroll_y, &first_row, &last_row))
    {
      NaerHeatmapRect names = layout->form == NAER_UNIT_BESIDE ? layout->names : layout->cells;

      begin_part (cr, &layout->cells, layout->cells.x - scroll_x, layout->cells.y - scroll_y);
      naer_unit_painter_paint_cells (self, cr, layout, palette, first_row, last_row, from, to);
      cairo_restore (cr);
      begin_part (cr, &names, 0, layout->cells.y - scroll_y);
      naer_unit_painter_paint_names (self, cr, layout, palette, first_row, last_row);
      cairo_restore (cr);
    }
  naer_unit_painter_paint_corner (self, cr, layout, palette, from);
  naer_unit_painter_paint_today (self, cr, layout, palette, scroll_x, scroll_y);
}
