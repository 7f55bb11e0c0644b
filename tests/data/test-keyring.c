/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"
#include "safety/naer-keyring.h"

/* The keyring is a file of the test: what libsecret does where a program has no keyring service but
 * the key of its own. Without one, as on a machine without a desktop, each call says so. */

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GAsyncResult **done = user_data;

  *done = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **done)
{
  while (*done == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *done;
}

static gboolean
keep (NaerStore  *store,
      GError    **error)
{
  g_autoptr (GAsyncResult) done = NULL;

  naer_keyring_keep_async (store, NULL, done_cb, &done);
  return naer_keyring_keep_finish (wait_for (&done), error);
}

static NaerSecret *
find (GFile   *file,
      GError **error)
{
  g_autoptr (GAsyncResult) done = NULL;

  naer_keyring_find_async (file, NULL, done_cb, &done);
  return naer_keyring_find_finish (wait_for (&done), error);
}

static gboolean
forget (GFile   *file,
        GError **error)
{
  g_autoptr (GAsyncResult) done = NULL;

  naer_keyring_forget_async (file, NULL, done_cb, &done);
  return naer_keyring_forget_finish (wait_for (&done), error);
}

static NaerStore *
open_by_key (GFile            *file,
             const NaerSecret *key,
             GError          **error)
{
  g_autoptr (GAsyncResult) done = NULL;

  naer_store_open_by_key_async (file, key, NULL, done_cb, &done);
  return naer_store_open_finish (wait_for (&done), error);
}

/* The key opens the file, also after the passphrase was changed, until it is forgotten. */
static void
test_kept (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerSecret) none = NULL, key = NULL, gone = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  none = find (place.file, &error);
  g_assert_no_error (error);
  g_assert_null (none);
  keep (store, &error);
  g_assert_no_error (error);
  naer_store_change_passphrase_at_cost (store, NAER_TEST_PASSPHRASE, "et helt annet passord",
                                        NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  naer_store_close (store, NULL);
  g_clear_object (&store);

  key = find (place.file, &error);
  g_assert_no_error (error);
  g_assert_nonnull (key);
  store = open_by_key (place.file, key, &error);
  g_assert_no_error (error);
  naer_assert_whole (store);
  g_assert_false (naer_store_is_read_only (store));
  naer_store_close (store, NULL);
  g_clear_object (&store);

  forget (place.file, &error);
  g_assert_no_error (error);
  gone = find (place.file, &error);
  g_assert_no_error (error);
  g_assert_null (gone);
  forget (place.file, &error);
  g_assert_no_error (error);
  naer_place_clear (&place);
}

/* Each file has its own, and that of one does not open another. */
static void
test_two_files (void)
{
  NaerPlace one, other;
  g_autoptr (NaerStore) store = NULL, second = NULL, opened = NULL;
  g_autoptr (NaerSecret) key = NULL, none = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&one);
  naer_place_init (&other);
  store = naer_place_create (&one);
  second = naer_place_create (&other);
  naer_store_close (second, NULL);
  keep (store, &error);
  g_assert_no_error (error);
  none = find (other.file, &error);
  g_assert_no_error (error);
  g_assert_null (none);
  key = find (one.file, &error);
  g_assert_no_error (error);
  opened = open_by_key (other.file, key, &error);
  g_assert_null (opened);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED);
  naer_store_close (store, NULL);
  naer_place_clear (&one);
  naer_place_clear (&other);
}

static void
test_no_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/finnes/ikke.naervaer");
  g_autoptr (NaerStore) in_memory = naer_store_new_in_memory (NULL);
  g_autoptr (NaerSecret) key = NULL;
  g_autoptr (GError) error = NULL;

  key = find (file, &error);
  g_assert_null (key);
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (keep (in_memory, &error));
  g_assert_nonnull (error);
}

/* A file that was closed meanwhile has no key to give, and whoever asked is told. */
static void
test_closed (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_store_close (store, NULL);
  g_assert_false (keep (store, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_KEY_FILE);
  naer_place_clear (&place);
}

static void
test_no_keyring (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerSecret) key = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  g_assert_false (keep (store, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  key = find (place.file, &error);
  g_assert_null (key);
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (forget (place.file, &error));
  g_assert_nonnull (error);
  naer_store_close (store, NULL);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (g_getenv ("SECRET_BACKEND") == NULL)
    g_test_add_func ("/keyring/no-keyring", test_no_keyring);
  else
    {
      g_test_add_func ("/keyring/kept", test_kept);
      g_test_add_func ("/keyring/two-files", test_two_files);
      g_test_add_func ("/keyring/closed", test_closed);
      g_test_add_func ("/keyring/no-file", test_no_file);
    }
  return g_test_run ();
}
