/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerTaskRow:
 *
 * One task of a plan: what it is called, and with one tap what can be done of it. Enter in its name
 * activates `plan.add-task`.
 */
#define NAER_TYPE_TASK_ROW (naer_task_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerTaskRow, naer_task_row, NAER, TASK_ROW, AdwPreferencesRow)

GtkWidget *naer_task_row_new    (NaerPlanWriter *writer,
                                 guint           index);
void       naer_task_row_update (NaerTaskRow    *self);

G_END_DECLS
