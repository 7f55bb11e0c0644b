/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-file.h"

static NaerImportFile *
open_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  NaerImportFile *file = naer_import_file_new (bytes, "test.csv", NULL, NAER_LANGUAGE_EN, &error);

  g_assert_no_error (error);
  return file;
}

static void
test_read_dates (void)
{
  static const struct
  {
    NaerDateForm form;
    const char *text;
    NaerDateReading reading;
    const char *iso;
  } cases[] = {
    { NAER_DATE_FORM_ISO, "2026-01-05", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_ISO, "2026-01-05T00:00:00", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_ISO, "2026-01-05 00:00:00.000", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_ISO, "2026-01-05T00:00:00.000Z", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_ISO, "2026-01-05 12:00", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_ISO, "2026-02-29", NAER_DATE_READING_IMPOSSIBLE },
    { NAER_DATE_FORM_ISO, "05.01.2026", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS, "05.01.2026", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_DOTS, "5.1.2026", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_DOTS, "31.02.2026", NAER_DATE_READING_IMPOSSIBLE },
    { NAER_DATE_FORM_DOTS, "00.01.2026", NAER_DATE_READING_IMPOSSIBLE },
    { NAER_DATE_FORM_DOTS, "5.1.26", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS, "5.1.20261", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS, "005.1.2026", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS, "31.12.1949", NAER_DATE_READING_FAR, "1949-12-31" },
    { NAER_DATE_FORM_DOTS, "1.1.2101", NAER_DATE_READING_FAR, "2101-01-01" },
    { NAER_DATE_FORM_DOTS, "", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS, "x", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DOTS_SHORT, "5.1.26", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_DOTS_SHORT, "05.01.99", NAER_DATE_READING_GOOD, "1999-01-05" },
    { NAER_DATE_FORM_DOTS_SHORT, "05.01.2026", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_DAY_FIRST, "05/01/2026", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_DAY_FIRST, "01/13/2026", NAER_DATE_READING_IMPOSSIBLE },
    { NAER_DATE_FORM_MONTH_FIRST, "01/05/2026", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_MONTH_FIRST, "13/01/2026", NAER_DATE_READING_IMPOSSIBLE },
    { NAER_DATE_FORM_DASHES, "05-01-2026", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_COMPACT, "20260105", NAER_DATE_READING_GOOD, "2026-01-05" },
    { NAER_DATE_FORM_COMPACT, "2026105", NAER_DATE_READING_OTHER },
    { NAER_DATE_FORM_COMPACT, "20261332", NAER_DATE_READING_IMPOSSIBLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *iso = NULL;
      NaerDay day;

      g_assert_cmpint (naer_date_form_read (cases[i].form, cases[i].text, &day), ==,
                       cases[i].reading);
      iso = day != NAER_DAY_NONE ? naer_day_to_iso (day) : NULL;
      g_assert_cmpstr (iso, ==, cases[i].iso);
    }
}

static void
test_read_decimals (void)
{
  static const struct
  {
    NaerDecimalForm form;
    const char *text;
    double number;  /* -1: not a number */
  } cases[] = {
    { NAER_DECIMAL_FORM_COMMA, "100,0", 100.0 }, { NAER_DECIMAL_FORM_COMMA, "37,5", 37.5 },
    { NAER_DECIMAL_FORM_COMMA, "80", 80.0 },     { NAER_DECIMAL_FORM_COMMA, "80 %", 80.0 },
    { NAER_DECIMAL_FORM_COMMA, "80%", 80.0 },    { NAER_DECIMAL_FORM_COMMA, "37.5", -1.0 },
    { NAER_DECIMAL_FORM_COMMA, "37,", -1.0 },    { NAER_DECIMAL_FORM_COMMA, ",5", -1.0 },
    { NAER_DECIMAL_FORM_COMMA, "-5", -1.0 },     { NAER_DECIMAL_FORM_COMMA, "abc", -1.0 },
    { NAER_DECIMAL_FORM_COMMA, "", -1.0 },       { NAER_DECIMAL_FORM_POINT, "37.5", 37.5 },
    { NAER_DECIMAL_FORM_POINT, "37,5", -1.0 },   { NAER_DECIMAL_FORM_POINT, "33.33", 33.33 },
    { NAER_DECIMAL_FORM_POINT, "9999999999999", -1.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number;
      gboolean good = naer_decimal_form_read (cases[i].form, cases[i].text, &number);

      g_assert_cmpint (good, ==, cases[i].number >= 0.0);
      if (good)
        g_assert_cmpfloat_with_epsilon (number, cases[i].number, 1e-9);
    }
}

static void
test_detect (void)
{
  static const struct
  {
    const char *text;
    NaerImportHeader header;
    NaerDateForm dates;
    gboolean uncertain;
    NaerDecimalForm decimals;
  } cases[] = {
    { "Nr;Fra;Pst\n1;05.01.2026;50,0\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DOTS, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "1;05.01.2026;50,0\n2;06.01.2026;50,0\n", NAER_IMPORT_HEADER_NO, NAER_DATE_FORM_DOTS, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "Nr;Fra\n1;5.1.26\n1;6.1.26\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DOTS_SHORT, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "a,b\n1,05/01/2026\n2,06/01/2026\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DAY_FIRST, TRUE,
      NAER_DECIMAL_FORM_POINT },
    { "a,b\n1,05/01/2026\n2,16/01/2026\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DAY_FIRST, FALSE,
      NAER_DECIMAL_FORM_POINT },
    { "a,b\n1,05/01/2026\n2,01/16/2026\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_MONTH_FIRST, FALSE,
      NAER_DECIMAL_FORM_POINT },
    { "a\tb\n1\t20260105\n2\t20260131\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_COMPACT, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "a;b\n1;05-01-2026\n2;31-01-2026\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DASHES, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "a;b;c\n1;2026-01-05;37.5\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_ISO, FALSE,
      NAER_DECIMAL_FORM_POINT },
    /* Numbers that happen to look like dates do not outweigh a column of dates. */
    { "nr;fra\n20260101;5.1.2026\n99999999;6.1.2026\n99999998;7.1.2026\n", NAER_IMPORT_HEADER_YES,
      NAER_DATE_FORM_DOTS, FALSE, NAER_DECIMAL_FORM_COMMA },
    { "Ansattnr;Navn;Fra\n", NAER_IMPORT_HEADER_YES, NAER_DATE_FORM_DOTS, FALSE,
      NAER_DECIMAL_FORM_COMMA },
    { "Kari;Berg\nOla;Moen\n", NAER_IMPORT_HEADER_NO, NAER_DATE_FORM_DOTS, FALSE,
      NAER_DECIMAL_FORM_COMMA },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (NaerImportFile) file = open_text (cases[i].text);

      g_assert_cmpint (file->format.header, ==, cases[i].header);
      g_assert_cmpint (file->format.dates, ==, cases[i].dates);
      g_assert_cmpint (file->format.dates_uncertain, ==, cases[i].uncertain);
      g_assert_cmpint (file->format.decimals, ==, cases[i].decimals);
    }
}

static void
test_override (void)
{
  g_autoptr (NaerImportFile) file = open_text ("nr,from\n1,05/01/2026\n");
  NaerImportFormat wishes = { .dates = NAER_DATE_FORM_MONTH_FIRST, .header = NAER_IMPORT_HEADER_NO };
  g_autoptr (GError) error = NULL;

  g_assert_true (file->format.dates_uncertain);
  g_assert_true (naer_import_file_set_format (file, &wishes, NAER_LANGUAGE_EN, &error));
  g_assert_cmpint (file->format.dates, ==, NAER_DATE_FORM_MONTH_FIRST);
  g_assert_cmpint (file->format.header, ==, NAER_IMPORT_HEADER_NO);
  g_assert_false (file->format.dates_uncertain);

  wishes.delimiter = '/';
  g_assert_true (naer_import_file_set_format (file, &wishes, NAER_LANGUAGE_EN, &error));
  g_assert_cmpuint (naer_delimited_get_n_columns (file->table), ==, 3);

  wishes.encoding = NAER_ENCODING_UTF16_LE;
  g_assert_false (naer_import_file_set_format (file, &wishes, NAER_LANGUAGE_EN, &error));
  g_assert_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_ENCODING);
  g_assert_cmpuint (naer_delimited_get_n_columns (file->table), ==, 3);
}

static void
test_codes_and_labels (void)
{
  for (NaerDateForm form = 0; form < NAER_N_DATE_FORMS; form++)
    {
      NaerDateForm parsed;

      g_assert_true (naer_date_form_parse (naer_date_form_get_code (form), &parsed));
      g_assert_cmpint (parsed, ==, form);
      g_assert_nonnull (naer_date_form_get_label (form, NAER_LANGUAGE_EN));
    }
  for (NaerEncoding encoding = 0; encoding < NAER_N_ENCODINGS; encoding++)
    {
      NaerEncoding parsed;

      g_assert_true (naer_encoding_parse (naer_encoding_get_code (encoding), &parsed));
      g_assert_cmpint (parsed, ==, encoding);
      g_assert_nonnull (naer_encoding_get_label (encoding, NAER_LANGUAGE_EN));
    }
  g_assert_cmpstr (naer_delimiter_get_label ('\t', NAER_LANGUAGE_EN), ==, "Tab");
  g_assert_null (naer_delimiter_get_label ('/', NAER_LANGUAGE_EN));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/format/read-dates", test_read_dates);
  g_test_add_func ("/import/format/read-decimals", test_read_decimals);
  g_test_add_func ("/import/format/detect", test_detect);
  g_test_add_func ("/import/format/override", test_override);
  g_test_add_func ("/import/format/codes-and-labels", test_codes_and_labels);
  return g_test_run ();
}
