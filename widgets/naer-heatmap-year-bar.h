/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * NaerHeatmapYearBar:
 *
 * The year of a calendar that has room for one, and buttons to the years beside it. The buttons
 * are the actions `calendar.previous-year` and `calendar.next-year` of a widget around it.
 */
#define NAER_TYPE_HEATMAP_YEAR_BAR (naer_heatmap_year_bar_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapYearBar, naer_heatmap_year_bar, NAER, HEATMAP_YEAR_BAR, GtkWidget)

GtkWidget *naer_heatmap_year_bar_new      (void);
void       naer_heatmap_year_bar_set_year (NaerHeatmapYearBar *self,
                                           int                 year);

G_END_DECLS
