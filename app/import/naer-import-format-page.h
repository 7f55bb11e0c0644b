/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/**
 * NaerImportFormatPage:
 *
 * How the file is read: what was found out, why, and what the leader decides instead.
 */
#define NAER_TYPE_IMPORT_FORMAT_PAGE (naer_import_format_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportFormatPage, naer_import_format_page, NAER, IMPORT_FORMAT_PAGE,
                      AdwNavigationPage)

void naer_import_format_page_set_session (NaerImportFormatPage *self,
                                          NaerImportSession    *session);

G_END_DECLS
