/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-audit.h"

G_BEGIN_DECLS

/**
 * NaerHistory:
 * @NAER_HISTORY_NEW: the file was not seen on this computer before
 * @NAER_HISTORY_CONTINUES: it goes on from where it was seen last
 * @NAER_HISTORY_OLDER: it ends before what was seen last: an older file stands in its place
 * @NAER_HISTORY_OTHER: it went another way since then
 *
 * What a file is beside what this computer remembers of it.
 */
typedef enum
{
  NAER_HISTORY_NEW,
  NAER_HISTORY_CONTINUES,
  NAER_HISTORY_OLDER,
  NAER_HISTORY_OTHER,
} NaerHistory;

/**
 * NaerHistoryGap:
 * @history: what the file is beside what is remembered
 * @seen_at: when this computer last saw the file, milliseconds UTC; 0 when it did not
 * @ends_at: when its last entry was written, milliseconds UTC, but for a migration; 0 for none
 * @n_missing: how many entries were seen here that the file has no room for; 0 unless it is older
 *
 * How far a file is from the one that was last seen.
 */
typedef struct
{
  NaerHistory history;
  gint64 seen_at;
  gint64 ends_at;
  gint64 n_missing;
} NaerHistoryGap;

gboolean naer_seen_head_load    (const guint8         *file_id,
                                 NaerAuditHead        *seen);
void     naer_seen_head_save    (const guint8         *file_id,
                                 const NaerAuditHead  *head);
gboolean naer_seen_head_compare (NaerDatabase         *database,
                                 const guint8         *file_id,
                                 NaerHistoryGap       *gap,
                                 GError              **error);

G_END_DECLS
