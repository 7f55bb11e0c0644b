/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-rows.h"

G_BEGIN_DECLS

typedef struct _NaerImportRowReader NaerImportRowReader;

NaerImportRowReader *naer_import_row_reader_new  (const NaerDelimited     *table,
                                                  const NaerImportFormat  *format,
                                                  const NaerImportMapping *mapping,
                                                  GStringChunk            *strings);
void                 naer_import_row_reader_free (NaerImportRowReader     *self);
NaerImportRow        naer_import_row_reader_read (NaerImportRowReader     *self,
                                                  guint                    row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportRowReader, naer_import_row_reader_free)

G_END_DECLS
