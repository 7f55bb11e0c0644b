/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerEmployeeDialog:
 *
 * The form of a new employee, or of what was typed wrong of one.
 */
#define NAER_TYPE_EMPLOYEE_DIALOG (naer_employee_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmployeeDialog, naer_employee_dialog, NAER, EMPLOYEE_DIALOG, AdwDialog)

NaerEmployeeDialog *naer_employee_dialog_new (NaerSession *session,
                                              gint64       employee);

G_END_DECLS
