/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/**
 * NaerImportColumnsPage:
 *
 * What the columns and the codes of the file mean, as guessed, remembered or decided here.
 */
#define NAER_TYPE_IMPORT_COLUMNS_PAGE (naer_import_columns_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportColumnsPage, naer_import_columns_page, NAER, IMPORT_COLUMNS_PAGE,
                      AdwNavigationPage)

void naer_import_columns_page_set_session (NaerImportColumnsPage *self,
                                           NaerImportSession     *session);

G_END_DECLS
