/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-unit-layout.h"

#define FIRST (naer_day_from_ymd (2024, 1, 1))
#define LAST (naer_day_from_ymd (2027, 5, 16))

static NaerUnitSpec
random_spec (GRand *random)
{
  static const double scales[] = { 1, 1.25, 1.5, 2 };

  return (NaerUnitSpec) {
    .first = FIRST,
    .last = FIRST + g_rand_int_range (random, 0, 1300),
    .n_rows = g_rand_int_range (random, 0, 2001),
    .width = g_rand_int_range (random, 300, 2000),
    .height = g_rand_int_range (random, 100, 1200),
    .scale = scales[g_rand_int_range (random, 0, G_N_ELEMENTS (scales))],
    .rtl = g_rand_boolean (random),
    .metrics = { g_rand_int_range (random, 12, 44), g_rand_int_range (random, 10, 36),
                 g_rand_int_range (random, 40, 400) },
  };
}

typedef struct
{
  NaerUnitLayout layout;
  double scroll_x;
  double scroll_y;
} View;

static void
random_view (View  *view,
             GRand *random)
{
  NaerUnitSpec spec = random_spec (random);
  NaerUnitLayout *layout = &view->layout;

  naer_unit_layout_init (layout, &spec);
  view->scroll_x = floor (g_rand_double_range (random, 0, 1) *
                          (layout->content_width - layout->cells.width + 1));
  view->scroll_y = floor (g_rand_double_range (random, 0, 1) *
                          (layout->content_height - layout->cells.height + 1));
}

static gboolean
is_on_pixel (double value,
             double scale)
{
  return fabs (value * scale - round (value * scale)) < 1e-6;
}

/* Every cell of which the middle is seen is found at its middle, and in its corners. */
static void
assert_cells_hit_themselves (const View *view)
{
  const NaerUnitLayout *layout = &view->layout;
  NaerDay from, to;
  guint first, last;

  naer_unit_layout_get_visible_days (layout, view->scroll_x, &from, &to);
  if (!naer_unit_layout_get_visible_rows (layout, view->scroll_y, &first, &last))
    return;
  for (guint row = first; row <= last; row++)
    for (NaerDay day = from; day <= to; day++)
      {
        static const double places[] = { 0.01, 0.5, 0.99 };
        NaerHeatmapRect rect;

        naer_unit_layout_get_cell (layout, row, day, &rect);
        for (guint i = 0; i < G_N_ELEMENTS (places); i++)
          {
            double x = layout->cells.x + rect.x - view->scroll_x + places[i] * rect.width;
            double y = layout->cells.y + rect.y - view->scroll_y + places[i] * rect.height;
            NaerUnitHit hit;

            if (x < layout->cells.x || x >= layout->cells.x + layout->cells.width ||
                y < layout->cells.y || y >= layout->cells.y + layout->cells.height)
              continue;
            naer_unit_layout_hit (layout, view->scroll_x, view->scroll_y, x, y, &hit);
            g_assert_cmpint (hit.place, ==, NAER_UNIT_PLACE_CELL);
            g_assert_cmpuint (hit.row, ==, row);
            g_assert_cmpint (hit.day, ==, day);
          }
      }
}

static void
assert_bars_hit_themselves (const View *view)
{
  const NaerUnitLayout *layout = &view->layout;
  NaerDay from, to;

  naer_unit_layout_get_visible_days (layout, view->scroll_x, &from, &to);
  for (NaerDay day = from; day <= to; day++)
    {
      NaerHeatmapRect bar;
      NaerUnitHit hit;
      double x;

      naer_unit_layout_get_bar (layout, day, &bar);
      x = layout->cells.x + bar.x - view->scroll_x + bar.width / 2;
      if (x < layout->cells.x || x >= layout->cells.x + layout->cells.width)
        continue;
      naer_unit_layout_hit (layout, view->scroll_x, view->scroll_y, x, bar.y + bar.height / 2, &hit);
      g_assert_cmpint (hit.place, ==, NAER_UNIT_PLACE_BAR);
      g_assert_cmpint (hit.day, ==, day);
    }
}

static void
test_hits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int round = 0; round < 300; round++)
    {
      View view;

      random_view (&view, random);
      assert_cells_hit_themselves (&view);
      assert_bars_hit_themselves (&view);
    }
}

/* Frozen parts lie beside each other, cover the window, and stay wherever one scrolls. */
static void
test_frozen (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);

  for (int round = 0; round < 300; round++)
    {
      View view;
      const NaerUnitLayout *layout = &view.layout;
      double y;
      NaerUnitHit here, scrolled;

      random_view (&view, random);
      g_assert_cmpfloat_with_epsilon (layout->names.width + layout->cells.width,
                                      layout->spec.width, 1 / layout->spec.scale);
      g_assert_cmpfloat (layout->header.x, ==, layout->cells.x);
      g_assert_cmpfloat (layout->header.width, ==, layout->cells.width);
      g_assert_cmpfloat (layout->cells.y, ==, layout->header.height);
      g_assert_cmpfloat (layout->bars_top + layout->bars_height, <=, layout->header.height);
      if (layout->form == NAER_UNIT_ABOVE)
        {
          g_assert_cmpfloat (layout->names.width, ==, 0);
          continue;
        }
      g_assert_cmpfloat (layout->cells.width, >=, 14 * layout->pitch);

      /* A name is the same however far the days are scrolled. */
      y = layout->cells.y + layout->cells.height / 2;
      naer_unit_layout_hit (layout, view.scroll_x, view.scroll_y, layout->names.x + 1, y, &here);
      naer_unit_layout_hit (layout, view.scroll_x + 333, view.scroll_y, layout->names.x + 1, y,
                            &scrolled);
      g_assert_cmpint (here.place, ==, scrolled.place);
      g_assert_cmpuint (here.row, ==, scrolled.row);
      g_assert_cmpint (here.day, ==, NAER_DAY_NONE);

      /* A bar is the same however far the rows are scrolled. */
      if (layout->content_width <= layout->cells.width)
        continue;
      y = layout->bars_top + 1;
      naer_unit_layout_hit (layout, view.scroll_x, view.scroll_y, layout->cells.x + 50, y, &here);
      naer_unit_layout_hit (layout, view.scroll_x, view.scroll_y + 333, layout->cells.x + 50, y,
                            &scrolled);
      g_assert_cmpint (here.place, ==, NAER_UNIT_PLACE_BAR);
      g_assert_cmpint (scrolled.place, ==, NAER_UNIT_PLACE_BAR);
      g_assert_cmpint (here.day, ==, scrolled.day);
    }
}

static void
test_pixels (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 300; round++)
    {
      View view;
      double scale;

      random_view (&view, random);
      scale = view.layout.spec.scale;
      g_assert_true (is_on_pixel (view.layout.pitch, scale));
      g_assert_true (is_on_pixel (view.layout.cell, scale));
      g_assert_true (is_on_pixel (view.layout.row_pitch, scale));
      g_assert_true (is_on_pixel (view.layout.cells.x, scale));
      g_assert_true (is_on_pixel (view.layout.cells.y, scale));
      g_assert_cmpfloat (view.layout.cell, <, view.layout.pitch);
    }
}

/* What is seen from right to left is the mirror image of what is seen from left to right. */
static void
test_mirror (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  for (int round = 0; round < 300; round++)
    {
      NaerUnitSpec spec = random_spec (random);
      NaerUnitLayout ltr, rtl;
      double scroll;
      NaerDay from, to, rtl_from, rtl_to;

      spec.rtl = FALSE;
      naer_unit_layout_init (&ltr, &spec);
      spec.rtl = TRUE;
      naer_unit_layout_init (&rtl, &spec);
      g_assert_cmpint (ltr.form, ==, rtl.form);
      g_assert_cmpfloat (rtl.cells.x, ==, 0);
      g_assert_cmpfloat_with_epsilon (rtl.names.x, rtl.cells.width, 1e-6);
      for (NaerDay day = spec.first; day <= spec.last; day += 17)
        {
          NaerHeatmapRect a, b;

          naer_unit_layout_get_cell (&ltr, 3, day, &a);
          naer_unit_layout_get_cell (&rtl, 3, day, &b);
          g_assert_cmpfloat_with_epsilon (a.x + a.width, rtl.content_width - b.x, 1e-6);
          g_assert_cmpfloat (a.y, ==, b.y);
        }
      scroll = floor (g_rand_double (random) * (ltr.content_width - ltr.cells.width));
      naer_unit_layout_get_visible_days (&ltr, scroll, &from, &to);
      naer_unit_layout_get_visible_days (&rtl, rtl.content_width - rtl.cells.width - scroll,
                                         &rtl_from, &rtl_to);
      g_assert_cmpint (ABS (from - rtl_from), <=, 1);
      g_assert_cmpint (ABS (to - rtl_to), <=, 1);
    }
}

/* A day can be brought to the end of what is seen. */
static void
test_scroll_to (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (int round = 0; round < 300; round++)
    {
      View view;
      NaerUnitLayout *layout = &view.layout;
      NaerDay day, from, to;
      double scroll;

      random_view (&view, random);
      day = g_rand_int_range (random, layout->spec.first, layout->spec.last + 1);
      scroll = naer_unit_layout_get_scroll_to (layout, day);
      g_assert_cmpfloat (scroll, >=, 0);
      g_assert_cmpfloat (scroll, <=, layout->content_width - layout->cells.width);
      naer_unit_layout_get_visible_days (layout, scroll, &from, &to);
      g_assert_cmpint (from, <=, day);
      g_assert_cmpint (to, >=, day);
      if (scroll > 0 && scroll < layout->content_width - layout->cells.width)
        g_assert_cmpint (to - day, <=, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unit-layout/hits", test_hits);
  g_test_add_func ("/unit-layout/frozen", test_frozen);
  g_test_add_func ("/unit-layout/pixels", test_pixels);
  g_test_add_func ("/unit-layout/mirror", test_mirror);
  g_test_add_func ("/unit-layout/scroll-to", test_scroll_to);
  return g_test_run ();
}
