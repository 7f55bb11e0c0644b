/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-erase.h"

#include "data/naer-erase.h"
#include "data/naer-store-private.h"

static gboolean
run_erase (NaerStoreJob  *job,
           NaerDataFile **data_file,
           GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = g_new0 (NaerErasure, 1);
  return naer_data_file_erase (*data_file, job->items, (NaerErasureGround) job->row_id, job->result, error);
}

static NaerStoreJob *
new_job (GPtrArray         *items,
         NaerErasureGround  ground)
{
  NaerStoreJob *job = naer_store_job_new (run_erase);

  job->items = g_ptr_array_ref (items);
  job->row_id = ground;
  job->free_result = g_free;
  return job;
}

/**
 * naer_store_erase:
 * @self: a store
 * @items: (element-type NaerRetentionItem): what goes; not changed meanwhile
 * @ground: why
 * @error: return location for a #NaerStoreError
 *
 * Deletes for good from records, drafts, the log and the backups of this computer.
 *
 * Returns: (transfer full) (nullable): what was deleted; free it with g_free()
 */
NaerErasure *
naer_store_erase (NaerStore          *self,
                  GPtrArray          *items,
                  NaerErasureGround   ground,
                  GError            **error)
{
  gpointer done = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, new_job (items, ground), &done, error);
  return done;
}

/**
 * naer_store_erase_async:
 * @self: a store
 * @items: (element-type NaerRetentionItem): what goes; not changed meanwhile
 * @ground: why
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Deletes for good without waiting.
 */
void
naer_store_erase_async (NaerStore           *self,
                        GPtrArray           *items,
                        NaerErasureGround    ground,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_job (items, ground), naer_store_erase_async, cancellable, callback, user_data);
}

/**
 * naer_store_erase_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): what was deleted; free it with g_free()
 */
NaerErasure *
naer_store_erase_finish (NaerStore     *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
