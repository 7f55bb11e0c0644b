/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NaerEditHistory:
 *
 * One record while it is written: what it says now, what it said before, and what was undone.
 */
typedef struct _NaerEditHistory NaerEditHistory;

NaerEditHistory *naer_edit_history_new      (NaerRecordType         type,
                                             gconstpointer          value);
void             naer_edit_history_free     (NaerEditHistory       *self);
gconstpointer    naer_edit_history_get      (const NaerEditHistory *self);
gboolean         naer_edit_history_take     (NaerEditHistory       *self,
                                             gpointer               value,
                                             const char            *run);
void             naer_edit_history_end_run  (NaerEditHistory       *self);
gboolean         naer_edit_history_can_undo (const NaerEditHistory *self);
gboolean         naer_edit_history_can_redo (const NaerEditHistory *self);
gboolean         naer_edit_history_undo     (NaerEditHistory       *self);
gboolean         naer_edit_history_redo     (NaerEditHistory       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEditHistory, naer_edit_history_free)

G_END_DECLS
