/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-naive.h"
#include "naer-pattern-scene.h"
#include "statistics/naer-employee-figures.h"
#include "statistics/naer-small-groups.h"
#include "statistics/naer-statistics-rows.h"

#include <math.h>

#include "absence/naer-case.h"
#include "facts/naer-record.h"

/* Rates and statutory figures: worked by hand, against a naive count, and with small groups that
   nobody can work out. */

#define TODAY "2026-06-30"

static void
test_rates (void)
{
  static const struct
  {
    gint64 part, whole;
    int tenths;
  } rows[] = {
    { 25, 250, 100 }, { 26, 270, 96 }, { 0, 100, 0 }, { 5, 10000, 1 }, { 4, 10000, 0 },
    { 1, 3, 333 },    { 2, 3, 667 },   { 1, 1, 1000 }, { 0, 0, NAER_RATE_NOT_KNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (naer_rate_tenths (rows[i].part, rows[i].whole), ==, rows[i].tenths);
      g_assert_cmpint (naer_rate_tenths_as_nav (rows[i].part, rows[i].whole), ==, rows[i].tenths);
    }
  /* A large employer in a year: the product does not fit in 64 bits. */
  g_assert_cmpint (naer_rate_tenths (26 * 20000 * NAER_DAYS_WORK, 270 * 20000 * NAER_DAYS_WORK), ==, 96);
  g_assert_cmpint (naer_rate_change_tenths (8, 100, 10, 100), ==, -20);
  g_assert_cmpint (naer_rate_change_tenths (26, 270, 25, 250), ==, -4);
  g_assert_cmpint (naer_days_work (62.5, 40, 0.5), ==, NAER_DAYS_WORK / 8);
  g_assert_cmpint (naer_days_work_round (NAER_DAYS_WORK / 20, 1), ==, 1);
  g_assert_cmpint (naer_days_work_round (NAER_DAYS_WORK / 20 - 1, 1), ==, 0);
}

static void
test_quarters (void)
{
  static const char *const wrong[] = { "", "2026", "2026Q0", "2026Q5", "2026Q12", "202Q2", "2026-2",
                                       "0000Q1", "Q22026" };
  NaerDay from, to;

  g_assert_true (naer_quarter_parse ("2026Q1", &from, &to));
  g_assert_cmpint (from, ==, scene_day ("2026-01-01"));
  g_assert_cmpint (to, ==, scene_day ("2026-03-31"));
  g_assert_true (naer_quarter_parse ("2024q4", &from, &to));
  g_assert_cmpint (to, ==, scene_day ("2024-12-31"));
  g_assert_true (naer_quarter_parse ("9999Q4", &from, &to));
  g_assert_cmpint (to, ==, NAER_DAY_MAX);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (naer_quarter_parse (wrong[i], &from, &to));
}

static NaerFigures
count (const NaerFacts    *facts,
       const NaerEmployee *employee,
       const char         *from,
       const char         *to)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  NaerDay today = scene_day (TODAY);
  NaerFigures figures;

  naer_employee_figures_count (facts, work_days, employee, scene_day (from),
                               MIN (scene_day (to), today), today, &figures);
  return figures;
}

#define TENTHS(n) ((n) * (NAER_DAYS_WORK / 10))

/* The second quarter of 2026 has 59 working days; the position is 80 %. */
static void
test_by_hand (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2020-01-01");
  NaerFigures figures;

  g_ptr_array_add (employee->employments, naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 80));
  /* Friday and Monday are one spell, half a day each */
  scene_add_spell (employee, "2026-04-10", "2026-04-10", NAER_ABSENCE_SELF_CERTIFICATION)->share = 0.5;
  scene_add_spell (employee, "2026-04-13", "2026-04-13", NAER_ABSENCE_SELF_CERTIFICATION)->share = 0.5;
  /* a note of 50 % for two weeks, with a holiday that it does not cover */
  scene_add_spell (employee, "2026-05-04", "2026-05-22", NAER_ABSENCE_SICK_NOTE)->grade = 50;
  scene_add_spell (employee, "2026-05-18", "2026-05-22", NAER_ABSENCE_HOLIDAY);
  scene_add_spell (employee, "2026-06-02", "2026-06-02", NAER_ABSENCE_CHILD_SICK);
  scene_add_spell (employee, "2026-06-09", "2026-06-09", NAER_ABSENCE_TREATMENT_DAYS);
  figures = count (facts, employee, "2026-04-01", "2026-06-30");

  g_assert_cmpint (figures.people, ==, 1);
  g_assert_cmpint (figures.agreed, ==, TENTHS (8 * 59));
  g_assert_cmpint (figures.possible, ==, TENTHS (8 * 54));
  /* 2 halves, 9 working days at 50 % (14 May is Ascension Day), a treatment day */
  g_assert_cmpint (figures.self_certified, ==, TENTHS (8));
  g_assert_cmpint (figures.certified, ==, TENTHS (8 * 9 / 2 + 8));
  g_assert_cmpint (figures.lost, ==, figures.self_certified + figures.certified);
  g_assert_cmpint (figures.child, ==, TENTHS (8));
  g_assert_cmpint (figures.own_spells, ==, 3);
  g_assert_cmpint (figures.child_spells, ==, 1);
  g_assert_cmpint (figures.band_spells[NAER_BAND_UP_TO_3], ==, 1);
  g_assert_cmpint (figures.band_spells[NAER_BAND_4_TO_16], ==, 2);
  g_assert_cmpint (figures.note_days, ==, 9);
  g_assert_cmpint (figures.graded_days, ==, 9);
  g_assert_cmpint (figures.cases[NAER_LENGTH_UNDER_4_WEEKS], ==, 2);
}

/* A spell stands in the band that it has come to, in the quarter that it began in. */
static void
test_bands (void)
{
  static const struct
  {
    const char *to;
    NaerSpellBand band;
    gboolean over_8_weeks;
  } rows[] = {
    { "2026-01-07", NAER_BAND_UP_TO_3, FALSE },  { "2026-01-08", NAER_BAND_4_TO_16, FALSE },
    { "2026-01-20", NAER_BAND_4_TO_16, FALSE },  { "2026-01-21", NAER_BAND_OVER_16, FALSE },
    { "2026-03-01", NAER_BAND_OVER_16, FALSE },  { "2026-03-02", NAER_BAND_OVER_16, TRUE },
    { "2026-06-29", NAER_BAND_OVER_16, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2020-01-01");
      NaerFigures first, second;

      scene_add_spell (employee, "2026-01-05", rows[i].to, NAER_ABSENCE_SICK_NOTE);
      first = count (facts, employee, "2026-01-01", "2026-03-31");
      second = count (facts, employee, "2026-04-01", "2026-06-30");
      g_assert_cmpint (first.own_spells, ==, 1);
      g_assert_cmpint (second.own_spells, ==, 0);
      for (NaerSpellBand band = 0; band < NAER_BAND_OVER_8_WEEKS; band++)
        {
          g_assert_cmpint (first.band_spells[band], ==, band == rows[i].band);
          g_assert_cmpint (first.band_lost[band] > 0, ==, band == rows[i].band);
        }
      g_assert_cmpint (first.band_spells[NAER_BAND_OVER_8_WEEKS], ==, rows[i].over_8_weeks);
      g_assert_cmpint (second.band_lost[NAER_BAND_OVER_8_WEEKS] > 0, ==,
                       g_str_equal (rows[i].to, "2026-06-29"));
    }
}

static void
test_lengths (void)
{
  static const struct
  {
    const char *from, *to;
    NaerCaseLength length;
  } rows[] = {
    { "2026-05-01", "2026-05-27", NAER_LENGTH_UNDER_4_WEEKS },
    { "2026-05-01", "2026-05-28", NAER_LENGTH_4_TO_7_WEEKS },
    { "2026-05-01", "2026-06-24", NAER_LENGTH_4_TO_7_WEEKS },
    { "2026-05-01", "2026-06-25", NAER_LENGTH_8_TO_12_WEEKS },
    { "2026-04-01", "2026-06-29", NAER_LENGTH_8_TO_12_WEEKS },
    { "2026-04-01", "2026-06-30", NAER_LENGTH_13_WEEKS_TO_7_MONTHS },
    { "2025-11-01", "2026-05-30", NAER_LENGTH_13_WEEKS_TO_7_MONTHS },
    { "2025-11-01", "2026-05-31", NAER_LENGTH_7_TO_12_MONTHS },
    { "2025-05-01", "2026-04-30", NAER_LENGTH_7_TO_12_MONTHS },
    { "2025-05-01", "2026-05-01", NAER_LENGTH_OVER_A_YEAR },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2020-01-01");
      NaerFigures figures;

      scene_add_spell (employee, rows[i].from, rows[i].to, NAER_ABSENCE_SICK_NOTE);
      figures = count (facts, employee, "2026-04-01", "2026-06-30");
      for (NaerCaseLength length = 0; length < NAER_N_LENGTHS; length++)
        g_assert_cmpint (figures.cases[length], ==, length == rows[i].length);
    }
}

/* What nobody knows of is no work that was agreed: before absence is known, and after today. */
static void
test_known_days_only (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2026-06-15");
  NaerFigures figures;

  scene_add_spell (employee, "2026-06-29", NULL, NAER_ABSENCE_SICK_NOTE);
  figures = count (facts, employee, "2026-04-01", "2026-09-30");
  g_assert_cmpint (figures.agreed, ==, 12 * NAER_DAYS_WORK);
  g_assert_cmpint (figures.lost, ==, 2 * NAER_DAYS_WORK);
  g_assert_cmpint (count (facts, employee, "2026-01-01", "2026-03-31").people, ==, 0);
}

static void
add_plan (NaerEmployee *employee,
          const char   *finished)
{
  NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);

  plan->version = 1;
  plan->finished = scene_day (finished);
  plan->contributed = NAER_KNOWN_YES;
  g_ptr_array_add (employee->plans, plan);
}

static void
add_exception (NaerEmployee *employee)
{
  NaerException *exception = naer_record_new (NAER_RECORD_EXCEPTION);

  exception->obligation = g_strdup ("plan");
  exception->ground = g_strdup ("too-ill-to-return");
  exception->contact_on = scene_day ("2026-04-15");
  g_ptr_array_add (employee->exceptions, exception);
}

/* A plan in time, one late, one with an exception and one that is not there. */
static void
test_duties (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerFigures sum = { 0 };

  for (int i = 0; i < 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%d", i);
      NaerEmployee *employee = scene_add_employee (facts, id, "2020-01-01");
      NaerFigures figures;

      scene_add_spell (employee, "2026-04-01", "2026-06-30", NAER_ABSENCE_SICK_NOTE);
      if (i < 2)
        add_plan (employee, i == 0 ? "2026-04-20" : "2026-05-20");
      else if (i == 2)
        add_exception (employee);
      figures = count (facts, employee, "2026-04-01", "2026-06-30");
      naer_figures_add (&sum, &figures);
    }
  g_assert_cmpint (sum.plan.due, ==, 4);
  g_assert_cmpint (sum.plan.in_time, ==, 1);
  g_assert_cmpint (sum.plan.late, ==, 1);
  g_assert_cmpint (sum.plan.exceptions, ==, 1);
  g_assert_cmpint (sum.plan.not_documented, ==, 1);
  g_assert_cmpint (sum.dialogue_1.due, ==, 4);
  g_assert_cmpint (sum.dialogue_1.not_documented, ==, 4);
}

/* --- against a naive count ---------------------------------------------------------------- */

static void
check_naively (const NaerFacts    *facts,
               const NaerEmployee *employee,
               const char         *first,
               const char         *last)
{
  NaerDay today = scene_day (TODAY), from = scene_day (first), to = MIN (scene_day (last), today);
  NaerFigures figures = count (facts, employee, first, last);
  double position = ((NaerEmployment *) employee->employments->pdata[0])->percent / 100.0;
  double agreed = 0.0, possible = 0.0, lost = 0.0, child = 0.0, in_bands = 0.0;

  for (NaerDay day = MAX (from, employee->absence_known_from); day <= to; day++)
    {
      const NaerAbsence *absence = naer_absences_decide (employee->absences, day, today);
      NaerAbsenceKind kind = absence != NULL ? absence->kind : NAER_ABSENCE_NONE;

      if (!naive_works (facts, employee, day))
        continue;
      agreed += position;
      if (kind != NAER_ABSENCE_HOLIDAY && kind != NAER_ABSENCE_LEAVE &&
          kind != NAER_ABSENCE_PARENTAL_LEAVE)
        possible += position;
      if (kind == NAER_ABSENCE_SICK_NOTE || kind == NAER_ABSENCE_SELF_CERTIFICATION ||
          kind == NAER_ABSENCE_TREATMENT_DAYS)
        lost += position * absence->grade / 100.0 * absence->share;
      if (kind == NAER_ABSENCE_CHILD_SICK)
        child += position * absence->share;
    }
  for (NaerSpellBand band = 0; band < NAER_BAND_OVER_8_WEEKS; band++)
    in_bands += (double) figures.band_lost[band];
  g_assert_cmpfloat (fabs ((double) figures.agreed / NAER_DAYS_WORK - agreed), <, 1e-6);
  g_assert_cmpfloat (fabs ((double) figures.possible / NAER_DAYS_WORK - possible), <, 1e-6);
  g_assert_cmpfloat (fabs ((double) figures.lost / NAER_DAYS_WORK - lost), <, 1e-6);
  g_assert_cmpfloat (fabs ((double) figures.child / NAER_DAYS_WORK - child), <, 1e-6);
  g_assert_cmpfloat (fabs (in_bands - (double) figures.lost), <, 0.5);
  g_assert_cmpint (figures.self_certified + figures.certified, ==, figures.lost);
  g_assert_cmpint (figures.band_spells[0] + figures.band_spells[1] + figures.band_spells[2], ==,
                   figures.own_spells);
  g_assert_cmpint (figures.band_spells[NAER_BAND_OVER_8_WEEKS], <=,
                   figures.band_spells[NAER_BAND_OVER_16]);
  g_assert_cmpint (figures.lost, <=, figures.possible);
}

static void
add_random_employee (NaerFacts  *facts,
                     const char *id)
{
  static const double positions[] = { 100, 80, 60, 37.5 };
  NaerEmployee *employee = scene_add_employee (facts, id, "2025-02-01");

  g_ptr_array_add (employee->employments,
                   naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE,
                                        positions[g_test_rand_int_range (0, 4)]));
  if (g_test_rand_int_range (0, 4) == 0)
    scene_add_roster (employee, "2025-01-06", "11110000111010");
  for (int n = g_test_rand_int_range (0, 25); n > 0; n--)
    scene_add_random_absence (employee, scene_day ("2025-01-01"), scene_day (TODAY));
}

static void
test_against_naive (void)
{
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 3000 : 60;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();

      add_random_employee (facts, "e1");
      check_naively (facts, facts->employees->pdata[0], "2025-01-01", "2025-03-31");
      check_naively (facts, facts->employees->pdata[0], "2026-04-01", "2026-06-30");
      check_naively (facts, facts->employees->pdata[0], "2025-01-01", "2026-12-31");
    }
}

/* --- small groups --------------------------------------------------------------------------- */

static void
test_small_groups_by_hand (void)
{
  static const struct
  {
    int people[4];
    const char *hidden; /* h: hidden, s: shown */
  } rows[] = {
    { { 5, 6, 7, 8 }, "ssss" },  { { 4, 6, 7, 8 }, "hhss" },   { { 3, 2, 7, 8 }, "hhss" },
    { { 2, 2, 7, 9 }, "hhhs" },  { { 1, 0, 20, 30 }, "hshs" }, { { 0, 0, 0, 3 }, "sssh" },
    { { 4, 4, 4, 4 }, "hhhh" },  { { 4, 0, 0, 9 }, "hssh" },   { { 0, 0, 0, 0 }, "ssss" },
    { { 1, 1, 1, 50 }, "hhhh" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gboolean hidden[4];

      naer_small_groups_hide (rows[i].people, 4, hidden);
      for (guint n = 0; n < 4; n++)
        g_assert_cmpint (hidden[n], ==, rows[i].hidden[n] == 'h');
    }
}

/* What is shown is sums over the cells of sex and unit. Whether another sum follows from them is
   whether it is a combination of them: whether the rank grows when it is added. */
#define MOST_CELLS 24
#define MOST_SUMS 16

typedef struct
{
  double sums[MOST_SUMS][MOST_CELLS];
  guint n_sums;
  guint n_cells;
} System;

static guint
rank_of (System system)
{
  guint rank = 0;

  for (guint column = 0; column < system.n_cells && rank < system.n_sums; column++)
    {
      guint pivot = rank;

      for (guint row = rank; row < system.n_sums; row++)
        if (fabs (system.sums[row][column]) > fabs (system.sums[pivot][column]))
          pivot = row;
      if (fabs (system.sums[pivot][column]) < 1e-9)
        continue;
      for (guint c = 0; c < system.n_cells; c++)
        {
          double kept = system.sums[rank][c];

          system.sums[rank][c] = system.sums[pivot][c];
          system.sums[pivot][c] = kept;
        }
      for (guint row = rank + 1; row < system.n_sums; row++)
        {
          double factor = system.sums[row][column] / system.sums[rank][column];

          for (guint c = 0; c < system.n_cells; c++)
            system.sums[row][c] -= factor * system.sums[rank][c];
        }
      rank++;
    }
  return rank;
}

/* The sum over some sexes, or over some units; cells are numbered unit by unit. */
static void
add_sum (System  *system,
         guint    n_sexes,
         guint    sexes,
         guint    units)
{
  g_assert_cmpuint (system->n_sums, <, MOST_SUMS);
  for (guint cell = 0; cell < system->n_cells; cell++)
    system->sums[system->n_sums][cell] = (sexes & (1u << (cell % n_sexes))) != 0 &&
                                         (units & (1u << (cell / n_sexes))) != 0;
  system->n_sums++;
}

static gboolean
follows (const System *shown,
         guint         n_sexes,
         guint         sexes,
         guint         units)
{
  System more = *shown;

  add_sum (&more, n_sexes, sexes, units);
  return rank_of (more) == rank_of (*shown);
}

#define ALL_BITS 0xffffu
#define N_SEXES 3
#define N_UNITS 4

static int
count_people (GPtrArray  *employees,
              const char *sex,
              const char *unit,
              gboolean    by_sex)
{
  int n = 0;

  for (guint i = 0; i < employees->len; i++)
    {
      const NaerEmployee *employee = employees->pdata[i];

      n += g_strcmp0 (by_sex ? employee->sex : employee->unit, by_sex ? sex : unit) == 0;
    }
  return n;
}

/* No set of hidden groups of one kind that together is a small one follows from what is shown. */
static void
check_groups (const System    *shown,
              const NaerFacts *facts,
              GPtrArray       *groups,
              gboolean         by_sex,
              const char      *const *names,
              guint            n_names)
{
  for (guint set = 1; set < 1u << n_names; set++)
    {
      int people = 0;
      gboolean hidden = TRUE;

      for (guint i = 0; i < n_names; i++)
        {
          const NaerFigureGroup *found = NULL;

          if (!(set & (1u << i)))
            continue;
          for (guint n = 0; n < groups->len; n++)
            {
              const NaerFigureGroup *group = groups->pdata[n];

              if (g_strcmp0 (by_sex ? group->sex : group->unit, names[i]) == 0)
                found = group;
            }
          hidden &= found != NULL && found->hidden;
          people += count_people (facts->employees, names[i], names[i], by_sex);
        }
      if (!hidden || people == 0 || people >= NAER_SMALL_GROUP)
        continue;
      g_assert_false (follows (shown, N_SEXES, by_sex ? set : ALL_BITS, by_sex ? ALL_BITS : set));
    }
}

static void
test_nothing_hidden_follows (void)
{
  static const char *const sexes[N_SEXES] = { "f", "m", NULL };
  static const char *const units[N_UNITS] = { "A", "B", "C", NULL };
  /* One sex is in the majority, so that the others are small groups. */
  static const guint weighted[] = { 0, 0, 0, 0, 1, 1, 2 };
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 20000 : 400, n_hidden = 0;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      g_autoptr (NaerStatistics) statistics = NULL;
      System shown = { .n_cells = N_SEXES * N_UNITS };
      int n_people = g_test_rand_int_range (0, 30);

      for (int i = 0; i < n_people; i++)
        {
          g_autofree char *id = g_strdup_printf ("e%d", i);
          NaerEmployee *employee = scene_add_employee (facts, id, "2020-01-01");

          employee->sex = g_strdup (sexes[weighted[g_test_rand_int_range (0, G_N_ELEMENTS (weighted))]]);
          employee->unit = g_strdup (units[g_test_rand_int_range (0, N_UNITS)]);
        }
      statistics = naer_statistics_new (facts, scene_day ("2026-06-01"), scene_day ("2026-06-02"),
                                        scene_day (TODAY));
      if (!statistics->hidden && n_people > 0)
        add_sum (&shown, N_SEXES, ALL_BITS, ALL_BITS);
      g_assert_cmpint (statistics->hidden, ==, n_people > 0 && n_people < NAER_SMALL_GROUP);
      for (guint i = 0; i < statistics->by_sex->len; i++)
        {
          const NaerFigureGroup *group = statistics->by_sex->pdata[i];
          guint bit = group->sex == NULL ? 2 : g_str_equal (group->sex, "m");

          n_hidden += group->hidden;
          g_assert_true (group->hidden || group->figures.people >= NAER_SMALL_GROUP);
          g_assert_true (!group->hidden || group->figures.agreed == 0);
          if (!group->hidden)
            add_sum (&shown, N_SEXES, 1u << bit, ALL_BITS);
        }
      for (guint i = 0; i < statistics->by_unit->len; i++)
        {
          const NaerFigureGroup *group = statistics->by_unit->pdata[i];
          guint bit = group->unit == NULL ? 3 : (guint) (group->unit[0] - 'A');

          g_assert_true (group->hidden || group->figures.people >= NAER_SMALL_GROUP);
          if (!group->hidden)
            add_sum (&shown, N_SEXES, ALL_BITS, 1u << bit);
        }
      check_groups (&shown, facts, statistics->by_sex, TRUE, sexes, N_SEXES);
      check_groups (&shown, facts, statistics->by_unit, FALSE, units, N_UNITS);
    }
  g_assert_cmpuint (n_hidden, >, n_rounds / 4);
}

/* The same time the year before, only where all of it is known of all. */
static void
test_year_before (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerStatistics) statistics = NULL, later = NULL;

  for (int i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%d", i);
      NaerEmployee *employee = scene_add_employee (facts, id, "2025-04-01");

      if (i == 0)
        scene_add_spell (employee, "2025-04-22", "2025-04-25", NAER_ABSENCE_SICK_NOTE);
    }
  statistics = naer_statistics_new (facts, scene_day ("2026-04-01"), scene_day ("2026-06-30"),
                                    scene_day (TODAY));
  g_assert_true (statistics->has_year_before);
  g_assert_cmpint (statistics->year_before.lost, ==, 4 * NAER_DAYS_WORK);
  g_assert_cmpint (statistics->all.lost, ==, 0);
  later = naer_statistics_new (facts, scene_day ("2026-01-01"), scene_day ("2026-06-30"),
                               scene_day (TODAY));
  g_assert_false (later->has_year_before);
  g_assert_cmpint (later->year_before.lost, ==, 0);
}

/* The table has a text in each column, and what is hidden says so and nothing else. */
static void
test_rows (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerStatistics) statistics = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_auto (GStrv) titles = NULL;

  for (int i = 0; i < 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%d", i);
      NaerEmployee *employee = scene_add_employee (facts, id, "2020-01-01");

      employee->sex = g_strdup (i < 3 ? "m" : "f");
      scene_add_spell (employee, "2026-06-01", "2026-06-02", NAER_ABSENCE_SELF_CERTIFICATION);
    }
  statistics = naer_statistics_new (facts, scene_day ("2026-04-01"), scene_day ("2026-06-30"),
                                    scene_day (TODAY));
  rows = naer_statistics_to_rows (statistics, NAER_LANGUAGE_EN, &titles);
  g_assert_cmpuint (g_strv_length (titles), ==, 4);
  g_assert_cmpstr (titles[2], ==, "Women");
  g_assert_cmpstr (titles[3], ==, "Men");
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = rows->pdata[i];

      g_assert_cmpuint (g_strv_length (row), ==, 4);
      g_assert_cmpstr (row[1], !=, "hidden");
      g_assert_cmpstr (row[2], ==, "hidden");
      g_assert_cmpstr (row[3], ==, "hidden");
    }
  g_assert_cmpstr (((char **) rows->pdata[0])[1], ==, "12");
  g_assert_cmpstr (((char **) rows->pdata[1])[1], ==, "3.4%");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statistics/rates", test_rates);
  g_test_add_func ("/statistics/quarters", test_quarters);
  g_test_add_func ("/statistics/by-hand", test_by_hand);
  g_test_add_func ("/statistics/bands", test_bands);
  g_test_add_func ("/statistics/lengths", test_lengths);
  g_test_add_func ("/statistics/known-days-only", test_known_days_only);
  g_test_add_func ("/statistics/duties", test_duties);
  g_test_add_func ("/statistics/against-naive", test_against_naive);
  g_test_add_func ("/statistics/small-groups-by-hand", test_small_groups_by_hand);
  g_test_add_func ("/statistics/nothing-hidden-follows", test_nothing_hidden_follows);
  g_test_add_func ("/statistics/year-before", test_year_before);
  g_test_add_func ("/statistics/rows", test_rows);
  return g_test_run ();
}
