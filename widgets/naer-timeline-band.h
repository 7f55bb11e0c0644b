/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-timeline-layout.h"
#include "naer-timeline-palette.h"

G_BEGIN_DECLS

void naer_timeline_band_paint (cairo_t                   *cr,
                               const NaerTimelineModel   *model,
                               const NaerTimelineLayout  *layout,
                               const NaerTimelinePalette *palette);

G_END_DECLS
