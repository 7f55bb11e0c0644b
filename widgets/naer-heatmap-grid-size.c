/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-heatmap-grid-private.h"

/*
 * How large the calendar is, and how it lays years out in a width. Widths are its own; what is seen
 * of it may be less, when it is zoomed into.
 */

GtkSizeRequestMode
naer_heatmap_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

void
naer_heatmap_grid_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);
  NaerHeatmapMetrics metrics;

  *minimum = *natural = 0;
  if (self->model == NULL)
    return;

  naer_heatmap_grid_get_metrics (self, &metrics);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) naer_heatmap_min_width (NAER_HEATMAP_MONTHS, &metrics);
      *natural = MAX (*minimum, naer_heatmap_grid_get_natural_width (self));
    }
  else
    {
      int width = for_size >= 0 ? for_size : naer_heatmap_grid_get_natural_width (self);

      NaerHeatmapLayout *layout = naer_heatmap_grid_get_measured (self, width);

      *minimum = *natural = (int) ceil (naer_heatmap_layout_get_height (layout));
    }
}

/**
 * naer_heatmap_grid_fit:
 * @self: a calendar
 * @height: the height to fit into; 0 for as high as it likes
 * @max_pitch: how far cells may stand from each other then
 *
 * Makes its cells as large as goes into a height. This is for the widget around it that is just
 * about to give it its place.
 */
void
naer_heatmap_grid_fit (NaerHeatmapGrid *self,
                       int              height,
                       double           max_pitch)
{
  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));

  if (self->fit_height == height && self->max_pitch == max_pitch)
    return;
  if ((self->fit_height == 0) != (height == 0))
    g_clear_pointer (&self->painter, naer_heatmap_painter_free);
  self->fit_height = height;
  self->max_pitch = max_pitch;
  g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  naer_heatmap_grid_forget_drawing (self);
}

/**
 * naer_heatmap_grid_get_least_height:
 * @self: a calendar
 * @width: a width
 *
 * Returns: the least height that it can be made to fit into in that width, and still be read
 */
int
naer_heatmap_grid_get_least_height (NaerHeatmapGrid *self,
                                    int              width)
{
  g_autoptr (NaerHeatmapLayout) layout = NULL;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), 0);

  if (self->model == NULL)
    return 0;
  layout = naer_heatmap_grid_make_layout (self, width, 0, NAER_HEATMAP_MIN_PITCH / self->zoom);
  return (int) ceil (naer_heatmap_layout_get_height (layout));
}

/**
 * naer_heatmap_grid_shows_one_year:
 * @self: a calendar
 * @width: a width
 *
 * Returns: whether years of weeks have no room in that width, so that one year of months is shown
 */
gboolean
naer_heatmap_grid_shows_one_year (NaerHeatmapGrid *self,
                                  int              width)
{
  NaerHeatmapMetrics metrics;

  naer_heatmap_grid_get_metrics (self, &metrics);
  return round (width / self->zoom) < naer_heatmap_min_width (NAER_HEATMAP_WEEKS, &metrics);
}

/**
 * naer_heatmap_grid_form_for_width:
 * @self: a calendar
 * @width: a width
 *
 * Returns: how it lays years out in that width
 */
NaerHeatmapForm
naer_heatmap_grid_form_for_width (NaerHeatmapGrid *self,
                                  int              width)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), NAER_HEATMAP_WEEKS);

  if (self->model == NULL)
    return self->form;
  return naer_heatmap_grid_shows_one_year (self, width) ? NAER_HEATMAP_MONTHS : self->form;
}

/**
 * naer_heatmap_grid_get_natural_width:
 * @self: a calendar
 *
 * Returns: the width that it looks best in
 */
int
naer_heatmap_grid_get_natural_width (NaerHeatmapGrid *self)
{
  NaerHeatmapMetrics metrics;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), 0);

  if (self->model == NULL)
    return 0;
  naer_heatmap_grid_get_metrics (self, &metrics);
  return (int) naer_heatmap_natural_width (&metrics);
}

/**
 * naer_heatmap_grid_get_zoomed_width:
 * @self: a calendar
 * @width: the width that is seen of it
 *
 * Returns: its own width then: never less than its years can be read in
 */
int
naer_heatmap_grid_get_zoomed_width (NaerHeatmapGrid *self,
                                    int              width)
{
  NaerHeatmapMetrics metrics;
  int zoomed = (int) round (width * self->zoom), least;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), width);

  if (self->model == NULL || zoomed >= width)
    return zoomed;
  naer_heatmap_grid_get_metrics (self, &metrics);
  least = (int) naer_heatmap_min_width (naer_heatmap_grid_form_for_width (self, zoomed), &metrics);
  return MAX (zoomed, MIN (width, least));
}

/**
 * naer_heatmap_grid_get_cells_start:
 * @self: a calendar
 * @width: a width
 *
 * Returns: how far from its start edge the cells begin in that width
 */
int
naer_heatmap_grid_get_cells_start (NaerHeatmapGrid *self,
                                   int              width)
{
  double start;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), 0);

  if (self->model == NULL)
    return 0;
  start = naer_heatmap_layout_get_grid_start (naer_heatmap_grid_get_measured (self, width));
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    start = width - start;
  return (int) start;
}

/**
 * naer_heatmap_grid_get_current_x:
 * @self: a calendar
 *
 * Returns: the middle of the day that the keyboard is on, from the left edge
 */
double
naer_heatmap_grid_get_current_x (NaerHeatmapGrid *self)
{
  NaerHeatmapRect rect;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), 0);

  return naer_heatmap_grid_get_area (self, self->current, &rect) ? rect.x + rect.width / 2 : 0;
}
