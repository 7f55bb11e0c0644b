/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-merge-rows.h"

#include "facts/naer-change.h"

struct _NaerMergeRows
{
  NaerFacts *facts;
  GHashTable *employees;  /* their row → ours, or their own where they are new; gint64 * both */
  GHashTable *units;
  GHashTable *records;    /* gint64 * (inside the record) → the record here */
};

static void
know (GHashTable *table,
      gint64      theirs,
      gint64      ours)
{
  g_hash_table_insert (table, g_memdup2 (&theirs, sizeof theirs), g_memdup2 (&ours, sizeof ours));
}

static gint64
look_up (GHashTable *table,
         gint64      theirs)
{
  const gint64 *ours = g_hash_table_lookup (table, &theirs);

  return ours != NULL ? *ours : 0;
}

static void
index_list (NaerMergeRows *self,
            GPtrArray     *records)
{
  for (guint i = 0; i < records->len; i++)
    g_hash_table_insert (self->records, records->pdata[i], records->pdata[i]);
}

static void
index_here (NaerMergeRows *self)
{
  index_list (self, self->facts->units);
  index_list (self, self->facts->employees);
  for (guint i = 0; i < self->facts->employees->len; i++)
    {
      NaerEmployee *employee = self->facts->employees->pdata[i];

      know (self->employees, employee->row_id, employee->row_id);
      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
        index_list (self, naer_record_get_list (type, NULL, employee));
    }
}

static gint64
find_same_employee (const NaerFacts    *facts,
                    const NaerEmployee *theirs)
{
  if (naer_facts_find_employee (facts, theirs->row_id) != NULL)
    return theirs->row_id;
  for (guint i = 0; theirs->id != NULL && i < facts->employees->len; i++)
    {
      const NaerEmployee *ours = facts->employees->pdata[i];

      if (g_strcmp0 (ours->id, theirs->id) == 0)
        return ours->row_id;
    }
  return theirs->row_id;
}

static gint64
find_same_unit (const NaerFacts *facts,
                const NaerUnit  *theirs)
{
  if (naer_facts_find_unit (facts, theirs->row_id) != NULL)
    return theirs->row_id;
  for (guint i = 0; i < facts->units->len; i++)
    {
      const NaerUnit *ours = facts->units->pdata[i];

      if (g_strcmp0 (ours->name, theirs->name) == 0 && g_strcmp0 (ours->number, theirs->number) == 0)
        return ours->row_id;
    }
  return theirs->row_id;
}

static void
index_theirs (NaerMergeRows      *self,
              const NaerHandover *handover)
{
  for (guint i = 0; i < handover->entries->len; i++)
    {
      const NaerHandoverEntry *entry = handover->entries->pdata[i];

      if (entry->type == NAER_RECORD_EMPLOYEE)
        know (self->employees, entry->row_id, find_same_employee (self->facts, entry->record));
      else if (entry->type == NAER_RECORD_UNIT)
        know (self->units, entry->row_id, find_same_unit (self->facts, entry->record));
    }
}

/**
 * naer_merge_rows_new:
 * @facts: facts as they are here
 * @handover: what comes
 *
 * Returns: (transfer full): which row is which; @facts must live as long
 */
NaerMergeRows *
naer_merge_rows_new (const NaerFacts    *facts,
                     const NaerHandover *handover)
{
  NaerMergeRows *self = g_new0 (NaerMergeRows, 1);

  self->facts = (NaerFacts *) facts;
  self->employees = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->units = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->records = g_hash_table_new (g_int64_hash, g_int64_equal);
  index_here (self);
  index_theirs (self, handover);
  return self;
}

/**
 * naer_merge_rows_free:
 * @self: (transfer full): rows
 *
 * Frees them.
 */
void
naer_merge_rows_free (NaerMergeRows *self)
{
  g_hash_table_unref (self->employees);
  g_hash_table_unref (self->units);
  g_hash_table_unref (self->records);
  g_free (self);
}

/**
 * naer_merge_rows_find_employee:
 * @self: rows
 * @their_row_id: an employee of the handover
 *
 * Returns: who that is here, 0 for somebody who is neither here nor in the handover
 */
gint64
naer_merge_rows_find_employee (NaerMergeRows *self,
                               gint64         their_row_id)
{
  return look_up (self->employees, their_row_id);
}

/**
 * naer_merge_rows_is_here:
 * @self: rows
 * @employee_row_id: an employee
 *
 * Returns: whether the employee stands here already
 */
gboolean
naer_merge_rows_is_here (NaerMergeRows *self,
                         gint64         employee_row_id)
{
  return naer_facts_find_employee (self->facts, employee_row_id) != NULL;
}

/**
 * naer_merge_rows_find:
 * @self: rows
 * @type: a type of record
 * @employee_row_id: the employee here that it belongs to, or 0
 * @their_row_id: its row in the handover
 *
 * Returns: (transfer none) (nullable): the record here
 */
gconstpointer
naer_merge_rows_find (NaerMergeRows  *self,
                      NaerRecordType  type,
                      gint64          employee_row_id,
                      gint64          their_row_id)
{
  gint64 row_id = their_row_id;
  NaerEmployee *employee = NULL;
  gpointer record;

  if (type == NAER_RECORD_EMPLOYER)
    return self->facts->employer;
  if (type == NAER_RECORD_EMPLOYEE)
    row_id = look_up (self->employees, their_row_id);
  else if (type == NAER_RECORD_UNIT)
    row_id = look_up (self->units, their_row_id);
  else
    employee = naer_facts_find_employee (self->facts, employee_row_id);
  record = g_hash_table_lookup (self->records, &row_id);
  if (record == NULL || (naer_record_get_shape (type)->list_offset != 0 && employee == NULL))
    return NULL;
  return g_ptr_array_find (naer_record_get_list (type, self->facts, employee), record, NULL)
           ? record
           : NULL;
}

/**
 * naer_merge_rows_has_twin:
 * @self: rows
 * @type: a type of record
 * @employee_row_id: the employee here that it belongs to
 * @theirs: a record as it would be here
 *
 * Whether the same is said here by another row, as where two leaders have noted the same spell.
 */
gboolean
naer_merge_rows_has_twin (NaerMergeRows  *self,
                          NaerRecordType  type,
                          gint64          employee_row_id,
                          gconstpointer   theirs)
{
  NaerEmployee *employee =
    employee_row_id != 0 ? naer_facts_find_employee (self->facts, employee_row_id) : NULL;
  GPtrArray *records;

  if (employee == NULL)
    return FALSE;
  records = naer_record_get_list (type, NULL, employee);
  for (guint i = 0; i < records->len; i++)
    if (naer_record_equal (type, records->pdata[i], theirs))
      return TRUE;
  return FALSE;
}

/**
 * naer_merge_take_leader:
 * @employer: an employer
 * @from: another
 *
 * Lets @employer name the leader of @from.
 */
void
naer_merge_take_leader (NaerEmployer       *employer,
                        const NaerEmployer *from)
{
  g_set_str (&employer->leader, from->leader);
  g_set_str (&employer->leader_phone, from->leader_phone);
  g_set_str (&employer->leader_email, from->leader_email);
}

/**
 * naer_merge_rows_translate:
 * @self: rows
 * @entry: a record of the handover
 * @ours: (nullable): the same record as it is here
 *
 * Returns: (transfer full): theirs as it would be here, with the rows of here and what never left
 */
gpointer
naer_merge_rows_translate (NaerMergeRows           *self,
                           const NaerHandoverEntry *entry,
                           gconstpointer            ours)
{
  gpointer record = naer_handover_keep_own (entry->type, entry->record, ours);
  NaerEmployment *employment = record;

  if (ours != NULL)
    naer_record_set_row (record, naer_record_get_row (ours));
  if (entry->type == NAER_RECORD_EMPLOYER && ours != NULL)
    naer_merge_take_leader (record, ours);
  if (entry->type == NAER_RECORD_EMPLOYMENT && employment->unit_row_id != 0)
    employment->unit_row_id = look_up (self->units, employment->unit_row_id);
  return record;
}
