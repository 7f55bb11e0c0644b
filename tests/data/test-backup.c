/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-backup.h"
#include "naer-data-test.h"

/* Backups are whole, are kept for as long as they are of use, and can be put back. */

static void
add_person (NaerStore  *store,
            const char *number)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new (number);

  employee->row_id = naer_row_id_new ();
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
}

static guint
count_people (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return facts->employees->len;
}

static char *
back_up (NaerStore  *store,
         const char *path)
{
  g_autoptr (GFile) to = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (GError) error = NULL;
  char *written = naer_store_backup (store, to, NULL, &error);

  g_assert_no_error (error);
  return written;
}

static void
restore (const char  *backup,
         const char  *path,
         const char  *passphrase,
         GError     **error)
{
  g_autoptr (NaerSecret) secret = naer_secret_new_text (passphrase);

  naer_backup_restore (backup, path, secret, error);
}

/* A backup opens like the original, with what was there when it was made and nothing later. */
static void
test_opens_alone (void)
{
  g_autoptr (NaerStore) store = NULL, copy = NULL;
  g_autofree char *path = NULL, *written = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  add_person (store, "1");
  path = g_build_filename (place.folder, "copy.naervaer", NULL);
  written = back_up (store, path);
  g_assert_cmpstr (written, ==, path);
  add_person (store, "2");
  g_clear_object (&store);

  file = g_file_new_for_path (path);
  copy = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (naer_store_get_history (copy), ==, NAER_HISTORY_OLDER);
  g_assert_true (naer_store_accept_history (copy, &error));
  g_assert_cmpuint (count_people (copy), ==, 1);
  naer_assert_whole (copy);
  g_clear_object (&copy);
  naer_place_clear (&place);
}

static void
test_restore_goes_back (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *backup = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  add_person (store, "1");
  backup = back_up (store, NULL);
  add_person (store, "2");

  restore (backup, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_IN_USE);
  g_clear_error (&error);
  g_assert_cmpuint (count_people (store), ==, 2);
  g_clear_object (&store);

  restore (backup, place.path, "not this one", &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE);
  g_clear_error (&error);

  restore (backup, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_no_error (error);
  store = naer_place_open (&place);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  g_assert_cmpuint (count_people (store), ==, 1);
  naer_assert_whole (store);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static char *
find_set_aside (const char *backup)
{
  g_autofree char *folder = g_path_get_dirname (backup);
  g_autoptr (GPtrArray) backups = naer_backups_list (folder);

  for (guint i = 0; i < backups->len; i++)
    {
      const NaerBackup *one = backups->pdata[i];

      if (g_strcmp0 (one->reason, "before-restore") == 0)
        return g_strdup (one->path);
    }
  return NULL;
}

/* What was replaced can be had back, also what stood only in the log when the program was killed. */
static void
test_replaced_is_kept (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *backup = NULL, *aside = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  backup = back_up (store, NULL);
  add_person (store, "1");
  g_clear_object (&store);
  restore (backup, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_no_error (error);

  aside = find_set_aside (backup);
  g_assert_nonnull (aside);
  restore (aside, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_no_error (error);
  store = naer_place_open (&place);
  g_assert_cmpuint (count_people (store), ==, 1);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* A whole computer is lost: the backup and its key file make a new file elsewhere. */
static void
test_restore_to_new_place (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *backup = NULL, *key = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  add_person (store, "1");
  backup = back_up (store, NULL);
  g_clear_object (&store);
  key = naer_key_file_path_for (place.path);
  g_assert_cmpint (g_unlink (place.path), ==, 0);
  g_assert_cmpint (g_unlink (key), ==, 0);

  restore (backup, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_no_error (error);
  store = naer_place_open (&place);
  g_assert_cmpuint (count_people (store), ==, 1);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* A damaged backup, or one of another file, changes nothing. */
static void
test_refused (void)
{
  g_autoptr (NaerStore) store = NULL, other = NULL;
  g_autofree char *backup = NULL, *foreign = NULL, *contents = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place, other_place;
  gsize length = 0;

  naer_place_init (&place);
  naer_place_init (&other_place);
  store = naer_place_create (&place);
  add_person (store, "1");
  backup = back_up (store, NULL);
  other = naer_place_create (&other_place);
  foreign = back_up (other, NULL);
  g_clear_object (&store);
  g_clear_object (&other);

  restore (foreign, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_KEY_FILE);
  g_clear_error (&error);

  contents = naer_test_read_file (backup, &length);
  contents[length / 2] ^= 1;
  g_assert_true (g_file_set_contents (backup, contents, (gssize) length, NULL));
  restore (backup, place.path, NAER_TEST_PASSPHRASE, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED);
  g_clear_error (&error);

  store = naer_place_open (&place);
  g_assert_cmpuint (count_people (store), ==, 1);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  g_clear_object (&store);
  naer_place_clear (&place);
  naer_place_clear (&other_place);
}

static void
test_cancelled (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *path = NULL;
  g_autoptr (GFile) to = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  path = g_build_filename (place.folder, "copy.naervaer", NULL);
  to = g_file_new_for_path (path);
  g_cancellable_cancel (cancellable);
  g_assert_null (naer_store_backup (store, to, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_clear_object (&store);
  naer_place_clear (&place);
}

static GPtrArray *
make_set (GDateTime *now,
          guint      n,
          gint64     minutes_between)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_backup_free);

  for (guint i = 0; i < n; i++)
    {
      NaerBackup *backup = g_new0 (NaerBackup, 1);

      backup->at = g_date_time_add_minutes (now, (gint) (-minutes_between * (gint64) i));
      backup->path = g_strdup_printf ("%u", i);
      g_ptr_array_add (backups, backup);
    }
  return backups;
}

static guint
count_kept (GPtrArray *backups,
            GPtrArray *spare,
            GDateTime *now,
            gint64     from_days,
            gint64     to_days)
{
  guint n = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      NaerBackup *backup = backups->pdata[i];
      gint64 days = g_date_time_difference (now, backup->at) / G_TIME_SPAN_DAY;

      n += days >= from_days && days < to_days && !g_ptr_array_find (spare, backup, NULL);
    }
  return n;
}

/* Three years of a backup every six hours: few are left, and from every time some. */
static void
test_spare (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_local (2026, 11, 24, 18, 30, 0);
  g_autoptr (GPtrArray) backups = make_set (now, 4 * 365 * 3, 6 * 60);
  g_autoptr (GPtrArray) spare = naer_backups_find_spare (backups, now), none = NULL;
  g_autoptr (GPtrArray) old = make_set (now, 1, 0);

  g_assert_cmpuint (count_kept (backups, spare, now, 0, 2), ==, 8);
  g_assert_cmpuint (count_kept (backups, spare, now, 2, 14), ==, 12);
  g_assert_cmpuint (count_kept (backups, spare, now, 14, 70), ==, 9);
  g_assert_cmpuint (count_kept (backups, spare, now, 70, 400), ==, 12);
  g_assert_cmpuint (count_kept (backups, spare, now, 400, 4000), ==, 0);
  for (guint i = 0; i < spare->len; i++)
    g_assert_true (spare->pdata[i] != backups->pdata[0]);

  g_clear_pointer (&((NaerBackup *) old->pdata[0])->at, g_date_time_unref);
  ((NaerBackup *) old->pdata[0])->at = g_date_time_new_local (2001, 1, 1, 0, 0, 0);
  none = naer_backups_find_spare (old, now);
  g_assert_cmpuint (none->len, ==, 0);
}

/* The set is filled once a day, before a new schema, and names what it holds. */
static void
test_rolling (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *asked = NULL, *folder = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_store_keep_backed_up (store);
  naer_store_keep_backed_up (store);
  asked = back_up (store, NULL);
  folder = g_path_get_dirname (asked);
  backups = naer_backups_list (folder);
  g_assert_cmpuint (backups->len, ==, 2);
  for (guint i = 0; i < backups->len; i++)
    {
      const NaerBackup *backup = backups->pdata[i];

      g_assert_true (backup->reason == NULL || g_str_equal (backup->reason, "asked"));
    }
  g_clear_object (&store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/backup/opens-alone", test_opens_alone);
  g_test_add_func ("/backup/restore-goes-back", test_restore_goes_back);
  g_test_add_func ("/backup/replaced-is-kept", test_replaced_is_kept);
  g_test_add_func ("/backup/restore-to-new-place", test_restore_to_new_place);
  g_test_add_func ("/backup/refused", test_refused);
  g_test_add_func ("/backup/cancelled", test_cancelled);
  g_test_add_func ("/backup/spare", test_spare);
  g_test_add_func ("/backup/rolling", test_rolling);
  return g_test_run ();
}
