/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-drive.h"

#include <glib/gstdio.h>

#include "data/naer-file-lock.h"
#include "data/naer-store-error.h"
#include "data/naer-store.h"
#include "naer-data-test.h"

static void
test_decide (void)
{
  static const struct
  {
    const char *name;
    guint32 magic;
    NaerDriveUse use;
  } cases[] = {
    { "ext4", 0xef53, NAER_DRIVE_LOCAL },      { "btrfs", 0x9123683e, NAER_DRIVE_LOCAL },
    { "xfs", 0x58465342, NAER_DRIVE_LOCAL },   { "tmpfs", 0x01021994, NAER_DRIVE_LOCAL },
    { "vfat", 0x4d44, NAER_DRIVE_LOCAL },      { "overlay", 0x794c7630, NAER_DRIVE_LOCAL },
    { "not known", 0, NAER_DRIVE_LOCAL },      { "nfs", 0x6969, NAER_DRIVE_NETWORK },
    { "cifs", 0xff534d42, NAER_DRIVE_NETWORK }, { "smb2", 0xfe534d42, NAER_DRIVE_NETWORK },
    { "sshfs", 0x65735546, NAER_DRIVE_NETWORK }, { "9p", 0x01021997, NAER_DRIVE_NETWORK },
    { "vboxsf", 0x786f4256, NAER_DRIVE_NETWORK }, { "ceph", 0x00c36400, NAER_DRIVE_NETWORK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (naer_drive_decide (cases[i].magic, TRUE), ==, cases[i].use);
      g_assert_cmpint (naer_drive_decide (cases[i].magic, FALSE), ==, NAER_DRIVE_REFUSED);
    }
}

static void
test_magic (void)
{
  g_assert_cmpuint (naer_drive_magic_of ("/proc/self"), ==, 0x9fa0);
  g_assert_cmpuint (naer_drive_magic_of ("/nowhere/at/all"), ==, 0);
}

static void
test_lock (void)
{
  NaerPlace place;
  int first = -1, second = -1;

  naer_place_init (&place);
  g_assert_cmpint (naer_file_lock_take (place.path, &first), ==, NAER_LOCKING_READ_ONLY);
  g_assert_true (g_file_set_contents (place.path, "", 0, NULL));
  g_assert_cmpint (naer_file_lock_take (place.path, &first), ==, NAER_LOCKING_HELD);
  g_assert_cmpint (naer_file_lock_take (place.path, &second), ==, NAER_LOCKING_TAKEN);
  g_assert_cmpint (second, ==, -1);
  g_clear_fd (&first, NULL);
  g_assert_cmpint (naer_file_lock_take (place.path, &second), ==, NAER_LOCKING_HELD);
  g_clear_fd (&second, NULL);
  naer_place_clear (&place);
}

/* On a network drive no log is written ahead, and what was kept with one is kept without. */
static void
test_lent (void)
{
  const char *session = "/run/user/1000";

  g_assert_true (naer_drive_is_lent ("/run/user/1000/doc/5f3a/a.naervaer", session));
  g_assert_true (naer_drive_is_lent ("/run/user/1000/doc/by-app/no.naervaer.Naervaer/a.naervaer", session));
  g_assert_true (naer_drive_is_lent ("/run/flatpak/doc/5f3a/a.naervaer", session));
  g_assert_false (naer_drive_is_lent ("/run/user/1000/a.naervaer", session));
  g_assert_false (naer_drive_is_lent ("/run/user/1000/documents/a.naervaer", session));
  g_assert_false (naer_drive_is_lent ("/home/kari/doc/a.naervaer", session));
}

/* It is said before anything is written, and no file is made. */
static void
test_lent_is_refused (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "doc", "5f3a", NULL);
  g_autofree char *path = g_build_filename (folder, "a.naervaer", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) create_error = NULL, open_error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_null (naer_store_create (file, "en lang og trygg setning", &create_error));
  g_assert_error (create_error, NAER_STORE_ERROR, NAER_STORE_ERROR_LENT);
  g_assert_null (naer_store_open (file, "en lang og trygg setning", &open_error));
  g_assert_error (open_error, NAER_STORE_ERROR, NAER_STORE_ERROR_LENT);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_without_wal (void)
{
  NaerPlace place;
  g_autofree char *wal = NULL;
  g_autoptr (NaerSecret) key = naer_secret_new_key ();
  const guint8 id[NAER_FILE_ID_BYTES] = { 1, 2, 3 };
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  wal = g_strconcat (place.path, "-wal", NULL);
  g_assert_true (g_file_set_contents (place.path, "", 0, NULL));
  for (guint i = 0; i < 4; i++)
    {
      NaerDatabaseFlags flags = i % 2 ? NAER_DATABASE_NO_WAL : 0;
      g_autoptr (NaerDatabase) database = naer_database_open (place.path, key, id, flags, &error);
      g_autoptr (NaerStatement) mode = NULL;

      g_assert_no_error (error);
      naer_database_execute (database,
                             "CREATE TABLE IF NOT EXISTS t (a); INSERT INTO t VALUES (1);", &error);
      g_assert_no_error (error);
      g_assert_cmpint (g_file_test (wal, G_FILE_TEST_EXISTS), ==, i % 2 == 0);
      mode = naer_database_prepare (database, "PRAGMA journal_mode", &error);
      g_assert_cmpint (naer_statement_step (mode, &error), ==, NAER_STEP_ROW);
      g_assert_cmpstr (naer_statement_get_text (mode, 0), ==, i % 2 ? "delete" : "wal");
    }
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/drive/decide", test_decide);
  g_test_add_func ("/drive/magic", test_magic);
  g_test_add_func ("/drive/lock", test_lock);
  g_test_add_func ("/drive/lent", test_lent);
  g_test_add_func ("/drive/lent-is-refused", test_lent_is_refused);
  g_test_add_func ("/drive/without-wal", test_without_wal);
  return g_test_run ();
}
