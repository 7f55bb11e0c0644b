/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-delimited.h"

static NaerDelimited *
read_bytes (const char    *data,
            gsize          length,
            NaerEncoding   encoding,
            char           delimiter,
            GError       **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);

  return naer_delimited_read (bytes, encoding, delimiter, NAER_LANGUAGE_EN, error);
}

static NaerDelimited *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  NaerDelimited *table = read_bytes (text, strlen (text), NAER_ENCODING_AUTO, 0, &error);

  g_assert_no_error (error);
  return table;
}

/* The table as one line for comparing: cells in brackets, rows with their line. */
static char *
flatten (const NaerDelimited *table)
{
  GString *flat = g_string_new (NULL);

  for (guint row = 0; row < naer_delimited_get_n_rows (table); row++)
    {
      g_string_append_printf (flat, "%u", naer_delimited_get_line (table, row));
      for (guint column = 0; column < naer_delimited_get_n_cells (table, row); column++)
        g_string_append_printf (flat, "[%s]", naer_delimited_get_cell (table, row, column));
    }
  return g_string_free_and_steal (flat);
}

static void
test_tables (void)
{
  static const struct
  {
    const char *text;
    const char *table;
  } cases[] = {
    { "a;b\nc;d", "1[a][b]2[c][d]" },
    { "a;b\r\nc;d\r\n", "1[a][b]2[c][d]" },
    { "a;b\rc;d\r", "1[a][b]2[c][d]" },
    { "a;b\n\r\nc;d\n\n\n", "1[a][b]3[c][d]" },
    { "a;b;\nc;;d\n;;", "1[a][b][]2[c][][d]3[][][]" },
    { "a;b\nc\nd;e;f", "1[a][b]2[c]3[d][e][f]" },
    { "\"a;b\";c\nd;e", "1[a;b][c]2[d][e]" },
    { "\"a\"\"b\"\"\";c\nd;e", "1[a\"b\"][c]2[d][e]" },
    { "\"a\r\nb\";c\r\nd;e", "1[a\nb][c]3[d][e]" },
    { "a\"b;\"c\"d\ne;f", "1[a\"b][cd]2[e][f]" },
    { "\"\";\"\"\"\"\nd;e", "1[][\"]2[d][e]" },
    { " a ;\t b\xc2\xa0;  \"c \"\nd;e;f", "1[a][b][c]2[d][e][f]" },
    { "a,b\n1,2", "1[a][b]2[1][2]" },
    { "a\tb,c\n1\t2,5", "1[a][b,c]2[1][2,5]" },
    { "a|b\n1|2", "1[a][b]2[1][2]" },
    { "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5", "1[a][b][c]2[1,5][2,5][3,5]3[1,5][2,5][3,5]" },
    { "sep=|\na|b;c\n1|2", "2[a][b;c]3[1][2]" },
    { "sep=,\r\na,b\r\n", "2[a][b]" },
    { "one\ntwo", "1[one]2[two]" },
    { "\xef\xbb\xbf\xc3\xa6;b\n", "1[\xc3\xa6][b]" },
    { "a;b\n\xef\xbb\xbf\"c;\";d\xef\xbb\xbf\n\xef\xbb\xbf;e", "1[a][b]2[c;][d]3[][e]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (NaerDelimited) table = read_text (cases[i].text);
      g_autofree char *flat = flatten (table);

      g_assert_cmpstr (flat, ==, cases[i].table);
      g_assert_cmpstr (naer_delimited_get_cell (table, 0, 99), ==, "");
    }
}

static void
test_encodings (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    NaerEncoding encoding;
    const char *cell;
  } cases[] = {
    { "x;y", 3, NAER_ENCODING_UTF8, "x" },
    { "\xc3\xb8;y", 4, NAER_ENCODING_UTF8, "\xc3\xb8" },
    { "\xef\xbb\xbf\xc3\xb8;y", 7, NAER_ENCODING_UTF8_MARK, "\xc3\xb8" },
    { "\xf8;y", 3, NAER_ENCODING_WINDOWS_1252, "\xc3\xb8" },
    { "\x80;y", 3, NAER_ENCODING_WINDOWS_1252, "\xe2\x82\xac" },
    { "\xff\xfe\xf8\0;\0y\0", 8, NAER_ENCODING_UTF16_LE, "\xc3\xb8" },
    { "\xfe\xff\0\xf8\0;\0y", 8, NAER_ENCODING_UTF16_BE, "\xc3\xb8" },
    { "\xff\xfe\x3d\xd8\x00\xde;\0y\0", 10, NAER_ENCODING_UTF16_LE, "\xf0\x9f\x98\x80" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerDelimited) table = read_bytes (cases[i].bytes, cases[i].length,
                                                    NAER_ENCODING_AUTO, 0, &error);

      g_assert_no_error (error);
      g_assert_cmpint (naer_delimited_get_encoding (table), ==, cases[i].encoding);
      g_assert_cmpstr (naer_delimited_get_cell (table, 0, 0), ==, cases[i].cell);
      g_assert_cmpstr (naer_delimited_get_cell (table, 0, 1), ==, "y");
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    NaerEncoding encoding;
    int code;
    const char *place;
  } cases[] = {
    { "", 0, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_EMPTY, "" },
    { "\r\n\n", 3, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_EMPTY, "" },
    { "a;b\nc\0d", 7, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_NOT_TEXT, "Line 2, character 2" },
    { "a;b\r\nab\x81", 8, NAER_ENCODING_WINDOWS_1252, NAER_IMPORT_ERROR_ENCODING,
      "Line 2, character 3: the byte 81" },
    { "\xc3\xb8\n\xc3\xb8\xff", 6, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_ENCODING,
      "Line 2, character 2: the byte FF" },
    { "\xf8", 1, NAER_ENCODING_UTF8, NAER_IMPORT_ERROR_ENCODING, "Line 1, character 1: the byte F8" },
    { "\xff\xfe\x3d\xd8", 4, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_ENCODING, "Line 1, character 1" },
    { "\xff\xfe" "a\0b", 5, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_ENCODING, "Line 1, character 2" },
    { "PK\x03\x04zip", 7, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_NOT_TEXT, "spreadsheet" },
    { "a;b\nc;\"d\ne;f", 12, NAER_ENCODING_AUTO, NAER_IMPORT_ERROR_QUOTE, "Line 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerDelimited) table = read_bytes (cases[i].bytes, cases[i].length,
                                                    cases[i].encoding, 0, &error);

      g_assert_null (table);
      g_assert_error (error, NAER_IMPORT_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].place));
    }
}

static char *
random_cell (void)
{
  static const char *const parts[] = { "a", "\xc3\xa5", ";", ",", "\t", "|", "\"", "\n", "1", " x" };
  GString *cell = g_string_new ("k");

  for (int n = g_test_rand_int_range (0, 6); n > 0; n--)
    g_string_append (cell, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
  g_string_append_c (cell, 'k');
  return g_string_free_and_steal (cell);
}

static void
write_cell (GString    *text,
            const char *cell,
            char        delimiter)
{
  gboolean quote = strpbrk (cell, "\"\n") != NULL || strchr (cell, delimiter) != NULL ||
                   g_test_rand_bit ();

  if (!quote)
    {
      g_string_append (text, cell);
      return;
    }
  g_string_append_c (text, '"');
  for (const char *at = cell; *at != '\0'; at++)
    g_string_append_printf (text, *at == '"' ? "\"\"" : "%c", *at);
  g_string_append_c (text, '"');
}

/* What is written with any delimiter, quotation and line ending is read again as it was. */
static void
test_round_trip (void)
{
  static const char *const breaks[] = { "\n", "\r\n", "\r" };
  int n = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 500;

  while (n-- > 0)
    {
      char delimiter = ";,\t|"[g_test_rand_int_range (0, 4)];
      const char *line_break = breaks[g_test_rand_int_range (0, 3)];
      guint n_rows = (guint) g_test_rand_int_range (1, 6);
      guint n_columns = (guint) g_test_rand_int_range (1, 5);
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (NaerDelimited) table = NULL;
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < n_rows * n_columns; i++)
        {
          g_ptr_array_add (cells, random_cell ());
          write_cell (text, cells->pdata[i], delimiter);
          if ((i + 1) % n_columns != 0)
            g_string_append_c (text, delimiter);
          else
            g_string_append (text, line_break);
        }
      table = read_bytes (text->str, text->len, NAER_ENCODING_UTF8, delimiter, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (naer_delimited_get_n_rows (table), ==, n_rows);
      for (guint i = 0; i < cells->len; i++)
        g_assert_cmpstr (naer_delimited_get_cell (table, i / n_columns, i % n_columns), ==,
                         cells->pdata[i]);
    }
}

/* Any bytes are read or refused, and what is read is text. */
static void
test_random_bytes (void)
{
  static const char common[] = ";;,,\t|\"\"\n\r 0123456789.-aAz\xc3\xb8\xf8\xff\xfe";
  int n = g_getenv ("NAERVAER_SOAK") != NULL ? 1000000 : 5000;

  while (n-- > 0)
    {
      gsize length = (gsize) g_test_rand_int_range (0, 80);
      char data[80];
      g_autoptr (NaerDelimited) table = NULL;
      g_autoptr (GError) error = NULL;

      for (gsize i = 0; i < length; i++)
        data[i] = g_test_rand_int_range (0, 10) == 0
                    ? (char) g_test_rand_int_range (0, 256)
                    : common[g_test_rand_int_range (0, sizeof common - 1)];
      table = read_bytes (data, length, (NaerEncoding) g_test_rand_int_range (0, NAER_N_ENCODINGS),
                          g_test_rand_bit () ? ';' : 0, &error);
      g_assert_true ((table == NULL) == (error != NULL));
      if (table == NULL)
        continue;
      g_assert_cmpuint (naer_delimited_get_n_rows (table), >, 0);
      for (guint row = 0; row < naer_delimited_get_n_rows (table); row++)
        {
          g_assert_cmpuint (naer_delimited_get_n_cells (table, row), >, 0);
          g_assert_cmpuint (naer_delimited_get_line (table, row), <=, length + 1);
          for (guint i = 0; i < naer_delimited_get_n_cells (table, row); i++)
            g_assert_true (g_utf8_validate (naer_delimited_get_cell (table, row, i), -1, NULL));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/delimited/tables", test_tables);
  g_test_add_func ("/delimited/encodings", test_encodings);
  g_test_add_func ("/delimited/refused", test_refused);
  g_test_add_func ("/delimited/round-trip", test_round_trip);
  g_test_add_func ("/delimited/random-bytes", test_random_bytes);
  return g_test_run ();
}
