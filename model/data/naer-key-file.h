/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"
#include "data/naer-derivation.h"
#include "data/naer-secret.h"

G_BEGIN_DECLS

/**
 * NaerKeyFile:
 *
 * The file that stands beside the data file and holds its key, wrapped by what may open it.
 */
typedef struct _NaerKeyFile NaerKeyFile;

NaerKeyFile  *naer_key_file_new            (void);
NaerKeyFile  *naer_key_file_new_for        (const guint8       *file_id);
NaerKeyFile  *naer_key_file_load           (const char         *path,
                                            GError            **error);
gboolean      naer_key_file_save           (NaerKeyFile        *self,
                                            const char         *path,
                                            GError            **error);
void          naer_key_file_free           (NaerKeyFile        *self);
const guint8 *naer_key_file_get_file_id    (NaerKeyFile        *self);
gboolean      naer_key_file_wrap           (NaerKeyFile        *self,
                                            const NaerSecret   *data_key,
                                            const NaerSecret   *passphrase,
                                            NaerKeyCost         cost,
                                            GError            **error);
NaerSecret   *naer_key_file_unwrap         (NaerKeyFile        *self,
                                            const NaerSecret   *passphrase,
                                            GError            **error);
char         *naer_key_file_path_for       (const char         *data_path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerKeyFile, naer_key_file_free)

G_END_DECLS
