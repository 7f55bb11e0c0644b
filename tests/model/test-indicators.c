/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-naive.h"
#include "naer-pattern-scene.h"
#include "patterns/naer-exact.h"
#include "patterns/naer-indicator-words.h"

#include <math.h>

#include "absence/naer-case.h"

/* The figures of a person: worked by hand, at the edges of agreed numbers, and against a naive
   computation of random people. */

#define TODAY "2026-06-30"

static GPtrArray *
find_all (const NaerFacts    *facts,
          const NaerEmployee *employee)
{
  NaerDay today = scene_day (TODAY);
  g_autoptr (NaerUnitPatterns) unit = naer_unit_patterns_new (facts, employee->unit, today);

  return naer_indicators_find (facts, employee, unit, today);
}

static const NaerIndicator *
get (GPtrArray  *indicators,
     const char *id)
{
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];

      if (naer_indicator_is (indicator, id))
        return indicator;
    }
  g_error ("no indicator %s", id);
}

static int
count_at (const NaerIndicator *indicator,
          guint                index)
{
  return g_array_index (indicator->counts, int, index);
}

static void
add_short_spells (NaerEmployee      *employee,
                  const char *const *days)
{
  for (guint i = 0; days[i] != NULL; i++)
    scene_add_spell (employee, days[i], days[i], NAER_ABSENCE_SELF_CERTIFICATION);
}

/* Twelve months from 1 July 2025: six spells, of which one has two notes. */
static void
test_counts_by_hand (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
  g_autoptr (GPtrArray) indicators = NULL;
  const NaerIndicator *spells, *change;

  scene_add_spell (employee, "2025-06-30", "2025-07-01", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2025-07-02", "2025-07-02", NAER_ABSENCE_WORK);
  scene_add_spell (employee, "2025-07-03", "2025-07-04", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2025-09-05", "2025-09-05", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2025-09-08", "2025-09-08", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2025-10-06", "2025-10-08", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2026-01-12", "2026-01-16", NAER_ABSENCE_SICK_NOTE);
  scene_add_spell (employee, "2026-01-19", "2026-02-06", NAER_ABSENCE_SICK_NOTE)->grade = 50;
  scene_add_spell (employee, "2026-03-02", "2026-03-02", NAER_ABSENCE_CHILD_SICK);
  scene_add_spell (employee, "2026-06-30", "2026-06-30", NAER_ABSENCE_SELF_CERTIFICATION);
  indicators = find_all (facts, employee);

  spells = get (indicators, NAER_INDICATOR_SPELLS);
  g_assert_cmpint (spells->window.from, ==, scene_day ("2025-07-01"));
  g_assert_cmpint (spells->window.to, ==, scene_day (TODAY));
  g_assert_cmpint (spells->n, ==, 5);
  g_assert_cmpint (spells->value, ==, 5);
  g_assert_cmpint (spells->short_spells, ==, 3);
  g_assert_cmpint (spells->spell_days, ==, 2 + 4 + 3 + 26 + 1);
  g_assert_cmpint (spells->work_days, ==, 1 + 2 + 2 + 3 + 5 + 15 + 1);
  g_assert_cmpint (spells->most_in_90_days, ==, 2);
  g_assert_cmpint (spells->range.people, ==, 0);
  g_assert_cmpint (count_at (spells, 0), ==, 1);
  g_assert_cmpint (count_at (spells, 2), ==, 1);
  g_assert_cmpint (count_at (spells, 11), ==, 1);
  g_assert_false (spells->attention);

  g_assert_cmpint (get (indicators, NAER_INDICATOR_SHORT)->value, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SHORT)->n, ==, 5);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_DAYS)->value, ==, 29);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SELF_CERTIFIED)->value, ==, 1 + 2 + 2 + 3 + 1);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SELF_CERTIFIED)->n, ==, 4);

  change = get (indicators, NAER_INDICATOR_CHANGE);
  g_assert_cmpint (change->value, ==, 5);
  g_assert_cmpint (change->n, ==, 6);
  g_assert_cmpfloat (change->tail, ==,
                     naer_binomial_two_sided (5, 6, change->days[1] /
                                                        (double) (change->days[0] + change->days[1])));
}

/* Nine of eleven short absences start on a Monday or a Friday; alone there is nothing usual. */
static void
test_weekdays_by_hand (void)
{
  static const char *const days[] = {
    "2025-09-01", "2025-09-19", "2025-10-06", "2025-10-24", "2025-11-10", "2025-12-05",
    "2026-01-12", "2026-02-06", "2026-03-02", "2026-03-18", "2026-04-21", NULL,
  };
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
  g_autoptr (GPtrArray) indicators = NULL;
  const NaerIndicator *start, *back, *around;
  g_autofree char *told = NULL;

  add_short_spells (employee, days);
  indicators = find_all (facts, employee);
  start = get (indicators, NAER_INDICATOR_WEEKDAY_START);
  g_assert_cmpint (start->n, ==, 11);
  g_assert_cmpint (start->value, ==, 9);
  g_assert_cmpint (count_at (start, 0), ==, 5);
  g_assert_cmpint (count_at (start, 4), ==, 4);
  g_assert_cmpfloat (start->share, ==, NAER_NOT_KNOWN);
  g_assert_cmpfloat (start->tail, ==, NAER_NOT_KNOWN);
  g_assert_false (start->attention);
  told = naer_indicator_get_told (start, NAER_LANGUAGE_EN);
  g_assert_cmpstr (told, ==,
                   "9 of 11 short absences in three years started on a Monday or a Friday.");

  /* Fridays away come back on Mondays, Mondays on Tuesdays. */
  back = get (indicators, NAER_INDICATOR_WEEKDAY_RETURN);
  g_assert_cmpint (back->n, ==, 11);
  g_assert_cmpint (back->value, ==, 4);
  g_assert_cmpint (count_at (back, 1), ==, 5);

  around = get (indicators, NAER_INDICATOR_AROUND_DAYS_OFF);
  g_assert_cmpint (around->n, ==, 11);
  g_assert_cmpint (around->value, ==, 9);
  g_assert_cmpfloat (around->share, >, 0.4);
  g_assert_cmpfloat (around->share, <, 0.5);
}

static NaerThreshold *
agree (NaerFacts  *facts,
       const char *id,
       int         count,
       int         months)
{
  NaerThreshold *threshold = g_new0 (NaerThreshold, 1);

  threshold->id = g_strdup (id);
  threshold->count = count;
  threshold->months = months;
  threshold->agreed_on = scene_day ("2026-02-03");
  threshold->forum = g_strdup ("arbeidsmiljøutvalget");
  g_ptr_array_add (facts->employer->thresholds, threshold);
  return threshold;
}

/* Reached with the number itself, not one before; and only from the day that it was agreed. */
static void
test_threshold_edges (void)
{
  static const char *const days[] = { "2025-06-27", "2025-07-01", "2026-01-02", "2026-02-03",
                                      "2026-06-30", NULL };
  static const struct
  {
    const char *id;
    int count, months;
    int value;
    gboolean reached;
  } rows[] = {
    { NAER_INDICATOR_SPELLS, 4, 12, 4, TRUE },         { NAER_INDICATOR_SPELLS, 5, 12, 4, FALSE },
    { NAER_INDICATOR_SPELLS, 4, 0, 4, TRUE },          { NAER_INDICATOR_SPELLS, 3, 6, 3, TRUE },
    { NAER_INDICATOR_SPELLS, 4, 6, 3, FALSE },         { NAER_INDICATOR_SPELLS, 5, 36, 5, TRUE },
    { NAER_INDICATOR_SHORT, 4, 12, 4, TRUE },          { NAER_INDICATOR_SHORT, 5, 12, 4, FALSE },
    { NAER_INDICATOR_DAYS, 4, 12, 4, TRUE },           { NAER_INDICATOR_DAYS, 5, 12, 4, FALSE },
    { NAER_INDICATOR_SELF_CERTIFIED, 4, 12, 4, TRUE }, { NAER_INDICATOR_SELF_CERTIFIED, 5, 12, 4, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
      NaerThreshold *threshold = agree (facts, rows[i].id, rows[i].count, rows[i].months);
      g_autoptr (GPtrArray) indicators = NULL, before = NULL, without = NULL;
      const NaerIndicator *indicator;

      add_short_spells (employee, days);
      indicators = find_all (facts, employee);
      indicator = get (indicators, rows[i].id);
      g_assert_cmpint (indicator->thresholds->len, ==, 1);
      g_assert_cmpint (naer_indicator_get_threshold (indicator)->value, ==, rows[i].value);
      g_assert_cmpint (naer_indicator_get_threshold (indicator)->reached, ==, rows[i].reached);
      g_assert_cmpint (indicator->attention, ==, rows[i].reached);

      threshold->agreed_on = scene_day (TODAY) + 1;
      before = find_all (facts, employee);
      g_assert_cmpint (get (before, rows[i].id)->thresholds->len, ==, 0);
      g_assert_false (get (before, rows[i].id)->attention);
      threshold->agreed_on = scene_day (TODAY);
      g_clear_pointer (&threshold->forum, g_free);
      without = find_all (facts, employee);
      g_assert_cmpint (get (without, rows[i].id)->thresholds->len, ==, 0);
    }
}

static void
test_agreed_words (void)
{
  static const char *const days[] = { "2025-07-01", "2026-01-02", "2026-02-03", "2026-06-30", NULL };
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
  g_autoptr (GPtrArray) indicators = NULL;
  g_autofree char *agreed = NULL;

  add_short_spells (employee, days);
  agree (facts, NAER_INDICATOR_SPELLS, 6, 12);
  agree (facts, NAER_INDICATOR_SPELLS, 4, 12);
  indicators = find_all (facts, employee);
  agreed = naer_indicator_get_agreed (get (indicators, NAER_INDICATOR_SPELLS), NAER_LANGUAGE_EN);
  g_assert_cmpstr (agreed, ==,
                   "You have agreed to offer a talk at 4 (arbeidsmiljøutvalget, 3 February 2026).");
  g_assert_null (naer_indicator_get_agreed (get (indicators, NAER_INDICATOR_DAYS), NAER_LANGUAGE_EN));
}

/* Five cases of together 100 days, or two of 300; one never. */
static void
test_long_repeated (void)
{
  static const struct
  {
    const char *spells[6][2];
    int n, days;
    gboolean repeated;
  } rows[] = {
    { { { "2025-01-01", "2025-05-30" }, { "2025-08-01", "2025-12-28" } }, 2, 300, TRUE },
    { { { "2025-01-01", "2025-05-30" }, { "2025-08-01", "2025-12-27" } }, 2, 299, FALSE },
    { { { "2024-08-01", "2026-06-01" } }, 1, 670, FALSE },
    { { { "2025-01-01", "2025-01-16" }, { "2025-03-01", "2025-03-16" }, { "2025-05-01", "2025-05-16" },
        { "2025-07-01", "2025-07-16" }, { "2025-09-01", "2025-10-06" } }, 5, 100, TRUE },
    { { { "2025-01-01", "2025-01-16" }, { "2025-03-01", "2025-03-16" }, { "2025-05-01", "2025-05-16" },
        { "2025-07-01", "2025-07-16" }, { "2025-09-01", "2025-10-05" } }, 5, 99, FALSE },
    { { { "2025-01-01", "2025-01-16" }, { "2025-03-01", "2025-03-16" }, { "2025-05-01", "2025-05-16" },
        { "2025-07-01", "2025-07-15" }, { "2025-09-01", "2025-10-31" } }, 4, 109, FALSE },
    /* one that still goes on, and one that ended before the window */
    { { { "2022-01-01", "2023-06-30" }, { "2026-01-01", "2026-06-30" } }, 0, 0, FALSE },
    { { { "2022-01-01", "2023-07-01" }, { "2026-01-01", "2026-06-29" } }, 2, 547 + 180, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2020-01-01");
      g_autoptr (GPtrArray) indicators = NULL;
      const NaerIndicator *indicator;

      agree (facts, NAER_INDICATOR_LONG_REPEATED, 0, 0);
      for (guint n = 0; n < G_N_ELEMENTS (rows[i].spells) && rows[i].spells[n][0] != NULL; n++)
        scene_add_spell (employee, rows[i].spells[n][0], rows[i].spells[n][1], NAER_ABSENCE_SICK_NOTE);
      indicators = find_all (facts, employee);
      indicator = get (indicators, NAER_INDICATOR_LONG_REPEATED);
      g_assert_cmpint (indicator->n, ==, rows[i].n);
      g_assert_cmpint (indicator->value, ==, rows[i].days);
      g_assert_cmpint (indicator->attention, ==, rows[i].repeated);
    }
}

/* What is set aside is in no figure, and nothing is said in a time without patterns. */
static void
test_set_aside_and_off (void)
{
  static const char *const days[] = { "2025-09-01", "2025-10-06", "2025-11-10", "2026-01-12", NULL };
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
  g_autoptr (GPtrArray) indicators = NULL, off = NULL, later = NULL;

  add_short_spells (employee, days);
  ((NaerAbsence *) employee->absences->pdata[1])->set_aside = TRUE;
  indicators = find_all (facts, employee);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SPELLS)->value, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_DAYS)->value, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SELF_CERTIFIED)->value, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_WEEKDAY_START)->n, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SEASON)->n, ==, 3);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_CHANGE)->n, ==, 3);

  scene_switch_off (employee, "2025-11-01", TODAY);
  off = find_all (facts, employee);
  g_assert_cmpint (off->len, ==, 0);
  ((NaerStretch *) employee->patterns_off->pdata[0])->to = scene_day ("2026-01-31");
  later = find_all (facts, employee);
  g_assert_cmpint (get (later, NAER_INDICATOR_SPELLS)->value, ==, 1);
}

/* Ten people with a hundred short absences, all on Wednesdays but those of one. */
static NaerFacts *
make_unit (guint n_people,
           guint n_spells)
{
  NaerFacts *facts = naer_facts_new ();
  NaerDay wednesday = scene_day ("2024-01-03");

  for (guint i = 0; i < n_people; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      NaerEmployee *employee = scene_add_employee (facts, id, "2023-01-01");

      for (guint n = 0; n < n_spells; n++)
        g_ptr_array_add (employee->absences,
                         naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION,
                                           wednesday + 7 * (5 * n + i % 3) - (i == 0 ? 2 : 0),
                                           wednesday + 7 * (5 * n + i % 3) - (i == 0 ? 2 : 0)));
    }
  return facts;
}

static void
test_unit_gives_usual (void)
{
  static const struct
  {
    guint people, spells;
    gboolean usual, range;
  } rows[] = {
    { 10, 10, TRUE, TRUE },
    { 9, 20, FALSE, FALSE },
    { 10, 9, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = make_unit (rows[i].people, rows[i].spells);
      g_autoptr (GPtrArray) first = find_all (facts, facts->employees->pdata[0]);
      g_autoptr (GPtrArray) other = find_all (facts, facts->employees->pdata[1]);
      const NaerIndicator *start = get (first, NAER_INDICATOR_WEEKDAY_START);

      g_assert_cmpint (start->value, ==, rows[i].spells);
      g_assert_cmpint (start->share >= 0.0, ==, rows[i].usual);
      g_assert_cmpint (start->attention, ==, rows[i].usual);
      g_assert_false (get (other, NAER_INDICATOR_WEEKDAY_START)->attention);
      g_assert_cmpint (get (first, NAER_INDICATOR_USUAL)->n > 0, ==, rows[i].range);
      g_assert_cmpint (get (first, NAER_INDICATOR_SEASON)->usual_counts != NULL, ==, rows[i].range);
    }
}

/* What is usual is said for the weekdays that somebody works: without Mondays, none are expected. */
static void
test_usual_by_roster (void)
{
  g_autoptr (NaerFacts) facts = make_unit (12, 12);
  NaerEmployee *employee = facts->employees->pdata[1];
  g_autoptr (GPtrArray) whole = find_all (facts, employee), part = NULL;
  const NaerIndicator *start;

  scene_add_roster (employee, "2023-01-02", "0011100");
  part = find_all (facts, employee);
  start = get (part, NAER_INDICATOR_WEEKDAY_START);
  g_assert_cmpfloat (get (whole, NAER_INDICATOR_WEEKDAY_START)->share, >, 0.05);
  g_assert_cmpfloat (start->share, ==, 0.0);
  g_assert_cmpfloat (g_array_index (start->usual_counts, double, 0), ==, 0.0);
  g_assert_cmpfloat (fabs (g_array_index (start->usual_counts, double, 2) - 12.0), <, 1e-9);
}

/* Counts of ten people are 0 to 9: a quarter at either end is left out. */
static void
test_middle_range (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GPtrArray) indicators = NULL, unlike = NULL;
  const NaerIndicator *usual;

  for (int i = 0; i < 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%d", i);
      NaerEmployee *employee = scene_add_employee (facts, id, "2023-01-01");

      for (int n = 0; n < i; n++)
        {
          NaerDay day = scene_day ("2025-07-07") + 14 * n;

          g_ptr_array_add (employee->absences,
                           naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, day, day));
        }
    }
  indicators = find_all (facts, facts->employees->pdata[9]);
  usual = get (indicators, NAER_INDICATOR_USUAL);
  g_assert_cmpint (usual->n, ==, 10);
  g_assert_cmpint (usual->range.low, ==, 2);
  g_assert_cmpint (usual->range.high, ==, 7);

  /* One who has another position is no longer alike, and nine are too few. */
  g_ptr_array_add (((NaerEmployee *) facts->employees->pdata[3])->employments,
                   naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 79.0));
  unlike = find_all (facts, facts->employees->pdata[9]);
  g_assert_cmpint (get (unlike, NAER_INDICATOR_USUAL)->n, ==, 0);
}

static void
test_measure (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-01-01");
  static const char *const days[] = { "2025-05-30", "2025-06-03", "2025-09-01", "2026-01-05", NULL };
  NaerMeasure *measure = g_new0 (NaerMeasure, 1);
  g_autoptr (GPtrArray) indicators = NULL;
  const NaerIndicator *found;
  g_autofree char *text = NULL;

  measure->from = scene_day ("2025-12-15");
  g_ptr_array_add (employee->measures, measure);
  add_short_spells (employee, days);
  indicators = find_all (facts, employee);
  found = indicators->pdata[indicators->len - 2];
  g_assert_cmpint (found->measure_from, ==, measure->from);
  /* 15 December to 30 June is 198 days; as many before begin on 31 May. */
  g_assert_cmpint (found->window.from, ==, scene_day ("2025-05-31"));
  g_assert_cmpint (count_at (found, 0), ==, 2);
  g_assert_cmpint (count_at (found, 1), ==, 1);
  text = naer_indicator_get_text (found, NAER_LANGUAGE_EN);
  g_assert_nonnull (strstr (text, "not proof of cause"));
}

/* --- against a naive computation ---------------------------------------------------- */

static NaerFacts *
make_random_unit (gboolean large)
{
  NaerFacts *facts = naer_facts_new ();
  int n_people = large ? 20 : g_test_rand_int_range (1, 12);

  for (int i = 0; i < n_people; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%d", i);
      NaerEmployee *employee = scene_add_employee (facts, id,
                                                   g_test_rand_int_range (0, 5) == 0 ? "2025-03-10"
                                                                                     : "2023-01-01");

      if (g_test_rand_int_range (0, 4) == 0)
        scene_add_roster (employee, "2023-01-02", "11110000111010");
      if (g_test_rand_int_range (0, 6) == 0)
        scene_switch_off (employee, "2025-02-01", "2025-04-30");
      for (int n = g_test_rand_int_range (large ? 25 : 0, 40); n > 0; n--)
        scene_add_random_absence (employee, scene_day ("2023-05-01"), scene_day (TODAY));
    }
  return facts;
}

/* The short spells of three years by weekday, and the days that count, from the definition. */
static void
naive_weekdays (const NaerFacts    *facts,
                const NaerEmployee *employee,
                gboolean            start,
                int                 counts[7],
                int                 days[7])
{
  NaerDay today = scene_day (TODAY);
  NaerDay from = MAX (scene_day ("2023-07-01"), employee->absence_known_from);
  g_autoptr (GArray) spells = naive_find_spells (facts, employee, scene_day ("2022-01-01"), today);

  for (guint i = 0; i < spells->len; i++)
    {
      const NaiveSpell *spell = &g_array_index (spells, NaiveSpell, i);
      NaerDay day = start ? spell->first_work_day : spell->return_day;

      if (spell->from >= from && spell->days <= 3 && day != NAER_DAY_NONE)
        counts[naer_day_get_weekday (day) - 1]++;
    }
  for (NaerDay day = from; day <= today; day++)
    days[naer_day_get_weekday (day) - 1] += naive_counts (facts, employee, day, today);
}

static double
naive_usual_share (const NaerFacts *facts,
                   gboolean         start,
                   const int        days[7])
{
  int counts[7] = { 0 }, all_days[7] = { 0 }, n = 0, n_people = 0;
  double sum = 0.0, monday_friday = 0.0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      int before = n;

      naive_weekdays (facts, facts->employees->pdata[i], start, counts, all_days);
      n = 0;
      for (int w = 0; w < 7; w++)
        n += counts[w];
      n_people += n > before;
    }
  if (n < 100 || n_people < 10)
    return NAER_NOT_KNOWN;
  for (int w = 0; w < 7; w++)
    {
      double expected = all_days[w] > 0 ? counts[w] / (double) all_days[w] * days[w] : 0.0;

      sum += expected;
      if (w == 0 || w == 4)
        monday_friday += expected;
    }
  return sum > 0.0 ? monday_friday / sum : NAER_NOT_KNOWN;
}

/* Returns whether the unit gave something usual. */
static gboolean
check_weekday (const NaerFacts     *facts,
               const NaerEmployee  *employee,
               const NaerIndicator *indicator,
               gboolean             start)
{
  int counts[7] = { 0 }, days[7] = { 0 }, n = 0;
  double share;

  naive_weekdays (facts, employee, start, counts, days);
  for (int w = 0; w < 7; w++)
    {
      g_assert_cmpint (count_at (indicator, w), ==, counts[w]);
      n += counts[w];
    }
  g_assert_cmpint (indicator->n, ==, n);
  g_assert_cmpint (indicator->value, ==, counts[0] + counts[4]);
  share = n >= 8 ? naive_usual_share (facts, start, days) : NAER_NOT_KNOWN;
  g_assert_cmpfloat (fabs (indicator->share - share), <, 1e-9);
  if (share >= 0.0)
    {
      double tail = naer_binomial_tail (indicator->value, n, share);

      g_assert_cmpfloat (fabs (indicator->tail - tail), <, 1e-9);
      g_assert_cmpfloat (indicator->tail_adjusted, >=, tail - 1e-12);
      g_assert_cmpfloat (indicator->tail_adjusted, <=, MIN (1.0, tail * facts->employees->len) + 1e-12);
    }
  return share >= 0.0;
}

static void
check_counts (const NaerFacts    *facts,
              const NaerEmployee *employee,
              GPtrArray          *indicators)
{
  NaerDay today = scene_day (TODAY);
  NaerDay from = MAX (scene_day ("2025-07-01"), employee->absence_known_from);
  g_autoptr (GArray) spells = naive_find_spells (facts, employee, scene_day ("2022-01-01"), today);
  int n = 0, n_short = 0, work_days = 0, most = 0;

  for (guint i = 0; i < spells->len; i++)
    {
      const NaiveSpell *spell = &g_array_index (spells, NaiveSpell, i);
      int within = 0;

      if (spell->from < from)
        continue;
      n++;
      n_short += spell->days <= 3;
      for (guint k = i; k < spells->len; k++)
        within += g_array_index (spells, NaiveSpell, k).from < spell->from + 90;
      most = MAX (most, within);
    }
  for (NaerDay day = from; day <= today; day++)
    work_days += naive_works (facts, employee, day) && naive_is_sick (employee, day, today);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SPELLS)->n, ==, n);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SPELLS)->short_spells, ==, n_short);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SPELLS)->most_in_90_days, ==, most);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_SHORT)->value, ==, n_short);
  g_assert_cmpint (get (indicators, NAER_INDICATOR_DAYS)->value, ==, work_days);
}

static gboolean
naive_touches (const NaerFacts    *facts,
               const NaerEmployee *employee,
               NaerDay             from,
               NaerDay             to)
{
  for (NaerDay day = from - 1; day <= to + 1; day++)
    if (naive_is_free (facts, employee, day, scene_day (TODAY)))
      return TRUE;
  return FALSE;
}

static void
check_around (const NaerFacts     *facts,
              const NaerEmployee  *employee,
              const NaerIndicator *indicator)
{
  NaerDay today = scene_day (TODAY);
  NaerDay from = MAX (scene_day ("2023-07-01"), employee->absence_known_from);
  g_autoptr (GArray) spells = naive_find_spells (facts, employee, scene_day ("2022-01-01"), today);
  int n = 0, touching = 0;
  double usual = 0.0;

  for (guint i = 0; i < spells->len; i++)
    {
      const NaiveSpell *spell = &g_array_index (spells, NaiveSpell, i);
      int length = spell->to - spell->first_work_day + 1, places = 0, touching_places = 0;

      if (spell->from < from || spell->days > 3 || spell->to >= today)
        continue;
      n++;
      touching += naive_touches (facts, employee, spell->first_work_day, spell->to);
      for (NaerDay day = from; day + length <= today; day++)
        if (naive_counts (facts, employee, day, today))
          {
            places++;
            touching_places += naive_touches (facts, employee, day, day + length - 1);
          }
      usual += places > 0 ? touching_places / (double) places : 0.0;
    }
  g_assert_cmpint (indicator->n, ==, n);
  g_assert_cmpint (indicator->value, ==, touching);
  if (n >= 8)
    g_assert_cmpfloat (fabs (indicator->share - usual / n), <, 1e-9);
  else
    g_assert_cmpfloat (indicator->share, ==, NAER_NOT_KNOWN);
}

static void
test_against_naive (void)
{
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 400 : 6, n_usual = 0;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (NaerFacts) facts = make_random_unit (round % 2 == 0);

      for (guint i = 0; i < facts->employees->len && i < 4; i++)
        {
          const NaerEmployee *employee = facts->employees->pdata[i];
          g_autoptr (GPtrArray) indicators = find_all (facts, employee);

          check_counts (facts, employee, indicators);
          n_usual += check_weekday (facts, employee, get (indicators, NAER_INDICATOR_WEEKDAY_START),
                                    TRUE);
          n_usual += check_weekday (facts, employee, get (indicators, NAER_INDICATOR_WEEKDAY_RETURN),
                                    FALSE);
          check_around (facts, employee, get (indicators, NAER_INDICATOR_AROUND_DAYS_OFF));
        }
    }
  g_assert_cmpint (n_usual, >, 0);
}

/* Whatever the figure, each language has a sentence for it, and none has a word that judges. */
static void
test_words (void)
{
  static const char *const judging[] = { "misuse", "misbruk", "Bradford", "score", "rang", "unormal",
                                         "mistenk", "suspic", "percentile", NULL };

  for (guint round = 0; round < 10; round++)
    {
      g_autoptr (NaerFacts) facts = make_random_unit (round == 0);
      g_autoptr (GPtrArray) indicators = find_all (facts, facts->employees->pdata[0]);

      for (guint i = 0; i < indicators->len; i++)
        for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
          {
            const NaerIndicator *indicator = indicators->pdata[i];
            g_autofree char *text = naer_indicator_get_text (indicator, language);
            g_autofree char *figure = naer_indicator_get_figure (indicator, language);

            g_assert_cmpint (strlen (text), >, 15);
            g_assert_cmpint (strlen (figure), >, 0);
            g_assert_cmpint (strlen (naer_indicator_get_title (indicator, language)), >, 0);
            for (guint n = 0; judging[n] != NULL; n++)
              g_assert_null (strstr (text, judging[n]));
          }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicators/counts-by-hand", test_counts_by_hand);
  g_test_add_func ("/indicators/weekdays-by-hand", test_weekdays_by_hand);
  g_test_add_func ("/indicators/threshold-edges", test_threshold_edges);
  g_test_add_func ("/indicators/agreed-words", test_agreed_words);
  g_test_add_func ("/indicators/long-repeated", test_long_repeated);
  g_test_add_func ("/indicators/set-aside-and-off", test_set_aside_and_off);
  g_test_add_func ("/indicators/unit-gives-usual", test_unit_gives_usual);
  g_test_add_func ("/indicators/usual-by-roster", test_usual_by_roster);
  g_test_add_func ("/indicators/middle-range", test_middle_range);
  g_test_add_func ("/indicators/measure", test_measure);
  g_test_add_func ("/indicators/against-naive", test_against_naive);
  g_test_add_func ("/indicators/words", test_words);
  return g_test_run ();
}
