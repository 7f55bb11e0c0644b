/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"

/**
 * naer_data_file_continue_at:
 * @self: a data file that is open for writing, and perhaps no longer where it was
 * @path: where to go on; no file may be there
 * @error: return location for a #NaerStoreError
 *
 * Writes the file and its key file to another place, reads them again, and opens them there with
 * the key that is known, so that no passphrase is asked for. @self stays open as it is.
 *
 * Returns: (transfer full) (nullable): the file at its new place
 */
NaerDataFile *
naer_data_file_continue_at (NaerDataFile  *self,
                            const char    *path,
                            GError       **error)
{
  g_autoptr (NaerDataFile) other = NULL;

  if (self->path == NULL || self->read_only || g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_EXISTS, path);
      return NULL;
    }
  if (!naer_backup_write (self, path, NULL, error))
    return NULL;
  other = g_new0 (NaerDataFile, 1);
  other->lock = -1;
  other->data_key = naer_secret_new (NAER_DATA_KEY_BYTES);
  memcpy (naer_secret_edit (other->data_key), naer_secret_get_bytes (self->data_key), NAER_DATA_KEY_BYTES);
  memcpy (other->id, self->id, sizeof other->id);
  other->gap = self->gap;
  return naer_data_file_take_place (other, path, error) ? g_steal_pointer (&other) : NULL;
}
