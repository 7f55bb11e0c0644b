/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceHeatmap:
 *
 * The absence of one employee as a calendar, with its legend. Where there is room for it, years
 * are weeks by weekdays under each other; else one year is shown as twelve small months, with
 * buttons to go from year to year.
 */
#define NAER_TYPE_ABSENCE_HEATMAP (naer_absence_heatmap_get_type ())
G_DECLARE_FINAL_TYPE (NaerAbsenceHeatmap, naer_absence_heatmap, NAER, ABSENCE_HEATMAP, GtkWidget)

GtkWidget *naer_absence_heatmap_new           (void);
void       naer_absence_heatmap_set_employee  (NaerAbsenceHeatmap *self,
                                               const NaerEmployee *employee,
                                               NaerDay             today);
int        naer_absence_heatmap_get_years     (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_years     (NaerAbsenceHeatmap *self,
                                               int                 years);
int        naer_absence_heatmap_get_last_year (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_last_year (NaerAbsenceHeatmap *self,
                                               int                 year);
NaerDay    naer_absence_heatmap_get_current   (NaerAbsenceHeatmap *self);
void       naer_absence_heatmap_set_current   (NaerAbsenceHeatmap *self,
                                               NaerDay             day);
gboolean   naer_absence_heatmap_get_selection (NaerAbsenceHeatmap *self,
                                               NaerDay            *from,
                                               NaerDay            *to);

G_END_DECLS
