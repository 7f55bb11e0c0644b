/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store.h"

#include "data/naer-store-private.h"

/**
 * naer_store_load:
 * @self: a store
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): all facts in it
 */
NaerFacts *
naer_store_load (NaerStore  *self,
                 GError    **error)
{
  gpointer facts = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_load (), &facts, error);
  return facts;
}

/**
 * naer_store_load_async:
 * @self: a store
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Loads all facts without waiting for them.
 */
void
naer_store_load_async (NaerStore           *self,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_load (), naer_store_load_async, cancellable, callback,
                   user_data);
}

/**
 * naer_store_load_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the facts
 */
NaerFacts *
naer_store_load_finish (NaerStore     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * naer_store_load_row_history:
 * @self: a store
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): what the log tells of each row
 */
NaerRowHistory *
naer_store_load_row_history (NaerStore  *self,
                             GError    **error)
{
  gpointer history = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_load_row_history (), &history, error);
  return history;
}

/**
 * naer_store_apply:
 * @self: a store
 * @changes: (element-type NaerChange): changes, made in their order
 * @purpose: (nullable): what for, for the log; it can be redacted
 * @error: return location for a #NaerStoreError
 *
 * Writes the changes and their entries in the log, all of them or none.
 */
gboolean
naer_store_apply (NaerStore   *self,
                  GPtrArray   *changes,
                  const char  *purpose,
                  GError     **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_apply (changes, purpose), NULL, error);
}

/**
 * naer_store_apply_async:
 * @self: a store
 * @changes: (element-type NaerChange): changes, made in their order; copied
 * @purpose: (nullable): what for, for the log; it can be redacted
 * @cancellable: (nullable): a cancellable, which takes everything back
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Writes the changes without waiting for it. Calls are done in their order.
 */
void
naer_store_apply_async (NaerStore           *self,
                        GPtrArray           *changes,
                        const char          *purpose,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_apply (changes, purpose), naer_store_apply_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_apply_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether the changes are written, and will be there after a loss of power.
 */
gboolean
naer_store_apply_finish (NaerStore     *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_note:
 * @self: a store
 * @action: what was done: `view`, `print`, `export` …
 * @employee_row_id: the employee it was about, or 0
 * @error: return location for a #NaerStoreError
 *
 * Notes in the log what changes nothing.
 */
gboolean
naer_store_note (NaerStore   *self,
                 const char  *action,
                 gint64       employee_row_id,
                 GError     **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_note (action, employee_row_id), NULL, error);
}

/**
 * naer_store_note_async:
 * @self: a store
 * @action: what was done: `view`, `print`, `export` …
 * @employee_row_id: the employee it was about, or 0
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Notes it without waiting.
 */
void
naer_store_note_async (NaerStore           *self,
                       const char          *action,
                       gint64               employee_row_id,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_note (action, employee_row_id), naer_store_note_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_note_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it was noted.
 */
gboolean
naer_store_note_finish (NaerStore     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_get_setting:
 * @self: a store
 * @key: which
 * @error: return location for a #NaerStoreError
 *
 * Reads a setting that travels with the file.
 *
 * Returns: (transfer full) (nullable): its value, %NULL without error when it is not set
 */
char *
naer_store_get_setting (NaerStore   *self,
                        const char  *key,
                        GError     **error)
{
  gpointer value = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_get_setting (key), &value, error);
  return value;
}

/**
 * naer_store_get_setting_async:
 * @self: a store
 * @key: which
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Reads a setting without waiting.
 */
void
naer_store_get_setting_async (NaerStore           *self,
                              const char          *key,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_get_setting (key), naer_store_get_setting_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_get_setting_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): its value, %NULL without error when it is not set
 */
char *
naer_store_get_setting_finish (NaerStore     *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * naer_store_set_setting:
 * @self: a store
 * @key: which
 * @value: (nullable): its value, %NULL to forget it
 * @error: return location for a #NaerStoreError
 *
 * Keeps a setting that travels with the file.
 */
gboolean
naer_store_set_setting (NaerStore   *self,
                        const char  *key,
                        const char  *value,
                        GError     **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_set_setting (key, value), NULL, error);
}

/**
 * naer_store_set_setting_async:
 * @self: a store
 * @key: which
 * @value: (nullable): its value, %NULL to forget it
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Keeps a setting without waiting.
 */
void
naer_store_set_setting_async (NaerStore           *self,
                              const char          *key,
                              const char          *value,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_set_setting (key, value), naer_store_set_setting_async,
                   cancellable, callback, user_data);
}

/**
 * naer_store_set_setting_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it was kept.
 */
gboolean
naer_store_set_setting_finish (NaerStore     *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_verify:
 * @self: a store
 * @error: return location for a #NaerStoreError, %NAER_STORE_ERROR_DAMAGED when it cannot be read
 *
 * Checks every page of the file, the chain of its log and every row against the log.
 *
 * Returns: (transfer full) (nullable): what was found; free with g_free()
 */
NaerAuditReport *
naer_store_verify (NaerStore  *self,
                   GError    **error)
{
  gpointer report = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, naer_store_job_new_verify (), &report, error);
  return report;
}

/**
 * naer_store_verify_async:
 * @self: a store
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Checks the file without waiting for it.
 */
void
naer_store_verify_async (NaerStore           *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_verify (), naer_store_verify_async, cancellable,
                   callback, user_data);
}

/**
 * naer_store_verify_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): what was found; free with g_free()
 */
NaerAuditReport *
naer_store_verify_finish (NaerStore     *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * naer_store_close:
 * @self: a store
 * @error: return location for a #NaerStoreError
 *
 * Closes the file after all that was asked before. Later calls fail.
 */
gboolean
naer_store_close (NaerStore  *self,
                  GError    **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_close (), NULL, error);
}
