/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceDialog:
 *
 * The form of an absence spell.
 */
#define NAER_TYPE_ABSENCE_DIALOG (naer_absence_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceDialog, naer_absence_dialog, NAER, ABSENCE_DIALOG, NaerFormDialog)

void naer_absence_dialog_present (NaerSession       *session,
                                  gint64             employee,
                                  const NaerAbsence *absence,
                                  NaerDay            from,
                                  NaerDay            to,
                                  GtkWidget         *parent);

G_END_DECLS
