/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-row-history.h"

struct _NaerRowHistory
{
  GHashTable *rows;  /* gint64 * → GPtrArray of NaerRowText */
};

static void
row_text_free (gpointer data)
{
  NaerRowText *row_text = data;

  g_free (row_text->purpose);
  g_free (row_text->text);
  g_free (row_text);
}

/**
 * naer_row_history_new:
 *
 * Returns: (transfer full): a history of nothing
 */
NaerRowHistory *
naer_row_history_new (void)
{
  NaerRowHistory *self = g_new0 (NaerRowHistory, 1);

  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                      (GDestroyNotify) g_ptr_array_unref);
  return self;
}

/**
 * naer_row_history_free:
 * @self: (transfer full) (nullable): a history
 *
 * Frees it.
 */
void
naer_row_history_free (NaerRowHistory *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->rows);
  g_free (self);
}

/**
 * naer_row_history_add:
 * @self: a history
 * @row_id: a row
 * @purpose: (nullable): what the change was for
 * @text: what the row said after it
 *
 * Adds what was said last.
 */
void
naer_row_history_add (NaerRowHistory *self,
                      gint64          row_id,
                      const char     *purpose,
                      const char     *text)
{
  NaerRowText *row_text = g_new0 (NaerRowText, 1);
  GPtrArray *texts = g_hash_table_lookup (self->rows, &row_id);

  if (texts == NULL)
    {
      texts = g_ptr_array_new_with_free_func (row_text_free);
      g_hash_table_insert (self->rows, g_memdup2 (&row_id, sizeof row_id), texts);
    }
  row_text->purpose = g_strdup (purpose);
  row_text->text = g_strdup (text);
  g_ptr_array_add (texts, row_text);
}

/**
 * naer_row_history_get:
 * @self: a history
 * @row_id: a row
 *
 * Returns: (transfer none) (nullable) (element-type NaerRowText): what it said, the oldest first;
 *   %NULL when the log knows nothing of it
 */
GPtrArray *
naer_row_history_get (const NaerRowHistory *self,
                      gint64                row_id)
{
  return g_hash_table_lookup (self->rows, &row_id);
}

/**
 * naer_row_history_list:
 * @self: a history
 *
 * Returns: (transfer full) (element-type gint64): the rows that it knows of, in no order
 */
GArray *
naer_row_history_list (const NaerRowHistory *self)
{
  GArray *rows = g_array_sized_new (FALSE, FALSE, sizeof (gint64), g_hash_table_size (self->rows));
  GHashTableIter iter;
  gpointer row_id;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row_id, NULL))
    g_array_append_val (rows, *(gint64 *) row_id);
  return rows;
}
