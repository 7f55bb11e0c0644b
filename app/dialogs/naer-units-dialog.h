/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerUnitsDialog:
 *
 * The units: add, rename, remove.
 */
#define NAER_TYPE_UNITS_DIALOG (naer_units_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitsDialog, naer_units_dialog, NAER, UNITS_DIALOG, AdwDialog)

NaerUnitsDialog *naer_units_dialog_new (NaerSession *session);

G_END_DECLS
