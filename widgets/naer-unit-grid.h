/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-unit-model.h"

G_BEGIN_DECLS

/**
 * NAER_UNIT_NO_ROW:
 *
 * The row of nobody: that of how many are at work.
 */
#define NAER_UNIT_NO_ROW G_MAXUINT

/**
 * NaerUnitGrid:
 *
 * The calendar of a unit: a row for each person and a column for each day, scrolled under frozen
 * names and weeks, with a row on top that says how many are at work. Every move of the keyboard is
 * an action; for a screen reader it is a grid. Goes into a #GtkScrolledWindow.
 */
#define NAER_TYPE_UNIT_GRID (naer_unit_grid_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitGrid, naer_unit_grid, NAER, UNIT_GRID, GtkWidget)

GtkWidget     *naer_unit_grid_new         (void);
NaerUnitModel *naer_unit_grid_get_model   (NaerUnitGrid  *self);
void           naer_unit_grid_set_model   (NaerUnitGrid  *self,
                                           NaerUnitModel *model);
void           naer_unit_grid_get_current (NaerUnitGrid  *self,
                                           guint         *row,
                                           NaerDay       *day);
void           naer_unit_grid_go_to       (NaerUnitGrid  *self,
                                           guint          row,
                                           NaerDay        day);
void           naer_unit_grid_show_today  (NaerUnitGrid  *self);
void           naer_unit_grid_get_seen    (NaerUnitGrid  *self,
                                           NaerDay       *from,
                                           NaerDay       *to);

G_END_DECLS
