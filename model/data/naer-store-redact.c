/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-redact.h"

#include "data/naer-store-private.h"

static gboolean
run_find (NaerStoreJob  *job,
          NaerDataFile **data_file,
          GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = g_new0 (NaerRedaction, 1);
  return naer_data_file_find_text (*data_file, job->row_id, job->text, job->result, error);
}

static gboolean
run_redact (NaerStoreJob  *job,
            NaerDataFile **data_file,
            GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = g_new0 (NaerRedaction, 1);
  if (!naer_data_file_redact_text (*data_file, job->row_id, job->text, job->result, error))
    return FALSE;
  naer_backups_redact (*data_file, job->row_id, job->text, job->result);
  return TRUE;
}

static NaerStoreJob *
new_job (NaerStoreJobFunc  func,
         gint64            employee,
         const char       *passage)
{
  NaerStoreJob *job = naer_store_job_new (func);

  job->row_id = employee;
  job->text = g_strdup (passage);
  job->free_result = g_free;
  return job;
}

/**
 * naer_store_find_text:
 * @self: a store
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written; at least %NAER_REDACT_LEAST_LETTERS letters
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): where it is; free it with g_free()
 */
NaerRedaction *
naer_store_find_text (NaerStore   *self,
                      gint64       employee,
                      const char  *passage,
                      GError     **error)
{
  gpointer found = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, new_job (run_find, employee, passage), &found, error);
  return found;
}

/**
 * naer_store_find_text_async:
 * @self: a store
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Looks where it is without waiting.
 */
void
naer_store_find_text_async (NaerStore           *self,
                            gint64               employee,
                            const char          *passage,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_job (run_find, employee, passage), naer_store_find_text_async, cancellable,
                   callback, user_data);
}

/**
 * naer_store_redact_text:
 * @self: a store
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @error: return location for a #NaerStoreError
 *
 * Removes it for good from records, drafts, the log and the backups of this computer.
 *
 * Returns: (transfer full) (nullable): from where; free it with g_free()
 */
NaerRedaction *
naer_store_redact_text (NaerStore   *self,
                        gint64       employee,
                        const char  *passage,
                        GError     **error)
{
  gpointer done = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, new_job (run_redact, employee, passage), &done, error);
  return done;
}

/**
 * naer_store_redact_text_async:
 * @self: a store
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Removes it for good without waiting.
 */
void
naer_store_redact_text_async (NaerStore           *self,
                              gint64               employee,
                              const char          *passage,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_job (run_redact, employee, passage), naer_store_redact_text_async, cancellable,
                   callback, user_data);
}

/**
 * naer_store_redaction_finish:
 * @self: a store
 * @result: a result of either
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): where it is, or from where it was removed
 */
NaerRedaction *
naer_store_redaction_finish (NaerStore     *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
