/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-painter.h"

#include <math.h>

#include "naer-timeline-band.h"
#include "naer-timeline-marks.h"

#define SMALL_TEXT 0.88
#define MARK 0.98           /* side of a mark, as a share of the height of a line of text */
#define BAND 0.72           /* thickness of the line, likewise */
#define WRAP_CHARACTERS 15  /* how wide a text may be where the line runs across */
#define LEAST_CHARACTERS 9
#define FOCUS_WIDTH 2.0
#define FOCUS_ABOVE 3.0      /* between the ring and what it is around, above and below */

struct _NaerTimelinePainter
{
  PangoContext *context;
  NaerTimelineModel *model;
  GPtrArray *texts;      /* PangoLayout, one for each milestone */
  double character;
  double line_height;
  double across_width;
};

static void
measure_font (NaerTimelinePainter *self)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (self->context);
  int width = 0, height = 0;

  pango_layout_set_text (layout, "nnnnnnnnnn", -1);
  pango_layout_get_size (layout, &width, &height);
  self->character = SMALL_TEXT * width / 10.0 / PANGO_SCALE;
  self->line_height = height / (double) PANGO_SCALE;
}

static PangoLayout *
set_text (NaerTimelinePainter *self,
          const NaerMilestone *milestone)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD);
  g_autofree char *text = milestone->when[0] != '\0'
                            ? g_strdup_printf ("%s\n%s", milestone->title, milestone->when)
                            : g_strdup (milestone->title);

  weight->end_index = strlen (milestone->title);
  pango_attr_list_insert (attributes, weight);
  pango_attr_list_insert (attributes, pango_attr_scale_new (SMALL_TEXT));
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static NaerTimelineLabel *
measure_texts (NaerTimelinePainter *self,
               double               width,
               PangoWrapMode        wrap)
{
  NaerTimelineLabel *labels = g_new0 (NaerTimelineLabel, MAX (self->texts->len, 1));

  for (guint i = 0; i < self->texts->len; i++)
    {
      PangoLayout *text = self->texts->pdata[i];
      int text_width = 0, text_height = 0;

      pango_layout_set_wrap (text, wrap);
      pango_layout_set_width (text, -1);
      pango_layout_get_pixel_size (text, &text_width, &text_height);
      if (text_width > width)
        {
          pango_layout_set_width (text, (int) (width * PANGO_SCALE));
          pango_layout_get_pixel_size (text, &text_width, &text_height);
        }
      labels[i] = (NaerTimelineLabel) { text_width, text_height };
    }
  return labels;
}

static NaerTimelineSpec
make_spec (NaerTimelinePainter *self,
           NaerTimelineForm     form,
           double               width,
           gboolean             rtl)
{
  return (NaerTimelineSpec) {
    .form = form,
    .width = width,
    .mark = round (MARK * self->line_height),
    .band = round (BAND * self->line_height),
    .rtl = rtl,
  };
}

static double
find_across_width (NaerTimelinePainter *self)
{
  NaerTimelineSpec spec = make_spec (self, NAER_TIMELINE_ACROSS, 0, FALSE);
  g_autofree NaerTimelineLabel *labels = measure_texts (self, WRAP_CHARACTERS * self->character,
                                                        PANGO_WRAP_WORD);

  spec.labels = labels;
  return naer_timeline_needed_width (self->model, &spec);
}

/**
 * naer_timeline_painter_new:
 * @context: the font and size of its texts
 * @model: a timeline that is filled
 *
 * Returns: (transfer full): a painter of it
 */
NaerTimelinePainter *
naer_timeline_painter_new (PangoContext      *context,
                           NaerTimelineModel *model)
{
  NaerTimelinePainter *self = g_new0 (NaerTimelinePainter, 1);

  self->context = g_object_ref (context);
  self->model = naer_timeline_model_ref (model);
  self->texts = g_ptr_array_new_with_free_func (g_object_unref);
  measure_font (self);
  for (guint i = 0; i < naer_timeline_model_get_n (model); i++)
    g_ptr_array_add (self->texts, set_text (self, naer_timeline_model_get (model, i)));
  self->across_width = find_across_width (self);
  return self;
}

/**
 * naer_timeline_painter_free:
 * @self: (transfer full) (nullable): a painter
 *
 * Frees it.
 */
void
naer_timeline_painter_free (NaerTimelinePainter *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->context);
  g_ptr_array_unref (self->texts);
  naer_timeline_model_unref (self->model);
  g_free (self);
}

/**
 * naer_timeline_painter_least_width:
 * @self: a painter
 *
 * Returns: the least width that the timeline can be drawn in
 */
double
naer_timeline_painter_least_width (NaerTimelinePainter *self)
{
  NaerTimelineSpec spec = make_spec (self, NAER_TIMELINE_DOWN, 0, FALSE);

  return ceil (naer_timeline_text_start (&spec) + LEAST_CHARACTERS * self->character +
               NAER_TIMELINE_MARGIN);
}

/**
 * naer_timeline_painter_across_width:
 * @self: a painter
 *
 * Returns: the least width in which the line runs across
 */
double
naer_timeline_painter_across_width (NaerTimelinePainter *self)
{
  return ceil (self->across_width);
}

/**
 * naer_timeline_painter_lay_out:
 * @self: a painter
 * @width: the room there is, at least naer_timeline_painter_least_width()
 * @rtl: whether time runs from right to left
 *
 * Lets the line run across where all its texts find room, and else down.
 *
 * Returns: (transfer full): where all stands
 */
NaerTimelineLayout *
naer_timeline_painter_lay_out (NaerTimelinePainter *self,
                               double               width,
                               gboolean             rtl)
{
  gboolean across = width >= self->across_width;
  NaerTimelineSpec spec = make_spec (self, across ? NAER_TIMELINE_ACROSS : NAER_TIMELINE_DOWN, width,
                                     rtl);
  double room = across ? WRAP_CHARACTERS * self->character
                       : width - naer_timeline_text_start (&spec) - NAER_TIMELINE_MARGIN;
  g_autofree NaerTimelineLabel *labels = measure_texts (self, room, across ? PANGO_WRAP_WORD
                                                                           : PANGO_WRAP_WORD_CHAR);

  spec.labels = labels;
  return naer_timeline_layout_new (self->model, &spec);
}

static void
paint_stem (cairo_t                   *cr,
            const NaerTimelinePlace   *place,
            const NaerTimelinePalette *palette)
{
  cairo_move_to (cr, place->stem.x, place->stem.y);
  cairo_rel_line_to (cr, place->stem.width, place->stem.height);
  naer_color_set (&palette->line, cr);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
paint_text (NaerTimelinePainter       *self,
            cairo_t                   *cr,
            guint                      index,
            const NaerTimelinePlace   *place,
            const NaerTimelinePalette *palette)
{
  const NaerMilestone *milestone = naer_timeline_model_get (self->model, index);
  PangoLayout *text = self->texts->pdata[index];
  PangoAttrList *attributes = pango_layout_get_attributes (text);
  const NaerColor *dim = &palette->calendar.dim;
  PangoAttribute *color = pango_attr_foreground_new (dim->red * 65535, dim->green * 65535,
                                                     dim->blue * 65535);
  PangoRectangle extents;

  color->start_index = strlen (milestone->title);
  pango_attr_list_change (attributes, color);
  pango_layout_context_changed (text);
  pango_layout_get_pixel_extents (text, NULL, &extents);
  naer_color_set (milestone->mark == NAER_MARK_TODAY ? &palette->calendar.accent
                                                     : &palette->calendar.text, cr);
  cairo_move_to (cr, floor (place->text.x - extents.x + 0.5), floor (place->text.y));
  pango_cairo_show_layout (cr, text);
}

static double
find_angle (const NaerTimelineLayout *layout,
            NaerTimelineSide          side)
{
  if (naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS)
    return side == NAER_TIMELINE_OURS ? 0 : G_PI;
  return naer_timeline_layout_is_rtl (layout) ? -G_PI / 2 : G_PI / 2;
}

/**
 * naer_timeline_painter_paint:
 * @self: a painter
 * @cr: what to draw on
 * @layout: where all stands, as this painter last laid it out
 * @palette: the colours
 *
 * Draws the timeline.
 */
void
naer_timeline_painter_paint (NaerTimelinePainter       *self,
                             cairo_t                   *cr,
                             const NaerTimelineLayout  *layout,
                             const NaerTimelinePalette *palette)
{
  guint n = naer_timeline_layout_get_n (layout);

  naer_timeline_band_paint (cr, self->model, layout, palette);
  for (guint i = 0; i < n; i++)
    paint_stem (cr, naer_timeline_layout_get_place (layout, i), palette);
  for (guint i = 0; i < n; i++)
    {
      const NaerMilestone *milestone = naer_timeline_model_get (self->model, i);
      const NaerTimelinePlace *place = naer_timeline_layout_get_place (layout, i);

      naer_timeline_mark_paint (cr, milestone->mark, &place->mark,
                                find_angle (layout, milestone->side), palette);
      paint_text (self, cr, i, place, palette);
    }
}

/**
 * naer_timeline_painter_paint_focus:
 * @self: a painter
 * @cr: what to draw on
 * @layout: where all stands
 * @palette: the colours
 * @index: the milestone that the keyboard is on
 *
 * Draws the ring around it.
 */
void
naer_timeline_painter_paint_focus (NaerTimelinePainter       *self,
                                   cairo_t                   *cr,
                                   const NaerTimelineLayout  *layout,
                                   const NaerTimelinePalette *palette,
                                   guint                      index)
{
  NaerHeatmapRect area = naer_timeline_layout_get_place (layout, index)->area;
  double radius = 6, outside = NAER_TIMELINE_MARGIN - FOCUS_WIDTH / 2, above = FOCUS_ABOVE;
  double x = area.x - outside, y = area.y - above;
  double width = area.width + 2 * outside, height = area.height + 2 * above;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
  naer_color_set (&palette->calendar.accent, cr);
  cairo_set_line_width (cr, FOCUS_WIDTH);
  cairo_stroke (cr);
}
