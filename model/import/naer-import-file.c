/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-file.h"

/* Reads the table and finds out the format; @self is untouched when that fails. */
static gboolean
read_table (NaerImportFile         *self,
            const NaerImportFormat *wishes,
            NaerLanguage            language,
            GError                **error)
{
  NaerDelimited *table = naer_delimited_read (self->bytes, wishes->encoding, wishes->delimiter,
                                              language, error);

  if (table == NULL)
    return FALSE;
  g_clear_pointer (&self->table, naer_delimited_free);
  self->table = table;
  self->wishes = *wishes;
  self->format = naer_import_format_detect (table, wishes);
  return TRUE;
}

/**
 * naer_import_file_new:
 * @bytes: what stands in the file
 * @name: its name, with or without the folder
 * @mapping: (nullable): what its columns and codes mean, or %NULL to guess
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Reads a payroll file as far as its rows.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL when it cannot be read or @mapping does
 *   not fit it
 */
NaerImportFile *
naer_import_file_new (GBytes                   *bytes,
                      const char               *name,
                      const NaerImportMapping  *mapping,
                      NaerLanguage              language,
                      GError                  **error)
{
  g_autoptr (NaerImportFile) self = g_new0 (NaerImportFile, 1);
  const NaerImportFormat none = { 0 };

  self->bytes = g_bytes_ref (bytes);
  self->name = g_path_get_basename (name);
  if (!read_table (self, mapping != NULL ? &mapping->format : &none, language, error))
    return NULL;
  if (mapping == NULL)
    self->mapping = naer_import_mapping_guess (self->table, &self->format);
  else
    {
      self->mapping = naer_import_mapping_copy (mapping);
      if (!naer_import_mapping_fit (self->mapping, self->table, &self->format, language, error))
        return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * naer_import_file_free:
 * @self: (transfer full) (nullable): a file
 *
 * Frees it.
 */
void
naer_import_file_free (NaerImportFile *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->table, naer_delimited_free);
  g_clear_pointer (&self->mapping, naer_import_mapping_free);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

/**
 * naer_import_file_set_format:
 * @self: a file
 * @wishes: what the leader says of how it is written; what is zero is found out
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Reads the file again. The mapping is guessed anew when the columns are others than before.
 *
 * Returns: whether the file can be read so; if not, all stays as it was
 */
gboolean
naer_import_file_set_format (NaerImportFile          *self,
                             const NaerImportFormat  *wishes,
                             NaerLanguage             language,
                             GError                 **error)
{
  g_autofree char *key_before = naer_import_file_get_key (self), *key_after = NULL;
  NaerImportFormat before = self->format;

  if (!read_table (self, wishes, language, error))
    return FALSE;
  key_after = naer_import_file_get_key (self);
  if (g_str_equal (key_before, key_after) && before.encoding == self->format.encoding)
    naer_import_mapping_find_codes (self->mapping, self->table, &self->format);
  else
    {
      gboolean open_ended = self->mapping->open_ended;

      naer_import_mapping_free (self->mapping);
      self->mapping = naer_import_mapping_guess (self->table, &self->format);
      self->mapping->open_ended = open_ended;
    }
  return TRUE;
}

/**
 * naer_import_file_get_key:
 * @self: a file
 *
 * Returns: (transfer full): the setting that the mapping of files of this layout is kept under
 */
char *
naer_import_file_get_key (const NaerImportFile *self)
{
  return naer_import_mapping_get_key (self->table, &self->format);
}

/**
 * naer_import_file_get_memory:
 * @self: a file
 *
 * What to remember for the next file of the same layout: the columns, the codes that someone
 * decided on, and of the format only what that file may leave uncertain.
 *
 * Returns: (transfer full): a JSON document
 */
char *
naer_import_file_get_memory (const NaerImportFile *self)
{
  g_autoptr (NaerImportMapping) mapping = naer_import_mapping_copy (self->mapping);

  naer_import_mapping_forget_guesses (mapping);
  mapping->format = (NaerImportFormat) { .header = self->format.header };
  if (self->format.dates == NAER_DATE_FORM_DAY_FIRST ||
      self->format.dates == NAER_DATE_FORM_MONTH_FIRST)
    mapping->format.dates = self->format.dates;
  return naer_import_mapping_to_json (mapping);
}

/**
 * naer_import_file_recall:
 * @self: a file
 * @memory: (nullable): what was remembered of an earlier file of the same layout
 *
 * Takes the mapping that was remembered. What does not fit is forgotten, and the guess stays.
 *
 * Returns: whether it fits
 */
gboolean
naer_import_file_recall (NaerImportFile *self,
                         const char     *memory)
{
  g_autoptr (NaerImportMapping) mapping = NULL;

  if (memory == NULL)
    return FALSE;
  mapping = naer_import_mapping_from_json (memory, NAER_LANGUAGE_EN, NULL);
  if (mapping == NULL ||
      !naer_import_mapping_fit (mapping, self->table, &self->format, NAER_LANGUAGE_EN, NULL))
    return FALSE;
  if (self->format.dates_uncertain && mapping->format.dates != NAER_DATE_FORM_AUTO)
    {
      self->format.dates = mapping->format.dates;
      self->format.dates_uncertain = FALSE;
    }
  naer_import_mapping_free (self->mapping);
  self->mapping = g_steal_pointer (&mapping);
  return TRUE;
}

/**
 * naer_import_file_read_rows:
 * @self: a file with a mapping that naer_import_mapping_check() passes
 *
 * Returns: (transfer full): its rows
 */
NaerImportRows *
naer_import_file_read_rows (const NaerImportFile *self)
{
  return naer_import_rows_read (self->table, &self->format, self->mapping, self->name);
}
