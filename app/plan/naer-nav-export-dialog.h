/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dialogs/naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerNavExportDialog:
 *
 * What Nav’s form asks for and a plan does not hold, before the plan is saved as that form.
 */
#define NAER_TYPE_NAV_EXPORT_DIALOG (naer_nav_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerNavExportDialog, naer_nav_export_dialog, NAER, NAV_EXPORT_DIALOG, NaerFormDialog)

void naer_nav_export_dialog_present (NaerSession    *session,
                                     gint64          employee,
                                     const NaerPlan *plan,
                                     GtkWidget      *parent);

G_END_DECLS
