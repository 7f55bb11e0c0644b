/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerRecordLine:
 * @label: what it is, in words
 * @value: (nullable): what the record says of it, %NULL for the heading of a part
 * @depth: how deep in the parts of the record
 * @is_text: whether somebody wrote it freely
 *
 * One line of all that a record says.
 */
typedef struct
{
  char *label;
  char *value;
  guint depth;
  gboolean is_text;
} NaerRecordLine;

GPtrArray      *naer_record_lines_new   (void);
NaerRecordLine *naer_record_line_new    (const char            *label,
                                         char                  *value,
                                         guint                  depth);
const char *naer_record_member_to_words (const NaerRecordShape *shape,
                                         const char            *member,
                                         NaerLanguage           language);
GPtrArray  *naer_record_to_lines        (NaerRecordType         type,
                                         gconstpointer          record,
                                         const NaerFacts       *facts,
                                         NaerLanguage           language);
gboolean    naer_record_type_parse      (const char            *name,
                                         NaerRecordType        *type);

G_END_DECLS
