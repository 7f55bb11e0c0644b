/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "data/naer-key-file.h"
#include "naer-fuzz.h"

/* A key file: refused, or one that the passphrase opens only as it was made. */

#define PASSPHRASE "riktig hest batteri stift"

/* What the corpus asks of a machine; more would only be slow. */
#define CHEAP "operations=1\nmemory=8192\n"

static char *
path_of (int            file,
         const uint8_t *data,
         size_t         size)
{
  g_assert_cmpint (file, >=, 0);
  g_assert_cmpint (write (file, data, size), ==, (gssize) size);
  return g_strdup_printf ("/proc/self/fd/%d", file);
}

static void
open_it (NaerKeyFile *key_file)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (PASSPHRASE);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSecret) data_key = naer_key_file_unwrap (key_file, passphrase, &error);

  naer_fuzz_check_refusal (data_key != NULL, error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofd int file = memfd_create ("key", MFD_CLOEXEC);
  g_autofree char *path = path_of (file, data, size), *text = naer_fuzz_text (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerKeyFile) key_file = naer_key_file_load (path, &error);

  naer_fuzz_check_refusal (key_file != NULL, error);
  if (key_file != NULL && strstr (text, CHEAP) != NULL && strstr (text, "memory=8192") == strstr (text, "memory="))
    open_it (key_file);
  return 0;
}
