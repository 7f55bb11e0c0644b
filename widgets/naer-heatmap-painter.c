/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-painter.h"

#include <glib/gi18n.h>
#include <math.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-heatmap-cells.h"
#include "naer-heatmap-stretches.h"
#include "naer-heatmap-tiles.h"

#define SMALL_TEXT 0.82
#define YEAR_TEXT 1.1
#define DAY_TEXT 0.76

/* A cell so many times as high as a word has room for a number. */
#define ROOM_FOR_NUMBER 1.3
#define FOCUS_WIDTH 2.0
#define OVERHANG 8.0

struct _NaerHeatmapPainter
{
  PangoContext *context;
  NaerLanguage language;
  GHashTable *words;
  double (*rounded) (double);
  NaerHeatmapTiles *tiles;
};

/* The cells that are to be drawn, by look, and those with something more on them. */
typedef struct
{
  GArray *looks[NAER_N_LOOKS];
  GArray *holidays;
  GArray *marked;
  GArray *marks;
} Cells;

static double
as_it_is (double value)
{
  return value;
}

/**
 * naer_heatmap_painter_new:
 * @context: the font and size of its words
 * @language: the language of its words
 *
 * Returns: (transfer full): a painter
 */
NaerHeatmapPainter *
naer_heatmap_painter_new (PangoContext *context,
                          NaerLanguage  language)
{
  NaerHeatmapPainter *self = g_new0 (NaerHeatmapPainter, 1);

  self->context = g_object_ref (context);
  self->language = language;
  self->words = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->rounded = pango_context_get_round_glyph_positions (context) ? ceil : as_it_is;
  return self;
}

/**
 * naer_heatmap_painter_free:
 * @self: (transfer full) (nullable): a painter
 *
 * Frees it.
 */
void
naer_heatmap_painter_free (NaerHeatmapPainter *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->context);
  g_hash_table_unref (self->words);
  naer_heatmap_tiles_free (self->tiles);
  g_free (self);
}

static char *
text_of (const NaerHeatmapPainter *self,
         NaerHeatmapLabelKind      kind,
         int                       value)
{
  if (kind == NAER_HEATMAP_LABEL_MONTH)
    return g_strdup (naer_words_month_short (value, self->language));
  if (kind == NAER_HEATMAP_LABEL_WEEKDAY || kind == NAER_HEATMAP_LABEL_COLUMN)
    return g_strdup (naer_words_weekday_short (value, self->language));
  if (kind == NAER_HEATMAP_LABEL_WEEK_WORD)
    return g_strdup (naer_tr (self->language, N_("week")));
  return g_strdup_printf ("%d", value);
}

static double
text_scale_of (NaerHeatmapLabelKind kind)
{
  if (kind == NAER_HEATMAP_LABEL_YEAR)
    return YEAR_TEXT;
  return kind == NAER_HEATMAP_LABEL_DAY ? DAY_TEXT : SMALL_TEXT;
}

static PangoLayout *
lay_out_word (NaerHeatmapPainter   *self,
              NaerHeatmapLabelKind  kind,
              int                   value)
{
  gpointer key = GINT_TO_POINTER (kind << 16 | value);
  PangoLayout *word = g_hash_table_lookup (self->words, key);
  g_autoptr (PangoAttrList) attributes = NULL;
  g_autofree char *text = NULL;

  if (word != NULL)
    return word;

  word = pango_layout_new (self->context);
  text = text_of (self, kind, value);
  attributes = pango_attr_list_new ();
  if (kind == NAER_HEATMAP_LABEL_YEAR)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (text_scale_of (kind)));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (word, attributes);
  pango_layout_set_text (word, text, -1);
  g_hash_table_insert (self->words, key, word);
  return word;
}

static void
measure_word (NaerHeatmapPainter   *self,
              NaerHeatmapLabelKind  kind,
              int                   value,
              double               *width,
              double               *height)
{
  int word_width = 0, word_height = 0;

  pango_layout_get_size (lay_out_word (self, kind, value), &word_width, &word_height);
  *width = MAX (*width, self->rounded (word_width / (double) PANGO_SCALE));
  *height = MAX (*height, self->rounded (word_height / (double) PANGO_SCALE));
}

/**
 * naer_heatmap_painter_get_metrics:
 * @self: a painter
 * @first_year: the first year
 * @last_year: the last year
 * @metrics: (out): the room that words need
 *
 * Measures the words beside the cells.
 */
void
naer_heatmap_painter_get_metrics (NaerHeatmapPainter *self,
                                  int                 first_year,
                                  int                 last_year,
                                  NaerHeatmapMetrics *metrics)
{
  double ignored = 0;

  *metrics = (NaerHeatmapMetrics) { 0 };
  for (int year = first_year; year <= last_year; year++)
    measure_word (self, NAER_HEATMAP_LABEL_YEAR, year, &metrics->year_width, &metrics->year_height);
  for (int weekday = NAER_MONDAY; weekday <= NAER_SUNDAY; weekday++)
    measure_word (self, NAER_HEATMAP_LABEL_WEEKDAY, weekday, &metrics->weekday_width,
                  &metrics->label_height);
  metrics->column_width = metrics->weekday_width;
  measure_word (self, NAER_HEATMAP_LABEL_WEEK, 52, &metrics->column_width, &metrics->label_height);
  measure_word (self, NAER_HEATMAP_LABEL_WEEK_WORD, 0, &metrics->weekday_width,
                &metrics->label_height);
  measure_word (self, NAER_HEATMAP_LABEL_MONTH, 7, &ignored, &metrics->label_height);
}

static void
paint_label (NaerHeatmapPainter       *self,
             cairo_t                  *cr,
             const NaerHeatmapLabel   *label,
             gboolean                  rtl,
             const NaerHeatmapRect    *clip,
             const NaerHeatmapPalette *palette)
{
  PangoLayout *word = lay_out_word (self, label->kind, label->value);
  double x = label->x;
  int pango_width = 0, pango_height = 0;
  double width, height;

  pango_layout_get_size (word, &pango_width, &pango_height);
  width = self->rounded (pango_width / (double) PANGO_SCALE);
  height = self->rounded (pango_height / (double) PANGO_SCALE);
  if (label->kind == NAER_HEATMAP_LABEL_WEEK || label->kind == NAER_HEATMAP_LABEL_COLUMN)
    x -= width / 2.0;
  else if (rtl)
    x -= width;
  if (x > clip->x + clip->width || x + width < clip->x || label->y > clip->y + clip->height ||
      label->y + height < clip->y)
    return;

  naer_color_set (label->kind == NAER_HEATMAP_LABEL_YEAR ? &palette->text : &palette->dim, cr);
  if (self->rounded == ceil)
    cairo_move_to (cr, floor (x + 0.5), floor (label->y));
  else
    cairo_move_to (cr, x, label->y);
  pango_cairo_show_layout (cr, word);
}

static void
paint_labels (NaerHeatmapPainter       *self,
              cairo_t                  *cr,
              const NaerHeatmapLayout  *layout,
              const NaerHeatmapRect    *clip,
              const NaerHeatmapPalette *palette)
{
  gboolean rtl = naer_heatmap_layout_get_spec (layout)->rtl;
  guint n_labels;
  const NaerHeatmapLabel *labels = naer_heatmap_layout_get_labels (layout, &n_labels);

  for (guint i = 0; i < n_labels; i++)
    paint_label (self, cr, &labels[i], rtl, clip, palette);
}

/* The number of a day in its cell, above the dot where it is a public holiday. */
static void
paint_number (NaerHeatmapPainter       *self,
              cairo_t                  *cr,
              int                       number,
              gboolean                  public_holiday,
              const NaerHeatmapRect    *rect,
              const NaerHeatmapPalette *palette)
{
  PangoLayout *word = lay_out_word (self, NAER_HEATMAP_LABEL_DAY, number);
  int width = 0, height = 0;
  double x, y;

  pango_layout_get_size (word, &width, &height);
  x = rect->x + (rect->width - width / (double) PANGO_SCALE) / 2;
  y = rect->y + (rect->height - height / (double) PANGO_SCALE) * (public_holiday ? 0.0 : 0.5);
  naer_color_set (public_holiday ? &palette->public_holiday : &palette->dim, cr);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, word);
}

/* Days without a mark have their number where there is room for it, as on a calendar on the wall. */
static void
paint_numbers (NaerHeatmapPainter       *self,
               cairo_t                  *cr,
               const NaerHeatmapLayout  *layout,
               const NaerHeatmapBlock   *block,
               const NaerCalendarModel  *model,
               const NaerHeatmapPalette *palette)
{
  const NaerHeatmapSpec *spec = naer_heatmap_layout_get_spec (layout);

  if (spec->form != NAER_HEATMAP_MONTHS ||
      naer_heatmap_layout_get_cell (layout) < ROOM_FOR_NUMBER * spec->metrics.label_height)
    return;
  for (NaerDay day = block->first; day <= block->last; day++)
    {
      const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);
      NaerHeatmapRect rect;

      if (cell == NULL || naer_heatmap_look_of (cell) > NAER_LOOK_EMPTY)
        continue;
      naer_heatmap_layout_get_block_rect (layout, block, day, &rect);
      paint_number (self, cr, day - block->first + 1, cell->holiday != NAER_HOLIDAY_NONE, &rect,
                    palette);
    }
}

static void
cells_init (Cells *cells)
{
  for (guint look = 0; look < NAER_N_LOOKS; look++)
    cells->looks[look] = g_array_new (FALSE, FALSE, sizeof (NaerCell));
  cells->holidays = g_array_new (FALSE, FALSE, sizeof (NaerCell));
  cells->marked = g_array_new (FALSE, FALSE, sizeof (NaerCell));
  cells->marks = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
cells_clear (Cells *cells)
{
  for (guint look = 0; look < NAER_N_LOOKS; look++)
    g_array_unref (cells->looks[look]);
  g_array_unref (cells->holidays);
  g_array_unref (cells->marked);
  g_array_unref (cells->marks);
}

static void
collect_day (Cells                 *cells,
             const NaerCalendarDay *day,
             const NaerHeatmapRect *rect)
{
  NaerHeatmapLook look = naer_heatmap_look_of (day);
  NaerCell cell = { rect->x, rect->y, day->grade };

  g_array_append_val (cells->looks[look], cell);
  if (day->holiday != NAER_HOLIDAY_NONE && look <= NAER_LOOK_EMPTY)
    g_array_append_val (cells->holidays, cell);
  if (day->marks != 0)
    {
      g_array_append_val (cells->marked, cell);
      g_array_append_val (cells->marks, day->marks);
    }
}

static void
collect_days (Cells                   *cells,
              const NaerHeatmapLayout *layout,
              const NaerHeatmapBlock  *block,
              const NaerCalendarModel *model,
              NaerDay                  from,
              NaerDay                  to)
{
  for (NaerDay day = from; day <= to; day++)
    {
      const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);
      NaerHeatmapRect rect;

      if (cell == NULL)
        continue;
      naer_heatmap_layout_get_block_rect (layout, block, day, &rect);
      collect_day (cells, cell, &rect);
    }
}

/* The pictures of the cells, when what is drawn on is made of pixels. */
static NaerHeatmapTiles *
get_tiles (NaerHeatmapPainter       *self,
           cairo_t                  *cr,
           const NaerHeatmapLayout  *layout,
           const NaerHeatmapRect    *area,
           const NaerHeatmapPalette *palette)
{
  double pitch = naer_heatmap_layout_get_pitch (layout);
  double side = naer_heatmap_layout_get_cell (layout), scale;

  if (!naer_heatmap_tiles_scale (cr, area->x, area->y, pitch, &scale))
    return NULL;
  if (self->tiles != NULL && !naer_heatmap_tiles_fit (self->tiles, pitch, side, scale, palette))
    g_clear_pointer (&self->tiles, naer_heatmap_tiles_free);
  if (self->tiles == NULL)
    self->tiles = naer_heatmap_tiles_new (pitch, side, scale, palette);
  return self->tiles;
}

static void
paint_looks (NaerHeatmapPainter       *self,
             cairo_t                  *cr,
             const Cells              *cells,
             const NaerHeatmapLayout  *layout,
             const NaerHeatmapRect    *area,
             const NaerHeatmapPalette *palette)
{
  NaerHeatmapTiles *tiles = get_tiles (self, cr, layout, area, palette);
  double side = naer_heatmap_layout_get_cell (layout);

  for (guint look = 0; look < NAER_N_LOOKS; look++)
    {
      const NaerCell *of_look = (const NaerCell *) cells->looks[look]->data;
      guint n_cells = cells->looks[look]->len;

      if (tiles != NULL)
        naer_heatmap_tiles_paint (tiles, cr, area->x, area->y, of_look, n_cells, look);
      else
        naer_cells_paint (cr, of_look, n_cells, side, look, &palette->looks[look]);
    }
  if (tiles != NULL)
    naer_heatmap_tiles_paint_holidays (tiles, cr, area->x, area->y,
                                       (const NaerCell *) cells->holidays->data,
                                       cells->holidays->len);
  else
    naer_cells_paint_holidays (cr, (const NaerCell *) cells->holidays->data, cells->holidays->len,
                               side,
                               &palette->public_holiday);
}

static void
paint_marks (cairo_t                  *cr,
             const Cells              *cells,
             const NaerHeatmapLayout  *layout,
             const NaerHeatmapPalette *palette)
{
  double side = naer_heatmap_layout_get_cell (layout);
  gboolean rtl = naer_heatmap_layout_get_spec (layout)->rtl;

  for (guint i = 0; i < cells->marked->len; i++)
    naer_cell_paint_corner (cr, &g_array_index (cells->marked, NaerCell, i), side,
                            g_array_index (cells->marks, guint, i), rtl, &palette->corner,
                            &palette->background);
}

static void
cells_empty (Cells *cells)
{
  for (guint look = 0; look < NAER_N_LOOKS; look++)
    g_array_set_size (cells->looks[look], 0);
  g_array_set_size (cells->holidays, 0);
}

static void
paint_blocks (NaerHeatmapPainter       *self,
              cairo_t                  *cr,
              const NaerHeatmapLayout  *layout,
              const NaerCalendarModel  *model,
              const NaerHeatmapRect    *clip,
              const NaerHeatmapPalette *palette)
{
  guint n_blocks;
  const NaerHeatmapBlock *blocks = naer_heatmap_layout_get_blocks (layout, &n_blocks);
  Cells cells;

  cells_init (&cells);
  for (guint i = 0; i < n_blocks; i++)
    {
      NaerDay from, to;

      if (!naer_heatmap_layout_get_visible (layout, &blocks[i], clip, &from, &to))
        continue;
      collect_days (&cells, layout, &blocks[i], model, from, to);
      paint_looks (self, cr, &cells, layout, &blocks[i].area, palette);
      paint_numbers (self, cr, layout, &blocks[i], model, palette);
      cells_empty (&cells);
    }
  naer_heatmap_stretches_paint (cr, layout, model, clip, palette);
  paint_marks (cr, &cells, layout, palette);
  cells_clear (&cells);
}

static void
outline_day (cairo_t                 *cr,
             const NaerHeatmapLayout *layout,
             NaerDay                  day,
             double                   outset,
             double                   line_width,
             const NaerColor         *color)
{
  NaerHeatmapRect rect;
  NaerCell cell;

  if (!naer_heatmap_layout_get_day_rect (layout, day, &rect))
    return;
  cell = (NaerCell) { rect.x, rect.y, 0 };
  naer_cell_outline (cr, &cell, rect.width, outset, line_width, color);
}

/* What can be seen, and a little around it: outlines and marks reach out of their cells. */
static NaerHeatmapRect
get_clip (cairo_t *cr)
{
  double x1, y1, x2, y2;

  cairo_clip_extents (cr, &x1, &y1, &x2, &y2);
  return (NaerHeatmapRect) { x1 - OVERHANG, y1 - OVERHANG, x2 - x1 + 2 * OVERHANG,
                             y2 - y1 + 2 * OVERHANG };
}

/**
 * naer_heatmap_painter_paint:
 * @self: a painter
 * @cr: what to draw on
 * @layout: where cells and words stand
 * @model: what is told of each day
 * @palette: the colours
 *
 * Draws the part of a calendar that the clip of @cr shows.
 */
void
naer_heatmap_painter_paint (NaerHeatmapPainter       *self,
                            cairo_t                  *cr,
                            const NaerHeatmapLayout  *layout,
                            const NaerCalendarModel  *model,
                            const NaerHeatmapPalette *palette)
{
  NaerHeatmapRect clip = get_clip (cr);
  double side = naer_heatmap_layout_get_cell (layout);

  paint_blocks (self, cr, layout, model, &clip, palette);
  outline_day (cr, layout, naer_calendar_model_get_today (model), 0, side >= 12 ? 2.0 : 1.0,
               &palette->text);
  paint_labels (self, cr, layout, &clip, palette);
}

/**
 * naer_heatmap_painter_paint_selection:
 * @self: a painter
 * @cr: what to draw on
 * @layout: where cells stand
 * @palette: the colours
 * @from: the first day
 * @to: the last day, inclusive
 *
 * Tints a stretch of days, the gaps between them too, and draws a line around it.
 */
void
naer_heatmap_painter_paint_selection (NaerHeatmapPainter       *self,
                                      cairo_t                  *cr,
                                      const NaerHeatmapLayout  *layout,
                                      const NaerHeatmapPalette *palette,
                                      NaerDay                   from,
                                      NaerDay                   to)
{
  double pitch = naer_heatmap_layout_get_pitch (layout);
  double gap = pitch - naer_heatmap_layout_get_cell (layout);
  NaerColor tint = palette->accent;

  tint.alpha = 0.22;
  naer_color_set (&tint, cr);
  for (NaerDay day = from; day <= to; day++)
    {
      NaerHeatmapRect rect;

      if (naer_heatmap_layout_get_day_rect (layout, day, &rect))
        cairo_rectangle (cr, rect.x - gap / 2, rect.y - gap / 2, pitch, pitch);
    }
  cairo_fill (cr);
  naer_heatmap_stretch_outline (cr, layout, from, to, &palette->accent);
}

/**
 * naer_heatmap_painter_paint_focus:
 * @self: a painter
 * @cr: what to draw on
 * @layout: where cells stand
 * @palette: the colours
 * @day: the day that has the keyboard
 *
 * Draws the focus ring.
 */
void
naer_heatmap_painter_paint_focus (NaerHeatmapPainter       *self,
                                  cairo_t                  *cr,
                                  const NaerHeatmapLayout  *layout,
                                  const NaerHeatmapPalette *palette,
                                  NaerDay                   day)
{
  outline_day (cr, layout, day, 0, FOCUS_WIDTH + 1, &palette->background);
  outline_day (cr, layout, day, 1, FOCUS_WIDTH, &palette->accent);
}
