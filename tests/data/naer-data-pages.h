/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-data-test.h"

G_BEGIN_DECLS

guint naer_test_count_files    (NaerStore    *store,
                                NaerPlace    *place,
                                const char   *text);
void  naer_test_make_backup    (NaerStore    *store);
void  naer_test_remove_backups (const guint8 *id);

G_END_DECLS
