/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-lines-dialog.h"

G_BEGIN_DECLS

/**
 * NaerArrangementsDialog:
 *
 * The form of what the employer has agreed about self-certification, and from when.
 */
#define NAER_TYPE_ARRANGEMENTS_DIALOG (naer_arrangements_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerArrangementsDialog, naer_arrangements_dialog, NAER, ARRANGEMENTS_DIALOG, NaerLinesDialog)

void naer_arrangements_dialog_present (NaerSession *session,
                                       GtkWidget   *parent);

G_END_DECLS
