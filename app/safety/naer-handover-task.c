/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-handover-task.h"

#include "data/naer-deputy-term.h"
#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-make.h"

/* What takes its time for the sake of a passphrase, in a thread of its own. */
typedef struct
{
  NaerHandoverWish wish;
  NaerHandover *handover;  /* not owned */
  GBytes *bytes;
  GFile *to;
  NaerSecret *passphrase;
} Work;

static void
work_free (Work *work)
{
  g_clear_pointer (&work->wish.employees, g_array_unref);
  g_clear_pointer (&work->bytes, g_bytes_unref);
  g_clear_object (&work->to);
  naer_secret_free (work->passphrase);
  g_free (work);
}

/**
 * naer_received_free:
 * @self: (transfer full) (nullable): an opened file
 *
 * Frees it.
 */
void
naer_received_free (NaerReceived *self)
{
  if (self == NULL)
    return;
  naer_handover_free (self->handover);
  naer_merge_free (self->merge);
  g_free (self);
}

static void
start (NaerStore            *store,
       Work                 *work,
       const char           *passphrase,
       GTaskThreadFunc       func,
       gpointer              source_tag,
       GAsyncReadyCallback   callback,
       gpointer              user_data)
{
  g_autoptr (GTask) task = g_task_new (store, NULL, callback, user_data);

  work->passphrase = naer_secret_new_text (passphrase);
  g_task_set_source_tag (task, source_tag);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, func);
}

static NaerHandover *
make (NaerStore               *store,
      const NaerHandoverWish  *wish,
      GError                 **error)
{
  g_autoptr (NaerFacts) facts = naer_store_load (store, error);
  g_autoptr (NaerRowHistory) history = facts != NULL ? naer_store_load_row_history (store, error) : NULL;

  if (history == NULL)
    return NULL;
  if (wish->kind == NAER_HANDOVER_RETURN)
    return naer_handover_make_return (facts, history, wish->today);
  if (wish->kind == NAER_HANDOVER_DEPUTY)
    return naer_handover_make_for_deputy (facts, wish->employees, wish->first_day, wish->last_day, history,
                                          wish->today);
  return naer_handover_make_for_leader (facts, wish->employees, history, wish->today);
}

static void
give_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  g_autoptr (NaerHandover) handover = make (source, &work->wish, &error);

  if (handover != NULL && handover->entries->len == 0)
    g_task_return_new_error_literal (task, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_NOTHING, "nothing noted");
  else if (handover != NULL && naer_handover_note (handover, source, &error) &&
           naer_handover_save (handover, g_file_peek_path (work->to), work->passphrase,
                               NAER_KEY_COST_MODERATE, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * naer_handover_give_async:
 * @store: a data file
 * @wish: what is to be given
 * @to: a local file to write
 * @passphrase: what is to open it
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Notes in the log that it is given, and writes the file.
 */
void
naer_handover_give_async (NaerStore               *store,
                          const NaerHandoverWish  *wish,
                          GFile                   *to,
                          const char              *passphrase,
                          GAsyncReadyCallback      callback,
                          gpointer                 user_data)
{
  Work *work = g_new0 (Work, 1);

  work->wish = *wish;
  work->wish.employees = wish->employees != NULL ? g_array_ref (wish->employees) : NULL;
  work->to = g_object_ref (to);
  start (store, work, passphrase, give_thread, naer_handover_give_async, callback, user_data);
}

/**
 * naer_handover_give_finish:
 * @result: a result
 * @error: return location for a #NaerHandoverError or a #NaerStoreError
 *
 * Whether the file is written.
 */
gboolean
naer_handover_give_finish (GAsyncResult  *result,
                           GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
receive_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Work *work = data;
  g_autoptr (NaerReceived) received = g_new0 (NaerReceived, 1);
  GError *error = NULL;

  received->handover = naer_handover_open (work->bytes, work->passphrase, &error);
  if (received->handover != NULL && received->handover->kind != NAER_HANDOVER_DEPUTY)
    received->merge = naer_handover_look (received->handover, source, &error);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&received), (GDestroyNotify) naer_received_free);
}

/**
 * naer_handover_receive_async:
 * @store: a data file, which does not change
 * @bytes: the bytes of a file from another leader
 * @passphrase: what opens it
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Opens the file and looks what would happen.
 */
void
naer_handover_receive_async (NaerStore           *store,
                             GBytes              *bytes,
                             const char          *passphrase,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  Work *work = g_new0 (Work, 1);

  work->bytes = g_bytes_ref (bytes);
  start (store, work, passphrase, receive_thread, naer_handover_receive_async, callback, user_data);
}

/**
 * naer_handover_receive_finish:
 * @result: a result
 * @error: return location for a #NaerHandoverError or a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the opened file
 */
NaerReceived *
naer_handover_receive_finish (GAsyncResult  *result,
                              GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
settle_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  g_autoptr (NaerStore) store =
    naer_store_create (work->to, (const char *) naer_secret_get_bytes (work->passphrase), &error);

  if (store != NULL && naer_deputy_settle (store, work->handover, work->wish.today, &error) &&
      naer_store_close (store, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * naer_handover_settle_async:
 * @handover: what a leader gave to a deputy; it must live until it is done
 * @to: where the data file of the deputy is to be
 * @passphrase: what is to open it
 * @today: today
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Makes the data file of a deputy.
 */
void
naer_handover_settle_async (NaerHandover        *handover,
                            GFile               *to,
                            const char          *passphrase,
                            NaerDay              today,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Work *work = g_new0 (Work, 1);

  work->handover = handover;
  work->to = g_object_ref (to);
  work->wish.today = today;
  start (NULL, work, passphrase, settle_thread, naer_handover_settle_async, callback, user_data);
}

/**
 * naer_handover_settle_finish:
 * @result: a result
 * @error: return location for a #NaerHandoverError or a #NaerStoreError
 *
 * Whether the data file is there.
 */
gboolean
naer_handover_settle_finish (GAsyncResult  *result,
                             GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * naer_handover_find_last_day:
 * @store: a data file
 *
 * Returns: the last day of the deputy whose file it is; %NAER_DAY_NONE in the file of a leader
 */
NaerDay
naer_handover_find_last_day (NaerStore *store)
{
  g_autofree char *text = naer_store_get_setting (store, NAER_DEPUTY_LAST_DAY, NULL);
  NaerDay day = NAER_DAY_NONE;

  if (text != NULL)
    naer_day_parse_iso (text, &day);
  return day;
}
