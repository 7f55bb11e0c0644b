/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-sheet.h"

G_BEGIN_DECLS

/**
 * NaerPrintCase:
 * @facts: the facts of tests/data/print/case.json
 * @timelines: the cases of their only employee
 * @input: what a sheet is made from
 *
 * A case with everything in it.
 */
typedef struct
{
  NaerFacts *facts;
  GPtrArray *timelines;
  NaerSheetInput input;
} NaerPrintCase;

NaerPrintCase *naer_print_case_new          (void);
NaerPrintCase *naer_print_case_read         (const char    *path);
void           naer_print_case_free         (NaerPrintCase *self);
void           naer_print_case_choose       (NaerPrintCase *self,
                                             NaerSheetKind  kind,
                                             NaerLanguage   language,
                                             gboolean       blank);
NaerEmployee  *naer_print_case_get_employee (NaerPrintCase *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPrintCase, naer_print_case_free)

G_END_DECLS
