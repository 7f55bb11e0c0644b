/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"

static NaerDay
day (const char *iso)
{
  NaerDay parsed = NAER_DAY_NONE;

  g_assert_true (naer_day_parse_iso (iso, &parsed));
  return parsed;
}

static void
test_readable (void)
{
  static const struct
  {
    const char *text, *today, *day;
  } rows[] = {
    { "15.11.2026", "2026-11-15", "2026-11-15" },  { "15.11.26", "2026-11-15", "2026-11-15" },
    { "15.11", "2026-11-15", "2026-11-15" },       { "15.11.", "2026-11-15", "2026-11-15" },
    { "15/11", "2026-11-15", "2026-11-15" },       { "15/11/2026", "2026-11-15", "2026-11-15" },
    { "15/11-2026", NULL, NULL },                  { "2026-11-15", "2026-11-15", "2026-11-15" },
    { "15-11-2026", "2026-11-15", "2026-11-15" },  { "5.3.2026", "2026-11-15", "2026-03-05" },
    { "05.03.26", "2026-11-15", "2026-03-05" },    { " 15. 11. 2026 ", "2026-11-15", "2026-11-15" },
    { "15 11 2026", "2026-11-15", "2026-11-15" },  { "151126", "2026-11-15", "2026-11-15" },
    { "15112026", "2026-11-15", "2026-11-15" },    { "29.2.2024", "2026-11-15", "2024-02-29" },
    { "29.2", "2026-11-15", NULL },                { "29.2", "2027-12-15", "2028-02-29" },
    { "28.12", "2026-01-05", "2025-12-28" },       { "5.1", "2025-12-28", "2026-01-05" },
    { "1.6", "2026-11-15", "2026-06-01" },         { "1.5", "2026-11-15", "2027-05-01" },
    { "20.5", "2026-11-15", "2026-05-20" },        { "1.1.99", "2026-11-15", "1999-01-01" },
    { "1.1.70", "2026-11-15", "2070-01-01" },      { "1.1.80", "2026-11-15", "1980-01-01" },
    { "I dag", "2026-11-15", "2026-11-15" },       { "today", "2026-11-15", "2026-11-15" },
    { "i går", "2026-11-15", "2026-11-14" },       { "I GÅR", "2026-11-15", "2026-11-14" },
    { "i morgen", "2026-12-31", "2027-01-01" },    { "i morgon", "2026-11-15", "2026-11-16" },
    { "31.12.9999", "2026-11-15", "9999-12-31" },  { "", NULL, NULL },
    { "15", NULL, NULL },                          { "15.", NULL, NULL },
    { "32.1.2026", NULL, NULL },                   { "1.13.2026", NULL, NULL },
    { "29.2.2026", NULL, NULL },                   { "0.1.2026", NULL, NULL },
    { "1.1.026", NULL, NULL },                     { "1.1.20266", NULL, NULL },
    { "1.1.2026.1", NULL, NULL },                  { "1.1.2026.", NULL, NULL },
    { "1..1.2026", NULL, NULL },                   { "-1.1.2026", NULL, NULL },
    { "2026-11-15x", NULL, NULL },                 { "2026.111.15", NULL, NULL },
    { "123456789", NULL, NULL },                   { "1234567", NULL, NULL },
    { "15.11 i år", NULL, NULL },                  { "soon", NULL, NULL },
    { "１５.11.2026", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NaerDay parsed = NAER_DAY_NONE;
      NaerDay today = day (rows[i].today != NULL ? rows[i].today : "2026-11-15");
      gboolean readable = naer_date_text_parse (rows[i].text, today, &parsed);
      g_autofree char *iso = readable ? naer_day_to_iso (parsed) : NULL;

      g_test_message ("“%s” on %s", rows[i].text, rows[i].today);
      g_assert_cmpstr (iso, ==, rows[i].day);
    }
}

/* What the form writes, it reads again. */
static void
test_round_trip (void)
{
  NaerDay today = day ("2026-11-15");

  for (NaerDay each = day ("1900-01-01"); each < day ("2110-01-01"); each += 13)
    {
      g_autofree char *text = naer_date_text_format (each), *iso = naer_day_to_iso (each);
      NaerDay parsed = NAER_DAY_NONE;

      g_assert_true (naer_date_text_parse (text, today, &parsed));
      g_assert_cmpint (parsed, ==, each);
      g_assert_true (naer_date_text_parse (iso, today, &parsed));
      g_assert_cmpint (parsed, ==, each);
    }
}

/* A day and month without a year is never more than half a year and a day away. */
static void
test_nearest (void)
{
  NaerDay first = day ("2026-01-01");

  for (NaerDay today = first; today < first + 366; today += 7)
    for (NaerDay each = first; each < first + 365; each++)
      {
        g_autofree char *text = g_strdup_printf ("%d.%d", naer_day_get_day (each),
                                                 naer_day_get_month (each));
        NaerDay parsed = NAER_DAY_NONE;

        g_assert_true (naer_date_text_parse (text, today, &parsed));
        g_assert_cmpint (ABS (parsed - today), <=, 183);
        g_assert_cmpint (naer_day_get_day (parsed), ==, naer_day_get_day (each));
        g_assert_cmpint (naer_day_get_month (parsed), ==, naer_day_get_month (each));
      }
}

static void
test_list (void)
{
  static const struct
  {
    const char *text, *days;
  } rows[] = {
    { "3.11, 10.11; 17.11", "03.11.2026, 10.11.2026, 17.11.2026" },
    { "17.11,3.11, 3.11.26,", "03.11.2026, 17.11.2026" },
    { " ", "" },
    { "3.11, soon", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) days = naer_date_text_parse_list (rows[i].text, day ("2026-11-15"));
      g_autofree char *text = days != NULL ? naer_date_text_format_list (days) : NULL;

      g_assert_cmpstr (text, ==, rows[i].days);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-text/readable", test_readable);
  g_test_add_func ("/date-text/round-trip", test_round_trip);
  g_test_add_func ("/date-text/nearest", test_nearest);
  g_test_add_func ("/date-text/list", test_list);
  return g_test_run ();
}
