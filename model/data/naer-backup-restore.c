/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "data/naer-data-file-private.h"
#include "data/naer-file-lock.h"
#include "data/naer-own-file.h"
#include "data/naer-safe-write.h"

static gboolean
refuse (GError        **error,
        NaerStoreError  code,
        const char     *what)
{
  g_set_error_literal (error, NAER_STORE_ERROR, (int) code, what);
  return FALSE;
}

/* The key file of the place, or that of the backup where there is none. */
static char *
key_file_of (const char *backup_path,
             const char *path)
{
  g_autofree char *key_path = naer_key_file_path_for (path);

  if (g_file_test (key_path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&key_path);
  return naer_key_file_path_for (backup_path);
}

/* The backup, opened by what opens the file that it is put in place of. */
static NaerDatabase *
open_backup (const char        *backup_path,
             const char        *key_path,
             const NaerSecret  *passphrase,
             guint8            *id,
             GError           **error)
{
  g_autoptr (NaerKeyFile) key_file = naer_key_file_load (key_path, error);
  g_autoptr (NaerSecret) data_key = NULL;

  if (key_file == NULL || !naer_database_peek_id (backup_path, id, error))
    return NULL;
  if (memcmp (naer_key_file_get_file_id (key_file), id, NAER_FILE_ID_BYTES) != 0)
    {
      refuse (error, NAER_STORE_ERROR_KEY_FILE, key_path);
      return NULL;
    }
  data_key = naer_key_file_unwrap (key_file, passphrase, error);
  if (data_key == NULL)
    return NULL;
  return naer_database_open (backup_path, data_key, id,
                             NAER_DATABASE_READ_ONLY | NAER_DATABASE_FIXED, error);
}

static gboolean
check_backup (const char        *backup_path,
              const char        *key_path,
              const NaerSecret  *passphrase,
              guint8            *id,
              GError           **error)
{
  g_autoptr (NaerDatabase) backup = open_backup (backup_path, key_path, passphrase, id, error);

  return backup != NULL && naer_database_is_whole (backup, error);
}

static gboolean
copy_file (const char  *from,
           const char  *to,
           GError     **error)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  if (!g_file_get_contents (from, &contents, &length, NULL))
    return refuse (error, NAER_STORE_ERROR_MISSING, from);
  return naer_safe_write (to, contents, length, error);
}

/* What is there now is kept as it stands, whole or damaged, with its log and its key. */
static gboolean
set_aside (const char    *path,
           const guint8  *id,
           GError       **error)
{
  static const char *const parts[] = { "", "-wal", "-key" };
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *aside = naer_backup_choose_path (id, now, "before-restore");

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *from = g_strconcat (path, parts[i], NULL);
      g_autofree char *to = g_strconcat (aside, parts[i], NULL);

      if (g_file_test (from, G_FILE_TEST_EXISTS) && !copy_file (from, to, error))
        return FALSE;
    }
  return TRUE;
}

/* A log that stays would be folded into the file that comes. */
static gboolean
put_in_place (const char  *backup_path,
              const char  *path,
              GError     **error)
{
  static const char *const logs[] = { "-wal", "-shm", "-journal" };
  g_autofree char *part = g_strconcat (path, ".part", NULL);

  if (!copy_file (backup_path, part, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (logs); i++)
    {
      g_autofree char *log = g_strconcat (path, logs[i], NULL);

      g_unlink (log);
    }
  if (g_rename (part, path) != 0)
    {
      g_unlink (part);
      return refuse (error, NAER_STORE_ERROR_READ_ONLY, path);
    }
  naer_sync_folder_of (path);
  return TRUE;
}

static gboolean
note_restored (const char        *path,
               const NaerSecret  *passphrase,
               GError           **error)
{
  g_autoptr (NaerDataFile) data_file = naer_data_file_open (path, passphrase, FALSE, error);

  if (data_file == NULL || !naer_data_file_note (data_file, "restore", 0, error))
    return FALSE;
  naer_data_file_accept_history (data_file);
  return TRUE;
}

/* Nobody may have the file open, also where its key file must first be put there. */
static gboolean
replace (const char    *backup_path,
         const char    *path,
         const char    *key_path,
         const guint8  *id,
         GError       **error)
{
  g_autofree char *own_key = naer_key_file_path_for (path);
  g_autofd int lock = -1;

  if (!g_str_equal (key_path, own_key) && !copy_file (key_path, own_key, error))
    return FALSE;
  if (naer_file_lock_take (own_key, &lock) == NAER_LOCKING_TAKEN)
    return refuse (error, NAER_STORE_ERROR_IN_USE, path);
  return set_aside (path, id, error) && put_in_place (backup_path, path, error);
}

/**
 * naer_backup_restore:
 * @backup_path: a backup, with or without its key file
 * @path: where the data file is, or is to be
 * @passphrase: what opens the key file at @path, or that of the backup where there is none
 * @error: return location for a #NaerStoreError
 *
 * Puts a backup in the place of a data file that nobody has open. All of the backup is read first;
 * what is there now is kept in the rolling set as it stands; the file changes in one step. The log
 * says that it was restored, and this computer goes on from there.
 */
gboolean
naer_backup_restore (const char        *backup_path,
                     const char        *path,
                     const NaerSecret  *passphrase,
                     GError           **error)
{
  g_autofree char *key_path = key_file_of (backup_path, path);
  guint8 id[NAER_FILE_ID_BYTES];

  if (!g_file_test (backup_path, G_FILE_TEST_EXISTS))
    return refuse (error, NAER_STORE_ERROR_MISSING, backup_path);
  return check_backup (backup_path, key_path, passphrase, id, error) &&
         replace (backup_path, path, key_path, id, error) &&
         note_restored (path, passphrase, error);
}
