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

/* “from–to work/away” of each stretch. */
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

      g_string_append_printf (text, "%s%s..%s %d/%d", i > 0 ? "; " : "", from + 5, to + 5,
                              low->work_days, low->days_away);
    }
  return g_string_free (text, FALSE);
}

static void
test_low_absence (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2026-01-01");
  NaerAbsence *absence;
  g_autofree char *all = NULL, *single = NULL, *two = NULL, *holiday = NULL, *off = NULL;

  /* 2 January to 30 June 2026: 122 working days */
  all = tell_low_absence (facts, employee);
  g_assert_cmpstr (all, ==, "01-02..06-30 122/0");

  absence = scene_add_spell (employee, "2026-03-25", "2026-03-25", NAER_ABSENCE_SELF_CERTIFICATION);
  single = tell_low_absence (facts, employee);
  g_assert_cmpstr (single, ==, "01-02..06-30 121/1");

  absence->to++;
  two = tell_low_absence (facts, employee);
  g_assert_cmpstr (two, ==, "01-02..03-24 58/0; 03-27..06-30 62/0");

  scene_add_spell (employee, "2026-02-02", "2026-03-06", NAER_ABSENCE_HOLIDAY);
  holiday = tell_low_absence (facts, employee);
  g_assert_cmpstr (holiday, ==, "01-02..03-24 33/0; 03-27..06-30 62/0");
  ((NaerAbsence *) employee->absences->pdata[1])->to = scene_day ("2026-03-09");
  g_free (g_steal_pointer (&holiday));
  holiday = tell_low_absence (facts, employee);
  g_assert_cmpstr (holiday, ==, "03-27..06-30 62/0");

  scene_switch_off (employee, "2026-06-30", "2026-06-30");
  off = tell_low_absence (facts, employee);
  g_assert_cmpstr (off, ==, "");
}

/* A month of holiday is no stretch with little absence; by roster, thirty days at work take longer. */
static void
test_low_absence_by_roster (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", "2026-01-05");
  g_autofree char *told = NULL, *fewer = NULL;

  scene_add_roster (employee, "2026-01-05", "1100000");
  scene_add_spell (employee, "2026-04-20", "2026-06-30", NAER_ABSENCE_HOLIDAY);
  told = tell_low_absence (facts, employee);
  g_assert_cmpstr (told, ==, "01-05..04-14 30/0");
  scene_add_spell (employee, "2026-04-14", "2026-04-14", NAER_ABSENCE_LEAVE);
  fewer = tell_low_absence (facts, employee);
  g_assert_cmpstr (fewer, ==, "");
}

static int
count_off (const NaerPatternDays *days,
           NaerDay                from,
           NaerDay                to)
{
  return naer_pattern_days_count (days, from, to, NAER_PATTERN_DAY_OFF | NAER_PATTERN_DAY_WORK) +
         naer_pattern_days_count (days, from, to, NAER_PATTERN_DAY_OTHER | NAER_PATTERN_DAY_WORK);
}

/* Whatever the absence: stretches are apart, long enough, begin and end at work, with hardly a day
   away, and could not begin earlier or end later. */
static void
test_low_absence_properties (void)
{
  NaerDay today = scene_day (TODAY), from = scene_day ("2023-07-01");

  for (guint round = 0; round < 80; round++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      NaerEmployee *employee = scene_add_employee (facts, "e1", "2023-09-01");
      g_autoptr (NaerPatternDays) days = NULL;
      g_autoptr (GArray) found = NULL;

      for (int i = g_test_rand_int_range (0, 20); i > 0; i--)
        scene_add_random_absence (employee, from, today);
      days = look (facts, employee, TODAY);
      found = naer_low_absence_find (facts->employer, employee, today);
      for (guint i = 0; i < found->len; i++)
        {
          const NaerLowAbsence *low = &g_array_index (found, NaerLowAbsence, i);
          int work = 0, away = 0;

          for (NaerDay day = low->from; day <= low->to; day++)
            {
              work += naer_pattern_days_at_work (days, day);
              away += naer_pattern_days_is_away (days, day);
            }
          g_assert_cmpint (work, ==, low->work_days);
          g_assert_cmpint (away, ==, low->days_away);
          g_assert_cmpint (work, >=, NAER_LOW_ABSENCE_DAYS * (away + 1));
          g_assert_true (naer_pattern_days_at_work (days, low->from));
          g_assert_true (naer_pattern_days_at_work (days, low->to));
          if (i > 0)
            g_assert_cmpint (low->from, >, g_array_index (found, NaerLowAbsence, i - 1).to + 1);
          for (NaerDay day = low->from - 1; day >= scene_day ("2023-09-01"); day--)
            if (naer_pattern_days_get (days, day) & NAER_PATTERN_DAY_WORK &&
                (!(naer_pattern_days_get (days, day) & NAER_PATTERN_DAY_SEEN) ||
                 naer_pattern_days_counts (days, day)))
              {
                g_assert_false (naer_pattern_days_at_work (days, day) &&
                                count_off (days, day, low->from) <= 25);
                break;
              }
        }
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
  g_test_add_func ("/spells/low-absence-properties", test_low_absence_properties);
  return g_test_run ();
}
