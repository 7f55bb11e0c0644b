/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerCell:
 * @x: its left edge
 * @y: its upper edge
 * @grade: percent sick
 */
typedef struct
{
  double x;
  double y;
  int grade;
} NaerCell;

void naer_cells_fill           (cairo_t              *cr,
                                const NaerCell       *cells,
                                guint                 n_cells,
                                double                side,
                                const NaerColor      *color);
void naer_cells_paint          (cairo_t              *cr,
                                const NaerCell       *cells,
                                guint                 n_cells,
                                double                side,
                                NaerHeatmapLook       look,
                                const NaerLookColors *colors);
void naer_cells_paint_dots     (cairo_t              *cr,
                                const NaerCell       *cells,
                                guint                 n_cells,
                                double                side,
                                double                radius,
                                double                height,
                                const NaerColor      *color);
void naer_cells_paint_holidays (cairo_t              *cr,
                                const NaerCell       *cells,
                                guint                 n_cells,
                                double                side,
                                const NaerColor      *color);
void naer_cell_paint_corner    (cairo_t              *cr,
                                const NaerCell       *cell,
                                double                side,
                                guint                 marks,
                                gboolean              rtl,
                                const NaerColor      *color,
                                const NaerColor      *halo);
void naer_cell_outline         (cairo_t              *cr,
                                const NaerCell       *cell,
                                double                side,
                                double                outset,
                                double                line_width,
                                const NaerColor      *color);

G_END_DECLS
