/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-heatmap-palette.h"
#include "patterns/naer-indicator.h"

G_BEGIN_DECLS

/**
 * NaerPatternDrawing:
 *
 * The small drawing of a figure: bars with what is usual beside, dots, or a strip of time. Immutable.
 */
typedef struct _NaerPatternDrawing NaerPatternDrawing;

NaerPatternDrawing *naer_pattern_drawing_new        (const NaerIndicator      *indicator,
                                                     NaerLanguage              language);
void                naer_pattern_drawing_free       (NaerPatternDrawing       *self);
const char         *naer_pattern_drawing_get_spoken (const NaerPatternDrawing *self);
double              naer_pattern_drawing_get_height (const NaerPatternDrawing *self,
                                                     PangoContext             *context);
void                naer_pattern_drawing_paint      (const NaerPatternDrawing *self,
                                                     cairo_t                  *cr,
                                                     PangoContext             *context,
                                                     double                    width,
                                                     gboolean                  rtl,
                                                     const NaerHeatmapPalette *palette);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPatternDrawing, naer_pattern_drawing_free)

G_END_DECLS
