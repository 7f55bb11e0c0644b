/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-setting-rows.h"

#include "facts/naer-record-text.h"

/**
 * naer_setting_to_text:
 * @row_id: its row
 * @key: its key
 * @value: its value
 *
 * Returns: (transfer full): all that the row says, always in the same form, as of records
 */
char *
naer_setting_to_text (gint64      row_id,
                      const char *key,
                      const char *value)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "{\"setting\":%" G_GINT64_FORMAT ",\"key\":", row_id);
  naer_text_append_string (text, key);
  g_string_append (text, ",\"value\":");
  naer_text_append_string (text, value);
  g_string_append_c (text, '}');
  return g_string_free_and_steal (text);
}

/**
 * naer_setting_rows_foreach:
 * @database: a data file
 * @func: (scope call): what to do with each
 * @user_data: data for @func
 * @error: return location for a #NaerStoreError
 *
 * Reads all settings.
 */
gboolean
naer_setting_rows_foreach (NaerDatabase        *database,
                           NaerSettingRowFunc   func,
                           gpointer             user_data,
                           GError             **error)
{
  g_autoptr (NaerStatement) query =
    naer_database_prepare (database, "SELECT row_id, key, value FROM setting", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    {
      gint64 row_id = naer_statement_get_int (query, 0);
      g_autofree char *text = naer_setting_to_text (row_id, naer_statement_get_text (query, 1),
                                                    naer_statement_get_text (query, 2));

      func (row_id, text, user_data);
    }
  return step == NAER_STEP_DONE;
}
