/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include "data/naer-data-file-private.h"
#include "data/naer-setting-rows.h"

static gboolean
find_setting (NaerDataFile  *self,
              const char    *key,
              gint64        *row_id,
              char         **value,
              GError       **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    self->database, "SELECT row_id, value FROM setting WHERE key = ?", error);
  NaerStep step;

  *row_id = 0;
  *value = NULL;
  if (query == NULL)
    return FALSE;
  naer_statement_bind_text (query, 1, key);
  step = naer_statement_step (query, error);
  if (step != NAER_STEP_ROW)
    return step == NAER_STEP_DONE;
  *row_id = naer_statement_get_int (query, 0);
  *value = g_strdup (naer_statement_get_text (query, 1));
  return TRUE;
}

/**
 * naer_data_file_get_setting:
 * @self: a data file
 * @key: which
 * @value: (out) (transfer full) (nullable): its value, %NULL when it is not set
 * @error: return location for an error
 *
 * Reads a setting that travels with the file.
 */
gboolean
naer_data_file_get_setting (NaerDataFile  *self,
                            const char    *key,
                            char         **value,
                            GError       **error)
{
  gint64 row_id;

  return find_setting (self, key, &row_id, value, error);
}

static gboolean
write_setting (NaerDataFile  *self,
               gint64         row_id,
               const char    *key,
               const char    *value,
               GError       **error)
{
  g_autoptr (NaerStatement) statement = NULL;
  const char *sql = value != NULL
                      ? "INSERT INTO setting (row_id, key, value) VALUES (?1, ?2, ?3)"
                        " ON CONFLICT (row_id) DO UPDATE SET value = ?3"
                      : "DELETE FROM setting WHERE row_id = ?1";

  statement = naer_database_prepare (self->database, sql, error);
  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, 1, row_id);
  if (value != NULL)
    {
      naer_statement_bind_text (statement, 2, key);
      naer_statement_bind_text (statement, 3, value);
    }
  return naer_statement_run (statement, error);
}

/* Keeps a setting, or forgets it, within a transaction. */
gboolean
naer_data_file_set_setting_in (NaerDataFile   *self,
                               NaerAuditHead  *head,
                               const char     *key,
                               const char     *value,
                               GError        **error)
{
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;
  NaerAuditEntry entry = { .record = "setting" };

  if (!find_setting (self, key, &entry.row, &before, error))
    return FALSE;
  if (g_strcmp0 (before, value) == 0)
    return TRUE;
  if (entry.row == 0)
    entry.row = naer_row_id_new ();
  entry.action = before == NULL ? "add" : value == NULL ? "remove" : "change";
  if (value != NULL)
    text = naer_setting_to_text (entry.row, key, value);
  entry.content = entry.row_text = text;
  return write_setting (self, entry.row, key, value, error) &&
         naer_audit_append (self->database, head, &entry, error);
}

/**
 * naer_data_file_set_setting:
 * @self: a data file
 * @key: which
 * @value: (nullable): its value, %NULL to forget it
 * @error: return location for an error
 *
 * Keeps a setting that travels with the file, and notes it in the log.
 */
gboolean
naer_data_file_set_setting (NaerDataFile  *self,
                            const char    *key,
                            const char    *value,
                            GError       **error)
{
  g_autofree char *before = NULL;
  gint64 row_id;
  NaerAuditHead head;

  if (!find_setting (self, key, &row_id, &before, error))
    return FALSE;
  if (g_strcmp0 (before, value) == 0)
    return TRUE;
  if (!naer_data_file_check_running (self, error) || !naer_data_file_begin (self, &head, error))
    return FALSE;
  if (naer_data_file_set_setting_in (self, &head, key, value, error))
    return naer_data_file_commit (self, &head, error);
  naer_database_rollback (self->database);
  return FALSE;
}
