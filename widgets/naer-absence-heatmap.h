/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "facts/naer-facts.h"
#include "naer-heatmap-grid.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceHeatmap:
 *
 * The absence of one employee as a calendar, with its legend. Where there is room for it, years
 * stand under each other, as weeks by weekdays or as months; else one year is shown as twelve
 * small months, with buttons to go from year to year.
 *
 * Its actions are `calendar.previous-year`, `calendar.next-year`, `calendar.today`,
 * `calendar.zoom-in`, `calendar.zoom-out`, `calendar.zoom-normal`, and `calendar.tell-year`, which
 * lets a screen reader say what the year comes to.
 */
#define NAER_TYPE_ABSENCE_HEATMAP (naer_absence_heatmap_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceHeatmap, naer_absence_heatmap, NAER, ABSENCE_HEATMAP, GtkWidget)

GtkWidget *naer_absence_heatmap_new           (void);
void       naer_absence_heatmap_set_employee  (NaerAbsenceHeatmap *self,
                                               const NaerEmployee *employee,
                                               const NaerEmployer *employer,
                                               NaerDay             today);
int        naer_absence_heatmap_get_years     (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_years     (NaerAbsenceHeatmap *self,
                                               int                 years);
int        naer_absence_heatmap_get_last_year (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_last_year (NaerAbsenceHeatmap *self,
                                               int                 year);
NaerHeatmapForm  naer_absence_heatmap_get_form (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_form      (NaerAbsenceHeatmap *self,
                                               NaerHeatmapForm     form);
guint      naer_absence_heatmap_get_show      (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_show      (NaerAbsenceHeatmap *self,
                                               guint               show);
NaerHeatmapGrid *naer_absence_heatmap_get_grid (NaerAbsenceHeatmap *self);

G_END_DECLS
