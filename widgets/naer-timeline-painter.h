/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-timeline-layout.h"
#include "naer-timeline-palette.h"

G_BEGIN_DECLS

/**
 * NaerTimelinePainter:
 *
 * Sets the texts of a timeline in a font, finds where all stands, and draws it.
 */
typedef struct _NaerTimelinePainter NaerTimelinePainter;

NaerTimelinePainter *naer_timeline_painter_new          (PangoContext              *context,
                                                         NaerTimelineModel         *model);
void                 naer_timeline_painter_free         (NaerTimelinePainter       *self);
double               naer_timeline_painter_least_width  (NaerTimelinePainter       *self);
double               naer_timeline_painter_across_width (NaerTimelinePainter       *self);
NaerTimelineLayout  *naer_timeline_painter_lay_out      (NaerTimelinePainter       *self,
                                                         double                     width,
                                                         gboolean                   rtl);
void                 naer_timeline_painter_paint        (NaerTimelinePainter       *self,
                                                         cairo_t                   *cr,
                                                         const NaerTimelineLayout  *layout,
                                                         const NaerTimelinePalette *palette);
void                 naer_timeline_painter_paint_focus  (NaerTimelinePainter       *self,
                                                         cairo_t                   *cr,
                                                         const NaerTimelineLayout  *layout,
                                                         const NaerTimelinePalette *palette,
                                                         guint                      index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerTimelinePainter, naer_timeline_painter_free)

G_END_DECLS
