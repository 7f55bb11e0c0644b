/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/**
 * NaerImportCodeRow:
 *
 * A row of a form: which kind of absence a code of the file means.
 */
#define NAER_TYPE_IMPORT_CODE_ROW (naer_import_code_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportCodeRow, naer_import_code_row, NAER, IMPORT_CODE_ROW, AdwComboRow)

GtkWidget *naer_import_code_row_new (NaerImportSession *session,
                                     guint              index);

G_END_DECLS
