/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerMeasureRow:
 *
 * One measure of a plan as a small promise: what, why, when and who, and when it is looked at
 * again. Activated, it opens the measure.
 */
#define NAER_TYPE_MEASURE_ROW (naer_measure_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerMeasureRow, naer_measure_row, NAER, MEASURE_ROW, AdwActionRow)

GtkWidget *naer_measure_row_new    (NaerPlanWriter *writer,
                                    guint           index);
void       naer_measure_row_update (NaerMeasureRow *self);
char      *naer_measure_row_describe (const NaerMeasure *measure,
                                      NaerDay            today);

G_END_DECLS
