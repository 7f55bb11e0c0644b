/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-reading.h"

G_BEGIN_DECLS

/* Sentences of the import dialog, in the language of the interface. */

const char *naer_import_words_encoding  (const NaerImportReading *reading);
char       *naer_import_words_delimiter (const NaerImportReading *reading);
const char *naer_import_words_header    (const NaerImportReading *reading);
char       *naer_import_words_dates     (const NaerImportReading *reading);
char       *naer_import_words_file      (const NaerImportReading *reading,
                                         const char              *name,
                                         NaerLanguage             language);
char       *naer_import_words_format    (const NaerImportReading *reading,
                                         NaerLanguage             language);
char       *naer_import_words_columns   (const NaerImportReading *reading,
                                         NaerLanguage             language);
char       *naer_import_words_button    (const NaerImportReading *reading);
char       *naer_import_words_reason    (const NaerImportReading *reading,
                                         NaerLanguage             language);
char       *naer_import_words_done      (const NaerImportReading *reading);

G_END_DECLS
