/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceDialog:
 *
 * The form of one absence spell.
 */
#define NAER_TYPE_ABSENCE_DIALOG (naer_absence_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceDialog, naer_absence_dialog, NAER, ABSENCE_DIALOG, AdwDialog)

NaerAbsenceDialog *naer_absence_dialog_new (NaerSession *session,
                                            gint64       employee,
                                            gint64       absence);

G_END_DECLS
