/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-backup.h"
#include "naer-fuzz.h"

/* A backup put in the place of a data file: refused, with the file as it was, or opened whole. Its
 * key file is that of the fixture. */

#define PASSPHRASE "riktig hest batteri stift"

static char *backup, *path, *key_path;

static void
prepare (void)
{
  g_autofree char *folder = g_dir_make_tmp ("fuzz-XXXXXX", NULL);
  g_autofree char *key = NULL;
  gsize length = 0;

  backup = g_build_filename (folder, "backup.naervaer", NULL);
  path = g_build_filename (folder, "data.naervaer", NULL);
  key_path = naer_key_file_path_for (path);
  g_assert_true (g_file_get_contents (KEY_FILE, &key, &length, NULL));
  g_assert_true (g_file_set_contents (key_path, key, (gssize) length, NULL));
}

static void
check_restored (const NaerSecret *passphrase)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerDataFile) data_file = naer_data_file_open (path, passphrase, FALSE, &error);
  g_autoptr (NaerFacts) facts = NULL;

  g_assert_no_error (error);
  facts = naer_data_file_load (data_file, &error);
  g_assert_no_error (error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (PASSPHRASE);
  g_autoptr (GError) error = NULL;
  gboolean restored;

  if (path == NULL)
    prepare ();
  g_assert_true (g_file_set_contents_full (backup, (const char *) data, (gssize) size,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  restored = naer_backup_restore (backup, path, passphrase, &error);
  naer_fuzz_check_refusal (restored, error);
  if (restored)
    check_restored (passphrase);
  else
    g_assert_cmpint (g_access (path, F_OK), ==, -1);
  g_unlink (path);
  return 0;
}
