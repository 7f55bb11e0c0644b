/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerPlanStepRow:
 *
 * One step on the way back, in one line until it is opened.
 */
#define NAER_TYPE_PLAN_STEP_ROW (naer_plan_step_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanStepRow, naer_plan_step_row, NAER, PLAN_STEP_ROW, AdwExpanderRow)

GtkWidget *naer_plan_step_row_new    (NaerPlanWriter *writer,
                                 guint           index);
void       naer_plan_step_row_update (NaerPlanStepRow    *self);

G_END_DECLS
