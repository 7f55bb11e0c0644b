/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-heatmap-key.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapLegend:
 *
 * What the colours and marks of a calendar mean; it wraps where there is little room.
 */
#define NAER_TYPE_HEATMAP_LEGEND (naer_heatmap_legend_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapLegend, naer_heatmap_legend, NAER, HEATMAP_LEGEND, GtkWidget)

GtkWidget *naer_heatmap_legend_new         (void);
void       naer_heatmap_legend_set_model   (NaerHeatmapLegend         *self,
                                            const NaerCalendarModel   *model);
void       naer_heatmap_legend_set_entries (NaerHeatmapLegend         *self,
                                            const NaerHeatmapKeyEntry *entries,
                                            guint                      n_entries);

G_END_DECLS
