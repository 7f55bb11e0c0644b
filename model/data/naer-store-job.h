/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"

G_BEGIN_DECLS

typedef struct _NaerStoreJob NaerStoreJob;

/* What a job does in the thread of the store; it may put a data file in @data_file. */
typedef gboolean (*NaerStoreJobFunc) (NaerStoreJob  *job,
                                      NaerDataFile **data_file,
                                      GError       **error);

/**
 * NaerStoreJob:
 * @func: what to do
 * @cancellable: (nullable): a cancellable
 * @changes: (nullable): changes
 * @items: (nullable): what is to be deleted for good
 * @text: (nullable): purpose, action, key or path
 * @value: (nullable): value of a setting
 * @draft: (nullable): a draft
 * @secret: (nullable): passphrase
 * @cost: how much a try of the passphrase costs
 * @read_only: whether to open for reading
 * @row_id: an employee, the record of a draft, or the number of an entry of the log
 * @whole: whether to read all of it
 * @result: what it gives
 * @free_result: how to free that
 *
 * A piece of work for the thread of the store, with all it needs and gives.
 */
struct _NaerStoreJob
{
  NaerStoreJobFunc func;
  GCancellable *cancellable;
  GPtrArray *changes;
  GPtrArray *items;
  char *text;
  char *value;
  NaerDraft *draft;
  NaerSecret *secret;
  NaerSecret *new_secret;
  NaerKeyCost cost;
  gboolean read_only;
  gint64 row_id;
  gboolean whole;
  gpointer result;
  GDestroyNotify free_result;

  /*< private >*/
  GTask *task;
  GError *error;
  GMutex mutex;
  GCond ended;
  gboolean has_ended;
};

NaerStoreJob *naer_store_job_new          (NaerStoreJobFunc   func);
void          naer_store_job_free         (NaerStoreJob      *job);
void          naer_store_job_run          (NaerStoreJob      *job,
                                           NaerDataFile     **data_file);
gboolean      naer_store_job_wait         (NaerStoreJob      *job,
                                           GThreadPool       *thread,
                                           GError           **error);
void          naer_store_job_push         (NaerStoreJob      *job,
                                           GThreadPool       *thread,
                                           GTask             *task);
gboolean      naer_store_job_check_open   (NaerDataFile      *data_file,
                                           GError           **error);

NaerStoreJob *naer_store_job_new_create      (const char    *path,
                                              const char    *passphrase,
                                              NaerKeyCost    cost);
NaerStoreJob *naer_store_job_new_open        (const char    *path,
                                              const char    *passphrase,
                                              gboolean       read_only);
NaerStoreJob *naer_store_job_new_open_by_key (const char    *path,
                                              const NaerSecret *data_key);
NaerStoreJob *naer_store_job_new_in_memory   (void);
NaerStoreJob *naer_store_job_new_load        (void);
NaerStoreJob *naer_store_job_new_load_row_history (void);
NaerStoreJob *naer_store_job_new_apply       (GPtrArray     *changes,
                                              const char    *purpose);
NaerStoreJob *naer_store_job_new_note        (const char    *action,
                                              gint64         employee_row_id);
NaerStoreJob *naer_store_job_new_get_setting (const char    *key);
NaerStoreJob *naer_store_job_new_set_setting (const char    *key,
                                              const char    *value);
NaerStoreJob *naer_store_job_new_save_draft  (const NaerDraft *draft);
NaerStoreJob *naer_store_job_new_remove_draft (gint64       row_id);
NaerStoreJob *naer_store_job_new_load_drafts (void);
NaerStoreJob *naer_store_job_new_verify      (void);
NaerStoreJob *naer_store_job_new_accept      (void);
NaerStoreJob *naer_store_job_new_change_passphrase (const char *old,
                                                    const char *passphrase,
                                                    NaerKeyCost cost);
NaerStoreJob *naer_store_job_new_recovery    (void);
NaerStoreJob *naer_store_job_new_move        (const char    *path);
NaerStoreJob *naer_store_job_new_backup      (const char    *path);
NaerStoreJob *naer_store_job_new_keep_backed_up (void);
NaerStoreJob *naer_store_job_new_close       (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerStoreJob, naer_store_job_free)

G_END_DECLS
