/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

/* Edits of one member of a record by its name: from the old value comes a new one. What members
 * say together is seen to by whoever knows the record (`model/plan`, `model/meeting`). */

gpointer naer_record_with_text    (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   const char     *text);
gpointer naer_record_with_day     (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   NaerDay         day);
gpointer naer_record_with_number  (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   int             number);
gpointer naer_record_with_flag    (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   guint           flag,
                                   gboolean        on);
gpointer naer_record_with_part    (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   guint           index,
                                   gconstpointer   part);
gpointer naer_record_without_part (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   guint           index);
gpointer naer_record_moving_part  (NaerRecordType  type,
                                   gconstpointer   record,
                                   const char     *member,
                                   guint           from,
                                   guint           to);
void     naer_record_tidy_texts   (NaerRecordType  type,
                                   gpointer        record);
guint    naer_record_longest_text (NaerRecordType  type,
                                   gconstpointer   record);
void     naer_record_drop_unwritten_days (NaerRecordType type,
                                          gpointer       record);
char    *naer_record_find_typed   (NaerRecordType  type,
                                   gconstpointer   before,
                                   gconstpointer   after);

G_END_DECLS
