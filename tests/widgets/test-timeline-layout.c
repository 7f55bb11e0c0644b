/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-layout.h"

#define FIRST_DAY (naer_day_from_ymd (2026, 1, 5))

/*
 * Properties that hold for every timeline, tried on many drawn at random: no milestone lies on
 * another, all is inside, time never runs back, what is right to left is the mirror of what is left
 * to right.
 */

typedef struct
{
  NaerTimelineModel *model;
  NaerTimelineLabel *labels;
  NaerTimelineSpec spec;
} Scene;

static void
scene_clear (Scene *scene)
{
  g_clear_pointer (&scene->model, naer_timeline_model_unref);
  g_clear_pointer (&scene->labels, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scene, scene_clear)

static void
add_random (Scene *scene,
            GRand *random,
            int    n_days)
{
  const NaerMilestone milestone = {
    .day = FIRST_DAY + g_rand_int_range (random, 0, n_days),
    .mark = g_rand_int_range (random, 0, NAER_N_MARKS),
    .side = g_rand_int_range (random, 0, 2),
  };

  naer_timeline_model_add_milestone (scene->model, &milestone);
}

static void
scene_draw (Scene            *scene,
            guint32           seed,
            NaerTimelineForm  form)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  int n_days = g_rand_int_range (random, 1, 500);
  guint n = g_rand_int_range (random, 0, 18);

  scene->model = naer_timeline_model_new (FIRST_DAY, FIRST_DAY + n_days - 1,
                                          FIRST_DAY + g_rand_int_range (random, 0, 500));
  scene->labels = g_new0 (NaerTimelineLabel, n + 1);
  for (guint i = 0; i < n; i++)
    {
      add_random (scene, random, n_days);
      scene->labels[i] = (NaerTimelineLabel) { g_rand_int_range (random, 10, 160),
                                               g_rand_int_range (random, 12, 60) };
    }
  scene->spec = (NaerTimelineSpec) {
    .form = form,
    .mark = g_rand_int_range (random, 10, 34),
    .band = g_rand_int_range (random, 6, 30),
    .labels = scene->labels,
  };
  scene->spec.width = form == NAER_TIMELINE_DOWN
                        ? naer_timeline_text_start (&scene->spec) + 160 + NAER_TIMELINE_MARGIN
                        : naer_timeline_needed_width (scene->model, &scene->spec) +
                          g_rand_int_range (random, 0, 600);
}

static gboolean
overlap (const NaerHeatmapRect *a,
         const NaerHeatmapRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

/* A line along x and one along y, widened by a hair so that they have an area. */
static gboolean
crosses (const NaerHeatmapRect *stem,
         const NaerHeatmapRect *text)
{
  const NaerHeatmapRect line = { stem->x, stem->y, MAX (stem->width, 0.1), MAX (stem->height, 0.1) };

  return overlap (&line, text);
}

static void
assert_inside (const NaerHeatmapRect    *rect,
               const NaerTimelineLayout *layout)
{
  const double hair = 0.001;

  g_assert_cmpfloat (rect->x, >=, NAER_TIMELINE_MARGIN - hair);
  g_assert_cmpfloat (rect->y, >=, NAER_TIMELINE_MARGIN - hair);
  g_assert_cmpfloat (rect->x + rect->width, <=,
                     naer_timeline_layout_get_width (layout) - NAER_TIMELINE_MARGIN + hair);
  g_assert_cmpfloat (rect->y + rect->height, <=,
                     naer_timeline_layout_get_height (layout) - NAER_TIMELINE_MARGIN + hair);
}

static void
assert_apart (const NaerTimelineLayout *layout)
{
  guint n = naer_timeline_layout_get_n (layout);

  for (guint i = 0; i < n; i++)
    {
      const NaerTimelinePlace *a = naer_timeline_layout_get_place (layout, i);

      assert_inside (&a->area, layout);
      g_assert_cmpint (naer_timeline_layout_get_at (layout, a->mark.x + a->mark.width / 2,
                                                    a->mark.y + a->mark.height / 2), ==, i);
      for (guint j = 0; j < n; j++)
        {
          const NaerTimelinePlace *b = naer_timeline_layout_get_place (layout, j);

          g_assert_false (i != j && overlap (&a->area, &b->area));
          g_assert_false (crosses (&a->stem, &b->text));
        }
    }
}

/* Nor does anything lie on the line itself. */
static void
assert_off_the_band (const NaerTimelineLayout *layout,
                     const NaerTimelineModel  *model)
{
  NaerHeatmapRect band;

  naer_timeline_layout_get_band (layout, naer_timeline_model_get_from (model),
                                 naer_timeline_model_get_to (model), &band);
  for (guint i = 0; i < naer_timeline_layout_get_n (layout); i++)
    g_assert_false (overlap (&naer_timeline_layout_get_place (layout, i)->area, &band));
}

static double
start_of (const NaerTimelineLayout *layout,
          NaerDay                   day)
{
  NaerHeatmapRect rect;

  naer_timeline_layout_get_band (layout, day, day, &rect);
  if (naer_timeline_layout_get_form (layout) == NAER_TIMELINE_DOWN)
    return rect.y;
  if (naer_timeline_layout_is_rtl (layout))
    return naer_timeline_layout_get_width (layout) - rect.x - rect.width;
  return rect.x;
}

static void
assert_time_runs (const NaerTimelineLayout *layout,
                  const NaerTimelineModel  *model)
{
  NaerDay last = naer_timeline_model_get_to (model);
  NaerHeatmapRect tail;

  for (NaerDay day = naer_timeline_model_get_from (model); day < last; day++)
    g_assert_cmpfloat (start_of (layout, day), <=, start_of (layout, day + 1) + 0.001);
  naer_timeline_layout_get_tail (layout, &tail);
  g_assert_cmpfloat (tail.width, >=, -0.001);
  g_assert_cmpfloat (tail.height, >=, -0.001);
}

/* A mark stands at its day, and what is of one day at one place. */
static void
assert_marks_at_days (const NaerTimelineLayout *layout,
                      const NaerTimelineModel  *model)
{
  for (guint i = 0; i < naer_timeline_layout_get_n (layout); i++)
    {
      const NaerTimelinePlace *place = naer_timeline_layout_get_place (layout, i);
      double at = start_of (layout, naer_timeline_model_get (model, i)->day);

      if (naer_timeline_layout_get_form (layout) == NAER_TIMELINE_ACROSS)
        g_assert_cmpfloat_with_epsilon (place->mark.x + place->mark.width / 2, at, 0.001);
      else if (i == 0 || naer_timeline_model_get (model, i - 1)->day !=
                           naer_timeline_model_get (model, i)->day)
        g_assert_cmpfloat_with_epsilon (place->mark.y + place->mark.height / 2, at, 0.001);
    }
}

static void
assert_mirrored (const Scene              *scene,
                 const NaerTimelineLayout *layout)
{
  NaerTimelineSpec spec = scene->spec;
  g_autoptr (NaerTimelineLayout) mirror = NULL;

  spec.rtl = TRUE;
  mirror = naer_timeline_layout_new (scene->model, &spec);
  assert_apart (mirror);
  assert_time_runs (mirror, scene->model);
  for (guint i = 0; i < naer_timeline_layout_get_n (layout); i++)
    {
      NaerHeatmapRect a = naer_timeline_layout_get_place (layout, i)->text;
      NaerHeatmapRect b = naer_timeline_layout_get_place (mirror, i)->text;

      g_assert_cmpfloat_with_epsilon (a.x, spec.width - b.x - b.width, 0.001);
      g_assert_cmpfloat_with_epsilon (a.y, b.y, 0.001);
    }
}

static void
test_properties (gconstpointer form)
{
  guint n = g_getenv ("NAERVAER_SOAK") != NULL ? 20000 : 400;

  for (guint32 seed = 1; seed <= n; seed++)
    {
      g_auto (Scene) scene = { NULL, NULL, { 0 } };
      g_autoptr (NaerTimelineLayout) layout = NULL;

      scene_draw (&scene, seed, GPOINTER_TO_INT (form));
      layout = naer_timeline_layout_new (scene.model, &scene.spec);
      assert_apart (layout);
      assert_off_the_band (layout, scene.model);
      assert_time_runs (layout, scene.model);
      assert_marks_at_days (layout, scene.model);
      assert_mirrored (&scene, layout);
    }
}

static void
add (NaerTimelineModel *model,
     NaerDay            day,
     NaerTimelineSide   side)
{
  naer_timeline_model_add_milestone (model, &(NaerMilestone) { .day = day, .side = side });
}

/* Where there is room, time runs evenly: half of the days take half of the line. */
static void
test_even (void)
{
  g_autoptr (NaerTimelineModel) model = naer_timeline_model_new (FIRST_DAY, FIRST_DAY + 100, FIRST_DAY);
  const NaerTimelineLabel labels[] = { { 20, 10 }, { 20, 10 }, { 20, 10 } };
  const NaerTimelineSpec spec = { NAER_TIMELINE_ACROSS, 1000, 10, 8, FALSE, labels };
  g_autoptr (NaerTimelineLayout) layout = NULL;
  double first, middle, last;

  add (model, FIRST_DAY + 100, NAER_TIMELINE_OURS);
  add (model, FIRST_DAY, NAER_TIMELINE_OURS);
  add (model, FIRST_DAY + 50, NAER_TIMELINE_THEIRS);
  layout = naer_timeline_layout_new (model, &spec);
  first = naer_timeline_layout_get_place (layout, 0)->mark.x;
  middle = naer_timeline_layout_get_place (layout, 1)->mark.x;
  last = naer_timeline_layout_get_place (layout, 2)->mark.x;
  g_assert_cmpfloat_with_epsilon (middle - first, last - middle, 0.001);
  g_assert_cmpfloat (last, >, 900);
}

/* What is moved is moved no further than the texts need. */
static void
test_crowded (void)
{
  g_autoptr (NaerTimelineModel) model = naer_timeline_model_new (FIRST_DAY, FIRST_DAY + 300, FIRST_DAY);
  const NaerTimelineLabel labels[] = { { 100, 10 }, { 100, 10 }, { 100, 10 }, { 100, 10 } };
  const NaerTimelineSpec spec = { NAER_TIMELINE_ACROSS, 900, 10, 8, FALSE, labels };
  g_autoptr (NaerTimelineLayout) layout = NULL;
  const NaerTimelinePlace *places[4];

  for (int day = 1; day <= 4; day++)
    add (model, FIRST_DAY + day, NAER_TIMELINE_OURS);
  layout = naer_timeline_layout_new (model, &spec);
  for (guint i = 0; i < 4; i++)
    places[i] = naer_timeline_layout_get_place (layout, i);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpfloat_with_epsilon (places[i]->area.x - places[i - 1]->area.x,
                                    places[i - 1]->area.width + 16, 0.001);
}

static void
test_what_it_holds (void)
{
  g_autoptr (NaerTimelineModel) model = naer_timeline_model_new (FIRST_DAY, FIRST_DAY + 9, FIRST_DAY);
  const NaerTimelineStretch wide = { FIRST_DAY - 5, FIRST_DAY + 20, NAER_LOOK_SICK_NOTE, 100 };
  const NaerTimelineStretch outside = { FIRST_DAY + 20, FIRST_DAY + 30, NAER_LOOK_SICK_NOTE, 100 };
  const NaerTimelineStretch *kept;

  naer_timeline_model_add_stretch (model, &wide);
  naer_timeline_model_add_stretch (model, &outside);
  naer_timeline_model_add_period (model, FIRST_DAY, FIRST_DAY + 3);
  g_assert_cmpuint (naer_timeline_model_get_stretches (model)->len, ==, 1);
  g_assert_cmpuint (naer_timeline_model_get_periods (model)->len, ==, 1);
  kept = &g_array_index (naer_timeline_model_get_stretches (model), NaerTimelineStretch, 0);
  g_assert_cmpint (kept->from, ==, FIRST_DAY);
  g_assert_cmpint (kept->to, ==, FIRST_DAY + 9);

  /* in order of their day, and of their coming where that is the same */
  naer_timeline_model_add_milestone (model, &(NaerMilestone) { .day = FIRST_DAY + 5, .tag = 1 });
  naer_timeline_model_add_milestone (model, &(NaerMilestone) { .day = FIRST_DAY + 2, .tag = 2 });
  naer_timeline_model_add_milestone (model, &(NaerMilestone) { .day = FIRST_DAY + 5, .tag = 3 });
  naer_timeline_model_add_milestone (model, &(NaerMilestone) { .day = FIRST_DAY + 99, .tag = 4 });
  g_assert_cmpuint (naer_timeline_model_get_n (model), ==, 4);
  g_assert_cmpint (naer_timeline_model_get (model, 0)->tag, ==, 2);
  g_assert_cmpint (naer_timeline_model_get (model, 1)->tag, ==, 1);
  g_assert_cmpint (naer_timeline_model_get (model, 2)->tag, ==, 3);
  g_assert_cmpint (naer_timeline_model_get (model, 3)->day, ==, FIRST_DAY + 9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-layout/what-it-holds", test_what_it_holds);
  g_test_add_func ("/timeline-layout/even", test_even);
  g_test_add_func ("/timeline-layout/crowded", test_crowded);
  g_test_add_data_func ("/timeline-layout/across", GINT_TO_POINTER (NAER_TIMELINE_ACROSS),
                        test_properties);
  g_test_add_data_func ("/timeline-layout/down", GINT_TO_POINTER (NAER_TIMELINE_DOWN),
                        test_properties);
  return g_test_run ();
}
