/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-mapping.h"

#include <glib/gi18n.h>

#include "import/naer-code-guess.h"
#include "language/naer-catalog.h"

/* More codes than any payroll has: the column is another one. */
#define MOST_CODES 500

static void
code_free (gpointer data)
{
  NaerImportCode *code = data;

  g_free (code->code);
  g_free (code->text);
  g_free (code);
}

static char *
code_key (const char *code,
          const char *text)
{
  return text != NULL ? g_strconcat (code, "\n", text, NULL) : g_strdup (code);
}

/**
 * naer_import_mapping_new:
 *
 * Returns: (transfer full): a mapping of no columns and no codes
 */
NaerImportMapping *
naer_import_mapping_new (void)
{
  NaerImportMapping *self = g_new0 (NaerImportMapping, 1);

  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    self->columns[field] = -1;
  self->codes = g_ptr_array_new_with_free_func (code_free);
  self->index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * naer_import_mapping_copy:
 * @self: a mapping
 *
 * Returns: (transfer full): a copy
 */
NaerImportMapping *
naer_import_mapping_copy (const NaerImportMapping *self)
{
  NaerImportMapping *copy = naer_import_mapping_new ();

  copy->format = self->format;
  copy->open_ended = self->open_ended;
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    {
      copy->columns[field] = self->columns[field];
      copy->headings[field] = g_strdup (self->headings[field]);
    }
  for (guint i = 0; i < self->codes->len; i++)
    {
      const NaerImportCode *code = self->codes->pdata[i];
      NaerImportCode *added = naer_import_mapping_add_code (copy, code->code, code->text);

      added->meaning = code->meaning;
      added->kind = code->kind;
      added->graded = code->graded;
      added->n_rows = code->n_rows;
      added->line = code->line;
    }
  return copy;
}

/**
 * naer_import_mapping_free:
 * @self: (transfer full) (nullable): a mapping
 *
 * Frees it.
 */
void
naer_import_mapping_free (NaerImportMapping *self)
{
  if (self == NULL)
    return;
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    g_free (self->headings[field]);
  g_hash_table_unref (self->index);
  g_ptr_array_unref (self->codes);
  g_free (self);
}

/**
 * naer_import_mapping_add_code:
 * @self: a mapping
 * @code: a code
 * @text: (nullable): the text beside it, or %NULL for any
 *
 * Returns: (transfer none): the code in the mapping, which is not known yet when it is new
 */
NaerImportCode *
naer_import_mapping_add_code (NaerImportMapping *self,
                              const char        *code,
                              const char        *text)
{
  g_autofree char *key = code_key (code, text);
  NaerImportCode *added = g_hash_table_lookup (self->index, key);

  if (added != NULL)
    return added;
  added = g_new0 (NaerImportCode, 1);
  added->code = g_strdup (code);
  added->text = g_strdup (text);
  g_ptr_array_add (self->codes, added);
  g_hash_table_insert (self->index, g_steal_pointer (&key), added);
  return added;
}

/**
 * naer_import_mapping_look_up:
 * @self: a mapping
 * @code: a code of a row
 * @text: the text beside it, "" when there is none
 *
 * Returns: (transfer none) (nullable): what the mapping says of the code with that text, or else
 *   of the code with any text
 */
NaerImportCode *
naer_import_mapping_look_up (const NaerImportMapping *self,
                             const char              *code,
                             const char              *text)
{
  g_autofree char *key = code_key (code, text);
  NaerImportCode *found = g_hash_table_lookup (self->index, key);

  return found != NULL ? found : g_hash_table_lookup (self->index, code);
}

static const char *
cell_of (const NaerImportMapping *self,
         const NaerDelimited     *table,
         guint                    row,
         NaerImportField          field)
{
  int column = self->columns[field];

  return column < 0 ? "" : naer_delimited_get_cell (table, row, column);
}

static void
guess_code (NaerImportCode *code)
{
  if (naer_code_guess (code->code, code->text, &code->kind, &code->graded))
    code->meaning = NAER_CODE_MEANING_KIND;
}

static gboolean
is_as_guessed (const NaerImportCode *code)
{
  NaerImportCode guess = { .code = code->code, .text = code->text };

  guess_code (&guess);
  return guess.meaning == code->meaning && guess.kind == code->kind && guess.graded == code->graded;
}

/**
 * naer_import_mapping_forget_guesses:
 * @self: a mapping
 *
 * Keeps only the codes that someone decided on. The others are guessed again from the next file,
 * so that no more of a file is remembered than is needed.
 */
void
naer_import_mapping_forget_guesses (NaerImportMapping *self)
{
  for (guint i = self->codes->len; i > 0; i--)
    {
      NaerImportCode *code = self->codes->pdata[i - 1];
      g_autofree char *key = NULL;

      if (!is_as_guessed (code))
        continue;
      key = code_key (code->code, code->text);
      g_hash_table_remove (self->index, key);
      g_ptr_array_remove_index (self->codes, i - 1);
    }
}

/**
 * naer_import_mapping_find_codes:
 * @self: a mapping with its columns
 * @table: a table
 * @format: its format
 *
 * Counts the codes of the table, adds those that the mapping says nothing of, and guesses what
 * they mean. What is decided already stays. Codes that stand with different texts are told apart.
 */
void
naer_import_mapping_find_codes (NaerImportMapping      *self,
                                const NaerDelimited    *table,
                                const NaerImportFormat *format)
{
  gboolean has_text = self->columns[NAER_IMPORT_FIELD_TEXT] >= 0;

  for (guint i = 0; i < self->codes->len; i++)
    ((NaerImportCode *) self->codes->pdata[i])->n_rows = 0;
  if (self->columns[NAER_IMPORT_FIELD_CODE] < 0)
    return;

  for (guint row = naer_import_format_first_row (format); row < naer_delimited_get_n_rows (table);
       row++)
    {
      const char *text = cell_of (self, table, row, NAER_IMPORT_FIELD_CODE);
      const char *kind_text = cell_of (self, table, row, NAER_IMPORT_FIELD_TEXT);
      NaerImportCode *code;

      if (*text == '\0')
        continue;
      code = naer_import_mapping_look_up (self, text, kind_text);
      if (code == NULL && self->codes->len < MOST_CODES)
        {
          code = naer_import_mapping_add_code (self, text, has_text ? kind_text : NULL);
          guess_code (code);
        }
      if (code == NULL)
        continue;
      if (code->n_rows++ == 0)
        code->line = naer_delimited_get_line (table, row);
    }
}

/**
 * naer_import_mapping_n_unknown:
 * @self: a mapping
 *
 * The number of codes that stand in the file and must be asked about.
 */
guint
naer_import_mapping_n_unknown (const NaerImportMapping *self)
{
  guint n = 0;

  for (guint i = 0; i < self->codes->len; i++)
    {
      const NaerImportCode *code = self->codes->pdata[i];

      n += code->meaning == NAER_CODE_MEANING_UNKNOWN && code->n_rows > 0;
    }
  return n;
}

/**
 * naer_import_mapping_check:
 * @self: a mapping
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Returns: whether the columns are known that no import can do without
 */
gboolean
naer_import_mapping_check (const NaerImportMapping *self,
                           NaerLanguage             language,
                           GError                 **error)
{
  const int *columns = self->columns;
  const char *message = NULL;

  if (columns[NAER_IMPORT_FIELD_EMPLOYEE_NUMBER] < 0 && columns[NAER_IMPORT_FIELD_NAME] < 0)
    message = N_("Which column holds the employee number, or the name?");
  else if (columns[NAER_IMPORT_FIELD_CODE] < 0)
    message = N_("Which column holds the kind of absence?");
  else if (columns[NAER_IMPORT_FIELD_FROM] < 0)
    message = N_("Which column holds the first day of absence?");
  else
    return TRUE;
  g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING,
                       naer_tr (language, message));
  return FALSE;
}
