/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-day.h"
#include "calendar/naer-holidays.h"
#include "language/naer-words.h"

/* Every day from 1583 to 2400, against GDate. */
static void
test_against_gdate (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 1, 1583);
  for (; g_date_get_year (&date) <= 2400; g_date_add_days (&date, 1))
    {
      NaerDay day = (NaerDay) g_date_get_julian (&date);
      int year, month, day_of_month;

      naer_day_to_ymd (day, &year, &month, &day_of_month);
      g_assert_cmpint (year, ==, g_date_get_year (&date));
      g_assert_cmpint (month, ==, g_date_get_month (&date));
      g_assert_cmpint (day_of_month, ==, g_date_get_day (&date));
      g_assert_cmpint (naer_day_from_ymd (year, month, day_of_month), ==, day);
      g_assert_cmpint (naer_day_get_weekday (day), ==, g_date_get_weekday (&date));
      g_assert_cmpint (naer_day_get_iso_week (day, NULL), ==, g_date_get_iso8601_week_of_year (&date));
    }
}

static void
test_edges (void)
{
  g_assert_cmpint (naer_day_from_ymd (9999, 12, 31), ==, NAER_DAY_MAX);
  g_assert_cmpint (naer_day_from_ymd (1, 1, 1), ==, 1);
  g_assert_cmpint (naer_day_from_ymd (2025, 2, 29), ==, NAER_DAY_NONE);
  g_assert_cmpint (naer_day_from_ymd (1900, 2, 29), ==, NAER_DAY_NONE);
  g_assert_cmpint (naer_day_from_ymd (2000, 2, 29), !=, NAER_DAY_NONE);
  g_assert_cmpint (naer_day_add_months (naer_day_from_ymd (2024, 2, 29), 12), ==,
                   naer_day_from_ymd (2025, 2, 28));
  g_assert_cmpint (naer_day_add_months (naer_day_from_ymd (2024, 1, 31), -2), ==,
                   naer_day_from_ymd (2023, 11, 30));
}

static void
test_iso_text (void)
{
  static const char *const bad[] = { "", "2026-1-01", "2026-02-29", "2026-13-01", "2026-01-01 ",
                                     "26-01-01", "2026/01/01", "0000-01-01", "2026-01-0x" };
  g_autofree char *text = naer_day_to_iso (naer_day_from_ymd (987, 6, 5));
  NaerDay day;

  g_assert_cmpstr (text, ==, "0987-06-05");
  g_assert_true (naer_day_parse_iso (text, &day));
  g_assert_cmpint (day, ==, naer_day_from_ymd (987, 6, 5));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (naer_day_parse_iso (bad[i], NULL));
}

static void
test_words (void)
{
  NaerDay day = naer_day_from_ymd (2026, 11, 15);
  g_autofree char *nb = naer_words_day (day, NAER_DAY_STYLE_WEEKDAY_FULL, NAER_LANGUAGE_NB);
  g_autofree char *en = naer_words_day (day, NAER_DAY_STYLE_WEEKDAY, NAER_LANGUAGE_EN);
  g_autofree char *stretch = naer_words_stretch (day, day + 2, NAER_LANGUAGE_NB);
  g_autofree char *years = naer_words_stretch (naer_day_from_ymd (2025, 12, 30), day, NAER_LANGUAGE_NN);
  g_autofree char *capital = naer_words_capitalize ("østre");

  g_assert_cmpstr (nb, ==, "søndag 15. november 2026");
  g_assert_cmpstr (en, ==, "Sunday 15 November");
  g_assert_cmpstr (stretch, ==, "15.–17. november 2026");
  g_assert_cmpstr (years, ==, "30. desember 2025 – 15. november 2026");
  g_assert_cmpstr (capital, ==, "Østre");
}

static void
test_translation (void)
{
  g_assert_cmpstr (naer_holiday_get_name (NAER_HOLIDAY_GOOD_FRIDAY, NAER_LANGUAGE_NB), ==, "langfredag");
  g_assert_cmpstr (naer_holiday_get_name (NAER_HOLIDAY_GOOD_FRIDAY, NAER_LANGUAGE_EN), ==, "Good Friday");
}

/* Easter by the golden number, the century and the epact, as Knuth tells it. */
static NaerDay
easter_by_epact (int year)
{
  int golden = year % 19 + 1, century = year / 100 + 1;
  int leap_years_left_out = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5;
  int sunday = 5 * year / 4 - leap_years_left_out - 10;
  int epact = (11 * golden + 20 + moon - leap_years_left_out) % 30;
  int full_moon;

  if ((epact == 25 && golden > 11) || epact == 24)
    epact++;
  full_moon = epact > 23 ? 74 - epact : 44 - epact;
  return naer_day_from_ymd (year, 3, 1) + full_moon + 7 - (sunday + full_moon) % 7 - 1;
}

static void
test_easter (void)
{
  for (int year = 1583; year <= 2199; year++)
    {
      g_assert_cmpint (naer_easter_sunday (year), ==, easter_by_epact (year));
      g_assert_cmpint (naer_day_get_weekday (naer_easter_sunday (year)), ==, NAER_SUNDAY);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/against-gdate", test_against_gdate);
  g_test_add_func ("/day/edges", test_edges);
  g_test_add_func ("/day/iso-text", test_iso_text);
  g_test_add_func ("/day/easter", test_easter);
  g_test_add_func ("/day/words", test_words);
  g_test_add_func ("/day/translation", test_translation);
  return g_test_run ();
}
