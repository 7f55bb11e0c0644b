/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"
#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NaerDraft:
 * @type: what it is a draft of
 * @employee_row_id: the employee that the record belongs to
 * @saved_at: when it was saved: milliseconds since 1970, UTC
 * @record: what it says; its row is that of the record it will be
 *
 * A record while it is written. The data file keeps one for each record, outside the log, so that
 * what was typed is there after a crash and what was taken back is gone.
 */
typedef struct
{
  NaerRecordType type;
  gint64 employee_row_id;
  gint64 saved_at;
  gpointer record;
} NaerDraft;

NaerDraft *naer_draft_new         (NaerRecordType     type,
                                   gint64             employee_row_id,
                                   gconstpointer      record);
NaerDraft *naer_draft_copy        (const NaerDraft   *draft);
void       naer_draft_free        (NaerDraft         *draft);
gint64     naer_draft_get_row     (const NaerDraft   *draft);

gboolean   naer_draft_rows_save   (NaerDatabase      *database,
                                   const NaerDraft   *draft,
                                   GError           **error);
gboolean   naer_draft_rows_remove (NaerDatabase      *database,
                                   gint64             row_id,
                                   GError           **error);
GPtrArray *naer_draft_rows_load   (NaerDatabase      *database,
                                   GError           **error);
gboolean   naer_draft_rows_tidy   (NaerDatabase      *database,
                                   GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDraft, naer_draft_free)

G_END_DECLS
