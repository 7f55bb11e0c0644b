/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-part.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapDay:
 *
 * One day of a drawn calendar, for a screen reader.
 */
#define NAER_TYPE_HEATMAP_DAY (naer_heatmap_day_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapDay, naer_heatmap_day, NAER, HEATMAP_DAY, NaerHeatmapPart)

NaerHeatmapDay *naer_heatmap_day_new    (NaerHeatmapGrid *grid,
                                         NaerDay          day);
void            naer_heatmap_day_update (NaerHeatmapDay  *self);

G_END_DECLS
