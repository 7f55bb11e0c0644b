/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerImportDialog:
 *
 * Takes in an absence file: how it is read, what its columns and codes mean, what would change.
 * Nothing is written before the leader says so.
 */
#define NAER_TYPE_IMPORT_DIALOG (naer_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportDialog, naer_import_dialog, NAER, IMPORT_DIALOG, AdwDialog)

NaerImportDialog *naer_import_dialog_new (NaerSession *session,
                                          GFile       *file);

G_END_DECLS
