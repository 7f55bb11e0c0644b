/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store.h"

#include "data/naer-store-private.h"

/**
 * naer_store_save_draft:
 * @self: a store
 * @draft: a draft; copied
 * @error: return location for a #NaerStoreError
 *
 * Keeps a draft in the place of the one before, outside the log.
 */
gboolean
naer_store_save_draft (NaerStore        *self,
                       const NaerDraft  *draft,
                       GError          **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_save_draft (draft), NULL, error);
}

/**
 * naer_store_save_draft_async:
 * @self: a store
 * @draft: a draft; copied
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Keeps a draft in the place of the one before, outside the log. Does not wait for it.
 */
void
naer_store_save_draft_async (NaerStore           *self,
                             const NaerDraft     *draft,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_save_draft (draft), naer_store_save_draft_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_save_draft_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it is done, and will be so after a loss of power.
 */
gboolean
naer_store_save_draft_finish (NaerStore     *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_remove_draft:
 * @self: a store
 * @row_id: the row of a record
 * @error: return location for a #NaerStoreError
 *
 * Forgets the draft of a record, if there is one.
 */
gboolean
naer_store_remove_draft (NaerStore  *self,
                         gint64      row_id,
                         GError    **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_remove_draft (row_id), NULL, error);
}

/**
 * naer_store_remove_draft_async:
 * @self: a store
 * @row_id: the row of a record
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Forgets the draft of a record, if there is one. Does not wait for it.
 */
void
naer_store_remove_draft_async (NaerStore           *self,
                               gint64               row_id,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_remove_draft (row_id), naer_store_remove_draft_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_remove_draft_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it is done, and will be so after a loss of power.
 */
gboolean
naer_store_remove_draft_finish (NaerStore     *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_load_drafts:
 * @self: a store
 * @error: return location for a #NaerStoreError
 *
 * Reads all drafts.
 *
 * Returns: (transfer full) (element-type NaerDraft) (nullable): the drafts, the oldest first
 */
GPtrArray *
naer_store_load_drafts (NaerStore  *self,
                        GError    **error)
{
  gpointer value = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_load_drafts (), &value, error);
  return value;
}

/**
 * naer_store_load_drafts_async:
 * @self: a store
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Reads all drafts. Does not wait for it.
 */
void
naer_store_load_drafts_async (NaerStore           *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_load_drafts (), naer_store_load_drafts_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_load_drafts_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Takes the result.
 *
 * Returns: (transfer full) (element-type NaerDraft) (nullable): the drafts, the oldest first
 */
GPtrArray *
naer_store_load_drafts_finish (NaerStore     *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
