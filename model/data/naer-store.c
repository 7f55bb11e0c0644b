/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store.h"

#include "data/naer-store-job.h"
#include "data/naer-store-private.h"

struct _NaerStore
{
  GObject parent_instance;

  GFile *file;
  GThreadPool *thread;
  NaerDataFile *data_file;  /* touched by the thread only, but when it stands still */
  gboolean read_only;
};

G_DEFINE_FINAL_TYPE (NaerStore, naer_store, G_TYPE_OBJECT)

static void
run_job_cb (gpointer job,
            gpointer user_data)
{
  NaerStore *self = user_data;

  naer_store_job_run (job, &self->data_file);
}

static void
naer_store_finalize (GObject *object)
{
  NaerStore *self = NAER_STORE (object);

  g_thread_pool_free (self->thread, FALSE, TRUE);
  g_clear_pointer (&self->data_file, naer_data_file_close);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (naer_store_parent_class)->finalize (object);
}

static void
naer_store_class_init (NaerStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = naer_store_finalize;
}

static void
naer_store_init (NaerStore *self)
{
  self->thread = g_thread_pool_new (run_job_cb, self, 1, TRUE, NULL);
}

static NaerStore *
store_new (GFile *file)
{
  NaerStore *self = g_object_new (NAER_TYPE_STORE, NULL);

  g_set_object (&self->file, file);
  return self;
}

/* Does a job that makes the data file of a new store. */
static NaerStore *
start (GFile         *file,
       NaerStoreJob  *start_job,
       GError       **error)
{
  g_autoptr (NaerStore) self = store_new (file);
  g_autoptr (NaerStoreJob) job = start_job;

  self->read_only = job->read_only;
  return naer_store_job_wait (job, self->thread, error) ? g_steal_pointer (&self) : NULL;
}

static void
started_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_pointer (task, g_object_ref (source), g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
start_async (GFile               *file,
             NaerStoreJob        *job,
             gpointer             source_tag,
             GCancellable        *cancellable,
             GAsyncReadyCallback  callback,
             gpointer             user_data)
{
  g_autoptr (NaerStore) self = store_new (file);
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  g_task_set_check_cancellable (task, FALSE);
  self->read_only = job->read_only;
  naer_store_job_push (job, self->thread, g_task_new (self, cancellable, started_cb, task));
}

/* Has a job done without waiting. */
void
naer_store_push (NaerStore           *self,
                 NaerStoreJob        *job,
                 gpointer             source_tag,
                 GCancellable        *cancellable,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  naer_store_job_push (job, self->thread, task);
}

/* Has a job done and takes its result. */
gboolean
naer_store_do (NaerStore     *self,
               NaerStoreJob  *job_to_do,
               gpointer      *result,
               GError       **error)
{
  g_autoptr (NaerStoreJob) job = job_to_do;

  if (!naer_store_job_wait (job, self->thread, error))
    return FALSE;
  if (result != NULL)
    *result = g_steal_pointer (&job->result);
  return TRUE;
}

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  NaerStore *self = NAER_STORE (source);
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }
  g_set_object (&self->file, g_task_get_task_data (task));
  g_task_return_boolean (task, TRUE);
}

/**
 * naer_store_move_async:
 * @self: a store
 * @to: a local file that is not there
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Goes on in another place, with all that was written, when the file cannot be written where it is.
 * What was asked for before is done before, what is asked for after is done there.
 */
void
naer_store_move_async (NaerStore           *self,
                       GFile               *to,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (NAER_IS_STORE (self));
  g_return_if_fail (g_file_peek_path (to) != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, naer_store_move_async);
  g_task_set_task_data (task, g_object_ref (to), g_object_unref);
  naer_store_push (self, naer_store_job_new_move (g_file_peek_path (to)), naer_store_move_async, NULL,
                   moved_cb, task);
}

/**
 * naer_store_move_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether the file is at its new place; when it is not, it is where it was.
 */
gboolean
naer_store_move_finish (NaerStore     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_store_new_in_memory:
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): an empty store that is gone when the program ends
 */
NaerStore *
naer_store_new_in_memory (GError **error)
{
  return start (NULL, naer_store_job_new_in_memory (), error);
}

/* naer_store_create() with another cost of a try of the passphrase. */
NaerStore *
naer_store_create_at_cost (GFile        *file,
                           const char   *passphrase,
                           NaerKeyCost   cost,
                           GError      **error)
{
  return start (file, naer_store_job_new_create (g_file_peek_path (file), passphrase, cost), error);
}

/**
 * naer_store_create:
 * @file: a local file; neither it nor its key file may be there
 * @passphrase: what is to open it
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the store of a new data file
 */
NaerStore *
naer_store_create (GFile       *file,
                   const char  *passphrase,
                   GError     **error)
{
  return naer_store_create_at_cost (file, passphrase, NAER_KEY_COST_MODERATE, error);
}

/**
 * naer_store_create_async:
 * @file: a local file; neither it nor its key file may be there
 * @passphrase: what is to open it
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Makes a data file without waiting for it.
 */
void
naer_store_create_async (GFile               *file,
                         const char          *passphrase,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  start_async (
    file, naer_store_job_new_create (g_file_peek_path (file), passphrase, NAER_KEY_COST_MODERATE),
    naer_store_create_async, cancellable, callback, user_data);
}

/**
 * naer_store_create_finish:
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the store
 */
NaerStore *
naer_store_create_finish (GAsyncResult  *result,
                          GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * naer_store_open:
 * @file: a local file
 * @passphrase: what opens it
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the store, to read and write
 */
NaerStore *
naer_store_open (GFile       *file,
                 const char  *passphrase,
                 GError     **error)
{
  return naer_store_open_mode (file, passphrase, NAER_STORE_MODE_WRITE, error);
}

/**
 * naer_store_open_mode:
 * @file: a local file
 * @passphrase: what opens it
 * @mode: to write or only to read
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the store
 */
NaerStore *
naer_store_open_mode (GFile          *file,
                      const char     *passphrase,
                      NaerStoreMode   mode,
                      GError        **error)
{
  return start (
    file,
    naer_store_job_new_open (g_file_peek_path (file), passphrase, mode == NAER_STORE_MODE_READ),
    error);
}

/**
 * naer_store_open_async:
 * @file: a local file
 * @passphrase: what opens it
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Opens a data file to read and write, without waiting for it.
 */
void
naer_store_open_async (GFile               *file,
                       const char          *passphrase,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  naer_store_open_mode_async (file, passphrase, NAER_STORE_MODE_WRITE, cancellable, callback,
                              user_data);
}

/**
 * naer_store_open_mode_async:
 * @file: a local file
 * @passphrase: what opens it
 * @mode: to write or only to read
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Opens a data file without waiting for it.
 */
void
naer_store_open_mode_async (GFile               *file,
                            const char          *passphrase,
                            NaerStoreMode        mode,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  start_async (
    file,
    naer_store_job_new_open (g_file_peek_path (file), passphrase, mode == NAER_STORE_MODE_READ),
    naer_store_open_mode_async, cancellable, callback, user_data);
}

/**
 * naer_store_open_by_key_async:
 * @file: a local file
 * @data_key: the key of the data, as a keyring kept it
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Opens a data file to read and write without its passphrase; naer_store_open_finish() tells.
 */
void
naer_store_open_by_key_async (GFile               *file,
                              const NaerSecret    *data_key,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  start_async (file, naer_store_job_new_open_by_key (g_file_peek_path (file), data_key),
               naer_store_open_by_key_async, cancellable, callback, user_data);
}

/**
 * naer_store_copy_key:
 * @self: an open store
 *
 * Returns: (transfer full) (nullable): the key of the data, for a keyring; %NULL when it is in
 *   memory
 */
NaerSecret *
naer_store_copy_key (NaerStore *self)
{
  const NaerSecret *key;

  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  key = self->data_file != NULL ? naer_data_file_get_key (self->data_file) : NULL;
  return key != NULL ? naer_secret_copy (key) : NULL;
}

/**
 * naer_store_open_finish:
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the store
 */
NaerStore *
naer_store_open_finish (GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * naer_store_get_file:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): its file, %NULL when it is in memory
 */
GFile *
naer_store_get_file (NaerStore *self)
{
  g_return_val_if_fail (NAER_IS_STORE (self), NULL);

  return self->file;
}

/**
 * naer_store_is_read_only:
 * @self: a store
 *
 * Whether it is only read: opened so, or the file of a deputy whose time is over.
 */
gboolean
naer_store_is_read_only (NaerStore *self)
{
  g_return_val_if_fail (NAER_IS_STORE (self), TRUE);

  return self->read_only ||
         (self->data_file != NULL && naer_data_file_has_ended (self->data_file));
}

/* The data file itself, for tests, while nothing else uses the store. */
NaerDataFile *
naer_store_get_data_file (NaerStore *self)
{
  return self->data_file;
}

/**
 * naer_store_is_on_network_drive:
 * @self: an open store
 *
 * Whether the file is on a network drive and therefore kept without a write-ahead log.
 */
gboolean
naer_store_is_on_network_drive (NaerStore *self)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return self->data_file != NULL &&
         naer_data_file_get_drive_use (self->data_file) == NAER_DRIVE_NETWORK;
}

/**
 * naer_store_get_history:
 * @self: an open store
 *
 * Whether the file goes on from where this computer saw it last.
 */
NaerHistory
naer_store_get_history (NaerStore *self)
{
  g_return_val_if_fail (NAER_IS_STORE (self), NAER_HISTORY_NEW);

  return naer_store_get_gap (self).history;
}

/**
 * naer_store_get_gap:
 * @self: an open store
 *
 * Returns: how far the file was from where this computer saw it last, when it was opened
 */
NaerHistoryGap
naer_store_get_gap (NaerStore *self)
{
  g_return_val_if_fail (NAER_IS_STORE (self), (NaerHistoryGap) { 0 });

  return self->data_file != NULL ? *naer_data_file_get_gap (self->data_file) : (NaerHistoryGap) { 0 };
}

/**
 * naer_store_accept_history:
 * @self: an open store
 * @error: return location for a #NaerStoreError
 *
 * Goes on from where the file ends, also when it is older than what this computer saw, and notes so
 * in its log.
 */
gboolean
naer_store_accept_history (NaerStore  *self,
                           GError    **error)
{
  g_return_val_if_fail (NAER_IS_STORE (self), FALSE);

  return naer_store_do (self, naer_store_job_new_accept (), NULL, error);
}

/**
 * naer_store_accept_history_async:
 * @self: an open store
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): what to call
 * @user_data: data for @callback
 *
 * Goes on with it without waiting.
 */
void
naer_store_accept_history_async (NaerStore           *self,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (NAER_IS_STORE (self));

  naer_store_push (self, naer_store_job_new_accept (), naer_store_accept_history_async, cancellable, callback,
                   user_data);
}

/**
 * naer_store_accept_history_finish:
 * @self: a store
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it is noted, and the file now goes on.
 */
gboolean
naer_store_accept_history_finish (NaerStore     *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
