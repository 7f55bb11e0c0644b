/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-plan.h"

G_BEGIN_DECLS

void     naer_import_gone_find_covered (NaerImportPlan              *plan,
                                        const NaerImportRows        *rows,
                                        const NaerImportPlanOptions *options);
gboolean naer_import_gone_decide       (const NaerImportPlan        *plan,
                                        const NaerImportPerson      *person,
                                        const NaerAbsence           *absence);

G_END_DECLS
