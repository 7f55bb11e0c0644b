/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-redact.h"

#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-record-rows.h"
#include "facts/naer-record-redact.h"
#include "facts/naer-record-text.h"

/*
 * Removing for good a text that should not have been written: from records, drafts and the log of one
 * employee, or of all. What is found first is gathered, then written in one transaction.
 */

typedef struct
{
  gint64 employee;
  const char *passage;
  GPtrArray *changes;  /* NaerChange: the records without it */
  GPtrArray *drafts;   /* NaerDraft: the drafts without it */
  GArray *entries;     /* gint64: numbers of the entries that say it */
  GHashTable *members; /* names of the members that said it */
} Search;

static void
search_clear (Search *search)
{
  g_ptr_array_unref (search->changes);
  g_ptr_array_unref (search->drafts);
  g_array_unref (search->entries);
  g_hash_table_unref (search->members);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
search_init (Search     *search,
             gint64      employee,
             const char *passage)
{
  search->employee = employee;
  search->passage = passage;
  search->changes = naer_changes_new ();
  search->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_draft_free);
  search->entries = g_array_new (FALSE, FALSE, sizeof (gint64));
  search->members = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
look_at_record_cb (NaerRecordType type,
                   gint64         employee_row_id,
                   gpointer       record,
                   gpointer       user_data)
{
  Search *search = user_data;
  gint64 whom = type == NAER_RECORD_EMPLOYEE ? naer_record_get_row (record) : employee_row_id;
  gpointer without = naer_record_copy (type, record);

  if ((search->employee == 0 || whom == search->employee) &&
      naer_record_redact (type, without, search->passage, search->members) > 0)
    g_ptr_array_add (search->changes, naer_change_new (type, employee_row_id, record, without));
  naer_record_free (type, without);
  naer_record_free (type, record);
}

static gboolean
search_drafts (NaerDatabase  *database,
               Search        *search,
               GError       **error)
{
  g_autoptr (GPtrArray) drafts = naer_draft_rows_load (database, error);

  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      NaerDraft *draft = drafts->pdata[i];

      if ((search->employee == 0 || draft->employee_row_id == search->employee) &&
          naer_record_redact (draft->type, draft->record, search->passage, search->members) > 0)
        g_ptr_array_add (search->drafts, naer_draft_copy (draft));
    }
  return drafts != NULL;
}

/* A record is searched member by member, anything else as it stands. */
static gboolean
content_has (const char *record_name,
             const char *content,
             const char *passage)
{
  NaerRecordType type;
  gpointer record = NULL;
  gboolean has;

  if (content == NULL)
    return FALSE;
  if (naer_record_find_type (record_name, &type))
    record = naer_record_from_text (type, content);
  if (record == NULL)
    return naer_text_has_passage (content, passage);
  has = naer_record_redact (type, record, passage, NULL) > 0;
  naer_record_free (type, record);
  return has;
}

static gboolean
search_log (NaerDatabase  *database,
            Search        *search,
            GError       **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database,
    "SELECT number, record, content, purpose FROM audit"
    " WHERE salt IS NOT NULL AND (?1 = 0 OR employee = ?1) ORDER BY number",
    error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, search->employee);
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    {
      gint64 number = naer_statement_get_int (query, 0);

      if (content_has (naer_statement_get_text (query, 1), naer_statement_get_text (query, 2), search->passage) ||
          naer_text_has_passage (naer_statement_get_text (query, 3), search->passage))
        g_array_append_val (search->entries, number);
    }
  return step == NAER_STEP_DONE;
}

static gboolean
look (NaerDataFile  *self,
      Search        *search,
      GError       **error)
{
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (!naer_rows_foreach (self->database, type, look_at_record_cb, search, error))
      return FALSE;
  return search_drafts (self->database, search, error) && search_log (self->database, search, error);
}

static void
count (const Search  *search,
       NaerRedaction *counts)
{
  counts->n_records = search->changes->len;
  counts->n_drafts = search->drafts->len;
  counts->n_entries = search->entries->len;
}

static gboolean
check_passage (const char  *passage,
               GError     **error)
{
  if (naer_passage_is_long_enough (passage))
    return TRUE;
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_INVALID, "the passage is too short");
  return FALSE;
}

/**
 * naer_data_file_find_text:
 * @self: a data file
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @found: (out caller-allocates): where it is
 * @error: return location for a #NaerStoreError
 *
 * Looks where a text is, without changing anything. Backups are counted, not searched.
 */
gboolean
naer_data_file_find_text (NaerDataFile   *self,
                          gint64          employee,
                          const char     *passage,
                          NaerRedaction  *found,
                          GError        **error)
{
  g_auto (Search) search = { 0 };

  memset (found, 0, sizeof *found);
  search_init (&search, employee, passage);
  if (!check_passage (passage, error) || !look (self, &search, error))
    return FALSE;
  count (&search, found);
  if (self->path != NULL)
    {
      g_autofree char *folder = naer_backup_folder_for (self->id);
      g_autoptr (GPtrArray) backups = naer_backups_list (folder);

      found->n_backups = backups->len;
    }
  return TRUE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The members that said it, for the log; never what they said. */
static char *
name_members (const Search *search)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (search->members);

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static gboolean
write_all (NaerDataFile   *self,
           NaerAuditHead  *head,
           Search         *search,
           GError        **error)
{
  g_autofree char *members = name_members (search);

  if (!naer_data_file_apply_in (self, head, search->changes, "redact", NULL, error))
    return FALSE;
  for (guint i = 0; i < search->drafts->len; i++)
    if (!naer_draft_rows_save (self->database, search->drafts->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < search->entries->len; i++)
    if (!naer_data_file_redact_in (self, head, g_array_index (search->entries, gint64, i), members, error))
      return FALSE;
  return TRUE;
}

/* Pages that are free, and the write-ahead log, may still hold what was there. */
gboolean
naer_data_file_leave_no_trace (NaerDataFile  *self,
                               GError       **error)
{
  return naer_database_execute (self->database, "VACUUM", error) &&
         (self->in_memory || naer_database_execute (self->database, "PRAGMA wal_checkpoint (TRUNCATE)", error));
}

/**
 * naer_data_file_redact_text:
 * @self: a data file
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @done: (out caller-allocates): from where it was removed
 * @error: return location for a #NaerStoreError
 *
 * Removes a text for good from records, drafts and all that the log says, in one transaction, and
 * writes the file anew so that no free page holds it. The chain of the log stays whole, and says that
 * it was done, by whom, when, and in which members. Backups are for naer_backups_redact().
 */
gboolean
naer_data_file_redact_text (NaerDataFile   *self,
                            gint64          employee,
                            const char     *passage,
                            NaerRedaction  *done,
                            GError        **error)
{
  g_auto (Search) search = { 0 };
  NaerAuditHead head;

  memset (done, 0, sizeof *done);
  search_init (&search, employee, passage);
  if (!check_passage (passage, error) || !naer_data_file_begin (self, &head, error))
    return FALSE;
  if (!look (self, &search, error) || !write_all (self, &head, &search, error))
    {
      naer_database_rollback (self->database);
      return FALSE;
    }
  if (!naer_data_file_commit (self, &head, error))
    return FALSE;
  count (&search, done);
  return naer_data_file_leave_no_trace (self, error);
}
