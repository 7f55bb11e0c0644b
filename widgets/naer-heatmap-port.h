/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-grid.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapPort:
 *
 * What is seen of a drawn calendar. It is as wide as there is room; when the calendar is zoomed
 * into, it is wider than that and can be moved from side to side.
 */
#define NAER_TYPE_HEATMAP_PORT (naer_heatmap_port_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapPort, naer_heatmap_port, NAER, HEATMAP_PORT, GtkWidget)

GtkWidget       *naer_heatmap_port_new      (void);
NaerHeatmapGrid *naer_heatmap_port_get_grid (NaerHeatmapPort *self);
void             naer_heatmap_port_zoom     (NaerHeatmapPort *self,
                                             double           zoom,
                                             double           x);
void             naer_heatmap_port_step     (NaerHeatmapPort *self,
                                             int              steps);
void             naer_heatmap_port_reveal   (NaerHeatmapPort *self,
                                             double           x,
                                             double           width);

G_END_DECLS
