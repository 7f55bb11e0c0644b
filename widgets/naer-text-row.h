/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * NaerTextRow:
 *
 * A row of a form in which several lines are written: its title asks, its `text` answers. It grows
 * with what is written, Tab leaves it, and it tells when there is little room left. What is written
 * can be undone by whoever keeps it; the row itself undoes nothing.
 */
#define NAER_TYPE_TEXT_ROW (naer_text_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerTextRow, naer_text_row, NAER, TEXT_ROW, AdwPreferencesRow)

GtkWidget  *naer_text_row_new            (void);
const char *naer_text_row_get_text       (NaerTextRow *self);
int         naer_text_row_get_max_length (NaerTextRow *self);
GtkWidget  *naer_text_row_get_view       (NaerTextRow *self);
void        naer_text_row_set_text       (NaerTextRow *self,
                                          const char  *text);
void        naer_text_row_set_max_length (NaerTextRow *self,
                                          int          max_length);

G_END_DECLS
