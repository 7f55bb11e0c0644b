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

gboolean naer_seen_head_load    (const guint8         *file_id,
                                 NaerAuditHead        *seen);
void     naer_seen_head_save    (const guint8         *file_id,
                                 const NaerAuditHead  *head);
gboolean naer_seen_head_compare (NaerDatabase         *database,
                                 const guint8         *file_id,
                                 NaerHistory          *history,
                                 GError              **error);

G_END_DECLS
