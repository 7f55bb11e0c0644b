/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

void      naer_text_append_string  (GString          *text,
                                    const char       *value);
char     *naer_record_to_text      (NaerRecordType    type,
                                    gint64            employee_row_id,
                                    gconstpointer     record);
gpointer  naer_record_from_text    (NaerRecordType    type,
                                    const char       *text);
gpointer  naer_record_draft_from_text (NaerRecordType type,
                                       const char    *text);
gint64    naer_record_owner_from_text (const char    *text);
char     *naer_field_to_text       (const NaerField  *field,
                                    gconstpointer     record);
gboolean  naer_field_set_from_text (const NaerField  *field,
                                    gpointer          record,
                                    const char       *text);

G_END_DECLS
