/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"

#include <sodium.h>

/*
 * The rolling set: a folder for each data file, and in it a file for each backup, named by when it
 * was made. Nothing of a name tells whose data it is.
 */

#define ENDING ".naervaer"
#define NAME_FORMAT "%Y-%m-%dT%H%M%S"
#define NAME_LENGTH (sizeof "2026-11-24T064000" - 1)

#define DAYS_KEPT_WHOLE 2
#define DAYS_KEPT_DAILY 14
#define DAYS_KEPT_WEEKLY 70
#define DAYS_KEPT_MONTHLY 400

/**
 * naer_backup_free:
 * @backup: (transfer full) (nullable): a backup
 *
 * Frees it; the file stays.
 */
void
naer_backup_free (NaerBackup *backup)
{
  if (backup == NULL)
    return;
  g_free (backup->path);
  g_free (backup->reason);
  g_clear_pointer (&backup->at, g_date_time_unref);
  g_free (backup);
}

/**
 * naer_backup_folder_for:
 * @file_id: (array fixed-size=16): the identifier of a data file
 *
 * Returns: (transfer full): the folder that its rolling set stands in
 */
char *
naer_backup_folder_for (const guint8 *file_id)
{
  char name[NAER_FILE_ID_BYTES * 2 + 1];

  sodium_bin2hex (name, sizeof name, file_id, NAER_FILE_ID_BYTES);
  return g_build_filename (g_get_user_data_dir (), "naervaer", "backups", name, NULL);
}

static char *
path_at (const char *folder,
         GDateTime  *at,
         const char *reason)
{
  g_autofree char *time = g_date_time_format (at, NAME_FORMAT);
  g_autofree char *name = reason != NULL ? g_strdup_printf ("%s %s" ENDING, time, reason)
                                         : g_strconcat (time, ENDING, NULL);

  return g_build_filename (folder, name, NULL);
}

/**
 * naer_backup_choose_path:
 * @file_id: (array fixed-size=16): the identifier of a data file
 * @now: now
 * @reason: (nullable): why, a word for a file name
 *
 * Makes the folder of the rolling set and finds a name there that no backup has.
 *
 * Returns: (transfer full): where the next backup goes
 */
char *
naer_backup_choose_path (const guint8 *file_id,
                         GDateTime    *now,
                         const char   *reason)
{
  g_autofree char *folder = naer_backup_folder_for (file_id);
  g_autoptr (GDateTime) at = g_date_time_ref (now);
  char *path = path_at (folder, at, reason);

  g_mkdir_with_parents (folder, 0700);
  while (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      GDateTime *later = g_date_time_add_seconds (at, 1);

      g_date_time_unref (at);
      at = later;
      g_free (path);
      path = path_at (folder, at, reason);
    }
  return path;
}

static GDateTime *
parse_time (const char *name)
{
  int year, month, day, hour, minute, second, length = 0;

  if (sscanf (name, "%4d-%2d-%2dT%2d%2d%2d%n", &year, &month, &day, &hour, &minute, &second,
              &length) != 6 ||
      (gsize) length != NAME_LENGTH)
    return NULL;
  return g_date_time_new_local (year, month, day, hour, minute, second);
}

static NaerBackup *
recognise (const char *folder,
           const char *name)
{
  gsize length = strlen (name);
  const char *rest = name + NAME_LENGTH;
  g_autoptr (GDateTime) at = NULL;
  NaerBackup *backup;

  if (!g_str_has_suffix (name, ENDING) || length < NAME_LENGTH + strlen (ENDING))
    return NULL;
  at = parse_time (name);
  if (at == NULL || (*rest != '.' && *rest != ' '))
    return NULL;
  backup = g_new0 (NaerBackup, 1);
  backup->path = g_build_filename (folder, name, NULL);
  backup->at = g_steal_pointer (&at);
  if (*rest == ' ')
    backup->reason = g_strndup (rest + 1, length - NAME_LENGTH - 1 - strlen (ENDING));
  return backup;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const NaerBackup *first = *(const NaerBackup *const *) a;
  const NaerBackup *second = *(const NaerBackup *const *) b;
  int by_time = g_date_time_compare (second->at, first->at);

  return by_time != 0 ? by_time : g_strcmp0 (second->path, first->path);
}

/**
 * naer_backups_list:
 * @folder: a folder
 *
 * Looks which backups there are. A folder that is not there has none.
 *
 * Returns: (transfer full) (element-type NaerBackup): the backups, newest first
 */
GPtrArray *
naer_backups_list (const char *folder)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_backup_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name; dir != NULL && (name = g_dir_read_name (dir)) != NULL;)
    {
      NaerBackup *backup = recognise (folder, name);

      if (backup != NULL)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_newest_first);
  return backups;
}

/* The time that a backup stands for: one of each is kept. Empty: every one. */
static char *
slot_of (GDateTime *at,
         GDateTime *now)
{
  gint64 days = g_date_time_difference (now, at) / G_TIME_SPAN_DAY;

  if (days < DAYS_KEPT_WHOLE)
    return NULL;
  if (days < DAYS_KEPT_DAILY)
    return g_date_time_format (at, "%Y-%m-%d");
  if (days < DAYS_KEPT_WEEKLY)
    return g_date_time_format (at, "%G-W%V");
  if (days < DAYS_KEPT_MONTHLY)
    return g_date_time_format (at, "%Y-%m");
  return g_strdup ("");
}

/**
 * naer_backups_find_spare:
 * @backups: (element-type NaerBackup): backups, newest first
 * @now: now
 *
 * Finds what the set can do without: all of two days are kept, then the newest of each day for two
 * weeks, of each week for ten, and of each month for thirteen months. The newest is always kept.
 *
 * Returns: (transfer container) (element-type NaerBackup): those to remove
 */
GPtrArray *
naer_backups_find_spare (GPtrArray *backups,
                         GDateTime *now)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *spare = g_ptr_array_new ();

  g_hash_table_add (taken, g_strdup (""));
  for (guint i = 0; i < backups->len; i++)
    {
      const NaerBackup *backup = backups->pdata[i];
      char *slot = slot_of (backup->at, now);

      if (slot != NULL && !g_hash_table_add (taken, slot) && i > 0)
        g_ptr_array_add (spare, backups->pdata[i]);
    }
  return spare;
}
