/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-log-rows.h"

#include "data/naer-store-error.h"

#define COLUMNS "number, at, who, action, record, row, employee, purpose, salt IS NULL"
#define SAID ", content, lower (hex (hash))"

static NaerLogEntry
read_entry (NaerStatement *query,
            gboolean       whole)
{
  NaerLogEntry entry = {
    .number = naer_statement_get_int (query, 0),
    .at = naer_statement_get_int (query, 1),
    .who = g_intern_string (naer_statement_get_text (query, 2)),
    .action = g_intern_string (naer_statement_get_text (query, 3)),
    .record = g_intern_string (naer_statement_get_text (query, 4)),
    .row = naer_statement_get_int (query, 5),
    .employee = naer_statement_get_int (query, 6),
    .purpose = g_intern_string (naer_statement_get_text (query, 7)),
    .redacted = naer_statement_get_int (query, 8) != 0,
  };

  if (whole)
    {
      entry.content = g_strdup (naer_statement_get_text (query, 9));
      entry.hash = g_strdup (naer_statement_get_text (query, 10));
    }
  return entry;
}

static NaerStatement *
prepare (NaerDatabase  *database,
         gint64         employee,
         gboolean       whole,
         GError       **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT " COLUMNS "%s FROM audit%s ORDER BY number",
                                          whole ? SAID : "",
                                          employee != 0 ? " WHERE employee = ?" : "");
  NaerStatement *query = naer_database_prepare (database, sql, error);

  if (query != NULL && employee != 0)
    naer_statement_bind_int (query, 1, employee);
  return query;
}

/**
 * naer_log_rows_load:
 * @database: a data file
 * @employee: the row of the employee whom they are about, 0 for all
 * @whole: whether with what they say
 * @error: return location for a #NaerStoreError
 *
 * Reads the log. Without what its entries say a hundred thousand of them are some ten megabytes.
 *
 * Returns: (transfer full) (nullable) (element-type NaerLogEntry): the entries, by number
 */
GArray *
naer_log_rows_load (NaerDatabase  *database,
                    gint64         employee,
                    gboolean       whole,
                    GError       **error)
{
  g_autoptr (GArray) entries = naer_log_entries_new ();
  g_autoptr (NaerStatement) query = prepare (database, employee, whole, error);
  NaerStep step;

  if (query == NULL)
    return NULL;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    {
      NaerLogEntry entry = read_entry (query, whole);

      g_array_append_val (entries, entry);
    }
  return step == NAER_STEP_DONE ? g_steal_pointer (&entries) : NULL;
}

static gboolean
read_before (NaerDatabase   *database,
             NaerLogDetail  *detail,
             GError        **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database,
    "SELECT content FROM audit WHERE row = ? AND record = ? AND number < ? ORDER BY number DESC LIMIT 1",
    error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, detail->entry.row);
  naer_statement_bind_text (query, 2, detail->entry.record);
  naer_statement_bind_int (query, 3, detail->entry.number);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_ROW)
    detail->before = g_strdup (naer_statement_get_text (query, 0));
  return step != NAER_STEP_FAILED;
}

/**
 * naer_log_rows_read:
 * @database: a data file
 * @number: the number of an entry
 * @error: return location for a #NaerStoreError
 *
 * Reads one entry with what it says, and what the record said before.
 *
 * Returns: (transfer full) (nullable): the entry
 */
NaerLogDetail *
naer_log_rows_read (NaerDatabase  *database,
                    gint64         number,
                    GError       **error)
{
  g_autoptr (NaerLogDetail) detail = g_new0 (NaerLogDetail, 1);
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database, "SELECT " COLUMNS SAID " FROM audit WHERE number = ?", error);
  NaerStep step;

  if (query == NULL)
    return NULL;
  naer_statement_bind_int (query, 1, number);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_FAILED)
    return NULL;
  if (step == NAER_STEP_DONE)
    {
      g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT,
                   "there is no entry %" G_GINT64_FORMAT, number);
      return NULL;
    }
  detail->entry = read_entry (query, TRUE);
  if (detail->entry.record == NULL || detail->entry.row == 0 || read_before (database, detail, error))
    return g_steal_pointer (&detail);
  return NULL;
}

/**
 * naer_log_detail_free:
 * @detail: (transfer full) (nullable): a detail
 *
 * Frees it.
 */
void
naer_log_detail_free (NaerLogDetail *detail)
{
  if (detail == NULL)
    return;
  naer_log_entry_clear (&detail->entry);
  g_free (detail->before);
  g_free (detail);
}
