/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-absence.h"
#include "import/naer-import-rows.h"

G_BEGIN_DECLS

int  naer_import_row_compare (const NaerImportRow *a,
                              const NaerImportRow *b);
int *naer_import_match       (GPtrArray           *rows,
                              GPtrArray           *absences,
                              NaerDay              today);

G_END_DECLS
