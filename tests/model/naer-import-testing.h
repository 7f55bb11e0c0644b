/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"

G_BEGIN_DECLS

/* What the tests of the import share. Today is 2026-11-15, as for the samples. */

NaerDay         naer_import_testing_today (void);
NaerImportFile *naer_import_testing_open  (const char           *sample);
NaerImportFile *naer_import_testing_parse (const char           *text);
NaerImportPlan *naer_import_testing_plan  (const NaerFacts      *facts,
                                           const NaerImportRows *rows);
void            naer_import_testing_apply (NaerFacts            *facts,
                                           const NaerImportPlan *plan);
void            naer_import_testing_import (NaerFacts           *facts,
                                            const char          *text);
char           *naer_import_testing_spells (const NaerFacts     *facts);
void            naer_import_testing_counts (const NaerImportPlan *plan,
                                            const char           *expected);

G_END_DECLS
