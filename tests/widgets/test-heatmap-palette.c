/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-color-difference.h"
#include "naer-heatmap-cells.h"

/*
 * How far apart the kinds of absence stand, for people who see all colours and for those who lack
 * one kind of cones. A difference of 1 can just be seen, one of 10 at a glance.
 *
 * A cell is more than its colour, so two kinds are compared as they are drawn, mark and all: the
 * mean of the difference over all pixels of their cells. Those that are filled with a colour each
 * are besides compared by that alone.
 */

#define LEAST_BETWEEN_KINDS 10.0
#define LEAST_BETWEEN_KINDS_IN_GREY 7.0
#define LEAST_BETWEEN_FILLS 12.0
#define LEAST_BETWEEN_FILLS_IN_GREY 8.0
#define LEAST_CONTRAST_OF_TEXT 4.5
#define LEAST_CONTRAST_OF_MARKS 3.0
#define LEAST_CONTRAST_OF_OUTLINES 2.0

#define SIDE 26

static const char *const palette_names[NAER_N_PALETTES] = {
  "light", "dark", "light with high contrast", "dark with high contrast", "greyscale",
};

static const NaerHeatmapLook kinds[] = {
  NAER_LOOK_SELF_CERTIFICATION, NAER_LOOK_SICK_NOTE,  NAER_LOOK_GRADED,
  NAER_LOOK_WAITING_NOTE,       NAER_LOOK_TREATMENT_DAYS, NAER_LOOK_CHILD_SICK,
  NAER_LOOK_HOLIDAY,            NAER_LOOK_PARENTAL_LEAVE, NAER_LOOK_LEAVE,
  NAER_LOOK_UNDOCUMENTED,
};

static const NaerHeatmapLook filled[] = {
  NAER_LOOK_SELF_CERTIFICATION, NAER_LOOK_SICK_NOTE, NAER_LOOK_CHILD_SICK,
  NAER_LOOK_PARENTAL_LEAVE, NAER_LOOK_LEAVE,
};

/* Of the pairs that Sharma, Wu and Dalal give; those where hues meet or turn around are all here. */
static void
test_formula (void)
{
  static const struct
  {
    NaerLab first;
    NaerLab second;
    double difference;
  } pairs[] = {
    { { 50, 2.6772, -79.7751 }, { 50, 0, -82.7485 }, 2.0425 },
    { { 50, 3.1571, -77.2803 }, { 50, 0, -82.7485 }, 2.8615 },
    { { 50, 2.8361, -74.02 }, { 50, 0, -82.7485 }, 3.4412 },
    { { 50, 0, 0 }, { 50, -1, 2 }, 2.3669 },
    { { 50, 2.49, -0.001 }, { 50, -2.49, 0.0009 }, 7.1792 },
    { { 50, 2.49, -0.001 }, { 50, -2.49, 0.0011 }, 7.2195 },
    { { 50, 2.5, 0 }, { 73, 25, -18 }, 27.1492 },
    { { 50, 2.5, 0 }, { 61, -5, 29 }, 22.8977 },
    { { 50, 2.5, 0 }, { 56, -27, -3 }, 31.9030 },
    { { 50, 2.5, 0 }, { 58, 24, 15 }, 19.4535 },
    { { 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }, 1.2644 },
    { { 63.0109, -31.0961, -5.8663 }, { 62.8187, -29.7946, -4.0864 }, 1.2630 },
    { { 6.7747, -0.2908, -2.4247 }, { 5.8714, -0.0985, -2.2286 }, 0.6377 },
    { { 2.0776, 0.0795, -1.135 }, { 0.9033, -0.0636, -0.5514 }, 0.9082 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_assert_cmpfloat_with_epsilon (naer_lab_difference (pairs[i].first, pairs[i].second),
                                      pairs[i].difference, 0.00005);
      g_assert_cmpfloat_with_epsilon (naer_lab_difference (pairs[i].second, pairs[i].first),
                                      pairs[i].difference, 0.00005);
    }
}

/* White and black look the same to everyone; red and green to some only. */
static void
test_visions (void)
{
  for (NaerVision vision = NAER_VISION_NORMAL; vision < NAER_N_VISIONS; vision++)
    {
      NaerLab white = naer_color_to_lab ((NaerColor) { 1, 1, 1, 1 }, vision);
      NaerLab black = naer_color_to_lab ((NaerColor) { 0, 0, 0, 1 }, vision);
      NaerLab red = naer_color_to_lab ((NaerColor) { 1, 0, 0, 1 }, vision);
      NaerLab green = naer_color_to_lab ((NaerColor) { 0, 0.2, 0, 1 }, vision);

      g_assert_cmpfloat_with_epsilon (white.l, 100, 0.01);
      g_assert_cmpfloat_with_epsilon (hypot (white.a, white.b), 0, 0.1);
      g_assert_cmpfloat_with_epsilon (black.l, 0, 0.01);
      g_test_message ("%s: red and green %.1f apart", naer_vision_get_name (vision),
                      naer_lab_difference (red, green));
      if (vision == NAER_VISION_NORMAL || vision == NAER_VISION_TRITAN)
        g_assert_cmpfloat (naer_lab_difference (red, green), >, 50);
      else
        g_assert_cmpfloat (naer_lab_difference (red, green), <, 30);
    }
}

static NaerColor
color_of_pixel (cairo_surface_t *surface,
                int              x,
                int              y)
{
  const guchar *row = cairo_image_surface_get_data (surface) +
                      y * cairo_image_surface_get_stride (surface);
  guint32 pixel = ((const guint32 *) (gconstpointer) row)[x];

  return (NaerColor) { (pixel >> 16 & 0xff) / 255.0, (pixel >> 8 & 0xff) / 255.0,
                       (pixel & 0xff) / 255.0, 1 };
}

/* A cell of a look, pixel by pixel, as it is seen. */
static void
see (NaerHeatmapLook           look,
     const NaerHeatmapPalette *palette,
     NaerVision                vision,
     NaerLab                   seen[SIDE * SIDE])
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);
  NaerCell cell = { 0, 0, 50 };

  naer_color_set (&palette->background, cr);
  cairo_paint (cr);
  naer_cells_paint (cr, &cell, 1, SIDE, look, &palette->looks[look]);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int i = 0; i < SIDE * SIDE; i++)
    seen[i] = naer_color_to_lab (naer_color_to_linear (color_of_pixel (surface, i % SIDE, i / SIDE)),
                                 vision);
  cairo_surface_destroy (surface);
}

static double
difference_of_cells (const NaerLab first[SIDE * SIDE],
                     const NaerLab second[SIDE * SIDE])
{
  double sum = 0;

  for (int i = 0; i < SIDE * SIDE; i++)
    sum += naer_lab_difference (first[i], second[i]);
  return sum / (SIDE * SIDE);
}

static void
tell_least (const char     *what,
            NaerPaletteKind kind,
            NaerVision      vision,
            double          least)
{
  g_test_message ("%s, %s, %s: at least %.1f apart", what, palette_names[kind],
                  naer_vision_get_name (vision), least);
}

static void
test_kinds (void)
{
  for (NaerPaletteKind kind = 0; kind < NAER_N_PALETTES; kind++)
    for (NaerVision vision = 0; vision < NAER_N_VISIONS; vision++)
      {
        const NaerHeatmapPalette *palette = naer_heatmap_palette_get (kind);
        double required = kind == NAER_PALETTE_GREYSCALE ? LEAST_BETWEEN_KINDS_IN_GREY
                                                         : LEAST_BETWEEN_KINDS;
        double least = G_MAXDOUBLE;
        NaerLab seen[G_N_ELEMENTS (kinds)][SIDE * SIDE];

        for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
          see (kinds[i], palette, vision, seen[i]);
        for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
          for (guint j = i + 1; j < G_N_ELEMENTS (kinds); j++)
            least = MIN (least, difference_of_cells (seen[i], seen[j]));
        tell_least ("kinds", kind, vision, least);
        g_assert_cmpfloat (least, >=, required);
      }
}

static NaerLab
see_fill (NaerHeatmapLook           look,
          const NaerHeatmapPalette *palette,
          NaerVision                vision)
{
  return naer_color_to_lab (naer_color_to_linear (palette->looks[look].fill), vision);
}

static void
test_fills (void)
{
  for (NaerPaletteKind kind = 0; kind < NAER_N_PALETTES; kind++)
    for (NaerVision vision = 0; vision < NAER_N_VISIONS; vision++)
      {
        const NaerHeatmapPalette *palette = naer_heatmap_palette_get (kind);
        double required = kind == NAER_PALETTE_GREYSCALE ? LEAST_BETWEEN_FILLS_IN_GREY
                                                         : LEAST_BETWEEN_FILLS;
        double least = G_MAXDOUBLE;

        for (guint i = 0; i < G_N_ELEMENTS (filled); i++)
          for (guint j = i + 1; j < G_N_ELEMENTS (filled); j++)
            least = MIN (least, naer_lab_difference (see_fill (filled[i], palette, vision),
                                                     see_fill (filled[j], palette, vision)));
        tell_least ("fills", kind, vision, least);
        g_assert_cmpfloat (least, >=, required);
      }
}

static void
test_contrast (void)
{
  for (NaerPaletteKind kind = 0; kind < NAER_N_PALETTES; kind++)
    {
      const NaerHeatmapPalette *palette = naer_heatmap_palette_get (kind);
      const NaerLookColors *looks = palette->looks;

      g_assert_cmpfloat (naer_color_contrast (palette->text, palette->background), >=,
                         LEAST_CONTRAST_OF_TEXT);
      g_assert_cmpfloat (naer_color_contrast (palette->dim, palette->background), >=,
                         LEAST_CONTRAST_OF_TEXT);
      g_assert_cmpfloat (naer_color_contrast (palette->public_holiday, looks[NAER_LOOK_GROUND].fill),
                         >=, LEAST_CONTRAST_OF_MARKS);
      g_assert_cmpfloat (naer_color_contrast (palette->corner, palette->background), >=,
                         LEAST_CONTRAST_OF_MARKS);
      for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
        {
          const NaerLookColors *colors = &looks[kinds[i]];
          gboolean empty = colors->mark.alpha == 0;
          double contrast = naer_color_contrast (empty ? colors->line : colors->mark,
                                                 empty ? palette->background : colors->fill);

          g_test_message ("%s, look %u: contrast %.1f", palette_names[kind], kinds[i], contrast);
          g_assert_cmpfloat (contrast, >=, LEAST_CONTRAST_OF_MARKS);
        }
    }
}

/* Where kinds are not told: being away stands out from a day at work or off, and the numbers can be
 * read on their bars. */
static void
test_unit (void)
{
  for (NaerPaletteKind kind = 0; kind < NAER_N_PALETTES; kind++)
    {
      const NaerHeatmapPalette *palette = naer_heatmap_palette_get (kind);
      const NaerLookColors *looks = palette->looks;
      const NaerLookColors *lasts = &looks[NAER_LOOK_AWAY_IF_LASTS];
      NaerColor away = looks[NAER_LOOK_AWAY].fill;
      double ground = naer_color_contrast (away, looks[NAER_LOOK_GROUND].fill);
      double weekend = naer_color_contrast (away, looks[NAER_LOOK_WEEKEND].fill);
      double half = naer_color_contrast (looks[NAER_LOOK_PARTLY_AWAY].mark,
                                         looks[NAER_LOOK_PARTLY_AWAY].fill);
      double outline = naer_color_contrast (lasts->line, palette->background);
      double now = naer_color_contrast (palette->text, palette->at_work);
      double later = naer_color_contrast (palette->text, palette->at_work_later);

      g_test_message ("%s: away against work %.1f, a day off %.1f, its half %.1f, its outline %.1f, "
                      "numbers %.1f and %.1f", palette_names[kind], ground, weekend, half, outline,
                      now, later);
      g_assert_cmpfloat (MIN (ground, half), >=, LEAST_CONTRAST_OF_MARKS);
      g_assert_cmpfloat (weekend, >=, LEAST_CONTRAST_OF_MARKS);
      g_assert_cmpfloat (outline, >=, LEAST_CONTRAST_OF_OUTLINES);
      g_assert_cmpfloat (MIN (now, later), >=, LEAST_CONTRAST_OF_TEXT);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heatmap-palette/formula", test_formula);
  g_test_add_func ("/heatmap-palette/visions", test_visions);
  g_test_add_func ("/heatmap-palette/kinds", test_kinds);
  g_test_add_func ("/heatmap-palette/fills", test_fills);
  g_test_add_func ("/heatmap-palette/contrast", test_contrast);
  g_test_add_func ("/heatmap-palette/unit", test_unit);
  return g_test_run ();
}
