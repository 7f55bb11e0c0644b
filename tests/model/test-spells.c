/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-naive.h"
#include "naer-pattern-scene.h"
#include "patterns/naer-low-absence.h"
#include "patterns/naer-spell.h"

/* Spells as patterns see them, and stretches with little absence: by hand and against a naive walk. */

#define TODAY "2026-06-30"

static NaerPatternDays *
look (const NaerFacts    *facts,
      const NaerEmployee *employee,
      const char         *today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);

  return naer_pattern_days_new (work_days, employee, scene_day (today));
}

/* “from–to days/work days/self-certified>return” of each spell. */
static char *
tell_spells (const NaerFacts    *facts,
             const NaerEmployee *employee)
{
  g_autoptr (NaerPatternDays) days = look (facts, employee, TODAY);
  g_autoptr (GArray) spells = naer_spells_find (days);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);
      g_autofree char *from = naer_day_to_iso (spell->from), *to = naer_day_to_iso (spell->to);
      g_autofree char *back = spell->return_day != NAER_DAY_NONE ? naer_day_to_iso (spell->return_day)
                                                                 : g_strdup ("");

      g_string_append_printf (text, "%s%s..%s %d/%d/%d>%s", i > 0 ? "; " : "", from + 5, to + 5,
                              spell->days, spell->work_days, spell->self_certified,
                              *back != '\0' ? back + 5 : "");
    }
  return g_string_free (text, FALSE);
}

static void
test_joined_over_free_days (void)
{
  static const struct
  {
    const char *first[2], *second[2];
    const char *told;
  } rows[] = {
    /* Friday and Monday */
    { { "2026-03-06", "2026-03-06" }, { "2026-03-09", "2026-03-09" }, "03-06..03-09 4/2/2>03-10" },
    /* a working day between */
    { { "2026-03-05", "2026-03-05" }, { "2026-03-09", "2026-03-09" },
      "03-05..03-05 1/1/1>03-06; 03-09..03-09 1/1/1>03-10" },
    /* Easter between: Maundy Thursday to Easter Monday */
    { { "2026-04-01", "2026-04-01" }, { "2026-04-07", "2026-04-07" }, "04-01..04-07 7/2/2>04-08" },
    /* a weekend alone */
    { { "2026-03-07", "2026-03-08" }, { "2026-03-10", "2026-03-10" },
      "03-07..03-08 2/0/2>03-09; 03-10..03-10 1/1/1>03-11" },
    /* up to today */
    { { "2026-06-29", "2026-06-30" }, { "2026-02-02", "2026-02-02" },
      "02-02..02-02 1/1/1>02-03; 06-29..06-30 2/2/2>" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
      g_autofree char *told = NULL;

      scene_add_spell (employee, rows[i].first[0], rows[i].first[1], NAER_ABSENCE_SELF_CERTIFICATION);
      scene_add_spell (employee, rows[i].second[0], rows[i].second[1],
                       NAER_ABSENCE_SELF_CERTIFICATION);
      told = tell_spells (facts, employee);
      g_assert_cmpstr (told, ==, rows[i].told);
    }
}

static void
test_joined_by_roster (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
  g_autofree char *told = NULL;

  scene_add_roster (employee, "2026-03-02", "1110000");
  scene_add_spell (employee, "2026-03-04", "2026-03-04", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2026-03-09", "2026-03-09", NAER_ABSENCE_SICK_NOTE);
  told = tell_spells (facts, employee);
  g_assert_cmpstr (told, ==, "03-04..03-09 6/2/1>03-10");
}

/* Holiday and leave are not counted, and a holiday that follows does not join. */
static void
test_other_absence (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
  g_autofree char *told = NULL;

  scene_add_spell (employee, "2026-03-02", "2026-03-03", NAER_ABSENCE_SICK_NOTE);
  scene_add_spell (employee, "2026-03-04", "2026-03-06", NAER_ABSENCE_HOLIDAY);
  scene_add_spell (employee, "2026-03-09", "2026-03-09", NAER_ABSENCE_CHILD_SICK);
  scene_add_spell (employee, "2026-03-10", "2026-03-10", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2026-03-16", "2026-03-20", NAER_ABSENCE_PARENTAL_LEAVE);
  scene_add_spell (employee, "2026-03-16", "2026-03-18", NAER_ABSENCE_SICK_NOTE);
  scene_add_spell (employee, "2026-03-23", "2026-03-23", NAER_ABSENCE_TREATMENT_DAYS);
  scene_add_spell (employee, "2026-03-24", "2026-03-24", NAER_ABSENCE_WAITING_NOTE);
  scene_add_spell (employee, "2026-03-25", "2026-03-25", NAER_ABSENCE_UNDOCUMENTED);
  told = tell_spells (facts, employee);
  g_assert_cmpstr (told, ==, "03-02..03-03 2/2/0>; 03-10..03-10 1/1/1>03-11");
}

static void
test_set_aside (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
  g_autofree char *told = NULL, *without = NULL;

  scene_add_spell (employee, "2026-03-02", "2026-03-02", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2026-03-03", "2026-03-05", NAER_ABSENCE_SICK_NOTE)->set_aside = TRUE;
  scene_add_spell (employee, "2026-03-06", "2026-03-06", NAER_ABSENCE_SELF_CERTIFICATION);
  scene_add_spell (employee, "2026-04-20", "2026-04-20", NAER_ABSENCE_SELF_CERTIFICATION)->set_aside =
      TRUE;
  told = tell_spells (facts, employee);
  g_assert_cmpstr (told, ==, "03-02..03-06 2/2/2>03-09");

  scene_switch_off (employee, "2026-03-05", "2026-03-31");
  without = tell_spells (facts, employee);
  g_assert_cmpstr (without, ==, "03-02..03-02 1/1/1>04-01");
}

static void
test_against_naive (void)
{
  NaerDay today = scene_day (TODAY), from = scene_day ("2024-01-01");
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 3000 : 60;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
      g_autoptr (NaerPatternDays) days = NULL;
      g_autoptr (GArray) spells = NULL, naive = NULL;

      if (round % 3 == 0)
        scene_add_roster (employee, "2024-05-06", "11100011101100");
      if (round % 5 == 0)
        scene_switch_off (employee, "2025-02-01", "2025-06-30");
      for (int i = g_test_rand_int_range (0, 30); i > 0; i--)
        scene_add_random_absence (employee, from, today);
      days = look (facts, employee, TODAY);
      spells = naer_spells_find (days);
      naive = naive_find_spells (facts, employee, from, today);
      g_assert_cmpint (spells->len, ==, naive->len);
      for (guint i = 0; i < spells->len; i++)
        {
          const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);
          const NaiveSpell *expected = &g_array_index (naive, NaiveSpell, i);

          g_assert_cmpint (spell->from, ==, expected->from);
          g_assert_cmpint (spell->to, ==, expected->to);
          g_assert_cmpint (spell->days, ==, expected->days);
          g_assert_cmpint (spell->first_work_day, ==, expected->first_work_day);
          g_assert_cmpint (spell->return_day, ==, expected->return_day);
        }
    }
}

static void
test_most_within (void)
{
  g_autoptr (GArray) spells = g_array_new (FALSE, TRUE, sizeof (NaerSpell));
  static const NaerDay starts[] = { 1, 50, 90, 91, 200, 289 };

  g_assert_cmpint (naer_spells_most_within (spells, 90), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      NaerSpell spell = { .from = starts[i] };

      g_array_append_val (spells, spell);
    }
  g_assert_cmpint (naer_spells_most_within (spells, 90), ==, 3);
  g_assert_cmpint (naer_spells_most_within (spells, 91), ==, 4);
  g_assert_cmpint (naer_spells_most_within (spells, 1), ==, 1);
}

/* “from–to work” of each stretch. */
static char *
tell_low_absence (const NaerFacts    *facts,
                  const NaerEmployee *employee)
{
  g_autoptr (GArray) found = naer_low_absence_find (facts->employer, employee, scene_day (TODAY));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const NaerLowAbsence *low = &g_array_index (found, NaerLowAbsence, i);
      g_autofree char *from = naer_day_to_iso (low->from), *to = naer_day_to_iso (low->to);

      g_string_append_printf (text, "%s%s..%s %d", i > 0 ? "; " : "", from + 5, to + 5,
                              low->work_days);
    }
  return g_string_free (text, FALSE);
}

static void
assert_low_absence (const NaerFacts    *facts,
                    const NaerEmployee *employee,
                    const char         *expected)
{
  g_autofree char *told = tell_low_absence (facts, employee);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_low_absence (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2026-01-01");
  NaerAbsence *holiday;

  /* 2 January to 30 June 2026: 122 working days */
  assert_low_absence (facts, employee, "01-02..06-30 122");
  scene_add_spell (employee, "2026-03-25", "2026-03-26", NAER_ABSENCE_SELF_CERTIFICATION);
  assert_low_absence (facts, employee, "01-02..03-24 58; 03-27..06-30 62");

  holiday = scene_add_spell (employee, "2026-02-02", "2026-03-06", NAER_ABSENCE_HOLIDAY);
  assert_low_absence (facts, employee, "01-02..03-24 33; 03-27..06-30 62");
  holiday->to++;
  assert_low_absence (facts, employee, "01-02..03-24 33; 03-27..06-30 62");
  holiday->to += 2;
  assert_low_absence (facts, employee, "01-02..01-30 21; 03-27..06-30 62");

  scene_switch_off (employee, "2026-06-30", "2026-06-30");
  assert_low_absence (facts, employee, "");
}

/* A month of holiday is no stretch with little absence; by roster, twenty days at work take longer. */
static void
test_low_absence_by_roster (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2026-01-05");

  scene_add_roster (employee, "2026-01-05", "1100000");
  scene_add_spell (employee, "2026-03-16", "2026-06-30", NAER_ABSENCE_HOLIDAY);
  assert_low_absence (facts, employee, "01-05..03-10 20");
  scene_add_spell (employee, "2026-03-10", "2026-03-10", NAER_ABSENCE_LEAVE);
  assert_low_absence (facts, employee, "");
}

/* Every stretch from the definition, a day at a time; of those, the longest are the ones that are
   told. */
static GArray *
find_naively (const NaerFacts    *facts,
              const NaerEmployee *employee,
              NaerDay             from,
              NaerDay             today)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerLowAbsence));

  for (NaerDay first = from; first <= today; first++)
    {
      NaerLowAbsence low = { first, first, 0 };
      int off = 0;

      if (!naive_counts (facts, employee, first, today) || naive_is_sick (employee, first, today))
        continue;
      for (NaerDay day = first; day <= today && off <= 25; day++)
        {
          gboolean counts = naive_counts (facts, employee, day, today);

          if (!naive_works (facts, employee, day))
            continue;
          if (naive_is_aside (employee, day, today) || naive_is_sick (employee, day, today))
            break;
          off = counts ? 0 : off + 1;
          low.work_days += counts;
          if (counts)
            low.to = day;
        }
      if (low.work_days >= NAER_LOW_ABSENCE_DAYS)
        g_array_append_val (found, low);
      first = low.to;
    }
  return found;
}

static void
test_low_absence_against_naive (void)
{
  NaerDay today = scene_day (TODAY), from = scene_day ("2023-09-01");
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 2000 : 60;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-09-01");
      g_autoptr (GArray) found = NULL, all = NULL;
      int least_told = G_MAXINT;
      guint n_longer = 0;

      for (int i = g_test_rand_int_range (0, 30); i > 0; i--)
        scene_add_random_absence (employee, scene_day ("2023-07-01"), today);
      found = naer_low_absence_find (facts->employer, employee, today);
      all = find_naively (facts, employee, from, today);
      g_assert_cmpint (found->len, ==, MIN (all->len, NAER_LOW_ABSENCE_MOST));
      for (guint i = 0, n = 0; i < found->len; i++)
        {
          const NaerLowAbsence *low = &g_array_index (found, NaerLowAbsence, i);

          while (n < all->len && g_array_index (all, NaerLowAbsence, n).from != low->from)
            n++;
          g_assert_cmpint (n, <, all->len);
          g_assert_cmpint (low->to, ==, g_array_index (all, NaerLowAbsence, n).to);
          g_assert_cmpint (low->work_days, ==, g_array_index (all, NaerLowAbsence, n).work_days);
          least_told = MIN (least_told, low->work_days);
        }
      for (guint i = 0; i < all->len; i++)
        n_longer += g_array_index (all, NaerLowAbsence, i).work_days > least_told;
      g_assert_cmpint (n_longer, <=, NAER_LOW_ABSENCE_MOST);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spells/joined-over-free-days", test_joined_over_free_days);
  g_test_add_func ("/spells/joined-by-roster", test_joined_by_roster);
  g_test_add_func ("/spells/other-absence", test_other_absence);
  g_test_add_func ("/spells/set-aside", test_set_aside);
  g_test_add_func ("/spells/against-naive", test_against_naive);
  g_test_add_func ("/spells/most-within", test_most_within);
  g_test_add_func ("/spells/low-absence", test_low_absence);
  g_test_add_func ("/spells/low-absence-by-roster", test_low_absence_by_roster);
  g_test_add_func ("/spells/low-absence-against-naive", test_low_absence_against_naive);
  return g_test_run ();
}
