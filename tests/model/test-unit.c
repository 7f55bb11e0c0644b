/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "absence/naer-case.h"
#include "unit/naer-away.h"
#include "unit/naer-back.h"
#include "unit/naer-unit-counts.h"
#include "unit/naer-unit-rows.h"

/* Sunday 15 November 2026, week 46. */
#define TODAY (naer_day_from_ymd (2026, 11, 15))
#define FIRST (naer_day_from_ymd (2024, 1, 1))
#define LAST (naer_day_from_ymd (2027, 3, 28))

static NaerDay
day_of (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  g_assert_true (text == NULL || naer_day_parse_iso (text, &day));
  return day;
}

/* --- the naive way: every day on its own, from the records as they stand -------------- */

/* The records as they would be had every open spell an end far away. */
static GPtrArray *
close_spells (GPtrArray *absences)
{
  GPtrArray *closed = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_absence_free);

  for (guint i = 0; i < absences->len; i++)
    {
      NaerAbsence *copy = naer_absence_copy (absences->pdata[i]);

      if (copy->to == NAER_DAY_NONE)
        copy->to = NAER_DAY_MAX - 1;
      g_ptr_array_add (closed, copy);
    }
  return closed;
}

static gboolean
is_in_break (const NaerEmployee *employee,
             NaerDay             day)
{
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *gap = employee->employment_breaks->pdata[i];

      if (day >= gap->from && (gap->to == NAER_DAY_NONE || day <= gap->to))
        return TRUE;
    }
  return FALSE;
}

static double
naive_share (const NaerEmployee *employee,
             GPtrArray          *closed,
             NaerDay             day)
{
  const NaerAbsence *absence = naer_absences_decide (closed, day, TODAY);

  if (absence == NULL)
    return is_in_break (employee, day) ? 1.0 : 0.0;
  if (absence->kind == NAER_ABSENCE_WORK || absence->kind == NAER_ABSENCE_WAITING_NOTE)
    return 0.0;
  return absence->grade / 100.0 * absence->share;
}

static double
naive_position (const NaerEmployee *employee,
                gint64              unit,
                NaerDay             day)
{
  double position = employee->employments->len == 0 && unit == 0 ? 1.0 : 0.0;

  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (day >= employment->from && (employment->to == NAER_DAY_NONE || day <= employment->to) &&
          (unit == 0 || employment->unit_row_id == unit))
        position += employment->percent / 100.0;
    }
  return MIN (position, 1.0);
}

static NaerUnitCount
naive_count (const NaerFacts    *facts,
             GPtrArray          *closed,
             const NaerWorkDays *work_days,
             gint64              unit,
             NaerDay             day)
{
  NaerUnitCount count = { 0 };

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      double position = naive_position (employee, unit, day), share;

      if (position == 0 || !naer_work_days_works (work_days, employee, day))
        continue;
      share = naive_share (employee, closed->pdata[i], day);
      count.expected++;
      count.at_work += share < 0.9999;
      count.partly += share > 0 && share < 0.9999;
      count.positions += position;
      count.positions_at_work += position * (1 - share);
    }
  return count;
}

/* --- random employees ---------------------------------------------------------------- */

static void
add_absences (NaerEmployee *employee,
              GRand        *random)
{
  guint n = g_rand_int_range (random, 0, 25);

  for (guint i = 0; i < n; i++)
    {
      NaerAbsenceKind kind = g_rand_int_range (random, NAER_ABSENCE_SELF_CERTIFICATION,
                                               NAER_N_ABSENCE_KINDS);
      NaerDay from = FIRST - 40 + g_rand_int_range (random, 0, LAST - FIRST);
      gboolean open = g_rand_int_range (random, 0, 15) == 0;
      NaerDay to = open ? NAER_DAY_NONE : from + g_rand_int_range (random, 0, 50);
      NaerAbsence *absence = naer_absence_new (kind, from, to);

      if (kind == NAER_ABSENCE_SICK_NOTE && g_rand_boolean (random))
        absence->grade = g_rand_int_range (random, 20, 100);
      if (kind == NAER_ABSENCE_SELF_CERTIFICATION && g_rand_boolean (random))
        absence->share = g_rand_int_range (random, 1, 5) / 4.0;
      if (kind == NAER_ABSENCE_TREATMENT_DAYS)
        {
          absence->days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
          for (NaerDay day = from; day <= from + 30; day += g_rand_int_range (random, 1, 8))
            g_array_append_val (absence->days, day);
        }
      g_ptr_array_add (employee->absences, absence);
    }
}

static void
add_employments (NaerEmployee *employee,
                 GRand        *random)
{
  guint n = g_rand_int_range (random, 0, 4);

  for (guint i = 0; i < n; i++)
    {
      NaerDay from = g_rand_boolean (random) ? FIRST + g_rand_int_range (random, -300, 900)
                                             : NAER_DAY_NONE;
      NaerDay to = g_rand_boolean (random) ? MAX (from, FIRST) + g_rand_int_range (random, 0, 500)
                                           : NAER_DAY_NONE;
      NaerEmployment *employment = naer_employment_new (from, to, g_rand_int_range (random, 1, 5) * 25);

      employment->unit_row_id = g_rand_int_range (random, 0, 3);
      g_ptr_array_add (employee->employments, employment);
    }
}

static void
add_breaks (NaerEmployee *employee,
            GRand        *random)
{
  while (g_rand_int_range (random, 0, 4) == 0)
    {
      NaerEmploymentBreak *gap = g_new0 (NaerEmploymentBreak, 1);

      gap->kind = g_strdup ("lay-off");
      gap->from = FIRST + g_rand_int_range (random, 0, LAST - FIRST);
      gap->to = g_rand_boolean (random) ? gap->from + g_rand_int_range (random, 0, 90)
                                        : NAER_DAY_NONE;
      g_ptr_array_add (employee->employment_breaks, gap);
    }
}

static void
add_rosters (NaerEmployee *employee,
             GRand        *random)
{
  while (g_rand_int_range (random, 0, 4) == 0)
    {
      NaerRoster *roster = g_new0 (NaerRoster, 1);
      guint n = g_rand_int_range (random, 1, 29);

      roster->from = g_rand_boolean (random) ? FIRST + g_rand_int_range (random, -100, 900)
                                             : NAER_DAY_NONE;
      roster->cycle_days = (int) n;
      roster->work = g_new0 (char, n + 1);
      for (guint i = 0; i < n; i++)
        roster->work[i] = g_rand_boolean (random) ? '1' : '0';
      g_ptr_array_add (employee->rosters, roster);
    }
}

static NaerFacts *
make_random_facts (GRand *random)
{
  NaerFacts *facts = naer_facts_new ();

  g_ptr_array_add (facts->employer->days_off, g_strdup ("12-24"));
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      NaerEmployee *employee = naer_employee_new (id);

      employee->name = g_strdup (g_rand_boolean (random) ? "Kari Berg" : "Åse Li");
      add_absences (employee, random);
      add_employments (employee, random);
      add_breaks (employee, random);
      add_rosters (employee, random);
      g_ptr_array_add (facts->employees, employee);
    }
  return facts;
}

static GPtrArray *
close_all (const NaerFacts *facts)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < facts->employees->len; i++)
    g_ptr_array_add (all, close_spells (((NaerEmployee *) facts->employees->pdata[i])->absences));
  return all;
}

static int
count_rounds (int few,
              int many)
{
  return g_getenv ("NAERVAER_SOAK") != NULL ? many : few;
}

/* --- the tests ----------------------------------------------------------------------- */

/* Stretches in order, none over another, each day’s share that of the records. */
static void
assert_aways (const NaerEmployee *employee,
              GPtrArray          *closed)
{
  g_autoptr (GArray) aways = naer_aways_new (employee, TODAY);
  NaerDay end = NAER_DAY_NONE;

  for (guint i = 0; i < aways->len; i++)
    {
      const NaerAway *away = &g_array_index (aways, NaerAway, i);

      g_assert_cmpint (away->from, >, end);
      g_assert_cmpint (away->to, >=, away->from);
      g_assert_true (!away->if_lasts || away->from > TODAY);
      g_assert_cmpfloat (away->share, >, 0);
      end = away->to;
    }
  for (NaerDay day = FIRST; day <= LAST; day++)
    {
      const NaerAway *away = naer_aways_find (aways, day);

      g_assert_cmpfloat_with_epsilon (away != NULL ? away->share : 0.0,
                                      naive_share (employee, closed, day), 1e-9);
    }
}

static void
test_aways_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261115);

  for (int round = 0; round < count_rounds (30, 2000); round++)
    {
      g_autoptr (NaerFacts) facts = make_random_facts (random);
      g_autoptr (GPtrArray) closed = close_all (facts);

      for (guint i = 0; i < facts->employees->len; i++)
        assert_aways (facts->employees->pdata[i], closed->pdata[i]);
    }
}

static void
assert_count (const NaerUnitCount *count,
              const NaerUnitCount *naive)
{
  g_assert_cmpuint (count->expected, ==, naive->expected);
  g_assert_cmpuint (count->at_work, ==, naive->at_work);
  g_assert_cmpuint (count->partly, ==, naive->partly);
  g_assert_cmpfloat_with_epsilon (count->positions, naive->positions, 1e-6);
  g_assert_cmpfloat_with_epsilon (count->positions_at_work, naive->positions_at_work, 1e-6);
}

static void
test_counts_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (46);

  for (int round = 0; round < count_rounds (30, 2000); round++)
    {
      g_autoptr (NaerFacts) facts = make_random_facts (random);
      g_autoptr (GPtrArray) closed = close_all (facts);
      g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
      gint64 unit = g_rand_int_range (random, 0, 3);
      g_autoptr (NaerUnitCounts) counts = naer_unit_counts_new (facts, unit, FIRST, LAST, TODAY);

      g_assert_null (naer_unit_counts_get (counts, FIRST - 1));
      g_assert_null (naer_unit_counts_get (counts, LAST + 1));
      for (NaerDay day = FIRST; day <= LAST; day++)
        {
          NaerUnitCount naive = naive_count (facts, closed, work_days, unit, day);

          assert_count (naer_unit_counts_get (counts, day), &naive);
          if (day % 97 == 0)
            {
              NaerUnitCount on = naer_unit_count_on (facts, unit, day, TODAY);

              assert_count (&on, &naive);
            }
        }
    }
}

static NaerEmployee *
add_employee (NaerFacts  *facts,
              const char *id,
              const char *name)
{
  NaerEmployee *employee = naer_employee_new (id);

  employee->name = g_strdup (name);
  g_ptr_array_add (facts->employees, employee);
  return employee;
}

static NaerAbsence *
add_absence (NaerEmployee    *employee,
             NaerAbsenceKind  kind,
             const char      *from,
             const char      *to)
{
  NaerAbsence *absence = naer_absence_new (kind, day_of (from), day_of (to));

  g_ptr_array_add (employee->absences, absence);
  return absence;
}

/* The unit on the Monday after: what a leader would count on a paper. */
static void
test_count_by_hand (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerDay monday = TODAY + 1;
  NaerUnitCount count;
  NaerEmployee *part_time;

  add_employee (facts, "1", "At work");
  add_absence (add_employee (facts, "2", "Away"), NAER_ABSENCE_SELF_CERTIFICATION, "2026-11-13",
               "2026-11-16");
  add_absence (add_employee (facts, "3", "Without an end"), NAER_ABSENCE_SICK_NOTE, "2026-11-02",
               NULL);
  add_absence (add_employee (facts, "4", "Half"), NAER_ABSENCE_SICK_NOTE, "2026-11-02",
               "2026-12-04")->grade = 50;
  add_absence (add_employee (facts, "5", "Advised only"), NAER_ABSENCE_WAITING_NOTE, "2026-11-09",
               "2026-11-20");
  part_time = add_employee (facts, "6", "Part time");
  g_ptr_array_add (part_time->employments, naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 60));
  g_ptr_array_add (add_employee (facts, "7", "Not yet")->employments,
                   naer_employment_new (day_of ("2026-12-01"), NAER_DAY_NONE, 100));

  count = naer_unit_count_on (facts, 0, monday, TODAY);
  g_assert_cmpuint (count.expected, ==, 6);
  g_assert_cmpuint (count.at_work, ==, 4);
  g_assert_cmpuint (count.partly, ==, 1);
  g_assert_cmpfloat_with_epsilon (count.positions, 5.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (count.positions_at_work, 1 + 0.5 + 1 + 0.6, 1e-9);

  count = naer_unit_count_on (facts, 0, TODAY, TODAY);
  g_assert_cmpuint (count.expected, ==, 0);
  count = naer_unit_count_on (facts, 0, day_of ("2026-12-25"), TODAY);
  g_assert_cmpuint (count.expected, ==, 0);
}

static void
test_back (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    int grade;
    NaerDay back;
    gboolean this_week;
  } rows[] = {
    { "2026-11-13", "2026-11-15", 100, 1, FALSE },                 /* Monday, next week */
    { "2026-11-09", "2026-11-18", 100, 4, FALSE },
    { "2026-11-09", NULL, 100, NAER_BACK_UNKNOWN, FALSE },
    { "2026-11-02", "2026-11-20", 50, 8, FALSE },                  /* Friday; Monday the 23rd */
    { "2026-11-02", "2026-11-08", 100, NAER_DAY_NONE, TRUE },      /* came on Monday */
    { "2026-11-10", "2026-11-10", 100, NAER_DAY_NONE, TRUE },
    { "2026-10-12", "2026-10-30", 100, NAER_DAY_NONE, FALSE },
    { "2026-11-15", "2026-12-24", 100, 28 + 15, FALSE },           /* Christmas is no day to come */
  };
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  NaerDay monday = naer_day_get_monday (TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NaerEmployee *employee = add_employee (facts, "1", "Somebody");
      g_autoptr (GArray) aways = NULL;
      NaerDay back = rows[i].back;

      add_absence (employee, NAER_ABSENCE_SICK_NOTE, rows[i].from, rows[i].to)->grade = rows[i].grade;
      aways = naer_aways_new (employee, TODAY);
      if (back != NAER_DAY_NONE && back != NAER_BACK_UNKNOWN)
        back += TODAY;
      g_assert_cmpint (naer_back_find (employee, aways, work_days, TODAY), ==, back);
      g_assert_cmpint (naer_back_is_in (employee, aways, work_days, monday, monday + 6), ==,
                       rows[i].this_week);
    }
}

/* From whole to half is to be back, and from half to none is to be back again. */
static void
test_back_in_part (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  NaerEmployee *employee = add_employee (facts, "1", "Somebody");
  g_autoptr (GArray) aways = NULL;

  add_absence (employee, NAER_ABSENCE_SICK_NOTE, "2026-11-02", "2026-11-18");
  add_absence (employee, NAER_ABSENCE_SICK_NOTE, "2026-11-19", "2026-12-01")->grade = 50;
  aways = naer_aways_new (employee, TODAY);
  g_assert_cmpint (naer_back_find (employee, aways, work_days, TODAY), ==, day_of ("2026-11-19"));
  g_assert_cmpint (naer_back_find (employee, aways, work_days, day_of ("2026-11-20")), ==,
                   day_of ("2026-12-02"));
  g_assert_true (naer_back_is_in (employee, aways, work_days, day_of ("2026-11-16"),
                                  day_of ("2026-11-22")));
  g_assert_true (naer_back_is_in (employee, aways, work_days, day_of ("2026-11-30"),
                                  day_of ("2026-12-06")));
  g_assert_false (naer_back_is_in (employee, aways, work_days, day_of ("2026-11-23"),
                                   day_of ("2026-11-29")));
}

static void
assert_rows (const NaerFacts     *facts,
             const NaerUnitQuery *query,
             const char          *ids)
{
  g_autoptr (GPtrArray) rows = naer_unit_rows_new (facts, query, TODAY);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "", ((NaerEmployee *) rows->pdata[i])->id);
  g_assert_cmpstr (found->str, ==, ids);
}

static void
test_rows (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *left;

  add_absence (add_employee (facts, "5", "Camilla Larsen"), NAER_ABSENCE_SICK_NOTE, "2026-11-02",
               NULL);
  add_absence (add_employee (facts, "4", "Camilla Larsen"), NAER_ABSENCE_HOLIDAY, "2026-11-09",
               "2026-11-22");
  add_absence (add_employee (facts, "3", "Bjørn Berg"), NAER_ABSENCE_SICK_NOTE, "2026-11-02",
               "2026-11-18")->grade = 60;
  add_absence (add_employee (facts, "2", "Dina Ås"), NAER_ABSENCE_CHILD_SICK, "2026-11-11",
               "2026-11-12");
  add_employee (facts, "10", NULL);
  add_absence (add_employee (facts, "1", "Anne Aas"), NAER_ABSENCE_SICK_NOTE, "2026-01-02",
               "2026-10-30");
  left = add_employee (facts, "6", "Lars Gone");
  g_ptr_array_add (left->employments, naer_employment_new (NAER_DAY_NONE, TODAY - 30, 100));
  ((NaerEmployment *) left->employments->pdata[0])->unit_row_id = 7;

  assert_rows (facts, &(NaerUnitQuery) { 0 }, "10 1 3 4 5 2");
  assert_rows (facts, &(NaerUnitQuery) { .order = NAER_UNIT_BY_RETURN }, "3 4 5 10 1 2");
  assert_rows (facts, &(NaerUnitQuery) { .filter = NAER_UNIT_AWAY_NOW }, "3 4 5");
  assert_rows (facts, &(NaerUnitQuery) { .filter = NAER_UNIT_BACK_THIS_WEEK }, "2");
  assert_rows (facts, &(NaerUnitQuery) { .search = "lar" }, "4 5 6");
  assert_rows (facts, &(NaerUnitQuery) { .search = "1" }, "10 1");
  assert_rows (facts, &(NaerUnitQuery) { .unit = 7 }, "");
  assert_rows (facts, &(NaerUnitQuery) { .unit = 7, .search = "gone" }, "6");
  assert_rows (facts, &(NaerUnitQuery) { .search = "nobody" }, "");
}

/* The filters and the order against what the day-by-day shares say. */
static void
test_rows_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < count_rounds (100, 5000); round++)
    {
      g_autoptr (NaerFacts) facts = make_random_facts (random);
      g_autoptr (GPtrArray) closed = close_all (facts);
      g_autoptr (GPtrArray) rows = naer_unit_rows_new (
          facts, &(NaerUnitQuery) { .filter = NAER_UNIT_AWAY_NOW, .order = NAER_UNIT_BY_RETURN }, TODAY);
      guint expected = 0;
      NaerDay before = NAER_DAY_NONE;
      g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);

      for (guint i = 0; i < facts->employees->len; i++)
        expected += naer_employee_is_employed (facts->employees->pdata[i], TODAY) &&
                    naive_share (facts->employees->pdata[i], closed->pdata[i], TODAY) > 0;
      g_assert_cmpuint (rows->len, <=, expected);
      for (guint i = 0; i < rows->len; i++)
        {
          g_autoptr (GArray) aways = naer_aways_new (rows->pdata[i], TODAY);
          NaerDay back = naer_back_find (rows->pdata[i], aways, work_days, TODAY);

          g_assert_cmpint (back, >, TODAY);
          g_assert_cmpint (back, >=, before);
          before = back;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unit/aways-random", test_aways_random);
  g_test_add_func ("/unit/counts-random", test_counts_random);
  g_test_add_func ("/unit/count-by-hand", test_count_by_hand);
  g_test_add_func ("/unit/back", test_back);
  g_test_add_func ("/unit/back-in-part", test_back_in_part);
  g_test_add_func ("/unit/rows", test_rows);
  g_test_add_func ("/unit/rows-random", test_rows_random);
  return g_test_run ();
}
