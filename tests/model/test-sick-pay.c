/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-sick-pay.h"

#include "absence/naer-day-segment.h"
#include "naer-letters.h"

static NaerDay
parse (const char *text)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

/* Spells are told as `S 2026-01-05 2026-06-30`, the case is the last one. */
typedef struct
{
  const char *name;
  const char *born;       /* nullable */
  const char *known_from; /* nullable */
  const char *today;
  const char *spells[8];
  const char *last_day;   /* nullable: cannot be judged */
  int used;
  int left;
} Row;

static const Row rows[] = {
  { "monday", NULL, NULL, "2026-01-05", { "S 2026-01-05 2026-01-31" }, "2027-01-01", 0, 248 },
  { "sixteenth-day", NULL, NULL, "2026-01-20",
    { "S 2026-01-05 2026-12-31" }, "2027-01-01", 0, 248 },
  { "seventeenth-day", NULL, NULL, "2026-01-21",
    { "S 2026-01-05 2026-12-31" }, "2027-01-01", 1, 247 },
  { "weekend-uses-nothing", NULL, NULL, "2026-01-25",
    { "S 2026-01-05 2026-12-31" }, "2027-01-01", 3, 245 },
  { "graded-days-count-whole", NULL, NULL, "2026-01-05",
    { "G 2026-01-05 2026-01-31" }, "2027-01-01", 0, 248 },
  { "saturday", NULL, NULL, "2026-01-03", { "S 2026-01-03 2026-01-31" }, "2026-12-30", 0, 248 },
  { "leap-day-counts", NULL, NULL, "2028-01-03",
    { "S 2028-01-03 2028-01-31" }, "2028-12-29", 0, 248 },
  { "used-up", NULL, NULL, "2027-06-01", { "S 2026-01-05 2027-05-31" }, "2027-01-01", 248, 0 },
  { "earlier-days-count", NULL, NULL, "2026-08-03",
    { "S 2026-01-05 2026-03-01", "S 2026-08-03 2026-09-30" }, "2027-06-22", 28, 220 },
  { "holiday-is-not-paid", NULL, NULL, "2026-01-05",
    { "S 2026-01-05 2026-02-28", "H 2026-02-09 2026-02-15" }, "2027-01-08", 0, 248 },
  { "180-days-fit", NULL, NULL, "2025-08-14",
    { "S 2025-01-06 2025-03-02", "S 2025-08-14 2025-10-13" }, "2026-07-03", 28, 220 },
  { "181-days-fit", NULL, NULL, "2025-08-15",
    { "S 2025-01-06 2025-03-02", "S 2025-08-15 2025-10-14" }, "2026-07-03", 28, 220 },
  { "182-days-fit", NULL, NULL, "2025-08-16",
    { "S 2025-01-06 2025-03-02", "S 2025-08-16 2025-10-15" }, "2026-08-12", 0, 248 },
  { "employer-period-breaks-nothing", NULL, NULL, "2025-08-15",
    { "S 2025-01-06 2025-03-02", "E 2025-05-05 2025-05-12", "S 2025-09-01 2025-10-15" },
    "2026-08-28", 0, 248 },
  { "67th-birthday", "1959-03-02", NULL, "2026-01-05",
    { "S 2026-01-05 2026-06-30" }, "2026-05-22", 0, 88 },
  { "67th-birthday-on-the-first-paid-day", "1959-01-21", NULL, "2026-01-05",
    { "S 2026-01-05 2026-06-30" }, "2026-04-14", 0, 60 },
  { "67th-birthday-late", "1959-12-01", NULL, "2026-01-05",
    { "S 2026-01-05 2026-06-30" }, "2027-01-01", 0, 248 },
  { "born-on-a-leap-day", "1960-02-29", NULL, "2027-01-04",
    { "S 2027-01-04 2027-06-30" }, "2027-05-21", 0, 88 },
  { "70th-birthday", "1956-03-02", NULL, "2026-01-05",
    { "S 2026-01-05 2026-06-30" }, "2026-03-01", 0, 28 },
  { "70-before-nav-pays", "1956-01-10", NULL, "2026-01-05",
    { "S 2026-01-05 2026-06-30" }, "2026-01-09", 0, 0 },
  { "three-years-back", NULL, NULL, "2025-11-03",
    { "S 2023-01-02 2023-04-30", "S 2023-09-04 2023-10-31", "S 2024-03-04 2024-05-31",
      "S 2024-10-07 2024-12-31", "S 2025-05-05 2025-06-30", "S 2025-11-03 2025-12-31" },
    "2025-12-05", 235, 13 },
  { "used-up-before", NULL, NULL, "2026-04-06",
    { "S 2025-01-06 2026-01-31", "S 2026-04-06 2026-05-31" }, "2026-01-02", 248, 0 },
  { "a-new-right", NULL, NULL, "2026-09-07",
    { "S 2025-01-06 2026-01-31", "S 2026-09-07 2026-10-31" }, "2027-09-03", 0, 248 },
  { "known-three-years-back", NULL, "2024-01-02", "2026-01-05",
    { "S 2026-01-05 2026-01-31" }, "2027-01-01", 0, 248 },
  { "known-a-day-less", NULL, "2024-01-03", "2026-01-05",
    { "S 2026-01-05 2026-01-31" }, NULL, 0, 0 },
};

static void
add_spell (NaerEmployee *employee,
           const char   *spell)
{
  g_auto (GStrv) parts = g_strsplit (spell, " ", 3);

  g_ptr_array_add (employee->absences,
                   letters_absence (parts[0][0], parse (parts[1]), parse (parts[2])));
}

static NaerSickPay
find_last (const NaerEmployee *employee,
           NaerDay             today)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);

  return naer_sick_pay_find (employee, segments, cases->pdata[cases->len - 1], NULL,
                             NAER_SICK_PAY_EMPLOYER_FIRST, today);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autofree char *found = NULL;
  NaerSickPay pay;

  for (guint i = 0; row->spells[i] != NULL; i++)
    add_spell (employee, row->spells[i]);
  if (row->born != NULL)
    employee->born = parse (row->born);
  if (row->known_from != NULL)
    employee->absence_known_from = parse (row->known_from);
  pay = find_last (employee, parse (row->today));
  found = pay.last_day != NAER_DAY_NONE ? naer_day_to_iso (pay.last_day) : NULL;
  g_assert_cmpstr (found, ==, row->last_day);
  g_assert_cmpint (pay.can_judge, ==, row->last_day != NULL);
  g_assert_cmpint (pay.used, ==, row->used);
  g_assert_cmpint (pay.left, ==, row->left);
  g_assert_true (pay.estimated);
  g_assert_false (pay.from_nav);
}

/* Where absence is known from is not said, it is known from the first employment. */
static void
test_known_from_employment (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");

  add_spell (employee, "S 2026-01-05 2026-01-31");
  g_ptr_array_add (employee->employments,
                   naer_employment_new (parse ("2025-01-01"), NAER_DAY_NONE, 50));
  g_assert_false (find_last (employee, parse ("2026-01-05")).can_judge);
  g_ptr_array_insert (employee->employments, -1,
                      naer_employment_new (parse ("2020-01-01"), parse ("2024-12-31"), 100));
  g_assert_true (find_last (employee, parse ("2026-01-05")).can_judge);
}

/* The date from Nav wins in the case that it names, or that it falls in. */
static void
test_date_from_nav (void)
{
  static const struct
  {
    const char *case_start; /* nullable */
    gboolean first;
    gboolean second;
  } rows_of_cases[] = { { NULL, FALSE, TRUE }, { "2026-01-05", TRUE, FALSE },
                        { "2026-06-01", FALSE, TRUE } };
  NaerDay today = parse ("2026-06-15"), date = parse ("2026-12-01");

  for (guint i = 0; i < G_N_ELEMENTS (rows_of_cases); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GArray) segments = NULL;
      g_autoptr (GPtrArray) cases = NULL;
      NaerSickPay first, second;

      add_spell (employee, "S 2026-01-05 2026-02-28");
      add_spell (employee, "S 2026-06-01 2026-06-30");
      employee->absence_known_from = parse ("2026-01-01");
      employee->nav_last_sick_pay_day = date;
      if (rows_of_cases[i].case_start != NULL)
        employee->nav_last_sick_pay_case_start = parse (rows_of_cases[i].case_start);
      segments = naer_day_segments_new (employee->absences, today);
      cases = naer_cases_find (employee, today);
      first = naer_sick_pay_find (employee, segments, cases->pdata[0], cases->pdata[1],
                                  NAER_SICK_PAY_EMPLOYER_FIRST, today);
      second = naer_sick_pay_find (employee, segments, cases->pdata[1], NULL,
                                   NAER_SICK_PAY_EMPLOYER_FIRST, today);
      g_assert_cmpint (first.from_nav, ==, rows_of_cases[i].first);
      g_assert_cmpint (first.can_judge, ==, first.from_nav);
      g_assert_cmpint (second.from_nav, ==, rows_of_cases[i].second);
      g_assert_cmpint (second.estimated, ==, !second.from_nav);
      g_assert_cmpint (second.last_day, ==, second.from_nav ? date : NAER_DAY_NONE);
      if (second.from_nav)
        g_assert_cmpint (second.left, ==, 121);
    }
}

static void
test_nav_throughout (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GArray) segments = NULL;
  g_autoptr (GPtrArray) cases = NULL;
  NaerDay today = parse ("2026-01-05");
  NaerSickPay pay;

  add_spell (employee, "S 2026-01-05 2026-01-31");
  segments = naer_day_segments_new (employee->absences, today);
  cases = naer_cases_find (employee, today);
  pay = naer_sick_pay_find (employee, segments, cases->pdata[0], NULL,
                            NAER_SICK_PAY_NAV_THROUGHOUT, today);
  g_assert_cmpint (pay.last_day, ==, parse ("2027-01-01"));
  g_assert_cmpint (pay.used, ==, 1);
  g_assert_cmpint (pay.left, ==, 259);
}

/* Nav decides for an employment; the first day of a case tells which one that is. */
static void
test_payer (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerEmployment *exempt = naer_employment_new (parse ("2026-01-01"), parse ("2026-06-30"), 100);

  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2026-01-01")), ==,
                   NAER_SICK_PAY_EMPLOYER_FIRST);
  g_ptr_array_add (employee->employments,
                   naer_employment_new (NAER_DAY_NONE, parse ("2025-12-31"), 100));
  g_ptr_array_add (employee->employments, exempt);
  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2026-01-01")), ==,
                   NAER_SICK_PAY_EMPLOYER_FIRST);
  exempt->nav_pays_first_days = TRUE;
  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2025-12-31")), ==,
                   NAER_SICK_PAY_EMPLOYER_FIRST);
  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2026-01-01")), ==,
                   NAER_SICK_PAY_NAV_THROUGHOUT);
  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2026-06-30")), ==,
                   NAER_SICK_PAY_NAV_THROUGHOUT);
  g_assert_cmpint (naer_sick_pay_find_payer (employee, parse ("2026-07-01")), ==,
                   NAER_SICK_PAY_EMPLOYER_FIRST);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sick-pay/table/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/sick-pay/known-from-employment", test_known_from_employment);
  g_test_add_func ("/sick-pay/date-from-nav", test_date_from_nav);
  g_test_add_func ("/sick-pay/payer", test_payer);
  g_test_add_func ("/sick-pay/nav-throughout", test_nav_throughout);
  return g_test_run ();
}
