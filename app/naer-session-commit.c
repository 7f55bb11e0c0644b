/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/naer-handover-make.h"
#include "meeting/naer-follow-up-guard.h"
#include "naer-i18n.h"
#include "naer-session-private.h"

/*
 * Changes on their way to the data file. When the file is out of reach, what was asked for is done
 * in memory and held, so that work goes on; it is written, in the same order, as soon as it can be.
 */

/* How often a file that could not be written to is tried again by itself. */
#define TRY_AGAIN_SECONDS 15

typedef struct
{
  GPtrArray *changes;
  char *purpose;
  char *message;
  gboolean is_undo;
} Commit;

static void
commit_free (Commit *commit)
{
  g_ptr_array_unref (commit->changes);
  g_free (commit->purpose);
  g_free (commit->message);
  g_free (commit);
}

/* The employee that all the changes are about, 0 when they are about more. */
static gint64
find_employee_of (GPtrArray *changes)
{
  gint64 employee = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const NaerChange *change = changes->pdata[i];
      gint64 one = change->type == NAER_RECORD_EMPLOYEE ? naer_change_get_row (change)
                                                        : change->employee_row_id;

      if (one == 0 || (employee != 0 && one != employee))
        return 0;
      employee = one;
    }
  return employee;
}

static char *
describe_failure (const GError *error)
{
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT))
    return g_strdup (_("Not saved: something else changed this first"));
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_IN_USE))
    return g_strdup (_("Not saved: the data file is in use by another program"));
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_EXPIRED))
    return g_strdup (naer_store_error_describe (error, naer_language_get_default ()));
  return g_strdup_printf (_("Not saved: %s"), error->message);
}

static void
finish_commit (NaerSession *self,
               Commit      *commit)
{
  g_autoptr (GError) error = NULL;
  gint64 employee = find_employee_of (commit->changes);

  g_hash_table_remove_all (self->units);
  if (!naer_facts_apply (self->facts, commit->changes, &error))
    {
      g_autofree char *message = describe_failure (error);

      g_signal_emit_by_name (self, "failed", message);
      return;
    }
  g_clear_pointer (&self->undo, g_ptr_array_unref);
  if (!commit->is_undo)
    self->undo = naer_changes_invert (commit->changes);
  naer_drafts_follow (self->drafts, commit->changes, commit->is_undo);
  naer_session_announce (self, employee);
  g_signal_emit_by_name (self, "committed", commit->message);
}

/* --- what cannot be written is held --- */

/* The file is out of reach, and what is asked for is right. */
static const char *
describe_trouble (const GError *error)
{
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NO_SPACE))
    return _("The disk is full.");
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY))
    return _("The data file, or its folder, cannot be written to.");
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING))
    return _("The data file is no longer where it was.");
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_IN_USE))
    return _("Another program has the data file in use.");
  if (g_error_matches (error, NAER_STORE_ERROR, NAER_STORE_ERROR_FAILED))
    return _("The drive with the data file does not answer as it should.");
  return NULL;
}

static gboolean
try_again_cb (gpointer user_data)
{
  NaerSession *self = NAER_SESSION (user_data);

  self->try_again_id = 0;
  naer_session_try_again (self);
  return G_SOURCE_REMOVE;
}

static void
set_trouble (NaerSession *self,
             const char  *trouble)
{
  g_clear_handle_id (&self->try_again_id, g_source_remove);
  if (trouble != NULL)
    self->try_again_id = g_timeout_add_seconds (TRY_AGAIN_SECONDS, try_again_cb, self);
  g_set_str (&self->trouble, trouble);
  g_signal_emit_by_name (self, "trouble");
}

/* It is done in memory, and written once the file can be. */
static void
hold (NaerSession *self,
      Commit      *commit,
      const char  *trouble)
{
  g_clear_pointer (&commit->message, g_free);
  g_queue_push_tail (&self->held, commit);
  finish_commit (self, commit);
  set_trouble (self, trouble);
}

static void
applied_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  NaerSession *self = g_task_get_source_object (task);
  Commit *commit = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  const char *trouble;

  self->n_pending--;
  if (naer_store_apply_finish (NAER_STORE (source), result, &error))
    {
      finish_commit (self, commit);
      commit_free (commit);
    }
  /* what comes after something that is held may rest on it */
  else if ((trouble = describe_trouble (error)) != NULL || self->held.length > 0)
    hold (self, commit, trouble != NULL ? trouble : self->trouble);
  else
    {
      g_autofree char *message = describe_failure (error);

      g_signal_emit_by_name (self, "failed", message);
      commit_free (commit);
    }
  g_task_return_boolean (task, TRUE);
}

static void
held_applied_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (NaerSession) self = NAER_SESSION (user_data);
  g_autoptr (GError) error = NULL;

  self->n_pending--;
  if (!naer_store_apply_finish (NAER_STORE (source), result, &error))
    {
      const char *trouble = describe_trouble (error);

      set_trouble (self, trouble != NULL ? trouble : naer_store_error_describe (error, naer_language_get_default ()));
      return;
    }
  commit_free (g_queue_pop_head (&self->held));
  naer_session_try_again (self);
}

/* @commit is (transfer full). */
static void
start_commit (NaerSession *self,
              Commit      *commit,
              const char  *purpose)
{
  GTask *task;

  commit->purpose = g_strdup (purpose);
  if (self->held.length > 0)
    {
      hold (self, commit, self->trouble);
      naer_session_try_again (self);
      return;
    }
  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_source_tag (task, start_commit);
  g_task_set_task_data (task, commit, NULL);
  self->n_pending++;
  naer_store_apply_async (self->store, commit->changes, purpose, NULL, applied_cb, task);
}

/* What is held is gone with the session; whoever ends it asks before. */
void
naer_session_forget_held (NaerSession *self)
{
  g_clear_handle_id (&self->try_again_id, g_source_remove);
  g_queue_clear_full (&self->held, (GDestroyNotify) commit_free);
  g_clear_pointer (&self->trouble, g_free);
}

/* What is done with whole files and employees; the rest is what a leader writes. */
static gboolean
is_written_by_leader (const char *purpose)
{
  static const char *const others[] = { NAER_PURPOSE_RECEIVE, "handed-over", "employee", "tidy-up", "erase", NULL };

  return purpose == NULL || !g_strv_contains (others, purpose);
}

/* Returns (nullable) why it is not to be written. */
static char *
describe_refusal (NaerSession *self,
                  GPtrArray   *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const NaerChange *change = changes->pdata[i];
      const NaerContactAgreement *hand_over = naer_session_find_hand_over (self, change->employee_row_id);
      NaerRefusal refusal = naer_change_find_refusal (change, hand_over);

      if (refusal == NAER_REFUSAL_HANDED_OVER)
        return naer_session_describe_hand_over (self, change->employee_row_id);
      if (refusal == NAER_REFUSAL_FINISHED_PLAN)
        return g_strdup (_("A finished version of the plan is not changed. Begin the next version from it."));
    }
  return NULL;
}

/**
 * naer_session_find_hand_over:
 * @self: a session
 * @row_id: the row of an employee
 *
 * Returns: (transfer none) (nullable): the agreement by which somebody else follows the latest case up
 */
const NaerContactAgreement *
naer_session_find_hand_over (NaerSession *self,
                             gint64       row_id)
{
  const NaerEmployee *employee = naer_session_get_employee (self, row_id);
  const NaerCaseTimeline *latest;

  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  if (employee == NULL || employee->agreements->len == 0)
    return NULL;
  latest = naer_session_get_latest_timeline (self, row_id);
  return naer_employee_find_hand_over (employee, latest != NULL ? latest->absence_case->start : NAER_DAY_NONE,
                                       self->today);
}

/**
 * naer_session_describe_hand_over:
 * @self: a session
 * @row_id: the row of an employee
 *
 * Returns: (transfer full) (nullable): that somebody else follows up, in a sentence; %NULL when nobody does
 */
char *
naer_session_describe_hand_over (NaerSession *self,
                                 gint64       row_id)
{
  const NaerContactAgreement *agreement = naer_session_find_hand_over (self, row_id);
  g_autofree char *day = NULL;

  if (agreement == NULL)
    return NULL;
  day = naer_i18n_day (agreement->handed_over_on, NAER_DAY_STYLE_FULL);
  return g_strdup_printf (_("%s has followed up since %s, so you no longer write here."), agreement->handed_over_to, day);
}

/**
 * naer_session_commit:
 * @self: a session
 * @changes: (transfer full) (element-type NaerChange): what changes
 * @purpose: what it is for, as the journal keeps it
 * @message: (nullable): what to tell when it is saved, %NULL for what can be seen anyway
 *
 * Saves changes in one transaction. The facts follow when they are saved; `committed` or `failed`
 * tells how it went. What a finished plan says is not changed, and in a case that somebody else
 * follows up nothing is written.
 */
void
naer_session_commit (NaerSession *self,
                     GPtrArray   *changes,
                     const char  *purpose,
                     const char  *message)
{
  g_autofree char *refusal = NULL;
  Commit *commit;

  g_return_if_fail (NAER_IS_SESSION (self));
  g_return_if_fail (changes != NULL);

  if (is_written_by_leader (purpose))
    refusal = describe_refusal (self, changes);
  if (refusal != NULL)
    {
      g_signal_emit_by_name (self, "failed", refusal);
      g_ptr_array_unref (changes);
      return;
    }

  if (changes->len == 0)
    {
      g_ptr_array_unref (changes);
      return;
    }
  commit = g_new0 (Commit, 1);
  commit->changes = changes;
  commit->message = g_strdup (message);
  start_commit (self, commit, purpose);
}

/**
 * naer_session_undo:
 * @self: a session
 *
 * Undoes the latest change, if there is one that is saved.
 */
void
naer_session_undo (NaerSession *self)
{
  Commit *commit;

  g_return_if_fail (NAER_IS_SESSION (self));

  if (!naer_session_can_undo (self))
    return;
  commit = g_new0 (Commit, 1);
  commit->changes = g_steal_pointer (&self->undo);
  commit->message = g_strdup (_("Undone"));
  commit->is_undo = TRUE;
  start_commit (self, commit, "undo");
}

/**
 * naer_session_get_trouble:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): why the file cannot be written to now, in a sentence; %NULL
 *   when it can
 */
const char *
naer_session_get_trouble (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return self->trouble;
}

/**
 * naer_session_count_held:
 * @self: a session
 *
 * Returns: how many changes are in memory only
 */
guint
naer_session_count_held (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), 0);

  return self->held.length;
}

/**
 * naer_session_try_again:
 * @self: a session
 *
 * Writes what is held, in the order it was done. `trouble` tells how it went.
 */
void
naer_session_try_again (NaerSession *self)
{
  Commit *first;

  g_return_if_fail (NAER_IS_SESSION (self));

  first = g_queue_peek_head (&self->held);
  if (first == NULL)
    {
      if (self->trouble != NULL)
        set_trouble (self, NULL);
      return;
    }
  if (self->n_pending > 0)
    return;
  self->n_pending++;
  naer_store_apply_async (self->store, first->changes, first->purpose, NULL, held_applied_cb,
                          g_object_ref (self));
}
