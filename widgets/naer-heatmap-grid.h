/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-calendar-model.h"
#include "naer-heatmap-layout.h"

G_BEGIN_DECLS

#define NAER_HEATMAP_MIN_ZOOM 0.5
#define NAER_HEATMAP_MAX_ZOOM 3.0

/**
 * NaerHeatmapGrid:
 *
 * The drawn cells of a calendar: one widget for the toolkit, a grid of weeks and days for a
 * screen reader. It lays years out as weeks, or as months of one year where there is little room.
 */
#define NAER_TYPE_HEATMAP_GRID (naer_heatmap_grid_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapGrid, naer_heatmap_grid, NAER, HEATMAP_GRID, GtkWidget)

GtkWidget         *naer_heatmap_grid_new               (void);
NaerCalendarModel *naer_heatmap_grid_get_model         (NaerHeatmapGrid   *self);
void               naer_heatmap_grid_set_model         (NaerHeatmapGrid   *self,
                                                        NaerCalendarModel *model);
NaerDay            naer_heatmap_grid_get_current       (NaerHeatmapGrid   *self);
void               naer_heatmap_grid_set_current       (NaerHeatmapGrid   *self,
                                                        NaerDay            day);
gboolean           naer_heatmap_grid_get_selection     (NaerHeatmapGrid   *self,
                                                        NaerDay           *from,
                                                        NaerDay           *to);
void               naer_heatmap_grid_select            (NaerHeatmapGrid   *self,
                                                        NaerDay            from,
                                                        NaerDay            to);
NaerHeatmapForm    naer_heatmap_grid_get_form          (NaerHeatmapGrid   *self);
void               naer_heatmap_grid_set_form          (NaerHeatmapGrid   *self,
                                                        NaerHeatmapForm    form);
double             naer_heatmap_grid_get_zoom          (NaerHeatmapGrid   *self);
void               naer_heatmap_grid_set_zoom          (NaerHeatmapGrid   *self,
                                                        double             zoom);
void               naer_heatmap_grid_fit               (NaerHeatmapGrid   *self,
                                                        int                height,
                                                        double             max_pitch);
int                naer_heatmap_grid_get_least_height  (NaerHeatmapGrid   *self,
                                                        int                width);
gboolean           naer_heatmap_grid_shows_one_year    (NaerHeatmapGrid   *self,
                                                        int                width);
NaerHeatmapForm    naer_heatmap_grid_form_for_width    (NaerHeatmapGrid   *self,
                                                        int                width);
int                naer_heatmap_grid_get_natural_width (NaerHeatmapGrid   *self);
double             naer_heatmap_grid_get_current_x     (NaerHeatmapGrid   *self);
int                naer_heatmap_grid_get_zoomed_width  (NaerHeatmapGrid   *self,
                                                        int                width);
void               naer_heatmap_grid_snapshot_start    (NaerHeatmapGrid   *self,
                                                        GtkSnapshot       *snapshot,
                                                        int                width);
int                naer_heatmap_grid_get_cells_start   (NaerHeatmapGrid   *self,
                                                        int                width);

G_END_DECLS
