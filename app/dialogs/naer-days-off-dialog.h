/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-lines-dialog.h"

G_BEGIN_DECLS

/**
 * NaerDaysOffDialog:
 *
 * The form of the days that the employer has off beside the public holidays.
 */
#define NAER_TYPE_DAYS_OFF_DIALOG (naer_days_off_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerDaysOffDialog, naer_days_off_dialog, NAER, DAYS_OFF_DIALOG, NaerLinesDialog)

void naer_days_off_dialog_present (NaerSession *session,
                                   GtkWidget   *parent);

G_END_DECLS
