/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-erase.h"

#include "data/naer-data-file-private.h"

typedef struct
{
  GArray *forgettings;
  GHashTable *kept; /* gint64 *: rows that stand in the file */
} Rest;

static gboolean
forget_in_copy (NaerDataFile      *copy,
                const Rest        *rest,
                const NaerFacts   *facts,
                NaerErasedCounts  *counts,
                GError           **error)
{
  NaerAuditHead head;

  if (!naer_data_file_begin (copy, &head, error))
    return FALSE;
  if (naer_data_file_forget_in (copy, &head, facts, rest->forgettings, rest->kept, "erase", counts, error))
    return naer_data_file_commit (copy, &head, error);
  naer_database_rollback (copy->database);
  return FALSE;
}

static NaerBackupOutcome
forget_in_backup (NaerDataFile *copy,
                  gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_data_file_load (copy, &error);
  NaerErasedCounts counts = { 0 };

  if (facts == NULL)
    return naer_backup_outcome_of (error);
  if (!forget_in_copy (copy, user_data, facts, &counts, &error))
    return NAER_BACKUP_LEFT;
  if (counts.n_changes + counts.n_drafts + counts.n_entries == 0)
    return NAER_BACKUP_CLEAN;
  return naer_data_file_leave_no_trace (copy, &error) ? NAER_BACKUP_WRITTEN_ANEW : NAER_BACKUP_LEFT;
}

static GHashTable *
rows_of (const NaerFacts *facts,
         GArray          *forgettings)
{
  GHashTable *rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < forgettings->len; i++)
    {
      NaerEmployee *employee =
        naer_facts_find_employee (facts, g_array_index (forgettings, NaerForgetting, i).employee);

      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; employee != NULL && type < NAER_N_RECORD_TYPES; type++)
        {
          GPtrArray *records = naer_record_get_list (type, NULL, employee);

          for (guint r = 0; r < records->len; r++)
            {
              gint64 row = naer_record_get_row (records->pdata[r]);

              g_hash_table_add (rows, g_memdup2 (&row, sizeof row));
            }
        }
    }
  return rows;
}

/* That the backups were reached is an entry of its own, since it came after. */
static gboolean
note_end (NaerDataFile            *self,
          const NaerBackupCounts  *counts,
          GError                 **error)
{
  g_autofree char *text = g_strdup_printf (
    "{\"backups\":%u,\"backups-removed\":%u,\"backups-left\":%u}", counts->n_written_anew, counts->n_removed,
    counts->n_left);
  NaerAuditEntry entry = { .action = "erase", .purpose = "backups", .content = text };
  NaerAuditHead head;

  if (!naer_data_file_begin (self, &head, error))
    return FALSE;
  if (naer_audit_append (self->database, &head, &entry, error) &&
      (counts->n_left > 0 || naer_data_file_set_setting_in (self, &head, NAER_ERASE_PENDING, NULL, error)))
    return naer_data_file_commit (self, &head, error);
  naer_database_rollback (self->database);
  return FALSE;
}

/**
 * naer_data_file_finish_erasing:
 * @self: a data file
 * @counts: (out caller-allocates) (nullable): what became of the backups
 * @error: return location for a #NaerStoreError
 *
 * Takes what was deleted for good out of free pages and backups, where that is not done yet. A backup
 * that could not be written anew is tried again when the file is opened next.
 */
gboolean
naer_data_file_finish_erasing (NaerDataFile      *self,
                               NaerBackupCounts  *counts,
                               GError           **error)
{
  g_autofree char *pending = NULL;
  g_autoptr (GArray) forgettings = NULL;
  g_autoptr (GHashTable) kept = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  NaerBackupCounts reached = { 0 };
  Rest rest;

  if (!naer_data_file_get_setting (self, NAER_ERASE_PENDING, &pending, error))
    return FALSE;
  forgettings = pending != NULL ? naer_forgettings_from_text (pending) : NULL;
  if (forgettings == NULL)
    return TRUE;
  facts = naer_data_file_load (self, error);
  if (facts == NULL || !naer_data_file_leave_no_trace (self, error))
    return FALSE;
  kept = rows_of (facts, forgettings);
  rest = (Rest) { forgettings, kept };
  naer_backups_rewrite (self, forget_in_backup, &rest, &reached);
  if (counts != NULL)
    *counts = reached;
  return note_end (self, &reached, error);
}
