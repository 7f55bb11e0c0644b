/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-bench-parts.h"
#include "naer-fixture.h"
#include "naer-heatmap-painter.h"
#include "naer-heatmap-stretches.h"
#include "naer-measure.h"

/*
 * A frame of the calendar, with its words and marks, against bare Cairo that fills as many plain
 * squares of the same size and colours at the same places, and nothing else. Both paint on a
 * picture in memory: Cairo’s own software rendering.
 */

#define GOAL 1.5
#define ROUNDS 301
#define WIDTH 960

typedef struct
{
  NaerCalendarModel *model;
  NaerHeatmapLayout *layout;
  NaerHeatmapPainter *painter;
  const NaerHeatmapPalette *palette;
  cairo_surface_t *surface;
} Frame;

static cairo_t *
begin_frame (Frame *frame)
{
  cairo_t *cr = cairo_create (frame->surface);

  naer_color_set (&frame->palette->background, cr);
  cairo_paint (cr);
  return cr;
}

static void
paint_calendar (gpointer data)
{
  Frame *frame = data;
  cairo_t *cr = begin_frame (frame);

  naer_heatmap_painter_paint (frame->painter, cr, frame->layout, frame->model, frame->palette);
  cairo_destroy (cr);
  cairo_surface_flush (frame->surface);
}

static void
fill_cells (gpointer data)
{
  Frame *frame = data;
  cairo_t *cr = begin_frame (frame);
  NaerDay first = naer_day_from_ymd (naer_calendar_model_get_first_year (frame->model), 1, 1);
  NaerDay last = naer_day_from_ymd (naer_calendar_model_get_last_year (frame->model), 12, 31);

  for (NaerDay day = first; day <= last; day++)
    {
      NaerHeatmapLook look = naer_heatmap_look_of (naer_calendar_model_get_day (frame->model, day));
      NaerHeatmapRect rect;

      naer_heatmap_layout_get_day_rect (frame->layout, day, &rect);
      naer_color_set (&frame->palette->looks[look].fill, cr);
      cairo_rectangle (cr, rect.x, rect.y, rect.width, rect.height);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
  cairo_surface_flush (frame->surface);
}

static NaerHeatmapPainter *
make_painter (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Inter 11");
  NaerHeatmapPainter *painter;

  pango_context_set_font_description (context, font);
  painter = naer_heatmap_painter_new (context, NAER_LANGUAGE_NB);
  pango_font_description_free (font);
  g_object_unref (context);
  return painter;
}

static gboolean
measure (const char   *name,
         NaerEmployee *employee,
         int           years)
{
  NaerHeatmapSpec spec = { .form = NAER_HEATMAP_WEEKS, .first_year = 2026 - years + 1,
                           .last_year = 2026,
                           .width = WIDTH, .scale = 1,
                           .lanes = naer_heatmap_stretches_count_lanes (NAER_CALENDAR_SHOW_USUAL) };
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  Frame frame = { 0 };
  double ours, theirs;

  frame.painter = make_painter ();
  naer_heatmap_painter_get_metrics (frame.painter, spec.first_year, spec.last_year, &spec.metrics);
  frame.layout = naer_heatmap_layout_new (&spec);
  frame.model = naer_calendar_model_new (employee, employer, spec.first_year, spec.last_year,
                                         NAER_FIXTURE_TODAY,
                                         NAER_CALENDAR_SHOW_USUAL);
  frame.palette = naer_heatmap_palette_get (NAER_PALETTE_LIGHT);
  frame.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH,
                                              (int) naer_heatmap_layout_get_height (frame.layout));

  naer_measure_compare (paint_calendar, fill_cells, &frame, ROUNDS, &ours, &theirs);

  cairo_surface_destroy (frame.surface);
  naer_calendar_model_unref (frame.model);
  naer_heatmap_layout_unref (frame.layout);
  naer_heatmap_painter_free (frame.painter);
  return naer_measure_tell (name, ours, theirs, GOAL, "ms");
}

gboolean
naer_bench_calendar_person (const char *folder)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerEmployee) every_kind = naer_fixture_every_kind ();
  gboolean met = TRUE;

  met &= measure ("person-1-year", employee, 1);
  met &= measure ("person-3-years", employee, 3);
  met &= measure ("person-3-years-every-kind", every_kind, 3);
  return met;
}
