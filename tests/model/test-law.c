/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scene.h"

/* The changes of law, and the days on which something changes: a named due date, and what is said on
   each side of it. */

#define START "2026-01-05"

typedef void (*SceneFunc) (NaerScene *scene);

/* An open sick note from Monday 5 January 2026. */
static void
unbroken (NaerScene *scene)
{
  scene_init (scene, START, NULL);
}

/* One sick day, fifteen gap days, and an open note: sick days lag fifteen days behind. */
static void
joined (NaerScene *scene)
{
  scene_init (scene, START, START);
  scene_add_absence (scene->employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-21"),
                     NAER_DAY_NONE);
}

/* Ten sick days, nine of holiday that start no gap, and an open note. */
static void
joined_over_holiday (NaerScene *scene)
{
  scene_init (scene, START, "2026-01-14");
  scene_add_absence (scene->employee, NAER_ABSENCE_HOLIDAY, scene_day ("2026-01-15"),
                     scene_day ("2026-01-23"));
  scene_add_absence (scene->employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-24"),
                     NAER_DAY_NONE);
}

static void
graded (NaerScene *scene)
{
  unbroken (scene);
  ((NaerAbsence *) scene->employee->absences->pdata[0])->grade = 50;
}

/* What is said the day before the due date, on it, and the day after it. */
typedef struct
{
  SceneFunc make;
  const char *obligation;
  const char *due;
  const char *before;
  const char *on;
  const char *after;
} Row;

#define A_DUTY "due-soon", "due", "not-documented"
#define OF_OTHERS "expected", "expected", "expected"
#define TOLD "information", "information", "information"

static const Row rows[] = {
  { unbroken, "first-contact", "2026-01-07", A_DUTY },             /* day 3 */
  { unbroken, "employer-period-end", "2026-01-20", TOLD },         /* day 16 */
  { unbroken, "plan", "2026-02-01", A_DUTY },                      /* day 28 */
  { unbroken, "plan-to-sick-lister", "2026-02-01", A_DUTY },
  { unbroken, "dialogue-1", "2026-02-22", A_DUTY },                /* day 49 */
  { unbroken, "check-in", "2026-02-22", A_DUTY },
  { unbroken, "activity", "2026-03-01", A_DUTY },                  /* day 56 */
  { unbroken, "nav-candidate", "2026-05-04", OF_OTHERS },          /* day 120 */
  { unbroken, "nav-need", "2026-07-04", A_DUTY },                  /* day 181 */
  { unbroken, "dialogue-2", "2026-07-05", OF_OTHERS },             /* day 182 */
  { unbroken, "week-39", "2026-10-05", OF_OTHERS },                /* day 274 */
  { unbroken, "max-date-talk", "2026-07-05", A_DUTY },
  { unbroken, "max-date", "2027-01-01", TOLD },
  { unbroken, "dismissal-protection", "2027-01-04", TOLD },

  { joined, "first-contact", "2026-01-07", A_DUTY },
  { joined, "employer-period-end", "2026-02-04", TOLD },           /* 16th counted day */
  { joined, "plan", "2026-02-16", A_DUTY },                        /* 28th sick day, day 43 */
  { joined, "plan-to-sick-lister", "2026-02-16", A_DUTY },
  { joined, "dialogue-1", "2026-03-09", A_DUTY },                  /* 49th sick day, day 64 */
  { joined, "check-in", "2026-03-09", A_DUTY },
  { joined, "activity", "2026-03-01", "not-applicable", "not-applicable", "not-applicable" },
  { joined, "nav-candidate", "2026-05-04", OF_OTHERS },
  { joined, "nav-need", "2026-07-04", A_DUTY },
  { joined, "dialogue-2", "2026-07-05", OF_OTHERS },
  { joined, "dismissal-protection", "2027-01-04", TOLD },

  { joined_over_holiday, "plan", "2026-02-10", A_DUTY },
  { joined_over_holiday, "dialogue-1", "2026-03-03", A_DUTY },
  { joined_over_holiday, "nav-candidate", "2026-05-04", OF_OTHERS },

  { graded, "plan", "2026-02-01", A_DUTY },
  { graded, "dialogue-1", "2026-02-22", "consider", "consider", "consider" },
  { graded, "activity", "2026-03-01", "done", "done", "done" },
  { graded, "check-in", "2026-02-22", A_DUTY },
  { graded, "dialogue-2", "2026-07-05", OF_OTHERS },
};

static void
check_day (const Row  *row,
           int         days_after,
           const char *status)
{
  g_auto (NaerScene) scene = { 0 };
  g_autofree char *today = naer_day_to_iso (scene_day (row->due) + days_after);
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerFinding *finding;

  row->make (&scene);
  timelines = scene_run (scene.employee, scene_day (today));
  finding = scene_find (timelines, 0, row->obligation);
  g_assert_cmpint (finding->due, ==, scene_day (row->due));
  if (g_strcmp0 (naer_status_get_code (finding->status), status) != 0)
    g_error ("%s is %s on %s, expected %s", row->obligation, naer_status_get_code (finding->status),
             today, status);
}

static void
test_boundaries (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      check_day (&rows[i], -1, rows[i].before);
      check_day (&rows[i], 0, rows[i].on);
      check_day (&rows[i], 1, rows[i].after);
    }
}

/* Fourteen days before a due date it is soon; the day before that it is not. */
static void
test_soon (void)
{
  static const char *const obligations[] = { "plan", "dialogue-1", "activity", "nav-need",
                                             "max-date-talk" };

  for (guint i = 0; i < G_N_ELEMENTS (obligations); i++)
    for (guint n = 0; n < G_N_ELEMENTS (rows); n++)
      if (rows[n].make == unbroken && g_str_equal (rows[n].obligation, obligations[i]))
        {
          check_day (&rows[n], -14, "due-soon");
          check_day (&rows[n], -15,
                     g_str_equal (obligations[i], "nav-need") ? "consider" : "upcoming");
        }
}

/* What an absence of so many days leaves behind, on the day after its last: one day fewer and the
   duty never came. The numbers are calendar days of one note; where @lag is not zero the note comes
   after one sick day and @lag gap days, and the numbers are sick days. */
typedef struct
{
  int n_days;
  int lag;
  const char *obligation;
  const char *status;
} Length;

static const Length lengths[] = {
  { 2, 0, "first-contact", "not-applicable" },
  { 3, 0, "first-contact", "not-documented" },
  { 4, 0, "first-contact", "not-documented" },
  { 15, 0, "employer-period-end", "not-applicable" },
  { 16, 0, "employer-period-end", "information" },
  { 17, 0, "employer-period-end", "information" },
  { 15, 0, "return-talk", "not-applicable" },
  { 16, 0, "return-talk", "due-soon" },
  { 17, 0, "return-talk", "due-soon" },
  { 27, 0, "plan", "not-applicable" },
  { 28, 0, "plan", "not-documented" },
  { 29, 0, "plan", "not-documented" },
  { 27, 0, "plan-to-sick-lister", "not-applicable" },
  { 28, 0, "plan-to-sick-lister", "not-documented" },
  { 48, 0, "dialogue-1", "not-applicable" },
  { 49, 0, "dialogue-1", "not-documented" },
  { 50, 0, "dialogue-1", "not-documented" },
  { 48, 0, "check-in", "not-applicable" },
  { 49, 0, "check-in", "not-documented" },
  { 55, 0, "activity", "not-applicable" },
  { 56, 0, "activity", "not-documented" },
  { 57, 0, "activity", "not-documented" },
  { 119, 0, "nav-candidate", "not-applicable" },
  { 120, 0, "nav-candidate", "expected" },
  { 121, 0, "nav-candidate", "expected" },
  { 180, 0, "nav-need", "not-applicable" },
  { 181, 0, "nav-need", "not-documented" },
  { 181, 0, "dialogue-2", "not-applicable" },
  { 182, 0, "dialogue-2", "expected" },
  { 183, 0, "dialogue-2", "expected" },
  { 273, 0, "week-39", "not-applicable" },
  { 274, 0, "week-39", "expected" },
  { 275, 0, "week-39", "expected" },
  { 361, 0, "max-date", "not-applicable" },
  { 362, 0, "max-date", "information" },
  { 364, 0, "dismissal-protection", "not-applicable" },
  { 365, 0, "dismissal-protection", "information" },

  { 27, 15, "plan", "not-applicable" },
  { 28, 15, "plan", "not-documented" },
  { 29, 15, "plan", "not-documented" },
  { 48, 15, "dialogue-1", "not-applicable" },
  { 49, 15, "dialogue-1", "not-documented" },
  { 50, 15, "dialogue-1", "not-documented" },
  { 55, 15, "activity", "not-applicable" },
  { 56, 15, "activity", "not-documented" },
  { 57, 15, "activity", "not-documented" },
  { 15, 15, "employer-period-end", "not-applicable" },
  { 16, 15, "employer-period-end", "information" },
  { 104, 15, "nav-candidate", "not-applicable" }, /* day 119 */
  { 105, 15, "nav-candidate", "expected" },
  { 106, 15, "nav-candidate", "expected" },
  { 166, 15, "dialogue-2", "not-applicable" },    /* day 181 */
  { 167, 15, "dialogue-2", "expected" },
  { 168, 15, "dialogue-2", "expected" },
  { 1, 14, "return-talk", "not-applicable" },     /* one sick day, and no more */
  { 2, 13, "return-talk", "not-applicable" },     /* fifteen calendar days */
  { 2, 14, "return-talk", "due-soon" },           /* sixteen */
};

static void
test_lengths (void)
{
  NaerDay start = scene_day (START);

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      const Length *row = &lengths[i];
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;
      NaerDay end = start + row->lag + row->n_days - 1;
      const NaerFinding *finding;

      if (row->lag > 0)
        scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, start);
      if (row->lag == 0 || row->n_days > 1)
        scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE,
                           row->lag > 0 ? start + row->lag + 1 : start, end);
      timelines = scene_run (employee, end + 1);
      g_assert_cmpuint (timelines->len, ==, 1);
      finding = scene_find (timelines, 0, row->obligation);
      if (g_strcmp0 (naer_status_get_code (finding->status), row->status) != 0)
        g_error ("%s is %s after %d days, expected %s", row->obligation,
                 naer_status_get_code (finding->status), row->n_days, row->status);
    }
}

/* Fifteen gap days join, and the plan waits for the sick days of both; sixteen split, and the clock
   begins anew. */
static void
test_gaps (void)
{
  static const struct
  {
    int gap;
    guint n_cases;
    const char *plan; /* of the last case */
  } gaps[] = {
    { 14, 1, "2026-02-15" },
    { 15, 1, "2026-02-16" },
    { 16, 2, "2026-02-26" },
    { 17, 2, "2026-02-27" },
  };
  NaerDay start = scene_day (START);

  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;

      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, start + 8);
      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start + 9 + gaps[i].gap, NAER_DAY_NONE);
      timelines = scene_run (employee, start + 60);
      g_assert_cmpuint (timelines->len, ==, gaps[i].n_cases);
      g_assert_cmpint (scene_find (timelines, timelines->len - 1, "plan")->due, ==,
                       scene_day (gaps[i].plan));
    }
}

/* Days 3 and 4 of self-certification, and the eighth and ninth where the employer gives eight. */
static void
test_self_certification (void)
{
  static const struct
  {
    gboolean common;
    int n_days;
    const char *due;
    const char *status; /* on the day after the last */
  } spells[] = {
    { FALSE, 2, "2026-01-07", "not-applicable" }, { FALSE, 3, "2026-01-07", "not-applicable" },
    { FALSE, 4, "2026-01-07", "not-documented" }, { TRUE, 7, "2026-01-12", "not-applicable" },
    { TRUE, 8, "2026-01-12", "not-applicable" },  { TRUE, 9, "2026-01-12", "not-documented" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spells); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      NaerDay end = scene_day (START) + spells[i].n_days - 1;
      g_autofree char *last = naer_day_to_iso (end), *today = naer_day_to_iso (end + 1);
      g_autofree char *expected = g_strdup_printf ("%s due %s", spells[i].status, spells[i].due);
      NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);

      arrangement->kind = spells[i].common ? NAER_ARRANGEMENT_COMMON : NAER_ARRANGEMENT_STATUTORY;
      scene_init (&scene, START, last);
      g_ptr_array_add (scene.facts->employer->arrangements, arrangement);
      ((NaerAbsence *) scene.employee->absences->pdata[0])->kind = NAER_ABSENCE_SELF_CERTIFICATION;
      scene_check (&scene, today, "self-cert-limit", expected);
    }
}

/* The last case under the old law and the first under the new, for each duty that a change touches. */
static const struct
{
  const char *start;
  const char *obligation;
  const char *rule_set; /* nullable: the duty is not there */
  const char *due;
  const char *status;
} changes[] = {
  /* 1 January 2004: activity, or why not */
  { "2003-11-06", "activity", "no-2003", "2003-12-31", "not-applicable" },
  { "2003-11-07", "activity", "no-2003", "2004-01-01", "not-documented" },
  /* 1 March 2007: plan after six weeks instead of eight, and a meeting after twelve */
  { "2007-01-04", "plan", "no-2003", "2007-02-28", "not-documented" },
  { "2007-01-05", "plan", "no-2007", "2007-03-01", "not-documented" },
  { "2007-01-18", "plan", "no-2007", "2007-03-01", "not-documented" },
  { "2007-01-19", "plan", "no-2007", "2007-03-01", "not-documented" },
  { "2007-01-20", "plan", "no-2007", "2007-03-02", "not-documented" },
  { "2006-12-07", "dialogue-1", "no-2007", "2007-02-28", "not-applicable" },
  { "2006-12-08", "dialogue-1", "no-2007", "2007-03-01", "not-documented" },
  { "2004-05-01", "dialogue-1", NULL },
  /* 1 July 2011: plan after four weeks, meeting after seven, report after nine, Nav’s meeting */
  { "2011-06-01", "plan", "no-2011", "2011-07-01", "not-documented" },
  { "2011-05-20", "plan", "no-2007", "2011-06-30", "not-documented" },
  { "2011-05-21", "plan", "no-2011", "2011-07-01", "not-documented" },
  { "2011-06-04", "plan", "no-2011", "2011-07-01", "not-documented" },
  { "2011-06-05", "plan", "no-2011", "2011-07-02", "not-documented" },
  { "2011-04-08", "dialogue-1", "no-2007", "2011-06-30", "not-documented" },
  { "2011-04-09", "dialogue-1", "no-2011", "2011-07-01", "not-documented" },
  { "2011-05-14", "dialogue-1", "no-2011", "2011-07-01", "not-documented" },
  { "2011-05-15", "dialogue-1", "no-2011", "2011-07-02", "not-documented" },
  { "2011-04-29", "report-to-nav", "no-2011", "2011-06-30", "not-applicable" },
  { "2011-04-30", "report-to-nav", "no-2011", "2011-07-01", "not-documented" },
  { "2010-12-31", "dialogue-2", "no-2011", "2011-06-30", "not-applicable" },
  { "2011-01-01", "dialogue-2", "no-2011", "2011-07-01", "expected" },
  /* 1 July 2014: no report, but the plan goes to the sick-lister; Nav’s practice of today */
  { "2014-06-03", "plan", "no-2011", "2014-06-30", "not-documented" },
  { "2014-06-04", "plan", "no-2014", "2014-07-01", "not-documented" },
  { "2014-06-03", "plan-to-sick-lister", "no-2014", "2014-06-30", "not-applicable" },
  { "2014-06-04", "plan-to-sick-lister", "no-2014", "2014-07-01", "not-documented" },
  { "2014-05-13", "dialogue-1", "no-2011", "2014-06-30", "not-documented" },
  { "2014-05-14", "dialogue-1", "no-2014", "2014-07-01", "not-documented" },
  { "2014-04-29", "report-to-nav", "no-2011", "2014-06-30", "not-documented" },
  { "2014-04-30", "report-to-nav", NULL },
  { "2014-03-03", "nav-candidate", "no-2014", "2014-06-30", "not-applicable" },
  { "2014-03-04", "nav-candidate", "no-2014", "2014-07-01", "expected" },
  { "2014-01-01", "nav-need", "no-2014", "2014-06-30", "not-applicable" },
  { "2014-01-02", "nav-need", "no-2014", "2014-07-01", "not-documented" },
  { "2013-09-30", "week-39", "no-2014", "2014-06-30", "not-applicable" },
  { "2013-10-01", "week-39", "no-2014", "2014-07-01", "expected" },
  { "2012-02-01", "plan-to-sick-lister", NULL },
  { "2012-02-01", "consult-transfer", NULL },
  { "2015-02-02", "consult-transfer", "no-2014", NULL, "not-applicable" },
  /* 1 June 2021: activity has to go on */
  { "2021-05-04", "plan", "no-2014", "2021-05-31", "not-documented" },
  { "2021-05-05", "plan", "no-2021", "2021-06-01", "not-documented" },
  { "2021-04-06", "activity", "no-2014", "2021-05-31", "not-documented" },
  { "2021-04-07", "activity", "no-2021", "2021-06-01", "not-documented" },
  { "2026-01-05", "plan", "no-2021", "2026-02-01", "not-documented" },
};

static const NaerFinding *
find_or_none (const NaerCaseTimeline *timeline,
              const char             *obligation)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        return finding;
    }
  return NULL;
}

static void
test_across_law (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;
      NaerDay start = scene_day (changes[i].start);
      const NaerFinding *finding;

      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, start, NAER_DAY_NONE);
      timelines = scene_run (employee, start + 300);
      finding = find_or_none (timelines->pdata[0], changes[i].obligation);
      g_assert_cmpint (finding != NULL, ==, changes[i].rule_set != NULL);
      if (finding == NULL)
        continue;
      g_assert_cmpstr (finding->rule_set, ==, changes[i].rule_set);
      g_assert_cmpint (finding->due, ==,
                       changes[i].due != NULL ? scene_day (changes[i].due) : NAER_DAY_NONE);
      g_assert_cmpstr (naer_status_get_code (finding->status), ==, changes[i].status);
    }
}

/* What has no day is told by the law of the last day of the absence. */
static void
test_without_day (void)
{
  static const char *const rows_without[][2] = { { "2021-05-31", "no-2014" },
                                                 { "2021-06-01", "no-2021" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows_without); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;

      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2021-05-20"),
                         scene_day (rows_without[i][0]));
      timelines = scene_run (employee, scene_day ("2021-07-01"));
      g_assert_cmpstr (scene_find (timelines, 0, "plan-before-nav")->rule_set, ==,
                       rows_without[i][1]);
    }
}

/* An open note to come, with days at work typed over its first ones: no day before it goes on is a
   sick day, whatever the day that asks. */
static void
test_open_note_ahead (void)
{
  static const char *const todays[] = { "2026-01-05", "2026-01-14", "2026-01-20", "2026-01-25",
                                        "2026-02-10", "2026-03-01" };
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day (START), scene_day ("2026-01-14"));
  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-24"), NAER_DAY_NONE);
  scene_add_absence (employee, NAER_ABSENCE_WORK, scene_day ("2026-01-24"), scene_day ("2026-01-26"));
  for (guint i = 0; i < G_N_ELEMENTS (todays); i++)
    {
      g_autoptr (GPtrArray) timelines = scene_run (employee, scene_day (todays[i]));

      g_assert_cmpuint (timelines->len, ==, 1);
      g_assert_cmpint (scene_find (timelines, 0, "plan")->due, ==, scene_day ("2026-02-13"));
      g_assert_cmpint (scene_find (timelines, 0, "dialogue-1")->due, ==, scene_day ("2026-03-06"));
      g_assert_cmpint (scene_find (timelines, 0, "employer-period-end")->due, ==,
                       scene_day ("2026-02-01"));
    }
}

/* Until 2014 the meeting was for who was partly away too, and before 2021 it was enough to have
   tried an activity. */
static void
test_what_counts_across_law (void)
{
  static const struct
  {
    const char *start;
    const char *obligation;
    const char *status;
  } cases[] = {
    { "2007-03-01", "dialogue-1", "consider" },
    { "2014-05-13", "dialogue-1", "not-documented" },
    { "2014-05-14", "dialogue-1", "consider" },
    { "2021-04-06", "activity", "done" },
    { "2021-04-07", "activity", "not-documented" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;
      g_autofree char *from = naer_day_to_iso (scene_day (cases[i].start) + 30);
      g_autofree char *to = naer_day_to_iso (scene_day (cases[i].start) + 35);

      scene_init (&scene, cases[i].start, NULL);
      if (g_str_equal (cases[i].obligation, "dialogue-1"))
        ((NaerAbsence *) scene.employee->absences->pdata[0])->grade = 50;
      else
        scene_add_activity (&scene, from, to);
      timelines = scene_run (scene.employee, scene_day (cases[i].start) + 100);
      g_assert_cmpstr (
          naer_status_get_code (scene_find (timelines, 0, cases[i].obligation)->status), ==,
          cases[i].status);
    }
}

/* A case that begins on 29 February, or whose days fall on it. */
static void
test_leap_day (void)
{
  static const struct
  {
    const char *start;
    const char *obligation;
    const char *due;
  } days[] = {
    { "2024-02-29", "first-contact", "2024-03-02" }, { "2024-02-29", "plan", "2024-03-27" },
    { "2024-02-02", "plan", "2024-02-29" },          { "2024-02-03", "plan", "2024-03-01" },
    { "2025-02-02", "plan", "2025-03-01" },          { "2024-01-12", "dialogue-1", "2024-02-29" },
    { "2024-01-05", "activity", "2024-02-29" },      { "2023-11-02", "nav-candidate", "2024-02-29" },
    { "2023-09-01", "dialogue-2", "2024-02-29" },    { "2022-11-02", "nav-candidate", "2023-03-01" },
    { "2023-06-01", "week-39", "2024-02-29" },       { "2024-02-29", "dismissal-protection", "2025-02-28" },
    { "2023-03-01", "dismissal-protection", "2024-02-29" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;

      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day (days[i].start), NAER_DAY_NONE);
      timelines = scene_run (employee, scene_day (days[i].start) + 20);
      g_assert_cmpint (scene_find (timelines, 0, days[i].obligation)->due, ==,
                       scene_day (days[i].due));
    }
}

/* A change of position changes nothing; between two employments nothing is due. */
static void
test_change_of_employment (void)
{
  static const struct
  {
    const char *until;
    const char *again;
    const char *plan;
    const char *dialogue_1;
    const char *activity;
  } spans[] = {
    { "2026-01-31", "2026-02-01", "not-documented", "not-documented", "not-documented" },
    { "2026-01-31", "2026-02-02", "not-applicable", "not-documented", "not-documented" },
    { "2026-02-01", "2026-02-22", "not-documented", "not-documented", "not-documented" },
    { "2026-02-01", "2026-02-23", "not-documented", "not-applicable", "not-documented" },
    { "2026-01-31", "2026-03-01", "not-applicable", "not-applicable", "not-documented" },
    { "2026-02-28", "2026-03-02", "not-documented", "not-documented", "not-applicable" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;

      scene_init (&scene, START, NULL);
      g_ptr_array_add (scene.employee->employments,
                       naer_employment_new (scene_day ("2020-01-01"), scene_day (spans[i].until),
                                            100));
      g_ptr_array_add (scene.employee->employments,
                       naer_employment_new (scene_day (spans[i].again), NAER_DAY_NONE, 60));
      timelines = scene_run (scene.employee, scene_day ("2026-03-20"));
      g_assert_cmpstr (naer_status_get_code (scene_find (timelines, 0, "plan")->status), ==,
                       spans[i].plan);
      g_assert_cmpstr (naer_status_get_code (scene_find (timelines, 0, "dialogue-1")->status), ==,
                       spans[i].dialogue_1);
      g_assert_cmpstr (naer_status_get_code (scene_find (timelines, 0, "activity")->status), ==,
                       spans[i].activity);
    }
}

/* What binds whom, of all that the rules of today have. */
static void
test_classes (void)
{
  static const struct
  {
    const char *obligation;
    NaerObligationClass obligation_class;
    NaerActor actor;
    const char *resolves;
  } duties[] = {
    { "first-contact", NAER_CLASS_RECOMMENDED, NAER_ACTOR_EMPLOYER, "contact" },
    { "self-cert-limit", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYEE, "note" },
    { "employer-period-end", NAER_CLASS_INFORMATION, NAER_ACTOR_NONE, "none" },
    { "plan", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "plan" },
    { "plan-to-sick-lister", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "dispatch" },
    { "dialogue-1", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "meeting" },
    { "consult-transfer", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "consultation" },
    { "activity", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYEE, "activity" },
    { "nav-need", NAER_CLASS_RECOMMENDED, NAER_ACTOR_EMPLOYER, "note" },
    { "nav-candidate", NAER_CLASS_OTHERS, NAER_ACTOR_NAV, "none" },
    { "dialogue-2", NAER_CLASS_OTHERS, NAER_ACTOR_NAV, "meeting" },
    { "plan-before-nav", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "dispatch" },
    { "week-39", NAER_CLASS_OTHERS, NAER_ACTOR_NAV, "none" },
    { "max-date-talk", NAER_CLASS_RECOMMENDED, NAER_ACTOR_EMPLOYER, "contact" },
    { "max-date", NAER_CLASS_INFORMATION, NAER_ACTOR_NONE, "none" },
    { "dismissal-protection", NAER_CLASS_INFORMATION, NAER_ACTOR_NONE, "none" },
    { "return-talk", NAER_CLASS_RECOMMENDED, NAER_ACTOR_EMPLOYER, "contact" },
    { "check-in", NAER_CLASS_RECOMMENDED, NAER_ACTOR_EMPLOYER, "contact" },
    { "documentation", NAER_CLASS_STATUTORY, NAER_ACTOR_EMPLOYER, "none" },
  };
  g_auto (NaerScene) scene = { 0 };
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerCaseTimeline *timeline;

  unbroken (&scene);
  timelines = scene_run (scene.employee, scene_day ("2026-02-05"));
  timeline = timelines->pdata[0];
  g_assert_cmpuint (timeline->findings->len, ==, G_N_ELEMENTS (duties) + 1); /* two talks */
  for (guint i = 0; i < G_N_ELEMENTS (duties); i++)
    {
      const NaerFinding *finding = scene_find (timelines, 0, duties[i].obligation);

      g_assert_cmpstr (finding->rule_set, ==, "no-2021");
      g_assert_cmpint (finding->obligation_class, ==, duties[i].obligation_class);
      g_assert_cmpint (finding->actor, ==, duties[i].actor);
      g_assert_cmpstr (finding->resolves, ==, duties[i].resolves);
      g_assert_cmpint (finding->rules_checked, >=, scene_day ("2026-11-24"));
      g_assert_true (g_str_has_prefix (finding->source, "arbeidsmiljøloven §") ||
                     g_str_has_prefix (finding->source, "folketrygdloven §") ||
                     g_str_equal (finding->source, "Navs praksis") ||
                     g_str_equal (finding->source, "Anbefalt"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/law/boundaries", test_boundaries);
  g_test_add_func ("/law/soon", test_soon);
  g_test_add_func ("/law/lengths", test_lengths);
  g_test_add_func ("/law/gaps", test_gaps);
  g_test_add_func ("/law/self-certification", test_self_certification);
  g_test_add_func ("/law/across-law", test_across_law);
  g_test_add_func ("/law/without-day", test_without_day);
  g_test_add_func ("/law/open-note-ahead", test_open_note_ahead);
  g_test_add_func ("/law/what-counts-across-law", test_what_counts_across_law);
  g_test_add_func ("/law/leap-day", test_leap_day);
  g_test_add_func ("/law/change-of-employment", test_change_of_employment);
  g_test_add_func ("/law/classes", test_classes);
  return g_test_run ();
}
