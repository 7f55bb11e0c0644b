/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-mapping.h"
#include "import/naer-import-problem.h"

G_BEGIN_DECLS

/**
 * NaerImportRowStatus:
 * @NAER_IMPORT_ROW_GOOD: can be taken
 * @NAER_IMPORT_ROW_REFUSED: has a problem that keeps it out
 * @NAER_IMPORT_ROW_DUPLICATE: says the same as an earlier row
 * @NAER_IMPORT_ROW_TOTAL: a totals line, or a repeated heading
 * @NAER_IMPORT_ROW_BLANK: nothing but separators
 * @NAER_IMPORT_ROW_LEFT_OUT: its code is to be left out
 *
 * What becomes of a row of the file.
 */
typedef enum
{
  NAER_IMPORT_ROW_GOOD,
  NAER_IMPORT_ROW_REFUSED,
  NAER_IMPORT_ROW_DUPLICATE,
  NAER_IMPORT_ROW_TOTAL,
  NAER_IMPORT_ROW_BLANK,
  NAER_IMPORT_ROW_LEFT_OUT,
} NaerImportRowStatus;

#define NAER_N_IMPORT_ROW_STATUSES (NAER_IMPORT_ROW_LEFT_OUT + 1)

/**
 * NaerImportRow:
 * @line: its line in the file, from 1, as a text editor counts
 * @status: what becomes of it
 * @number: employee number, "" when missing
 * @name: name, "" when missing
 * @unit: unit, "" when missing
 * @percent: position in percent, 0 when missing or not readable
 * @kind: kind of absence
 * @from: first day, inclusive
 * @to: last day, inclusive, %NAER_DAY_NONE for an open absence
 * @grade: percent sick of a sick note, else 100
 * @grade_known: whether the file says the grade
 * @share: share of the day away, above 0 and up to 1
 * @registered: when it was registered, or %NAER_DAY_NONE
 * @employment_from: first day of the employment, or %NAER_DAY_NONE
 * @employment_to: last day of the employment, or %NAER_DAY_NONE
 * @problems: (nullable) (element-type NaerImportProblem): what is wrong with it
 *
 * One row of a payroll file, read. The texts belong to the rows and are the same pointer where
 * they are the same text.
 */
typedef struct
{
  guint line;
  NaerImportRowStatus status;
  const char *number;
  const char *name;
  const char *unit;
  double percent;
  NaerAbsenceKind kind;
  NaerDay from;
  NaerDay to;
  int grade;
  gboolean grade_known;
  double share;
  NaerDay registered;
  NaerDay employment_from;
  NaerDay employment_to;
  GPtrArray *problems;
} NaerImportRow;

/**
 * NaerImportRows:
 * @rows: (element-type NaerImportRow): the rows, as they stand in the file
 * @counts: how many there are of each #NaerImportRowStatus
 * @n_warnings: rows that are taken with a warning
 * @file_name: the name of the file, without its folder
 * @strings: the texts
 *
 * The rows of a payroll file, read by a mapping.
 */
typedef struct
{
  GArray *rows;
  guint counts[NAER_N_IMPORT_ROW_STATUSES];
  guint n_warnings;
  char *file_name;
  GStringChunk *strings;
} NaerImportRows;

NaerImportRows      *naer_import_rows_read (const NaerDelimited     *table,
                                            const NaerImportFormat  *format,
                                            const NaerImportMapping *mapping,
                                            const char              *file_name);
void                 naer_import_rows_free (NaerImportRows          *self);
const NaerImportRow *naer_import_rows_get  (const NaerImportRows    *self,
                                            guint                    index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportRows, naer_import_rows_free)

G_END_DECLS
