/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "facts/naer-change.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

#define NAER_STORE_ERROR (naer_store_error_quark ())

/**
 * NaerStoreError:
 * @NAER_STORE_ERROR_PASSPHRASE: the passphrase does not open the file
 * @NAER_STORE_ERROR_NEWER: written by a newer version of the program
 * @NAER_STORE_ERROR_DAMAGED: not a data file, or damaged
 * @NAER_STORE_ERROR_IN_USE: another program has it open and writes
 * @NAER_STORE_ERROR_EXISTS: there is a file already where one was to be made
 * @NAER_STORE_ERROR_MISSING: there is no such file
 * @NAER_STORE_ERROR_NETWORK_DRIVE: on a network drive where it cannot be kept safely
 * @NAER_STORE_ERROR_CONFLICT: the data is no longer as the change expects; nothing was written
 * @NAER_STORE_ERROR_FAILED: something else
 */
typedef enum
{
  NAER_STORE_ERROR_PASSPHRASE,
  NAER_STORE_ERROR_NEWER,
  NAER_STORE_ERROR_DAMAGED,
  NAER_STORE_ERROR_IN_USE,
  NAER_STORE_ERROR_EXISTS,
  NAER_STORE_ERROR_MISSING,
  NAER_STORE_ERROR_NETWORK_DRIVE,
  NAER_STORE_ERROR_CONFLICT,
  NAER_STORE_ERROR_FAILED,
} NaerStoreError;

GQuark naer_store_error_quark (void);

/**
 * NaerStore:
 *
 * The data file, through one thread that owns its connection. Calls without `_async` block and
 * are for the command line and tests.
 */
#define NAER_TYPE_STORE (naer_store_get_type ())
G_DECLARE_FINAL_TYPE (NaerStore, naer_store, NAER, STORE, GObject)

NaerStore *naer_store_new_in_memory (GError              **error);
NaerStore *naer_store_create        (GFile                *file,
                                     const char           *passphrase,
                                     GError              **error);
void       naer_store_create_async  (GFile                *file,
                                     const char           *passphrase,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
NaerStore *naer_store_create_finish (GAsyncResult         *result,
                                     GError              **error);
NaerStore *naer_store_open          (GFile                *file,
                                     const char           *passphrase,
                                     GError              **error);
void       naer_store_open_async    (GFile                *file,
                                     const char           *passphrase,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
NaerStore *naer_store_open_finish   (GAsyncResult         *result,
                                     GError              **error);
GFile     *naer_store_get_file      (NaerStore            *self);
NaerFacts *naer_store_load          (NaerStore            *self,
                                     GError              **error);
void       naer_store_load_async    (NaerStore            *self,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
NaerFacts *naer_store_load_finish   (NaerStore            *self,
                                     GAsyncResult         *result,
                                     GError              **error);
gboolean   naer_store_apply         (NaerStore            *self,
                                     GPtrArray            *changes,
                                     const char           *purpose,
                                     GError              **error);
void       naer_store_apply_async   (NaerStore            *self,
                                     GPtrArray            *changes,
                                     const char           *purpose,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
gboolean   naer_store_apply_finish  (NaerStore            *self,
                                     GAsyncResult         *result,
                                     GError              **error);
gboolean   naer_store_note          (NaerStore            *self,
                                     const char           *action,
                                     gint64                employee_row_id,
                                     GError              **error);
void       naer_store_note_async    (NaerStore            *self,
                                     const char           *action,
                                     gint64                employee_row_id,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
gboolean   naer_store_note_finish   (NaerStore            *self,
                                     GAsyncResult         *result,
                                     GError              **error);
char      *naer_store_get_setting   (NaerStore            *self,
                                     const char           *key,
                                     GError              **error);
gboolean   naer_store_set_setting   (NaerStore            *self,
                                     const char           *key,
                                     const char           *value,
                                     GError              **error);
gboolean   naer_store_close         (NaerStore            *self,
                                     GError              **error);

G_END_DECLS
