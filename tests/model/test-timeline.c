/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-engine.h"

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

static NaerDay
day (const char *text)
{
  NaerDay parsed;

  g_assert_true (naer_day_parse_iso (text, &parsed));
  return parsed;
}

static NaerAbsence *
add_absence (NaerEmployee   *employee,
             NaerAbsenceKind kind,
             NaerDay         from,
             NaerDay         to)
{
  NaerAbsence *absence = naer_absence_new (kind, from, to);

  g_ptr_array_add (employee->absences, absence);
  return absence;
}

static GPtrArray *
run (const NaerEmployee *employee,
     NaerDay             today)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();

  return naer_engine_run (facts, employee, naer_rule_book_get_default (), today, NAER_LANGUAGE_NB);
}

static const NaerFinding *
find (GPtrArray  *timelines,
      guint       index,
      const char *obligation)
{
  const NaerCaseTimeline *timeline = timelines->pdata[index];

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        return finding;
    }
  return NULL;
}

static void
check_finding (const NaerFinding *finding,
               const Row         *row,
               guint              column,
               NaerDay            start)
{
  NaerStatus expected = status_of_letters (row->status + 3 * column);

  g_assert_nonnull (finding);
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

static void
check_table (const NaerEmployee *employee,
             NaerDay             start,
             const Row          *rows,
             guint               n_rows)
{
  for (guint column = 0; column < N_DAYS; column++)
    {
      g_autoptr (GPtrArray) timelines = run (employee, start + days[column] - 1);
      const NaerCaseTimeline *timeline = timelines->pdata[0];

      g_assert_cmpint (timelines->len, ==, 1);
      g_assert_cmpint (timeline->findings->len, ==, n_rows);
      for (guint i = 0; i < n_rows; i++)
        check_finding (find (timelines, 0, rows[i].obligation), &rows[i], column, start);
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
    { "self-cert-limit",            0, "na na na na na na na na" },
    { "plan-before-nav",            0, "na na na na na na na na" },
    { "return-talk",                0, "na na na na na na na na" },
    { "documentation",              0, "in in nd nd nd nd nd nd" },
  };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = day ("2026-01-05");

  add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, NAER_DAY_NONE);
  check_table (employee, start, rows, G_N_ELEMENTS (rows));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/unbroken", test_unbroken);
  return g_test_run ();
}
