/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-text-rows.h"

#include <string.h>

/* Spreadsheets in Norway take a semicolon, and UTF-8 where a mark at the beginning says so. */
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/**
 * naer_text_rows_new:
 * @titles: the titles of the columns
 *
 * Returns: (transfer full): a table without rows
 */
NaerTextRows *
naer_text_rows_new (const char *const *titles)
{
  NaerTextRows *self = g_new0 (NaerTextRows, 1);

  self->titles = g_strdupv ((char **) titles);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

/**
 * naer_text_rows_free:
 * @self: (transfer full) (nullable): a table
 *
 * Frees it.
 */
void
naer_text_rows_free (NaerTextRows *self)
{
  if (self == NULL)
    return;
  g_strfreev (self->titles);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * naer_text_rows_add:
 * @self: a table
 * @row: (transfer full): a text for each column
 *
 * Adds a row.
 */
void
naer_text_rows_add (NaerTextRows  *self,
                    char         **row)
{
  g_return_if_fail (g_strv_length (row) == g_strv_length (self->titles));

  g_ptr_array_add (self->rows, row);
}

/**
 * naer_text_rows_append_field:
 * @csv: a file of fields between semicolons
 * @text: what a field says
 *
 * Writes a field, in quotes where they are needed. A text that a spreadsheet would take for a
 * formula is marked as a text.
 */
void
naer_text_rows_append_field (GString    *csv,
                             const char *text)
{
  gboolean formula = *text != '\0' && strchr ("=+-@\t", *text) != NULL;

  if (!formula && strpbrk (text, ";\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append (csv, formula ? "\"'" : "\"");
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *at);
    }
  g_string_append_c (csv, '"');
}

static void
append_row (GString *csv,
            char   **row)
{
  for (guint i = 0; row[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ';');
      naer_text_rows_append_field (csv, row[i]);
    }
  g_string_append (csv, "\r\n");
}

/**
 * naer_text_rows_to_csv:
 * @self: a table
 *
 * Writes the table as a spreadsheet takes it: UTF-8, semicolons, quotes where they are needed.
 *
 * Returns: (transfer full): the file
 */
char *
naer_text_rows_to_csv (const NaerTextRows *self)
{
  GString *csv = g_string_new (BYTE_ORDER_MARK);

  append_row (csv, self->titles);
  for (guint i = 0; i < self->rows->len; i++)
    append_row (csv, self->rows->pdata[i]);
  return g_string_free_and_steal (csv);
}

static void
append_line (GString *text,
             char   **row)
{
  g_autofree char *line = g_strjoinv ("\t", row);

  g_string_append (text, line);
  g_string_append_c (text, '\n');
}

/**
 * naer_text_rows_to_tabs:
 * @self: a table
 *
 * Returns: (transfer full): the table for the clipboard: a line for each row, with tabulators
 */
char *
naer_text_rows_to_tabs (const NaerTextRows *self)
{
  GString *text = g_string_new (NULL);

  append_line (text, self->titles);
  for (guint i = 0; i < self->rows->len; i++)
    append_line (text, self->rows->pdata[i]);
  return g_string_free_and_steal (text);
}
