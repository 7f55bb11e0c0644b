/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "data/naer-key-file.h"
#include "data/naer-own-file.h"
#include "naer-data-test.h"

/* The files of a data file are the owner's alone, and one whose making was cut short is in nobody's
 * way. */

static void
assert_private (const NaerPlace *place,
                guint            n_expected)
{
  g_autoptr (GDir) folder = g_dir_open (place->folder, 0, NULL);
  guint n_files = 0;

  for (const char *name; (name = g_dir_read_name (folder)) != NULL; n_files++)
    {
      g_autofree char *path = g_build_filename (place->folder, name, NULL);
      struct stat status;

      g_assert_cmpint (stat (path, &status), ==, 0);
      g_assert_cmphex (status.st_mode & 0777, ==, 0600);
    }
  g_assert_cmpuint (n_files, ==, n_expected);
}

static void
open_to_all (const NaerPlace *place)
{
  g_autoptr (GDir) folder = g_dir_open (place->folder, 0, NULL);

  for (const char *name; (name = g_dir_read_name (folder)) != NULL;)
    {
      g_autofree char *path = g_build_filename (place->folder, name, NULL);

      g_assert_cmpint (g_chmod (path, 0666), ==, 0);
    }
}

static void
write_unit (NaerStore *store)
{
  g_autoptr (NaerUnit) unit = naer_unit_new ("Hjemmetjenesten");

  unit->row_id = naer_row_id_new ();
  naer_test_apply_one (store, NAER_RECORD_UNIT, 0, NULL, unit);
}

/* Whatever the umask, and also of files that others could read before. */
static void
test_private (void)
{
  static const mode_t masks[] = { 0000, 0022, 0077, 0277 };

  for (guint i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      mode_t before = umask (masks[i]);
      g_autoptr (NaerStore) store = NULL;
      NaerPlace place;

      naer_place_init (&place);
      g_assert_cmpint (g_chmod (place.folder, 0700), ==, 0);
      store = naer_place_create (&place);
      write_unit (store);
      assert_private (&place, 4);
      g_clear_object (&store);
      assert_private (&place, 2);

      open_to_all (&place);
      store = naer_place_open (&place);
      write_unit (store);
      assert_private (&place, 4);
      g_clear_object (&store);
      assert_private (&place, 2);
      naer_place_clear (&place);
      umask (before);
    }
}

static void
write_part (const NaerPlace *place,
            const char      *end,
            const char      *contents)
{
  g_autofree char *path = g_strconcat (place->path, end, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

static void
assert_create_fails (const NaerPlace *place,
                     NaerStoreError   code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_store_create_at_cost (place->file, NAER_TEST_PASSPHRASE, NAER_KEY_COST_TEST,
                                            &error));
  g_assert_error (error, NAER_STORE_ERROR, (int) code);
}

/* The data file is there but empty, without its key file or with it: the next try makes both. */
static void
test_cut_short (void)
{
  for (guint with_key = 0; with_key < 2; with_key++)
    {
      g_autoptr (NaerStore) store = NULL;
      NaerPlace place;

      naer_place_init (&place);
      write_part (&place, "", "");
      if (with_key)
        write_part (&place, "-key", "a key of nothing");
      store = naer_place_create (&place);
      write_unit (store);
      g_clear_object (&store);
      assert_private (&place, 2);
      store = naer_place_open (&place);
      g_clear_object (&store);
      naer_place_clear (&place);
    }
}

/* What holds anything, or is being made by another, is left as it is. */
static void
test_left_alone (void)
{
  struct flock first_byte = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1 };
  g_autofree char *key = NULL;
  NaerPlace place;
  int fd;

  naer_place_init (&place);
  write_part (&place, "", "x");
  assert_create_fails (&place, NAER_STORE_ERROR_EXISTS);
  write_part (&place, "-key", "x");
  assert_create_fails (&place, NAER_STORE_ERROR_EXISTS);
  g_assert_cmpint (g_unlink (place.path), ==, 0);
  assert_create_fails (&place, NAER_STORE_ERROR_EXISTS);

  write_part (&place, "", "");
  fd = g_open (place.path, O_RDWR, 0);
  g_assert_cmpint (fcntl (fd, F_OFD_SETLK, &first_byte), ==, 0);
  assert_create_fails (&place, NAER_STORE_ERROR_IN_USE);
  g_assert_true (g_close (fd, NULL));
  key = naer_key_file_path_for (place.path);
  fd = g_open (key, O_RDWR, 0);
  first_byte.l_len = 0;
  g_assert_cmpint (fcntl (fd, F_OFD_SETLK, &first_byte), ==, 0);
  assert_create_fails (&place, NAER_STORE_ERROR_IN_USE);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_test (key, G_FILE_TEST_EXISTS));
  naer_place_clear (&place);
}

/* Where nothing can be written beside the file it is read all the same. */
static void
test_fixed (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *key_path = NULL;
  g_autoptr (NaerKeyFile) key_file = NULL;
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (NaerSecret) data_key = NULL;
  g_autoptr (NaerDatabase) database = NULL;
  g_autoptr (GError) error = NULL;
  gint64 n_units = 0;

  naer_place_init (&place);
  store = naer_place_create (&place);
  write_unit (store);
  g_clear_object (&store);
  g_assert_false (naer_own_file_is_fixed (place.path));

  key_path = naer_key_file_path_for (place.path);
  key_file = naer_key_file_load (key_path, &error);
  g_assert_no_error (error);
  data_key = naer_key_file_unwrap (key_file, passphrase, &error);
  g_assert_no_error (error);
  database = naer_database_open (place.path, data_key, naer_key_file_get_file_id (key_file),
                                 NAER_DATABASE_READ_ONLY | NAER_DATABASE_FIXED, &error);
  g_assert_no_error (error);
  g_assert_true (naer_database_get_number (database, "SELECT count(*) FROM unit", &n_units, &error));
  g_assert_cmpint (n_units, ==, 1);
  assert_private (&place, 2);
  g_assert_false (naer_database_execute (database, "DELETE FROM unit", &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY);
  g_clear_pointer (&database, naer_database_close);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/own-file/private", test_private);
  g_test_add_func ("/own-file/cut-short", test_cut_short);
  g_test_add_func ("/own-file/left-alone", test_left_alone);
  g_test_add_func ("/own-file/fixed", test_fixed);
  return g_test_run ();
}
