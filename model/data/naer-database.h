/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-secret.h"
#include "data/naer-statement.h"
#include "data/naer-store-error.h"

G_BEGIN_DECLS

/**
 * NAER_FILE_ID_BYTES:
 *
 * The length of the identifier of a data file: the salt that SQLCipher keeps in the first bytes.
 */
#define NAER_FILE_ID_BYTES 16

/**
 * NaerDatabaseFlags:
 * @NAER_DATABASE_READ_ONLY: refuse to write
 * @NAER_DATABASE_NO_WAL: keep no write-ahead log, as a network drive cannot share its memory
 * @NAER_DATABASE_FIXED: nobody writes to the file meanwhile; nothing is put beside it
 */
typedef enum
{
  NAER_DATABASE_READ_ONLY = 1 << 0,
  NAER_DATABASE_NO_WAL = 1 << 1,
  NAER_DATABASE_FIXED = 1 << 2,
} NaerDatabaseFlags;

/**
 * NaerDatabase:
 *
 * One connection to an encrypted SQLite file, used by one thread at a time. Errors are
 * #NaerStoreError.
 */
typedef struct _NaerDatabase NaerDatabase;

gboolean       naer_database_peek_id     (const char         *path,
                                          guint8             *file_id,
                                          GError            **error);
NaerDatabase  *naer_database_open        (const char         *path,
                                          const NaerSecret   *key,
                                          const guint8       *file_id,
                                          NaerDatabaseFlags   flags,
                                          GError            **error);
void           naer_database_close       (NaerDatabase       *self);
gboolean       naer_database_execute     (NaerDatabase       *self,
                                          const char         *sql,
                                          GError            **error);
NaerStatement *naer_database_prepare     (NaerDatabase       *self,
                                          const char         *sql,
                                          GError            **error);
gboolean       naer_database_begin       (NaerDatabase       *self,
                                          GError            **error);
gboolean       naer_database_commit      (NaerDatabase       *self,
                                          GError            **error);
void           naer_database_rollback    (NaerDatabase       *self);
gboolean       naer_database_get_number  (NaerDatabase       *self,
                                          const char         *sql,
                                          gint64             *number,
                                          GError            **error);
gboolean       naer_database_copy        (NaerDatabase       *self,
                                          NaerDatabase       *to,
                                          GCancellable       *cancellable,
                                          GError            **error);
gboolean       naer_database_has_moved   (NaerDatabase       *self);
gboolean       naer_database_is_whole    (NaerDatabase       *self,
                                          GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDatabase, naer_database_close)

G_END_DECLS
