/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-employment-draft.h"
#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerEmploymentDialog:
 *
 * The form of an employment: has left, is back, moves, or was noted wrong.
 */
#define NAER_TYPE_EMPLOYMENT_DIALOG (naer_employment_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmploymentDialog, naer_employment_dialog, NAER, EMPLOYMENT_DIALOG,
                      NaerFormDialog)

void naer_employment_dialog_present (NaerSession          *session,
                                     gint64                employee,
                                     NaerEmploymentEdit    edit,
                                     const NaerEmployment *employment,
                                     GtkWidget            *parent);

G_END_DECLS
