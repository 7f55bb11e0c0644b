/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-audit-verify.h"
#include "data/naer-draft.h"
#include "data/naer-drive.h"
#include "data/naer-key-file.h"
#include "data/naer-row-history.h"
#include "data/naer-seen-head.h"
#include "facts/naer-change.h"

G_BEGIN_DECLS

/**
 * NaerDataFile:
 *
 * An open data file, used by one thread at a time: #NaerStore does so for the program. Errors
 * are #NaerStoreError.
 */
typedef struct _NaerDataFile NaerDataFile;

NaerDataFile *naer_data_file_new_in_memory  (GError             **error);
NaerDataFile *naer_data_file_create         (const char          *path,
                                             const NaerSecret    *passphrase,
                                             NaerKeyCost          cost,
                                             GError             **error);
NaerDataFile *naer_data_file_open           (const char          *path,
                                             const NaerSecret    *passphrase,
                                             gboolean             read_only,
                                             GError             **error);
NaerDataFile *naer_data_file_open_by_key    (const char          *path,
                                             const NaerSecret    *data_key,
                                             GError             **error);
const NaerSecret *naer_data_file_get_key    (NaerDataFile        *self);
void          naer_data_file_close          (NaerDataFile        *self);
NaerDatabase *naer_data_file_get_database   (NaerDataFile        *self);
gboolean      naer_data_file_is_in_file     (NaerDataFile        *self);
gboolean      naer_data_file_has_ended      (NaerDataFile        *self);
NaerDriveUse  naer_data_file_get_drive_use  (NaerDataFile        *self);
const NaerHistoryGap *naer_data_file_get_gap (NaerDataFile         *self);
void          naer_data_file_accept_history (NaerDataFile        *self);
gboolean      naer_data_file_go_on          (NaerDataFile        *self,
                                             GError             **error);
NaerFacts    *naer_data_file_load           (NaerDataFile        *self,
                                             GError             **error);
gboolean      naer_data_file_apply          (NaerDataFile        *self,
                                             GPtrArray           *changes,
                                             const char          *purpose,
                                             GCancellable        *cancellable,
                                             GError             **error);
gboolean      naer_data_file_note           (NaerDataFile        *self,
                                             const char          *action,
                                             gint64               employee_row_id,
                                             GError             **error);
NaerRowHistory *naer_data_file_load_row_history (NaerDataFile    *self,
                                             GError             **error);
gboolean      naer_data_file_note_for       (NaerDataFile        *self,
                                             const char          *action,
                                             const char          *purpose,
                                             gint64               employee_row_id,
                                             GError             **error);
gboolean      naer_data_file_redact         (NaerDataFile        *self,
                                             gint64               number,
                                             const char          *field,
                                             GError             **error);
gboolean      naer_data_file_change_passphrase (NaerDataFile     *self,
                                             const NaerSecret    *old,
                                             const NaerSecret    *passphrase,
                                             NaerKeyCost          cost,
                                             GError             **error);
NaerSecret   *naer_data_file_write_recovery (NaerDataFile        *self,
                                             GError             **error);
gboolean      naer_data_file_verify         (NaerDataFile        *self,
                                             NaerAuditReport     *report,
                                             GError             **error);
NaerDataFile *naer_data_file_continue_at  (NaerDataFile      *self,
                                             const char        *path,
                                             GError           **error);
gboolean      naer_data_file_get_setting    (NaerDataFile        *self,
                                             const char          *key,
                                             char               **value,
                                             GError             **error);
gboolean      naer_data_file_set_setting    (NaerDataFile        *self,
                                             const char          *key,
                                             const char          *value,
                                             GError             **error);
gboolean      naer_data_file_save_draft      (NaerDataFile        *self,
                                             const NaerDraft     *draft,
                                             GError             **error);
gboolean      naer_data_file_remove_draft    (NaerDataFile        *self,
                                             gint64               row_id,
                                             GError             **error);
GPtrArray    *naer_data_file_load_drafts     (NaerDataFile        *self,
                                             GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDataFile, naer_data_file_close)

G_END_DECLS
