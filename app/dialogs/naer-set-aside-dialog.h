/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerSetAsideDialog:
 *
 * A form of the absences of an employee that are left out of patterns.
 */
#define NAER_TYPE_SET_ASIDE_DIALOG (naer_set_aside_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerSetAsideDialog, naer_set_aside_dialog, NAER, SET_ASIDE_DIALOG, NaerFormDialog)

void naer_set_aside_dialog_present (NaerSession *session,
                                    gint64       employee,
                                    GtkWidget   *parent);

G_END_DECLS
