/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerRecordWriter:
 *
 * A record while it is written: its value, what can be undone and done again, and the draft of it,
 * which is safe two seconds after a letter was typed at the latest. It knows no widgets. Signals:
 *
 * - `edited`: the record says something else than before.
 * - `saved`: what it says is safe in the data file.
 * - `failed` (message): it could not be saved.
 */
#define NAER_TYPE_RECORD_WRITER (naer_record_writer_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerRecordWriter, naer_record_writer, NAER, RECORD_WRITER, GObject)

/**
 * NaerRecordWriterClass:
 * @may_save: whether a draft may be written now; always, unless it is said
 *
 * What the writer of some types of records does in its own way.
 */
struct _NaerRecordWriterClass
{
  GObjectClass parent_class;

  gboolean (*may_save) (NaerRecordWriter *self);
};

NaerRecordWriter *naer_record_writer_new            (NaerSession      *session,
                                                     gint64            employee,
                                                     NaerRecordType    type,
                                                     gconstpointer     record);
void              naer_record_writer_open           (NaerRecordWriter *self,
                                                     NaerSession      *session,
                                                     gint64            employee,
                                                     NaerRecordType    type,
                                                     gconstpointer     record);
NaerSession      *naer_record_writer_get_session    (NaerRecordWriter *self);
gint64            naer_record_writer_get_employee   (NaerRecordWriter *self);
NaerDay           naer_record_writer_get_today      (NaerRecordWriter *self);
gconstpointer     naer_record_writer_get_record     (NaerRecordWriter *self);
gint64            naer_record_writer_get_saved_at   (NaerRecordWriter *self);
gboolean          naer_record_writer_is_saved       (NaerRecordWriter *self);
char             *naer_record_writer_describe_state (NaerRecordWriter *self);
char             *naer_record_writer_describe_draft (NaerRecordWriter *self);
char             *naer_record_writer_describe_found (NaerRecordWriter *self);
void              naer_record_writer_take           (NaerRecordWriter *self,
                                                     gpointer          record,
                                                     const char       *run);
void              naer_record_writer_end_run        (NaerRecordWriter *self);
gboolean          naer_record_writer_can_undo       (NaerRecordWriter *self);
gboolean          naer_record_writer_can_redo       (NaerRecordWriter *self);
gboolean          naer_record_writer_undo           (NaerRecordWriter *self);
gboolean          naer_record_writer_redo           (NaerRecordWriter *self);
void              naer_record_writer_save           (NaerRecordWriter *self);
void              naer_record_writer_drop           (NaerRecordWriter *self);
char             *naer_draft_describe               (gint64            saved_at);

G_END_DECLS
