/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-day-segment.h"
#include "naer-random-follow-up.h"
#include "naer-scene.h"

/* A later today never moves a due date, whatever is open. */

/* --- worked by hand ---------------------------------------------------------------------- */

typedef struct
{
  NaerAbsenceKind kind;
  gboolean over_self_certification; /* whether it decides over self-certification */
  gboolean over_note;
} OpenSpell;

static const OpenSpell open_spells[] = {
  { NAER_ABSENCE_WORK, TRUE, TRUE },
  { NAER_ABSENCE_HOLIDAY, TRUE, TRUE },
  { NAER_ABSENCE_LEAVE, TRUE, TRUE },
  { NAER_ABSENCE_PARENTAL_LEAVE, TRUE, TRUE },
  { NAER_ABSENCE_TREATMENT_DAYS, TRUE, FALSE },
  { NAER_ABSENCE_UNDOCUMENTED, FALSE, FALSE },
  { NAER_ABSENCE_CHILD_SICK, FALSE, FALSE },
  { NAER_ABSENCE_WAITING_NOTE, FALSE, FALSE },
};

/* The days of a case and the date of an obligation in it, by each today of some months. */
static void
check_throughout (const NaerEmployee *employee,
                  const char         *start,
                  const char         *end,
                  const char         *obligation,
                  const char         *due)
{
  NaerDay from = scene_day (start);

  for (NaerDay today = from - 10; today < from + 100; today++)
    {
      g_autoptr (GPtrArray) timelines = scene_run (employee, today);
      const NaerCaseTimeline *timeline;

      g_assert_cmpuint (timelines->len, >=, 1);
      timeline = timelines->pdata[0];
      g_assert_cmpint (timeline->absence_case->start, ==, from);
      if (end != NULL)
        g_assert_cmpint (timeline->absence_case->end, ==, scene_day (end));
      g_assert_cmpint (scene_find (timelines, 0, obligation)->due, ==,
                       due != NULL ? scene_day (due) : NAER_DAY_NONE);
    }
}

static NaerEmployee *
open_after (NaerAbsenceKind kind,
            const char     *to,
            NaerAbsenceKind open_kind,
            const char     *open_from)
{
  NaerEmployee *employee = naer_employee_new ("e1");

  scene_add_absence (employee, kind, scene_day ("2026-03-02"), scene_day (to));
  scene_add_absence (employee, open_kind, scene_day (open_from), NAER_DAY_NONE);
  return employee;
}

/* A note of 40 days that is known ahead, and what is open from its eleventh: days off and at work go
   on over the note, so it ends before them; the rest stands below a note. */
static void
test_open_over_note (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (open_spells); i++)
    {
      gboolean over = open_spells[i].over_note;
      g_autoptr (NaerEmployee) employee = open_after (NAER_ABSENCE_SICK_NOTE, "2026-04-10",
                                                      open_spells[i].kind, "2026-03-12");

      check_throughout (employee, "2026-03-02", over ? "2026-03-11" : "2026-04-10", "plan",
                        over ? NULL : "2026-03-29");
      check_throughout (employee, "2026-03-02", NULL, "dialogue-1", over ? NULL : "2026-04-19");
    }
}

/* The same over eight days of self-certification. If the sickness went on, it would go on below what
   says nothing of work or of days off. */
static void
test_open_over_self_certification (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (open_spells); i++)
    {
      gboolean over = open_spells[i].over_self_certification;
      g_autoptr (NaerEmployee) employee = open_after (NAER_ABSENCE_SELF_CERTIFICATION, "2026-03-09",
                                                      open_spells[i].kind, "2026-03-06");

      check_throughout (employee, "2026-03-02", over ? "2026-03-05" : "2026-03-09", "plan",
                        open_spells[i].over_note ? NULL : "2026-03-29");
    }
}

/* Ten sick days, and a note without an end that begins when the employee is back at work for a time. */
static NaerEmployee *
back_for_a_time (const char *work_to)
{
  NaerEmployee *employee = naer_employee_new ("e1");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-05"),
                     scene_day ("2026-01-14"));
  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-26"), NAER_DAY_NONE);
  scene_add_absence (employee, NAER_ABSENCE_WORK, scene_day ("2026-01-24"), scene_day (work_to));
  return employee;
}

static void
test_open_note_begins_at_work (void)
{
  /* 15 to 28 January are 14 gap days: the 11th sick day is the 29th, the 28th 15 February. */
  g_autoptr (NaerEmployee) joins = back_for_a_time ("2026-01-28");
  /* To 30 January they are 16, and the note is a case of its own. If the first had gone on, then from
     15 to 23 January and again from the 31st: the 28th sick day is 8 February. */
  g_autoptr (NaerEmployee) splits = back_for_a_time ("2026-01-30");

  check_throughout (joins, "2026-01-05", NULL, "plan", "2026-02-15");
  check_throughout (splits, "2026-01-05", "2026-01-14", "plan", "2026-02-08");
}

/* Self-certification without an end has begun on its first day, also when more is known ahead. */
static void
test_open_self_certification (void)
{
  g_autoptr (NaerEmployee) employee = open_after (NAER_ABSENCE_HOLIDAY, "2026-03-02",
                                                  NAER_ABSENCE_SELF_CERTIFICATION, "2026-03-03");

  scene_add_absence (employee, NAER_ABSENCE_SELF_CERTIFICATION, scene_day ("2026-03-12"),
                     scene_day ("2026-03-13"));
  check_throughout (employee, "2026-03-03", NULL, "self-cert-limit", "2026-03-05");
}

/* Who has more than one record for a day is asked which is right, as soon as it is known. */
static void
test_open_overlap_is_told_ahead (void)
{
  g_autoptr (GPtrArray) absences = g_ptr_array_new_with_free_func (
      (GDestroyNotify) naer_absence_free);

  g_ptr_array_add (absences, naer_absence_new (NAER_ABSENCE_LEAVE, 100, NAER_DAY_NONE));
  g_ptr_array_add (absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, 200, 210));
  for (NaerDay today = 90; today < 300; today += 7)
    {
      g_autoptr (GArray) overlaps = naer_overlaps_find (absences, today);

      g_assert_cmpuint (overlaps->len, ==, 1);
      g_assert_cmpint (g_array_index (overlaps, NaerOverlap, 0).from, ==, 200);
      g_assert_cmpint (g_array_index (overlaps, NaerOverlap, 0).to, ==, 210);
    }
}

/* --- at random ------------------------------------------------------------------------------ */

static const NaerCaseTimeline *
find_case (GPtrArray *timelines,
           NaerDay    start)
{
  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (timeline->absence_case->start == start)
        return timeline;
    }
  return NULL;
}

static const NaerFinding *
find_same (const NaerCaseTimeline *timeline,
           const NaerFinding      *sought)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, sought->obligation) &&
          finding->basis.number == sought->basis.number)
        return finding;
    }
  return NULL;
}

/* What is open may fill the gap to a case that is known ahead, which is part of the longer one then. */
static gboolean
is_joined (GPtrArray *timelines,
           NaerDay    start)
{
  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCase *absence_case = ((const NaerCaseTimeline *) timelines->pdata[i])->absence_case;

      if (absence_case->start < start && absence_case->end >= start)
        return TRUE;
    }
  return FALSE;
}

/* The limit of self-certification is that of the latest stretch, so it follows the stretches. */
static gboolean
may_follow (const NaerFinding *first,
            const NaerFinding *second)
{
  return g_str_equal (first->obligation, "self-cert-limit") && second->due > first->due;
}

static void
compare_dues (const NaerEmployee *employee,
              GPtrArray          *earlier,
              GPtrArray          *later)
{
  for (guint i = 0; i < earlier->len; i++)
    {
      const NaerCaseTimeline *before = earlier->pdata[i];
      const NaerCaseTimeline *after = find_case (later, before->absence_case->start);

      if (after == NULL && !is_joined (later, before->absence_case->start))
        {
          show_employee (employee);
          g_error ("the case from %d by day %d is gone", before->absence_case->start, before->today);
        }
      for (guint n = 0; after != NULL && n < before->findings->len; n++)
        {
          const NaerFinding *first = before->findings->pdata[n];
          const NaerFinding *second = find_same (after, first);

          if (second == NULL || first->due == NAER_DAY_NONE || second->due == NAER_DAY_NONE ||
              first->due == second->due || may_follow (first, second))
            continue;
          show_employee (employee);
          g_error ("%s of the case from %d is due on %d by day %d, and on %d by day %d",
                   first->obligation, before->absence_case->start, first->due, before->today,
                   second->due, after->today);
        }
    }
}

/* The leader’s own borders of cases. */
static void
add_changes (NaerEmployee *employee,
             GRand        *rand,
             NaerDay       first)
{
  for (int i = g_rand_int_range (rand, -3, 3); i > 0; i--)
    {
      NaerCaseChange *change = g_new0 (NaerCaseChange, 1);

      change->join = g_rand_boolean (rand);
      change->at = first + g_rand_int_range (rand, 0, 400);
      g_ptr_array_add (employee->case_changes, change);
    }
}

static void
test_random (void)
{
  int n_employees = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 3000;
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  NaerDay first = scene_day ("2025-01-01");

  for (int i = 0; i < n_employees; i++)
    {
      g_autoptr (NaerEmployee) employee = random_employee (rand, first);
      NaerDay today = first + g_rand_int_range (rand, 0, 400);
      g_autoptr (GPtrArray) earlier = NULL, later = NULL;

      add_changes (employee, rand, first);
      earlier = scene_run (employee, today);
      later = scene_run (employee, today + g_rand_int_range (rand, 1, 200));
      compare_dues (employee, earlier, later);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/later-today/open-over-note", test_open_over_note);
  g_test_add_func ("/later-today/open-over-self-certification", test_open_over_self_certification);
  g_test_add_func ("/later-today/open-note-begins-at-work", test_open_note_begins_at_work);
  g_test_add_func ("/later-today/open-self-certification", test_open_self_certification);
  g_test_add_func ("/later-today/open-overlap-is-told-ahead", test_open_overlap_is_told_ahead);
  g_test_add_func ("/later-today/random", test_random);
  return g_test_run ();
}
