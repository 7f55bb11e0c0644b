/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"

G_BEGIN_DECLS

/**
 * NaerRedaction:
 * @n_records: records that say it
 * @n_entries: entries of the log
 * @n_drafts: drafts
 * @n_backups: backups of the rolling set: that there are, or that were written anew
 * @n_backups_removed: backups that could not be read and were removed
 * @n_backups_left: backups that could neither be written anew nor removed
 *
 * Where a text is found that should not have been written, or from where it was removed.
 */
typedef struct
{
  guint n_records;
  guint n_entries;
  guint n_drafts;
  guint n_backups;
  guint n_backups_removed;
  guint n_backups_left;
} NaerRedaction;

gboolean naer_data_file_find_text   (NaerDataFile   *self,
                                     gint64          employee,
                                     const char     *passage,
                                     NaerRedaction  *found,
                                     GError        **error);
gboolean naer_data_file_redact_text (NaerDataFile   *self,
                                     gint64          employee,
                                     const char     *passage,
                                     NaerRedaction  *done,
                                     GError        **error);
void     naer_backups_redact        (NaerDataFile   *self,
                                     gint64          employee,
                                     const char     *passage,
                                     NaerRedaction  *done);

G_END_DECLS
