/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"
#include "naer-letters.h"

/* A Wednesday. */
#define FIRST_DAY (naer_day_from_ymd (2025, 1, 1))
#define N_MANY 4000

static void
add_days (NaerEmployee *employee,
          const char   *calendar)
{
  letters_add (employee, FIRST_DAY, calendar);
}

#define REST_15 "..............."
#define REST_16 "................"

static const struct
{
  const char *name;
  const char *calendar;
  const char *over; /* nullable: records that lie over the same days */
  const char *cases; /* start-end:sick_days, days counted from 0, graded marked with g */
} tables[] = {
  { "nothing", "....", NULL, "" },
  { "one-day", "..E..", NULL, "2-2:1" },
  { "15-join", "S" REST_15 "S", NULL, "0-16:2" },
  { "16-split", "S" REST_16 "S", NULL, "0-0:1 17-17:1" },
  { "holiday-directly-after", "SHHHHHHHHHHHHHHHHHHHHS", NULL, "0-21:2" },
  { "holiday-then-15", "SHHH" REST_15 "S", NULL, "0-19:2" },
  { "holiday-then-16", "SHHH" REST_16 "S", NULL, "0-0:1 20-20:1" },
  { "day-off-counts-when-the-gap-has-begun", "S.HHHHHHHHHHHHHHHS", NULL, "0-0:1 17-17:1" },
  { "one-day-off-less", "S.HHHHHHHHHHHHHHS", NULL, "0-16:2" },
  { "leave-directly-after", "SLLLLLLLLLLLLLLLLLLLLPPPPS", NULL, "0-25:2" },
  { "weekends-are-gap-days", "SSS" REST_16 "SS", NULL, "0-2:3 19-20:2" },
  { "treatment-days-are-work", "S" REST_15 "T", NULL, "0-0:1" },
  { "treatment-days-keep-the-gap", "STTTTTTTTTTTTTTTTS", NULL, "0-0:1 17-17:1" },
  { "waiting-note-is-no-absence", "VVVVV", NULL, "" },
  { "childs-sickness-is-no-absence", "CCUUVV", NULL, "" },
  { "work-overrules", "SSSSS", "..W..", "0-4:4" },
  { "work-overrules-until-a-split", "SSSSSSSSSSSSSSSSSSSS", "..WWWWWWWWWWWWWWWW..",
    "0-1:2 18-19:2" },
  { "holiday-inside-a-note", "SSSSSSSSSS", "...HHH....", "0-9:7" },
  { "note-beats-self-certification", "EEEEE", "...GG", "0-4:5g" },
  { "whole-note-beats-graded", "GGGGG", "....S", "0-4:5" },
  { "graded-at-the-end", "SSSGG", NULL, "0-4:5g" },
  { "treatment-beats-self-certification", "EEE", "..T", "0-1:2" },
  { "self-certification-beats-undocumented", "UUUUU", "..E..", "2-2:1" },
};

static char *
describe_cases (GPtrArray *cases)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];

      g_string_append_printf (text, "%s%d-%d:%d%s", i > 0 ? " " : "", self->start - FIRST_DAY,
                              self->end - FIRST_DAY, self->sick_days,
                              self->graded_at_end ? "g" : "");
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_table (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  g_autofree char *found = NULL;

  add_days (employee, tables[row].calendar);
  if (tables[row].over != NULL)
    add_days (employee, tables[row].over);
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  found = describe_cases (cases);
  g_assert_cmpstr (found, ==, tables[row].cases);
}


/* Each day on its own: no segments, no walk. What the text of the rule says, as slowly as it says
   it. */
typedef struct
{
  NaerDay start;
  NaerDay end;
  int sick_days;
  int with_holiday;
  NaerDay end_with_holiday;
  gboolean graded;
} PlainCase;

static GArray *
find_plainly (GPtrArray *absences,
              NaerDay    first,
              NaerDay    last,
              NaerDay    today)
{
  GArray *cases = g_array_new (FALSE, FALSE, sizeof (PlainCase));
  gboolean only_holiday_since = FALSE;
  int gap = 0;

  for (NaerDay day = first; day <= last; day++)
    {
      PlainCase *current = cases->len > 0 ? &g_array_index (cases, PlainCase, cases->len - 1) : NULL;
      const NaerAbsence *absence = naer_absences_decide (absences, day, today);
      NaerDayCount count = naer_absences_count (absences, day, today);

      if (count == NAER_DAY_COUNT_SICK)
        {
          if (current == NULL || gap >= NAER_CASE_GAP_DAYS)
            {
              g_array_set_size (cases, cases->len + 1);
              current = &g_array_index (cases, PlainCase, cases->len - 1);
              *current = (PlainCase){ .start = day };
            }
          current->end = current->end_with_holiday = day;
          current->sick_days++;
          current->with_holiday++;
          current->graded = naer_absence_is_graded (absence);
          gap = 0;
          only_holiday_since = TRUE;
        }
      else if (count == NAER_DAY_COUNT_WORK || gap > 0)
        {
          gap++;
          only_holiday_since = FALSE;
        }
      else
        {
          only_holiday_since &= absence->kind == NAER_ABSENCE_HOLIDAY;
          if (current != NULL && only_holiday_since)
            {
              current->with_holiday++;
              current->end_with_holiday = day;
            }
        }
    }
  return cases;
}

static NaerEmployee *
random_employee (GRand *rand,
                 int    n_days)
{
  static const char letters[] = "SSGGEEVTCLPHHUW";
  NaerEmployee *employee = naer_employee_new ("random");
  int n_spells = g_rand_int_range (rand, 0, 25);

  for (int i = 0; i < n_spells; i++)
    {
      NaerDay from = FIRST_DAY + g_rand_int_range (rand, 0, n_days);
      NaerDay to = from + g_rand_int_range (rand, 0, g_rand_boolean (rand) ? 4 : 40);
      char letter = letters[g_rand_int_range (rand, 0, sizeof letters - 1)];
      NaerAbsence *absence = letters_absence (letter, from, MIN (to, FIRST_DAY + n_days));

      if (g_rand_int_range (rand, 0, 20) == 0)
        absence->to = NAER_DAY_NONE;
      if (letter == 'T' && absence->to != NAER_DAY_NONE)
        {
          absence->days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
          for (NaerDay day = from; day <= absence->to; day += g_rand_int_range (rand, 1, 4))
            g_array_append_val (absence->days, day);
        }
      g_ptr_array_add (employee->absences, absence);
    }
  return employee;
}

/* Its sick days, one by one. */
static void
check_sick_days (const NaerCase *self,
                 GPtrArray      *absences,
                 NaerDay         today)
{
  int n = 0;

  for (NaerDay day = self->start - 1; day <= self->end + 1; day++)
    {
      gboolean sick = day >= self->start && day <= self->end &&
                      naer_absences_count (absences, day, today) == NAER_DAY_COUNT_SICK;

      n += sick;
      g_assert_cmpint (naer_case_is_sick (self, day), ==, sick);
      g_assert_cmpint (naer_case_count_sick (self, day), ==, n);
      if (sick)
        g_assert_cmpint (naer_case_nth_sick (self, n), ==, day);
    }
  g_assert_cmpint (naer_case_nth_sick (self, 0), ==, NAER_DAY_NONE);
  g_assert_cmpint (naer_case_nth_sick (self, n + 1), ==, NAER_DAY_NONE);
}

static void
compare_with_plain (const NaerEmployee *employee,
                    int                 n_days,
                    NaerDay             today)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  g_autoptr (GArray) plain = find_plainly (employee->absences, FIRST_DAY,
                                           MAX (FIRST_DAY + n_days, today) + 60, today);

  g_assert_cmpint (cases->len, ==, plain->len);
  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];
      const PlainCase *expected = &g_array_index (plain, PlainCase, i);

      g_assert_cmpint (self->start, ==, expected->start);
      g_assert_cmpint (self->end, ==, expected->end);
      g_assert_cmpint (self->sick_days, ==, expected->sick_days);
      g_assert_cmpint (self->sick_days_with_holiday, ==, expected->with_holiday);
      g_assert_cmpint (self->end_with_holiday, ==, expected->end_with_holiday);
      g_assert_cmpint (self->graded_at_end, ==, expected->graded);
      g_assert_cmpint (self->calendar_days, ==, self->end - self->start + 1);
      check_sick_days (self, employee->absences, today);
      g_assert_cmpint (self->absent_today, ==,
                       today >= self->start && today <= self->end &&
                           naer_absences_count (employee->absences, today, today) ==
                               NAER_DAY_COUNT_SICK);
    }
}

/* One more sick day joins on the last day that may, and not on the day after. */
static void
check_may_join (NaerEmployee *employee,
                NaerDay       today)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  const NaerCase *last = cases->len > 0 ? cases->pdata[cases->len - 1] : NULL;

  for (int i = 0; last != NULL && i < 2; i++)
    {
      NaerDay day = last->may_join_until + i;
      g_autoptr (GPtrArray) more = NULL;

      if (naer_absences_decide (employee->absences, day, today) != NULL)
        continue;
      g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, day, day));
      more = naer_cases_find (employee, today);
      /* An open leave goes on, over a note that comes later too. */
      if (naer_absences_count (employee->absences, day, today) == NAER_DAY_COUNT_SICK)
        g_assert_cmpint (more->len, ==, cases->len + i);
      g_ptr_array_remove_index (employee->absences, employee->absences->len - 1);
    }
}

static void
shuffle (GPtrArray *absences,
         GRand     *rand)
{
  for (guint i = absences->len; i > 1; i--)
    {
      guint other = (guint) g_rand_int_range (rand, 0, (int) i);

      g_ptr_array_insert (absences, -1, g_ptr_array_steal_index (absences, other));
    }
}

static void
test_random (void)
{
  int n_employees = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 400;
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int i = 0; i < n_employees; i++)
    {
      int n_days = g_rand_int_range (rand, 20, 500);
      NaerDay today = FIRST_DAY + g_rand_int_range (rand, 0, n_days);
      g_autoptr (NaerEmployee) employee = random_employee (rand, n_days);
      g_autoptr (GPtrArray) before = naer_cases_find (employee, today);
      g_autofree char *described = describe_cases (before), *shuffled = NULL;
      g_autoptr (GPtrArray) after = NULL;

      compare_with_plain (employee, n_days, today);
      check_may_join (employee, today);
      shuffle (employee->absences, rand);
      after = naer_cases_find (employee, today);
      shuffled = describe_cases (after);
      g_assert_cmpstr (described, ==, shuffled);
    }
}

static gboolean
settles (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_WORK && absence->to != NAER_DAY_NONE;
}

static gboolean
share_a_day (GPtrArray         *absences,
             const NaerAbsence *a,
             const NaerAbsence *b,
             NaerDay            today,
             NaerDay           *from,
             NaerDay           *to)
{
  NaerDay last_of_a = naer_absence_last_day_among (a, absences, today);
  NaerDay last_of_b = naer_absence_last_day_among (b, absences, today);
  gboolean found = FALSE;

  for (NaerDay day = a->from; day <= last_of_a; day++)
    if (naer_absence_covers (a, day, last_of_a) && naer_absence_covers (b, day, last_of_b))
      {
        *from = found ? *from : day;
        *to = day;
        found = TRUE;
      }
  return found && !settles (a) && !settles (b);
}

/* Every pair, day by day. */
static void
test_overlaps (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int n = 0; n < 100; n++)
    {
      NaerDay today = FIRST_DAY + 100;
      g_autoptr (NaerEmployee) employee = random_employee (rand, 200);
      g_autoptr (GArray) overlaps = naer_overlaps_find (employee->absences, today);
      guint found = 0;

      for (guint i = 0; i < employee->absences->len; i++)
        for (guint k = i + 1; k < employee->absences->len; k++)
          {
            const NaerOverlap *overlap = &g_array_index (overlaps, NaerOverlap, found);
            NaerDay from, to;

            if (!share_a_day (employee->absences, employee->absences->pdata[i],
                              employee->absences->pdata[k], today, &from, &to))
              continue;
            g_assert_cmpint (found, <, overlaps->len);
            g_assert_cmpint (overlap->first, ==, i);
            g_assert_cmpint (overlap->second, ==, k);
            g_assert_cmpint (overlap->from, ==, from);
            g_assert_cmpint (overlap->to, ==, to);
            found++;
          }
      g_assert_cmpint (found, ==, overlaps->len);
    }
}

static void
add_change (NaerEmployee *employee,
            gboolean      join,
            NaerDay       at)
{
  NaerCaseChange *change = g_new0 (NaerCaseChange, 1);

  change->join = join;
  change->at = at;
  change->reason = g_strdup ("avtalt");
  g_ptr_array_add (employee->case_changes, change);
}

static void
check_changed (const char *calendar,
               gboolean    join,
               int         at,
               const char *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  g_autofree char *found = NULL;

  add_days (employee, calendar);
  add_change (employee, join, FIRST_DAY + at);
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  found = describe_cases (cases);
  g_assert_cmpstr (found, ==, expected);
}

/* The leader’s own splits and joins, at the first sick day or in the gap before it. */
static void
test_changes (void)
{
  check_changed ("SS...SS", FALSE, 5, "0-1:2 5-6:2");
  check_changed ("SS...SS", FALSE, 3, "0-1:2 5-6:2");
  check_changed ("SSSSSS", FALSE, 2, "0-1:2 2-5:4");
  check_changed ("SS...SS", FALSE, 40, "0-6:4");
  check_changed ("SS" REST_16 "SS", TRUE, 18, "0-19:4");
  check_changed ("SS" REST_16 "SS", TRUE, 5, "0-19:4");
  check_changed ("SS" REST_16 "SS", TRUE, 1, "0-1:2 18-19:2");
}

static void
test_change_is_told (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  const NaerCase *first, *second;

  add_days (employee, "SS..SS" REST_16 "SS");
  add_change (employee, FALSE, FIRST_DAY + 4);
  add_change (employee, TRUE, FIRST_DAY + 22);
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  g_assert_cmpint (cases->len, ==, 2);
  first = cases->pdata[0];
  second = cases->pdata[1];
  g_assert_null (first->split_reason);
  g_assert_cmpint (first->may_join_until, ==, second->start - 1);
  g_assert_cmpstr (second->split_reason, ==, "avtalt");
  g_assert_cmpstr (second->join_reason, ==, "avtalt");
}

/* An open spell is known through today, and never before its first day. */
static void
test_open (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  static const struct
  {
    int today;
    int end;
    gboolean absent;
  } rows[] = { { -5, 0, FALSE }, { 0, 0, TRUE }, { 1, 1, TRUE }, { 300, 300, TRUE } };

  g_ptr_array_add (employee->absences,
                   naer_absence_new (NAER_ABSENCE_SICK_NOTE, FIRST_DAY, NAER_DAY_NONE));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) cases = naer_cases_find (employee, FIRST_DAY + rows[i].today);
      const NaerCase *self = cases->pdata[0];

      g_assert_cmpint (cases->len, ==, 1);
      g_assert_cmpint (self->end - FIRST_DAY, ==, rows[i].end);
      g_assert_cmpint (self->absent_today, ==, rows[i].absent);
      g_assert_cmpint (self->may_join_until, ==, self->end + NAER_CASE_GAP_DAYS);
    }
}

static void
test_indexes (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  g_autoptr (GArray) first = NULL, second = NULL;

  add_days (employee, "EE.CC.SS" REST_16 "..SS");
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  g_assert_cmpint (cases->len, ==, 2);
  first = naer_case_find_absences (cases->pdata[0], employee->absences, FIRST_DAY + 400);
  second = naer_case_find_absences (cases->pdata[1], employee->absences, FIRST_DAY + 400);
  g_assert_cmpint (first->len, ==, 2);
  g_assert_cmpint (g_array_index (first, guint, 0), ==, 0);
  g_assert_cmpint (g_array_index (first, guint, 1), ==, 2);
  g_assert_cmpint (second->len, ==, 1);
  g_assert_cmpint (g_array_index (second, guint, 0), ==, 3);
}

/* A list that grew for generations: each spell is a case of its own, and none is lost. */
static void
test_many (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;

  for (int i = 0; i < N_MANY; i++)
    {
      NaerDay from = FIRST_DAY + 27 * i;

      g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, from, from + 9));
    }
  cases = naer_cases_find (employee, FIRST_DAY + 27 * N_MANY);
  g_assert_cmpuint (cases->len, ==, N_MANY);
  for (int i = 0; i < N_MANY; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];

      g_assert_cmpint (absence_case->start, ==, FIRST_DAY + 27 * i);
      g_assert_cmpint (absence_case->end, ==, FIRST_DAY + 27 * i + 9);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/case/table/%s", tables[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_table);
    }
  g_test_add_func ("/case/random", test_random);
  g_test_add_func ("/case/overlaps", test_overlaps);
  g_test_add_func ("/case/changes", test_changes);
  g_test_add_func ("/case/change-is-told", test_change_is_told);
  g_test_add_func ("/case/open", test_open);
  g_test_add_func ("/case/indexes", test_indexes);
  g_test_add_func ("/case/many", test_many);
  return g_test_run ();
}
