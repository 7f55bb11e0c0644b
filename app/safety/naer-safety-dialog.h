/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerSafetyDialog:
 *
 * What keeps the file safe: its passphrase, recovery sheet, lock, backups, and a check of all.
 */
#define NAER_TYPE_SAFETY_DIALOG (naer_safety_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerSafetyDialog, naer_safety_dialog, NAER, SAFETY_DIALOG, AdwPreferencesDialog)

NaerSafetyDialog *naer_safety_dialog_new (NaerSession *session,
                                          GSettings   *settings);

G_END_DECLS
