/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-data-file-private.h"
#include "data/naer-file-lock.h"
#include "data/naer-recovery.h"
#include "data/naer-safe-write.h"

/* What opens the file. */

static gboolean
require_file (NaerDataFile  *self,
              GError       **error)
{
  if (self->data_key != NULL && !self->read_only)
    return TRUE;
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY,
                       "in memory, or opened for reading");
  return FALSE;
}

/* The new key file is locked before it takes the place of the one that others look at. */
static gboolean
replace_key_file (NaerDataFile  *self,
                  NaerKeyFile   *key_file,
                  const char    *key_path,
                  GError       **error)
{
  g_autofree char *beside = g_strconcat (key_path, ".new", NULL);
  int lock = -1;

  if (!naer_key_file_save (key_file, beside, error))
    return FALSE;
  naer_file_lock_take (beside, &lock);
  if (g_rename (beside, key_path) != 0)
    {
      g_clear_fd (&lock, NULL);
      g_unlink (beside);
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY, key_path);
      return FALSE;
    }
  naer_sync_folder_of (key_path);
  g_clear_fd (&self->lock, NULL);
  self->lock = lock;
  naer_data_file_keep_key (self);
  return TRUE;
}

/**
 * naer_data_file_change_passphrase:
 * @self: a data file that is open for writing
 * @old: the passphrase of now, to know that it is the owner who asks
 * @passphrase: the one that is to open it
 * @cost: how much a try is to cost
 * @error: return location for an error
 *
 * Writes the key file again and notes it in the log. The data itself does not change.
 */
gboolean
naer_data_file_change_passphrase (NaerDataFile      *self,
                                  const NaerSecret  *old,
                                  const NaerSecret  *passphrase,
                                  NaerKeyCost        cost,
                                  GError           **error)
{
  g_autofree char *key_path = NULL;
  g_autoptr (NaerKeyFile) key_file = NULL;
  g_autoptr (NaerSecret) data_key = NULL;

  if (!require_file (self, error))
    return FALSE;
  key_path = naer_key_file_path_for (self->path);
  key_file = naer_key_file_load (key_path, error);
  if (key_file == NULL)
    return FALSE;
  data_key = naer_key_file_unwrap (key_file, old, error);
  return data_key != NULL && naer_data_file_note (self, "passphrase", 0, error) &&
         naer_key_file_wrap (key_file, data_key, passphrase, cost, error) &&
         replace_key_file (self, key_file, key_path, error);
}

/**
 * naer_data_file_write_recovery:
 * @self: a data file that is open for writing
 * @error: return location for an error
 *
 * Writes the recovery code and notes in the log that somebody has it.
 *
 * Returns: (transfer full) (nullable): the code
 */
NaerSecret *
naer_data_file_write_recovery (NaerDataFile  *self,
                               GError       **error)
{
  if (!require_file (self, error) || !naer_data_file_note (self, "recovery", 0, error))
    return NULL;
  return naer_recovery_write (self->data_key, self->id);
}
