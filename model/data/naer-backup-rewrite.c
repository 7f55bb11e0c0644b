/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup-rewrite.h"

#include <glib/gstdio.h>

#include "data/naer-audit-verify.h"
#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-own-file.h"
#include "data/naer-safe-write.h"

/*
 * Backups are written anew without what has to go, one after the other: a copy beside, changed and
 * read again, takes the place of the backup in one step. One that cannot be read is removed, since
 * nobody can know what it holds.
 */

#define NAER_BACKUP_PART ".part"

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

/* What a program that was killed in here left behind holds all that the backup held. */
static void
remove_left_behind (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name; dir != NULL && (name = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (strstr (name, NAER_BACKUP_PART) != NULL)
        g_unlink (path);
    }
}

static NaerBackupOutcome
write_anew (NaerDataFile   *self,
            const char     *path,
            const char     *part,
            NaerBackupEdit  edit,
            gpointer        user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerDataFile) copy = NULL;
  NaerBackupOutcome outcome;

  if (!copy_beside (path, part, &error))
    return NAER_BACKUP_LEFT;
  copy = open_copy (self, part, &error);
  if (copy == NULL)
    return naer_backup_outcome_of (error);
  outcome = edit (copy, user_data);
  if (outcome != NAER_BACKUP_WRITTEN_ANEW)
    return outcome;
  if (!is_whole (copy, &error))
    return NAER_BACKUP_LEFT;
  g_clear_pointer (&copy, naer_data_file_close);
  return take_place (part, path) ? NAER_BACKUP_WRITTEN_ANEW : NAER_BACKUP_LEFT;
}

/**
 * naer_backup_outcome_of:
 * @error: why a backup could not be read
 *
 * Returns: what then becomes of it: without room it is left as it is, else it is unreadable
 */
NaerBackupOutcome
naer_backup_outcome_of (const GError *error)
{
  return g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NO_SPACE) ? NAER_BACKUP_LEFT
                                                                              : NAER_BACKUP_UNREADABLE;
}

/**
 * naer_backups_rewrite:
 * @self: an open data file
 * @edit: what is done to a copy of each backup
 * @user_data: data for @edit
 * @counts: (inout): what became of them
 *
 * Changes the rolling set of a file. A backup of an older schema is brought to that of this version.
 */
void
naer_backups_rewrite (NaerDataFile     *self,
                      NaerBackupEdit    edit,
                      gpointer          user_data,
                      NaerBackupCounts *counts)
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  if (self->path == NULL)
    return;
  folder = naer_backup_folder_for (self->id);
  remove_left_behind (folder);
  backups = naer_backups_list (folder);
  for (guint i = 0; i < backups->len; i++)
    {
      const char *path = ((const NaerBackup *) backups->pdata[i])->path;
      g_autofree char *part = g_strconcat (path, NAER_BACKUP_PART, NULL);
      NaerBackupOutcome outcome = write_anew (self, path, part, edit, user_data);

      remove_parts (part);
      if (outcome == NAER_BACKUP_UNREADABLE)
        naer_own_file_remove (path);
      counts->n_written_anew += outcome == NAER_BACKUP_WRITTEN_ANEW;
      counts->n_removed += outcome == NAER_BACKUP_UNREADABLE;
      counts->n_left += outcome == NAER_BACKUP_LEFT;
    }
}
