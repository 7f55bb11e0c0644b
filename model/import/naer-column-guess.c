/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-column-guess.h"

#include "import/naer-code-guess.h"

/* Rows that are enough to see what a column holds. */
#define MOST_ROWS 1000

/* Longer numbers than this are national identity numbers, which the program never holds. */
#define MOST_NUMBER_DIGITS 10

/* How many cells of a column look like what. */
typedef struct
{
  guint n_filled;
  guint n_dates;
  guint n_numbers;
  guint n_names;
  guint n_kinds;
} Look;

/* Two words or more of letters, as “Kari Berg” and “Berg, Kari”. */
static gboolean
looks_like_name (const char *text)
{
  gboolean space = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == ' ')
        space = TRUE;
      else if (!g_unichar_isalpha (character) && strchr (",.-'", (int) MIN (character, 127)) == NULL)
        return FALSE;
    }
  return space;
}

static gboolean
looks_like_number (const char *text)
{
  gsize length = strlen (text);

  return length >= 2 && length <= MOST_NUMBER_DIGITS && strspn (text, "0123456789") == length;
}

static Look
look_at_column (const NaerDelimited    *table,
                const NaerImportFormat *format,
                guint                   column)
{
  guint first = naer_import_format_first_row (format);
  guint end = MIN (naer_delimited_get_n_rows (table), first + MOST_ROWS);
  Look look = { 0 };

  for (guint row = first; row < end; row++)
    {
      const char *text = naer_delimited_get_cell (table, row, column);
      NaerAbsenceKind kind;
      gboolean graded;
      NaerDay day;

      if (*text == '\0')
        continue;
      look.n_filled++;
      if (naer_date_form_read (format->dates, text, &day) == NAER_DATE_READING_GOOD)
        look.n_dates++;
      else if (looks_like_number (text))
        look.n_numbers++;
      else if (naer_code_guess (text, NULL, &kind, &graded))
        look.n_kinds++;
      else if (looks_like_name (text))
        look.n_names++;
    }
  return look;
}

static void
take (int            *columns,
      NaerImportField field,
      guint           column)
{
  if (columns[field] < 0)
    columns[field] = (int) column;
}

static void
guess_by_heading (const NaerDelimited *table,
                  int                 *columns,
                  gboolean            *taken)
{
  for (guint column = 0; column < naer_delimited_get_n_cells (table, 0); column++)
    {
      NaerImportField field = naer_import_field_guess (naer_delimited_get_cell (table, 0, column));

      if (field == NAER_IMPORT_FIELD_NONE || columns[field] >= 0)
        continue;
      columns[field] = (int) column;
      taken[column] = TRUE;
    }
}

static void
guess_by_content (const NaerDelimited    *table,
                  const NaerImportFormat *format,
                  int                    *columns,
                  const gboolean         *taken)
{
  for (guint column = 0; column < naer_delimited_get_n_columns (table); column++)
    {
      Look look;

      if (taken[column])
        continue;
      look = look_at_column (table, format, column);
      if (look.n_filled == 0)
        continue;
      if (2 * look.n_dates > look.n_filled)
        {
          NaerImportField field = columns[NAER_IMPORT_FIELD_FROM] < 0 ? NAER_IMPORT_FIELD_FROM
                                  : columns[NAER_IMPORT_FIELD_TO] < 0 ? NAER_IMPORT_FIELD_TO
                                                                      : NAER_IMPORT_FIELD_NONE;

          if (field != NAER_IMPORT_FIELD_NONE)
            take (columns, field, column);
        }
      else if (2 * look.n_kinds > look.n_filled)
        take (columns, columns[NAER_IMPORT_FIELD_CODE] < 0 ? NAER_IMPORT_FIELD_CODE
                                                           : NAER_IMPORT_FIELD_TEXT, column);
      else if (4 * look.n_numbers > 3 * look.n_filled && columns[NAER_IMPORT_FIELD_NAME] < 0)
        take (columns, NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, column);
      else if (4 * look.n_names > 3 * look.n_filled)
        take (columns, NAER_IMPORT_FIELD_NAME, column);
    }
}

/**
 * naer_column_guess:
 * @table: a table
 * @format: its format
 * @columns: (out caller-allocates): for each #NaerImportField its column, or -1
 *
 * Guesses which column holds what: first by the headings, then, for what is still missing, by
 * what stands in the columns.
 */
void
naer_column_guess (const NaerDelimited    *table,
                   const NaerImportFormat *format,
                   int                    *columns)
{
  g_autofree gboolean *taken = g_new0 (gboolean, naer_delimited_get_n_columns (table));

  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    columns[field] = -1;
  if (format->header == NAER_IMPORT_HEADER_YES)
    guess_by_heading (table, columns, taken);
  if (columns[NAER_IMPORT_FIELD_FROM] < 0 ||
      (columns[NAER_IMPORT_FIELD_CODE] < 0 && columns[NAER_IMPORT_FIELD_TEXT] < 0) ||
      (columns[NAER_IMPORT_FIELD_EMPLOYEE_NUMBER] < 0 && columns[NAER_IMPORT_FIELD_NAME] < 0))
    guess_by_content (table, format, columns, taken);

  /* A text alone is the code. */
  if (columns[NAER_IMPORT_FIELD_CODE] < 0)
    {
      columns[NAER_IMPORT_FIELD_CODE] = columns[NAER_IMPORT_FIELD_TEXT];
      columns[NAER_IMPORT_FIELD_TEXT] = -1;
    }
}
