/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "naer-data-test.h"

static NaerKeyFile *
wrapped_key_file (const NaerSecret *data_key)
{
  NaerKeyFile *key_file = naer_key_file_new ();
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (GError) error = NULL;

  naer_key_file_wrap (key_file, data_key, passphrase, NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  return key_file;
}

static NaerKeyFile *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  NaerKeyFile *key_file = naer_key_file_load (path, &error);

  g_assert_no_error (error);
  return key_file;
}

static void
assert_same_key (NaerKeyFile      *key_file,
                 const char       *text,
                 const NaerSecret *data_key)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSecret) unwrapped = naer_key_file_unwrap (key_file, passphrase, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (naer_secret_get_bytes (unwrapped), naer_secret_get_length (unwrapped),
                   naer_secret_get_bytes (data_key), naer_secret_get_length (data_key));
}

static void
assert_refused (NaerKeyFile    *key_file,
                const char     *text,
                NaerStoreError  code)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_key_file_unwrap (key_file, passphrase, &error));
  g_assert_error (error, NAER_STORE_ERROR, (int) code);
}

static void
test_saved_and_loaded (void)
{
  NaerPlace place;
  g_autoptr (NaerSecret) data_key = naer_secret_new_key ();
  g_autoptr (NaerKeyFile) made = wrapped_key_file (data_key);
  g_autoptr (NaerKeyFile) loaded = NULL;
  g_autoptr (GError) error = NULL;
  struct stat status;

  naer_place_init (&place);
  naer_key_file_save (made, place.path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (stat (place.path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);

  loaded = load (place.path);
  g_assert_cmpmem (naer_key_file_get_file_id (made), NAER_FILE_ID_BYTES,
                   naer_key_file_get_file_id (loaded), NAER_FILE_ID_BYTES);
  assert_same_key (loaded, NAER_TEST_PASSPHRASE, data_key);
  assert_refused (loaded, "feil hest batteri stift", NAER_STORE_ERROR_PASSPHRASE);
  assert_refused (loaded, "", NAER_STORE_ERROR_PASSPHRASE);
  naer_place_clear (&place);
}

/* The passphrase changes, the key of the data does not. */
static void
test_new_passphrase (void)
{
  g_autoptr (NaerSecret) data_key = naer_secret_new_key ();
  g_autoptr (NaerKeyFile) key_file = wrapped_key_file (data_key);
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text ("en ny setning");
  g_autoptr (GError) error = NULL;

  naer_key_file_wrap (key_file, data_key, passphrase, NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  assert_same_key (key_file, "en ny setning", data_key);
  assert_refused (key_file, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_PASSPHRASE);
}

/* Whatever is exchanged in the file, it is noticed. */
static void
test_altered (void)
{
  static const struct
  {
    const char *group;
    const char *name;
    const char *value;
    NaerStoreError code;
  } cases[] = {
    { "passphrase", "operations", "2", NAER_STORE_ERROR_PASSPHRASE },
    { "passphrase", "operations", "1000000", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "operations", "0", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "memory", "16384", NAER_STORE_ERROR_PASSPHRASE },
    { "passphrase", "memory", "99999999999", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "derivation", "none", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "salt", "00000000000000000000000000000000", NAER_STORE_ERROR_PASSPHRASE },
    { "passphrase", "salt", "00", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "salt", "0000000000000000000000000000000000", NAER_STORE_ERROR_KEY_FILE },
    { "passphrase", "nonce", "000000000000000000000000000000000000000000000000",
      NAER_STORE_ERROR_PASSPHRASE },
    { "passphrase", "wrapped", "xyz", NAER_STORE_ERROR_KEY_FILE },
    { "naervaer-key", "file", "00000000000000000000000000000000", NAER_STORE_ERROR_PASSPHRASE },
  };
  NaerPlace place;
  g_autoptr (NaerSecret) data_key = naer_secret_new_key ();
  g_autoptr (NaerKeyFile) made = wrapped_key_file (data_key);
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GKeyFile) text = g_key_file_new ();
      g_autoptr (NaerKeyFile) altered = NULL;

      naer_key_file_save (made, place.path, &error);
      g_assert_no_error (error);
      g_key_file_load_from_file (text, place.path, G_KEY_FILE_NONE, &error);
      g_assert_no_error (error);
      g_key_file_set_string (text, cases[i].group, cases[i].name, cases[i].value);
      g_key_file_save_to_file (text, place.path, &error);
      g_assert_no_error (error);
      altered = load (place.path);
      assert_refused (altered, NAER_TEST_PASSPHRASE, cases[i].code);
    }
  naer_place_clear (&place);
}

static void
test_not_ours (void)
{
  static const struct
  {
    const char *text;
    NaerStoreError code;
  } cases[] = {
    { "", NAER_STORE_ERROR_KEY_FILE },
    { "something else", NAER_STORE_ERROR_KEY_FILE },
    { "[naervaer-key]\nversion=1\n", NAER_STORE_ERROR_KEY_FILE },
    { "[naervaer-key]\nversion=1\nfile=12\n", NAER_STORE_ERROR_KEY_FILE },
    { "[naervaer-key]\nversion=2\nfile=00000000000000000000000000000000\n",
      NAER_STORE_ERROR_NEWER },
  };
  NaerPlace place;

  naer_place_init (&place);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (place.path, cases[i].text, -1, NULL));
      g_assert_null (naer_key_file_load (place.path, &error));
      g_assert_error (error, NAER_STORE_ERROR, (int) cases[i].code);
    }
  naer_place_clear (&place);
}

/* A way to open the file that this version does not know stays in it. */
static void
test_unknown_group_stays (void)
{
  NaerPlace place;
  g_autoptr (NaerSecret) data_key = naer_secret_new_key ();
  g_autoptr (NaerKeyFile) made = wrapped_key_file (data_key);
  g_autoptr (NaerKeyFile) loaded = NULL;
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text ("en ny setning");
  g_autoptr (GKeyFile) text = g_key_file_new ();
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  naer_key_file_save (made, place.path, NULL);
  g_key_file_load_from_file (text, place.path, G_KEY_FILE_NONE, NULL);
  g_key_file_set_string (text, "recovery", "wrapped", "0123");
  g_key_file_save_to_file (text, place.path, NULL);
  loaded = load (place.path);
  naer_key_file_wrap (loaded, data_key, passphrase, NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  naer_key_file_save (loaded, place.path, NULL);

  g_key_file_load_from_file (text, place.path, G_KEY_FILE_NONE, NULL);
  kept = g_key_file_get_string (text, "recovery", "wrapped", NULL);
  g_assert_cmpstr (kept, ==, "0123");
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/key-file/saved-and-loaded", test_saved_and_loaded);
  g_test_add_func ("/key-file/new-passphrase", test_new_passphrase);
  g_test_add_func ("/key-file/altered", test_altered);
  g_test_add_func ("/key-file/not-ours", test_not_ours);
  g_test_add_func ("/key-file/unknown-group-stays", test_unknown_group_stays);
  return g_test_run ();
}
