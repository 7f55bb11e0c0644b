/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"
#include "facts/naer-record.h"
#include "naer-calendar-model.h"
#include "naer-fixture.h"

/* The sweep tells of every day what the rule tells that looks at all records of that day. */
static void
assert_as_decided (const NaerEmployee *employee,
                   NaerDay             today)
{
  g_autoptr (NaerCalendarModel) model = naer_calendar_model_new (employee, NULL, 2024, 2026, today,
                                                                 NAER_CALENDAR_SHOW_USUAL);

  for (NaerDay day = naer_day_from_ymd (2024, 1, 1); day <= naer_day_from_ymd (2026, 12, 31); day++)
    {
      const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);
      const NaerAbsence *decided = naer_absences_decide (employee->absences, day, today);

      g_assert_cmpint (cell->kind, ==, decided != NULL ? decided->kind : NAER_ABSENCE_NONE);
      if (decided != NULL && naer_absence_is_graded (decided))
        g_assert_cmpint (cell->grade, ==, decided->grade);
      g_assert_cmpint (cell->holiday, ==, naer_holiday_on (day));
      g_assert_cmpint (cell->weekend, ==, naer_day_is_weekend (day));
      g_assert_cmpint (cell->known, ==, day <= today);
    }
}

static void
test_against_brute_force (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261115);
  guint rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 20000 : 200;

  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (NaerEmployee) employee = naer_fixture_random (random, i % 60);

      assert_as_decided (employee, NAER_FIXTURE_TODAY - (int) (i % 400));
    }
}

static void
test_samples (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerEmployee) every_kind = naer_fixture_every_kind ();

  assert_as_decided (employee, NAER_FIXTURE_TODAY);
  assert_as_decided (every_kind, NAER_FIXTURE_TODAY);
}

static void
test_place_in_spell (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  g_autoptr (NaerCalendarModel) model = NULL;
  const NaerCalendarDay *cell;

  g_ptr_array_add (employee->absences,
                   naer_fixture_absence ("sick-note", 50, "2024-12-20", "2025-01-04"));
  g_ptr_array_add (employee->absences, naer_fixture_absence ("sick-note", 100, "2025-11-01", NULL));
  model = naer_calendar_model_new (employee, NULL, 2025, 2025, naer_day_from_ymd (2025, 11, 10),
                                   NAER_CALENDAR_SHOW_USUAL);

  cell = naer_calendar_model_get_day (model, naer_day_from_ymd (2025, 1, 1));
  g_assert_cmpint (cell->nth, ==, 13);
  g_assert_cmpint (cell->of, ==, 16);
  cell = naer_calendar_model_get_day (model, naer_day_from_ymd (2025, 11, 10));
  g_assert_cmpint (cell->nth, ==, 10);
  g_assert_cmpint (cell->of, ==, 0);
  g_assert_cmpint (naer_calendar_model_get_day (model, naer_day_from_ymd (2025, 11, 11))->kind, ==,
                   NAER_ABSENCE_NONE);
  g_assert_null (naer_calendar_model_get_day (model, naer_day_from_ymd (2024, 12, 31)));
  g_assert_null (naer_calendar_model_get_day (model, naer_day_from_ymd (2026, 1, 1)));
}

static void
test_hide (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autoptr (NaerCalendarModel) all = naer_calendar_model_new (employee, NULL, 2026, 2026,
                                                               NAER_FIXTURE_TODAY,
                                                               NAER_CALENDAR_SHOW_USUAL);
  g_autoptr (NaerCalendarModel) paper = naer_calendar_model_new (employee, NULL, 2026, 2026,
                                                                 NAER_FIXTURE_TODAY,
                                                                 0);
  static const NaerAbsenceKind care[] = { NAER_ABSENCE_CHILD_SICK, NAER_ABSENCE_LEAVE,
                                          NAER_ABSENCE_PARENTAL_LEAVE };

  for (guint i = 0; i < G_N_ELEMENTS (care); i++)
    {
      g_assert_true (naer_calendar_model_has_kind (all, care[i]));
      g_assert_false (naer_calendar_model_has_kind (paper, care[i]));
    }
  g_assert_true (naer_calendar_model_has_kind (paper, NAER_ABSENCE_SICK_NOTE));
  g_assert_cmpuint (naer_calendar_model_get_marks (all), ==,
                    NAER_CALENDAR_MARK_PRESENCE | NAER_CALENDAR_MARK_MEETING |
                      NAER_CALENDAR_MARK_CONTACT);
  g_assert_cmpuint (naer_calendar_model_get_marks (paper), ==, 0);
  for (NaerDay day = naer_day_from_ymd (2026, 1, 1); day <= naer_day_from_ymd (2026, 12, 31); day++)
    g_assert_cmpuint (naer_calendar_model_get_day (paper, day)->marks, ==, 0);
}

/* Cases and measures lie over the days of the calendar that they go over, cut at its ends. */
static void
test_stretches (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  guint show = NAER_CALENDAR_SHOW_CASES | NAER_CALENDAR_SHOW_MEASURES;
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, NAER_FIXTURE_TODAY);
  g_autoptr (NaerCalendarModel) model = NULL, earlier = NULL;
  NaerMeasure *only_proposed = naer_record_new (NAER_RECORD_MEASURE);
  guint n_in_case = 0, n_with_measure = 0, n_expected = 0;

  only_proposed->from = naer_day_from_ymd (2026, 1, 5);
  only_proposed->to = naer_day_from_ymd (2026, 1, 9);
  only_proposed->status = NAER_MEASURE_PROPOSED_BY_LEADER;
  g_ptr_array_add (employee->measures, only_proposed);
  model = naer_calendar_model_new (employee, NULL, 2026, 2026, NAER_FIXTURE_TODAY, show);
  earlier = naer_calendar_model_new (employee, NULL, 2025, 2025, NAER_FIXTURE_TODAY, show);
  for (NaerDay day = naer_day_from_ymd (2026, 1, 1); day <= naer_day_from_ymd (2026, 12, 31); day++)
    {
      guint stretches = naer_calendar_model_get_day (model, day)->stretches;

      n_in_case += (stretches & NAER_CALENDAR_STRETCH_CASE) != 0;
      n_with_measure += (stretches & NAER_CALENDAR_STRETCH_MEASURE) != 0;
    }
  for (guint i = 0; i < cases->len; i++)
    n_expected += ((const NaerCase *) cases->pdata[i])->calendar_days;
  g_assert_cmpuint (n_in_case, ==, n_expected);
  g_assert_cmpuint (n_with_measure, ==, 30 + 31 + 14);
  g_assert_cmpuint (naer_calendar_model_get_stretches (model), ==,
                    NAER_CALENDAR_STRETCH_CASE | NAER_CALENDAR_STRETCH_MEASURE);
  g_assert_cmpuint (naer_calendar_model_get_stretches (earlier), ==, 0);
}

static void
test_employment (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  g_autoptr (NaerCalendarModel) model = NULL;

  g_ptr_array_add (employee->employments, naer_employment_new (naer_day_from_ymd (2025, 3, 1),
                                                               naer_day_from_ymd (2025, 5, 31),
                                                               100));
  g_ptr_array_add (employee->employments, naer_employment_new (naer_day_from_ymd (2025, 8, 1),
                                                               NAER_DAY_NONE, 50));
  model = naer_calendar_model_new (employee, NULL, 2025, 2025, naer_day_from_ymd (2025, 9, 1),
                                   NAER_CALENDAR_SHOW_USUAL);
  for (NaerDay day = naer_day_from_ymd (2025, 1, 1); day <= naer_day_from_ymd (2025, 12, 31); day++)
    {
      const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);

      g_assert_cmpint (cell->employed, ==, naer_employee_is_employed (employee, day));
      g_assert_cmpint (cell->known, ==, cell->employed && day <= naer_day_from_ymd (2025, 9, 1));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-model/against-brute-force", test_against_brute_force);
  g_test_add_func ("/calendar-model/samples", test_samples);
  g_test_add_func ("/calendar-model/place-in-spell", test_place_in_spell);
  g_test_add_func ("/calendar-model/hide", test_hide);
  g_test_add_func ("/calendar-model/stretches", test_stretches);
  g_test_add_func ("/calendar-model/employment", test_employment);
  return g_test_run ();
}
