/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-cells.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapTiles:
 *
 * One small picture of each look of a cell, gap included. Cells that stand pitch by pitch are
 * drawn by laying its picture over all of them at once.
 */
typedef struct _NaerHeatmapTiles NaerHeatmapTiles;

NaerHeatmapTiles *naer_heatmap_tiles_new            (double                    pitch,
                                                     double                    side,
                                                     double                    scale,
                                                     const NaerHeatmapPalette *palette);
void              naer_heatmap_tiles_free           (NaerHeatmapTiles         *self);
gboolean          naer_heatmap_tiles_fit            (const NaerHeatmapTiles   *self,
                                                     double                    pitch,
                                                     double                    side,
                                                     double                    scale,
                                                     const NaerHeatmapPalette *palette);
gboolean          naer_heatmap_tiles_scale          (cairo_t                  *cr,
                                                     double                    x,
                                                     double                    y,
                                                     double                    pitch,
                                                     double                   *scale);
void              naer_heatmap_tiles_paint          (NaerHeatmapTiles         *self,
                                                     cairo_t                  *cr,
                                                     double                    x,
                                                     double                    y,
                                                     const NaerCell           *cells,
                                                     guint                     n_cells,
                                                     NaerHeatmapLook           look);
void              naer_heatmap_tiles_paint_holidays (NaerHeatmapTiles         *self,
                                                     cairo_t                  *cr,
                                                     double                    x,
                                                     double                    y,
                                                     const NaerCell           *cells,
                                                     guint                     n_cells);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerHeatmapTiles, naer_heatmap_tiles_free)

G_END_DECLS
