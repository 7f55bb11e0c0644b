/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * NaerCardGrid:
 *
 * Cards in columns of one width, as many as there is room for, and at most four. The cards of a line
 * are as high as the highest of them.
 */
#define NAER_TYPE_CARD_GRID (naer_card_grid_get_type ())
G_DECLARE_FINAL_TYPE (NaerCardGrid, naer_card_grid, NAER, CARD_GRID, GtkWidget)

void naer_card_grid_append (NaerCardGrid *self,
                            GtkWidget    *card);
void naer_card_grid_clear  (NaerCardGrid *self);

G_END_DECLS
