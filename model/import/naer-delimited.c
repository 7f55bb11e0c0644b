/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-delimited.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

/* How much of a text is looked at to find its delimiter. */
#define SAMPLE_BYTES (64 * 1024)

static const char delimiters[] = { ';', '\t', ',', '|' };

typedef struct
{
  guint32 line;  /* of its beginning in the file, from 1 */
  guint32 first; /* index of its first cell */
} Row;

struct _NaerDelimited
{
  NaerEncoding encoding;
  char delimiter;
  guint n_columns;
  char *text;    /* the cells, each ended by a zero byte */
  GArray *cells; /* guint32: where each begins in the text */
  GArray *rows;  /* Row, and one more after the last */
};

/*
 * The cells are written back into the text that they are read from: without their quotation
 * marks they are never longer than what has been read.
 */
typedef struct
{
  char *text;
  gsize length;
  gsize at;         /* next byte to read */
  gsize written;    /* next byte to write */
  char delimiter;
  guint line;
  guint open_quote; /* line of a quotation mark that is never closed, or 0 */
} Reader;

static gboolean
is_break (char c)
{
  return c == '\n' || c == '\r';
}

static void
skip_break (Reader *reader)
{
  if (reader->text[reader->at] == '\r' && reader->at + 1 < reader->length &&
      reader->text[reader->at + 1] == '\n')
    reader->at++;
  reader->at++;
  reader->line++;
}

static void
read_quoted (Reader *reader)
{
  guint line = reader->line;

  for (reader->at++; reader->at < reader->length; )
    {
      char c = reader->text[reader->at];

      if (c == '"')
        {
          if (reader->at + 1 == reader->length || reader->text[reader->at + 1] != '"')
            {
              reader->at++;
              return;
            }
          reader->at++;
        }
      if (is_break (c))
        {
          skip_break (reader);
          reader->text[reader->written++] = '\n';
        }
      else
        reader->text[reader->written++] = reader->text[reader->at++];
    }
  reader->open_quote = line;
}

/* Spaces, the no-break space that spreadsheets put into numbers and names, and the mark of UTF-8
   that stands in the middle where files were put together. */
static gsize
space_at (const char *text)
{
  if (*text == ' ' || *text == '\t' || *text == '\n')
    return 1;
  /* Not g_str_has_prefix(), which measures the text to its end: of a large file, for each cell. */
  if (strncmp (text, "\xc2\xa0", 2) == 0)
    return 2;
  return strncmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/* How long the space is that ends before @end. */
static gsize
space_before (const char *text,
              gsize       start,
              gsize       end)
{
  for (gsize length = 1; length <= 3 && start + length <= end; length++)
    if (space_at (text + end - length) == length)
      return length;
  return 0;
}

static guint32
trim (char  *text,
      gsize  start,
      gsize  end)
{
  gsize space;

  text[end] = '\0';
  while (start < end && (space = space_at (text + start)) > 0)
    start += space;
  while ((space = space_before (text, start, end)) > 0)
    end -= space;
  text[end] = '\0';
  return (guint32) start;
}

static void
skip_before_cell (Reader *reader)
{
  while (reader->at < reader->length)
    {
      const char *text = reader->text + reader->at;

      if (*text == ' ')
        reader->at++;
      else if (space_at (text) == 3)
        reader->at += 3;
      else
        return;
    }
}

/* Reads one cell; @more is whether another follows on the row. */
static guint32
read_cell (Reader   *reader,
           gboolean *more)
{
  gsize start = reader->written;
  char end;

  skip_before_cell (reader);
  if (reader->at < reader->length && reader->text[reader->at] == '"')
    read_quoted (reader);
  while (reader->at < reader->length && reader->text[reader->at] != reader->delimiter &&
         !is_break (reader->text[reader->at]))
    reader->text[reader->written++] = reader->text[reader->at++];

  end = reader->at < reader->length ? reader->text[reader->at] : '\0';
  *more = end != '\0' && end == reader->delimiter;
  if (*more)
    reader->at++;
  else if (end != '\0')
    skip_break (reader);
  start = trim (reader->text, start, reader->written);
  reader->written++;
  return (guint32) start;
}

static void
read_rows (Reader *reader,
           GArray *cells,
           GArray *rows)
{
  Row end;

  while (reader->at < reader->length)
    {
      Row row = { reader->line, cells->len };
      gboolean more = TRUE;

      while (more)
        {
          guint32 cell = read_cell (reader, &more);

          g_array_append_val (cells, cell);
        }
      if (cells->len == row.first + 1 &&
          reader->text[g_array_index (cells, guint32, row.first)] == '\0')
        g_array_set_size (cells, row.first);
      else
        g_array_append_val (rows, row);
    }
  end = (Row) { reader->line, cells->len };
  g_array_append_val (rows, end);
}

/* The number of cells that most rows have, and how many have it. */
static guint
most_common_width (GArray *rows,
                   guint  *n_rows)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint best = 0;

  *n_rows = 0;
  for (guint i = 0; i + 1 < rows->len; i++)
    {
      guint width = g_array_index (rows, Row, i + 1).first - g_array_index (rows, Row, i).first;
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (width))) + 1;

      g_hash_table_insert (counts, GUINT_TO_POINTER (width), GUINT_TO_POINTER (count));
      if (count > *n_rows || (count == *n_rows && width > best))
        {
          best = width;
          *n_rows = count;
        }
    }
  return best;
}

/* How well a delimiter divides the text into rows of like width. */
static double
score_delimiter (const char *text,
                 gsize       length,
                 char        delimiter)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_autofree char *sample = g_strndup (text, MIN (length, SAMPLE_BYTES));
  Reader reader = { sample, strlen (sample), 0, 0, delimiter, 1, 0 };
  guint width, n_alike, n_rows;
  double share;

  read_rows (&reader, cells, rows);
  if (length > SAMPLE_BYTES && rows->len > 2)
    g_array_set_size (rows, rows->len - 1);
  n_rows = rows->len - 1;
  width = most_common_width (rows, &n_alike);
  if (n_rows == 0 || width < 2)
    return 0.0;
  share = (double) n_alike / n_rows;
  return share * share * (width - 1);
}

static char
detect_delimiter (const char *text,
                  gsize       length)
{
  char best = delimiters[0];
  double best_score = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (delimiters); i++)
    {
      double score = score_delimiter (text, length, delimiters[i]);

      if (score > best_score)
        {
          best = delimiters[i];
          best_score = score;
        }
    }
  return best;
}

/* A first line “sep=;”, as spreadsheets write for each other; returns how long it is. */
static gsize
read_separator_line (const char *text,
                     char       *delimiter)
{
  gsize length = 5;

  if (g_ascii_strncasecmp (text, "sep=", 4) != 0 || text[4] == '\0' || !is_break (text[5]))
    return 0;
  length += text[5] == '\r' && text[6] == '\n' ? 2 : 1;
  *delimiter = text[4];
  return length;
}

/**
 * naer_delimited_read:
 * @bytes: the bytes of a file
 * @encoding: its encoding, or %NAER_ENCODING_AUTO to find out
 * @delimiter: what divides its columns, or 0 to find out
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Reads delimited text: fields that may stand in quotation marks, doubled inside, with
 * delimiters and line breaks in them; lines that end in CR, LF or both; rows of any width.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL when the file cannot be read as text
 */
NaerDelimited *
naer_delimited_read (GBytes        *bytes,
                     NaerEncoding   encoding,
                     char           delimiter,
                     NaerLanguage   language,
                     GError       **error)
{
  g_autoptr (NaerDelimited) self = g_new0 (NaerDelimited, 1);
  Reader reader = { .line = 1 };
  guint n_alike;
  gsize n_bytes, skipped;
  const guint8 *data;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &n_bytes);
  self->encoding = encoding != NAER_ENCODING_AUTO ? encoding : naer_encoding_detect (data, n_bytes);
  self->cells = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->text = naer_encoding_decode (bytes, self->encoding, language, &reader.length, error);
  if (self->text == NULL)
    return NULL;

  self->delimiter = delimiter;
  skipped = read_separator_line (self->text, &self->delimiter);
  if (delimiter != 0)
    self->delimiter = delimiter;
  else if (skipped == 0)
    self->delimiter = detect_delimiter (self->text, reader.length);

  reader.text = self->text;
  reader.at = skipped;
  reader.line += skipped > 0;
  reader.delimiter = self->delimiter;
  read_rows (&reader, self->cells, self->rows);
  if (reader.open_quote != 0)
    {
      g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_QUOTE,
                   naer_tr (language, N_("Line %u: a quotation mark is opened and never closed.")),
                   reader.open_quote);
      return NULL;
    }
  if (naer_delimited_get_n_rows (self) == 0)
    {
      g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_EMPTY,
                           naer_tr (language, N_("There is nothing in the file.")));
      return NULL;
    }
  self->n_columns = MAX (most_common_width (self->rows, &n_alike),
                         naer_delimited_get_n_cells (self, 0));
  return g_steal_pointer (&self);
}

/**
 * naer_delimited_free:
 * @self: (transfer full) (nullable): a table
 *
 * Frees it.
 */
void
naer_delimited_free (NaerDelimited *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_array_unref (self->cells);
  g_array_unref (self->rows);
  g_free (self);
}

/**
 * naer_delimited_get_encoding:
 * @self: a table
 *
 * The encoding that it was read in, never %NAER_ENCODING_AUTO.
 */
NaerEncoding
naer_delimited_get_encoding (const NaerDelimited *self)
{
  return self->encoding;
}

/**
 * naer_delimited_get_delimiter:
 * @self: a table
 *
 * The character that divides its columns.
 */
char
naer_delimited_get_delimiter (const NaerDelimited *self)
{
  return self->delimiter;
}

/**
 * naer_delimited_get_n_rows:
 * @self: a table
 *
 * The number of rows, headings included.
 */
guint
naer_delimited_get_n_rows (const NaerDelimited *self)
{
  return self->rows->len - 1;
}

/**
 * naer_delimited_get_n_columns:
 * @self: a table
 *
 * The number of columns: cells in most rows, and at least those of the first.
 */
guint
naer_delimited_get_n_columns (const NaerDelimited *self)
{
  return self->n_columns;
}

/**
 * naer_delimited_get_n_cells:
 * @self: a table
 * @row: a row, from 0
 *
 * The number of cells that the row itself has.
 */
guint
naer_delimited_get_n_cells (const NaerDelimited *self,
                            guint                row)
{
  g_return_val_if_fail (row < naer_delimited_get_n_rows (self), 0);

  return g_array_index (self->rows, Row, row + 1).first - g_array_index (self->rows, Row, row).first;
}

/**
 * naer_delimited_get_line:
 * @self: a table
 * @row: a row, from 0
 *
 * The line of the file that the row begins on, from 1, as a text editor counts.
 */
guint
naer_delimited_get_line (const NaerDelimited *self,
                         guint                row)
{
  g_return_val_if_fail (row < naer_delimited_get_n_rows (self), 0);

  return g_array_index (self->rows, Row, row).line;
}

/**
 * naer_delimited_get_cell:
 * @self: a table
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * Returns: (transfer none): the cell, "" where the row is shorter
 */
const char *
naer_delimited_get_cell (const NaerDelimited *self,
                         guint                row,
                         guint                column)
{
  const Row *at;

  g_return_val_if_fail (row < naer_delimited_get_n_rows (self), "");

  at = &g_array_index (self->rows, Row, row);
  if (column >= at[1].first - at->first)
    return "";
  return self->text + g_array_index (self->cells, guint32, at->first + column);
}
