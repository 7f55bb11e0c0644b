/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-recovery.h"
#include "naer-fuzz.h"

/* A recovery code as somebody typed it: the row that is wrong is told, or it is a code. */

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  static const guint8 file_id[NAER_FILE_ID_BYTES] = { "naervaer fuzzing" };
  g_autofree char *text = naer_fuzz_text (data, size);
  g_autoptr (GError) error = NULL;
  int row = -1, row_again = -1;
  g_autoptr (NaerSecret) key = naer_recovery_read (text, file_id, &row, &error), again = NULL, code = NULL;

  naer_fuzz_check_refusal (key != NULL, error);
  g_assert_cmpint (row, >=, 0);
  g_assert_cmpint (row, <=, NAER_RECOVERY_ROWS);
  if (key == NULL)
    return 0;
  code = naer_recovery_write (key, file_id);
  again = naer_recovery_read ((const char *) naer_secret_get_bytes (code), file_id, &row_again, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (naer_secret_get_bytes (again), NAER_DATA_KEY_BYTES, naer_secret_get_bytes (key),
                   NAER_DATA_KEY_BYTES);
  return 0;
}
