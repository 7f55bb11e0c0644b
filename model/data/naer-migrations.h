/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"

G_BEGIN_DECLS

/**
 * NAER_SCHEMA_VERSION:
 *
 * The schema that this version of the program reads and writes.
 */
#define NAER_SCHEMA_VERSION 4

/**
 * NaerMigrationFunc:
 * @database: the data file, in the transaction of the migration
 * @from: the schema that it had, 0 when it was empty
 * @to: the schema that it has now
 * @user_data: data
 * @error: return location for a #NaerStoreError
 *
 * What else belongs to a migration: to note it in the log, to fill a new file.
 */
typedef gboolean (*NaerMigrationFunc) (NaerDatabase  *database,
                                       int            from,
                                       int            to,
                                       gpointer       user_data,
                                       GError       **error);

gboolean naer_migrations_get_version (NaerDatabase       *database,
                                      int                *version,
                                      GError            **error);
gboolean naer_migrations_run         (NaerDatabase       *database,
                                      NaerMigrationFunc   migrated,
                                      gpointer            user_data,
                                      GError            **error);

G_END_DECLS
