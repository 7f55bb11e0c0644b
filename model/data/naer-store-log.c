/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-log.h"

#include "data/naer-store-private.h"

/* The log of the data file, to be read. */

static gboolean
run_load_log (NaerStoreJob  *job,
              NaerDataFile **data_file,
              GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_log_rows_load (naer_data_file_get_database (*data_file), job->row_id,
                                    job->whole, error);
  return job->result != NULL;
}

static gboolean
run_read_entry (NaerStoreJob  *job,
                NaerDataFile **data_file,
                GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_log_rows_read (naer_data_file_get_database (*data_file), job->row_id, error);
  return job->result != NULL;
}

static gboolean
run_note_for (NaerStoreJob  *job,
              NaerDataFile **data_file,
              GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_note_for (*data_file, job->text, job->value, job->row_id, error);
}

static NaerStoreJob *
new_note_for (const char *action,
              const char *purpose,
              gint64      employee)
{
  NaerStoreJob *job = naer_store_job_new (run_note_for);

  job->text = g_strdup (action);
  job->value = g_strdup (purpose);
  job->row_id = employee;
  return job;
}

/**
 * naer_store_note_for:
 * @self: a store
 * @action: what was done: `view`, `print`, `export` …
 * @purpose: what for, or what it was done to: `log` …
 * @employee: the row of the employee whom it was about, or 0
 * @error: return location for a #NaerStoreError
 *
 * Notes in the log what changes nothing, and what for.
 */
gboolean
naer_store_note_for (NaerStore   *self,
                     const char  *action,
                     const char  *purpose,
                     gint64       employee,
                     GError     **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, new_note_for (action, purpose, employee), NULL, error);
}

/**
 * naer_store_note_for_async:
 * @self: a store
 * @action: what was done: `view`, `print`, `export` …
 * @purpose: what for, or what it was done to: `log` …
 * @employee: the row of the employee whom it was about, or 0
 *
 * Notes it without waiting.
 */
void
naer_store_note_for_async (NaerStore  *self,
                           const char *action,
                           const char *purpose,
                           gint64      employee)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_note_for (action, purpose, employee), naer_store_note_for_async, NULL,
                   NULL, NULL);
}

static NaerStoreJob *
new_load_log (gint64   employee,
              gboolean whole)
{
  NaerStoreJob *job = naer_store_job_new (run_load_log);

  job->row_id = employee;
  job->whole = whole;
  job->free_result = (GDestroyNotify) g_array_unref;
  return job;
}

/**
 * naer_store_load_log:
 * @self: a store
 * @employee: the row of the employee whom it is about, 0 for all
 * @whole: whether with what its entries say
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable) (element-type NaerLogEntry): the log, by number
 */
GArray *
naer_store_load_log (NaerStore  *self,
                     gint64      employee,
                     gboolean    whole,
                     GError    **error)
{
  gpointer entries = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, new_load_log (employee, whole), &entries, error);
  return entries;
}

/**
 * naer_store_load_log_async:
 * @self: a store
 * @employee: the row of the employee whom it is about, 0 for all
 * @whole: whether with what its entries say
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Reads the log without waiting for it.
 */
void
naer_store_load_log_async (NaerStore           *self,
                           gint64               employee,
                           gboolean             whole,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_load_log (employee, whole), naer_store_load_log_async, cancellable,
                   callback, user_data);
}

/**
 * naer_store_load_log_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable) (element-type NaerLogEntry): the log, by number
 */
GArray *
naer_store_load_log_finish (NaerStore     *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static NaerStoreJob *
new_read_entry (gint64 number)
{
  NaerStoreJob *job = naer_store_job_new (run_read_entry);

  job->row_id = number;
  job->free_result = (GDestroyNotify) naer_log_detail_free;
  return job;
}

/**
 * naer_store_read_entry:
 * @self: a store
 * @number: the number of an entry of the log
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the entry, what it says and what was said before
 */
NaerLogDetail *
naer_store_read_entry (NaerStore  *self,
                       gint64      number,
                       GError    **error)
{
  gpointer detail = NULL;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  naer_store_do (self, new_read_entry (number), &detail, error);
  return detail;
}

/**
 * naer_store_read_entry_async:
 * @self: a store
 * @number: the number of an entry of the log
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Reads an entry without waiting for it.
 */
void
naer_store_read_entry_async (NaerStore           *self,
                             gint64               number,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, new_read_entry (number), naer_store_read_entry_async, cancellable,
                   callback, user_data);
}

/**
 * naer_store_read_entry_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the entry, what it says and what was said before
 */
NaerLogDetail *
naer_store_read_entry_finish (NaerStore     *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
