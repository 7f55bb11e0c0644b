/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/**
 * NaerImportColumnRow:
 *
 * A row of a form: which column of the file holds one field, with values of that column.
 */
#define NAER_TYPE_IMPORT_COLUMN_ROW (naer_import_column_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportColumnRow, naer_import_column_row, NAER, IMPORT_COLUMN_ROW,
                      AdwComboRow)

GtkWidget *naer_import_column_row_new (NaerImportSession *session,
                                       NaerImportField    field);

G_END_DECLS
