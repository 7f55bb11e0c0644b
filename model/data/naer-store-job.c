/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-job.h"

/**
 * naer_store_job_new:
 * @func: what to do
 *
 * Returns: (transfer full): a job
 */
NaerStoreJob *
naer_store_job_new (NaerStoreJobFunc func)
{
  NaerStoreJob *job = g_new0 (NaerStoreJob, 1);

  job->func = func;
  g_mutex_init (&job->mutex);
  g_cond_init (&job->ended);
  return job;
}

/**
 * naer_store_job_free:
 * @job: (transfer full) (nullable): a job
 *
 * Frees it and the result that nobody took.
 */
void
naer_store_job_free (NaerStoreJob *job)
{
  if (job == NULL)
    return;
  if (job->result != NULL && job->free_result != NULL)
    job->free_result (job->result);
  g_clear_object (&job->cancellable);
  g_clear_pointer (&job->changes, g_ptr_array_unref);
  g_clear_pointer (&job->items, g_ptr_array_unref);
  g_clear_pointer (&job->draft, naer_draft_free);
  g_clear_pointer (&job->secret, naer_secret_free);
  g_clear_pointer (&job->new_secret, naer_secret_free);
  g_clear_error (&job->error);
  g_free (job->text);
  g_free (job->value);
  g_mutex_clear (&job->mutex);
  g_cond_clear (&job->ended);
  g_free (job);
}

static gboolean
give_back_cb (gpointer user_data)
{
  NaerStoreJob *job = user_data;
  g_autoptr (GTask) task = g_steal_pointer (&job->task);

  if (job->error != NULL)
    g_task_return_error (task, g_steal_pointer (&job->error));
  else if (job->free_result != NULL)
    g_task_return_pointer (task, g_steal_pointer (&job->result), job->free_result);
  else
    g_task_return_boolean (task, TRUE);
  return G_SOURCE_REMOVE;
}

/* The task is returned, and let go of, where it was begun: the last reference to the store must
 * not fall in the thread that the store waits for. */
static void
give_back (NaerStoreJob *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_static_name (source, "naer_store_job");
  g_source_set_callback (source, give_back_cb, job, (GDestroyNotify) naer_store_job_free);
  g_source_attach (source, g_task_get_context (job->task));
}

/**
 * naer_store_job_run:
 * @job: (transfer full): a job
 * @data_file: the data file of the store
 *
 * Does it, in the thread of the store.
 */
void
naer_store_job_run (NaerStoreJob  *job,
                    NaerDataFile **data_file)
{
  if (!g_cancellable_set_error_if_cancelled (job->cancellable, &job->error))
    job->func (job, data_file, &job->error);
  if (job->task != NULL)
    {
      give_back (job);
      return;
    }
  g_mutex_lock (&job->mutex);
  job->has_ended = TRUE;
  g_cond_signal (&job->ended);
  g_mutex_unlock (&job->mutex);
}

/**
 * naer_store_job_wait:
 * @job: (transfer none): a job
 * @thread: the thread of the store
 * @error: return location for the error of the job
 *
 * Has it done and waits. The result stays in the job.
 */
gboolean
naer_store_job_wait (NaerStoreJob  *job,
                     GThreadPool   *thread,
                     GError       **error)
{
  g_thread_pool_push (thread, job, NULL);
  g_mutex_lock (&job->mutex);
  while (!job->has_ended)
    g_cond_wait (&job->ended, &job->mutex);
  g_mutex_unlock (&job->mutex);

  if (job->error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&job->error));
  return FALSE;
}

/**
 * naer_store_job_push:
 * @job: (transfer full): a job
 * @thread: the thread of the store
 * @task: (transfer full): what returns the result of the job
 *
 * Has it done without waiting.
 */
void
naer_store_job_push (NaerStoreJob *job,
                     GThreadPool  *thread,
                     GTask        *task)
{
  /* What was written stays written, so only the job itself decides whether it was cancelled. */
  g_task_set_check_cancellable (task, FALSE);
  g_set_object (&job->cancellable, g_task_get_cancellable (task));
  job->task = task;
  g_thread_pool_push (thread, job, NULL);
}
