/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-port.h"

#include <math.h>

struct _NaerHeatmapPort
{
  GtkWidget parent_instance;

  GtkWidget *grid;
  GtkWidget *scrollbar;
  GtkAdjustment *adjustment;
  double zoom_before_pinch;
  double pointer_x;
};

G_DEFINE_FINAL_TYPE (NaerHeatmapPort, naer_heatmap_port, GTK_TYPE_WIDGET)

/* What the keys and the wheel go through. */
static const double steps[] = { 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3 };

static int
zoomed_width (NaerHeatmapPort *self,
              int              width)
{
  return naer_heatmap_grid_get_zoomed_width (NAER_HEATMAP_GRID (self->grid), width);
}

static int
height_of (GtkWidget *widget,
           int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static GtkSizeRequestMode
naer_heatmap_port_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
naer_heatmap_port_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  NaerHeatmapPort *self = NAER_HEATMAP_PORT (widget);
  int width = for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->grid, orientation, -1, minimum, natural, NULL, NULL);
      return;
    }
  if (width < 0)
    gtk_widget_measure (self->grid, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  *minimum = height_of (self->grid, zoomed_width (self, width));
  if (zoomed_width (self, width) > width)
    *minimum += height_of (self->scrollbar, width);
  *natural = *minimum;
}

/* How far the calendar’s left edge is to the left of what is seen. */
static double
get_offset (NaerHeatmapPort *self)
{
  double value = gtk_adjustment_get_value (self->adjustment);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    return gtk_adjustment_get_upper (self->adjustment) -
           gtk_adjustment_get_page_size (self->adjustment) - value;
  return value;
}

static void
set_offset (NaerHeatmapPort *self,
            double           offset)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    offset = gtk_adjustment_get_upper (self->adjustment) -
             gtk_adjustment_get_page_size (self->adjustment) - offset;
  gtk_adjustment_set_value (self->adjustment, offset);
}

static void
naer_heatmap_port_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  NaerHeatmapPort *self = NAER_HEATMAP_PORT (widget);
  int wide = zoomed_width (self, width), x = (width - wide) / 2;
  gboolean scrolls = wide > width;
  int bar = scrolls ? height_of (self->scrollbar, width) : 0;

  gtk_adjustment_configure (self->adjustment, gtk_adjustment_get_value (self->adjustment), 0,
                            MAX (wide, width), width * 0.1, width * 0.9, width);
  if (scrolls)
    x = -(int) round (get_offset (self));
  gtk_widget_size_allocate (self->grid, &(GtkAllocation) { x, 0, wide, height - bar }, -1);
  gtk_widget_set_child_visible (self->scrollbar, scrolls);
  if (scrolls)
    gtk_widget_size_allocate (self->scrollbar, &(GtkAllocation) { 0, height - bar, width, bar }, -1);
}

/* Years and weekdays stay in view while their days move under them. */
static int
get_frozen_width (NaerHeatmapPort *self)
{
  NaerHeatmapGrid *grid = NAER_HEATMAP_GRID (self->grid);
  int wide = gtk_widget_get_width (self->grid);

  if (wide <= gtk_widget_get_width (GTK_WIDGET (self)) ||
      naer_heatmap_grid_form_for_width (grid, wide) != NAER_HEATMAP_WEEKS)
    return 0;
  return naer_heatmap_grid_get_cells_start (grid, wide) - 1;
}

static void
naer_heatmap_port_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  NaerHeatmapPort *self = NAER_HEATMAP_PORT (widget);
  int frozen = get_frozen_width (self), width = gtk_widget_get_width (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (frozen == 0)
    {
      GTK_WIDGET_CLASS (naer_heatmap_port_parent_class)->snapshot (widget, snapshot);
      return;
    }
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (rtl ? 0 : frozen, 0, width - frozen,
                                                         gtk_widget_get_height (self->grid)));
  gtk_widget_snapshot_child (widget, self->grid, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_widget_snapshot_child (widget, self->scrollbar, snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (rtl ? width - gtk_widget_get_width (self->grid) : 0,
                                                0));
  naer_heatmap_grid_snapshot_start (NAER_HEATMAP_GRID (self->grid), snapshot, frozen);
  gtk_snapshot_restore (snapshot);
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           NaerHeatmapPort          *self)
{
  GdkModifierType modifiers =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (modifiers & GDK_CONTROL_MASK)
    {
      double zoom = naer_heatmap_grid_get_zoom (NAER_HEATMAP_GRID (self->grid));

      naer_heatmap_port_zoom (self, zoom * pow (1.1, -dy), self->pointer_x);
      return TRUE;
    }
  if (modifiers & GDK_SHIFT_MASK)
    dx += dy;
  else if (fabs (dx) <= fabs (dy))
    return FALSE;
  if (gtk_adjustment_get_upper (self->adjustment) <= gtk_adjustment_get_page_size (self->adjustment))
    return FALSE;
  set_offset (self, get_offset (self) + dx * gtk_adjustment_get_step_increment (self->adjustment));
  return TRUE;
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           NaerHeatmapPort          *self)
{
  self->pointer_x = x;
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                NaerHeatmapPort  *self)
{
  self->zoom_before_pinch = naer_heatmap_grid_get_zoom (NAER_HEATMAP_GRID (self->grid));
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (GtkGestureZoom  *gesture,
          double           scale,
          NaerHeatmapPort *self)
{
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0, y;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y);
  naer_heatmap_port_zoom (self, self->zoom_before_pinch * scale, x);
}

static void
add_controllers (NaerHeatmapPort *self)
{
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

static void
naer_heatmap_port_dispose (GObject *object)
{
  NaerHeatmapPort *self = NAER_HEATMAP_PORT (object);

  g_clear_pointer (&self->grid, gtk_widget_unparent);
  g_clear_pointer (&self->scrollbar, gtk_widget_unparent);
  g_clear_object (&self->adjustment);
  G_OBJECT_CLASS (naer_heatmap_port_parent_class)->dispose (object);
}

static void
naer_heatmap_port_class_init (NaerHeatmapPortClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_heatmap_port_dispose;
  widget_class->get_request_mode = naer_heatmap_port_get_request_mode;
  widget_class->measure = naer_heatmap_port_measure;
  widget_class->size_allocate = naer_heatmap_port_size_allocate;
  widget_class->snapshot = naer_heatmap_port_snapshot;
  gtk_widget_class_set_css_name (widget_class, "heatmap-port");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
naer_heatmap_port_init (NaerHeatmapPort *self)
{
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  self->grid = naer_heatmap_grid_new ();
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->adjustment);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  g_signal_connect_object (self->adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self, G_CONNECT_SWAPPED);
  add_controllers (self);
}

/**
 * naer_heatmap_port_new:
 *
 * Returns: (transfer floating): a port with an empty calendar
 */
GtkWidget *
naer_heatmap_port_new (void)
{
  return g_object_new (NAER_TYPE_HEATMAP_PORT, NULL);
}

/**
 * naer_heatmap_port_get_grid:
 * @self: a port
 *
 * Returns: (transfer none): the calendar
 */
NaerHeatmapGrid *
naer_heatmap_port_get_grid (NaerHeatmapPort *self)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_PORT (self), NULL);

  return NAER_HEATMAP_GRID (self->grid);
}

/**
 * naer_heatmap_port_zoom:
 * @self: a port
 * @zoom: how much to zoom into the calendar; what it cannot be is made to fit
 * @x: a place in the port that is to stay where it is
 *
 * Zooms.
 */
void
naer_heatmap_port_zoom (NaerHeatmapPort *self,
                        double           zoom,
                        double           x)
{
  NaerHeatmapGrid *grid;
  double before, place;
  int width;

  g_return_if_fail (NAER_IS_HEATMAP_PORT (self));

  grid = NAER_HEATMAP_GRID (self->grid);
  before = naer_heatmap_grid_get_zoom (grid);
  zoom = CLAMP (zoom, NAER_HEATMAP_MIN_ZOOM, NAER_HEATMAP_MAX_ZOOM);
  if (fabs (zoom - 1) < 0.03)
    zoom = 1;
  if (zoom == before)
    return;
  place = get_offset (self) + x;
  width = gtk_widget_get_width (GTK_WIDGET (self));
  naer_heatmap_grid_set_zoom (grid, zoom);
  gtk_adjustment_set_upper (self->adjustment, MAX (zoomed_width (self, width), width));
  set_offset (self, place * zoom / before - x);
}

/**
 * naer_heatmap_port_step:
 * @self: a port
 * @steps: 1 to zoom in a step, -1 to zoom out, 0 for all in view
 *
 * Zooms a step, around the day that the keyboard is on.
 */
void
naer_heatmap_port_step (NaerHeatmapPort *self,
                        int              n_steps)
{
  NaerHeatmapGrid *grid;
  double zoom, x;
  int at = 0;

  g_return_if_fail (NAER_IS_HEATMAP_PORT (self));

  grid = NAER_HEATMAP_GRID (self->grid);
  zoom = naer_heatmap_grid_get_zoom (grid);
  x = naer_heatmap_grid_get_current_x (grid) - get_offset (self);
  while (at < (int) G_N_ELEMENTS (steps) - 1 && steps[at] < zoom - 0.001)
    at++;
  if (n_steps > 0 && steps[at] > zoom + 0.001)
    at--;
  zoom = n_steps == 0 ? 1 : steps[CLAMP (at + n_steps, 0, (int) G_N_ELEMENTS (steps) - 1)];
  naer_heatmap_port_zoom (self, zoom, CLAMP (x, 0, gtk_widget_get_width (GTK_WIDGET (self))));
}

/**
 * naer_heatmap_port_reveal:
 * @self: a port
 * @x: the left edge of something in the calendar
 * @width: its width
 *
 * Moves it into view.
 */
void
naer_heatmap_port_reveal (NaerHeatmapPort *self,
                          double           x,
                          double           width)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double offset, seen;
  int frozen;

  g_return_if_fail (NAER_IS_HEATMAP_PORT (self));

  offset = get_offset (self);
  frozen = get_frozen_width (self);
  seen = gtk_adjustment_get_page_size (self->adjustment);
  if (x < offset + (rtl ? 0 : frozen))
    set_offset (self, x - (rtl ? 0 : frozen));
  else if (x + width > offset + seen - (rtl ? frozen : 0))
    set_offset (self, x + width - seen + (rtl ? frozen : 0));
}
