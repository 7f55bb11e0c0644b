/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

void       naer_edit_changes_add (GPtrArray      *changes,
                                  NaerRecordType  type,
                                  gint64          employee_row_id,
                                  gconstpointer   before,
                                  gconstpointer   after);
GPtrArray *naer_edit_changes_one (NaerRecordType  type,
                                  gint64          employee_row_id,
                                  gconstpointer   before,
                                  gconstpointer   after);
char      *naer_edit_clean_text  (const char     *text);

G_END_DECLS
