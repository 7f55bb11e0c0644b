/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-redact.h"

#include <glib/gstdio.h>

#include "data/naer-audit-verify.h"
#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-own-file.h"
#include "data/naer-safe-write.h"

/*
 * Backups are written anew without the text, one after the other: a copy beside, changed and read
 * again, takes the place of the backup in one step. One that cannot be read is removed, since nobody
 * can know what it holds.
 */

/* Copies a backup with the write-ahead log that one set aside may have. */
static gboolean
copy_beside (const char  *path,
             const char  *part,
             GError     **error)
{
  static const char *const endings[] = { "", "-wal" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *from = g_strconcat (path, endings[i], NULL);
      g_autofree char *to = g_strconcat (part, endings[i], NULL);
      g_autofree char *contents = NULL;
      gsize length = 0;

      if (i > 0 && !g_file_test (from, G_FILE_TEST_EXISTS))
        continue;
      if (!g_file_get_contents (from, &contents, &length, error) ||
          !naer_safe_write (to, contents, length, error))
        return FALSE;
    }
  return TRUE;
}

static NaerDataFile *
open_copy (NaerDataFile  *self,
           const char    *part,
           GError       **error)
{
  NaerDatabase *database =
    naer_database_open (part, self->data_key, self->id, NAER_DATABASE_NO_WAL, error);

  return database != NULL ? naer_data_file_adopt (database, error) : NULL;
}

static gboolean
is_whole (NaerDataFile  *copy,
          GError       **error)
{
  NaerAuditReport report;

  return naer_database_is_whole (copy->database, error) &&
         naer_audit_verify (copy->database, NULL, &report, error) && report.fault == NAER_AUDIT_WHOLE;
}

static void
remove_parts (const char *part)
{
  static const char *const endings[] = { "", "-wal", "-shm", "-journal" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (part, endings[i], NULL);

      g_unlink (path);
    }
}

static gboolean
take_place (const char *part,
            const char *path)
{
  static const char *const logs[] = { "-wal", "-shm" };

  if (g_rename (part, path) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (logs); i++)
    {
      g_autofree char *log = g_strconcat (path, logs[i], NULL);

      g_unlink (log);
    }
  naer_sync_folder_of (path);
  return TRUE;
}

typedef enum
{
  BACKUP_CLEAN,
  BACKUP_DONE,
  BACKUP_UNREADABLE,
  BACKUP_FAILED,
} Outcome;

static Outcome
write_anew (NaerDataFile *self,
            const char   *path,
            const char   *part,
            gint64        employee,
            const char   *passage)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerDataFile) copy = NULL;
  NaerRedaction found;

  if (!copy_beside (path, part, &error))
    return BACKUP_FAILED;
  copy = open_copy (self, part, &error);
  if (copy == NULL || !naer_data_file_find_text (copy, employee, passage, &found, &error))
    return g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NO_SPACE) ? BACKUP_FAILED : BACKUP_UNREADABLE;
  if (found.n_records + found.n_entries + found.n_drafts == 0)
    return BACKUP_CLEAN;
  if (!naer_data_file_redact_text (copy, employee, passage, &found, &error) || !is_whole (copy, &error))
    return BACKUP_FAILED;
  g_clear_pointer (&copy, naer_data_file_close);
  return take_place (part, path) ? BACKUP_DONE : BACKUP_FAILED;
}

static void
redact_backup (NaerDataFile  *self,
               const char    *path,
               gint64         employee,
               const char    *passage,
               NaerRedaction *done)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  Outcome outcome = write_anew (self, path, part, employee, passage);

  remove_parts (part);
  switch (outcome)
    {
    case BACKUP_DONE:
      done->n_backups++;
      break;
    case BACKUP_UNREADABLE:
      naer_own_file_remove (path);
      done->n_backups_removed++;
      break;
    case BACKUP_FAILED:
      done->n_backups_left++;
      break;
    case BACKUP_CLEAN:
    default:
      break;
    }
}

/**
 * naer_backups_redact:
 * @self: an open data file
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @done: (inout): from where it was removed
 *
 * Removes a text for good from the rolling set of a file. A backup of an older schema is brought to
 * that of this version.
 */
void
naer_backups_redact (NaerDataFile   *self,
                     gint64          employee,
                     const char     *passage,
                     NaerRedaction  *done)
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  if (self->path == NULL)
    return;
  folder = naer_backup_folder_for (self->id);
  backups = naer_backups_list (folder);
  for (guint i = 0; i < backups->len; i++)
    redact_backup (self, ((const NaerBackup *) backups->pdata[i])->path, employee, passage, done);
}
