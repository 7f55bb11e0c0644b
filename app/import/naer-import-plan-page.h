/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/**
 * NaerImportPlanPage:
 *
 * What the import will do, with what the leader decides one by one and what cannot be taken. Its
 * buttons activate `import.write` and `import.close`.
 */
#define NAER_TYPE_IMPORT_PLAN_PAGE (naer_import_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportPlanPage, naer_import_plan_page, NAER, IMPORT_PLAN_PAGE,
                      AdwNavigationPage)

void naer_import_plan_page_set_session (NaerImportPlanPage *self,
                                        NaerImportSession  *session);
void naer_import_plan_page_grab_button (NaerImportPlanPage *self);

G_END_DECLS
