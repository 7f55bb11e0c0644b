/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-text-rows.h"

G_BEGIN_DECLS

/**
 * NaerTextTable:
 *
 * What is drawn elsewhere, as a table: for those who do not see the drawing, or want to take it
 * along. Ctrl+C copies it, or the rows that are selected.
 */
#define NAER_TYPE_TEXT_TABLE (naer_text_table_get_type ())
G_DECLARE_FINAL_TYPE (NaerTextTable, naer_text_table, NAER, TEXT_TABLE, GtkWidget)

GtkWidget          *naer_text_table_new      (void);
const NaerTextRows *naer_text_table_get_rows (NaerTextTable *self);
void                naer_text_table_set_rows (NaerTextTable *self,
                                              NaerTextRows  *rows);
char               *naer_text_table_copy     (NaerTextTable *self);

G_END_DECLS
