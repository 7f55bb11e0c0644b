/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-golden.h"

/*
 * Pictures are compared with those in tests/data/golden. With NAERVAER_UPDATE_GOLDEN set in the
 * environment they are written instead; then look at them before they are committed. A picture
 * that differs is left in the build folder.
 */

/* A pixel differs when a channel does by more than this; text may be set a shade differently. */
#define CHANNEL_TOLERANCE 24

/* So many of all pixels may differ: less than one cell of a year. */
#define SHARE_TOLERANCE 0.0002

static const guchar *
row_of (cairo_surface_t *picture,
        int              y)
{
  return cairo_image_surface_get_data (picture) + y * cairo_image_surface_get_stride (picture);
}

/**
 * naer_golden_context_new:
 *
 * Returns: (transfer full): the font and size of the words on golden pictures
 */
PangoContext *
naer_golden_context_new (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Inter 11");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_SLIGHT);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_font_description (context, font);
  cairo_font_options_destroy (options);
  pango_font_description_free (font);
  return context;
}

/**
 * naer_golden_difference:
 * @a: a picture
 * @b: another
 *
 * Returns: the share of pixels that differ, 1 when the size does
 */
double
naer_golden_difference (cairo_surface_t *a,
                        cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a), height = cairo_image_surface_get_height (a);
  guint differing = 0;

  if (width != cairo_image_surface_get_width (b) || height != cairo_image_surface_get_height (b))
    return 1;
  for (int y = 0; y < height; y++)
    {
      const guchar *row_a = row_of (a, y), *row_b = row_of (b, y);

      for (int x = 0; x < width; x++)
        {
          int difference = 0;

          for (int channel = 0; channel < 3; channel++)
            difference = MAX (difference, ABS (row_a[4 * x + channel] - row_b[4 * x + channel]));
          differing += difference > CHANNEL_TOLERANCE;
        }
    }
  return differing / ((double) width * height);
}

/**
 * naer_golden_assert:
 * @picture: a picture
 * @name: the name of the golden one
 *
 * Asserts that @picture looks as the golden one does.
 */
void
naer_golden_assert (cairo_surface_t *picture,
                    const char      *name)
{
  g_autofree char *file_name = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "golden", file_name, NULL);
  cairo_surface_t *golden;
  double difference;

  cairo_surface_flush (picture);
  if (g_getenv ("NAERVAER_UPDATE_GOLDEN") != NULL)
    {
      g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
      return;
    }
  golden = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (golden), ==, CAIRO_STATUS_SUCCESS);
  difference = naer_golden_difference (picture, golden);
  cairo_surface_destroy (golden);
  if (difference > SHARE_TOLERANCE)
    {
      g_autofree char *seen = g_test_build_filename (G_TEST_BUILT, file_name, NULL);

      cairo_surface_write_to_png (picture, seen);
      g_test_message ("%s: %.4f %% of the pixels differ; see %s", name, 100 * difference, seen);
      g_test_fail ();
    }
}
