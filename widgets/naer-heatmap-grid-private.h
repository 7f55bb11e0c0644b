/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-grid.h"

G_BEGIN_DECLS

/*
 * What the accessible weeks and days of a grid ask it. A week is known by its first day inside
 * its year.
 */

GtkAccessible *naer_heatmap_grid_ref_week      (NaerHeatmapGrid *self,
                                                NaerDay          first);
GtkAccessible *naer_heatmap_grid_ref_next_week (NaerHeatmapGrid *self,
                                                NaerDay          first);
GtkAccessible *naer_heatmap_grid_ref_day       (NaerHeatmapGrid *self,
                                                NaerDay          day);
gboolean       naer_heatmap_grid_has_keyboard  (NaerHeatmapGrid *self,
                                                NaerDay          day);
gboolean       naer_heatmap_grid_get_area      (NaerHeatmapGrid *self,
                                                NaerDay          day,
                                                NaerHeatmapRect *rect);
gboolean       naer_heatmap_grid_is_selected   (NaerHeatmapGrid *self,
                                                NaerDay          day);

static inline NaerDay
naer_week_first (NaerDay day)
{
  return MAX (naer_day_get_monday (day), naer_day_from_ymd (naer_day_get_year (day), 1, 1));
}

static inline NaerDay
naer_week_last (NaerDay day)
{
  return MIN (naer_day_get_monday (day) + 6, naer_day_from_ymd (naer_day_get_year (day), 12, 31));
}

G_END_DECLS
