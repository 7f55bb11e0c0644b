/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "log/naer-log.h"

G_BEGIN_DECLS

/**
 * NaerLogItem:
 *
 * One line of the log as a list shows it; made when it comes into view.
 */
#define NAER_TYPE_LOG_ITEM (naer_log_item_get_type ())
G_DECLARE_FINAL_TYPE (NaerLogItem, naer_log_item, NAER, LOG_ITEM, GObject)

NaerLogItem        *naer_log_item_new       (const GArray       *entries,
                                             const NaerLogGroup *group);
const NaerLogEntry *naer_log_item_get_entry (NaerLogItem        *self);
guint               naer_log_item_get_n     (NaerLogItem        *self);
char               *naer_log_item_get_title (NaerLogItem        *self);

G_END_DECLS
