/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-redact.h"

#include "data/naer-backup-rewrite.h"

typedef struct
{
  gint64 employee;
  const char *passage;
} Redacting;

static NaerBackupOutcome
redact_copy (NaerDataFile *copy,
             gpointer      user_data)
{
  const Redacting *redacting = user_data;
  g_autoptr (GError) error = NULL;
  NaerRedaction found;

  if (!naer_data_file_find_text (copy, redacting->employee, redacting->passage, &found, &error))
    return naer_backup_outcome_of (error);
  if (found.n_records + found.n_entries + found.n_drafts == 0)
    return NAER_BACKUP_CLEAN;
  return naer_data_file_redact_text (copy, redacting->employee, redacting->passage, &found, &error)
           ? NAER_BACKUP_WRITTEN_ANEW
           : NAER_BACKUP_LEFT;
}

/**
 * naer_backups_redact:
 * @self: an open data file
 * @employee: the row of an employee, 0 for all
 * @passage: what should not have been written
 * @done: (inout): from where it was removed
 *
 * Removes a text for good from the rolling set of a file.
 */
void
naer_backups_redact (NaerDataFile   *self,
                     gint64          employee,
                     const char     *passage,
                     NaerRedaction  *done)
{
  Redacting redacting = { employee, passage };
  NaerBackupCounts counts = { 0 };

  naer_backups_rewrite (self, redact_copy, &redacting, &counts);
  done->n_backups += counts.n_written_anew;
  done->n_backups_removed += counts.n_removed;
  done->n_backups_left += counts.n_left;
}
