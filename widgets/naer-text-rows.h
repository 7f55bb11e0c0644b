/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerTextRows:
 * @titles: the titles of the columns
 * @rows: (element-type GStrv): a text for each column of each row
 *
 * A table of texts.
 */
typedef struct
{
  char **titles;
  GPtrArray *rows;
} NaerTextRows;

NaerTextRows *naer_text_rows_new     (const char *const  *titles);
void          naer_text_rows_free    (NaerTextRows       *self);
void          naer_text_rows_add     (NaerTextRows       *self,
                                      char              **row);
char         *naer_text_rows_to_csv  (const NaerTextRows *self);
char         *naer_text_rows_to_tabs (const NaerTextRows *self);
void          naer_text_rows_append_field (GString       *csv,
                                           const char    *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerTextRows, naer_text_rows_free)

G_END_DECLS
