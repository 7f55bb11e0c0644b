/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"
#include "data/naer-erasure.h"

G_BEGIN_DECLS

gboolean naer_data_file_erase          (NaerDataFile      *self,
                                        GPtrArray         *items,
                                        NaerErasureGround  ground,
                                        NaerErasure       *done,
                                        GError           **error);
gboolean naer_data_file_finish_erasing (NaerDataFile      *self,
                                        NaerBackupCounts  *counts,
                                        GError           **error);

/* How much one file lost. */
typedef struct
{
  guint n_changes;
  guint n_drafts;
  guint n_entries;
} NaerErasedCounts;

gboolean naer_data_file_forget_in      (NaerDataFile      *self,
                                        NaerAuditHead     *head,
                                        const NaerFacts   *facts,
                                        GArray            *forgettings,
                                        GHashTable        *kept,
                                        const char        *purpose,
                                        NaerErasedCounts  *counts,
                                        GError           **error);

/* The setting that says what is still to be taken out of free pages and backups. */
#define NAER_ERASE_PENDING "erase-pending"

G_END_DECLS
