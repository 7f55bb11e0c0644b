/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerPlanForm:
 *
 * The form in which a plan is written: tasks first, the employee's words, measures, and the rest
 * where it helps; beside it what was tried before, who reads it, and what is worth a thought. It
 * saves itself.
 */
#define NAER_TYPE_PLAN_FORM (naer_plan_form_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanForm, naer_plan_form, NAER, PLAN_FORM, AdwBreakpointBin)

GtkWidget      *naer_plan_form_new        (NaerPlanWriter *writer);
NaerPlanWriter *naer_plan_form_get_writer (NaerPlanForm   *self);

G_END_DECLS
