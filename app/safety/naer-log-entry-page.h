/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-log-item.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerLogEntryPage:
 *
 * All that the log says of one thing that was done. Signal `changed`: a text was removed for good.
 */
#define NAER_TYPE_LOG_ENTRY_PAGE (naer_log_entry_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerLogEntryPage, naer_log_entry_page, NAER, LOG_ENTRY_PAGE, AdwNavigationPage)

NaerLogEntryPage *naer_log_entry_page_new (NaerSession *session,
                                           NaerLogItem *item);

G_END_DECLS
