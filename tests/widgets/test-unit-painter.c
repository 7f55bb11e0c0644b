/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fixture.h"
#include "naer-golden.h"
#include "naer-unit-fixture.h"
#include "naer-unit-painter.h"

typedef struct
{
  const char *name;
  NaerPaletteKind palette;
  int width;
  int height;
  double scale;
  double font;
  gboolean rtl;
  gboolean kinds;
  NaerUnitOrder order;
  int days_ahead;
} Case;

#define LATER 21

static const Case cases[] = {
  { "unit-light", NAER_PALETTE_LIGHT, 980, 460, 1, 11, FALSE, FALSE, NAER_UNIT_BY_NAME, LATER },
  { "unit-dark", NAER_PALETTE_DARK, 980, 460, 1, 11, FALSE, FALSE, NAER_UNIT_BY_NAME, LATER },
  { "unit-light-contrast", NAER_PALETTE_LIGHT_CONTRAST, 980, 460, 1, 11, FALSE, FALSE,
    NAER_UNIT_BY_NAME, LATER },
  { "unit-dark-contrast", NAER_PALETTE_DARK_CONTRAST, 980, 460, 1, 11, FALSE, TRUE,
    NAER_UNIT_BY_NAME, LATER },
  { "unit-greyscale", NAER_PALETTE_GREYSCALE, 980, 460, 1, 11, FALSE, FALSE, NAER_UNIT_BY_NAME,
    LATER },
  { "unit-kinds", NAER_PALETTE_LIGHT, 980, 460, 1, 11, FALSE, TRUE, NAER_UNIT_BY_NAME, LATER },
  { "unit-rtl", NAER_PALETTE_LIGHT, 980, 460, 1, 11, TRUE, TRUE, NAER_UNIT_BY_NAME, LATER },
  { "unit-by-return", NAER_PALETTE_LIGHT, 980, 460, 1, 11, FALSE, FALSE, NAER_UNIT_BY_RETURN,
    LATER },
  { "unit-scrolled", NAER_PALETTE_LIGHT, 700, 260, 2, 11, FALSE, FALSE, NAER_UNIT_BY_NAME,
    -300 },
  { "unit-narrow", NAER_PALETTE_LIGHT, 336, 560, 1, 11, FALSE, FALSE, NAER_UNIT_BY_NAME,
    7 },
  { "unit-narrow-rtl", NAER_PALETTE_LIGHT, 336, 560, 1, 11, TRUE, FALSE, NAER_UNIT_BY_NAME,
    7 },
  { "unit-large-text", NAER_PALETTE_LIGHT, 980, 560, 1, 22, FALSE, FALSE, NAER_UNIT_BY_NAME,
    7 },
};

static PangoContext *
make_context (double size)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Inter");
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_SLIGHT);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_font_description (context, font);
  cairo_font_options_destroy (options);
  pango_font_description_free (font);
  return context;
}

static NaerUnitModel *
make_model (const NaerFacts *facts,
            const Case      *c)
{
  NaerUnitQuery query = { .order = c->order };
  g_autoptr (NaerUnitModel) model = naer_unit_model_new (facts, &query, naer_day_from_ymd (2024, 1, 1),
                                                         naer_day_from_ymd (2027, 5, 16),
                                                         NAER_FIXTURE_TODAY);

  return naer_unit_model_ask (model, &query, c->kinds);
}

static void
lay_out (NaerUnitLayout  *layout,
         NaerUnitPainter *painter,
         NaerUnitModel   *model,
         const Case      *c)
{
  NaerUnitSpec spec = {
    .first = naer_unit_model_get_first (model),
    .last = naer_unit_model_get_last (model),
    .n_rows = naer_unit_model_get_n_rows (model),
    .width = c->width,
    .height = c->height,
    .scale = c->scale,
    .rtl = c->rtl,
  };

  naer_unit_painter_get_metrics (painter, &spec.metrics);
  naer_unit_layout_init (layout, &spec);
}

static cairo_surface_t *
draw (const NaerFacts *facts,
      const Case      *c,
      double           scroll_y)
{
  PangoContext *context = make_context (c->font);
  const NaerHeatmapPalette *palette = naer_heatmap_palette_get (c->palette);
  g_autoptr (NaerUnitPainter) painter = naer_unit_painter_new (context, NAER_LANGUAGE_NB);
  g_autoptr (NaerUnitModel) model = make_model (facts, c);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) (c->width * c->scale),
                                                         (int) (c->height * c->scale));
  cairo_t *cr;
  NaerUnitLayout layout;

  naer_unit_painter_set_model (painter, model);
  lay_out (&layout, painter, model, c);
  cairo_surface_set_device_scale (surface, c->scale, c->scale);
  cr = cairo_create (surface);
  naer_color_set (&palette->background, cr);
  cairo_paint (cr);
  naer_unit_painter_paint (painter, cr, &layout, palette,
                           naer_unit_layout_get_scroll_to (&layout, NAER_FIXTURE_TODAY + c->days_ahead), scroll_y);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_object_unref (context);
  return surface;
}

static void
test_golden (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (NaerFacts) facts = naer_fixture_unit ();
  cairo_surface_t *picture = draw (facts, c, 0);

  naer_golden_assert (picture, c->name);
  cairo_surface_destroy (picture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/unit-painter/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_golden);
    }
  return g_test_run ();
}
