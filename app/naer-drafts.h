/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-store.h"

G_BEGIN_DECLS

/**
 * NaerDrafts:
 *
 * What is being written in an open data file: read once, kept in memory, and written through. A
 * draft ends with the record that it was for.
 * Signals:
 *
 * - `changed` (employee row id): something is begun to be written about an employee, or it is not
 *   any more.
 * - `found` (employee row id): there is something that was being written about an employee.
 * - `failed` (message): it could not be read.
 */
#define NAER_TYPE_DRAFTS (naer_drafts_get_type ())
G_DECLARE_FINAL_TYPE (NaerDrafts, naer_drafts, NAER, DRAFTS, GObject)

NaerDrafts      *naer_drafts_new         (NaerStore            *store);
void             naer_drafts_load        (NaerDrafts           *self);
const NaerDraft *naer_drafts_get         (NaerDrafts           *self,
                                          gint64                row_id);
GPtrArray       *naer_drafts_list        (NaerDrafts           *self,
                                          gint64                employee);
gboolean         naer_drafts_is_found    (NaerDrafts           *self,
                                          gint64                row_id);
void             naer_drafts_save        (NaerDrafts           *self,
                                          NaerDraft            *draft,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean         naer_drafts_save_finish (NaerDrafts           *self,
                                          GAsyncResult         *result,
                                          GError              **error);
void             naer_drafts_drop        (NaerDrafts           *self,
                                          gint64                row_id);
void             naer_drafts_follow      (NaerDrafts           *self,
                                          GPtrArray            *changes,
                                          gboolean              is_undo);

G_END_DECLS
