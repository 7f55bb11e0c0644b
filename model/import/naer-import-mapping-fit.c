/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-mapping.h"

#include <glib/gi18n.h>

#include "import/naer-column-guess.h"
#include "language/naer-catalog.h"

/* More texts than kinds of absence can have: someone writes freely there, and that is not read. */
#define MOST_TEXTS 60

static int
find_heading (const NaerDelimited *table,
              const char          *heading)
{
  g_autofree char *wanted = naer_import_fold (heading);

  for (guint column = 0; column < naer_delimited_get_n_cells (table, 0); column++)
    {
      g_autofree char *folded = naer_import_fold (naer_delimited_get_cell (table, 0, column));

      if (g_str_equal (folded, wanted))
        return (int) column;
    }
  return -1;
}

/* Remembers the column by its heading, where that is enough to find it again. */
static void
name_column (NaerImportMapping      *self,
             NaerImportField         field,
             const NaerDelimited    *table,
             const NaerImportFormat *format)
{
  int column = self->columns[field];
  const char *heading;

  g_clear_pointer (&self->headings[field], g_free);
  if (format->header != NAER_IMPORT_HEADER_YES || column < 0)
    return;
  heading = naer_delimited_get_cell (table, 0, (guint) column);
  if (*heading != '\0' && find_heading (table, heading) == column)
    self->headings[field] = g_strdup (heading);
}

/**
 * naer_import_mapping_set_column:
 * @self: a mapping
 * @field: what a column holds
 * @column: the column, from 0, or -1 for none
 * @table: a table
 * @format: its format
 *
 * Says which column holds it. A column holds one thing: it is taken from another field.
 */
void
naer_import_mapping_set_column (NaerImportMapping      *self,
                                NaerImportField         field,
                                int                     column,
                                const NaerDelimited    *table,
                                const NaerImportFormat *format)
{
  g_return_if_fail (column < (int) naer_delimited_get_n_columns (table));

  for (NaerImportField other = 0; other < NAER_N_IMPORT_FIELDS; other++)
    {
      if (other != field && (column < 0 || self->columns[other] != column))
        continue;
      self->columns[other] = -1;
      g_clear_pointer (&self->headings[other], g_free);
    }
  self->columns[field] = MAX (column, -1);
  name_column (self, field, table, format);
}

static void
forget_text (NaerImportMapping      *self,
             const NaerDelimited    *table,
             const NaerImportFormat *format)
{
  self->columns[NAER_IMPORT_FIELD_TEXT] = -1;
  g_clear_pointer (&self->headings[NAER_IMPORT_FIELD_TEXT], g_free);
  g_hash_table_remove_all (self->index);
  g_ptr_array_set_size (self->codes, 0);
  naer_import_mapping_find_codes (self, table, format);
}

/**
 * naer_import_mapping_guess:
 * @table: a table
 * @format: its format
 *
 * Guesses what columns and codes mean, from the headings and from what stands below them.
 *
 * Returns: (transfer full): the guess; see naer_import_mapping_check() and
 *   naer_import_mapping_n_unknown() for what is left to ask about
 */
NaerImportMapping *
naer_import_mapping_guess (const NaerDelimited    *table,
                           const NaerImportFormat *format)
{
  NaerImportMapping *self = naer_import_mapping_new ();

  naer_column_guess (table, format, self->columns);
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    name_column (self, field, table, format);
  naer_import_mapping_find_codes (self, table, format);
  if (self->codes->len > MOST_TEXTS && self->columns[NAER_IMPORT_FIELD_TEXT] >= 0)
    forget_text (self, table, format);
  return self;
}

static gboolean
fit_column (NaerImportMapping  *self,
            NaerImportField     field,
            const NaerDelimited *table,
            gboolean            has_header,
            NaerLanguage        language,
            GError            **error)
{
  int *column = &self->columns[field];

  if (self->headings[field] != NULL && has_header)
    {
      int found = find_heading (table, self->headings[field]);

      if (found < 0)
        {
          g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING,
                       naer_tr (language, N_("columns.%s: there is no column ‘%s’ in the file.")),
                       naer_import_field_get_code (field), self->headings[field]);
          return FALSE;
        }
      *column = found;
    }
  else if (self->headings[field] != NULL && *column < 0)
    {
      g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING,
                   naer_tr (language, N_("columns.%s: the file has no headings. Say the number of "
                                         "the column.")),
                   naer_import_field_get_code (field));
      return FALSE;
    }
  if (*column >= (int) naer_delimited_get_n_columns (table))
    {
      g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING,
                   naer_tr (language, N_("columns.%s: column %d of a file with %u columns.")),
                   naer_import_field_get_code (field), *column + 1,
                   naer_delimited_get_n_columns (table));
      return FALSE;
    }
  return TRUE;
}

/**
 * naer_import_mapping_fit:
 * @self: a mapping that was remembered or written by someone
 * @table: a table
 * @format: its format
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Fits a mapping to a file: finds the columns by their headings and adds the codes that are new.
 * A mapping without any column has them guessed.
 *
 * Returns: whether the file has the columns
 */
gboolean
naer_import_mapping_fit (NaerImportMapping       *self,
                         const NaerDelimited     *table,
                         const NaerImportFormat  *format,
                         NaerLanguage             language,
                         GError                 **error)
{
  gboolean any = FALSE;

  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    {
      any |= self->columns[field] >= 0 || self->headings[field] != NULL;
      if (!fit_column (self, field, table, format->header == NAER_IMPORT_HEADER_YES, language, error))
        return FALSE;
    }
  if (!any)
    naer_column_guess (table, format, self->columns);
  naer_import_mapping_find_codes (self, table, format);
  return TRUE;
}

/**
 * naer_import_mapping_get_key:
 * @table: a table
 * @format: its format
 *
 * The setting that the mapping of files of this layout is remembered under. Only headings go
 * into it, never what stands below them.
 *
 * Returns: (transfer full): the key
 */
char *
naer_import_mapping_get_key (const NaerDelimited    *table,
                             const NaerImportFormat *format)
{
  g_autoptr (GString) layout = g_string_new (NULL);
  g_autofree char *checksum = NULL;

  if (format->header == NAER_IMPORT_HEADER_YES)
    {
      for (guint column = 0; column < naer_delimited_get_n_cells (table, 0); column++)
        {
          g_autofree char *folded = naer_import_fold (naer_delimited_get_cell (table, 0, column));

          g_string_append_printf (layout, "%s\n", folded);
        }
    }
  else
    g_string_append_printf (layout, "%u", naer_delimited_get_n_columns (table));

  checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, layout->str, layout->len);
  checksum[16] = '\0';
  return g_strconcat ("import-mapping:", checksum, NULL);
}
