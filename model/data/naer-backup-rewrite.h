/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"

G_BEGIN_DECLS

/**
 * NaerBackupOutcome:
 * @NAER_BACKUP_CLEAN: it holds nothing that has to go
 * @NAER_BACKUP_WRITTEN_ANEW: it was written anew without it
 * @NAER_BACKUP_UNREADABLE: it cannot be read, and is removed
 * @NAER_BACKUP_LEFT: it could neither be written anew nor removed
 *
 * What became of a backup.
 */
typedef enum
{
  NAER_BACKUP_CLEAN,
  NAER_BACKUP_WRITTEN_ANEW,
  NAER_BACKUP_UNREADABLE,
  NAER_BACKUP_LEFT,
} NaerBackupOutcome;

/**
 * NaerBackupCounts:
 * @n_written_anew: backups that were written anew
 * @n_removed: backups that could not be read and were removed
 * @n_left: backups that could neither be written anew nor removed
 *
 * What became of the backups of the rolling set.
 */
typedef struct
{
  guint n_written_anew;
  guint n_removed;
  guint n_left;
} NaerBackupCounts;

/**
 * NaerBackupEdit:
 * @copy: a copy of a backup, open for writing
 * @user_data: data
 *
 * Takes out of a backup what has to go.
 *
 * Returns: %NAER_BACKUP_WRITTEN_ANEW when it changed something
 */
typedef NaerBackupOutcome (*NaerBackupEdit) (NaerDataFile *copy,
                                             gpointer      user_data);

NaerBackupOutcome naer_backup_outcome_of (const GError     *error);
void              naer_backups_rewrite   (NaerDataFile     *self,
                                          NaerBackupEdit    edit,
                                          gpointer          user_data,
                                          NaerBackupCounts *counts);

G_END_DECLS
