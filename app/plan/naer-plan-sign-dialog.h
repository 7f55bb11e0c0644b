/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dialogs/naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerPlanSignDialog:
 *
 * When a finished version was signed, and where it is archived. What the plan says stays as it is.
 */
#define NAER_TYPE_PLAN_SIGN_DIALOG (naer_plan_sign_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanSignDialog, naer_plan_sign_dialog, NAER, PLAN_SIGN_DIALOG,
                      NaerFormDialog)

void naer_plan_sign_dialog_present (NaerSession    *session,
                                    gint64          employee,
                                    const NaerPlan *plan,
                                    GtkWidget      *parent);

G_END_DECLS
