/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-merge.h"

#include "handover/naer-merge-rows.h"

/* The same row is the same record. Which of two texts of a row came of the other is told by what
 * each has said before: theirs stands in the handover, ours in the log. */

typedef struct
{
  const NaerFacts *facts;
  const NaerRowHistory *history;
  NaerMergeRows *rows;
  NaerMerge *merge;
} Merging;

static void
item_free (gpointer data)
{
  NaerMergeItem *item = data;

  naer_record_free (item->type, item->ours);
  naer_record_free (item->type, item->theirs);
  g_free (item);
}

/**
 * naer_merge_free:
 * @self: (transfer full) (nullable): a merge
 *
 * Frees it.
 */
void
naer_merge_free (NaerMerge *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->items);
  g_free (self);
}

static gboolean
has_mark (GPtrArray  *marks,
          const char *mark)
{
  return mark != NULL && g_ptr_array_find_with_equal_func (marks, mark, g_str_equal, NULL);
}

static NaerMergeWhat
compare_texts (Merging                 *merging,
               const NaerHandoverEntry *entry,
               gconstpointer            ours,
               gconstpointer            theirs)
{
  g_autofree char *our_mark = naer_handover_mark (entry->type, entry->employee_row_id, ours);
  g_autofree char *their_mark =
    theirs != NULL ? naer_handover_mark (entry->type, entry->employee_row_id, theirs) : NULL;
  g_autoptr (GPtrArray) our_marks =
    naer_handover_marks (entry->type, naer_record_get_row (ours), merging->history);
  gboolean ours_came_later = has_mark (our_marks, their_mark);
  gboolean theirs_came_later = has_mark (entry->versions, our_mark);

  if (g_strcmp0 (our_mark, their_mark) == 0)
    return NAER_MERGE_SAME;
  if (ours_came_later == theirs_came_later)
    return NAER_MERGE_CONFLICT;
  if (ours_came_later)
    return NAER_MERGE_OLDER;
  return theirs != NULL ? NAER_MERGE_NEWER : NAER_MERGE_REMOVED;
}

/* What is agreed at the employer, without who leads here. */
static NaerEmployer *
without_leader (gconstpointer employer)
{
  g_autoptr (NaerEmployer) fresh = naer_employer_new ();
  NaerEmployer *copy = naer_employer_copy (employer);

  naer_merge_take_leader (copy, fresh);
  return copy;
}

/* It is taken where nothing but a name is said yet; what two leaders have agreed is not mixed. */
static NaerMergeWhat
judge_employer (gconstpointer ours,
                gconstpointer theirs)
{
  g_autoptr (NaerEmployer) fresh = naer_employer_new ();
  g_autoptr (NaerEmployer) mine = without_leader (ours);
  g_autoptr (NaerEmployer) other = without_leader (theirs);

  if (naer_record_equal (NAER_RECORD_EMPLOYER, mine, other) ||
      naer_record_equal (NAER_RECORD_EMPLOYER, other, fresh))
    return NAER_MERGE_SAME;
  g_set_str (&mine->name, NULL);
  return naer_record_equal (NAER_RECORD_EMPLOYER, mine, fresh) ? NAER_MERGE_NEWER
                                                               : NAER_MERGE_OLDER;
}

static NaerMergeWhat
judge (Merging                 *merging,
       const NaerHandoverEntry *entry,
       gint64                   employee_row_id,
       gconstpointer            ours,
       gconstpointer            theirs)
{
  if (entry->type == NAER_RECORD_EMPLOYER)
    return judge_employer (ours, theirs);
  if (entry->employee_row_id != 0 && employee_row_id == 0)
    return NAER_MERGE_NOBODY;
  if (ours != NULL)
    return compare_texts (merging, entry, ours, theirs);
  if (theirs == NULL || naer_merge_rows_has_twin (merging->rows, entry->type, employee_row_id,
                                                  theirs))
    return NAER_MERGE_SAME;
  if (entry->employee_row_id != 0 && naer_merge_rows_is_here (merging->rows, employee_row_id) &&
      naer_row_history_get (merging->history, entry->row_id) != NULL)
    return NAER_MERGE_CONFLICT;
  return NAER_MERGE_NEW;
}

static gboolean
is_taken_unasked (NaerMergeWhat what)
{
  return what == NAER_MERGE_NEW || what == NAER_MERGE_NEWER || what == NAER_MERGE_REMOVED;
}

static void
merge_entry (Merging                 *merging,
             const NaerHandoverEntry *entry)
{
  NaerMergeItem *item = g_new0 (NaerMergeItem, 1);
  gint64 employee = naer_merge_rows_find_employee (merging->rows, entry->employee_row_id);
  gconstpointer ours = naer_merge_rows_find (merging->rows, entry->type, employee, entry->row_id);
  gpointer theirs =
    entry->record != NULL ? naer_merge_rows_translate (merging->rows, entry, ours) : NULL;

  item->type = entry->type;
  item->employee_row_id = employee;
  item->ours = ours != NULL ? naer_record_copy (entry->type, ours) : NULL;
  item->theirs = theirs;
  item->what = judge (merging, entry, employee, ours, theirs);
  item->take = is_taken_unasked (item->what);
  merging->merge->counts[item->what]++;
  g_ptr_array_add (merging->merge->items, item);
}

/**
 * naer_merge_new:
 * @facts: facts as they are here
 * @handover: what comes from another leader
 * @history: what the log here tells
 *
 * Compares each record that comes with what stands here. A unit of the same name and an employee of
 * the same number are the same, whatever their row.
 *
 * Returns: (transfer full): what would happen
 */
NaerMerge *
naer_merge_new (const NaerFacts      *facts,
                const NaerHandover   *handover,
                const NaerRowHistory *history)
{
  NaerMerge *self = g_new0 (NaerMerge, 1);
  g_autoptr (NaerMergeRows) rows = naer_merge_rows_new (facts, handover);
  Merging merging = { facts, history, rows, self };

  self->items = g_ptr_array_new_with_free_func (item_free);
  for (guint i = 0; i < handover->entries->len; i++)
    merge_entry (&merging, handover->entries->pdata[i]);
  return self;
}

/**
 * naer_merge_count_new:
 * @self: a merge
 * @type: a type of record
 *
 * Returns: how many of them are new here
 */
guint
naer_merge_count_new (const NaerMerge *self,
                      NaerRecordType   type)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const NaerMergeItem *item = self->items->pdata[i];

      n += item->type == type && item->what == NAER_MERGE_NEW;
    }
  return n;
}

/**
 * naer_merge_make_changes:
 * @self: a merge
 *
 * Returns: (transfer full) (element-type NaerChange): what takes in all that is to be taken
 */
GPtrArray *
naer_merge_make_changes (const NaerMerge *self)
{
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < self->items->len; i++)
    {
      const NaerMergeItem *item = self->items->pdata[i];

      if (item->take && (item->ours != NULL || item->theirs != NULL) &&
          item->what != NAER_MERGE_SAME)
        g_ptr_array_add (changes, naer_change_new (item->type, item->employee_row_id, item->ours,
                                                   item->theirs));
    }
  return changes;
}
