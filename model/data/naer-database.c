/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-database.h"

#include <sodium.h>
/* Without this the header of SQLCipher hides what it adds to SQLite. */
#define SQLITE_HAS_CODEC 1
#include <sqlite3.h>

#include "data/naer-sqlite-error.h"

#define BUSY_TIMEOUT_MS 3000
#define PAGES_A_STEP 256

struct _NaerDatabase
{
  sqlite3 *connection;
  GHashTable *statements;  /* SQL → NaerStatement */
};

/**
 * naer_database_peek_id:
 * @path: a file
 * @file_id: (out caller-allocates) (array fixed-size=16): its first bytes
 * @error: return location for an error
 *
 * Reads the identifier of a file without its key. The file is opened by SQLite, since closing it
 * otherwise would end the locks that this program has on it.
 */
gboolean
naer_database_peek_id (const char  *path,
                       guint8      *file_id,
                       GError     **error)
{
  sqlite3 *connection = NULL;
  sqlite3_file *file = NULL;
  int result = sqlite3_open_v2 (path, &connection, SQLITE_OPEN_READONLY, NULL);

  if (result == SQLITE_OK)
    result = sqlite3_file_control (connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (result == SQLITE_OK)
    result = file->pMethods->xRead (file, file_id, NAER_FILE_ID_BYTES, 0);
  sqlite3_close (connection);
  if (result == SQLITE_OK)
    return TRUE;
  naer_sqlite_error_set (error, NULL, result == SQLITE_IOERR_SHORT_READ ? SQLITE_NOTADB : result);
  return FALSE;
}

/* The key goes to SQLCipher as it is, with the salt: no key is derived here. */
static gboolean
give_key (NaerDatabase     *self,
          const NaerSecret *key,
          const guint8     *file_id,
          GError          **error)
{
  g_autoptr (NaerSecret) text = NULL;
  gsize key_digits = NAER_DATA_KEY_BYTES * 2, id_digits = NAER_FILE_ID_BYTES * 2;
  char *end;
  int result;

  g_return_val_if_fail (naer_secret_get_length (key) == NAER_DATA_KEY_BYTES, FALSE);

  text = naer_secret_new (key_digits + id_digits + 3);
  end = (char *) naer_secret_edit (text);
  *end++ = 'x';
  *end++ = '\'';
  sodium_bin2hex (end, key_digits + 1, naer_secret_get_bytes (key), NAER_DATA_KEY_BYTES);
  sodium_bin2hex (end + key_digits, id_digits + 1, file_id, NAER_FILE_ID_BYTES);
  end[key_digits + id_digits] = '\'';

  result = sqlite3_key_v2 (self->connection, "main", naer_secret_get_bytes (text),
                           (int) naer_secret_get_length (text));
  if (result == SQLITE_OK)
    return naer_database_execute (self,
                                  "PRAGMA cipher_compatibility = 4;"
                                  "PRAGMA cipher_page_size = 4096;"
                                  "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"
                                  "PRAGMA cipher_use_hmac = ON;"
                                  "PRAGMA cipher_plaintext_header_size = 0;",
                                  error);
  naer_sqlite_error_set (error, self->connection, result);
  return FALSE;
}

static gboolean
set_up (NaerDatabase      *self,
        NaerDatabaseFlags  flags,
        gboolean           in_memory,
        GError           **error)
{
  const char *journal = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

  sqlite3_extended_result_codes (self->connection, 1);
  sqlite3_busy_timeout (self->connection, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (!naer_database_execute (self,
                              "PRAGMA temp_store = MEMORY;"
                              "PRAGMA trusted_schema = OFF;"
                              "PRAGMA foreign_keys = ON;"
                              "PRAGMA secure_delete = ON;"
                              "PRAGMA cell_size_check = ON;"
                              "PRAGMA cache_size = -65536;",
                              error))
    return FALSE;
  if (in_memory)
    return TRUE;
  /* With the file locked before the first read, SQLite shares no memory with other programs. */
  if (flags & NAER_DATABASE_READ_ONLY)
    journal = flags & NAER_DATABASE_NO_WAL
                ? "PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON;"
                : "PRAGMA query_only = ON;";
  else if (flags & NAER_DATABASE_NO_WAL)
    journal = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;"
              "PRAGMA locking_mode = NORMAL; PRAGMA synchronous = EXTRA;";
  return naer_database_execute (self, journal, error);
}

static gboolean
can_be_read (NaerDatabase *self,
             GError      **error)
{
  gint64 n_tables = 0;

  return naer_database_get_number (self, "SELECT count(*) FROM sqlite_schema", &n_tables, error);
}

static int
connect_to (NaerDatabase      *self,
            const char        *path,
            NaerDatabaseFlags  flags)
{
  int mode = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  g_autofree char *address = NULL;

  if ((flags & NAER_DATABASE_FIXED) != 0)
    {
      g_autofree char *plain = g_filename_to_uri (path, NULL, NULL);

      mode |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
      address = g_strconcat (plain, "?immutable=1", NULL);
    }
  else
    {
      mode |= SQLITE_OPEN_READWRITE;
      address = g_strdup (path != NULL ? path : ":memory:");
    }
  return sqlite3_open_v2 (address, &self->connection, mode, NULL);
}

/* Statistics of memory would cost a lock at each allocation. Refused, and without harm, when
 * something has used SQLite already. */
static gpointer
prepare_sqlite (gpointer data)
{
  sqlite3_config (SQLITE_CONFIG_MEMSTATUS, 0);
  return NULL;
}

/**
 * naer_database_open:
 * @path: (nullable): the file; %NULL keeps everything in memory
 * @key: (nullable): the key of %NAER_DATA_KEY_BYTES, needed for a file
 * @file_id: (nullable) (array fixed-size=16): the identifier of the file, needed for a file
 * @flags: how
 * @error: return location for an error
 *
 * Opens a connection. The file must be there; an empty one becomes a data file with the first
 * write. One that the key does not open is %NAER_STORE_ERROR_DAMAGED.
 *
 * Returns: (transfer full) (nullable): the connection
 */
NaerDatabase *
naer_database_open (const char        *path,
                    const NaerSecret  *key,
                    const guint8      *file_id,
                    NaerDatabaseFlags  flags,
                    GError           **error)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (NaerDatabase) self = g_new0 (NaerDatabase, 1);
  int result;

  g_return_val_if_fail (path == NULL || (key != NULL && file_id != NULL), NULL);

  g_once (&once, prepare_sqlite, NULL);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) (void (*) (void)) sqlite3_finalize);
  result = connect_to (self, path, flags);
  if (result != SQLITE_OK)
    {
      naer_sqlite_error_set (error, self->connection, result);
      return NULL;
    }
  if (!naer_database_execute (self, "PRAGMA cipher_log_level = NONE;", error) ||
      (path != NULL && !give_key (self, key, file_id, error)) ||
      !set_up (self, flags, path == NULL, error) || !can_be_read (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * naer_database_close:
 * @self: (transfer full) (nullable): a connection
 *
 * Closes it, which folds the log into the file and forgets the key.
 */
void
naer_database_close (NaerDatabase *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->statements);
  if (sqlite3_close (self->connection) != SQLITE_OK)
    g_critical ("the data file is closed while in use");
  g_free (self);
}

/**
 * naer_database_execute:
 * @self: a connection
 * @sql: statements without values
 * @error: return location for an error
 *
 * Runs statements that are written in the program.
 */
gboolean
naer_database_execute (NaerDatabase *self,
                       const char   *sql,
                       GError      **error)
{
  int result = sqlite3_exec (self->connection, sql, NULL, NULL, NULL);

  if (result == SQLITE_OK)
    return TRUE;
  naer_sqlite_error_set (error, self->connection, result);
  return FALSE;
}

/**
 * naer_database_prepare:
 * @self: a connection
 * @sql: one statement, with ? where values are bound
 * @error: return location for an error
 *
 * Prepares a statement once and gives the same one again after. Use g_autoptr(), which releases
 * it.
 *
 * Returns: (transfer none) (nullable): the statement
 */
NaerStatement *
naer_database_prepare (NaerDatabase *self,
                       const char   *sql,
                       GError      **error)
{
  NaerStatement *statement = g_hash_table_lookup (self->statements, sql);
  int result;

  if (statement != NULL)
    {
      g_return_val_if_fail (!sqlite3_stmt_busy (statement), NULL);
      return statement;
    }
  result =
    sqlite3_prepare_v3 (self->connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  if (result != SQLITE_OK)
    {
      naer_sqlite_error_set (error, self->connection, result);
      return NULL;
    }
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * naer_database_has_moved:
 * @self: a connection
 *
 * Whether the file no longer stands where it was opened. What is written to it then is lost with the
 * last that has it open, and nothing else would say so.
 */
gboolean
naer_database_has_moved (NaerDatabase *self)
{
  int moved = 0;

  return sqlite3_file_control (self->connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
         moved != 0;
}

/**
 * naer_database_begin:
 * @self: a connection
 * @error: return location for an error
 *
 * Begins a transaction that may write.
 */
gboolean
naer_database_begin (NaerDatabase *self,
                     GError      **error)
{
  return naer_database_execute (self, "BEGIN IMMEDIATE", error);
}

/**
 * naer_database_commit:
 * @self: a connection in a transaction
 * @error: return location for an error
 *
 * Makes what the transaction wrote lasting; when it cannot, nothing of it is.
 */
gboolean
naer_database_commit (NaerDatabase *self,
                      GError      **error)
{
  if (naer_database_execute (self, "COMMIT", error))
    return TRUE;
  naer_database_rollback (self);
  return FALSE;
}

/**
 * naer_database_rollback:
 * @self: a connection
 *
 * Takes back what the transaction wrote. An error may have done so already.
 */
void
naer_database_rollback (NaerDatabase *self)
{
  if (!sqlite3_get_autocommit (self->connection))
    sqlite3_exec (self->connection, "ROLLBACK", NULL, NULL, NULL);
}

/**
 * naer_database_get_number:
 * @self: a connection
 * @sql: a query of one number
 * @number: (out): the number; untouched when there is no row
 * @error: return location for an error
 *
 * Asks for one number.
 */
gboolean
naer_database_get_number (NaerDatabase *self,
                          const char   *sql,
                          gint64       *number,
                          GError      **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (self, sql, error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_ROW)
    *number = naer_statement_get_int (query, 0);
  return step != NAER_STEP_FAILED;
}

static int
copy_pages (sqlite3_backup *backup,
            GCancellable   *cancellable)
{
  int result = SQLITE_OK;

  while (result == SQLITE_OK && !g_cancellable_is_cancelled (cancellable))
    result = sqlite3_backup_step (backup, PAGES_A_STEP);
  return result;
}

/**
 * naer_database_copy:
 * @self: a connection
 * @to: a connection to an empty file of the same key and identifier
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Makes @to what @self is at this moment, by SQLite’s online backup.
 */
gboolean
naer_database_copy (NaerDatabase  *self,
                    NaerDatabase  *to,
                    GCancellable  *cancellable,
                    GError       **error)
{
  sqlite3_backup *backup =
    sqlite3_backup_init (to->connection, "main", self->connection, "main");
  int result;

  if (backup == NULL)
    {
      naer_sqlite_error_set (error, to->connection, sqlite3_errcode (to->connection));
      return FALSE;
    }
  result = copy_pages (backup, cancellable);
  sqlite3_backup_finish (backup);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (result == SQLITE_DONE)
    return TRUE;
  naer_sqlite_error_set (error, to->connection, result);
  return FALSE;
}

/**
 * naer_database_is_whole:
 * @self: a connection
 * @error: return location for a #NaerStoreError that says what is not
 *
 * Checks every page of the file, its indexes and its references.
 */
gboolean
naer_database_is_whole (NaerDatabase *self,
                        GError      **error)
{
  static const char *const checks[] = {
    "PRAGMA cipher_integrity_check", "PRAGMA integrity_check(1)", "PRAGMA foreign_key_check",
  };

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autoptr (NaerStatement) check = naer_database_prepare (self, checks[i], error);
      NaerStep step;

      if (check == NULL)
        return FALSE;
      step = naer_statement_step (check, error);
      if (step == NAER_STEP_FAILED)
        return FALSE;
      if (step == NAER_STEP_DONE || g_strcmp0 (naer_statement_get_text (check, 0), "ok") == 0)
        continue;
      g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED, "the data file: %s",
                   naer_statement_get_text (check, 0));
      return FALSE;
    }
  return TRUE;
}
