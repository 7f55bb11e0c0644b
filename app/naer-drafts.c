/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-drafts.h"

#include <glib/gi18n.h>

struct _NaerDrafts
{
  GObject parent_instance;

  NaerStore *store;
  GHashTable *drafts;  /* row → NaerDraft */
  GHashTable *found;   /* rows of those that were read and not written since */
  GPtrArray *aside;    /* NaerDraft: ended by the latest changes, which may be undone */
};

G_DEFINE_FINAL_TYPE (NaerDrafts, naer_drafts, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FOUND,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
keep (NaerDrafts *self,
      NaerDraft  *draft)
{
  gint64 row_id = naer_draft_get_row (draft);

  if (g_hash_table_insert (self->drafts, g_memdup2 (&row_id, sizeof row_id), draft))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, draft->employee_row_id);
}

static void
remember_found (NaerDrafts *self,
                gint64      row_id)
{
  g_hash_table_add (self->found, g_memdup2 (&row_id, sizeof row_id));
}

/* What is being written already is newer than what was read. */
static void
take_found (NaerDrafts      *self,
            const NaerDraft *draft)
{
  if (naer_drafts_get (self, naer_draft_get_row (draft)) != NULL)
    return;
  keep (self, naer_draft_copy (draft));
  remember_found (self, naer_draft_get_row (draft));
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, draft->employee_row_id);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerDrafts) self = NAER_DRAFTS (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drafts = naer_store_load_drafts_finish (NAER_STORE (source), result, &error);

  if (drafts == NULL)
    {
      g_autofree char *message = g_strdup_printf (_("What was being written cannot be read: %s"),
                                                  error->message);

      g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
      return;
    }
  for (guint i = 0; i < drafts->len; i++)
    take_found (self, drafts->pdata[i]);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  g_autoptr (GError) error = NULL;

  if (naer_store_save_draft_finish (NAER_STORE (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
naer_drafts_finalize (GObject *object)
{
  NaerDrafts *self = NAER_DRAFTS (object);

  g_hash_table_unref (self->drafts);
  g_hash_table_unref (self->found);
  g_ptr_array_unref (self->aside);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (naer_drafts_parent_class)->finalize (object);
}

static void
naer_drafts_class_init (NaerDraftsClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_drafts_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", NAER_TYPE_DRAFTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_FOUND] = g_signal_new ("found", NAER_TYPE_DRAFTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", NAER_TYPE_DRAFTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
naer_drafts_init (NaerDrafts *self)
{
  self->drafts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                        (GDestroyNotify) naer_draft_free);
  self->found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->aside = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_draft_free);
}

/**
 * naer_drafts_new:
 * @store: the open data file
 *
 * Returns: (transfer full): the drafts of a file, none of them read yet
 */
NaerDrafts *
naer_drafts_new (NaerStore *store)
{
  NaerDrafts *self = g_object_new (NAER_TYPE_DRAFTS, NULL);

  g_return_val_if_fail (NAER_IS_STORE (store), NULL);

  self->store = g_object_ref (store);
  return self;
}

/**
 * naer_drafts_load:
 * @self: the drafts
 *
 * Reads what is there; `found` tells of each.
 */
void
naer_drafts_load (NaerDrafts *self)
{
  g_return_if_fail (NAER_IS_DRAFTS (self));

  naer_store_load_drafts_async (self->store, NULL, loaded_cb, g_object_ref (self));
}

/**
 * naer_drafts_get:
 * @self: the drafts
 * @row_id: the row of a record
 *
 * Returns: (transfer none) (nullable): what is being written of that record
 */
const NaerDraft *
naer_drafts_get (NaerDrafts *self,
                 gint64      row_id)
{
  g_return_val_if_fail (NAER_IS_DRAFTS (self), NULL);

  return g_hash_table_lookup (self->drafts, &row_id);
}

static int
compare_drafts (gconstpointer a,
                gconstpointer b)
{
  const NaerDraft *const *first = a, *const *second = b;

  if ((*first)->saved_at != (*second)->saved_at)
    return (*first)->saved_at < (*second)->saved_at ? -1 : 1;
  return naer_draft_get_row (*first) < naer_draft_get_row (*second) ? -1 : 1;
}

/**
 * naer_drafts_list:
 * @self: the drafts
 * @employee: the row of an employee
 *
 * Returns: (transfer container) (element-type NaerDraft): what is being written about the employee,
 *   the oldest first
 */
GPtrArray *
naer_drafts_list (NaerDrafts *self,
                  gint64      employee)
{
  GPtrArray *drafts = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer draft;

  g_return_val_if_fail (NAER_IS_DRAFTS (self), drafts);

  g_hash_table_iter_init (&iter, self->drafts);
  while (g_hash_table_iter_next (&iter, NULL, &draft))
    if (((NaerDraft *) draft)->employee_row_id == employee)
      g_ptr_array_add (drafts, draft);
  g_ptr_array_sort (drafts, compare_drafts);
  return drafts;
}

/**
 * naer_drafts_is_found:
 * @self: the drafts
 * @row_id: the row of a record
 *
 * Whether what is kept of that record was written before the file was opened, and not since.
 */
gboolean
naer_drafts_is_found (NaerDrafts *self,
                      gint64      row_id)
{
  g_return_val_if_fail (NAER_IS_DRAFTS (self), FALSE);

  return g_hash_table_contains (self->found, &row_id);
}

/**
 * naer_drafts_save:
 * @self: the drafts
 * @draft: (transfer full): what is being written
 * @callback: what to call when it is safe
 * @user_data: data for @callback
 *
 * Keeps it in the place of what was kept of the same record before.
 */
void
naer_drafts_save (NaerDrafts          *self,
                  NaerDraft           *draft,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (NAER_IS_DRAFTS (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, naer_drafts_save);
  naer_store_save_draft_async (self->store, draft, NULL, saved_cb, task);
  g_hash_table_remove (self->found, &(gint64){ naer_draft_get_row (draft) });
  keep (self, draft);
}

/**
 * naer_drafts_save_finish:
 * @self: the drafts
 * @result: a result
 * @error: return location for a #NaerStoreError
 *
 * Whether it will be there after a loss of power.
 */
gboolean
naer_drafts_save_finish (NaerDrafts    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* A plan goes on as a draft until it is finished; of the others all that was written is saved. */
static gboolean
ends_writing (const NaerChange *change,
              gboolean          is_undo)
{
  if (change->type == NAER_RECORD_PLAN)
    return change->after == NULL || ((NaerPlan *) change->after)->finished != NAER_DAY_NONE;
  return !is_undo;
}

static void
set_aside (NaerDrafts *self,
           gint64      row_id)
{
  gpointer key, draft;

  g_hash_table_remove (self->found, &row_id);
  if (!g_hash_table_steal_extended (self->drafts, &row_id, &key, &draft))
    return;
  g_free (key);
  g_ptr_array_add (self->aside, draft);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, ((NaerDraft *) draft)->employee_row_id);
  naer_store_remove_draft_async (self->store, row_id, NULL, NULL, NULL);
}

static void
bring_back (NaerDrafts *self)
{
  while (self->aside->len > 0)
    naer_drafts_save (self, g_ptr_array_steal_index (self->aside, 0), NULL, NULL);
}

/**
 * naer_drafts_drop:
 * @self: the drafts
 * @row_id: the row of a record
 *
 * Forgets what was being written of a record.
 */
void
naer_drafts_drop (NaerDrafts *self,
                  gint64      row_id)
{
  const NaerDraft *draft = naer_drafts_get (self, row_id);
  gint64 employee;

  if (draft == NULL)
    return;
  employee = draft->employee_row_id;
  g_hash_table_remove (self->found, &row_id);
  g_hash_table_remove (self->drafts, &row_id);
  naer_store_remove_draft_async (self->store, row_id, NULL, NULL, NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, employee);
}

/**
 * naer_drafts_follow:
 * @self: the drafts
 * @changes: (element-type NaerChange): what was just saved
 * @is_undo: whether they take back the changes before
 *
 * With a record that is saved or removed goes its draft, from the data file too; of a plan, when
 * it is finished or removed. When that is undone the draft comes back as it was.
 */
void
naer_drafts_follow (NaerDrafts *self,
                    GPtrArray  *changes,
                    gboolean    is_undo)
{
  g_return_if_fail (NAER_IS_DRAFTS (self));

  if (is_undo)
    bring_back (self);
  g_ptr_array_set_size (self->aside, 0);
  for (guint i = 0; i < changes->len; i++)
    if (ends_writing (changes->pdata[i], is_undo))
      set_aside (self, naer_change_get_row (changes->pdata[i]));
}
