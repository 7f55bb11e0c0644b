/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-store.h"
#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"

G_BEGIN_DECLS

/**
 * NaerImportQuestion:
 * @NAER_IMPORT_QUESTION_NONE: all could be guessed or is decided
 * @NAER_IMPORT_QUESTION_FORMAT: the dates could as well be read with the month first
 * @NAER_IMPORT_QUESTION_COLUMNS: a column is missing that no import can do without
 * @NAER_IMPORT_QUESTION_CODES: there are codes that nobody knows the meaning of
 *
 * What must be asked before the file can be understood.
 */
typedef enum
{
  NAER_IMPORT_QUESTION_NONE,
  NAER_IMPORT_QUESTION_FORMAT,
  NAER_IMPORT_QUESTION_COLUMNS,
  NAER_IMPORT_QUESTION_CODES,
} NaerImportQuestion;

/**
 * NaerImportReading:
 * @file: the file with its format and its mapping
 * @facts: what was known before
 * @memory: (nullable): what was remembered of a former file of this layout
 * @remembered: whether that fitted
 * @question: what is left to ask
 * @rows: (nullable): its rows, %NULL while a column is missing
 * @n_without_end: rows of an absence without a last day
 * @n_by_name: rows without a number that one employee of that name could be meant by
 * @plan: (nullable): what importing the rows would change, %NULL as above
 *
 * What a file turned out to hold. Each member follows from those before it; only what is accepted
 * of the plan changes later.
 */
typedef struct
{
  NaerImportFile *file;
  NaerFacts *facts;
  char *memory;
  gboolean remembered;
  NaerImportQuestion question;
  NaerImportRows *rows;
  guint n_without_end;
  guint n_by_name;
  NaerImportPlan *plan;
} NaerImportReading;

/**
 * NaerImportDecisions:
 * @wishes: how the file is written; what is zero is to be found out
 * @mapping: (nullable): what its columns and codes mean, %NULL to remember or guess it
 * @match_names: whether rows without a number are matched by name
 *
 * What is decided of a file before it is read.
 */
typedef struct
{
  NaerImportFormat wishes;
  const NaerImportMapping *mapping;
  gboolean match_names;
} NaerImportDecisions;

/**
 * NaerImportContext:
 * @store: (nullable): where mappings are remembered
 * @facts: what is known
 * @today: today
 * @language: the language of error messages
 *
 * What a file is read beside.
 */
typedef struct
{
  NaerStore *store;
  const NaerFacts *facts;
  NaerDay today;
  NaerLanguage language;
} NaerImportContext;

NaerImportReading *naer_import_reading_new         (GBytes                     *bytes,
                                                    const char                 *file_name,
                                                    const NaerImportDecisions  *decisions,
                                                    const NaerImportContext    *context,
                                                    GError                    **error);
void               naer_import_reading_free        (NaerImportReading          *self);
char              *naer_import_reading_get_heading (const NaerImportReading    *self,
                                                    guint                       column,
                                                    NaerLanguage                language);
char              *naer_import_reading_get_example (const NaerImportReading    *self,
                                                    guint                       column);
guint              naer_import_reading_n_spells    (const NaerImportReading    *self);
guint              naer_import_reading_n_removals  (const NaerImportReading    *self);
gboolean           naer_import_reading_can_write   (const NaerImportReading    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportReading, naer_import_reading_free)

G_END_DECLS
