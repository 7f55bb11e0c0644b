/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceTable:
 *
 * The absence of one employee as a table: the same days that the calendar draws. Signal `activated`
 * (row_id) asks for a spell to be opened. Its actions are `table.copy` and `table.save`: the first
 * copies the rows that are selected, or all, and says how many in the signal `copied` (n_rows); the
 * other asks for a file in the signal `save`.
 */
#define NAER_TYPE_ABSENCE_TABLE (naer_absence_table_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceTable, naer_absence_table, NAER, ABSENCE_TABLE, AdwBin)

void       naer_absence_table_set_employee (NaerAbsenceTable   *self,
                                            const NaerEmployee *employee,
                                            NaerDay             today);
void       naer_absence_table_set_years    (NaerAbsenceTable   *self,
                                            int                 years);
void       naer_absence_table_set_narrow   (NaerAbsenceTable   *self,
                                            gboolean            narrow);
GPtrArray *naer_absence_table_get_rows     (NaerAbsenceTable   *self,
                                            gboolean            only_selected);

G_END_DECLS
