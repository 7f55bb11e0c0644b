/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-record-writer.h"

#include "facts/naer-edit-history.h"
#include "facts/naer-save-pace.h"
#include "naer-i18n.h"

typedef struct
{
  NaerSession *session;
  gint64 employee;
  NaerRecordType type;
  NaerEditHistory *history;
  gint64 saved_at;
  NaerSavePace pace;     /* in monotonic time */
  guint save_id;
} NaerRecordWriterPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (NaerRecordWriter, naer_record_writer, G_TYPE_OBJECT)

#define PRIVATE(self) ((NaerRecordWriterPrivate *) naer_record_writer_get_instance_private (self))

enum
{
  SIGNAL_EDITED,
  SIGNAL_SAVED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct
{
  GWeakRef writer;
  gint64 saved_at;
} Saving;

static void
saving_free (Saving *saving)
{
  g_weak_ref_clear (&saving->writer);
  g_free (saving);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr (NaerRecordWriter) self = g_weak_ref_get (&saving->writer);
  g_autoptr (GError) error = NULL;
  gboolean saved = naer_drafts_save_finish (NAER_DRAFTS (source), result, &error);

  if (self != NULL && saved)
    {
      PRIVATE (self)->saved_at = MAX (PRIVATE (self)->saved_at, saving->saved_at);
      g_signal_emit (self, signals[SIGNAL_SAVED], 0);
    }
  else if (self != NULL)
    {
      g_autofree char *message = g_strdup_printf (_("Not saved: %s"), error->message);

      g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
    }
  saving_free (saving);
}

/**
 * naer_record_writer_save:
 * @self: a writer
 *
 * Saves what is not saved yet now: when the page is left, and before it is closed.
 */
void
naer_record_writer_save (NaerRecordWriter *self)
{
  NaerRecordWriterPrivate *private = PRIVATE (self);
  NaerDraft *draft;
  Saving *saving;

  g_return_if_fail (NAER_IS_RECORD_WRITER (self));

  g_clear_handle_id (&private->save_id, g_source_remove);
  if (private->pace.due == 0)
    return;
  naer_save_pace_stop (&private->pace);
  if (!NAER_RECORD_WRITER_GET_CLASS (self)->may_save (self))
    return;
  draft = naer_draft_new (private->type, private->employee, naer_record_writer_get_record (self));
  saving = g_new0 (Saving, 1);
  g_weak_ref_init (&saving->writer, self);
  saving->saved_at = draft->saved_at;
  naer_drafts_save (naer_session_get_drafts (private->session), draft, saved_cb, saving);
}

static gboolean
save_cb (gpointer user_data)
{
  NaerRecordWriter *self = NAER_RECORD_WRITER (user_data);

  PRIVATE (self)->save_id = 0;
  naer_edit_history_end_run (PRIVATE (self)->history);
  naer_record_writer_save (self);
  return G_SOURCE_REMOVE;
}

static void
arm_save (NaerRecordWriter *self)
{
  NaerRecordWriterPrivate *private = PRIVATE (self);
  gint64 now = g_get_monotonic_time ();

  naer_save_pace_edit (&private->pace, now);
  g_clear_handle_id (&private->save_id, g_source_remove);
  private->save_id = g_timeout_add ((guint) (MAX (private->pace.due - now, 0) / 1000), save_cb, self);
}

static void
announce_edit (NaerRecordWriter *self)
{
  arm_save (self);
  g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

static void
naer_record_writer_dispose (GObject *object)
{
  NaerRecordWriterPrivate *private = PRIVATE (NAER_RECORD_WRITER (object));

  if (private->session != NULL)
    naer_record_writer_save (NAER_RECORD_WRITER (object));
  g_clear_object (&private->session);
  G_OBJECT_CLASS (naer_record_writer_parent_class)->dispose (object);
}

static void
naer_record_writer_finalize (GObject *object)
{
  naer_edit_history_free (PRIVATE (NAER_RECORD_WRITER (object))->history);
  G_OBJECT_CLASS (naer_record_writer_parent_class)->finalize (object);
}

static gboolean
naer_record_writer_may_save (NaerRecordWriter *self)
{
  return TRUE;
}

static guint
new_signal (const char *name)
{
  return g_signal_new (name, NAER_TYPE_RECORD_WRITER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
naer_record_writer_class_init (NaerRecordWriterClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_record_writer_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_record_writer_finalize;
  class->may_save = naer_record_writer_may_save;

  signals[SIGNAL_EDITED] = new_signal ("edited");
  signals[SIGNAL_SAVED] = new_signal ("saved");
  signals[SIGNAL_FAILED] = g_signal_new ("failed", NAER_TYPE_RECORD_WRITER, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
naer_record_writer_init (NaerRecordWriter *self)
{
}

/**
 * naer_record_writer_open:
 * @self: a writer of which nothing is known yet
 * @session: the session
 * @employee: the row of the employee
 * @type: the type of record
 * @record: what it says; its draft goes on where it ended
 *
 * Tells it what is written. Once.
 */
void
naer_record_writer_open (NaerRecordWriter *self,
                         NaerSession      *session,
                         gint64            employee,
                         NaerRecordType    type,
                         gconstpointer     record)
{
  NaerRecordWriterPrivate *private = PRIVATE (self);
  const NaerDraft *draft;

  g_return_if_fail (NAER_IS_RECORD_WRITER (self) && private->session == NULL);

  draft = naer_drafts_get (naer_session_get_drafts (session), naer_record_get_row (record));
  private->session = g_object_ref (session);
  private->employee = employee;
  private->type = type;
  private->saved_at = draft != NULL ? draft->saved_at : 0;
  private->history = naer_edit_history_new (type, draft != NULL ? draft->record : record);
}

/**
 * naer_record_writer_new:
 * @session: the session
 * @employee: the row of the employee
 * @type: the type of record
 * @record: what it says; its draft goes on where it ended
 *
 * Returns: (transfer full): a writer
 */
NaerRecordWriter *
naer_record_writer_new (NaerSession    *session,
                        gint64          employee,
                        NaerRecordType  type,
                        gconstpointer   record)
{
  NaerRecordWriter *self = g_object_new (NAER_TYPE_RECORD_WRITER, NULL);

  naer_record_writer_open (self, session, employee, type, record);
  return self;
}

/**
 * naer_record_writer_get_session:
 * @self: a writer
 *
 * Returns: (transfer none): the session
 */
NaerSession *
naer_record_writer_get_session (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), NULL);

  return PRIVATE (self)->session;
}

/**
 * naer_record_writer_get_employee:
 * @self: a writer
 *
 * Returns: the row of the employee
 */
gint64
naer_record_writer_get_employee (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), 0);

  return PRIVATE (self)->employee;
}

/**
 * naer_record_writer_get_today:
 * @self: a writer
 *
 * Returns: today
 */
NaerDay
naer_record_writer_get_today (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), NAER_DAY_NONE);

  return naer_session_get_today (PRIVATE (self)->session);
}

/**
 * naer_record_writer_get_record:
 * @self: a writer
 *
 * Returns: (transfer none): what the record says now, valid until the next edit
 */
gconstpointer
naer_record_writer_get_record (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), NULL);

  return naer_edit_history_get (PRIVATE (self)->history);
}

/**
 * naer_record_writer_get_saved_at:
 * @self: a writer
 *
 * Returns: when it was saved last, in milliseconds since 1970, UTC; 0 when it was not yet
 */
gint64
naer_record_writer_get_saved_at (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), 0);

  return PRIVATE (self)->saved_at;
}

/**
 * naer_record_writer_is_saved:
 * @self: a writer
 *
 * Returns: whether all that it says is on its way to the data file, or there
 */
gboolean
naer_record_writer_is_saved (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), TRUE);

  return PRIVATE (self)->pace.due == 0;
}

/**
 * naer_record_writer_describe_state:
 * @self: a writer
 *
 * Returns: (transfer full): that it is a draft, and when it was saved
 */
char *
naer_record_writer_describe_state (NaerRecordWriter *self)
{
  gint64 saved_at = naer_record_writer_get_saved_at (self);
  g_autofree char *clock = NULL;

  if (!naer_record_writer_is_saved (self))
    return g_strdup (_("draft · saving…"));
  if (saved_at == 0)
    return g_strdup (_("draft"));
  clock = naer_i18n_moment_clock (saved_at);
  return g_strdup_printf (_("draft · saved %s"), clock);
}

/**
 * naer_draft_describe:
 * @saved_at: when a draft was saved, in milliseconds since 1970, UTC
 *
 * Returns: (transfer full): a sentence that what was written until then is here
 */
char *
naer_draft_describe (gint64 saved_at)
{
  g_autofree char *day = naer_i18n_moment_day (saved_at);
  g_autofree char *clock = naer_i18n_moment_clock (saved_at);

  return g_strdup_printf (_("What you wrote until %s at %s is here."), day, clock);
}

/**
 * naer_record_writer_describe_draft:
 * @self: a writer
 *
 * Returns: (transfer full) (nullable): a sentence that what was written until a day and a time is
 *   here, or %NULL when there is no draft
 */
char *
naer_record_writer_describe_draft (NaerRecordWriter *self)
{
  gint64 saved_at = naer_record_writer_get_saved_at (self);

  return saved_at != 0 ? naer_draft_describe (saved_at) : NULL;
}

/**
 * naer_record_writer_describe_found:
 * @self: a writer
 *
 * Returns: (transfer full) (nullable): a sentence that what was written before the file was opened
 *   is here again, or %NULL when there was nothing
 */
char *
naer_record_writer_describe_found (NaerRecordWriter *self)
{
  NaerRecordWriterPrivate *private = PRIVATE (self);

  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), NULL);

  if (!naer_drafts_is_found (naer_session_get_drafts (private->session),
                             naer_record_get_row (naer_record_writer_get_record (self))))
    return NULL;
  return naer_record_writer_describe_draft (self);
}

/**
 * naer_record_writer_take:
 * @self: a writer
 * @record: (transfer full): what it says from now on
 * @run: (nullable): the text that is being typed, so that its letters are undone as one
 *
 * Makes an edit, unless it says the same as before.
 */
void
naer_record_writer_take (NaerRecordWriter *self,
                         gpointer          record,
                         const char       *run)
{
  g_return_if_fail (NAER_IS_RECORD_WRITER (self));

  if (naer_edit_history_take (PRIVATE (self)->history, record, run))
    announce_edit (self);
}

/**
 * naer_record_writer_end_run:
 * @self: a writer
 *
 * What is typed next is undone on its own.
 */
void
naer_record_writer_end_run (NaerRecordWriter *self)
{
  g_return_if_fail (NAER_IS_RECORD_WRITER (self));

  naer_edit_history_end_run (PRIVATE (self)->history);
}

/**
 * naer_record_writer_can_undo:
 * @self: a writer
 *
 * Returns: whether anything was edited since it was opened
 */
gboolean
naer_record_writer_can_undo (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), FALSE);

  return naer_edit_history_can_undo (PRIVATE (self)->history);
}

/**
 * naer_record_writer_can_redo:
 * @self: a writer
 *
 * Returns: whether anything was undone
 */
gboolean
naer_record_writer_can_redo (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), FALSE);

  return naer_edit_history_can_redo (PRIVATE (self)->history);
}

/**
 * naer_record_writer_undo:
 * @self: a writer
 *
 * Takes the latest edit back.
 *
 * Returns: whether there was one
 */
gboolean
naer_record_writer_undo (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), FALSE);

  if (!naer_edit_history_undo (PRIVATE (self)->history))
    return FALSE;
  announce_edit (self);
  return TRUE;
}

/**
 * naer_record_writer_redo:
 * @self: a writer
 *
 * Makes the edit again that was taken back latest.
 *
 * Returns: whether there was one
 */
gboolean
naer_record_writer_redo (NaerRecordWriter *self)
{
  g_return_val_if_fail (NAER_IS_RECORD_WRITER (self), FALSE);

  if (!naer_edit_history_redo (PRIVATE (self)->history))
    return FALSE;
  announce_edit (self);
  return TRUE;
}

/**
 * naer_record_writer_drop:
 * @self: a writer
 *
 * Forgets what was written since the record was saved, also what waits to be saved: the record says
 * it now, or nobody wants it any more.
 */
void
naer_record_writer_drop (NaerRecordWriter *self)
{
  NaerRecordWriterPrivate *private = PRIVATE (self);

  g_return_if_fail (NAER_IS_RECORD_WRITER (self));

  g_clear_handle_id (&private->save_id, g_source_remove);
  naer_save_pace_stop (&private->pace);
  naer_drafts_drop (naer_session_get_drafts (private->session),
                    naer_record_get_row (naer_record_writer_get_record (self)));
}
