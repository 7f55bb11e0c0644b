/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-plan.h"
#include "language/naer-words.h"

G_BEGIN_DECLS

/* Sentences on what the import does, in the language of the interface. */

char *naer_import_words_person     (const NaerImportPerson  *person);
char *naer_import_words_spell      (const NaerAbsence       *absence,
                                    NaerLanguage             language);
char *naer_import_words_item       (const NaerPlanItem      *item,
                                    NaerLanguage             language);
char *naer_import_words_status     (NaerPlanStatus           status,
                                    guint                    n);
char *naer_import_words_employment (const NaerEmployment    *employment,
                                    const char              *unit,
                                    NaerLanguage             language);
char *naer_import_words_move       (const NaerImportPerson  *person,
                                    const char              *unit_before,
                                    NaerLanguage             language);
const char *naer_import_words_left_out (NaerImportRowStatus  status);

G_END_DECLS
