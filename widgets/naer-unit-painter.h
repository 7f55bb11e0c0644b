/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-unit-layout.h"
#include "naer-unit-model.h"

G_BEGIN_DECLS

/**
 * NaerUnitPainter:
 *
 * Draws a unit calendar with Cairo, the same on the screen and in a picture, as a whole or part by
 * part. It keeps the words that it has laid out last.
 */
typedef struct _NaerUnitPainter NaerUnitPainter;

NaerUnitPainter *naer_unit_painter_new          (PangoContext             *context,
                                                 NaerLanguage              language);
void             naer_unit_painter_free         (NaerUnitPainter          *self);
void             naer_unit_painter_set_model    (NaerUnitPainter          *self,
                                                 NaerUnitModel            *model);
void             naer_unit_painter_get_metrics  (NaerUnitPainter          *self,
                                                 NaerUnitMetrics          *metrics);
void             naer_unit_painter_paint_cells  (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 guint                     first_row,
                                                 guint                     last_row,
                                                 NaerDay                   from,
                                                 NaerDay                   to);
void             naer_unit_painter_paint_names  (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 guint                     first_row,
                                                 guint                     last_row);
void             naer_unit_painter_paint_header (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 NaerDay                   from,
                                                 NaerDay                   to);
void             naer_unit_painter_paint_corner (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 NaerDay                   first_seen);
void             naer_unit_painter_paint_today  (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 double                    scroll_x,
                                                 double                    scroll_y);
void             naer_unit_painter_paint_focus  (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerHeatmapRect    *rect,
                                                 const NaerHeatmapPalette *palette);
void             naer_unit_painter_paint        (NaerUnitPainter          *self,
                                                 cairo_t                  *cr,
                                                 const NaerUnitLayout     *layout,
                                                 const NaerHeatmapPalette *palette,
                                                 double                    scroll_x,
                                                 double                    scroll_y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitPainter, naer_unit_painter_free)

G_END_DECLS
