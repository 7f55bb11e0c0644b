/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "data/naer-store.h"

G_BEGIN_DECLS

/**
 * NaerOpenDialog:
 *
 * Asks for the passphrase of a data file, old or new, and opens it; the key is derived off the
 * main thread. Signals: `opened`, and `failed` (message) when the file itself is the problem.
 */
#define NAER_TYPE_OPEN_DIALOG (naer_open_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerOpenDialog, naer_open_dialog, NAER, OPEN_DIALOG, AdwDialog)

NaerOpenDialog *naer_open_dialog_new         (GFile          *file,
                                              gboolean        create);
NaerOpenDialog *naer_open_dialog_new_restore (GFile          *file,
                                              const char     *backup);
NaerStore      *naer_open_dialog_get_store   (NaerOpenDialog *self);
NaerFacts      *naer_open_dialog_steal_facts (NaerOpenDialog *self);
void            naer_open_dialog_try_keyring (NaerOpenDialog *self);

G_END_DECLS
