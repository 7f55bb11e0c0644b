/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

int  naer_heatmap_stretches_count_lanes (guint                     show);
void naer_heatmap_stretches_paint       (cairo_t                  *cr,
                                         const NaerHeatmapLayout  *layout,
                                         const NaerCalendarModel  *model,
                                         const NaerHeatmapRect    *clip,
                                         const NaerHeatmapPalette *palette);
void naer_heatmap_stretch_outline       (cairo_t                  *cr,
                                         const NaerHeatmapLayout  *layout,
                                         NaerDay                   from,
                                         NaerDay                   to,
                                         const NaerColor          *color);
void naer_heatmap_stretch_paint_sample  (cairo_t                  *cr,
                                         NaerCalendarStretch       stretch,
                                         double                    x,
                                         double                    y,
                                         double                    side,
                                         const NaerHeatmapPalette *palette);

G_END_DECLS
