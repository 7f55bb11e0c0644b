/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-picture.h"
#include "naer-unit-grid-private.h"

/* At first two weeks to come are seen, or so much of what is seen where there is little room. */
#define DAYS_AHEAD 20
#define SHARE_AHEAD 0.4

/*
 * Where everything stands and how far it is scrolled. When there is more or less room, the days at
 * the end and the rows at the top stay where they are.
 */

static GtkAdjustment *
get_adjustment (NaerUnitGrid   *self,
                GtkOrientation  orientation)
{
  return self->adjustments[orientation];
}

static double
get_value (NaerUnitGrid   *self,
           GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = get_adjustment (self, orientation);
  double scale = self->layout.spec.scale;

  return adjustment != NULL ? round (gtk_adjustment_get_value (adjustment) * scale) / scale : 0;
}

/* How far the content is scrolled, in whole pixels of the screen. */
void
naer_unit_grid_get_scroll (NaerUnitGrid *self,
                           double       *x,
                           double       *y)
{
  *x = get_value (self, GTK_ORIENTATION_HORIZONTAL);
  *y = get_value (self, GTK_ORIENTATION_VERTICAL);
}

NaerUnitPainter *
naer_unit_grid_get_painter (NaerUnitGrid *self)
{
  if (self->painter == NULL)
    {
      PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));

      self->painter = naer_unit_painter_new (context, naer_language_get_default ());
      naer_unit_painter_set_model (self->painter, self->model);
      g_object_unref (context);
    }
  return self->painter;
}

/* Where everything stands, %NULL while there is nothing to show or no room for it. */
const NaerUnitLayout *
naer_unit_grid_get_layout (NaerUnitGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  NaerUnitSpec spec = { 0 };

  if (self->model == NULL || gtk_widget_get_width (widget) <= 0 || gtk_widget_get_height (widget) <= 0)
    return NULL;
  if (self->has_layout)
    return &self->layout;
  spec.first = naer_unit_model_get_first (self->model);
  spec.last = naer_unit_model_get_last (self->model);
  spec.n_rows = naer_unit_model_get_n_rows (self->model);
  spec.width = gtk_widget_get_width (widget);
  spec.height = gtk_widget_get_height (widget);
  spec.scale = naer_picture_get_scale (widget);
  spec.rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  naer_unit_painter_get_metrics (naer_unit_grid_get_painter (self), &spec.metrics);
  naer_unit_layout_init (&self->layout, &spec);
  self->has_layout = TRUE;
  return &self->layout;
}

/* The day, with its fraction, at the end of what is seen: it stays there when the room changes. */
static double
get_end (NaerUnitGrid *self)
{
  const NaerUnitLayout *layout = &self->layout;
  double x = get_value (self, GTK_ORIENTATION_HORIZONTAL);

  return layout->spec.first + (layout->spec.rtl ? layout->content_width - x
                                                : x + layout->cells.width) / layout->pitch;
}

static double
scroll_for_end (NaerUnitGrid *self,
                double        end)
{
  const NaerUnitLayout *layout = &self->layout;
  double from_start = (end - layout->spec.first) * layout->pitch;

  return layout->spec.rtl ? layout->content_width - from_start : from_start - layout->cells.width;
}

static void
configure (NaerUnitGrid   *self,
           GtkOrientation  orientation,
           double          value,
           double          upper,
           double          page,
           double          step)
{
  GtkAdjustment *adjustment = get_adjustment (self, orientation);

  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, CLAMP (value, 0, MAX (upper - page, 0)), 0, upper, step,
                              page * 0.9, page);
}

static double
scroll_to_today (NaerUnitGrid *self)
{
  NaerDay today = naer_unit_model_get_today (self->model);
  int ahead = naer_day_get_monday (today) + DAYS_AHEAD - today;
  int room = (int) (self->layout.cells.width / self->layout.pitch * SHARE_AHEAD);

  return naer_unit_layout_get_scroll_to (&self->layout, MIN (today + MIN (ahead, room),
                                                             self->layout.spec.last));
}

/* Lays out anew, and stays where it was: at the same days and rows. */
void
naer_unit_grid_lay_out_again (NaerUnitGrid *self)
{
  const NaerUnitLayout *layout;
  double end = 0, row = 0, x;

  if (self->is_placed && self->layout.pitch > 0)
    {
      end = get_end (self);
      row = get_value (self, GTK_ORIENTATION_VERTICAL) / self->layout.row_pitch;
    }
  self->has_layout = FALSE;
  naer_unit_blocks_forget (self->blocks);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  layout = naer_unit_grid_get_layout (self);
  if (layout == NULL)
    return;
  x = self->is_placed ? scroll_for_end (self, end) : scroll_to_today (self);
  self->is_placed = get_adjustment (self, GTK_ORIENTATION_HORIZONTAL) != NULL;
  configure (self, GTK_ORIENTATION_HORIZONTAL, x, layout->content_width, layout->cells.width,
             layout->pitch * 7);
  configure (self, GTK_ORIENTATION_VERTICAL, row * layout->row_pitch, layout->content_height,
             layout->cells.height, layout->row_pitch * 3);
}

void
naer_unit_grid_forget_words (NaerUnitGrid *self)
{
  g_clear_pointer (&self->painter, naer_unit_painter_free);
  naer_unit_grid_lay_out_again (self);
}

gboolean
naer_unit_grid_hit (NaerUnitGrid *self,
                    double        x,
                    double        y,
                    NaerUnitHit  *hit)
{
  double scroll_x, scroll_y;

  if (naer_unit_grid_get_layout (self) == NULL)
    return FALSE;
  naer_unit_grid_get_scroll (self, &scroll_x, &scroll_y);
  naer_unit_layout_hit (&self->layout, scroll_x, scroll_y, x, y, hit);
  return hit->place != NAER_UNIT_PLACE_NONE;
}

/* Where a cell, or the bar of a day, is on the widget, seen or not. */
gboolean
naer_unit_grid_get_area (NaerUnitGrid    *self,
                         guint            row,
                         NaerDay          day,
                         NaerHeatmapRect *rect)
{
  double scroll_x, scroll_y;

  if (naer_unit_grid_get_layout (self) == NULL)
    return FALSE;
  naer_unit_grid_get_scroll (self, &scroll_x, &scroll_y);
  if (row == NAER_UNIT_NO_ROW)
    naer_unit_layout_get_bar (&self->layout, day, rect);
  else
    {
      naer_unit_layout_get_cell (&self->layout, row, day, rect);
      rect->y += self->layout.cells.y - scroll_y;
    }
  rect->x += self->layout.cells.x - scroll_x;
  return TRUE;
}

static void
scrolled_cb (NaerUnitGrid *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
naer_unit_grid_set_adjustment (NaerUnitGrid   *self,
                               GtkOrientation  orientation,
                               GtkAdjustment  *adjustment)
{
  if (adjustment != NULL && adjustment == self->adjustments[orientation])
    return;
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  g_object_ref_sink (adjustment);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = adjustment;
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  naer_unit_grid_lay_out_again (self);
}

void
naer_unit_grid_drop_adjustments (NaerUnitGrid *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_func (self->adjustments[i], scrolled_cb, self);
      g_clear_object (&self->adjustments[i]);
    }
}

void
naer_unit_grid_bring_into_sight (NaerUnitGrid *self)
{
  const NaerUnitLayout *layout = naer_unit_grid_get_layout (self);
  GtkAdjustment *across = get_adjustment (self, GTK_ORIENTATION_HORIZONTAL);
  GtkAdjustment *down = get_adjustment (self, GTK_ORIENTATION_VERTICAL);
  double x, y;

  if (layout == NULL || across == NULL || down == NULL)
    return;
  x = naer_unit_layout_get_day_x (layout, self->day);
  gtk_adjustment_clamp_page (across, x - layout->pitch, x + 2 * layout->pitch);
  if (self->row == NAER_UNIT_NO_ROW)
    return;
  y = naer_unit_layout_get_row_y (layout, self->row);
  gtk_adjustment_clamp_page (down, y - NAER_HEATMAP_MARGIN,
                             y + layout->row_pitch + NAER_HEATMAP_MARGIN);
}

/**
 * naer_unit_grid_show_today:
 * @self: a calendar with a model
 *
 * Brings today into sight, with what comes after it.
 */
void
naer_unit_grid_show_today (NaerUnitGrid *self)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (NAER_IS_UNIT_GRID (self));

  adjustment = get_adjustment (self, GTK_ORIENTATION_HORIZONTAL);
  if (naer_unit_grid_get_layout (self) != NULL && adjustment != NULL)
    gtk_adjustment_set_value (adjustment, scroll_to_today (self));
}

/**
 * naer_unit_grid_get_seen:
 * @self: a calendar
 * @from: (out): the first day that is seen, %NAER_DAY_NONE when nothing is
 * @to: (out): the last day, inclusive
 *
 * Tells which days are seen.
 */
void
naer_unit_grid_get_seen (NaerUnitGrid *self,
                         NaerDay      *from,
                         NaerDay      *to)
{
  double x, y;

  g_return_if_fail (NAER_IS_UNIT_GRID (self));

  *from = *to = NAER_DAY_NONE;
  if (naer_unit_grid_get_layout (self) == NULL)
    return;
  naer_unit_grid_get_scroll (self, &x, &y);
  naer_unit_layout_get_visible_days (&self->layout, x, from, to);
}
