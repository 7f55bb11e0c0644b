/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-data-test.h"

/* A file that is moved or removed while it is open is noticed before anything is written into
 * nowhere, and goes on in another place with all that it holds. */

static void
add_unit (NaerStore   *store,
          const char  *name,
          GError     **error)
{
  g_autoptr (NaerUnit) unit = naer_unit_new (name);
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  unit->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, unit));
  naer_store_apply (store, changes, "test", error);
}

static void
assert_units (NaerStore *store,
              guint      n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (facts->units->len, ==, n);
  naer_assert_whole (store);
}

static void
take_result_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
move (NaerStore   *store,
      const char  *path,
      GError     **error)
{
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  naer_store_move_async (store, to, take_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  if (naer_store_move_finish (store, result, error))
    g_assert_true (g_file_equal (naer_store_get_file (store), to));
}

static void
remove_with_parts (const char *path)
{
  static const char *const parts[] = { "", "-wal", "-shm", "-key" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = g_strconcat (path, parts[i], NULL);

      g_unlink (part);
    }
}

static void
assert_opens (const char *path,
              guint       n_units)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);

  g_assert_no_error (error);
  assert_units (store, n_units);
}

static void
test_removed (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *other = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  other = g_build_filename (place.folder, "other.naervaer", NULL);
  add_unit (store, "Nord", &error);
  g_assert_no_error (error);

  remove_with_parts (place.path);
  add_unit (store, "Sør", &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING);
  g_clear_error (&error);

  move (store, other, &error);
  g_assert_no_error (error);
  add_unit (store, "Sør", &error);
  g_assert_no_error (error);
  assert_units (store, 2);
  g_clear_object (&store);
  assert_opens (other, 2);
  naer_place_clear (&place);
}

/* A drive that comes back is the same file. */
static void
test_comes_back (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  aside = g_strconcat (place.path, ".aside", NULL);
  g_assert_cmpint (g_rename (place.path, aside), ==, 0);
  add_unit (store, "Nord", &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING);
  g_clear_error (&error);

  g_assert_cmpint (g_rename (aside, place.path), ==, 0);
  add_unit (store, "Nord", &error);
  g_assert_no_error (error);
  g_clear_object (&store);
  assert_opens (place.path, 1);
  naer_place_clear (&place);
}

/* Nothing that is there is written over, and where it fails it goes on where it was. */
static void
test_refused (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *nowhere = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  nowhere = g_build_filename (place.folder, "no", "such", "folder.naervaer", NULL);
  move (store, place.path, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_EXISTS);
  g_clear_error (&error);
  move (store, nowhere, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  add_unit (store, "Nord", &error);
  g_assert_no_error (error);
  assert_units (store, 1);
  g_clear_object (&store);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/move/removed", test_removed);
  g_test_add_func ("/move/comes-back", test_comes_back);
  g_test_add_func ("/move/refused", test_refused);
  return g_test_run ();
}
