/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerPlanCompareDialog:
 *
 * Any two versions of the plan side by side, member by member: what differs, or all of it.
 */
#define NAER_TYPE_PLAN_COMPARE_DIALOG (naer_plan_compare_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanCompareDialog, naer_plan_compare_dialog, NAER, PLAN_COMPARE_DIALOG,
                      AdwDialog)

void  naer_plan_compare_dialog_present (NaerSession    *session,
                                        gint64          employee,
                                        const NaerPlan *plan,
                                        GtkWidget      *parent);
char *naer_plan_version_name           (const NaerPlan *plan);

G_END_DECLS
