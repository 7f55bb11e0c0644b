/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"
#include "naer-timeline-model.h"
#include "naer-timeline-palette.h"

G_BEGIN_DECLS

void naer_timeline_mark_paint (cairo_t                   *cr,
                               NaerMark                   mark,
                               const NaerHeatmapRect     *place,
                               double                     angle,
                               const NaerTimelinePalette *palette);

G_END_DECLS
