/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-rows.h"

#include "import/naer-import-row-reader.h"

static void
row_clear (gpointer data)
{
  g_clear_pointer (&((NaerImportRow *) data)->problems, g_ptr_array_unref);
}

static guint
row_hash (gconstpointer data)
{
  const NaerImportRow *row = data;
  guint hash = g_direct_hash (*row->number != '\0' ? row->number : row->name);

  hash = hash * 31 + (guint) row->from;
  hash = hash * 31 + (guint) row->to;
  return hash * 31 + (guint) row->kind * 101 + (guint) row->grade;
}

/* Texts of one #NaerImportRows are the same pointer where they are the same text. */
static gboolean
row_equal (gconstpointer data_a,
           gconstpointer data_b)
{
  const NaerImportRow *a = data_a, *b = data_b;

  return a->number == b->number && (*a->number != '\0' || a->name == b->name) &&
         a->kind == b->kind && a->from == b->from && a->to == b->to && a->grade == b->grade &&
         a->share == b->share;
}

/* What stands beside the spell is chosen so that the order of the rows does not matter. */
static void
merge_row (NaerImportRow       *first,
           const NaerImportRow *other)
{
  if (first->registered == NAER_DAY_NONE ||
      (other->registered != NAER_DAY_NONE && other->registered < first->registered))
    first->registered = other->registered;
  first->percent = MAX (first->percent, other->percent);
  if (strcmp (first->unit, other->unit) < 0)
    first->unit = other->unit;
  if (strcmp (first->name, other->name) < 0)
    first->name = other->name;
  if (other->employment_from > first->employment_from)
    {
      first->employment_from = other->employment_from;
      first->employment_to = other->employment_to;
    }
}

/* Marks rows that say the same as an earlier one. */
static void
find_duplicates (NaerImportRows *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (row_hash, row_equal);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerImportRow *row = &g_array_index (self->rows, NaerImportRow, i);
      NaerImportRow *first;

      if (row->status != NAER_IMPORT_ROW_GOOD)
        continue;
      first = g_hash_table_lookup (seen, row);
      if (first == NULL)
        {
          g_hash_table_add (seen, row);
          continue;
        }
      row->status = NAER_IMPORT_ROW_DUPLICATE;
      merge_row (first, row);
    }
}

static void
count (NaerImportRows *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const NaerImportRow *row = &g_array_index (self->rows, NaerImportRow, i);

      self->counts[row->status]++;
      self->n_warnings += row->status == NAER_IMPORT_ROW_GOOD && row->problems != NULL;
    }
}

/**
 * naer_import_rows_read:
 * @table: a table
 * @format: its format
 * @mapping: what its columns and codes mean, checked and fitted to the table
 * @file_name: the name of the file, which spells remember as their source
 *
 * Reads each row: good, perhaps with warnings, or refused with all that is wrong with it.
 *
 * Returns: (transfer full): the rows; they do not need @table any more
 */
NaerImportRows *
naer_import_rows_read (const NaerDelimited     *table,
                       const NaerImportFormat  *format,
                       const NaerImportMapping *mapping,
                       const char              *file_name)
{
  NaerImportRows *self = g_new0 (NaerImportRows, 1);
  g_autoptr (NaerImportRowReader) reader = NULL;
  guint n_rows = naer_delimited_get_n_rows (table);

  self->file_name = g_path_get_basename (file_name);
  self->strings = g_string_chunk_new (4096);
  self->rows = g_array_sized_new (FALSE, TRUE, sizeof (NaerImportRow), n_rows);
  g_array_set_clear_func (self->rows, row_clear);

  reader = naer_import_row_reader_new (table, format, mapping, self->strings);
  for (guint i = naer_import_format_first_row (format); i < n_rows; i++)
    {
      NaerImportRow row = naer_import_row_reader_read (reader, i);

      g_array_append_val (self->rows, row);
    }
  find_duplicates (self);
  count (self);
  return self;
}

/**
 * naer_import_rows_free:
 * @self: (transfer full) (nullable): rows
 *
 * Frees them.
 */
void
naer_import_rows_free (NaerImportRows *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->rows);
  g_string_chunk_free (self->strings);
  g_free (self->file_name);
  g_free (self);
}

/**
 * naer_import_rows_get:
 * @self: rows
 * @index: from 0
 *
 * Returns: (transfer none): the row
 */
const NaerImportRow *
naer_import_rows_get (const NaerImportRows *self,
                      guint                 index)
{
  g_return_val_if_fail (index < self->rows->len, NULL);

  return &g_array_index (self->rows, NaerImportRow, index);
}
