/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerMeasureDialog:
 *
 * One measure of a plan with all that can be said of it. What is written goes into the plan letter
 * by letter, so there is nothing to save and nothing to lose; it is undone in the plan.
 */
#define NAER_TYPE_MEASURE_DIALOG (naer_measure_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerMeasureDialog, naer_measure_dialog, NAER, MEASURE_DIALOG, AdwDialog)

void naer_measure_dialog_present (NaerPlanWriter *writer,
                                  guint           index,
                                  GtkWidget      *parent);

G_END_DECLS
