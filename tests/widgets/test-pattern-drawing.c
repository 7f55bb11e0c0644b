/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fixture.h"
#include "naer-golden.h"
#include "naer-pattern-drawing.h"

/* The small drawings of figures, all on one picture, and what is said of them. */

#define WIDTH 200
#define MARGIN 12

static NaerIndicator *
make_counts (const char *id,
             const int  *counts,
             const double *usual,
             guint       n)
{
  NaerIndicator *indicator = naer_indicator_new (
      id, (NaerStretch){ naer_day_add_months (NAER_FIXTURE_TODAY, -36) + 1, NAER_FIXTURE_TODAY });

  indicator->counts = g_array_new (FALSE, FALSE, sizeof (int));
  g_array_append_vals (indicator->counts, counts, n);
  for (guint i = 0; i < n; i++)
    indicator->n += counts[i];
  if (usual != NULL)
    {
      indicator->usual_counts = g_array_new (FALSE, FALSE, sizeof (double));
      g_array_append_vals (indicator->usual_counts, usual, n);
    }
  return indicator;
}

static NaerIndicator *
make_stretches (void)
{
  NaerIndicator *indicator = make_counts (NAER_INDICATOR_LOW_ABSENCE, NULL, NULL, 0);
  const NaerLowAbsence stretches[] = {
    { naer_day_from_ymd (2024, 2, 1), naer_day_from_ymd (2024, 5, 30), 80 },
    { naer_day_from_ymd (2026, 3, 24), naer_day_from_ymd (2026, 5, 15), 34 },
  };

  g_clear_pointer (&indicator->counts, g_array_unref);
  indicator->stretches = g_array_new (FALSE, FALSE, sizeof (NaerLowAbsence));
  g_array_append_vals (indicator->stretches, stretches, G_N_ELEMENTS (stretches));
  indicator->n = G_N_ELEMENTS (stretches);
  return indicator;
}

static NaerIndicator *
make_around (void)
{
  NaerIndicator *indicator = naer_indicator_new (NAER_INDICATOR_AROUND_DAYS_OFF, (NaerStretch){ 1, 2 });

  indicator->n = 17;
  indicator->value = 11;
  indicator->share = 0.47;
  return indicator;
}

static GPtrArray *
make_indicators (void)
{
  static const int weekdays[] = { 10, 2, 1, 4, 0, 0, 0 }, weekend[] = { 3, 0, 1, 0, 2, 1, 4 };
  static const double usual[] = { 7.9, 1.4, 2.9, 2.7, 2.1, 0, 0 };
  static const int months[] = { 2, 3, 1, 0, 0, 1, 0, 4, 2, 1, 3, 2 }, change[] = { 5, 8 };
  static const double curve[] = { 1.4, 1.8, 1.9, 1.5, 1.5, 1.3, 1.0, 2.0, 2.0, 1.5, 2.0, 1.1 };
  GPtrArray *indicators = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_indicator_free);

  g_ptr_array_add (indicators, make_stretches ());
  g_ptr_array_add (indicators, make_counts (NAER_INDICATOR_SPELLS, months, NULL, 12));
  g_ptr_array_add (indicators, make_counts (NAER_INDICATOR_WEEKDAY_START, weekdays, usual, 7));
  g_ptr_array_add (indicators, make_counts (NAER_INDICATOR_WEEKDAY_RETURN, weekend, NULL, 7));
  g_ptr_array_add (indicators, make_counts (NAER_INDICATOR_SEASON, months, curve, 12));
  g_ptr_array_add (indicators, make_counts (NAER_INDICATOR_CHANGE, change, NULL, 2));
  g_ptr_array_add (indicators, make_around ());
  return indicators;
}

static const struct
{
  const char *name;
  NaerPaletteKind palette;
  gboolean rtl;
} cases[] = {
  { "pattern-light", NAER_PALETTE_LIGHT, FALSE },
  { "pattern-dark", NAER_PALETTE_DARK, FALSE },
  { "pattern-light-contrast", NAER_PALETTE_LIGHT_CONTRAST, FALSE },
  { "pattern-greyscale-rtl", NAER_PALETTE_GREYSCALE, TRUE },
};

static void
test_golden (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  const NaerHeatmapPalette *palette = naer_heatmap_palette_get (cases[which].palette);
  PangoContext *context = naer_golden_context_new ();
  g_autoptr (GPtrArray) indicators = make_indicators ();
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH + 2 * MARGIN, 520);
  cairo_t *cr = cairo_create (picture);
  double y = MARGIN;

  naer_color_set (&palette->background, cr);
  cairo_paint (cr);
  for (guint i = 0; i < indicators->len; i++)
    {
      g_autoptr (NaerPatternDrawing) drawing = naer_pattern_drawing_new (indicators->pdata[i],
                                                                         NAER_LANGUAGE_EN);

      g_assert_nonnull (drawing);
      cairo_save (cr);
      cairo_translate (cr, MARGIN, y);
      naer_pattern_drawing_paint (drawing, cr, context, WIDTH, cases[which].rtl, palette);
      cairo_restore (cr);
      y += naer_pattern_drawing_get_height (drawing, context) + MARGIN;
    }
  g_assert_cmpfloat (y, <, 520);
  cairo_destroy (cr);
  naer_golden_assert (picture, cases[which].name);
  cairo_surface_destroy (picture);
  g_object_unref (context);
}

static void
test_spoken (void)
{
  static const char *const expected[] = {
    "1 February – 30 May 2024, 24 March – 15 May 2026",
    "December 2, January 3, February 1, May 1, July 4, August 2, September 1, October 3, November 2",
    "Monday 10, Tuesday 2, Wednesday 1, Thursday 4, Friday 0. Usual here: Monday 8, Tuesday 1, "
    "Wednesday 3, Thursday 3, Friday 2.",
    "Monday 3, Tuesday 0, Wednesday 1, Thursday 0, Friday 2, Saturday 1, Sunday 4",
    "January 2, February 3, March 1, June 1, August 4, September 2, October 1, November 3, December 2",
  };
  g_autoptr (GPtrArray) indicators = make_indicators ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (NaerPatternDrawing) drawing = naer_pattern_drawing_new (indicators->pdata[i],
                                                                         NAER_LANGUAGE_EN);

      g_assert_cmpstr (naer_pattern_drawing_get_spoken (drawing), ==, expected[i]);
    }
}

/* What is nothing, or too much for dots, is not drawn. */
static void
test_not_drawn (void)
{
  static const char *const without[] = { NAER_INDICATOR_DAYS, NAER_INDICATOR_SELF_CERTIFIED,
                                         NAER_INDICATOR_SHORT, NAER_INDICATOR_LONG_REPEATED,
                                         NAER_INDICATOR_USUAL, NAER_INDICATOR_LOW_ABSENCE,
                                         NAER_INDICATOR_AROUND_DAYS_OFF };
  g_autoptr (NaerIndicator) around = make_around ();

  for (guint i = 0; i < G_N_ELEMENTS (without); i++)
    {
      g_autoptr (NaerIndicator) indicator = naer_indicator_new (without[i], (NaerStretch){ 1, 2 });

      g_assert_null (naer_pattern_drawing_new (indicator, NAER_LANGUAGE_NB));
    }
  around->n = 31;
  g_assert_null (naer_pattern_drawing_new (around, NAER_LANGUAGE_NB));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pattern-drawing/golden/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_golden);
    }
  g_test_add_func ("/pattern-drawing/spoken", test_spoken);
  g_test_add_func ("/pattern-drawing/not-drawn", test_not_drawn);
  return g_test_run ();
}
