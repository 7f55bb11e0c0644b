/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-drawn-part.h"
#include "naer-heatmap-grid.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapPart:
 *
 * A part of a drawn calendar of one person: a week or a day.
 */
#define NAER_TYPE_HEATMAP_PART (naer_heatmap_part_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerHeatmapPart, naer_heatmap_part, NAER, HEATMAP_PART, NaerDrawnPart)

struct _NaerHeatmapPartClass
{
  NaerDrawnPartClass parent_class;
};

void             naer_heatmap_part_place     (NaerHeatmapPart *self,
                                              NaerHeatmapGrid *grid,
                                              NaerDay          day);
NaerHeatmapGrid *naer_heatmap_part_get_grid  (NaerHeatmapPart *self);
NaerDay          naer_heatmap_part_get_day   (NaerHeatmapPart *self);

G_END_DECLS
