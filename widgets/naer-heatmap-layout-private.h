/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"

G_BEGIN_DECLS

#define MAX_PITCH 26.0
#define GAP_SHARE 0.15
#define LANE_HEIGHT 5.0
#define WEEKDAYS 7
#define MONTHS 12

/* Room between a word and its cells, as a share of the height of a small word. */
#define LABEL_SPACE(metrics) (0.25 * (metrics)->label_height)

static inline double
zoom_of (const NaerHeatmapSpec *spec)
{
  return spec->zoom > 0 ? spec->zoom : 1;
}

struct _NaerHeatmapLayout
{
  NaerHeatmapSpec spec;
  double height;
  double pitch;
  double cell;
  double grid_start;
  GArray *blocks;
  GArray *labels;
};

/* Between the parts of a layout: what its two forms place the cells and words with. */

double naer_heatmap_layout_max_pitch        (const NaerHeatmapLayout  *self);
double naer_heatmap_layout_snap             (const NaerHeatmapLayout  *self,
                                             double                    value);
void   naer_heatmap_layout_set_pitch        (NaerHeatmapLayout        *self,
                                             double                    pitch);
void   naer_heatmap_layout_add_label        (NaerHeatmapLayout        *self,
                                             NaerHeatmapLabelKind      kind,
                                             int                       value,
                                             double                    x,
                                             double                    y);
void   naer_heatmap_layout_place_weeks      (NaerHeatmapLayout        *self);
void   naer_heatmap_layout_place_months     (NaerHeatmapLayout        *self);
double naer_heatmap_layout_weeks_min_width  (const NaerHeatmapMetrics *metrics);
double naer_heatmap_layout_months_min_width (void);

G_END_DECLS
