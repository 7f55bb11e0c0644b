/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store.h"

#include "data/naer-store-private.h"

/* What keeps the file safe: its passphrase, its recovery code and its backups. */

/* naer_store_change_passphrase_async() with another cost of a try, and waiting for it. */
gboolean
naer_store_change_passphrase_at_cost (NaerStore    *self,
                                      const char   *old,
                                      const char   *passphrase,
                                      NaerKeyCost   cost,
                                      GError      **error)
{
  return naer_store_do (self, naer_store_job_new_change_passphrase (old, passphrase, cost), NULL,
                        error);
}

/**
 * naer_store_change_passphrase_async:
 * @self: a store
 * @old: the passphrase of now
 * @passphrase: the one that is to open it
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Changes what opens the file, without waiting for it.
 */
void
naer_store_change_passphrase_async (NaerStore           *self,
                                    const char          *old,
                                    const char          *passphrase,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self,
                   naer_store_job_new_change_passphrase (old, passphrase, NAER_KEY_COST_MODERATE),
                   naer_store_change_passphrase_async, cancellable, callback, user_data);
}

/**
 * naer_store_change_passphrase_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether the new passphrase opens it from now on.
 */
gboolean
naer_store_change_passphrase_finish (NaerStore     *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_write_recovery:
 * @self: a store
 * @error: return location for a #NaerStoreError
 *
 * Writes the recovery code, to be printed; the log says that it was.
 *
 * Returns: (transfer full) (nullable): the code, a text of lines
 */
NaerSecret *
naer_store_write_recovery (NaerStore  *self,
                           GError    **error)
{
  gpointer code = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_recovery (), &code, error);
  return code;
}

/**
 * naer_store_backup:
 * @self: a store
 * @to: (nullable): a local file to write, or %NULL for one more of the rolling set
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #NaerStoreError
 *
 * Writes a backup with its key file and reads it again.
 *
 * Returns: (transfer full) (nullable): where it is
 */
char *
naer_store_backup (NaerStore     *self,
                   GFile         *to,
                   GCancellable  *cancellable,
                   GError       **error)
{
  NaerStoreJob *job = naer_store_job_new_backup (to != NULL ? g_file_peek_path (to) : NULL);
  gpointer path = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  g_set_object (&job->cancellable, cancellable);
  naer_store_do (self, job, &path, error);
  return path;
}

/**
 * naer_store_backup_async:
 * @self: a store
 * @to: (nullable): a local file to write, or %NULL for one more of the rolling set
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Writes a backup without waiting for it.
 */
void
naer_store_backup_async (NaerStore           *self,
                         GFile               *to,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_backup (to != NULL ? g_file_peek_path (to) : NULL),
                   naer_store_backup_async, cancellable, callback, user_data);
}

/**
 * naer_store_backup_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): where the backup is
 */
char *
naer_store_backup_finish (NaerStore     *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_message ("no backup was written: %s", error->message);
}

/**
 * naer_store_keep_backed_up:
 * @self: a store
 *
 * Writes the backup of the day, if there is none yet, after what was asked for before.
 */
void
naer_store_keep_backed_up (NaerStore *self)
{
  g_return_if_fail (NAER_IS_STORE (self));

  if (naer_store_is_read_only (self) || naer_store_get_file (self) == NULL)
    return;
  naer_store_push (self, naer_store_job_new_keep_backed_up (), naer_store_keep_backed_up, NULL,
                   kept_cb, NULL);
}
