/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-day-sentence.h"
#include "naer-fixture.h"

static const struct
{
  const char *day;
  const char *nb;
  const char *nn;
  const char *en;
} sentences[] = {
  { "2026-03-30", "mandag 30. mars 2026, uke 14, sykmelding 50 %, dag 1 av 14",
    "måndag 30. mars 2026, veke 14, sjukmelding 50 %, dag 1 av 14",
    "Monday 30 March 2026, week 14, sick note 50 %, day 1 of 14" },
  { "2026-04-05", "søndag 5. april 2026, uke 14, 1. påskedag, sykmelding 50 %, dag 7 av 14",
    "søndag 5. april 2026, veke 14, 1. påskedag, sjukmelding 50 %, dag 7 av 14",
    "Sunday 5 April 2026, week 14, Easter Sunday, sick note 50 %, day 7 of 14" },
  { "2026-03-05", "torsdag 5. mars 2026, uke 10, sykmelding, dag 4 av 14, kontakt",
    "torsdag 5. mars 2026, veke 10, sjukmelding, dag 4 av 14, kontakt",
    "Thursday 5 March 2026, week 10, sick note, day 4 of 14, contact" },
  { "2026-01-13", "tirsdag 13. januar 2026, uke 3, på jobb",
    "tysdag 13. januar 2026, veke 3, på jobb",
    "Tuesday 13 January 2026, week 3, at work" },
  { "2026-03-11", "onsdag 11. mars 2026, uke 11, på jobb", "onsdag 11. mars 2026, veke 11, på jobb",
    "Wednesday 11 March 2026, week 11, at work" },
  { "2026-01-10", "lørdag 10. januar 2026, uke 2", "laurdag 10. januar 2026, veke 2",
    "Saturday 10 January 2026, week 2" },
  { "2026-05-17", "søndag 17. mai 2026, uke 20, grunnlovsdagen",
    "søndag 17. mai 2026, veke 20, grunnlovsdagen",
    "Sunday 17 May 2026, week 20, Constitution Day" },
  { "2026-11-15", "søndag 15. november 2026, uke 46, i dag, sykmelding 60 %, dag 14",
    "søndag 15. november 2026, veke 46, i dag, sjukmelding 60 %, dag 14",
    "Sunday 15 November 2026, week 46, today, sick note 60 %, day 14" },
  { "2026-11-16", "mandag 16. november 2026, uke 47", "måndag 16. november 2026, veke 47",
    "Monday 16 November 2026, week 47" },
  { "2026-01-19", "mandag 19. januar 2026, uke 4, sykt barn, dag 1 av 3",
    "måndag 19. januar 2026, veke 4, sjukt barn, dag 1 av 3",
    "Monday 19 January 2026, week 4, child’s sickness, day 1 of 3" },
  { "2026-04-08", "onsdag 8. april 2026, uke 15, sykmelding 50 %, dag 10 av 14, møte",
    "onsdag 8. april 2026, veke 15, sjukmelding 50 %, dag 10 av 14, møte",
    "Wednesday 8 April 2026, week 15, sick note 50 %, day 10 of 14, meeting" },
};

static void
assert_sentences (NaerLanguage language)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autoptr (NaerCalendarModel) model = naer_calendar_model_new (employee, NULL, 2026, 2026,
                                                                 NAER_FIXTURE_TODAY,
                                                                 NAER_CALENDAR_SHOW_USUAL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      const char *expected[] = { sentences[i].nb, sentences[i].nn, sentences[i].en };
      g_autofree char *sentence = NULL;
      NaerDay day;

      g_assert_true (naer_day_parse_iso (sentences[i].day, &day));
      sentence = naer_day_sentence (model, day, language);
      g_assert_cmpstr (sentence, ==, expected[language]);
    }
}

static void
test_english (void)
{
  assert_sentences (NAER_LANGUAGE_EN);
}

static void
test_norwegian (gconstpointer language)
{
  assert_sentences (GPOINTER_TO_INT (language));
}

/* A weekend that was asked about: nobody said that anyone was at work. */
static void
test_answer (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  NaerDay saturday = naer_day_from_ymd (2026, 10, 17);
  NaerAbsence *answer = naer_absence_new (NAER_ABSENCE_WORK, saturday, saturday + 1);
  g_autoptr (NaerCalendarModel) model = NULL;
  g_autofree char *answered = NULL, *worked = NULL;

  g_ptr_array_add (employee->absences, answer);
  answer->source = g_strdup (NAER_ABSENCE_SOURCE_ANSWER);
  for (int typed = 0; typed <= 1; typed++)
    {
      g_clear_pointer (&model, naer_calendar_model_unref);
      model = naer_calendar_model_new (employee, NULL, 2026, 2026, NAER_FIXTURE_TODAY,
                                       NAER_CALENDAR_SHOW_USUAL);
      *(typed ? &worked : &answered) = naer_day_state (model, saturday, NAER_LANGUAGE_EN);
      g_set_str (&answer->source, "typed");
    }
  g_assert_cmpstr (answered, ==, "not sick");
  g_assert_cmpstr (worked, ==, "at work");
}

/* What lies over a day is told where it is shown, and not where it is not. */
static void
test_overlays (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autoptr (NaerCalendarModel) all =
    naer_calendar_model_new (employee, NULL, 2026, 2026, NAER_FIXTURE_TODAY,
                             NAER_CALENDAR_SHOW_USUAL | NAER_CALENDAR_SHOW_CASES |
                               NAER_CALENDAR_SHOW_MEASURES);
  g_autoptr (NaerCalendarModel) none = naer_calendar_model_new (employee, NULL, 2026, 2026,
                                                                NAER_FIXTURE_TODAY, 0);
  g_autofree char *april = naer_day_state (all, naer_day_from_ymd (2026, 4, 8), NAER_LANGUAGE_EN);
  g_autofree char *bare = naer_day_state (none, naer_day_from_ymd (2026, 4, 8), NAER_LANGUAGE_EN);
  g_autofree char *visit = naer_day_state (all, naer_day_from_ymd (2026, 11, 5), NAER_LANGUAGE_NB);

  g_assert_cmpstr (april, ==, "sick note 50 %, day 10 of 14, meeting, in an absence case, "
                              "a measure is in force");
  g_assert_cmpstr (bare, ==, "sick note 50 %, day 10 of 14");
  g_assert_cmpstr (visit, ==, "sykmelding 60 %, dag 4, innom arbeidsplassen, "
                              "i et oppfølgingstilfelle");
}

/* Outside an employment nothing is said of work. */
static void
test_not_employed (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  g_autoptr (NaerCalendarModel) model = NULL;
  g_autofree char *before = NULL, *within = NULL;

  g_ptr_array_add (employee->employments, naer_employment_new (naer_day_from_ymd (2026, 3, 2),
                                                               NAER_DAY_NONE, 100));
  model = naer_calendar_model_new (employee, NULL, 2026, 2026, NAER_FIXTURE_TODAY,
                                   NAER_CALENDAR_SHOW_USUAL);
  before = naer_day_state (model, naer_day_from_ymd (2026, 2, 27), NAER_LANGUAGE_EN);
  within = naer_day_state (model, naer_day_from_ymd (2026, 3, 2), NAER_LANGUAGE_EN);
  g_assert_cmpstr (before, ==, "not employed");
  g_assert_cmpstr (within, ==, "at work");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-sentence/english", test_english);
  g_test_add_data_func ("/day-sentence/nb", GINT_TO_POINTER (NAER_LANGUAGE_NB), test_norwegian);
  g_test_add_data_func ("/day-sentence/nn", GINT_TO_POINTER (NAER_LANGUAGE_NN), test_norwegian);
  g_test_add_func ("/day-sentence/overlays", test_overlays);
  g_test_add_func ("/day-sentence/answer", test_answer);
  g_test_add_func ("/day-sentence/not-employed", test_not_employed);
  return g_test_run ();
}
