/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-writer.h"

#include <glib/gi18n.h>

#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-finish.h"

struct _NaerPlanWriter
{
  NaerRecordWriter parent_instance;
};

G_DEFINE_FINAL_TYPE (NaerPlanWriter, naer_plan_writer, NAER_TYPE_RECORD_WRITER)

static void
take (NaerPlanWriter *self,
      NaerPlan       *plan,
      const char     *run)
{
  naer_record_writer_take (NAER_RECORD_WRITER (self), plan, run);
}

/* A plan that is finished or thrown away has no draft any more. */
static gboolean
naer_plan_writer_may_save (NaerRecordWriter *writer)
{
  NaerSession *session = naer_record_writer_get_session (writer);
  const NaerEmployee *employee =
    naer_session_get_employee (session, naer_record_writer_get_employee (writer));
  gint64 row_id = naer_record_get_row (naer_record_writer_get_record (writer));
  const NaerPlan *plan = employee != NULL ? naer_records_find (employee->plans, row_id) : NULL;

  if (plan == NULL || plan->finished != NAER_DAY_NONE)
    return FALSE;
  naer_session_keep_record (session, row_id);
  return TRUE;
}

static void
naer_plan_writer_class_init (NaerPlanWriterClass *class)
{
  NAER_RECORD_WRITER_CLASS (class)->may_save = naer_plan_writer_may_save;
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

  g_return_val_if_fail (plan->finished == NAER_DAY_NONE, NULL);

  naer_record_writer_open (NAER_RECORD_WRITER (self), session, employee, NAER_RECORD_PLAN, plan);
  return self;
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

  return naer_record_writer_get_record (NAER_RECORD_WRITER (self));
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

static void
commit (NaerPlanWriter *self,
        GPtrArray      *changes,
        const char     *message)
{
  naer_session_commit (naer_record_writer_get_session (NAER_RECORD_WRITER (self)), changes, "plan",
                       message);
}

/* Whom the plan is about, as the facts have it, once all that is written is safe. */
static const NaerEmployee *
save_and_find_employee (NaerPlanWriter *self)
{
  NaerRecordWriter *writer = NAER_RECORD_WRITER (self);

  naer_record_writer_save (writer);
  return naer_session_get_employee (naer_record_writer_get_session (writer),
                                    naer_record_writer_get_employee (writer));
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
  NaerDay today;

  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  today = naer_record_writer_get_today (NAER_RECORD_WRITER (self));
  commit (self,
          naer_plan_make_finish_changes (save_and_find_employee (self),
                                         naer_plan_writer_get_plan (self), today),
          _("Plan finished"));
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
  g_return_if_fail (NAER_IS_PLAN_WRITER (self));

  commit (self,
          naer_plan_make_discard_changes (save_and_find_employee (self),
                                          naer_plan_writer_get_plan (self)),
          _("Draft thrown away"));
}
