/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-key-file.h"

G_BEGIN_DECLS

/**
 * NAER_RECOVERY_ROWS:
 *
 * How many rows a recovery code has; each is checked alone, so that a slip is found where it is.
 */
#define NAER_RECOVERY_ROWS 4

NaerSecret *naer_recovery_write   (const NaerSecret  *data_key,
                                   const guint8      *file_id);
NaerSecret *naer_recovery_read    (const char        *code,
                                   const guint8      *file_id,
                                   int               *row,
                                   GError           **error);
gboolean    naer_recovery_rescue  (const char        *path,
                                   const char        *code,
                                   const NaerSecret  *passphrase,
                                   NaerKeyCost        cost,
                                   int               *row,
                                   GError           **error);

G_END_DECLS
