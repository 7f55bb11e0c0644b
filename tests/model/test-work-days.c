/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-holidays.h"
#include "facts/naer-work-days.h"

static NaerDay
day_of (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

static NaerEmployer *
make_employer (void)
{
  NaerEmployer *employer = naer_employer_new ();

  g_ptr_array_add (employer->days_off, g_strdup ("12-24"));
  g_ptr_array_add (employer->days_off, g_strdup ("2026-05-15"));
  return employer;
}

static void
add_roster (NaerEmployee *employee,
            const char   *from,
            const char   *work)
{
  NaerRoster *roster = g_new0 (NaerRoster, 1);

  roster->from = from != NULL ? day_of (from) : NAER_DAY_NONE;
  roster->work = g_strdup (work);
  roster->cycle_days = (int) strlen (work);
  g_ptr_array_add (employee->rosters, roster);
}

static void
test_days_off (void)
{
  static const struct
  {
    const char *day;
    gboolean off;
  } days[] = {
    { "2026-05-14", TRUE },  /* Ascension Day */
    { "2026-05-15", TRUE },  /* the employer’s own */
    { "2025-05-15", FALSE }, /* that year only */
    { "2026-12-24", TRUE },  /* every year */
    { "2027-12-24", TRUE },
    { "2026-12-23", FALSE },
    { "2026-11-14", TRUE },  /* a Saturday */
    { "2026-11-16", FALSE },
  };
  g_autoptr (NaerEmployer) employer = make_employer ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_assert_cmpint (naer_work_days_is_off (work_days, day_of (days[i].day)), ==, days[i].off);
      g_assert_cmpint (naer_work_days_works (work_days, employee, day_of (days[i].day)), ==,
                       !days[i].off);
    }
}

/* A roster alone decides, weekends and public holidays too, from the day that it is in force. */
static void
test_rosters (void)
{
  g_autoptr (NaerEmployer) employer = make_employer ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  NaerDay first = day_of ("2026-04-27"), second = day_of ("2026-06-01");

  add_roster (employee, "2026-06-01", "10");
  add_roster (employee, "2026-04-27", "11100000111100");
  for (NaerDay day = first - 60; day < first; day++)
    g_assert_cmpint (naer_work_days_works (work_days, employee, day), ==,
                     !naer_work_days_is_off (work_days, day));
  for (NaerDay day = first; day < second; day++)
    g_assert_cmpint (naer_work_days_works (work_days, employee, day), ==,
                     "11100000111100"[(day - first) % 14] == '1');
  for (NaerDay day = second; day < second + 400; day++)
    g_assert_cmpint (naer_work_days_works (work_days, employee, day), ==, (day - second) % 2 == 0);
}

/* The cycles of a roster that always was there begin on a Monday. */
static void
test_roster_always (void)
{
  g_autoptr (NaerEmployer) employer = make_employer ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");

  add_roster (employee, NULL, "1100001");
  for (NaerDay day = day_of ("2026-01-01"); day <= day_of ("2026-12-31"); day++)
    {
      NaerWeekday weekday = naer_day_get_weekday (day);

      g_assert_cmpint (naer_work_days_works (work_days, employee, day), ==,
                       weekday <= NAER_TUESDAY || weekday == NAER_SUNDAY);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/work-days/days-off", test_days_off);
  g_test_add_func ("/work-days/rosters", test_rosters);
  g_test_add_func ("/work-days/roster-always", test_roster_always);
  return g_test_run ();
}
