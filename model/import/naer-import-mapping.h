/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-absence-kind.h"
#include "import/naer-import-field.h"
#include "import/naer-import-format.h"

G_BEGIN_DECLS

/**
 * NaerCodeMeaning:
 * @NAER_CODE_MEANING_UNKNOWN: not known: its rows are refused until it is
 * @NAER_CODE_MEANING_KIND: a kind of absence
 * @NAER_CODE_MEANING_LEAVE_OUT: nothing that the program keeps: its rows are left out
 *
 * What a code of a payroll file stands for.
 */
typedef enum
{
  NAER_CODE_MEANING_UNKNOWN,
  NAER_CODE_MEANING_KIND,
  NAER_CODE_MEANING_LEAVE_OUT,
} NaerCodeMeaning;

/**
 * NaerImportCode:
 * @code: the code as it stands in the file
 * @text: (nullable): the text beside it; %NULL for any
 * @meaning: what it stands for
 * @kind: the kind, for %NAER_CODE_MEANING_KIND
 * @graded: whether it says that the note is graded, so that the grade must be there
 * @n_rows: how many rows of the file have it; 0 when it only stands in the mapping
 * @line: the first line that has it, 0 as above
 */
typedef struct
{
  char *code;
  char *text;
  NaerCodeMeaning meaning;
  NaerAbsenceKind kind;
  gboolean graded;
  guint n_rows;
  guint line;
} NaerImportCode;

/**
 * NaerImportMapping:
 * @format: how files of this layout are written; what is zero is found out from each file
 * @columns: for each #NaerImportField its column, from 0, or -1
 * @headings: (nullable elements): for each field the heading that its column is found by
 * @open_ended: whether an absence without a last day is still going on
 * @codes: (element-type NaerImportCode): what the codes mean
 * @index: the codes by code and text; private
 *
 * What the columns and codes of a payroll file mean. It is guessed, corrected by the leader, and
 * remembered for the next file of the same layout.
 */
typedef struct
{
  NaerImportFormat format;
  int columns[NAER_N_IMPORT_FIELDS];
  char *headings[NAER_N_IMPORT_FIELDS];
  gboolean open_ended;
  GPtrArray *codes;
  GHashTable *index;
} NaerImportMapping;

NaerImportMapping *naer_import_mapping_new        (void);
NaerImportMapping *naer_import_mapping_copy       (const NaerImportMapping *self);
void               naer_import_mapping_free       (NaerImportMapping       *self);
NaerImportMapping *naer_import_mapping_guess      (const NaerDelimited     *table,
                                                   const NaerImportFormat  *format);
gboolean           naer_import_mapping_fit        (NaerImportMapping       *self,
                                                   const NaerDelimited     *table,
                                                   const NaerImportFormat  *format,
                                                   NaerLanguage             language,
                                                   GError                 **error);
void               naer_import_mapping_set_column (NaerImportMapping       *self,
                                                   NaerImportField          field,
                                                   int                      column,
                                                   const NaerDelimited     *table,
                                                   const NaerImportFormat  *format);
void               naer_import_mapping_find_codes (NaerImportMapping       *self,
                                                   const NaerDelimited     *table,
                                                   const NaerImportFormat  *format);
void               naer_import_mapping_forget_guesses (NaerImportMapping   *self);
NaerImportCode    *naer_import_mapping_add_code   (NaerImportMapping       *self,
                                                   const char              *code,
                                                   const char              *text);
NaerImportCode    *naer_import_mapping_look_up    (const NaerImportMapping *self,
                                                   const char              *code,
                                                   const char              *text);
guint              naer_import_mapping_n_unknown  (const NaerImportMapping *self);
gboolean           naer_import_mapping_check      (const NaerImportMapping *self,
                                                   NaerLanguage             language,
                                                   GError                 **error);
char              *naer_import_mapping_get_key    (const NaerDelimited     *table,
                                                   const NaerImportFormat  *format);
char              *naer_import_mapping_to_json    (const NaerImportMapping *self);
NaerImportMapping *naer_import_mapping_from_json  (const char              *json,
                                                   NaerLanguage             language,
                                                   GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportMapping, naer_import_mapping_free)

G_END_DECLS
