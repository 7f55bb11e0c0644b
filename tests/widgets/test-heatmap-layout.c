/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-heatmap-layout.h"
#include "naer-heatmap-move.h"

static const NaerHeatmapMetrics metrics = { 42, 20, 22, 15, 18 };

static NaerHeatmapLayout *
make (NaerHeatmapForm form,
      int             first_year,
      int             last_year,
      double          width,
      double          scale,
      gboolean        rtl)
{
  NaerHeatmapSpec spec = { form, first_year, last_year, width, 0, scale, rtl, metrics };

  return naer_heatmap_layout_new (&spec);
}

static gboolean
is_whole (double value)
{
  return fabs (value - round (value)) < 1e-6;
}

static gboolean
overlap (const NaerHeatmapRect *a,
         const NaerHeatmapRect *b)
{
  return a->x < b->x + b->width - 1e-6 && b->x < a->x + a->width - 1e-6 &&
         a->y < b->y + b->height - 1e-6 && b->y < a->y + a->height - 1e-6;
}

/* Each day has one cell, on device pixels, inside the widget; a hit there finds the day again. */
static void
assert_cells (NaerHeatmapLayout *layout)
{
  const NaerHeatmapSpec *spec = naer_heatmap_layout_get_spec (layout);
  NaerDay first = naer_day_from_ymd (spec->first_year, 1, 1);
  NaerDay last = naer_day_from_ymd (spec->last_year, 12, 31);
  NaerHeatmapRect rect, before = { 0 };

  for (NaerDay day = first; day <= last; day++)
    {
      g_assert_true (naer_heatmap_layout_get_day_rect (layout, day, &rect));
      g_assert_cmpfloat (rect.x, >=, NAER_HEATMAP_MARGIN - 1 / spec->scale);
      g_assert_cmpfloat (rect.x + rect.width, <=,
                         spec->width - NAER_HEATMAP_MARGIN + 1 / spec->scale);
      g_assert_cmpfloat (rect.y, >=, 0);
      g_assert_cmpfloat (rect.y + rect.height, <=, naer_heatmap_layout_get_height (layout));
      g_assert_true (is_whole (rect.x * spec->scale) && is_whole (rect.y * spec->scale));
      g_assert_true (is_whole (rect.width * spec->scale));
      g_assert_cmpint (naer_heatmap_layout_get_day_at (layout, rect.x + 0.1, rect.y + 0.1), ==,
                       day);
      g_assert_cmpint (naer_heatmap_layout_get_day_at (layout, rect.x + rect.width - 0.1,
                                                       rect.y + rect.height - 0.1), ==, day);
      g_assert_false (day > first && overlap (&rect, &before));
      before = rect;
    }
  g_assert_false (naer_heatmap_layout_get_day_rect (layout, first - 1, &rect));
  g_assert_false (naer_heatmap_layout_get_day_rect (layout, last + 1, &rect));
}

static void
test_cells (void)
{
  static const double scales[] = { 1, 1.25, 1.5, 2 };

  for (guint s = 0; s < G_N_ELEMENTS (scales); s++)
    for (int rtl = FALSE; rtl <= TRUE; rtl++)
      {
        for (double width = 640; width <= 1700; width += 97)
          {
            g_autoptr (NaerHeatmapLayout) layout = make (NAER_HEATMAP_WEEKS, 2024, 2026, width,
                                                         scales[s], rtl);

            g_autoptr (NaerHeatmapLayout) months = make (NAER_HEATMAP_MONTHS, 2024, 2026, width,
                                                         scales[s], rtl);

            assert_cells (layout);
            assert_cells (months);
          }
        for (double width = 180; width <= 900; width += 61)
          {
            g_autoptr (NaerHeatmapLayout) layout = make (NAER_HEATMAP_MONTHS, 2026, 2026, width,
                                                         scales[s], rtl);

            assert_cells (layout);
          }
      }
}

/* Years of 53 and 54 weeks, leap years, and years that begin on any weekday. */
static void
test_all_years (void)
{
  for (int year = 1995; year <= 2030; year++)
    {
      g_autoptr (NaerHeatmapLayout) weeks = make (NAER_HEATMAP_WEEKS, year - 2, year, 1000, 1,
                                                  FALSE);
      g_autoptr (NaerHeatmapLayout) months = make (NAER_HEATMAP_MONTHS, year, year, 324, 1, FALSE);

      assert_cells (weeks);
      assert_cells (months);
    }
}

/* No two cells anywhere lie over each other: every place finds one day at most. */
static void
test_places (void)
{
  g_autoptr (NaerHeatmapLayout) layout = make (NAER_HEATMAP_MONTHS, 2025, 2026, 500, 1, FALSE);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  double height = naer_heatmap_layout_get_height (layout);

  for (double y = 0; y < height; y += 1)
    for (double x = 0; x < 500; x += 1)
      {
        NaerDay day = naer_heatmap_layout_get_day_at (layout, x, y);
        NaerHeatmapRect rect;

        if (day == NAER_DAY_NONE)
          continue;
        g_assert_true (naer_heatmap_layout_get_day_rect (layout, day, &rect));
        g_assert_cmpfloat (fabs (x - rect.x), <=, naer_heatmap_layout_get_pitch (layout));
        g_assert_cmpfloat (fabs (y - rect.y), <=, naer_heatmap_layout_get_pitch (layout));
        g_hash_table_add (seen, GINT_TO_POINTER (day));
      }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 730);
}

static void
test_mirror (void)
{
  NaerDay first = naer_day_from_ymd (2026, 1, 1), last = naer_day_from_ymd (2026, 12, 31);

  for (int form = NAER_HEATMAP_WEEKS; form <= NAER_HEATMAP_MONTHS; form++)
    {
      g_autoptr (NaerHeatmapLayout) ltr = make (form, 2026, 2026, 700, 1, FALSE);
      g_autoptr (NaerHeatmapLayout) rtl = make (form, 2026, 2026, 700, 1, TRUE);

      for (NaerDay day = first; day <= last; day++)
        {
          NaerHeatmapRect a, b;

          g_assert_true (naer_heatmap_layout_get_day_rect (ltr, day, &a));
          g_assert_true (naer_heatmap_layout_get_day_rect (rtl, day, &b));
          g_assert_cmpfloat_with_epsilon (a.x, 700 - b.x - b.width, 1e-6);
          g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-6);
        }
    }
}

static int
count_labels (NaerHeatmapLayout    *layout,
              NaerHeatmapLabelKind  kind)
{
  guint n_labels;
  const NaerHeatmapLabel *labels = naer_heatmap_layout_get_labels (layout, &n_labels);
  int count = 0;

  for (guint i = 0; i < n_labels; i++)
    count += labels[i].kind == kind;
  return count;
}

/* A month stands over its first whole week, a week under its column. */
static void
test_labels (void)
{
  g_autoptr (NaerHeatmapLayout) layout = make (NAER_HEATMAP_WEEKS, 2026, 2026, 1000, 1, FALSE);
  guint n_labels;
  const NaerHeatmapLabel *labels = naer_heatmap_layout_get_labels (layout, &n_labels);
  NaerHeatmapRect rect;

  g_assert_cmpint (count_labels (layout, NAER_HEATMAP_LABEL_MONTH), ==, 12);
  g_assert_cmpint (count_labels (layout, NAER_HEATMAP_LABEL_YEAR), ==, 1);
  g_assert_cmpint (count_labels (layout, NAER_HEATMAP_LABEL_WEEK), ==, 11);
  g_assert_cmpint (count_labels (layout, NAER_HEATMAP_LABEL_WEEKDAY), ==, 3);
  for (guint i = 0; i < n_labels; i++)
    {
      if (labels[i].kind == NAER_HEATMAP_LABEL_MONTH && labels[i].value == 11)
        {
          naer_heatmap_layout_get_day_rect (layout, naer_day_from_ymd (2026, 11, 2), &rect);
          g_assert_cmpfloat (labels[i].x, ==, rect.x);
        }
      if (labels[i].kind == NAER_HEATMAP_LABEL_WEEK)
        {
          NaerDay day = naer_heatmap_layout_get_day_at (layout, labels[i].x,
                                                        labels[i].y - 2 * metrics.label_height);

          g_assert_cmpint (naer_day_get_iso_week (day, NULL), ==, labels[i].value);
        }
    }
}

/* What can be seen of a block: never less than what touches the clip. */
static void
test_visible (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < 400; round++)
    {
      NaerHeatmapForm form = round % 2 == 0 ? NAER_HEATMAP_WEEKS : NAER_HEATMAP_MONTHS;
      g_autoptr (NaerHeatmapLayout) layout = make (form, 2024, 2026, 800, 1, round % 4 > 1);
      NaerHeatmapRect clip = { g_rand_double_range (random, -100, 800),
                               g_rand_double_range (random, -100, 600),
                               g_rand_double_range (random, 1, 400),
                               g_rand_double_range (random, 1, 300) };
      guint n_blocks;
      const NaerHeatmapBlock *blocks = naer_heatmap_layout_get_blocks (layout, &n_blocks);

      for (guint i = 0; i < n_blocks; i++)
        {
          NaerDay from = 1, to = 0;
          gboolean any = naer_heatmap_layout_get_visible (layout, &blocks[i], &clip, &from, &to);

          for (NaerDay day = blocks[i].first; day <= blocks[i].last; day++)
            {
              NaerHeatmapRect rect;

              naer_heatmap_layout_get_block_rect (layout, &blocks[i], day, &rect);
              if (overlap (&rect, &clip))
                g_assert_true (any && day >= from && day <= to);
            }
          if (any)
            g_assert_true (from >= blocks[i].first && to <= blocks[i].last);
        }
    }
}

/* A height that is given is kept. */
static void
test_height (void)
{
  for (double height = 200; height <= 600; height += 25)
    {
      NaerHeatmapSpec spec = { NAER_HEATMAP_WEEKS, 2024, 2026, 780, height, 4, FALSE,
                               { 30, 12, 14, 9 } };
      g_autoptr (NaerHeatmapLayout) layout = naer_heatmap_layout_new (&spec);

      g_assert_cmpfloat (naer_heatmap_layout_get_height (layout), <=, height + 1);
    }
}

static void
assert_move (NaerHeatmapLayout *layout,
             NaerHeatmapMove    move,
             const char        *from,
             const char        *to)
{
  NaerDay first = naer_day_from_ymd (2024, 1, 1), last = naer_day_from_ymd (2026, 12, 31);
  NaerDay start, there;
  g_autofree char *text = NULL;

  g_assert_true (naer_day_parse_iso (from, &start));
  there = naer_heatmap_move (layout, move, start, first, last, naer_day_from_ymd (2026, 11, 15));
  text = naer_day_to_iso (there);
  g_assert_cmpstr (text, ==, to);
}

static void
test_moves (void)
{
  g_autoptr (NaerHeatmapLayout) weeks = make (NAER_HEATMAP_WEEKS, 2024, 2026, 1000, 1, FALSE);
  g_autoptr (NaerHeatmapLayout) rtl = make (NAER_HEATMAP_WEEKS, 2024, 2026, 1000, 1, TRUE);
  g_autoptr (NaerHeatmapLayout) months = make (NAER_HEATMAP_MONTHS, 2025, 2025, 324, 1, FALSE);
  static const struct
  {
    NaerHeatmapMove move;
    const char *from, *weeks, *rtl, *months;
  } moves[] = {
    { NAER_MOVE_RIGHT, "2025-03-03", "2025-03-10", "2025-02-24", "2025-03-04" },
    { NAER_MOVE_LEFT, "2025-03-03", "2025-02-24", "2025-03-10", "2025-03-02" },
    { NAER_MOVE_DOWN, "2025-03-09", "2025-03-10", "2025-03-10", "2025-03-16" },
    { NAER_MOVE_UP, "2025-03-10", "2025-03-09", "2025-03-09", "2025-03-03" },
    { NAER_MOVE_LEFT, "2024-01-03", "2024-01-03", "2024-01-10", "2024-01-02" },
    { NAER_MOVE_RIGHT, "2026-12-29", "2026-12-29", "2026-12-22", "2026-12-30" },
    { NAER_MOVE_WEEK_START, "2025-03-05", "2025-03-03", "2025-03-03", "2025-03-03" },
    { NAER_MOVE_WEEK_END, "2026-12-30", "2026-12-31", "2026-12-31", "2026-12-31" },
    { NAER_MOVE_PREVIOUS_MONTH, "2025-03-31", "2025-02-28", "2025-02-28", "2025-02-28" },
    { NAER_MOVE_PREVIOUS_MONTH, "2024-01-15", "2024-01-01", "2024-01-01", "2024-01-01" },
    { NAER_MOVE_NEXT_MONTH, "2025-01-31", "2025-02-28", "2025-02-28", "2025-02-28" },
    { NAER_MOVE_NEXT_YEAR, "2024-02-29", "2025-02-28", "2025-02-28", "2025-02-28" },
    { NAER_MOVE_PREVIOUS_YEAR, "2024-02-29", "2024-01-01", "2024-01-01", "2024-01-01" },
    { NAER_MOVE_FIRST, "2025-03-03", "2024-01-01", "2024-01-01", "2024-01-01" },
    { NAER_MOVE_LAST, "2025-03-03", "2026-12-31", "2026-12-31", "2026-12-31" },
    { NAER_MOVE_TODAY, "2025-03-03", "2026-11-15", "2026-11-15", "2026-11-15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      assert_move (weeks, moves[i].move, moves[i].from, moves[i].weeks);
      assert_move (rtl, moves[i].move, moves[i].from, moves[i].rtl);
      assert_move (months, moves[i].move, moves[i].from, moves[i].months);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heatmap-layout/cells", test_cells);
  g_test_add_func ("/heatmap-layout/all-years", test_all_years);
  g_test_add_func ("/heatmap-layout/places", test_places);
  g_test_add_func ("/heatmap-layout/mirror", test_mirror);
  g_test_add_func ("/heatmap-layout/labels", test_labels);
  g_test_add_func ("/heatmap-layout/visible", test_visible);
  g_test_add_func ("/heatmap-layout/height", test_height);
  g_test_add_func ("/heatmap-layout/moves", test_moves);
  return g_test_run ();
}
