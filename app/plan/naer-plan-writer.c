/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-writer.h"

#include <glib/gi18n.h>

#include "facts/naer-edit-history.h"
#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-finish.h"

/* A draft is written when typing pauses, and never later than this after the first letter. */
#define PAUSE_MS 1000
#define LONGEST_WAIT_MS 1600

struct _NaerPlanWriter
{
  GObject parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerEditHistory *history;
  gint64 saved_at;
  gint64 unsaved_since;  /* monotonic microseconds, 0 when all is saved */
  guint save_id;
};

G_DEFINE_FINAL_TYPE (NaerPlanWriter, naer_plan_writer, G_TYPE_OBJECT)

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
  g_autoptr (NaerPlanWriter) self = g_weak_ref_get (&saving->writer);
  g_autoptr (GError) error = NULL;
  gboolean saved = naer_drafts_save_finish (NAER_DRAFTS (source), result, &error);

  if (self != NULL && saved)
    {
      self->saved_at = MAX (self->saved_at, saving->saved_at);
      g_signal_emit (self, signals[SIGNAL_SAVED], 0);
    }
  else if (self != NULL)
    {
      g_autofree char *message = g_strdup_printf (_("Not saved: %s"), error->message);

      g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
    }
  saving_free (saving);
}

/* A plan that is finished or thrown away has no draft any more. */
static gboolean
is_begun (NaerPlanWriter *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  const NaerPlan *plan =
    employee != NULL
      ? naer_records_find (employee->plans, naer_plan_writer_get_plan (self)->row_id)
      : NULL;

  return plan != NULL && plan->finished == NAER_DAY_NONE;
}

/**
 * naer_plan_writer_save:
 * @self: a writer
 *
 * Saves what is not saved yet now: when the page is left, and before it is closed.
 */
void
naer_plan_writer_save (NaerPlanWriter *self)
{
  NaerDraft *draft;
  Saving *saving;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  g_clear_handle_id (&self->save_id, g_source_remove);
  if (self->unsaved_since == 0)
    return;
  self->unsaved_since = 0;
  if (!is_begun (self))
    return;
  naer_session_keep_record (self->session, naer_plan_writer_get_plan (self)->row_id);
  draft = naer_draft_new (NAER_RECORD_PLAN, self->employee, naer_plan_writer_get_plan (self));
  saving = g_new0 (Saving, 1);
  g_weak_ref_init (&saving->writer, self);
  saving->saved_at = draft->saved_at;
  naer_drafts_save (naer_session_get_drafts (self->session), draft, saved_cb, saving);
}

static gboolean
save_cb (gpointer user_data)
{
  NaerPlanWriter *self = NAER_PLAN_WRITER (user_data);

  self->save_id = 0;
  naer_edit_history_end_run (self->history);
  naer_plan_writer_save (self);
  return G_SOURCE_REMOVE;
}

static void
arm_save (NaerPlanWriter *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 left;

  if (self->unsaved_since == 0)
    self->unsaved_since = now;
  left = LONGEST_WAIT_MS - (now - self->unsaved_since) / 1000;
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add ((guint) CLAMP (left, 0, PAUSE_MS), save_cb, self);
}

static void
announce_edit (NaerPlanWriter *self)
{
  arm_save (self);
  g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

static void
take (NaerPlanWriter *self,
      NaerPlan       *plan,
      const char     *run)
{
  if (naer_edit_history_take (self->history, plan, run))
    announce_edit (self);
}

static void
naer_plan_writer_dispose (GObject *object)
{
  NaerPlanWriter *self = NAER_PLAN_WRITER (object);

  if (self->session != NULL)
    naer_plan_writer_save (self);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (naer_plan_writer_parent_class)->dispose (object);
}

static void
naer_plan_writer_finalize (GObject *object)
{
  NaerPlanWriter *self = NAER_PLAN_WRITER (object);

  naer_edit_history_free (self->history);
  G_OBJECT_CLASS (naer_plan_writer_parent_class)->finalize (object);
}

static void
naer_plan_writer_class_init (NaerPlanWriterClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = naer_plan_writer_dispose;
  object_class->finalize = naer_plan_writer_finalize;

  signals[SIGNAL_EDITED] = g_signal_new ("edited", NAER_TYPE_PLAN_WRITER, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SAVED] = g_signal_new ("saved", NAER_TYPE_PLAN_WRITER, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", NAER_TYPE_PLAN_WRITER, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
naer_plan_writer_init (NaerPlanWriter *self)
{
}

/**
 * naer_plan_writer_new:
 * @session: the session
 * @employee: the row of the employee
 * @plan: a plan that is begun and not finished; its draft goes on where it ended
 *
 * Returns: (transfer full): a writer
 */
NaerPlanWriter *
naer_plan_writer_new (NaerSession    *session,
                      gint64          employee,
                      const NaerPlan *plan)
{
  NaerPlanWriter *self = g_object_new (NAER_TYPE_PLAN_WRITER, NULL);
  const NaerDraft *draft = naer_drafts_get (naer_session_get_drafts (session), plan->row_id);

  g_return_val_if_fail (plan->finished == NAER_DAY_NONE, NULL);

  self->session = g_object_ref (session);
  self->employee = employee;
  self->saved_at = draft != NULL ? draft->saved_at : 0;
  self->history = naer_edit_history_new (NAER_RECORD_PLAN, draft != NULL ? draft->record : plan);
  return self;
}

/**
 * naer_plan_writer_get_session:
 * @self: a writer
 *
 * Returns: (transfer none): the session
 */
NaerSession *
naer_plan_writer_get_session (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), NULL);

  return self->session;
}

/**
 * naer_plan_writer_get_employee:
 * @self: a writer
 *
 * Returns: the row of the employee
 */
gint64
naer_plan_writer_get_employee (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), 0);

  return self->employee;
}

/**
 * naer_plan_writer_get_plan:
 * @self: a writer
 *
 * Returns: (transfer none): what the plan says now, valid until the next edit
 */
const NaerPlan *
naer_plan_writer_get_plan (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), NULL);

  return naer_edit_history_get (self->history);
}

/**
 * naer_plan_writer_get_saved_at:
 * @self: a writer
 *
 * Returns: when it was saved last, in milliseconds since 1970, UTC; 0 when it was not yet
 */
gint64
naer_plan_writer_get_saved_at (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), 0);

  return self->saved_at;
}

/**
 * naer_plan_writer_is_saved:
 * @self: a writer
 *
 * Returns: whether all that it says is on its way to the data file, or there
 */
gboolean
naer_plan_writer_is_saved (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), TRUE);

  return self->unsaved_since == 0;
}

/**
 * naer_plan_writer_set_text:
 * @self: a writer
 * @member: name of a text of the plan
 * @text: what it says from now on
 *
 * Types. Letters of one text are undone as one until there is a pause.
 */
void
naer_plan_writer_set_text (NaerPlanWriter *self,
                           const char     *member,
                           const char     *text)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_text (naer_plan_writer_get_plan (self), member, text), member);
}

/**
 * naer_plan_writer_set_day:
 * @self: a writer
 * @member: name of a day of the plan
 * @day: a day, or %NAER_DAY_NONE
 *
 * Sets a day.
 */
void
naer_plan_writer_set_day (NaerPlanWriter *self,
                          const char     *member,
                          NaerDay         day)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_day (naer_plan_writer_get_plan (self), member, day), member);
}

/**
 * naer_plan_writer_set_number:
 * @self: a writer
 * @member: name of a number or choice of the plan
 * @number: what it says from now on
 *
 * Chooses.
 */
void
naer_plan_writer_set_number (NaerPlanWriter *self,
                             const char     *member,
                             int             number)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_number (naer_plan_writer_get_plan (self), member, number), NULL);
}

/**
 * naer_plan_writer_set_flag:
 * @self: a writer
 * @member: name of a set of the plan
 * @flag: one of the set
 * @on: whether it is in
 *
 * Ticks.
 */
void
naer_plan_writer_set_flag (NaerPlanWriter *self,
                           const char     *member,
                           guint           flag,
                           gboolean        on)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_flag (naer_plan_writer_get_plan (self), member, flag, on), NULL);
}

/**
 * naer_plan_writer_set_option:
 * @self: a writer
 * @kind: what was considered
 * @why: why not now
 *
 * Types why something considered is not used now.
 */
void
naer_plan_writer_set_option (NaerPlanWriter *self,
                             NaerOptionKind  kind,
                             const char     *why)
{
  g_autofree char *run = g_strdup_printf ("options/%d", (int) kind);

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_option (naer_plan_writer_get_plan (self), kind, why), run);
}

/**
 * naer_plan_writer_set_part:
 * @self: a writer
 * @member: name of a list of the plan
 * @index: which of the list; its length to add one
 * @part: what stands there from now on
 * @run: (nullable): the text of the part that is being typed
 *
 * Edits one of a list.
 */
void
naer_plan_writer_set_part (NaerPlanWriter *self,
                           const char     *member,
                           guint           index,
                           gconstpointer   part,
                           const char     *run)
{
  g_autofree char *whole_run =
    run != NULL ? g_strdup_printf ("%s/%u/%s", member, index, run) : NULL;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_set_part (naer_plan_writer_get_plan (self), member, index, part), whole_run);
}

/**
 * naer_plan_writer_remove_part:
 * @self: a writer
 * @member: name of a list of the plan
 * @index: which of the list
 *
 * Takes one of a list away.
 */
void
naer_plan_writer_remove_part (NaerPlanWriter *self,
                              const char     *member,
                              guint           index)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  take (self, naer_plan_remove_part (naer_plan_writer_get_plan (self), member, index), NULL);
}

/**
 * naer_plan_writer_take_parts:
 * @self: a writer
 * @member: name of a list of the plan
 * @parts: what the list holds from now on
 *
 * Edits a whole list at once.
 */
void
naer_plan_writer_take_parts (NaerPlanWriter *self,
                             const char     *member,
                             GPtrArray      *parts)
{
  const NaerField *field =
    naer_shape_find_field (naer_record_get_shape (NAER_RECORD_PLAN), member);
  NaerPlan *plan;
  GPtrArray *list;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  plan = naer_plan_copy (naer_plan_writer_get_plan (self));
  list = *(GPtrArray **) G_STRUCT_MEMBER_P (plan, field->offset);
  g_ptr_array_set_size (list, 0);
  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (list, naer_shape_copy (field->shape, parts->pdata[i]));
  naer_plan_writer_take_plan (self, plan);
}

/**
 * naer_plan_writer_take_plan:
 * @self: a writer
 * @plan: (transfer full): what it says from now on
 *
 * Edits much at once.
 */
void
naer_plan_writer_take_plan (NaerPlanWriter *self,
                            NaerPlan       *plan)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  naer_plan_settle (plan);
  take (self, plan, NULL);
}

/**
 * naer_plan_writer_end_run:
 * @self: a writer
 *
 * What is typed next is undone on its own.
 */
void
naer_plan_writer_end_run (NaerPlanWriter *self)
{
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  naer_edit_history_end_run (self->history);
}

/**
 * naer_plan_writer_can_undo:
 * @self: a writer
 *
 * Returns: whether anything was edited since it was opened
 */
gboolean
naer_plan_writer_can_undo (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), FALSE);

  return naer_edit_history_can_undo (self->history);
}

/**
 * naer_plan_writer_can_redo:
 * @self: a writer
 *
 * Returns: whether anything was undone
 */
gboolean
naer_plan_writer_can_redo (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), FALSE);

  return naer_edit_history_can_redo (self->history);
}

/**
 * naer_plan_writer_undo:
 * @self: a writer
 *
 * Takes the latest edit back.
 *
 * Returns: whether there was one
 */
gboolean
naer_plan_writer_undo (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), FALSE);

  if (!naer_edit_history_undo (self->history))
    return FALSE;
  announce_edit (self);
  return TRUE;
}

/**
 * naer_plan_writer_redo:
 * @self: a writer
 *
 * Makes the edit again that was taken back latest.
 *
 * Returns: whether there was one
 */
gboolean
naer_plan_writer_redo (NaerPlanWriter *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_WRITER (self), FALSE);

  if (!naer_edit_history_redo (self->history))
    return FALSE;
  announce_edit (self);
  return TRUE;
}

/**
 * naer_plan_writer_finish:
 * @self: a writer whose plan lacks nothing
 *
 * Finishes the version today, and its draft ends. When that is undone the draft is there again.
 */
void
naer_plan_writer_finish (NaerPlanWriter *self)
{
  const NaerEmployee *employee;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  naer_plan_writer_save (self);
  employee = naer_session_get_employee (self->session, self->employee);
  naer_session_commit (self->session,
                       naer_plan_make_finish_changes (employee, naer_plan_writer_get_plan (self),
                                                      naer_session_get_today (self->session)),
                       "plan", _("Plan finished"));
}

/**
 * naer_plan_writer_discard:
 * @self: a writer
 *
 * Throws away that it was begun, and what was written. It can be undone.
 */
void
naer_plan_writer_discard (NaerPlanWriter *self)
{
  const NaerEmployee *employee;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  naer_plan_writer_save (self);
  employee = naer_session_get_employee (self->session, self->employee);
  naer_session_commit (
    self->session, naer_plan_make_discard_changes (employee, naer_plan_writer_get_plan (self)),
    "plan", _("Draft thrown away"));
}
