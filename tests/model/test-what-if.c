/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record.h"
#include "naer-scene.h"
#include "what-if/naer-difference.h"
#include "what-if/naer-what-if.h"

#define DAY(text) (scene_day (text))

static GPtrArray *
run_if (const NaerScene  *scene,
        const NaerWhatIf *what_if,
        NaerDay           today)
{
  g_autoptr (GPtrArray) now = scene_run (scene->employee, today);
  const NaerCaseTimeline *last = now->pdata[now->len - 1];
  g_autoptr (NaerEmployee) changed = naer_what_if_apply (what_if, scene->employee,
                                                              last->absence_case, NULL, today);

  return scene_run (changed, today);
}

static const NaerCase *
last_case (GPtrArray *timelines)
{
  return ((const NaerCaseTimeline *) timelines->pdata[timelines->len - 1])->absence_case;
}

/* The kind of difference of an obligation, -1 where nothing is said of it. */
static int
difference_of (const NaerScene  *scene,
               const NaerWhatIf *what_if,
               const char       *today,
               const char       *obligation)
{
  g_autoptr (GPtrArray) now = scene_run (scene->employee, DAY (today));
  g_autoptr (GPtrArray) then = run_if (scene, what_if, DAY (today));
  const NaerCaseTimeline *last = now->pdata[now->len - 1];
  g_autoptr (GArray) differences =
      naer_differences_find (last, naer_timelines_find_case (then, last->absence_case->start));

  for (guint i = 0; i < differences->len; i++)
    {
      const NaerDifference *difference = &g_array_index (differences, NaerDifference, i);
      const NaerFinding *finding = difference->now != NULL ? difference->now : difference->then;

      if (g_str_equal (finding->obligation, obligation))
        return difference->kind;
    }
  return -1;
}

static void
assert_case (const NaerScene  *scene,
             const NaerWhatIf *what_if,
             const char       *today,
             const char       *end,
             gboolean          graded)
{
  g_autoptr (GPtrArray) then = run_if (scene, what_if, DAY (today));
  const NaerCase *absence_case = last_case (then);

  g_assert_cmpint (absence_case->end, ==, DAY (end));
  g_assert_cmpint (absence_case->graded_at_end, ==, graded);
}

/* Longer, shorter and graded: the case is as asked for, whatever it was made of. */
static void
test_cases (void)
{
  g_auto (NaerScene) scene = { NULL, NULL };

  scene_init (&scene, "2026-03-02", "2026-03-29");
  assert_case (&scene, &(NaerWhatIf) { .until = DAY ("2026-05-31") }, "2026-03-10", "2026-05-31", FALSE);
  assert_case (&scene, &(NaerWhatIf) { .until = DAY ("2026-03-15") }, "2026-03-10", "2026-03-15", FALSE);
  assert_case (&scene, &(NaerWhatIf) { .graded_from = DAY ("2026-03-16"), .grade = 50 }, "2026-03-10",
               "2026-03-29", TRUE);
  assert_case (&scene, &(NaerWhatIf) { DAY ("2026-06-30"), DAY ("2026-05-01"), 60 }, "2026-03-10",
               "2026-06-30", TRUE);
}

/* An open spell goes on as what it is; self-certified days are followed by a note. */
static void
test_open (void)
{
  g_auto (NaerScene) scene = { NULL, NULL };
  NaerAbsence *absence;

  scene_init (&scene, "2026-03-02", "2026-03-29");
  absence = scene.employee->absences->pdata[0];
  absence->to = NAER_DAY_NONE;
  absence->kind = NAER_ABSENCE_SELF_CERTIFICATION;
  assert_case (&scene, &(NaerWhatIf) { .until = DAY ("2026-04-30") }, "2026-03-03", "2026-04-30", FALSE);
  absence->kind = NAER_ABSENCE_SICK_NOTE;
  absence->grade = 50;
  assert_case (&scene, &(NaerWhatIf) { .until = DAY ("2026-04-30") }, "2026-03-03", "2026-04-30", TRUE);
  assert_case (&scene, &(NaerWhatIf) { DAY ("2026-04-30"), DAY ("2026-03-03"), 100 }, "2026-03-03",
               "2026-04-30", FALSE);
}

static void
test_differences (void)
{
  g_auto (NaerScene) scene = { NULL, NULL };
  const NaerWhatIf longer = { .until = DAY ("2026-05-31") };
  const NaerWhatIf shorter = { .until = DAY ("2026-03-15") };
  const NaerWhatIf half = { DAY ("2026-05-31"), DAY ("2026-03-16"), 50 };
  const NaerWhatIf nothing = { NAER_DAY_NONE, NAER_DAY_NONE, 0 };

  scene_init (&scene, "2026-03-02", "2026-03-29");
  g_assert_cmpint (difference_of (&scene, &nothing, "2026-03-10", "plan"), ==, NAER_DIFFERENCE_NONE);
  g_assert_cmpint (difference_of (&scene, &longer, "2026-03-10", "plan"), ==, NAER_DIFFERENCE_NONE);
  g_assert_cmpint (difference_of (&scene, &longer, "2026-03-10", "dialogue-1"), ==,
                   NAER_DIFFERENCE_CERTAIN);
  g_assert_cmpint (difference_of (&scene, &half, "2026-03-10", "dialogue-1"), ==, NAER_DIFFERENCE_STATUS);

  /* looked at afterwards, what was not reached does not apply, and would have */
  g_assert_cmpint (difference_of (&scene, &longer, "2026-04-10", "dialogue-1"), ==, NAER_DIFFERENCE_ADDED);
  g_assert_cmpint (difference_of (&scene, &shorter, "2026-04-10", "plan"), ==, NAER_DIFFERENCE_REMOVED);

  /* fourteen days need no talk after the return; five weeks need it later */
  g_assert_cmpint (difference_of (&scene, &shorter, "2026-04-10", "return-talk"), ==,
                   NAER_DIFFERENCE_REMOVED);
  g_assert_cmpint (difference_of (&scene, &shorter, "2026-04-10", "dialogue-1"), ==, -1);
  g_assert_cmpint (difference_of (&scene, &(NaerWhatIf) { .until = DAY ("2026-04-05") }, "2026-04-10",
                                  "return-talk"), ==, NAER_DIFFERENCE_MOVED);
}

static void
test_possible (void)
{
  g_auto (NaerScene) scene = { NULL, NULL };
  g_autoptr (GPtrArray) now = NULL;
  const NaerCase *absence_case;

  scene_init (&scene, "2026-03-02", "2026-03-29");
  now = scene_run (scene.employee, DAY ("2026-03-10"));
  absence_case = last_case (now);
  g_assert_true (naer_what_if_is_possible (&(NaerWhatIf) { .until = DAY ("2026-03-02") }, absence_case));
  g_assert_false (naer_what_if_is_possible (&(NaerWhatIf) { .until = DAY ("2026-03-01") }, absence_case));
  g_assert_false (naer_what_if_is_possible (&(NaerWhatIf) { 0, DAY ("2026-03-30"), 50 }, absence_case));
  g_assert_false (naer_what_if_is_possible (&(NaerWhatIf) { 0, DAY ("2026-03-10"), 10 }, absence_case));
  g_assert_true (naer_what_if_is_possible (&(NaerWhatIf) { DAY ("2026-04-30"), DAY ("2026-03-30"), 50 },
                                           absence_case));
}

/* A case before another one: what is known of that stays, and sickness that reaches it joins it. */
static void
test_older_case (void)
{
  static const struct
  {
    const char *until;
    guint n_cases;
    const char *end;
  } rows[] = {
    { "2026-03-10", 2, "2026-03-10" },
    { "2026-03-29", 2, "2026-03-29" },
    { "2026-04-14", 2, "2026-04-14" }, /* sixteen days before the next */
    { "2026-04-15", 1, "2026-05-10" }, /* fifteen */
    { "2026-05-20", 1, "2026-05-20" },
  };
  NaerDay today = DAY ("2026-03-05");
  g_auto (NaerScene) scene = { NULL, NULL };
  g_autoptr (GPtrArray) now = NULL;
  const NaerCase *first, *second;

  scene_init (&scene, "2026-03-02", "2026-03-29");
  scene_add_absence (scene.employee, NAER_ABSENCE_SICK_NOTE, DAY ("2026-05-01"), DAY ("2026-05-10"));
  now = scene_run (scene.employee, today);
  g_assert_cmpuint (now->len, ==, 2);
  first = ((const NaerCaseTimeline *) now->pdata[0])->absence_case;
  second = last_case (now);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const NaerWhatIf what_if = { .until = DAY (rows[i].until) };
      g_autoptr (NaerEmployee) changed = naer_what_if_apply (&what_if, scene.employee, first, second,
                                                             today);
      g_autoptr (GPtrArray) then = scene_run (changed, today);

      g_assert_cmpuint (then->len, ==, rows[i].n_cases);
      g_assert_cmpint (naer_timelines_find_case (then, first->start)->absence_case->end, ==,
                       DAY (rows[i].end));
      if (then->len == 2)
        g_assert_cmpint (last_case (then)->end, ==, second->end);
    }
}

static void
add_random (NaerEmployee *employee,
            GRand        *random)
{
  static const NaerAbsenceKind kinds[] = { NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SICK_NOTE,
                                           NAER_ABSENCE_SICK_NOTE, NAER_ABSENCE_HOLIDAY,
                                           NAER_ABSENCE_LEAVE };
  NaerDay day = DAY ("2026-01-05");

  for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
    {
      NaerAbsenceKind kind = kinds[g_rand_int_range (random, 0, G_N_ELEMENTS (kinds))];
      NaerDay to = day + g_rand_int_range (random, 0, 30);
      NaerAbsence *absence = scene_add_absence (employee, kind, day, to);

      if (kind == NAER_ABSENCE_SICK_NOTE && g_rand_boolean (random))
        absence->grade = 10 * g_rand_int_range (random, 2, 10);
      day = to + g_rand_int_range (random, 1, 12);
    }
}

/* However the facts are: the original is left alone, asking for what is known already changes
 * nothing, and a longer case reaches its last day. */
static void
test_properties (void)
{
  NaerDay today = DAY ("2026-06-01");

  for (guint32 seed = 1; seed <= 300; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_auto (NaerScene) scene = { naer_facts_new (), naer_employee_new ("1") };
      g_autoptr (NaerEmployee) before = NULL, longer = NULL;
      g_autoptr (GPtrArray) now = NULL, same = NULL, then = NULL;
      NaerWhatIf what_if = { NAER_DAY_NONE, NAER_DAY_NONE, 0 };
      const NaerCase *absence_case;

      add_random (scene.employee, random);
      now = scene_run (scene.employee, today);
      if (now->len == 0)
        continue;
      before = naer_employee_copy (scene.employee);
      absence_case = last_case (now);
      what_if.until = absence_case->end;
      same = run_if (&scene, &what_if, today);
      g_assert_cmpint (last_case (same)->end, ==, absence_case->end);
      g_assert_cmpint (last_case (same)->sick_days, ==, absence_case->sick_days);

      what_if.until = absence_case->end + g_rand_int_range (random, 1, 200);
      what_if.graded_from = absence_case->end + 1;
      what_if.grade = 50;
      then = run_if (&scene, &what_if, today);
      /* a day off that is known already stays one */
      if (naer_absences_count (before->absences, what_if.until, today) != NAER_DAY_COUNT_OFF)
        g_assert_cmpint (last_case (then)->end, ==, what_if.until);
      g_assert_cmpint (last_case (then)->start, ==, absence_case->start);
      g_assert_true (last_case (then)->graded_at_end || last_case (then)->end == absence_case->end);

      g_assert_cmpuint (before->absences->len, ==, scene.employee->absences->len);
      for (guint i = 0; i < before->absences->len; i++)
        g_assert_true (naer_absence_equal (before->absences->pdata[i], scene.employee->absences->pdata[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/what-if/cases", test_cases);
  g_test_add_func ("/what-if/open", test_open);
  g_test_add_func ("/what-if/differences", test_differences);
  g_test_add_func ("/what-if/possible", test_possible);
  g_test_add_func ("/what-if/older-case", test_older_case);
  g_test_add_func ("/what-if/properties", test_properties);
  return g_test_run ();
}
