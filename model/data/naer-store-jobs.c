/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-job.h"

#include "data/naer-backup.h"
#include "data/naer-drive.h"

/**
 * naer_store_job_check_open:
 * @data_file: (nullable): what a job has to work on
 * @error: return location for a #NaerStoreError
 *
 * Whether the data file is still open.
 */
gboolean
naer_store_job_check_open (NaerDataFile  *data_file,
                           GError       **error)
{
  if (data_file != NULL)
    return TRUE;
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_FAILED, "the data file is closed");
  return FALSE;
}

/* Not a file that only the network has a name for, nor one that was lent alone. */
static gboolean
check_local (NaerStoreJob  *job,
             GError       **error)
{
  if (job->text == NULL)
    g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NETWORK_DRIVE, "the file has no path");
  else if (naer_drive_is_lent (job->text, g_get_user_runtime_dir ()))
    g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_LENT, "%s: lent by a portal", job->text);
  else
    return TRUE;
  return FALSE;
}

static gboolean
run_create (NaerStoreJob  *job,
            NaerDataFile **data_file,
            GError       **error)
{
  if (!check_local (job, error))
    return FALSE;
  *data_file = naer_data_file_create (job->text, job->secret, job->cost, error);
  return *data_file != NULL;
}

static gboolean
run_open (NaerStoreJob  *job,
          NaerDataFile **data_file,
          GError       **error)
{
  if (!check_local (job, error))
    return FALSE;
  *data_file = naer_data_file_open (job->text, job->secret, job->read_only, error);
  return *data_file != NULL;
}

static gboolean
run_open_by_key (NaerStoreJob  *job,
                 NaerDataFile **data_file,
                 GError       **error)
{
  if (!check_local (job, error))
    return FALSE;
  *data_file = naer_data_file_open_by_key (job->text, job->secret, error);
  return *data_file != NULL;
}

static gboolean
run_in_memory (NaerStoreJob  *job,
               NaerDataFile **data_file,
               GError       **error)
{
  *data_file = naer_data_file_new_in_memory (error);
  return *data_file != NULL;
}

static gboolean
run_load (NaerStoreJob  *job,
          NaerDataFile **data_file,
          GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_data_file_load (*data_file, error);
  return job->result != NULL;
}

static gboolean
run_load_row_history (NaerStoreJob  *job,
                      NaerDataFile **data_file,
                      GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_data_file_load_row_history (*data_file, error);
  return job->result != NULL;
}

static gboolean
run_apply (NaerStoreJob  *job,
           NaerDataFile **data_file,
           GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_apply (*data_file, job->changes, job->text, job->cancellable, error);
}

static gboolean
run_note (NaerStoreJob  *job,
          NaerDataFile **data_file,
          GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_note (*data_file, job->text, job->row_id, error);
}

static gboolean
run_get_setting (NaerStoreJob  *job,
                 NaerDataFile **data_file,
                 GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_get_setting (*data_file, job->text, (char **) &job->result, error);
}

static gboolean
run_set_setting (NaerStoreJob  *job,
                 NaerDataFile **data_file,
                 GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_set_setting (*data_file, job->text, job->value, error);
}

static gboolean
run_save_draft (NaerStoreJob  *job,
                NaerDataFile **data_file,
                GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_save_draft (*data_file, job->draft, error);
}

static gboolean
run_remove_draft (NaerStoreJob  *job,
                  NaerDataFile **data_file,
                  GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_remove_draft (*data_file, job->row_id, error);
}

static gboolean
run_load_drafts (NaerStoreJob  *job,
                 NaerDataFile **data_file,
                 GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_data_file_load_drafts (*data_file, error);
  return job->result != NULL;
}

static gboolean
run_verify (NaerStoreJob  *job,
            NaerDataFile **data_file,
            GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = g_new0 (NaerAuditReport, 1);
  return naer_data_file_verify (*data_file, job->result, error);
}

static gboolean
run_accept (NaerStoreJob  *job,
            NaerDataFile **data_file,
            GError       **error)
{
  return naer_store_job_check_open (*data_file, error) && naer_data_file_go_on (*data_file, error);
}

static gboolean
run_change_passphrase (NaerStoreJob  *job,
                       NaerDataFile **data_file,
                       GError       **error)
{
  return naer_store_job_check_open (*data_file, error) &&
         naer_data_file_change_passphrase (*data_file, job->secret, job->new_secret, job->cost, error);
}

static gboolean
run_recovery (NaerStoreJob  *job,
              NaerDataFile **data_file,
              GError       **error)
{
  if (!naer_store_job_check_open (*data_file, error))
    return FALSE;
  job->result = naer_data_file_write_recovery (*data_file, error);
  return job->result != NULL;
}

static gboolean
check_in_file (NaerDataFile  *data_file,
               GError       **error)
{
  if (data_file != NULL && naer_data_file_is_in_file (data_file))
    return TRUE;
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_FAILED, "nothing to back up");
  return FALSE;
}

/* Without a path it is one of the rolling set. */
static gboolean
run_backup (NaerStoreJob  *job,
            NaerDataFile **data_file,
            GError       **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (!check_in_file (*data_file, error))
    return FALSE;
  if (job->text == NULL)
    job->result = naer_backup_write_rolling (*data_file, now, "asked", job->cancellable, error);
  else if (naer_backup_write (*data_file, job->text, job->cancellable, error))
    job->result = g_strdup (job->text);
  return job->result != NULL;
}

static gboolean
run_move (NaerStoreJob  *job,
          NaerDataFile **data_file,
          GError       **error)
{
  NaerDataFile *moved;

  if (!check_in_file (*data_file, error) || !check_local (job, error))
    return FALSE;
  moved = naer_data_file_continue_at (*data_file, job->text, error);
  if (moved == NULL)
    return FALSE;
  naer_data_file_close (*data_file);
  *data_file = moved;
  return TRUE;
}

static gboolean
run_keep_backed_up (NaerStoreJob  *job,
                    NaerDataFile **data_file,
                    GError       **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *path = NULL;

  if (!check_in_file (*data_file, error))
    return FALSE;
  if (!naer_backup_is_due (*data_file, now))
    return TRUE;
  path = naer_backup_write_rolling (*data_file, now, NULL, job->cancellable, error);
  return path != NULL;
}

static gboolean
run_close (NaerStoreJob  *job,
           NaerDataFile **data_file,
           GError       **error)
{
  g_clear_pointer (data_file, naer_data_file_close);
  return TRUE;
}

static NaerStoreJob *
new_with_secret (NaerStoreJobFunc  func,
                 const char       *path,
                 const char       *passphrase)
{
  NaerStoreJob *job = naer_store_job_new (func);

  job->text = g_strdup (path);
  job->secret = naer_secret_new_text (passphrase);
  return job;
}

/* The jobs that a store knows; each is (transfer full). */

NaerStoreJob *
naer_store_job_new_create (const char  *path,
                           const char  *passphrase,
                           NaerKeyCost  cost)
{
  NaerStoreJob *job = new_with_secret (run_create, path, passphrase);

  job->cost = cost;
  return job;
}

NaerStoreJob *
naer_store_job_new_open (const char *path,
                         const char *passphrase,
                         gboolean    read_only)
{
  NaerStoreJob *job = new_with_secret (run_open, path, passphrase);

  job->read_only = read_only;
  return job;
}

NaerStoreJob *
naer_store_job_new_open_by_key (const char       *path,
                                const NaerSecret *data_key)
{
  NaerStoreJob *job = naer_store_job_new (run_open_by_key);

  job->text = g_strdup (path);
  job->secret = naer_secret_copy (data_key);
  return job;
}

NaerStoreJob *
naer_store_job_new_in_memory (void)
{
  return naer_store_job_new (run_in_memory);
}

NaerStoreJob *
naer_store_job_new_load (void)
{
  NaerStoreJob *job = naer_store_job_new (run_load);

  job->free_result = (GDestroyNotify) naer_facts_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_load_row_history (void)
{
  NaerStoreJob *job = naer_store_job_new (run_load_row_history);

  job->free_result = (GDestroyNotify) naer_row_history_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_apply (GPtrArray  *changes,
                          const char *purpose)
{
  NaerStoreJob *job = naer_store_job_new (run_apply);

  job->changes = naer_changes_copy (changes);
  job->text = g_strdup (purpose);
  return job;
}

NaerStoreJob *
naer_store_job_new_note (const char *action,
                         gint64      employee_row_id)
{
  NaerStoreJob *job = naer_store_job_new (run_note);

  job->text = g_strdup (action);
  job->row_id = employee_row_id;
  return job;
}

NaerStoreJob *
naer_store_job_new_get_setting (const char *key)
{
  NaerStoreJob *job = naer_store_job_new (run_get_setting);

  job->text = g_strdup (key);
  job->free_result = g_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_set_setting (const char *key,
                                const char *value)
{
  NaerStoreJob *job = naer_store_job_new (run_set_setting);

  job->text = g_strdup (key);
  job->value = g_strdup (value);
  return job;
}

NaerStoreJob *
naer_store_job_new_save_draft (const NaerDraft *draft)
{
  NaerStoreJob *job = naer_store_job_new (run_save_draft);

  job->draft = naer_draft_copy (draft);
  return job;
}

NaerStoreJob *
naer_store_job_new_remove_draft (gint64 row_id)
{
  NaerStoreJob *job = naer_store_job_new (run_remove_draft);

  job->row_id = row_id;
  return job;
}

NaerStoreJob *
naer_store_job_new_load_drafts (void)
{
  NaerStoreJob *job = naer_store_job_new (run_load_drafts);

  job->free_result = (GDestroyNotify) g_ptr_array_unref;
  return job;
}

NaerStoreJob *
naer_store_job_new_verify (void)
{
  NaerStoreJob *job = naer_store_job_new (run_verify);

  job->free_result = g_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_accept (void)
{
  return naer_store_job_new (run_accept);
}

NaerStoreJob *
naer_store_job_new_change_passphrase (const char  *old,
                                      const char  *passphrase,
                                      NaerKeyCost  cost)
{
  NaerStoreJob *job = new_with_secret (run_change_passphrase, NULL, old);

  job->new_secret = naer_secret_new_text (passphrase);
  job->cost = cost;
  return job;
}

NaerStoreJob *
naer_store_job_new_recovery (void)
{
  NaerStoreJob *job = naer_store_job_new (run_recovery);

  job->free_result = (GDestroyNotify) naer_secret_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_backup (const char *path)
{
  NaerStoreJob *job = naer_store_job_new (run_backup);

  job->text = g_strdup (path);
  job->free_result = g_free;
  return job;
}

NaerStoreJob *
naer_store_job_new_move (const char *path)
{
  NaerStoreJob *job = naer_store_job_new (run_move);

  job->text = g_strdup (path);
  return job;
}

NaerStoreJob *
naer_store_job_new_keep_backed_up (void)
{
  return naer_store_job_new (run_keep_backed_up);
}

NaerStoreJob *
naer_store_job_new_close (void)
{
  return naer_store_job_new (run_close);
}
