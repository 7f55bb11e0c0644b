/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerImportField:
 *
 * What a column of a payroll file can hold that the program has use for.
 */
typedef enum
{
  NAER_IMPORT_FIELD_NONE = -1,
  NAER_IMPORT_FIELD_EMPLOYEE_NUMBER,
  NAER_IMPORT_FIELD_NAME,
  NAER_IMPORT_FIELD_UNIT,
  NAER_IMPORT_FIELD_POSITION_PERCENT,
  NAER_IMPORT_FIELD_CODE,
  NAER_IMPORT_FIELD_TEXT,
  NAER_IMPORT_FIELD_FROM,
  NAER_IMPORT_FIELD_TO,
  NAER_IMPORT_FIELD_GRADE,
  NAER_IMPORT_FIELD_REGISTERED,
  NAER_IMPORT_FIELD_EMPLOYMENT_FROM,
  NAER_IMPORT_FIELD_EMPLOYMENT_TO,
} NaerImportField;

#define NAER_N_IMPORT_FIELDS (NAER_IMPORT_FIELD_EMPLOYMENT_TO + 1)

NaerImportField naer_import_field_guess     (const char      *heading);
const char     *naer_import_field_get_code  (NaerImportField  field);
gboolean        naer_import_field_parse     (const char      *code,
                                             NaerImportField *field);
const char     *naer_import_field_get_label (NaerImportField  field,
                                             NaerLanguage     language);
char           *naer_import_fold            (const char      *text);

G_END_DECLS
