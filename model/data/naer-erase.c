/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-erase.h"

#include "data/naer-data-file-private.h"
#include "facts/naer-record-text.h"

/*
 * Deleting for good. What goes is told by days (NaerForgetting), so that the same can be taken out of
 * the file and of each backup: rows, drafts, and all that the log says of them, also of rows that were
 * removed before. What stays in the file stays in the backups too.
 */

typedef struct
{
  const NaerForgetting *forgetting;
  NaerEmployee *employee; /* nullable: gone already */
  GHashTable *kept;       /* gint64 *: rows that stay */
  GHashTable *doomed;     /* gint64 *: rows that go, or went before */
  GPtrArray *changes;
  GArray *entries;        /* gint64: numbers of entries of the log */
  gboolean own_row_says;  /* what the employee’s own row said of it goes */
} Erasing;

static void
add_row (GHashTable *rows,
         gint64      row)
{
  g_hash_table_add (rows, g_memdup2 (&row, sizeof row));
}

static gboolean
goes (const Erasing  *erasing,
      NaerRecordType  type,
      gconstpointer   record)
{
  gint64 row = naer_record_get_row (record);

  return naer_forgetting_is_whole (erasing->forgetting) ||
         (!g_hash_table_contains (erasing->kept, &row) &&
          naer_forgetting_covers (erasing->forgetting, type, record));
}

static void
find_records (Erasing *erasing)
{
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, erasing->employee);

      for (guint i = 0; i < records->len; i++)
        {
          if (goes (erasing, type, records->pdata[i]))
            {
              add_row (erasing->doomed, naer_record_get_row (records->pdata[i]));
              g_ptr_array_add (erasing->changes, naer_change_new (type, erasing->employee->row_id,
                                                                  records->pdata[i], NULL));
            }
          else
            add_row (erasing->kept, naer_record_get_row (records->pdata[i]));
        }
    }
}

static void
find_changes (Erasing *erasing)
{
  g_autoptr (NaerEmployee) without = NULL;

  if (erasing->employee == NULL)
    return;
  find_records (erasing);
  if (naer_forgetting_is_whole (erasing->forgetting))
    {
      g_ptr_array_add (erasing->changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, erasing->employee, NULL));
      return;
    }
  without = naer_employee_copy (erasing->employee);
  erasing->own_row_says = naer_forgetting_from_row (erasing->forgetting, without);
  if (!naer_record_equal (NAER_RECORD_EMPLOYEE, without, erasing->employee))
    g_ptr_array_add (erasing->changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, erasing->employee, without));
}

/* Whether the log tells of a record that lies in the days that go and that is no longer there. */
static gboolean
tells_of_what_went (const Erasing *erasing,
                    const char    *record_name,
                    gint64         row,
                    const char    *content)
{
  NaerRecordType type;
  gpointer record;
  gboolean tells;

  if (content == NULL || g_hash_table_contains (erasing->kept, &row) || !naer_record_find_type (record_name, &type))
    return FALSE;
  record = naer_record_from_text (type, content);
  tells = record != NULL && naer_forgetting_covers (erasing->forgetting, type, record);
  naer_record_free (type, record);
  return tells;
}

static NaerStatement *
query_log (NaerDataFile   *self,
           const Erasing  *erasing,
           const char     *columns,
           GError        **error)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s FROM audit WHERE employee = ? AND salt IS NOT NULL ORDER BY number", columns);
  NaerStatement *query = naer_database_prepare (self->database, sql, error);

  if (query != NULL)
    naer_statement_bind_int (query, 1, erasing->forgetting->employee);
  return query;
}

static gboolean
find_rows_in_log (NaerDataFile  *self,
                  Erasing       *erasing,
                  GError       **error)
{
  g_autoptr (NaerStatement) query = query_log (self, erasing, "row, record, content", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    if (tells_of_what_went (erasing, naer_statement_get_text (query, 1), naer_statement_get_int (query, 0),
                            naer_statement_get_text (query, 2)))
      add_row (erasing->doomed, naer_statement_get_int (query, 0));
  return step == NAER_STEP_DONE;
}

static gboolean
find_entries (NaerDataFile  *self,
              Erasing       *erasing,
              GError       **error)
{
  g_autoptr (NaerStatement) query = query_log (self, erasing, "number, row", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    {
      gint64 number = naer_statement_get_int (query, 0), row = naer_statement_get_int (query, 1);

      if (naer_forgetting_is_whole (erasing->forgetting) || g_hash_table_contains (erasing->doomed, &row) ||
          (erasing->own_row_says && row == erasing->forgetting->employee))
        g_array_append_val (erasing->entries, number);
    }
  return step == NAER_STEP_DONE;
}

static gboolean
remove_drafts (NaerDataFile      *self,
               const Erasing     *erasing,
               NaerErasedCounts  *counts,
               GError           **error)
{
  g_autoptr (GPtrArray) drafts = naer_draft_rows_load (self->database, error);

  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      const NaerDraft *draft = drafts->pdata[i];
      gint64 row = naer_draft_get_row (draft);

      if (draft->employee_row_id != erasing->forgetting->employee ||
          !(g_hash_table_contains (erasing->doomed, &row) || goes (erasing, draft->type, draft->record)))
        continue;
      if (!naer_draft_rows_remove (self->database, row, error))
        return FALSE;
      counts->n_drafts++;
    }
  return drafts != NULL;
}

static gboolean
redact_entries (NaerDataFile   *self,
                NaerAuditHead  *head,
                const Erasing  *erasing,
                GError        **error)
{
  for (guint i = 0; i < erasing->entries->len; i++)
    if (!naer_data_file_redact_in (self, head, g_array_index (erasing->entries, gint64, i), NULL, error))
      return FALSE;
  return TRUE;
}

static gboolean
erase (NaerDataFile      *self,
       NaerAuditHead     *head,
       Erasing           *erasing,
       const char        *purpose,
       NaerErasedCounts  *counts,
       GError           **error)
{
  find_changes (erasing);
  /* The entries are found before the removals are logged, which say nothing. */
  if (!find_rows_in_log (self, erasing, error) || !find_entries (self, erasing, error) ||
      !naer_data_file_apply_in (self, head, erasing->changes, purpose, NULL, error) ||
      !remove_drafts (self, erasing, counts, error) || !redact_entries (self, head, erasing, error))
    return FALSE;
  counts->n_changes += erasing->changes->len;
  counts->n_entries += erasing->entries->len;
  return TRUE;
}

/* Takes what is to be forgotten of one employee out of a file, within a transaction. The facts are
   those of the file, and are changed as the file is. */
static gboolean
forget_one (NaerDataFile          *self,
            NaerAuditHead         *head,
            NaerFacts             *facts,
            const NaerForgetting  *forgetting,
            GHashTable            *kept,
            const char            *purpose,
            NaerErasedCounts      *counts,
            GError               **error)
{
  g_autoptr (GHashTable) doomed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (gint64));
  Erasing erasing = {
    .forgetting = forgetting,
    .employee = naer_facts_find_employee (facts, forgetting->employee),
    .kept = kept,
    .doomed = doomed,
    .changes = changes,
    .entries = entries,
  };

  return erase (self, head, &erasing, purpose, counts, error) && naer_facts_apply (facts, changes, error);
}

/* Takes all of it out of a file, within a transaction; @facts are what the file says, @kept the rows that
   stay, and @purpose is for the log. */
gboolean
naer_data_file_forget_in (NaerDataFile      *self,
                          NaerAuditHead     *head,
                          const NaerFacts   *facts,
                          GArray            *forgettings,
                          GHashTable        *kept,
                          const char        *purpose,
                          NaerErasedCounts  *counts,
                          GError           **error)
{
  g_autoptr (NaerFacts) now = naer_facts_copy (facts);

  for (guint i = 0; i < forgettings->len; i++)
    {
      /* Rows that stay are found anew for each: those of a later one still stand. */
      g_autoptr (GHashTable) rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      GHashTableIter iter;
      gpointer row;

      g_hash_table_iter_init (&iter, kept);
      while (g_hash_table_iter_next (&iter, &row, NULL))
        add_row (rows, *(gint64 *) row);
      if (!forget_one (self, head, now, &g_array_index (forgettings, NaerForgetting, i), rows, purpose, counts, error))
        return FALSE;
    }
  return TRUE;
}

static GHashTable *
rows_that_stay (const NaerFacts *facts,
                GPtrArray       *items)
{
  GHashTable *rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const NaerRetentionItem *item = items->pdata[i];
      NaerEmployee *employee = naer_facts_find_employee (facts, item->employee);

      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; employee != NULL && type < NAER_N_RECORD_TYPES; type++)
        {
          GPtrArray *records = naer_record_get_list (type, NULL, employee);

          for (guint r = 0; r < records->len; r++)
            add_row (rows, naer_record_get_row (records->pdata[r]));
        }
    }
  for (guint i = 0; i < items->len; i++)
    for (guint r = 0; r < ((const NaerRetentionItem *) items->pdata[i])->rows->len; r++)
      g_hash_table_remove (rows, &g_array_index (((const NaerRetentionItem *) items->pdata[i])->rows,
                                                 NaerRetentionRow, r).row);
  return rows;
}

static GArray *
list_forgettings (GPtrArray *items)
{
  GArray *forgettings = g_array_new (FALSE, FALSE, sizeof (NaerForgetting));

  for (guint i = 0; i < items->len; i++)
    g_array_append_val (forgettings, ((const NaerRetentionItem *) items->pdata[i])->forgetting);
  return forgettings;
}

static gboolean
note_erasure (NaerDataFile       *self,
              NaerAuditHead      *head,
              const NaerErasure  *done,
              const char         *purpose,
              GError            **error)
{
  g_autoptr (JsonNode) report = naer_erasure_to_json (done);
  g_autofree char *text = json_to_string (report, FALSE);
  NaerAuditEntry entry = { .action = "erase", .purpose = purpose, .content = text };

  return naer_audit_append (self->database, head, &entry, error);
}

static gboolean
write_erasure (NaerDataFile     *self,
               NaerAuditHead    *head,
               const NaerFacts  *facts,
               GPtrArray        *items,
               NaerErasure      *done,
               GError          **error)
{
  const char *purpose = done->ground == NAER_ERASURE_RETENTION ? "tidy-up" : "erase";
  g_autoptr (GHashTable) kept = rows_that_stay (facts, items);
  g_autoptr (GArray) forgettings = list_forgettings (items);
  g_autofree char *before = NULL, *pending = naer_forgettings_to_text (forgettings), *all = NULL;
  NaerErasedCounts counts = { 0 };

  if (!naer_data_file_get_setting (self, NAER_ERASE_PENDING, &before, error))
    return FALSE;
  all = before != NULL ? g_strjoin (";", before, pending, NULL) : g_strdup (pending);
  if (!naer_data_file_forget_in (self, head, facts, forgettings, kept, purpose, &counts, error) ||
      !naer_data_file_set_setting_in (self, head, NAER_ERASE_PENDING, all, error))
    return FALSE;
  naer_erasure_count (done, items);
  done->n_drafts = counts.n_drafts;
  done->n_entries = counts.n_entries;
  return note_erasure (self, head, done, purpose, error);
}

/**
 * naer_data_file_erase:
 * @self: a data file
 * @items: (element-type NaerRetentionItem): what goes
 * @ground: why
 * @done: (out caller-allocates): what was deleted
 * @error: return location for a #NaerStoreError
 *
 * Deletes for good, in one transaction: rows, drafts, and all that the log says of them; the chain of
 * the log stays whole, and says in numbers what was deleted and why. Then the file is written anew, so
 * that no free page holds it, and each backup of the rolling set is written anew without it. What is
 * cut short is finished when the file is opened next.
 */
gboolean
naer_data_file_erase (NaerDataFile       *self,
                      GPtrArray          *items,
                      NaerErasureGround   ground,
                      NaerErasure        *done,
                      GError            **error)
{
  g_autoptr (NaerFacts) facts = NULL;
  NaerAuditHead head;

  *done = (NaerErasure) { .ground = ground, .on = naer_day_today () };
  if (items->len == 0)
    return TRUE;
  facts = naer_data_file_load (self, error);
  if (facts == NULL || !naer_data_file_check_running (self, error) || !naer_data_file_begin (self, &head, error))
    return FALSE;
  if (!write_erasure (self, &head, facts, items, done, error))
    {
      naer_database_rollback (self->database);
      return FALSE;
    }
  return naer_data_file_commit (self, &head, error) &&
         naer_data_file_finish_erasing (self, &done->backups, error);
}
