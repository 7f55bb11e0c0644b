/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-rows.h"

G_BEGIN_DECLS

/**
 * NaerImportFile:
 * @bytes: what stands in the file
 * @name: its name, without the folder
 * @wishes: what someone said of how it is written; what is zero is found out
 * @table: its cells
 * @format: how it is written
 * @mapping: what its columns and codes mean
 *
 * A payroll file on its way in: read, with its format found out and its mapping guessed or given.
 */
typedef struct
{
  GBytes *bytes;
  char *name;
  NaerImportFormat wishes;
  NaerDelimited *table;
  NaerImportFormat format;
  NaerImportMapping *mapping;
} NaerImportFile;

NaerImportFile *naer_import_file_new        (GBytes                   *bytes,
                                             const char               *name,
                                             const NaerImportMapping  *mapping,
                                             NaerLanguage              language,
                                             GError                  **error);
void            naer_import_file_free       (NaerImportFile           *self);
gboolean        naer_import_file_set_format (NaerImportFile           *self,
                                             const NaerImportFormat   *wishes,
                                             NaerLanguage              language,
                                             GError                  **error);
char           *naer_import_file_get_key    (const NaerImportFile     *self);
char           *naer_import_file_get_memory (const NaerImportFile     *self);
gboolean        naer_import_file_recall     (NaerImportFile           *self,
                                             const char               *memory);
NaerImportRows *naer_import_file_read_rows  (const NaerImportFile     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportFile, naer_import_file_free)

G_END_DECLS
