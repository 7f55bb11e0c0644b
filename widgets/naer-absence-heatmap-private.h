/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-absence-heatmap.h"

G_BEGIN_DECLS

struct _NaerAbsenceHeatmap
{
  GtkWidget parent_instance;

  GtkWidget *year_bar;
  GtkWidget *port;
  GtkWidget *legend;
  NaerHeatmapGrid *grid;
  NaerEmployee *employee;
  NaerEmployer *employer;
  NaerDay today;
  guint show;
  int years;
  int last_year;
  gboolean fill;
};

/* Its size and that of its parts, in a file of their own. */

GtkSizeRequestMode naer_absence_heatmap_get_request_mode (GtkWidget      *widget);
void               naer_absence_heatmap_measure          (GtkWidget      *widget,
                                                          GtkOrientation  orientation,
                                                          int             for_size,
                                                          int            *minimum,
                                                          int            *natural,
                                                          int            *minimum_baseline,
                                                          int            *natural_baseline);
void               naer_absence_heatmap_size_allocate    (GtkWidget      *widget,
                                                          int             width,
                                                          int             height,
                                                          int             baseline);

G_END_DECLS
