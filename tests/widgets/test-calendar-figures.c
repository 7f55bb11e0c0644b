/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-figures.h"
#include "naer-fixture.h"

static void
count (const NaerEmployee  *employee,
       guint                show,
       NaerDay              from,
       NaerDay              to,
       NaerCalendarFigures *figures)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerCalendarModel) model = naer_calendar_model_new (employee, NULL, 2024, 2026,
                                                                 NAER_FIXTURE_TODAY, show);

  naer_calendar_figures_count (model, employee, work_days, from, to, figures);
}

/* Counted by hand on a calendar of 2026. */
static void
test_by_hand (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autofree char *spring = NULL, *none = NULL, *nb = NULL;
  NaerCalendarFigures figures;

  count (employee, NAER_CALENDAR_SHOW_USUAL, naer_day_from_ymd (2026, 3, 1),
         naer_day_from_ymd (2026, 4, 30), &figures);
  g_assert_cmpint (figures.days, ==, 61);
  /* March has 22 weekdays, April 22, less Maundy Thursday, Good Friday and Easter Monday */
  g_assert_cmpint (figures.work_days, ==, 41);
  /* from 2 March to 19 April are 35 weekdays, less the three of Easter and 11 March at work */
  g_assert_cmpint (figures.work_days_away, ==, 31);
  g_assert_cmpint (figures.spells, ==, 2);
  g_assert_cmpint (figures.kind_days[NAER_ABSENCE_SICK_NOTE], ==, 13);
  g_assert_cmpint (figures.graded_days, ==, 35);
  spring = naer_calendar_figures_tell (&figures, NAER_LANGUAGE_EN);
  g_assert_cmpstr (spring, ==, "61 days, 41 working days, away on 31. "
                               "Sick note 13 days · Graded sick note 35 days");

  count (employee, NAER_CALENDAR_SHOW_USUAL, naer_day_from_ymd (2026, 10, 1),
         naer_day_from_ymd (2026, 10, 1), &figures);
  none = naer_calendar_figures_tell (&figures, NAER_LANGUAGE_EN);
  g_assert_cmpstr (none, ==, "1 day, 1 working day, away on none");
  nb = naer_calendar_figures_tell (&figures, NAER_LANGUAGE_NB);
  g_assert_cmpstr (nb, ==, "1 dag, 1 arbeidsdag, ikke borte");
}

static void
test_years (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autofree char *nb = NULL, *quiet = NULL;
  g_autoptr (NaerEmployee) nobody = naer_employee_new ("1");
  NaerCalendarFigures figures;

  count (employee, NAER_CALENDAR_SHOW_USUAL, naer_day_from_ymd (2025, 1, 1),
         naer_day_from_ymd (2025, 12, 31), &figures);
  nb = naer_calendar_figures_tell_year (&figures, NAER_LANGUAGE_NB);
  g_assert_cmpstr (nb, ==,
                   "2025: borte 5 ganger. Egenmelding 7 dager · Sykt barn 2 dager · Ferie 14 dager");
  count (nobody, NAER_CALENDAR_SHOW_USUAL, naer_day_from_ymd (2024, 1, 1),
         naer_day_from_ymd (2024, 12, 31), &figures);
  quiet = naer_calendar_figures_tell_year (&figures, NAER_LANGUAGE_NN);
  g_assert_cmpstr (quiet, ==, "2024: ikkje noko fråvær");
}

/* What is not shown is not counted either. */
static void
test_care (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  NaerCalendarFigures with, without;

  count (employee, NAER_CALENDAR_SHOW_CARE, naer_day_from_ymd (2026, 1, 1),
         naer_day_from_ymd (2026, 12, 31), &with);
  count (employee, 0, naer_day_from_ymd (2026, 1, 1), naer_day_from_ymd (2026, 12, 31), &without);
  g_assert_cmpint (with.kind_days[NAER_ABSENCE_PARENTAL_LEAVE], ==, 28);
  g_assert_cmpint (without.kind_days[NAER_ABSENCE_PARENTAL_LEAVE], ==, 0);
  g_assert_cmpint (without.kind_days[NAER_ABSENCE_CHILD_SICK], ==, 0);
  g_assert_cmpint (without.kind_days[NAER_ABSENCE_LEAVE], ==, 0);
  /* four weeks of parental leave, less Whit Monday */
  g_assert_cmpint (with.work_days_away - without.work_days_away, ==, 3 + 5 + 19);
  g_assert_cmpint (with.work_days, ==, without.work_days);
}

/* Figures of parts add up to those of the whole. */
static void
test_parts (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (NaerEmployee) employee = naer_fixture_random (random, round);
      NaerDay from = naer_day_from_ymd (2024, 1, 1), to = naer_day_from_ymd (2026, 12, 31);
      NaerDay cut = g_rand_int_range (random, from, to);
      NaerCalendarFigures whole, first, second;

      count (employee, NAER_CALENDAR_SHOW_USUAL, from, to, &whole);
      count (employee, NAER_CALENDAR_SHOW_USUAL, from, cut, &first);
      count (employee, NAER_CALENDAR_SHOW_USUAL, cut + 1, to, &second);
      g_assert_cmpint (whole.days, ==, first.days + second.days);
      g_assert_cmpint (whole.work_days, ==, first.work_days + second.work_days);
      g_assert_cmpint (whole.work_days_away, ==, first.work_days_away + second.work_days_away);
      g_assert_cmpint (whole.graded_days, ==, first.graded_days + second.graded_days);
      for (NaerAbsenceKind kind = 0; kind < NAER_N_ABSENCE_KINDS; kind++)
        g_assert_cmpint (whole.kind_days[kind], ==, first.kind_days[kind] + second.kind_days[kind]);
      g_assert_cmpint (whole.spells, <=, first.spells + second.spells);
      g_assert_cmpint (whole.spells, >=, first.spells + second.spells - 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-figures/by-hand", test_by_hand);
  g_test_add_func ("/calendar-figures/years", test_years);
  g_test_add_func ("/calendar-figures/care", test_care);
  g_test_add_func ("/calendar-figures/parts", test_parts);
  return g_test_run ();
}
