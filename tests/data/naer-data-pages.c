/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-pages.h"

#include <openssl/evp.h>

#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-own-file.h"

/* What stands in the pages of a data file, its write-ahead log and its backups, decrypted byte for byte. */

#define PAGE 4096
#define RESERVED 80
#define SALT 16
#define WAL_HEADER 32
#define FRAME_HEADER 24

/* A page as SQLCipher 4 writes it: AES-256-CBC, and behind it the vector and the seal. */
static void
decrypt_page (const guint8     *page,
              gboolean          is_first,
              const NaerSecret *key,
              GByteArray       *clear)
{
  gsize skip = is_first ? SALT : 0, length = PAGE - RESERVED - skip;
  guint8 bytes[PAGE];
  int n = 0, rest = 0;
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new ();

  g_assert_cmpint (EVP_DecryptInit_ex (context, EVP_aes_256_cbc (), NULL, naer_secret_get_bytes (key),
                                       page + PAGE - RESERVED), ==, 1);
  EVP_CIPHER_CTX_set_padding (context, 0);
  g_assert_cmpint (EVP_DecryptUpdate (context, bytes, &n, page + skip, (int) length), ==, 1);
  g_assert_cmpint (EVP_DecryptFinal_ex (context, bytes + n, &rest), ==, 1);
  g_byte_array_append (clear, bytes, (guint) (n + rest));
  EVP_CIPHER_CTX_free (context);
}

static GByteArray *
decrypt_file (const char       *path,
              const NaerSecret *key)
{
  GByteArray *clear = g_byte_array_new ();
  gsize length = 0;
  g_autofree char *bytes = g_file_test (path, G_FILE_TEST_EXISTS) ? naer_test_read_file (path, &length) : NULL;
  gboolean is_log = g_str_has_suffix (path, "-wal");
  gsize header = is_log ? FRAME_HEADER : 0, step = PAGE + header;

  for (gsize at = is_log ? WAL_HEADER : 0; at + step <= length; at += step)
    {
      /* The number of a page in a log begins its frame. */
      gboolean is_first = is_log ? bytes[at] == 0 && bytes[at + 1] == 0 && bytes[at + 2] == 0 && bytes[at + 3] == 1
                                 : at == 0;

      decrypt_page ((const guint8 *) bytes + at + header, is_first, key, clear);
    }
  return clear;
}

static gboolean
holds (const char       *path,
       const NaerSecret *key,
       const char       *text)
{
  g_autoptr (GByteArray) clear = decrypt_file (path, key);

  return memmem (clear->data, clear->len, text, strlen (text)) != NULL;
}

/* In how many of the files of a data file, and of its backups, a text stands. */
guint
naer_test_count_files (NaerStore  *store,
                       NaerPlace  *place,
                       const char *text)
{
  NaerDataFile *file = naer_store_get_data_file (store);
  g_autofree char *folder = naer_backup_folder_for (file->id);
  g_autofree char *log = g_strconcat (place->path, "-wal", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = holds (place->path, file->data_key, text) + holds (log, file->data_key, text);

  for (const char *name; dir != NULL && (name = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_null (strstr (name, ".part"));
      n += !g_str_has_suffix (name, "-key") && holds (path, file->data_key, text);
    }
  return n;
}

void
naer_test_make_backup (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = naer_store_backup (store, NULL, NULL, &error);

  g_assert_no_error (error);
}

void
naer_test_remove_backups (const guint8 *id)
{
  g_autofree char *folder = naer_backup_folder_for (id);
  g_autoptr (GPtrArray) backups = naer_backups_list (folder);

  for (guint i = 0; i < backups->len; i++)
    naer_own_file_remove (((NaerBackup *) backups->pdata[i])->path);
}
