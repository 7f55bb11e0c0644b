/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerPatternsOffDialog:
 *
 * A form that switches the patterns of an employee off for a time.
 */
#define NAER_TYPE_PATTERNS_OFF_DIALOG (naer_patterns_off_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPatternsOffDialog, naer_patterns_off_dialog, NAER, PATTERNS_OFF_DIALOG, NaerFormDialog)

void naer_patterns_off_dialog_present (NaerSession *session,
                                       gint64       employee,
                                       GtkWidget   *parent);

G_END_DECLS
