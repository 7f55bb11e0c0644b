/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerThresholdsDialog:
 *
 * A form of the numbers at which the employer has agreed to offer a talk.
 */
#define NAER_TYPE_THRESHOLDS_DIALOG (naer_thresholds_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerThresholdsDialog, naer_thresholds_dialog, NAER, THRESHOLDS_DIALOG, NaerFormDialog)

void naer_thresholds_dialog_present (NaerSession *session,
                                     GtkWidget   *parent);

G_END_DECLS
