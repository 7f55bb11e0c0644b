/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"
#include "log/naer-log.h"

G_BEGIN_DECLS

/**
 * NaerLogDetail:
 * @entry: an entry with what it says
 * @before: (nullable): what the record said before it
 *
 * One entry of the log, and what it changed.
 */
typedef struct
{
  NaerLogEntry entry;
  char *before;
} NaerLogDetail;

GArray        *naer_log_rows_load   (NaerDatabase   *database,
                                     gint64          employee,
                                     gboolean        whole,
                                     GError        **error);
NaerLogDetail *naer_log_rows_read   (NaerDatabase   *database,
                                     gint64          number,
                                     GError        **error);
void           naer_log_detail_free (NaerLogDetail  *detail);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerLogDetail, naer_log_detail_free)

G_END_DECLS
