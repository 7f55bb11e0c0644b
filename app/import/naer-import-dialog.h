/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerImportDialog:
 *
 * Imports a file of absence: shows what will happen, asks only what cannot be guessed, and writes
 * nothing before the leader says so.
 */
#define NAER_TYPE_IMPORT_DIALOG (naer_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportDialog, naer_import_dialog, NAER, IMPORT_DIALOG, AdwDialog)

AdwDialog *naer_import_dialog_new     (NaerSession *session,
                                       GFile       *file);
void       naer_import_dialog_present (NaerSession *session,
                                       GtkWidget   *parent,
                                       GFile       *file);

G_END_DECLS
