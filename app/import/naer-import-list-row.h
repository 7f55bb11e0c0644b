/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * NaerImportListRow:
 *
 * A row that opens to a list. The list is made when it is first opened, and of a
 * long one only the beginning.
 */
#define NAER_TYPE_IMPORT_LIST_ROW (naer_import_list_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportListRow, naer_import_list_row, NAER, IMPORT_LIST_ROW,
                      AdwExpanderRow)

/**
 * NaerImportMakeRow:
 * @item: an element of the list
 * @user_data: as given with the list
 *
 * Returns: (transfer floating): a row that shows it
 */
typedef GtkWidget *(*NaerImportMakeRow) (gpointer item,
                                         gpointer user_data);

GtkWidget *naer_import_list_row_new (const char        *title,
                                     const char        *subtitle,
                                     GPtrArray         *items,
                                     NaerImportMakeRow  make_row,
                                     gpointer           user_data);
GtkWidget *naer_import_fill_row     (GtkWidget         *row,
                                     const char        *title,
                                     const char        *subtitle);

G_END_DECLS
