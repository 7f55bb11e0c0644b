/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"

G_BEGIN_DECLS

/**
 * NaerImportOutcome:
 * @NAER_IMPORT_OUTCOME_WRITTEN: all that was accepted is written
 * @NAER_IMPORT_OUTCOME_NOTHING_TO_WRITE: all is in the data as the file says
 * @NAER_IMPORT_OUTCOME_DRY_RUN: it was only asked what would be written
 * @NAER_IMPORT_OUTCOME_REFUSED: rows are refused, so nothing is written
 */
typedef enum
{
  NAER_IMPORT_OUTCOME_WRITTEN,
  NAER_IMPORT_OUTCOME_NOTHING_TO_WRITE,
  NAER_IMPORT_OUTCOME_DRY_RUN,
  NAER_IMPORT_OUTCOME_REFUSED,
} NaerImportOutcome;

/* What there is to tell of an import. */
typedef struct
{
  const NaerImportFile *file;
  const NaerImportRows *rows;
  const NaerImportPlan *plan;
  NaerImportOutcome outcome;
  NaerLanguage language;
} NaerImportReport;

void  naer_import_report_warn     (const NaerImportReport *report);
void  naer_import_report_print    (const NaerImportReport *report);
char *naer_import_report_to_json  (const NaerImportReport *report);

G_END_DECLS
