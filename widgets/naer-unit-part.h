/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-drawn-part.h"
#include "naer-unit-grid.h"

G_BEGIN_DECLS

/**
 * NaerUnitRow:
 *
 * The row of a person, or of how many are at work, for a screen reader.
 */
#define NAER_TYPE_UNIT_ROW (naer_unit_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitRow, naer_unit_row, NAER, UNIT_ROW, NaerDrawnPart)

/**
 * NaerUnitCell:
 *
 * One day of a row, for a screen reader. Its name is the whole sentence.
 */
#define NAER_TYPE_UNIT_CELL (naer_unit_cell_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitCell, naer_unit_cell, NAER, UNIT_CELL, NaerDrawnPart)

NaerUnitRow  *naer_unit_row_new     (NaerUnitGrid *grid,
                                     guint         row);
NaerUnitCell *naer_unit_cell_new    (NaerUnitGrid *grid,
                                     guint         row,
                                     NaerDay       day);
void          naer_unit_cell_update (NaerUnitCell *self);

G_END_DECLS
