/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-audit-verify.h"
#include "data/naer-draft.h"
#include "data/naer-row-history.h"
#include "data/naer-secret.h"
#include "data/naer-seen-head.h"
#include "data/naer-store-error.h"
#include "facts/naer-change.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerStoreMode:
 * @NAER_STORE_MODE_WRITE: to read and write; one program at a time
 * @NAER_STORE_MODE_READ: only to read, also while another program writes
 */
typedef enum
{
  NAER_STORE_MODE_WRITE,
  NAER_STORE_MODE_READ,
} NaerStoreMode;

/**
 * NaerStore:
 *
 * The data file, through one thread that owns its connection. Calls without `_async` block and
 * are for the command line and tests.
 */
#define NAER_TYPE_STORE (naer_store_get_type ())
G_DECLARE_FINAL_TYPE (NaerStore, naer_store, NAER, STORE, GObject)

NaerStore *naer_store_new_in_memory      (GError              **error);
NaerStore *naer_store_create             (GFile                *file,
                                          const char           *passphrase,
                                          GError              **error);
void       naer_store_create_async       (GFile                *file,
                                          const char           *passphrase,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
NaerStore *naer_store_create_finish      (GAsyncResult         *result,
                                          GError              **error);
NaerStore *naer_store_open               (GFile                *file,
                                          const char           *passphrase,
                                          GError              **error);
NaerStore *naer_store_open_mode          (GFile                *file,
                                          const char           *passphrase,
                                          NaerStoreMode         mode,
                                          GError              **error);
void       naer_store_open_async         (GFile                *file,
                                          const char           *passphrase,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
void       naer_store_open_mode_async    (GFile                *file,
                                          const char           *passphrase,
                                          NaerStoreMode         mode,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
void       naer_store_open_by_key_async  (GFile                *file,
                                          const NaerSecret     *data_key,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
NaerSecret *naer_store_copy_key          (NaerStore            *self);
NaerStore *naer_store_open_finish        (GAsyncResult         *result,
                                          GError              **error);
GFile     *naer_store_get_file           (NaerStore            *self);
gboolean   naer_store_is_read_only       (NaerStore            *self);
gboolean   naer_store_is_on_network_drive (NaerStore           *self);
NaerHistory naer_store_get_history       (NaerStore            *self);
NaerHistoryGap naer_store_get_gap        (NaerStore            *self);
gboolean   naer_store_accept_history     (NaerStore            *self,
                                          GError              **error);
void       naer_store_accept_history_async (NaerStore          *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_accept_history_finish (NaerStore         *self,
                                          GAsyncResult         *result,
                                          GError              **error);
NaerFacts *naer_store_load               (NaerStore            *self,
                                          GError              **error);
void       naer_store_load_async         (NaerStore            *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
NaerFacts *naer_store_load_finish        (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
NaerRowHistory *naer_store_load_row_history (NaerStore          *self,
                                          GError              **error);
gboolean   naer_store_apply              (NaerStore            *self,
                                          GPtrArray            *changes,
                                          const char           *purpose,
                                          GError              **error);
void       naer_store_apply_async        (NaerStore            *self,
                                          GPtrArray            *changes,
                                          const char           *purpose,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_apply_finish       (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
gboolean   naer_store_note               (NaerStore            *self,
                                          const char           *action,
                                          gint64                employee_row_id,
                                          GError              **error);
void       naer_store_note_async         (NaerStore            *self,
                                          const char           *action,
                                          gint64                employee_row_id,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_note_finish        (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
char      *naer_store_get_setting        (NaerStore            *self,
                                          const char           *key,
                                          GError              **error);
void       naer_store_get_setting_async  (NaerStore            *self,
                                          const char           *key,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
char      *naer_store_get_setting_finish (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
gboolean   naer_store_set_setting        (NaerStore            *self,
                                          const char           *key,
                                          const char           *value,
                                          GError              **error);
void       naer_store_set_setting_async  (NaerStore            *self,
                                          const char           *key,
                                          const char           *value,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_set_setting_finish (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
gboolean   naer_store_save_draft         (NaerStore            *self,
                                          const NaerDraft      *draft,
                                          GError              **error);
void       naer_store_save_draft_async   (NaerStore            *self,
                                          const NaerDraft      *draft,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_save_draft_finish  (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
gboolean   naer_store_remove_draft       (NaerStore            *self,
                                          gint64                row_id,
                                          GError              **error);
void       naer_store_remove_draft_async (NaerStore            *self,
                                          gint64                row_id,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_remove_draft_finish (NaerStore           *self,
                                          GAsyncResult         *result,
                                          GError              **error);
GPtrArray *naer_store_load_drafts        (NaerStore            *self,
                                          GError              **error);
void       naer_store_load_drafts_async  (NaerStore            *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
GPtrArray *naer_store_load_drafts_finish (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
NaerAuditReport *naer_store_verify        (NaerStore            *self,
                                          GError              **error);
void       naer_store_verify_async       (NaerStore            *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
NaerAuditReport *naer_store_verify_finish (NaerStore           *self,
                                          GAsyncResult         *result,
                                          GError              **error);
void       naer_store_change_passphrase_async (NaerStore       *self,
                                          const char           *old,
                                          const char           *passphrase,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_change_passphrase_finish (NaerStore      *self,
                                          GAsyncResult         *result,
                                          GError              **error);
NaerSecret *naer_store_write_recovery    (NaerStore            *self,
                                          GError              **error);
char      *naer_store_backup             (NaerStore            *self,
                                          GFile                *to,
                                          GCancellable         *cancellable,
                                          GError              **error);
void       naer_store_backup_async       (NaerStore            *self,
                                          GFile                *to,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
char      *naer_store_backup_finish      (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
void       naer_store_move_async         (NaerStore            *self,
                                          GFile                *to,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean   naer_store_move_finish        (NaerStore            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
void       naer_store_keep_backed_up     (NaerStore            *self);
gboolean   naer_store_close              (NaerStore            *self,
                                          GError              **error);

G_END_DECLS
