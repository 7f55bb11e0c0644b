/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-field.h"
#include "import/naer-import-format.h"

G_BEGIN_DECLS

/**
 * NaerImportProblemType:
 *
 * What is wrong with a row. Those up to and with %NAER_PROBLEM_PERSON_TWICE refuse the row; the
 * others are warnings and the row is taken.
 */
typedef enum
{
  NAER_PROBLEM_TOO_MANY_CELLS,
  NAER_PROBLEM_NO_PERSON,
  NAER_PROBLEM_NATIONAL_ID,
  NAER_PROBLEM_CODE_MISSING,
  NAER_PROBLEM_CODE_UNKNOWN,
  NAER_PROBLEM_FROM_MISSING,
  NAER_PROBLEM_DATE_FORM,
  NAER_PROBLEM_DATE_IMPOSSIBLE,
  NAER_PROBLEM_DATE_FAR,
  NAER_PROBLEM_TO_MISSING,
  NAER_PROBLEM_TO_BEFORE_FROM,
  NAER_PROBLEM_GRADE_FORM,
  NAER_PROBLEM_GRADE_LOW,
  NAER_PROBLEM_GRADE_HIGH,
  NAER_PROBLEM_GRADE_MISSING,
  NAER_PROBLEM_PERSON_ASK,
  NAER_PROBLEM_PERSON_UNKNOWN,
  NAER_PROBLEM_PERSON_TWICE,
  NAER_PROBLEM_NAME_MISSING,
  NAER_PROBLEM_NAME_DIFFERS,
  NAER_PROBLEM_POSITION_FORM,
  NAER_PROBLEM_GRADE_IGNORED,
  NAER_PROBLEM_REGISTERED_FORM,
  NAER_PROBLEM_EMPLOYMENT_FORM,
  NAER_PROBLEM_TAKEN_AS_OPEN,
} NaerImportProblemType;

/**
 * NaerImportProblem:
 * @type: what is wrong
 * @line: the line of the file, from 1, as a text editor counts
 * @column: the column, from 0, or -1 when it is not one
 * @heading: (nullable): the heading of the column
 * @field: what the column holds
 * @value: what stands there
 * @other: (nullable): what it is compared with
 * @dates: the form of dates that was expected
 *
 * One thing that is wrong with a row, and where.
 */
typedef struct
{
  NaerImportProblemType type;
  guint line;
  int column;
  char *heading;
  NaerImportField field;
  char *value;
  char *other;
  NaerDateForm dates;
} NaerImportProblem;

void        naer_import_problem_free       (NaerImportProblem       *problem);
gboolean    naer_import_problem_is_error   (const NaerImportProblem *problem);
const char *naer_import_problem_get_code   (const NaerImportProblem *problem);
char       *naer_import_problem_expected   (const NaerImportProblem *problem,
                                            NaerLanguage             language);
char       *naer_import_problem_describe   (const NaerImportProblem *problem,
                                            NaerLanguage             language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportProblem, naer_import_problem_free)

G_END_DECLS
