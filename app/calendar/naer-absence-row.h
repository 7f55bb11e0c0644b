/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "facts/naer-facts.h"
#include "language/naer-words.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceRow:
 *
 * A spell as a row of a table. Each column is a property with its text: `from`, `to`, `kind`,
 * `grade`, `days`, `source` and `pattern`. Immutable.
 */
#define NAER_TYPE_ABSENCE_ROW (naer_absence_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceRow, naer_absence_row, NAER, ABSENCE_ROW, GObject)

NaerAbsenceRow    *naer_absence_row_new         (const NaerAbsence *absence,
                                                 NaerDay            today,
                                                 NaerDayStyle       style);
const NaerAbsence *naer_absence_row_get_absence (NaerAbsenceRow    *self);
char              *naer_absence_rows_to_text    (GPtrArray         *rows);
char              *naer_absence_rows_to_csv     (GPtrArray         *rows);

G_END_DECLS
