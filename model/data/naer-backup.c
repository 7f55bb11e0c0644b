/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "data/naer-data-file-private.h"
#include "data/naer-file-lock.h"
#include "data/naer-own-file.h"
#include "data/naer-safe-write.h"

#define HOURS_BETWEEN 20

static gboolean
refuse (GError        **error,
        NaerStoreError  code,
        const char     *what)
{
  g_set_error_literal (error, NAER_STORE_ERROR, (int) code, what);
  return FALSE;
}

/* Makes an empty file that only its owner may read. */
static gboolean
claim (const char  *path,
       GError     **error)
{
  g_autofd int fd = -1;

  g_unlink (path);
  fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  return fd >= 0 || refuse (error, NAER_STORE_ERROR_READ_ONLY, path);
}

static gboolean
sync_file (const char  *path,
           GError     **error)
{
  g_autofd int fd = g_open (path, O_RDWR | O_CLOEXEC, 0);

  return (fd >= 0 && fsync (fd) == 0) || refuse (error, NAER_STORE_ERROR_NO_SPACE, path);
}

static gboolean
copy_pages (NaerDataFile  *data_file,
            const char    *path,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (NaerDatabase) to = naer_database_open (path, data_file->data_key, data_file->id,
                                                    NAER_DATABASE_NO_WAL, error);

  return to != NULL && naer_database_copy (data_file->database, to, cancellable, error);
}

/* Reads all of it again from the disk, and looks that the log ends where ours does. */
static gboolean
check_copy (NaerDataFile  *data_file,
            const char    *path,
            GError       **error)
{
  g_autoptr (NaerDatabase) copy =
    naer_database_open (path, data_file->data_key, data_file->id,
                        NAER_DATABASE_READ_ONLY | NAER_DATABASE_FIXED, error);
  NaerAuditHead head;

  if (copy == NULL || !naer_database_is_whole (copy, error) ||
      !naer_audit_load_head (copy, &head, error))
    return FALSE;
  if (head.number == data_file->head.number &&
      memcmp (head.hash, data_file->head.hash, sizeof head.hash) == 0)
    return TRUE;
  return refuse (error, NAER_STORE_ERROR_DAMAGED, path);
}

static gboolean
copy_key_file (NaerDataFile  *data_file,
               const char    *to,
               GError       **error)
{
  g_autofree char *to_key = naer_key_file_path_for (to);

  if (data_file->key_text == NULL)
    return refuse (error, NAER_STORE_ERROR_KEY_FILE, data_file->path);
  return naer_safe_write (to_key, data_file->key_text, strlen (data_file->key_text), error);
}

static gboolean
write_part (NaerDataFile  *data_file,
            const char    *part,
            const char    *path,
            GCancellable  *cancellable,
            GError       **error)
{
  if (!claim (part, error) || !copy_pages (data_file, part, cancellable, error) ||
      !sync_file (part, error) || !check_copy (data_file, part, error) ||
      !copy_key_file (data_file, path, error))
    return FALSE;
  return g_rename (part, path) == 0 || refuse (error, NAER_STORE_ERROR_READ_ONLY, path);
}

/**
 * naer_backup_write:
 * @data_file: an open data file that is not in memory
 * @path: where to; one of that name is replaced when the new one is whole
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #NaerStoreError
 *
 * Writes a backup with its key file, encrypted as the original is, and reads it again before it
 * takes its name.
 */
gboolean
naer_backup_write (NaerDataFile  *data_file,
                   const char    *path,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);

  g_return_val_if_fail (data_file->path != NULL, FALSE);

  if (g_strcmp0 (path, data_file->path) == 0)
    return refuse (error, NAER_STORE_ERROR_EXISTS, path);
  if (!write_part (data_file, part, path, cancellable, error))
    {
      naer_own_file_remove (part);
      return FALSE;
    }
  naer_own_file_remove (part);
  naer_sync_folder_of (path);
  return TRUE;
}

static void
remove_spare (const char *folder,
              GDateTime  *now)
{
  g_autoptr (GPtrArray) backups = naer_backups_list (folder);
  g_autoptr (GPtrArray) spare = naer_backups_find_spare (backups, now);

  for (guint i = 0; i < spare->len; i++)
    naer_own_file_remove (((NaerBackup *) spare->pdata[i])->path);
}

/**
 * naer_backup_write_rolling:
 * @data_file: an open data file that is not in memory
 * @now: now
 * @reason: (nullable): why, when it is not the daily one: a word for a file name
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #NaerStoreError
 *
 * Writes one more backup of the rolling set and removes those that it can do without.
 *
 * Returns: (transfer full) (nullable): where it is
 */
char *
naer_backup_write_rolling (NaerDataFile  *data_file,
                           GDateTime     *now,
                           const char    *reason,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_autofree char *path = naer_backup_choose_path (data_file->id, now, reason);
  g_autofree char *folder = g_path_get_dirname (path);

  if (!naer_backup_write (data_file, path, cancellable, error))
    return NULL;
  remove_spare (folder, now);
  return g_steal_pointer (&path);
}

/**
 * naer_backup_is_due:
 * @data_file: an open data file
 * @now: now
 *
 * Whether the newest backup of the rolling set is from before today’s work.
 */
gboolean
naer_backup_is_due (NaerDataFile *data_file,
                    GDateTime    *now)
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  if (data_file->path == NULL || data_file->read_only)
    return FALSE;
  folder = naer_backup_folder_for (data_file->id);
  backups = naer_backups_list (folder);
  return backups->len == 0 ||
         g_date_time_difference (now, ((NaerBackup *) backups->pdata[0])->at) >=
           HOURS_BETWEEN * G_TIME_SPAN_HOUR;
}
