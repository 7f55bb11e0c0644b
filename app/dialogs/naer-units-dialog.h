/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerUnitsDialog:
 *
 * The form of the units: add, rename, remove.
 */
#define NAER_TYPE_UNITS_DIALOG (naer_units_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitsDialog, naer_units_dialog, NAER, UNITS_DIALOG, NaerFormDialog)

void naer_units_dialog_present (NaerSession *session,
                                GtkWidget   *parent);

G_END_DECLS
