/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sample-session.h"

#include "facts/naer-change.h"
#include "facts/naer-sample.h"

/* The sample data on its way into a session. */
typedef struct
{
  NaerStore *store;
  NaerFacts *facts;
  NaerDay day;
} Sample;

static void
sample_free (Sample *sample)
{
  g_clear_object (&sample->store);
  g_clear_pointer (&sample->facts, naer_facts_free);
  g_free (sample);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sample, sample_free)

static Sample *
sample_open (GError **error)
{
  g_autoptr (Sample) sample = g_new0 (Sample, 1);
  g_autoptr (NaerFacts) facts = naer_sample_load (error);
  g_autoptr (GPtrArray) changes = NULL;

  if (facts == NULL)
    return NULL;
  sample->day = facts->today;
  sample->store = naer_store_new_in_memory (error);
  if (sample->store == NULL)
    return NULL;
  changes = naer_changes_add_facts (facts);
  if (!naer_store_apply (sample->store, changes, "sample", error))
    return NULL;
  sample->facts = naer_store_load (sample->store, error);
  return sample->facts != NULL ? g_steal_pointer (&sample) : NULL;
}

static NaerSession *
sample_make_session (Sample  *sample,
                     NaerDay  today)
{
  return naer_session_new (sample->store, g_steal_pointer (&sample->facts),
                           today != NAER_DAY_NONE ? today : sample->day, TRUE);
}

static void
open_sample_in_thread (GTask        *task,
                       gpointer      source,
                       gpointer      task_data,
                       GCancellable *cancellable)
{
  GError *error = NULL;
  Sample *sample = sample_open (&error);

  if (sample != NULL)
    g_task_return_pointer (task, sample, (GDestroyNotify) sample_free);
  else
    g_task_return_error (task, error);
}

/**
 * naer_sample_session_new:
 * @today: today, or %NAER_DAY_NONE for the day that the sample data was made for
 * @error: return location for an error
 *
 * Opens the sample data in memory, and waits for it.
 *
 * Returns: (transfer full) (nullable): a session
 */
NaerSession *
naer_sample_session_new (NaerDay   today,
                         GError  **error)
{
  g_autoptr (Sample) sample = sample_open (error);

  return sample != NULL ? sample_make_session (sample, today) : NULL;
}

/**
 * naer_sample_session_open_async:
 * @today: today, or %NAER_DAY_NONE for the day that the sample data was made for
 * @cancellable: (nullable): to give up waiting
 * @callback: (scope async): called when it is open
 * @user_data: for @callback
 *
 * Opens the sample data in memory, away from the main thread.
 */
void
naer_sample_session_open_async (NaerDay              today,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, naer_sample_session_open_async);
  g_task_set_task_data (task, GINT_TO_POINTER (today), NULL);
  g_task_run_in_thread (task, open_sample_in_thread);
}

/**
 * naer_sample_session_open_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a session
 */
NaerSession *
naer_sample_session_open_finish (GAsyncResult  *result,
                                 GError       **error)
{
  g_autoptr (Sample) sample = NULL;
  NaerDay today;

  g_return_val_if_fail (g_async_result_is_tagged (result, naer_sample_session_open_async), NULL);

  today = GPOINTER_TO_INT (g_task_get_task_data (G_TASK (result)));
  sample = g_task_propagate_pointer (G_TASK (result), error);
  return sample != NULL ? sample_make_session (sample, today) : NULL;
}
