/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-log-item.h"

G_BEGIN_DECLS

#define NAER_LOG_ALL_KINDS (-1)

/**
 * NaerLogList:
 *
 * The log as a list of #NaerLogItem, newest first, in sections of a day. Items are made when they are
 * asked for, so that a list of a hundred thousand entries costs what is seen of it.
 */
#define NAER_TYPE_LOG_LIST (naer_log_list_get_type ())
G_DECLARE_FINAL_TYPE (NaerLogList, naer_log_list, NAER, LOG_LIST, GObject)

NaerLogList *naer_log_list_new         (void);
void         naer_log_list_set_entries (NaerLogList *self,
                                        GArray      *entries);
void         naer_log_list_set_kind    (NaerLogList *self,
                                        int          kind);

G_END_DECLS
