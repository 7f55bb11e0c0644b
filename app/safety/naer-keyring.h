/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-store.h"

G_BEGIN_DECLS

/* The key of a data file in the keyring of this computer, under the identifier of the file. */

void        naer_keyring_keep_async    (NaerStore            *store,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean    naer_keyring_keep_finish   (GAsyncResult         *result,
                                        GError              **error);
void        naer_keyring_find_async    (GFile                *file,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
NaerSecret *naer_keyring_find_finish   (GAsyncResult         *result,
                                        GError              **error);
void        naer_keyring_forget_async  (GFile                *file,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean    naer_keyring_forget_finish (GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
