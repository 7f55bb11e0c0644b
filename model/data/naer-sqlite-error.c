/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-sqlite-error.h"

#include "data/naer-store-error.h"

/**
 * naer_sqlite_error_set:
 * @error: return location for a #NaerStoreError
 * @connection: (nullable): the connection
 * @result: what SQLite answered
 *
 * Says what went wrong.
 */
void
naer_sqlite_error_set (GError  **error,
                       sqlite3  *connection,
                       int       result)
{
  static const struct
  {
    int result;
    NaerStoreError code;
  } codes[] = {
    { SQLITE_BUSY, NAER_STORE_ERROR_IN_USE },
    { SQLITE_LOCKED, NAER_STORE_ERROR_IN_USE },
    { SQLITE_NOTADB, NAER_STORE_ERROR_DAMAGED },
    { SQLITE_CORRUPT, NAER_STORE_ERROR_DAMAGED },
    { SQLITE_FORMAT, NAER_STORE_ERROR_DAMAGED },
    { SQLITE_CONSTRAINT, NAER_STORE_ERROR_CONFLICT },
    { SQLITE_MISMATCH, NAER_STORE_ERROR_CONFLICT },
    { SQLITE_FULL, NAER_STORE_ERROR_NO_SPACE },
    { SQLITE_READONLY, NAER_STORE_ERROR_READ_ONLY },
    { SQLITE_CANTOPEN, NAER_STORE_ERROR_READ_ONLY },
  };
  NaerStoreError code = NAER_STORE_ERROR_FAILED;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if ((result & 0xff) == codes[i].result)
      code = codes[i].code;
  g_set_error (error, NAER_STORE_ERROR, code, "the data file: %s (%d)",
               connection != NULL ? sqlite3_errmsg (connection) : sqlite3_errstr (result), result);
}
