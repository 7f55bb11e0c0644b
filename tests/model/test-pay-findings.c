/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scene.h"

/* What the rules say of the employer period and of the last day with sick pay. */

/* Sixteen counted days from 5 January are 20 January; a joined single day counts too, and an absence
   that ended before is over. */
static void
test_employer_period_end (void)
{
  g_auto (NaerScene) scene = { 0 }, joined = { 0 }, brief = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-01-06", "employer-period-end", "information due 2026-01-20");
  scene_check (&scene, "2026-03-06", "employer-period-end", "information due 2026-01-20");

  scene_init (&joined, "2026-01-05", "2026-01-05");
  scene_add_absence (joined.employee, NAER_ABSENCE_SICK_NOTE, scene_day ("2026-01-12"),
                     NAER_DAY_NONE);
  scene_check (&joined, "2026-01-12", "employer-period-end", "information due 2026-01-26");

  scene_init (&brief, "2026-01-05", "2026-01-09");
  scene_check (&brief, "2026-01-09", "employer-period-end", "information due 2026-01-20");
  scene_check (&brief, "2026-01-10", "employer-period-end", "not-applicable");
  scene_check_says (&brief, "2026-01-10", "employer-period-end", NAER_SENTENCE_MAY_JOIN, TRUE);
}

/* 248 weekdays after 20 January 2026 end on 1 January 2027; Nav’s own date wins, for the case that
   it is about. */
static void
test_max_date (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-02-05", "max-date", "information due 2027-01-01");
  scene_check_says (&scene, "2026-02-05", "max-date", NAER_SENTENCE_ESTIMATED, TRUE);
  scene_check_says (&scene, "2026-02-05", "max-date", NAER_SENTENCE_FROM_NAV, FALSE);
  scene.employee->absence_known_from = scene_day ("2024-01-03");
  scene_check (&scene, "2026-02-05", "max-date", "cannot-judge");
  scene_check (&scene, "2026-02-05", "max-date-talk", "cannot-judge");
  scene_check_missing (&scene, "2026-02-05", "max-date", "absences");
  scene_check (&scene, "2026-03-01", "check-in", "not-documented due 2026-02-22");
  scene.employee->nav_last_sick_pay_day = scene_day ("2026-11-20");
  scene_check (&scene, "2026-02-05", "max-date", "information due 2026-11-20");
  scene_check (&scene, "2026-02-05", "max-date-talk", "upcoming due 2026-05-24");
  scene_check_says (&scene, "2026-02-05", "max-date", NAER_SENTENCE_ESTIMATED, FALSE);
  scene_check_says (&scene, "2026-02-05", "max-date", NAER_SENTENCE_FROM_NAV, TRUE);
  scene.employee->nav_last_sick_pay_case_start = scene_day ("2024-01-05");
  scene_check (&scene, "2026-02-05", "max-date", "cannot-judge");
}

/* From a Friday, 248 weekdays after sixteen days end a day before 260 from the first (ftrl § 8-12). */
static void
test_max_date_nav_pays_all (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerEmployment *employment = naer_employment_new (scene_day ("2015-01-01"), NAER_DAY_NONE, 100);

  scene_init (&scene, "2026-01-09", NULL);
  g_ptr_array_set_size (scene.employee->employments, 0);
  g_ptr_array_add (scene.employee->employments, employment);
  scene_check (&scene, "2026-02-05", "max-date", "information due 2027-01-06");
  employment->nav_pays_first_days = TRUE;
  scene_check (&scene, "2026-02-05", "max-date", "information due 2027-01-07");
}

/* An absence that ended before its last day of sick pay asks for none. */
static void
test_max_date_over (void)
{
  g_auto (NaerScene) brief = { 0 }, used_up = { 0 };

  scene_init (&brief, "2026-01-05", "2026-02-27");
  scene_check (&brief, "2026-02-27", "max-date", "information due 2027-01-01");
  scene_check (&brief, "2026-02-28", "max-date", "not-applicable");
  scene_check (&brief, "2026-02-28", "max-date-talk", "not-applicable");

  scene_init (&used_up, "2026-01-05", "2027-01-31");
  scene_check (&used_up, "2027-03-01", "max-date", "information due 2027-01-01");
  scene_check (&used_up, "2027-03-01", "max-date-talk", "not-documented due 2026-07-05");
}

/* The 67th birthday leaves 60 days, and the 70th none (ftrl § 8-51). */
static void
test_max_date_with_age (void)
{
  static const struct
  {
    const char *born;
    const char *max_date;
    const char *talk;
  } rows[] = {
    { NULL, "information due 2027-01-01", "upcoming due 2026-07-05" },
    { "1960-01-21", "information due 2027-01-01", "upcoming due 2026-07-05" },
    { "1959-01-21", "information due 2026-04-14", "not-applicable due 2025-10-16" },
    { "1959-03-02", "information due 2026-05-22", "not-applicable due 2025-11-23" },
    { "1956-03-02", "information due 2026-03-01", "not-applicable due 2025-09-02" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerScene) scene = { 0 };

      scene_init (&scene, "2026-01-05", NULL);
      scene.employee->born = rows[i].born != NULL ? scene_day (rows[i].born) : NAER_DAY_NONE;
      scene_check (&scene, "2026-02-02", "max-date", rows[i].max_date);
      scene_check (&scene, "2026-02-02", "max-date-talk", rows[i].talk);
    }
}

/* Who is back has used up what the 67th birthday left. */
static void
test_max_date_over_with_age (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", "2026-05-05");
  scene.employee->born = scene_day ("1959-01-21");
  scene_check (&scene, "2026-06-01", "max-date", "information due 2026-04-14");
  scene.employee->born = scene_day ("1999-01-21");
  scene_check (&scene, "2026-06-01", "max-date", "not-applicable");
}

/* A talk is due on the first day of the absence, but not before it. */
static void
test_max_date_talk_at_the_start (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene.employee->nav_last_sick_pay_day = scene_day ("2026-07-04");
  scene_check (&scene, "2026-01-05", "max-date-talk", "due due 2026-01-05");
  scene.employee->nav_last_sick_pay_day = scene_day ("2026-07-03");
  scene_check (&scene, "2026-01-05", "max-date-talk", "not-applicable due 2026-01-04");
}

static const NaerFinding *
find_nth (GPtrArray  *timelines,
          const char *obligation,
          guint       n)
{
  const NaerCaseTimeline *timeline = timelines->pdata[0];

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation) && n-- == 0)
        return finding;
    }
  g_error ("no finding of %s", obligation);
}

/* Talks 180 and 90 days before 1 January 2027: on 5 July and 3 October. A talk half-way between
   counts for both, one before it for the first only. */
static void
test_max_date_talks (void)
{
  static const struct
  {
    const char *talk;
    NaerStatus first;
    NaerStatus second;
  } rows[] = {
    { "2026-05-01", NAER_STATUS_DONE, NAER_STATUS_NOT_DOCUMENTED },
    { "2026-07-05", NAER_STATUS_DONE, NAER_STATUS_NOT_DOCUMENTED },
    { "2026-07-06", NAER_STATUS_DONE_LATE, NAER_STATUS_NOT_DOCUMENTED },
    { "2026-08-18", NAER_STATUS_DONE_LATE, NAER_STATUS_NOT_DOCUMENTED },
    { "2026-08-19", NAER_STATUS_DONE_LATE, NAER_STATUS_DONE },
    { "2026-10-03", NAER_STATUS_DONE_LATE, NAER_STATUS_DONE },
    { "2026-10-04", NAER_STATUS_DONE_LATE, NAER_STATUS_DONE_LATE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;

      scene_init (&scene, "2026-01-05", NULL);
      scene_add_contact (&scene, "2026-09-01", NAER_CONTACT_CHECK_IN);
      scene_add_contact (&scene, rows[i].talk, NAER_CONTACT_MAX_DATE);
      timelines = scene_run (scene.employee, scene_day ("2026-10-10"));
      g_assert_cmpint (find_nth (timelines, "max-date-talk", 0)->due, ==, scene_day ("2026-07-05"));
      g_assert_cmpint (find_nth (timelines, "max-date-talk", 1)->due, ==, scene_day ("2026-10-03"));
      g_assert_cmpint (find_nth (timelines, "max-date-talk", 0)->status, ==, rows[i].first);
      g_assert_cmpint (find_nth (timelines, "max-date-talk", 1)->status, ==, rows[i].second);
    }
}

/* The talks end with sick pay: six weeks from 20 November 2026 are 1 January 2027, its last day. */
static void
test_check_in_ends_with_sick_pay (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerContact *contact;

  scene_init (&scene, "2026-01-05", NULL);
  contact = scene_add_contact (&scene, "2026-11-20", NAER_CONTACT_CHECK_IN);
  scene_check (&scene, "2026-11-25", "check-in", "upcoming due 2027-01-01");
  contact->on = scene_day ("2026-11-21");
  scene_check (&scene, "2026-11-25", "check-in", "not-applicable due 2027-01-02");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pay-findings/employer-period-end", test_employer_period_end);
  g_test_add_func ("/pay-findings/max-date", test_max_date);
  g_test_add_func ("/pay-findings/max-date-nav-pays-all", test_max_date_nav_pays_all);
  g_test_add_func ("/pay-findings/max-date-over", test_max_date_over);
  g_test_add_func ("/pay-findings/max-date-with-age", test_max_date_with_age);
  g_test_add_func ("/pay-findings/max-date-over-with-age", test_max_date_over_with_age);
  g_test_add_func ("/pay-findings/max-date-talk-at-the-start", test_max_date_talk_at_the_start);
  g_test_add_func ("/pay-findings/max-date-talks", test_max_date_talks);
  g_test_add_func ("/pay-findings/check-in-ends-with-sick-pay", test_check_in_ends_with_sick_pay);
  return g_test_run ();
}
