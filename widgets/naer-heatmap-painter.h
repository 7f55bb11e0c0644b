/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-calendar-model.h"
#include "naer-heatmap-layout.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapPainter:
 *
 * Draws a calendar with Cairo, the same on the screen, on paper and in a picture. It keeps the
 * words it has laid out.
 */
typedef struct _NaerHeatmapPainter NaerHeatmapPainter;

NaerHeatmapPainter *naer_heatmap_painter_new             (PangoContext             *context,
                                                          NaerLanguage              language);
void                naer_heatmap_painter_free            (NaerHeatmapPainter       *self);
void                naer_heatmap_painter_get_metrics     (NaerHeatmapPainter       *self,
                                                          int                       first_year,
                                                          int                       last_year,
                                                          NaerHeatmapMetrics       *metrics);
void                naer_heatmap_painter_paint           (NaerHeatmapPainter       *self,
                                                          cairo_t                  *cr,
                                                          const NaerHeatmapLayout  *layout,
                                                          const NaerCalendarModel  *model,
                                                          const NaerHeatmapPalette *palette);
void                naer_heatmap_painter_paint_selection (NaerHeatmapPainter       *self,
                                                          cairo_t                  *cr,
                                                          const NaerHeatmapLayout  *layout,
                                                          const NaerHeatmapPalette *palette,
                                                          NaerDay                   from,
                                                          NaerDay                   to);
void                naer_heatmap_painter_paint_focus     (NaerHeatmapPainter       *self,
                                                          cairo_t                  *cr,
                                                          const NaerHeatmapLayout  *layout,
                                                          const NaerHeatmapPalette *palette,
                                                          NaerDay                   day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerHeatmapPainter, naer_heatmap_painter_free)

G_END_DECLS
