/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-session-private.h"

#include "naer-employee-list.h"
#include "rules/naer-engine.h"

/* A sleeping machine does not count its seconds: the clock is looked at once an hour at least. */
#define LONGEST_WAIT_SECONDS 3600

G_DEFINE_FINAL_TYPE (NaerSession, naer_session, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_COMMITTED,
  SIGNAL_FAILED,
  SIGNAL_TROUBLE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void arm_midnight (NaerSession *self);

static void
refresh_list (NaerSession *self)
{
  naer_employee_list_update (self->list, self->facts, self->today);
}

/* Something is otherwise: of one employee, or of more when @employee is 0. */
void
naer_session_announce (NaerSession *self,
                       gint64       employee)
{
  if (employee != 0)
    g_hash_table_remove (self->timelines, &employee);
  else
    g_hash_table_remove_all (self->timelines);
  refresh_list (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, employee);
}

static void
draft_found_cb (NaerSession *self,
                gint64       employee)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, employee);
}

static void
drafts_failed_cb (NaerSession *self,
                  const char  *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
read_drafts (NaerSession *self)
{
  self->drafts = naer_drafts_new (self->store);
  g_signal_connect_object (self->drafts, "found", G_CALLBACK (draft_found_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drafts, "failed", G_CALLBACK (drafts_failed_cb), self,
                           G_CONNECT_SWAPPED);
  naer_drafts_load (self->drafts);
}

static gboolean
midnight_cb (gpointer user_data)
{
  NaerSession *self = NAER_SESSION (user_data);

  self->midnight_id = 0;
  naer_session_check_clock (self);
  arm_midnight (self);
  return G_SOURCE_REMOVE;
}

static void
arm_midnight (NaerSession *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int left = 24 * 3600 - g_date_time_get_hour (now) * 3600 - g_date_time_get_minute (now) * 60 -
             g_date_time_get_second (now) + 1;

  self->midnight_id = g_timeout_add_seconds (CLAMP (left, 1, LONGEST_WAIT_SECONDS), midnight_cb, self);
}

static void
naer_session_finalize (GObject *object)
{
  NaerSession *self = NAER_SESSION (object);

  g_clear_handle_id (&self->midnight_id, g_source_remove);
  naer_session_forget_held (self);
  g_clear_pointer (&self->undo, g_ptr_array_unref);
  g_clear_pointer (&self->timelines, g_hash_table_unref);
  g_clear_pointer (&self->units, g_hash_table_unref);
  g_clear_object (&self->list);
  g_clear_object (&self->drafts);
  g_clear_pointer (&self->facts, naer_facts_free);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (naer_session_parent_class)->finalize (object);
}

static void
naer_session_class_init (NaerSessionClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_session_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", NAER_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_COMMITTED] = g_signal_new ("committed", NAER_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL,
                                            NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", NAER_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_TROUBLE] = g_signal_new ("trouble", NAER_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
naer_session_init (NaerSession *self)
{
  g_queue_init (&self->held);
  self->timelines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                           (GDestroyNotify) g_ptr_array_unref);
  self->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) naer_unit_patterns_free);
  self->list = naer_employee_list_new ();
}

/**
 * naer_session_new:
 * @store: the open data file
 * @facts: (transfer full): what it holds
 * @today: today, or %NAER_DAY_NONE to follow the clock, over midnight too
 * @sample: whether it is sample data
 *
 * Returns: (transfer full): a session
 */
NaerSession *
naer_session_new (NaerStore *store,
                  NaerFacts *facts,
                  NaerDay    today,
                  gboolean   sample)
{
  NaerSession *self = g_object_new (NAER_TYPE_SESSION, NULL);

  g_return_val_if_fail (NAER_IS_STORE (store), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  self->store = g_object_ref (store);
  self->facts = facts;
  self->sample = sample;
  self->follows_clock = today == NAER_DAY_NONE;
  self->today = self->follows_clock ? naer_day_today () : today;
  if (self->follows_clock)
    arm_midnight (self);
  refresh_list (self);
  read_drafts (self);
  return self;
}

/**
 * naer_session_is_sample:
 * @self: a session
 *
 * Returns: whether it is sample data, so that nothing is kept
 */
gboolean
naer_session_is_sample (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), FALSE);

  return self->sample;
}

/**
 * naer_session_is_busy:
 * @self: a session
 *
 * Returns: whether a change is on its way to the data file
 */
gboolean
naer_session_is_busy (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), FALSE);

  return self->n_pending > 0;
}

/**
 * naer_session_can_undo:
 * @self: a session
 *
 * Returns: whether the latest change can be undone
 */
gboolean
naer_session_can_undo (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), FALSE);

  return self->undo != NULL && self->n_pending == 0;
}

/**
 * naer_session_get_today:
 * @self: a session
 *
 * Returns: today
 */
NaerDay
naer_session_get_today (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NAER_DAY_NONE);

  return self->today;
}

/**
 * naer_session_set_today:
 * @self: a session
 * @today: today
 *
 * Moves the session to another day; everything is judged anew.
 */
void
naer_session_set_today (NaerSession *self,
                        NaerDay      today)
{
  g_return_if_fail (NAER_IS_SESSION (self));
  g_return_if_fail (naer_day_is_valid (today));

  if (self->today == today)
    return;
  self->today = today;
  g_hash_table_remove_all (self->units);
  naer_session_announce (self, 0);
}

/**
 * naer_session_check_clock:
 * @self: a session
 *
 * Takes today from the clock again, unless the session was given a day of its own.
 */
void
naer_session_check_clock (NaerSession *self)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  if (self->follows_clock)
    naer_session_set_today (self, naer_day_today ());
}

/**
 * naer_session_get_store:
 * @self: a session
 *
 * Returns: (transfer none): the data file
 */
NaerStore *
naer_session_get_store (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return self->store;
}

/**
 * naer_session_get_facts:
 * @self: a session
 *
 * Returns: (transfer none): the facts, valid until `changed`
 */
const NaerFacts *
naer_session_get_facts (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return self->facts;
}

/**
 * naer_session_get_employee:
 * @self: a session
 * @row_id: a row
 *
 * Returns: (transfer none) (nullable): the employee, valid until `changed`
 */
const NaerEmployee *
naer_session_get_employee (NaerSession *self,
                           gint64       row_id)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return naer_facts_find_employee (self->facts, row_id);
}

/**
 * naer_session_ask:
 * @self: a session
 * @employee: an employee as it could be
 *
 * Asks the rules about facts that are not saved.
 *
 * Returns: (transfer full) (element-type NaerCaseTimeline): a timeline for each case
 */
GPtrArray *
naer_session_ask (NaerSession        *self,
                  const NaerEmployee *employee)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return naer_engine_run (self->facts, employee, naer_rule_book_get_default (), self->today,
                          naer_language_get_default ());
}

/**
 * naer_session_find_quota:
 * @self: a session
 * @row_id: the row of an employee
 *
 * Returns: (transfer full) (nullable): what is used and left of self-certification today
 */
NaerQuota *
naer_session_find_quota (NaerSession *self,
                         gint64       row_id)
{
  const NaerEmployee *employee = naer_session_get_employee (self, row_id);
  g_autoptr (NaerWorkDays) work_days = NULL;
  g_autoptr (GArray) segments = NULL;

  if (employee == NULL)
    return NULL;
  work_days = naer_work_days_new (self->facts->employer);
  segments = naer_day_segments_new (employee->absences, self->today);
  return naer_quota_find (self->facts->employer, work_days, employee, segments, self->today);
}

/**
 * naer_session_get_timelines:
 * @self: a session
 * @row_id: the row of an employee
 *
 * What the rules say of the employee today. It is computed when asked for and kept until the
 * employee changes.
 *
 * Returns: (transfer none) (nullable) (element-type NaerCaseTimeline): a timeline for each case
 */
GPtrArray *
naer_session_get_timelines (NaerSession *self,
                            gint64       row_id)
{
  const NaerEmployee *employee = naer_session_get_employee (self, row_id);
  GPtrArray *timelines;

  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  if (employee == NULL)
    return NULL;
  timelines = g_hash_table_lookup (self->timelines, &row_id);
  if (timelines == NULL)
    {
      timelines = naer_session_ask (self, employee);
      g_hash_table_insert (self->timelines, g_memdup2 (&row_id, sizeof row_id), timelines);
    }
  return timelines;
}

/**
 * naer_session_get_latest_timeline:
 * @self: a session
 * @row_id: the row of an employee
 *
 * Returns: (transfer none) (nullable): the last of naer_session_get_timelines()
 */
const NaerCaseTimeline *
naer_session_get_latest_timeline (NaerSession *self,
                                  gint64       row_id)
{
  GPtrArray *timelines = naer_session_get_timelines (self, row_id);

  return timelines != NULL && timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;
}

/**
 * naer_session_get_unit_patterns:
 * @self: a session
 * @unit: (nullable): the name of a unit, %NULL for employees who have none
 *
 * The absence of a whole unit, which says what is usual. It is computed when asked for and kept until
 * something changes.
 *
 * Returns: (transfer none): the unit
 */
const NaerUnitPatterns *
naer_session_get_unit_patterns (NaerSession *self,
                                const char  *unit)
{
  const char *name = unit != NULL ? unit : "";
  NaerUnitPatterns *patterns;

  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  patterns = g_hash_table_lookup (self->units, name);
  if (patterns == NULL)
    {
      patterns = naer_unit_patterns_new (self->facts, unit, self->today);
      g_hash_table_insert (self->units, g_strdup (name), patterns);
    }
  return patterns;
}

/**
 * naer_session_get_employees:
 * @self: a session
 *
 * Returns: (transfer none): the employees that the search and the unit let through, by name
 */
GListModel *
naer_session_get_employees (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return naer_employee_list_get_model (self->list);
}

/**
 * naer_session_get_unit:
 * @self: a session
 *
 * Returns: the row of the unit that is looked at, 0 for all
 */
gint64
naer_session_get_unit (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), 0);

  return naer_employee_list_get_unit (self->list);
}

/**
 * naer_session_set_unit:
 * @self: a session
 * @unit: the row of a unit, 0 for all
 *
 * Looks at one unit; list and overview follow.
 */
void
naer_session_set_unit (NaerSession *self,
                       gint64       unit)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  if (naer_employee_list_set_unit (self->list, unit))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, (gint64) 0);
}

/**
 * naer_session_set_search:
 * @self: a session
 * @search: (nullable): what is searched for
 *
 * Lets only matching employees through; those who have left are found by searching too.
 */
void
naer_session_set_search (NaerSession *self,
                         const char  *search)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  naer_employee_list_set_search (self->list, search);
}

/**
 * naer_session_set_with_status:
 * @self: a session
 * @with_status: whether the list says who is away
 *
 * Off unless the leader wants it: someone may look over the shoulder.
 */
void
naer_session_set_with_status (NaerSession *self,
                              gboolean     with_status)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  if (naer_employee_list_set_with_status (self->list, with_status))
    refresh_list (self);
}

/**
 * naer_session_set_with_proposals:
 * @self: a session
 * @with_proposals: whether rules are shown too that are only proposed
 *
 * Off unless the leader wants it: a proposal binds nobody.
 */
void
naer_session_set_with_proposals (NaerSession *self,
                                 gboolean     with_proposals)
{
  GPtrArray *proposals = naer_rule_book_get_proposals (naer_rule_book_get_default ());
  guint n = with_proposals ? proposals->len : 0;

  g_return_if_fail (NAER_IS_SESSION (self));

  if (self->facts->proposals->len == n)
    return;
  g_ptr_array_set_size (self->facts->proposals, 0);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->facts->proposals, g_strdup (((const NaerRuleSet *) proposals->pdata[i])->id));
  naer_session_announce (self, 0);
}

/**
 * naer_session_get_drafts:
 * @self: a session
 *
 * Returns: (transfer none): what is being written
 */
NaerDrafts *
naer_session_get_drafts (NaerSession *self)
{
  g_return_val_if_fail (NAER_IS_SESSION (self), NULL);

  return self->drafts;
}

/**
 * naer_session_keep_record:
 * @self: a session
 * @row_id: the row of a record
 *
 * Something was written in a record since it was added, which undo would throw away: that it was
 * added cannot be undone any more.
 */
void
naer_session_keep_record (NaerSession *self,
                          gint64       row_id)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  for (guint i = 0; self->undo != NULL && i < self->undo->len; i++)
    {
      const NaerChange *change = self->undo->pdata[i];

      if (change->after == NULL && naer_change_get_row (change) == row_id)
        g_clear_pointer (&self->undo, g_ptr_array_unref);
    }
}

/**
 * naer_session_note:
 * @self: a session
 * @action: what was done: `view`, `print` or `export`
 * @employee: the row of the employee
 *
 * Notes in the journal that something was looked at or taken out.
 */
void
naer_session_note (NaerSession *self,
                   const char  *action,
                   gint64       employee)
{
  g_return_if_fail (NAER_IS_SESSION (self));

  naer_store_note_async (self->store, action, employee, NULL, NULL, NULL);
}
