/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerEmployeeDialog:
 *
 * The form of an employee, and the way to what happens to their employment.
 */
#define NAER_TYPE_EMPLOYEE_DIALOG (naer_employee_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmployeeDialog, naer_employee_dialog, NAER, EMPLOYEE_DIALOG,
                      NaerFormDialog)

void naer_employee_dialog_present (NaerSession *session,
                                   gint64       employee,
                                   GtkWidget   *parent);

G_END_DECLS
