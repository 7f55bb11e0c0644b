/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-unit-painter-private.h"

/* The frozen header of a unit calendar: weeks, and how many are at work each day. */

static void
paint_week (NaerUnitPainter          *self,
            cairo_t                  *cr,
            const NaerUnitLayout     *layout,
            const NaerHeatmapPalette *palette,
            NaerDay                   monday)
{
  static const NaerUnitWord lines[] = { NAER_UNIT_WORD_WEEK, NAER_UNIT_WORD_DATE };
  NaerHeatmapRect area = { naer_unit_layout_get_day_x (layout, monday), 0, layout->cell, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      PangoLayout *word = naer_unit_words_get (self->words, lines[i], monday);
      double width, height;

      naer_unit_words_measure (self->words, word, &width, &height);
      naer_unit_painter_show_word (self, cr, word, naer_unit_painter_start_of (layout, &area, width),
                 i * layout->spec.metrics.small_height, &palette->dim);
    }
}

/* A number is left out where it does not fit, on all days alike as far as it goes. */
static void
paint_number (NaerUnitPainter          *self,
              cairo_t                  *cr,
              const NaerHeatmapRect    *room,
              const NaerHeatmapPalette *palette,
              guint                     number)
{
  PangoLayout *word = naer_unit_words_get (self->words, NAER_UNIT_WORD_COUNT, (int) number);
  double width, height;

  naer_unit_words_measure (self->words, word, &width, &height);
  if (width <= room->width + 1)
    naer_unit_painter_show_word (self, cr, word, room->x + (room->width - width) / 2,
               room->y + room->height - height - 1, &palette->text);
}

static void
paint_bar (NaerUnitPainter          *self,
           cairo_t                  *cr,
           const NaerUnitLayout     *layout,
           const NaerHeatmapPalette *palette,
           NaerDay                   day)
{
  const NaerUnitCount *count = naer_unit_model_get_count (self->model, day);
  gboolean later = day > naer_unit_model_get_today (self->model);
  NaerHeatmapRect room, bar;
  double share;

  if (count == NULL || count->expected == 0)
    return;
  naer_unit_layout_get_bar (layout, day, &room);
  share = count->positions > 0 ? count->positions_at_work / count->positions : 0;
  bar = room;
  bar.height = MAX (round (room.height * layout->spec.scale * share) / layout->spec.scale, 1.0);
  bar.y = room.y + room.height - bar.height;
  naer_color_set (&palette->looks[NAER_LOOK_PARTLY_AWAY].fill, cr);
  naer_unit_painter_add_rounded (cr, &room);
  cairo_fill (cr);
  naer_color_set (later ? &palette->at_work_later : &palette->at_work, cr);
  naer_unit_painter_add_rounded (cr, &bar);
  cairo_fill (cr);
  paint_number (self, cr, &room, palette, count->at_work);
}

/**
 * naer_unit_painter_paint_header:
 * @self: a painter with a model
 * @cr: what to draw on, across in the content of the layout and down on the screen
 * @layout: where days stand
 * @palette: the colours
 * @from: the first day
 * @to: the last day, inclusive
 *
 * Draws the weeks, and how many are at work each day.
 */
void
naer_unit_painter_paint_header (NaerUnitPainter          *self,
                                cairo_t                  *cr,
                                const NaerUnitLayout     *layout,
                                const NaerHeatmapPalette *palette,
                                NaerDay                   from,
                                NaerDay                   to)
{
  for (NaerDay day = from; day <= to; day++)
    {
      if (naer_day_get_weekday (day) == NAER_MONDAY)
        paint_week (self, cr, layout, palette, day);
      paint_bar (self, cr, layout, palette, day);
    }
}

/**
 * naer_unit_painter_paint_corner:
 * @self: a painter with a model
 * @cr: what to draw on, on the screen
 * @layout: where the frozen parts stand
 * @palette: the colours
 * @first_seen: the first day that is seen
 *
 * Draws what the bars are of, and of which month and year the first day is.
 */
void
naer_unit_painter_paint_corner (NaerUnitPainter          *self,
                                cairo_t                  *cr,
                                const NaerUnitLayout     *layout,
                                const NaerHeatmapPalette *palette,
                                NaerDay                   first_seen)
{
  NaerDay month = naer_day_from_ymd (naer_day_get_year (first_seen),
                                     naer_day_get_month (first_seen), 1);
  gboolean beside = layout->form == NAER_UNIT_BESIDE;
  const NaerHeatmapRect *area = beside ? &layout->corner : &layout->header;
  PangoLayout *label = naer_unit_words_get (self->words, NAER_UNIT_WORD_AT_WORK, 0);
  PangoLayout *words = naer_unit_words_get (self->words, NAER_UNIT_WORD_MONTH, month);
  double width, height, x, room = area->width;

  naer_unit_words_measure (self->words, label, &width, &height);
  naer_unit_painter_show_word (self, cr, label, naer_unit_painter_start_of (layout, area, width), layout->label_top, &palette->text);
  if (!beside)
    room -= width + NAER_UNIT_NAME_GAP;
  naer_unit_words_measure (self->words, words, &width, &height);
  if (width > room)
    words = naer_unit_words_get (self->words, NAER_UNIT_WORD_SHORT_MONTH, month);
  naer_unit_words_measure (self->words, words, &width, &height);
  if (width > room)
    return;
  x = naer_unit_painter_start_of (layout, area, width);
  if (!beside)
    x = layout->spec.rtl ? area->x : area->x + area->width - width;
  naer_unit_painter_show_word (self, cr, words, x, beside ? 0 : layout->label_top,
             beside ? &palette->text : &palette->dim);
}
