/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-heatmap-private.h"

/* Where the year bar, the drawn calendar and the legend stand. */

#define SPACE 12
#define LARGEST_PITCH 64

/* One year at a time is shown where there is little room: the bar leads to the others. */
static gboolean
has_year_bar (NaerAbsenceHeatmap *self,
              int                 width)
{
  return self->employee != NULL &&
         naer_heatmap_grid_shows_one_year (self->grid,
                                           naer_heatmap_grid_get_zoomed_width (self->grid, width));
}

static int
height_of (GtkWidget *widget,
           int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

/* The legend is in line with the cells, as long as both can be seen whole. */
static int
legend_start (NaerAbsenceHeatmap *self,
              int                 width)
{
  int least, start = 0, zoomed = naer_heatmap_grid_get_zoomed_width (self->grid, width);

  if (zoomed <= width)
    start = (width - zoomed) / 2 + naer_heatmap_grid_get_cells_start (self->grid, zoomed);
  gtk_widget_measure (self->legend, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return MIN (start, MAX (width - least, 0));
}

GtkSizeRequestMode
naer_absence_heatmap_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (NaerAbsenceHeatmap *self,
               int                *minimum,
               int                *natural)
{
  GtkWidget *children[] = { self->year_bar, self->port, self->legend };

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int least, best;

      gtk_widget_measure (children[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, children[i] == self->port ? best : least);
    }
}

void
naer_absence_heatmap_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  int width = for_size, around;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  if (width < 0)
    gtk_widget_measure (self->port, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  around = SPACE + height_of (self->legend, width - legend_start (self, width));
  if (has_year_bar (self, width))
    around += height_of (self->year_bar, width) + SPACE;
  if (self->fill)
    *minimum = *natural = around + naer_heatmap_grid_get_least_height (self->grid, width);
  else
    *minimum = *natural = around + height_of (self->port, width);
}

void
naer_absence_heatmap_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int start = legend_start (self, width), y = 0, port_height;
  int legend_height = height_of (self->legend, width - start);

  gtk_widget_set_child_visible (self->year_bar, has_year_bar (self, width));
  if (has_year_bar (self, width))
    {
      y = height_of (self->year_bar, width);
      gtk_widget_size_allocate (self->year_bar, &(GtkAllocation) { 0, 0, width, y }, -1);
      y += SPACE;
    }
  if (self->fill)
    {
      naer_heatmap_grid_fit (self->grid, height - y - SPACE - legend_height, LARGEST_PITCH);
      start = legend_start (self, width);
      legend_height = height_of (self->legend, width - start);
    }
  port_height = height_of (self->port, width);
  if (self->fill && !has_year_bar (self, width))
    y += MAX (height - y - port_height - SPACE - legend_height, 0) / 2;
  gtk_widget_size_allocate (self->port, &(GtkAllocation) { 0, y, width, port_height }, -1);
  y += port_height + SPACE;
  gtk_widget_size_allocate (self->legend,
                            &(GtkAllocation) { rtl ? 0 : start, y, width - start, legend_height },
                            -1);
}
