/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-migrations.h"

#include <gio/gio.h>

#include "language/naer-resources.h"

/* “NAER”: what `file` and SQLite tell our files by, once opened. */
#define APPLICATION_ID 0x4e414552

static char *
load_text (const char *path)
{
  g_autoptr (GBytes) bytes = NULL;

  naer_resources_ensure ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (bytes != NULL);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static gboolean
run_step (NaerDatabase  *database,
          int            version,
          GError       **error)
{
  g_autofree char *path = g_strdup_printf (NAER_RESOURCE_PATH "/sql/%04d.sql", version);
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                           APPLICATION_ID, version);
  g_autofree char *sql = load_text (path);

  return naer_database_execute (database, sql, error) &&
         naer_database_execute (database, mark, error);
}

static gboolean
run_steps (NaerDatabase  *database,
           int            from,
           int            to,
           GError       **error)
{
  for (int version = from + 1; version <= to; version++)
    if (!run_step (database, version, error))
      return FALSE;
  return TRUE;
}

static gboolean
migrate (NaerDatabase       *database,
         int                 from,
         int                 to,
         NaerMigrationFunc   migrated,
         gpointer            user_data,
         GError            **error)
{
  if (!naer_database_begin (database, error))
    return FALSE;
  if (run_steps (database, from, to, error) && migrated (database, from, to, user_data, error))
    return naer_database_commit (database, error);
  naer_database_rollback (database);
  return FALSE;
}

/**
 * naer_migrations_get_version:
 * @database: a data file
 * @version: (out): its schema, 0 when it is empty
 * @error: return location for an error: %NAER_STORE_ERROR_NEWER when the schema is newer than the
 *   program, %NAER_STORE_ERROR_DAMAGED when it is not one of our files
 *
 * Asks which schema a file has.
 */
gboolean
naer_migrations_get_version (NaerDatabase  *database,
                             int           *version,
                             GError       **error)
{
  gint64 application_id = 0, user_version = 0, n_tables = 0;

  if (!naer_database_get_number (database, "PRAGMA application_id", &application_id, error) ||
      !naer_database_get_number (database, "PRAGMA user_version", &user_version, error) ||
      !naer_database_get_number (database, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;
  if (n_tables > 0 && (application_id != APPLICATION_ID || user_version < 1))
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED,
                           "another program’s file");
      return FALSE;
    }
  if (user_version > NAER_SCHEMA_VERSION)
    {
      g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NEWER, "the data file has schema %d",
                   (int) user_version);
      return FALSE;
    }
  *version = n_tables > 0 ? (int) user_version : 0;
  return TRUE;
}

/**
 * naer_migrations_run:
 * @database: a data file, which may be empty
 * @migrated: (scope call): called within each migration, after its statements
 * @user_data: data for @migrated
 * @error: return location for a #NaerStoreError
 *
 * Brings a file to %NAER_SCHEMA_VERSION, each step in a transaction of its own. A file that is empty
 * gets there in one, so that none is ever half made.
 */
gboolean
naer_migrations_run (NaerDatabase       *database,
                     NaerMigrationFunc   migrated,
                     gpointer            user_data,
                     GError            **error)
{
  int version = 0;

  if (!naer_migrations_get_version (database, &version, error))
    return FALSE;
  if (version == 0)
    return migrate (database, 0, NAER_SCHEMA_VERSION, migrated, user_data, error);
  for (; version < NAER_SCHEMA_VERSION; version++)
    if (!migrate (database, version, version + 1, migrated, user_data, error))
      return FALSE;
  return TRUE;
}
