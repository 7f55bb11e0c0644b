/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-unit-choice.h"

G_BEGIN_DECLS

/* The rows of an employment that two forms have: the unit, which may be new, and the position. */

void naer_employment_rows_fill (AdwComboRow    *unit_row,
                                AdwSpinRow     *percent_row,
                                const NaerFacts *facts,
                                gint64          unit,
                                double          percent);
void naer_employment_rows_read (AdwComboRow    *unit_row,
                                AdwEntryRow    *new_unit_row,
                                const NaerFacts *facts,
                                NaerUnitChoice *choice);

G_END_DECLS
