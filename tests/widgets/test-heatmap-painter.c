/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-fixture.h"
#include "naer-golden.h"
#include "naer-heatmap-key.h"
#include "naer-heatmap-painter.h"
#include "naer-heatmap-stretches.h"

typedef struct
{
  const char *name;
  NaerPaletteKind palette;
  NaerHeatmapForm form;
  int years;
  int width;
  double scale;
  gboolean rtl;
  gboolean every_kind;
  gboolean busy;
  guint show;
} Case;

#define OVERLAYS                                                                                   \
  (NAER_CALENDAR_SHOW_CASES | NAER_CALENDAR_SHOW_MEASURES | NAER_CALENDAR_SHOW_EMPLOYER_PERIOD)

static const Case cases[] = {
  { "light-3", NAER_PALETTE_LIGHT, NAER_HEATMAP_WEEKS, 3, 960, 1, FALSE, FALSE, FALSE },
  { "light-1", NAER_PALETTE_LIGHT, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE, TRUE },
  { "dark-3", NAER_PALETTE_DARK, NAER_HEATMAP_WEEKS, 3, 960, 1, FALSE, FALSE, FALSE },
  { "dark-1", NAER_PALETTE_DARK, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE, TRUE },
  { "light-contrast-1", NAER_PALETTE_LIGHT_CONTRAST, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE,
    TRUE },
  { "dark-contrast-1", NAER_PALETTE_DARK_CONTRAST, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE,
    TRUE },
  { "greyscale-1", NAER_PALETTE_GREYSCALE, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE, FALSE },
  { "greyscale-3", NAER_PALETTE_GREYSCALE, NAER_HEATMAP_WEEKS, 3, 960, 1, FALSE, FALSE, FALSE },
  { "rtl-1", NAER_PALETTE_LIGHT, NAER_HEATMAP_WEEKS, 1, 960, 1, TRUE, TRUE, TRUE },
  { "sharp-1", NAER_PALETTE_LIGHT, NAER_HEATMAP_WEEKS, 1, 960, 2, FALSE, TRUE, TRUE },
  { "months", NAER_PALETTE_LIGHT, NAER_HEATMAP_MONTHS, 1, 324, 1, FALSE, TRUE, TRUE },
  { "months-rtl", NAER_PALETTE_LIGHT, NAER_HEATMAP_MONTHS, 1, 324, 1, TRUE, FALSE, FALSE },
  { "months-wide", NAER_PALETTE_LIGHT, NAER_HEATMAP_MONTHS, 1, 960, 1, FALSE, TRUE, TRUE },
  { "months-wide-dark-rtl", NAER_PALETTE_DARK, NAER_HEATMAP_MONTHS, 1, 960, 1, TRUE, TRUE, TRUE,
    OVERLAYS },
  { "months-3", NAER_PALETTE_LIGHT, NAER_HEATMAP_MONTHS, 3, 960, 1, FALSE, FALSE, FALSE },
  { "overlays-1", NAER_PALETTE_LIGHT, NAER_HEATMAP_WEEKS, 1, 960, 1, FALSE, TRUE, TRUE, OVERLAYS },
  { "overlays-3", NAER_PALETTE_DARK, NAER_HEATMAP_WEEKS, 3, 960, 1, FALSE, FALSE, FALSE, OVERLAYS },
  { "overlays-greyscale-rtl-1", NAER_PALETTE_GREYSCALE, NAER_HEATMAP_WEEKS, 1, 960, 1, TRUE, TRUE,
    FALSE, OVERLAYS },
  { "overlays-months", NAER_PALETTE_LIGHT, NAER_HEATMAP_MONTHS, 1, 324, 1, FALSE, TRUE, FALSE,
    OVERLAYS },
};

static NaerCalendarModel *
make_model (const Case         *c,
            const NaerEmployee *employee)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();

  return naer_calendar_model_new (employee, employer, 2026 - c->years + 1, 2026,
                                  NAER_FIXTURE_TODAY, NAER_CALENDAR_SHOW_USUAL | c->show);
}

static NaerHeatmapLayout *
lay_out (NaerHeatmapPainter *painter,
         const Case         *c)
{
  NaerHeatmapSpec spec = {
    .form = c->form,
    .first_year = 2026 - c->years + 1,
    .last_year = 2026,
    .width = c->width,
    .scale = c->scale,
    .rtl = c->rtl,
    .lanes = naer_heatmap_stretches_count_lanes (NAER_CALENDAR_SHOW_USUAL | c->show),
  };

  naer_heatmap_painter_get_metrics (painter, spec.first_year, spec.last_year, &spec.metrics);
  return naer_heatmap_layout_new (&spec);
}

static void
paint (cairo_t            *cr,
       NaerHeatmapPainter *painter,
       NaerHeatmapLayout  *layout,
       NaerCalendarModel  *model,
       const Case         *c)
{
  const NaerHeatmapPalette *palette = naer_heatmap_palette_get (c->palette);

  naer_color_set (&palette->background, cr);
  cairo_paint (cr);
  naer_heatmap_painter_paint (painter, cr, layout, model, palette);
  if (!c->busy)
    return;
  naer_heatmap_painter_paint_selection (painter, cr, layout, palette,
                                        naer_day_from_ymd (2026, 6, 18),
                                        naer_day_from_ymd (2026, 7, 2));
  naer_heatmap_painter_paint_focus (painter, cr, layout, palette, naer_day_from_ymd (2026, 7, 2));
}

static cairo_surface_t *
draw (const Case         *c,
      const NaerEmployee *employee)
{
  PangoContext *context = naer_golden_context_new ();
  g_autoptr (NaerHeatmapPainter) painter = naer_heatmap_painter_new (context, NAER_LANGUAGE_EN);
  g_autoptr (NaerHeatmapLayout) layout = lay_out (painter, c);
  g_autoptr (NaerCalendarModel) model = make_model (c, employee);
  double height = naer_heatmap_layout_get_height (layout);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) (c->width * c->scale),
                                                         (int) (height * c->scale));
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, c->scale, c->scale);
  cr = cairo_create (surface);
  paint (cr, painter, layout, model, c);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_object_unref (context);
  return surface;
}

static void
test_golden (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (NaerEmployee) employee = c->every_kind ? naer_fixture_every_kind ()
                                                    : naer_fixture_employee ();
  cairo_surface_t *picture = draw (c, employee);

  naer_golden_assert (picture, c->name);
  cairo_surface_destroy (picture);
}

/* The comparison sees a single day that is drawn otherwise. */
static void
test_golden_is_strict (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerEmployee) changed = naer_fixture_employee ();
  cairo_surface_t *before, *same, *after;

  g_ptr_array_add (changed->absences, naer_fixture_absence ("self-certification", 100, "2025-02-04",
                                                            "2025-02-04"));
  before = draw (&cases[0], employee);
  same = draw (&cases[0], employee);
  after = draw (&cases[0], changed);
  g_assert_cmpfloat (naer_golden_difference (before, same), ==, 0);
  g_assert_cmpfloat (naer_golden_difference (before, after), >, 0.0002);
  cairo_surface_destroy (before);
  cairo_surface_destroy (same);
  cairo_surface_destroy (after);
}

/* Painting by pieces gives the same picture as painting at once. */
static void
test_clip (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  const Case *c = &cases[1];
  g_autoptr (NaerCalendarModel) model = make_model (c, employee);
  PangoContext *context = naer_golden_context_new ();
  g_autoptr (NaerHeatmapPainter) painter = naer_heatmap_painter_new (context, NAER_LANGUAGE_EN);
  g_autoptr (NaerHeatmapLayout) layout = lay_out (painter, c);
  cairo_surface_t *whole = draw (c, employee);
  cairo_surface_t *pieces = cairo_image_surface_create (CAIRO_FORMAT_RGB24, c->width,
                                                        cairo_image_surface_get_height (whole));

  for (int x = 0; x < c->width; x += 37)
    for (int y = 0; y < cairo_image_surface_get_height (whole); y += 29)
      {
        cairo_t *cr = cairo_create (pieces);

        cairo_rectangle (cr, x, y, 37, 29);
        cairo_clip (cr);
        paint (cr, painter, layout, model, c);
        cairo_destroy (cr);
      }
  cairo_surface_flush (pieces);
  g_assert_cmpfloat (naer_golden_difference (whole, pieces), ==, 0);
  cairo_surface_destroy (whole);
  cairo_surface_destroy (pieces);
  g_object_unref (context);
}

#define SIDE 13

static cairo_surface_t *
draw_entry (const NaerHeatmapKeyEntry *entry)
{
  const NaerHeatmapPalette *palette = naer_heatmap_palette_get (NAER_PALETTE_GREYSCALE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);

  naer_color_set (&palette->background, cr);
  cairo_paint (cr);
  naer_heatmap_key_paint (cr, entry, 0, 0, SIDE, FALSE, palette);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static int
count_apart (cairo_surface_t *a,
             cairo_surface_t *b)
{
  int apart = 0;

  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      {
        int at = y * cairo_image_surface_get_stride (a) + 4 * x;
        int first = cairo_image_surface_get_data (a)[at];
        int second = cairo_image_surface_get_data (b)[at];

        apart += ABS (first - second) > 40;
      }
  return apart;
}

/* On grey paper every two entries of the legend differ clearly, in more than a speck. */
static void
test_told_apart_in_grey (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autoptr (NaerCalendarModel) model = naer_calendar_model_new (employee, NULL, 2026, 2026,
                                                                 NAER_FIXTURE_TODAY,
                                                                 NAER_CALENDAR_SHOW_USUAL);
  NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX];
  guint n = naer_heatmap_key_list (model, NAER_CALENDAR_SHOW_USUAL, NAER_LANGUAGE_EN, entries);

  g_assert_cmpuint (n, ==, 14);
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        cairo_surface_t *a = draw_entry (&entries[i]), *b = draw_entry (&entries[j]);

        if (count_apart (a, b) < 5)
          {
            g_test_message ("%s and %s look alike: %d pixels apart", entries[i].label,
                            entries[j].label,
                            count_apart (a, b));
            g_test_fail ();
          }
        cairo_surface_destroy (a);
        cairo_surface_destroy (b);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/heatmap-painter/golden/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_golden);
    }
  g_test_add_func ("/heatmap-painter/golden-is-strict", test_golden_is_strict);
  g_test_add_func ("/heatmap-painter/clip", test_clip);
  g_test_add_func ("/heatmap-painter/told-apart-in-grey", test_told_apart_in_grey);
  return g_test_run ();
}
