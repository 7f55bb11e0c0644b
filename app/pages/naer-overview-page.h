/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerOverviewPage:
 *
 * What needs the leader now, what comes, and that nobody is forgotten.
 */
#define NAER_TYPE_OVERVIEW_PAGE (naer_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerOverviewPage, naer_overview_page, NAER, OVERVIEW_PAGE, AdwBin)

void naer_overview_page_set_session (NaerOverviewPage *self,
                                     NaerSession      *session);
void naer_overview_page_set_menu    (NaerOverviewPage *self,
                                     GMenuModel       *menu);

G_END_DECLS
