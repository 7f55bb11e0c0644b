/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-field.h"
#include "import/naer-import-format.h"

G_BEGIN_DECLS

void naer_column_guess (const NaerDelimited    *table,
                        const NaerImportFormat *format,
                        int                    *columns);

G_END_DECLS
