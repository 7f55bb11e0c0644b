/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-random-follow-up.h"
#include "naer-scene.h"

/* What the rules say of an absence on one day after another, against tables. */

#define N_DAYS 8

static const int days[N_DAYS] = { 27, 28, 29, 48, 49, 50, 56, 182 };

/* Short for the statuses, so that a table fits the page. */
static const struct
{
  const char *letters;
  NaerStatus status;
} statuses[] = {
  { "up", NAER_STATUS_UPCOMING },      { "so", NAER_STATUS_DUE_SOON },
  { "du", NAER_STATUS_DUE },           { "do", NAER_STATUS_DONE },
  { "la", NAER_STATUS_DONE_LATE },     { "nd", NAER_STATUS_NOT_DOCUMENTED },
  { "xc", NAER_STATUS_EXCEPTION },     { "na", NAER_STATUS_NOT_APPLICABLE },
  { "co", NAER_STATUS_CONSIDER },      { "ex", NAER_STATUS_EXPECTED },
  { "in", NAER_STATUS_INFORMATION },   { "cj", NAER_STATUS_CANNOT_JUDGE },
};

static NaerStatus
status_of_letters (const char *letters)
{
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (strncmp (statuses[i].letters, letters, 2) == 0)
      return statuses[i].status;
  g_assert_not_reached ();
}

/* The due day is told as the number of the calendar day, the first day of the case being 1; 0 is
   none. One status for each of the days above. */
typedef struct
{
  const char *obligation;
  int due;
  const char *status;
} Row;

static void
check_finding (const NaerFinding *finding,
               const Row         *row,
               guint              column,
               NaerDay            start)
{
  NaerStatus expected = status_of_letters (row->status + 3 * column);

  if (finding->status != expected)
    g_error ("%s on day %d is %s, expected %s", row->obligation, days[column],
             naer_status_get_code (finding->status), naer_status_get_code (expected));
  if (row->due == 0)
    g_assert_cmpint (finding->due, ==, NAER_DAY_NONE);
  else
    g_assert_cmpint (finding->due - start + 1, ==, row->due);
  g_assert_nonnull (finding->title);
  g_assert_cmpstr (finding->text, !=, "");
  g_assert_cmpstr (finding->reason, !=, "");
  g_assert_null (strstr (finding->reason, "–."));
  g_assert_null (strchr (finding->reason, '{'));
}

/* Of an obligation that is asked for twice there are two rows, in order. */
static const NaerFinding *
find_finding (const NaerCaseTimeline *timeline,
              const Row              *rows,
              guint                   index)
{
  const char *obligation = rows[index].obligation;
  guint before = 0;

  for (guint i = 0; i < index; i++)
    before += g_str_equal (rows[i].obligation, obligation);
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation) && before-- == 0)
        return finding;
    }
  g_error ("no finding of %s", obligation);
}

static void
check_table (const NaerEmployee *employee,
             NaerDay             start,
             const Row          *rows,
             guint               n_rows)
{
  for (guint column = 0; column < N_DAYS; column++)
    {
      g_autoptr (GPtrArray) timelines = scene_run (employee, start + days[column] - 1);
      const NaerCaseTimeline *timeline = timelines->pdata[0];

      g_assert_cmpint (timelines->len, ==, 1);
      g_assert_cmpint (timeline->findings->len, ==, n_rows);
      for (guint i = 0; i < n_rows; i++)
        check_finding (find_finding (timeline, rows, i), &rows[i], column, start);
    }
}

/* An open sick note, and nothing recorded. */
static void
test_unbroken (void)
{
  static const Row rows[] = {
    /*                            due   27 28 29 48 49 50 56 182 */
    { "first-contact",              3, "nd nd nd nd nd nd nd nd" },
    { "plan",                      28, "so du nd nd nd nd nd nd" },
    { "plan-to-sick-lister",       28, "so du nd nd nd nd nd nd" },
    { "dialogue-1",                49, "up up up so du nd nd nd" },
    { "check-in",                  49, "up up up so du nd nd nd" },
    { "activity",                  56, "up up up so so so du nd" },
    { "nav-candidate",            120, "ex ex ex ex ex ex ex ex" },
    { "nav-need",                 181, "up up up up up up up nd" },
    { "dialogue-2",               182, "ex ex ex ex ex ex ex ex" },
    { "week-39",                  274, "ex ex ex ex ex ex ex ex" },
    { "dismissal-protection",     365, "in in in in in in in in" },
    { "employer-period-end",       16, "in in in in in in in in" },
    { "max-date-talk",            182, "up up up up up up up du" },
    { "max-date-talk",            272, "up up up up up up up up" },
    { "max-date",                 362, "in in in in in in in in" },
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "consult-transfer",           0, "na na na na na na na na" },
    { "return-talk",                0, "na na na na na na na na" },
    { "documentation",              0, "in in nd nd nd nd nd nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = scene_day ("2026-01-05");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, NAER_DAY_NONE);
  check_table (employee, start, rows, G_N_ELEMENTS (rows));
}

/* One sick day, fifteen gap days, and then an open note: sick days lag behind the calendar. */
static void
test_joined_single_days (void)
{
  static const Row rows[] = {
    /*                            due   27 28 29 48 49 50 56 182 */
    { "first-contact",              3, "nd nd nd nd nd nd nd nd" },
    { "plan",                      43, "up co so nd nd nd nd nd" },
    { "plan-to-sick-lister",       43, "up co so nd nd nd nd nd" },
    { "dialogue-1",                64, "up up up up co so so nd" },
    { "check-in",                  64, "up up up up up so so nd" },
    { "activity",                  56, "na na na na na na na nd" },
    { "nav-candidate",            120, "ex ex ex ex ex ex ex ex" },
    { "nav-need",                 181, "up up up up up up up nd" },
    { "dialogue-2",               182, "ex ex ex ex ex ex ex ex" },
    { "week-39",                  274, "ex ex ex ex ex ex ex ex" },
    { "dismissal-protection",     365, "in in in in in in in in" },
    { "employer-period-end",       31, "in in in in in in in in" },
    { "max-date-talk",            199, "up up up up up up up up" },
    { "max-date-talk",            289, "up up up up up up up up" },
    { "max-date",                 379, "in in in in in in in in" },
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "consult-transfer",           0, "na na na na na na na na" },
    { "return-talk",                0, "na na na na na na na na" },
    { "documentation",              0, "in in in nd nd nd nd nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) timelines = NULL;
  NaerDay start = scene_day ("2026-01-05");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, start);
  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start + 16, NAER_DAY_NONE);
  check_table (employee, start, rows, G_N_ELEMENTS (rows));

  timelines = scene_run (employee, start + 26);
  g_assert_cmpint (scene_find (timelines, 0, "plan")->calendar_target, ==, start + 27);
  g_assert_cmpint (scene_find (timelines, 0, "dialogue-1")->calendar_target, ==, start + 48);
  g_assert_cmpint (scene_find (timelines, 0, "activity")->calendar_target, ==, NAER_DAY_NONE);
}

/* Single days with fifteen gap days between, on days 1, 17 and 33, and an open note from day 49: the
   28th sick day is day 73 and the 49th day 94, and day 56 has eleven. */
static void
test_three_single_days (void)
{
  static const Row rows[] = {
    /*                            due   27 28 29 48 49 50 56 182 */
    { "first-contact",              3, "nd nd nd nd nd nd nd nd" },
    { "plan",                      73, "up co co co co co co nd" },
    { "plan-to-sick-lister",       73, "up co co co co co co nd" },
    { "dialogue-1",                94, "up up up up co co co nd" },
    { "check-in",                  94, "up up up up up up up nd" },
    { "activity",                  56, "na na na na na na na nd" },
    { "nav-candidate",            120, "ex ex ex ex ex ex ex ex" },
    { "nav-need",                 181, "up up up up up up up nd" },
    { "dialogue-2",               182, "ex ex ex ex ex ex ex ex" },
    { "week-39",                  274, "ex ex ex ex ex ex ex ex" },
    { "dismissal-protection",     365, "in in in in in in in in" },
    { "employer-period-end",       61, "in in in in in in in in" },
    { "max-date-talk",            229, "up up up up up up up up" },
    { "max-date-talk",            319, "up up up up up up up up" },
    { "max-date",                 409, "in in in in in in in in" },
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "consult-transfer",           0, "na na na na na na na na" },
    { "return-talk",                0, "na na na na na na na na" },
    { "documentation",              0, "in in in in in in in nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = scene_day ("2026-01-05");

  for (NaerDay single = start; single <= start + 32; single += 16)
    scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, single, single);
  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start + 48, NAER_DAY_NONE);
  check_table (employee, start, rows, G_N_ELEMENTS (rows));
}

/* Half a sick note: the dialogue meeting is to consider, and the activity requirement is met. */
static void
test_graded (void)
{
  static const Row rows[] = {
    /*                            due   27 28 29 48 49 50 56 182 */
    { "first-contact",              3, "nd nd nd nd nd nd nd nd" },
    { "plan",                      28, "so du nd nd nd nd nd nd" },
    { "plan-to-sick-lister",       28, "so du nd nd nd nd nd nd" },
    { "dialogue-1",                49, "co co co co co co co co" },
    { "check-in",                  49, "up up up so du nd nd nd" },
    { "activity",                  56, "do do do do do do do do" },
    { "nav-candidate",            120, "ex ex ex ex ex ex ex ex" },
    { "nav-need",                 181, "up up up up up up up nd" },
    { "dialogue-2",               182, "ex ex ex ex ex ex ex ex" },
    { "week-39",                  274, "ex ex ex ex ex ex ex ex" },
    { "dismissal-protection",     365, "in in in in in in in in" },
    { "employer-period-end",       16, "in in in in in in in in" },
    { "max-date-talk",            182, "up up up up up up up du" },
    { "max-date-talk",            272, "up up up up up up up up" },
    { "max-date",                 362, "in in in in in in in in" },
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "consult-transfer",           0, "na na na na na na na na" },
    { "return-talk",                0, "na na na na na na na na" },
    { "documentation",              0, "in in nd nd nd nd nd nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = scene_day ("2026-01-05");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, NAER_DAY_NONE)->grade = 50;
  check_table (employee, start, rows, G_N_ELEMENTS (rows));
}

/* A note that ends on day 48, the day before the dialogue meeting would have been due. */
static void
test_ended (void)
{
  static const Row rows[] = {
    /*                            due   27 28 29 48 49 50 56 182 */
    { "first-contact",              3, "nd nd nd nd nd nd nd nd" },
    { "plan",                      28, "so du nd nd nd nd nd nd" },
    { "plan-to-sick-lister",       28, "so du nd nd nd nd nd nd" },
    { "dialogue-1",                49, "up up up so na na na na" },
    { "check-in",                  49, "up up up so na na na na" },
    { "activity",                  56, "up up up so na na na na" },
    { "nav-candidate",            120, "ex ex ex ex na na na na" },
    { "nav-need",                 181, "up up up up na na na na" },
    { "dialogue-2",               182, "ex ex ex ex na na na na" },
    { "week-39",                  274, "ex ex ex ex na na na na" },
    { "dismissal-protection",     365, "in in in in na na na na" },
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "consult-transfer",           0, "na na na na na na na na" },
    { "documentation",              0, "in in nd nd nd nd nd nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = scene_day ("2026-01-05");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, start + 47);
  for (guint column = 0; column < N_DAYS; column++)
    {
      g_autoptr (GPtrArray) timelines = scene_run (employee, start + days[column] - 1);

      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        check_finding (scene_find (timelines, 0, rows[i].obligation), &rows[i], column, start);
      g_assert_cmpint (scene_find (timelines, 0, "plan")->if_lasts, ==, FALSE);
      g_assert_cmpint (scene_find (timelines, 0, "dialogue-1")->if_lasts, ==, days[column] <= 48);
    }
}

static char *
describe (GPtrArray *timelines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      for (guint n = 0; n < timeline->findings->len; n++)
        {
          const NaerFinding *finding = timeline->findings->pdata[n];

          g_string_append_printf (text, "%s %s %d %s %s\n", finding->obligation,
                                  naer_status_get_code (finding->status), finding->due,
                                  finding->text, finding->reason);
          if (n > 0)
            g_assert_true (finding->due == NAER_DAY_NONE ||
                           ((NaerFinding *) timeline->findings->pdata[n - 1])->due <= finding->due);
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_order_of_spells (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  NaerDay first = scene_day ("2025-01-01");

  for (int i = 0; i < 100; i++)
    {
      g_autoptr (NaerEmployee) employee = random_employee (rand, first);
      g_autoptr (GPtrArray) before = scene_run (employee, first + 300), after = NULL;
      g_autofree char *expected = describe (before), *found = NULL;

      for (guint n = employee->absences->len; n > 1; n--)
        g_ptr_array_insert (employee->absences, -1,
                            g_ptr_array_steal_index (employee->absences,
                                                     (guint) g_rand_int_range (rand, 0, (int) n)));
      after = scene_run (employee, first + 300);
      found = describe (after);
      g_assert_cmpstr (found, ==, expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/unbroken", test_unbroken);
  g_test_add_func ("/timeline/joined-single-days", test_joined_single_days);
  g_test_add_func ("/timeline/three-single-days", test_three_single_days);
  g_test_add_func ("/timeline/graded", test_graded);
  g_test_add_func ("/timeline/ended", test_ended);
  g_test_add_func ("/timeline/order-of-spells", test_order_of_spells);
  return g_test_run ();
}
