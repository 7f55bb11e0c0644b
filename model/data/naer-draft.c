/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-draft.h"

#include "facts/naer-record-text.h"

/**
 * naer_draft_new:
 * @type: what it is a draft of
 * @employee_row_id: the employee that the record belongs to
 * @record: what it says, with the row that it has or will have
 *
 * Returns: (transfer full): a draft with a copy of @record, saved now
 */
NaerDraft *
naer_draft_new (NaerRecordType type,
                gint64         employee_row_id,
                gconstpointer  record)
{
  NaerDraft *draft = g_new0 (NaerDraft, 1);

  draft->type = type;
  draft->employee_row_id = employee_row_id;
  draft->saved_at = g_get_real_time () / 1000;
  draft->record = naer_record_copy (type, record);
  return draft;
}

/**
 * naer_draft_copy:
 * @draft: a draft
 *
 * Returns: (transfer full): a deep copy
 */
NaerDraft *
naer_draft_copy (const NaerDraft *draft)
{
  NaerDraft *copy = g_memdup2 (draft, sizeof *draft);

  copy->record = naer_record_copy (draft->type, draft->record);
  return copy;
}

/**
 * naer_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_draft_free (NaerDraft *draft)
{
  if (draft == NULL)
    return;
  naer_record_free (draft->type, draft->record);
  g_free (draft);
}

/**
 * naer_draft_get_row:
 * @draft: a draft
 *
 * Returns: the row of the record that it is a draft of
 */
gint64
naer_draft_get_row (const NaerDraft *draft)
{
  return naer_record_get_row (draft->record);
}

/**
 * naer_draft_rows_save:
 * @database: a data file
 * @draft: a draft
 * @error: return location for a #NaerStoreError
 *
 * Keeps it in the place of the one before.
 */
gboolean
naer_draft_rows_save (NaerDatabase     *database,
                      const NaerDraft  *draft,
                      GError          **error)
{
  g_autofree char *content = naer_record_to_text (draft->type, 0, draft->record);
  g_autoptr (NaerStatement) statement = naer_database_prepare (
    database,
    "INSERT INTO draft (row_id, record, employee, saved_at, content) VALUES (?1, ?2, ?3, ?4, ?5)"
    " ON CONFLICT (row_id) DO UPDATE SET employee = ?3, saved_at = ?4, content = ?5",
    error);

  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, 1, naer_draft_get_row (draft));
  naer_statement_bind_text (statement, 2, naer_record_get_shape (draft->type)->name);
  naer_statement_bind_int (statement, 3, draft->employee_row_id);
  naer_statement_bind_int (statement, 4, draft->saved_at);
  naer_statement_bind_text (statement, 5, content);
  return naer_statement_run (statement, error);
}

/**
 * naer_draft_rows_remove:
 * @database: a data file
 * @row_id: the row of a record
 * @error: return location for a #NaerStoreError
 *
 * Forgets the draft of it, if there is one.
 */
gboolean
naer_draft_rows_remove (NaerDatabase  *database,
                        gint64         row_id,
                        GError       **error)
{
  g_autoptr (NaerStatement) statement =
    naer_database_prepare (database, "DELETE FROM draft WHERE row_id = ?", error);

  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, 1, row_id);
  return naer_statement_run (statement, error);
}

static gboolean
find_type (const char     *name,
           NaerRecordType *type)
{
  for (*type = 0; *type < NAER_N_RECORD_TYPES; (*type)++)
    if (g_strcmp0 (naer_record_get_shape (*type)->name, name) == 0)
      return TRUE;
  return FALSE;
}

static NaerDraft *
read_draft (NaerStatement  *query,
            GError        **error)
{
  NaerRecordType type;
  gpointer record = NULL;
  NaerDraft *draft;

  if (find_type (naer_statement_get_text (query, 0), &type))
    record = naer_record_draft_from_text (type, naer_statement_get_text (query, 3));
  if (record == NULL)
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED,
                           "a draft cannot be read");
      return NULL;
    }
  draft = g_new0 (NaerDraft, 1);
  draft->type = type;
  draft->employee_row_id = naer_statement_get_int (query, 1);
  draft->saved_at = naer_statement_get_int (query, 2);
  draft->record = record;
  return draft;
}

/**
 * naer_draft_rows_load:
 * @database: a data file
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (element-type NaerDraft) (nullable): all drafts, the oldest first
 */
GPtrArray *
naer_draft_rows_load (NaerDatabase  *database,
                      GError       **error)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_draft_free);
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database, "SELECT record, employee, saved_at, content FROM draft ORDER BY saved_at, row_id",
    error);
  NaerStep step;

  if (query == NULL)
    return NULL;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    {
      NaerDraft *draft = read_draft (query, error);

      if (draft == NULL)
        return NULL;
      g_ptr_array_add (drafts, draft);
    }
  return step == NAER_STEP_DONE ? g_steal_pointer (&drafts) : NULL;
}

/**
 * naer_draft_rows_tidy:
 * @database: a data file, open for writing
 * @error: return location for a #NaerStoreError
 *
 * Forgets the drafts about employees who are gone, and those of plans that are finished or gone. A
 * meeting that is begun has no record before it is saved; then its draft goes with it.
 * It is done when a file is opened and closed, so that removing and finishing can be undone with all
 * that belongs to it while the file is open.
 */
gboolean
naer_draft_rows_tidy (NaerDatabase  *database,
                      GError       **error)
{
  return naer_database_execute (
    database,
    "DELETE FROM draft WHERE employee NOT IN (SELECT row_id FROM employee)"
    " OR (record = 'plan' AND row_id NOT IN (SELECT row_id FROM plan WHERE finished IS NULL))",
    error);
}
