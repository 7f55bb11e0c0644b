/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"
#include "naer-letters.h"

/* A Monday, so that the weekends of a calendar are its days 5, 6, 12, 13, 19, 20 … */
#define FIRST_DAY (naer_day_from_ymd (2026, 6, 1))

#define SICK_15 "SSSSSSSSSSSSSSS"
#define SICK_16 SICK_15 "S"
#define LEAVE_15 "LLLLLLLLLLLLLLL"
#define HOLIDAY_15 "HHHHHHHHHHHHHHH"
#define COVERED_15 "KKKKKKKKKKKKKKK"
#define WORK_15 "WWWWWWWWWWWWWWW"
#define WORK_16 WORK_15 "W"

static const struct
{
  const char *name;
  const char *calendar;
  const char *over;    /* nullable: records that lie over the same days */
  const char *periods; /* from-to of the counted days from 0, + between stretches; ! when complete */
} tables[] = {
  { "nothing", "....", NULL, "" },
  { "work-only", WORK_16, NULL, "" },
  { "one-day", "E", NULL, "0-0" },
  { "fifteen", SICK_15, NULL, "0-14" },
  { "sixteen", SICK_16, NULL, "0-15!" },
  { "seventeen", SICK_16 "S", NULL, "0-15!" },
  { "graded-counts", "GGGGGGGGGGGGGGGGGG", NULL, "0-15!" },
  { "weekend-in-a-note", "SSSSSSSSSSSS", NULL, "0-11" },
  { "weekend-between-two", "....E..E", NULL, "4-7" },
  { "weekend-before-work", "....E...E", NULL, "4-4+8-8" },
  { "weekend-after-work", "...E...E", NULL, "3-3+7-7" },
  { "weekend-typed-as-work", "....EWWE", NULL, "4-4+7-7" },
  { "weekend-then-monday-off", "....E..LE", NULL, "4-8" },
  { "15-gap-days", "S" WORK_15 "S", NULL, "0-0+16-16" },
  { "16-gap-days", "S" WORK_16 "S", NULL, "0-0 17-17" },
  { "sickness-sets-the-gap-back", "S" WORK_15 "S" WORK_15 "S", NULL, "0-0+16-16+32-32" },
  { "worked-case-one", "S" COVERED_15 "W" SICK_16, NULL, "0-15!" },
  { "worked-case-two", "S" LEAVE_15 "W" SICK_16, NULL, "0-0 17-32!" },
  { "leave-fills-it-up", "S" LEAVE_15 "SSSSSS", NULL, "0-15!" },
  { "uncovered-holiday-is-like-leave", "S" HOLIDAY_15 "SSSSSS", NULL, "0-15!" },
  { "uncovered-holiday-before-work", "S" HOLIDAY_15 "WS", NULL, "0-0 17-17" },
  { "14-of-leave-then-work", "S" "LLLLLLLLLLLLLL" "WS", NULL, "0-0+16-16" },
  { "leave-after-work-is-gap-at-once", "SSSSSSW" LEAVE_15 SICK_16, NULL, "0-5 22-37!" },
  { "covered-holiday-counts", "SSSSSSKKKKKKSSSSSS", NULL, "0-15!" },
  { "covered-by-the-dates-of-a-note", "SSSSSSSSSSSSSSSSSS", "......HHHHHH", "0-15!" },
  { "covered-to-the-end-of-a-note", "SSSSSSSS", "....HHHHW", "0-7" },
  { "covered-by-a-graded-note", "GGGGGGGG", "....HHH.W", "0-7" },
  { "not-covered-by-self-certification", "EEEHWE", "EEEEEE", "0-2+5-5" },
  { "covered-holiday-after-work", "EEEWKKE", NULL, "0-2+6-6" },
  { "covered-holiday-after-gap-of-leave", "EEEWLKKE", NULL, "0-2+7-7" },
  { "covered-holiday-settles-leave", "EELLKWE", NULL, "0-4+6-6" },
  { "covered-holiday-before", COVERED_15 SICK_16, NULL, "15-30!" },
  { "leave-before", LEAVE_15 SICK_16, NULL, "15-30!" },
  { "holiday-completes-it", SICK_15 "KWE", NULL, "0-15!" },
  { "pending-at-the-end", "EELLL", NULL, "0-1" },
  { "off-after-the-sixteenth", SICK_16 LEAVE_15 HOLIDAY_15 "SS", NULL, "0-15!" },
  { "off-then-work-after-the-sixteenth", SICK_16 LEAVE_15 LEAVE_15 "WSS", NULL, "0-15!" },
  { "work-then-off-after-the-sixteenth", SICK_16 "W" LEAVE_15 "SS", NULL, "0-15! 32-33" },
  { "work-then-14-off-after-the-sixteenth", SICK_16 "W" "LLLLLLLLLLLLLL" "SS", NULL, "0-15!" },
  { "15-work-after-the-sixteenth", SICK_16 WORK_15 "SS", NULL, "0-15!" },
  { "16-work-after-the-sixteenth", SICK_16 WORK_16 "SS", NULL, "0-15! 32-33" },
  { "parts-begin-nothing", "e.E", NULL, "2-2" },
  { "part-then-whole", "eEE", NULL, "1-2" },
  { "parts-count-once-begun", "EeE", NULL, "0-2" },
  { "treatment-is-work", "ETTE", NULL, "0-0+3-3" },
  { "childs-sickness-is-work-in-a-weekend", "....ECCE", NULL, "4-4+7-7" },
  { "work-overrules", "SSSSS", "..W", "0-1+3-4" },
  { "single-days", "E.E.E", NULL, "0-0+2-2+4-4" },
};

static char *
describe (GArray *periods)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);
      int counted = 0;

      g_string_append (text, i > 0 ? " " : "");
      for (int n = 0; n < period->n_stretches; n++)
        {
          g_string_append_printf (text, "%s%d-%d", n > 0 ? "+" : "",
                                  period->days[n].from - FIRST_DAY,
                                  period->days[n].to - FIRST_DAY);
          counted += period->days[n].to - period->days[n].from + 1;
        }
      g_assert_cmpint (counted, ==, period->counted);
      if (naer_employer_period_complete (period))
        g_string_append_c (text, '!');
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static GArray *
find_periods (const NaerEmployee *employee)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, FIRST_DAY + 400);

  return naer_employer_periods_find (segments);
}

static void
test_table (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GArray) periods = NULL;
  g_autofree char *found = NULL;

  letters_add (employee, FIRST_DAY, tables[row].calendar);
  if (tables[row].over != NULL)
    letters_add (employee, FIRST_DAY, tables[row].over);
  periods = find_periods (employee);
  found = describe (periods);
  g_assert_cmpstr (found, ==, tables[row].periods);
}

/* One more sick day belongs to the last period until it closes, and to a new one the day after. */
static void
test_open_until (void)
{
  for (guint row = 0; row < G_N_ELEMENTS (tables); row++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GArray) periods = NULL;
      NaerDay open_until;

      letters_add (employee, FIRST_DAY, tables[row].calendar);
      if (tables[row].over != NULL)
        letters_add (employee, FIRST_DAY, tables[row].over);
      periods = find_periods (employee);
      if (periods->len == 0)
        continue;
      open_until = g_array_index (periods, NaerEmployerPeriod, periods->len - 1).open_until;
      for (int i = -1; i < 2; i++)
        {
          g_autoptr (GArray) more = NULL;

          if (naer_absences_decide (employee->absences, open_until + i, 0) != NULL)
            continue;
          g_ptr_array_add (employee->absences,
                           letters_absence ('E', open_until + i, open_until + i));
          more = find_periods (employee);
          g_assert_cmpint (more->len, ==, periods->len + (i > 0));
          g_ptr_array_remove_index (employee->absences, employee->absences->len - 1);
        }
    }
}

static void
check_end (const char *calendar,
           int         expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GArray) segments = NULL, periods = NULL;
  g_autoptr (GPtrArray) cases = NULL;

  letters_add (employee, FIRST_DAY, calendar);
  segments = naer_day_segments_new (employee->absences, FIRST_DAY + 400);
  periods = naer_employer_periods_find (segments);
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  g_assert_cmpint (naer_employer_period_end (periods, segments, cases->pdata[0]) - FIRST_DAY, ==,
                   expected);
}

/* The sixteenth day, as recorded or as it would be. */
static void
test_end (void)
{
  check_end (SICK_16, 15);
  check_end (SICK_16 "SSSSSSSSSS", 15);
  check_end ("SSSSS", 15);
  check_end ("E.E", 16);
  check_end ("SSSWWLLL", 20);
  check_end ("SSSKKWWW", 18);
  check_end ("S" LEAVE_15 "W" SICK_15, 32);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/employer-period/table/%s", tables[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_table);
    }
  g_test_add_func ("/employer-period/open-until", test_open_until);
  g_test_add_func ("/employer-period/end", test_end);
  return g_test_run ();
}
