/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerLogPage:
 *
 * What is recorded of one employee: contacts, meetings, absence and employment, newest first.
 */
#define NAER_TYPE_LOG_PAGE (naer_log_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerLogPage, naer_log_page, NAER, LOG_PAGE, AdwBin)

void naer_log_page_set_employee (NaerLogPage *self,
                                 NaerSession *session,
                                 gint64       employee);

G_END_DECLS
