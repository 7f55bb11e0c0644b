/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-grid.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapPart:
 *
 * A part of a drawn calendar, for a screen reader. What it is and where it stands is said by the
 * types of parts.
 */
#define NAER_TYPE_HEATMAP_PART (naer_heatmap_part_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerHeatmapPart, naer_heatmap_part, NAER, HEATMAP_PART, GObject)

/**
 * NaerHeatmapPartClass:
 * @role: what such a part is
 */
struct _NaerHeatmapPartClass
{
  GObjectClass parent_class;

  GtkAccessibleRole role;
};

void             naer_heatmap_part_place     (NaerHeatmapPart *self,
                                              NaerHeatmapGrid *grid,
                                              NaerDay          day);
NaerHeatmapGrid *naer_heatmap_part_get_grid  (NaerHeatmapPart *self);
NaerDay          naer_heatmap_part_get_day   (NaerHeatmapPart *self);

G_END_DECLS
