/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-scene.h"
#include "plan/naer-way-back.h"

/* Steps on the way back: grade, planned presence and presence as it became are three things. */

static void
test_fit_to_shifts (void)
{
  static const struct
  {
    int presence;
    guint n_shifts;
    gboolean half;
    int expected;
  } rows[] = {
    { 50, 5, FALSE, 60 }, { 50, 5, TRUE, 50 }, { 50, 4, FALSE, 50 }, { 50, 3, FALSE, 67 },
    { 10, 3, FALSE, 0 },  { 17, 3, FALSE, 33 }, { 100, 3, FALSE, 100 }, { 0, 5, FALSE, 0 },
    { 47, 0, FALSE, 40 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (
      naer_way_back_fit_to_shifts (rows[i].presence, rows[i].n_shifts, rows[i].half), ==,
      rows[i].expected);
  /* Fitting what fits changes nothing, and nothing is further away than half a part. */
  for (guint n_shifts = 1; n_shifts <= 7; n_shifts++)
    for (int presence = 0; presence <= 100; presence++)
      {
        int fitted = naer_way_back_fit_to_shifts (presence, n_shifts, FALSE);

        g_assert_cmpint (naer_way_back_fit_to_shifts (fitted, n_shifts, FALSE), ==, fitted);
        g_assert_cmpint (ABS (fitted - presence), <=, 50 / (int) n_shifts + 1);
      }
}

static void
test_suggest (void)
{
  NaerDay monday = plan_scene_day ("2026-11-16");
  g_autoptr (GPtrArray) steps = naer_way_back_suggest (monday, 40, 4, 2, 5, FALSE);
  static const int expected[][2] = { { 40, 60 }, { 60, 40 }, { 80, 20 }, { 100, 0 } };

  g_assert_cmpuint (steps->len, ==, 4);
  for (guint i = 0; i < steps->len; i++)
    {
      const NaerPlanStep *step = steps->pdata[i];

      g_assert_cmpint (step->from, ==, monday + 14 * (int) i);
      g_assert_cmpint (step->presence, ==, expected[i][0]);
      g_assert_cmpint (step->grade, ==, expected[i][1]);
      g_assert_cmpint (naer_day_get_weekday (step->evaluate_on), ==, NAER_FRIDAY);
    }
}

static void
add_step (NaerPlan   *plan,
          const char *from,
          int         grade,
          int         presence,
          int         load)
{
  NaerPlanStep *step = naer_shape_new (&naer_plan_step_shape);

  step->from = plan_scene_day (from);
  step->grade = grade;
  step->presence = presence;
  step->load = load;
  g_ptr_array_add (plan->steps, step);
}

static void
test_weeks (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);
  g_autoptr (GArray) weeks = NULL;
  static const int expected[][4] = {
    { 50, 50, 50, 40 },
    { 50, 50, 50, -1 },
    { 50, 90, 50, -1 },
    { 50, 100, 50, -1 },
  };

  add_step (plan, "2026-11-02", 50, 50, 50);
  add_step (plan, "2026-11-17", 50, 100, 50);
  plan_scene_apply (facts, naer_way_back_note_week (employee, plan_scene_day ("2026-11-02"), 40,
                                                    "To dager"));
  weeks = naer_way_back_weeks (plan, employee, plan_scene_day ("2026-11-29"));
  g_assert_cmpuint (weeks->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < weeks->len; i++)
    {
      const NaerWayBackWeek *week = &g_array_index (weeks, NaerWayBackWeek, i);

      g_assert_cmpint (week->monday, ==, plan_scene_day ("2026-11-02") + 7 * (int) i);
      g_assert_true (week->is_planned);
      g_assert_cmpint (week->grade, ==, expected[i][0]);
      g_assert_cmpint (week->presence, ==, expected[i][1]);
      g_assert_cmpint (week->load, ==, expected[i][2]);
      g_assert_cmpint (week->actual, ==, expected[i][3]);
    }

  plan_scene_apply (facts, naer_way_back_note_week (employee, plan_scene_day ("2026-11-02"), 45, NULL));
  g_assert_cmpuint (employee->weeks->len, ==, 1);
  plan_scene_apply (facts, naer_way_back_note_week (employee, plan_scene_day ("2026-11-02"), -1, NULL));
  g_assert_cmpuint (employee->weeks->len, ==, 0);
}

static void
test_roster (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  NaerRoster *roster = naer_shape_new (naer_shape_find_field (
    naer_record_get_shape (NAER_RECORD_EMPLOYEE), "rosters")->shape);
  NaerDay monday = plan_scene_day ("2026-11-02");

  g_assert_cmpuint (naer_way_back_count_shifts (employee, monday), ==, 5);
  roster->from = monday;
  roster->cycle_days = 14;
  roster->work = g_strdup ("11100110000110");
  g_ptr_array_add (employee->rosters, roster);
  g_assert_cmpuint (naer_way_back_count_shifts (employee, monday), ==, 5);
  g_assert_cmpuint (naer_way_back_count_shifts (employee, monday + 7), ==, 2);
  g_assert_cmpuint (naer_way_back_count_shifts (employee, monday - 7), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/way-back/fit-to-shifts", test_fit_to_shifts);
  g_test_add_func ("/way-back/suggest", test_suggest);
  g_test_add_func ("/way-back/weeks", test_weeks);
  g_test_add_func ("/way-back/roster", test_roster);
  return g_test_run ();
}
