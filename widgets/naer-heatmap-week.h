/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-part.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapWeek:
 *
 * One week of a drawn calendar, for a screen reader: the row that its days stand in.
 */
#define NAER_TYPE_HEATMAP_WEEK (naer_heatmap_week_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapWeek, naer_heatmap_week, NAER, HEATMAP_WEEK, NaerHeatmapPart)

NaerHeatmapWeek *naer_heatmap_week_new (NaerHeatmapGrid *grid,
                                        NaerDay          first);

G_END_DECLS
