/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * NaerRescueDialog:
 *
 * Opens a data file by its recovery sheet, and gives it a new passphrase. Emits `rescued`.
 */
#define NAER_TYPE_RESCUE_DIALOG (naer_rescue_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerRescueDialog, naer_rescue_dialog, NAER, RESCUE_DIALOG, AdwDialog)

NaerRescueDialog *naer_rescue_dialog_new (GFile *file);

G_END_DECLS
