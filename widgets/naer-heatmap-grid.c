/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-grid.h"

#include <math.h>

#include "language/naer-words.h"
#include "naer-day-sentence.h"
#include "naer-heatmap-day.h"
#include "naer-heatmap-grid-private.h"
#include "naer-heatmap-move.h"
#include "naer-heatmap-painter.h"
#include "naer-heatmap-style.h"
#include "naer-heatmap-week.h"

struct _NaerHeatmapGrid
{
  GtkWidget parent_instance;

  NaerCalendarModel *model;
  NaerHeatmapPainter *painter;
  NaerHeatmapLayout *layout;
  NaerHeatmapLayout *measured;
  GskRenderNode *node;
  NaerHeatmapPalette palette;
  GHashTable *weeks;
  GHashTable *days;
  NaerDay current;
  NaerDay anchor;
  NaerDay selected_from;
  NaerDay selected_to;
};

enum
{
  PROP_CURRENT = 1,
  PROP_SELECTED_FROM,
  PROP_SELECTED_TO,
  N_PROPS,
};

enum
{
  DAY_ACTIVATED,
  SELECTION_CHANGED,
  N_SIGNALS,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapGrid, naer_heatmap_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const struct
{
  const char *action;
  guint keyval;
  guint keypad;
  GdkModifierType modifiers;
  NaerHeatmapMove move;
} moves[] = {
  { "day.left", GDK_KEY_Left, GDK_KEY_KP_Left, 0, NAER_MOVE_LEFT },
  { "day.right", GDK_KEY_Right, GDK_KEY_KP_Right, 0, NAER_MOVE_RIGHT },
  { "day.up", GDK_KEY_Up, GDK_KEY_KP_Up, 0, NAER_MOVE_UP },
  { "day.down", GDK_KEY_Down, GDK_KEY_KP_Down, 0, NAER_MOVE_DOWN },
  { "day.week-start", GDK_KEY_Home, GDK_KEY_KP_Home, 0, NAER_MOVE_WEEK_START },
  { "day.week-end", GDK_KEY_End, GDK_KEY_KP_End, 0, NAER_MOVE_WEEK_END },
  { "day.previous-month", GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, NAER_MOVE_PREVIOUS_MONTH },
  { "day.next-month", GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, NAER_MOVE_NEXT_MONTH },
  { "day.previous-year", GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, GDK_CONTROL_MASK, NAER_MOVE_PREVIOUS_YEAR },
  { "day.next-year", GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GDK_CONTROL_MASK, NAER_MOVE_NEXT_YEAR },
  { "day.first", GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, NAER_MOVE_FIRST },
  { "day.last", GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, NAER_MOVE_LAST },
  { "day.today", GDK_KEY_t, GDK_KEY_T, 0, NAER_MOVE_TODAY },
};

static NaerDay
first_day (NaerHeatmapGrid *self)
{
  return naer_day_from_ymd (naer_calendar_model_get_first_year (self->model), 1, 1);
}

static NaerDay
last_day (NaerHeatmapGrid *self)
{
  return naer_day_from_ymd (naer_calendar_model_get_last_year (self->model), 12, 31);
}

static void
forget_drawing (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_layout (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  forget_drawing (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
forget_words (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->painter, naer_heatmap_painter_free);
  forget_layout (self);
}

static NaerHeatmapPainter *
get_painter (NaerHeatmapGrid *self)
{
  if (self->painter == NULL)
    {
      PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));

      self->painter = naer_heatmap_painter_new (context, naer_language_get_default ());
      g_object_unref (context);
    }
  return self->painter;
}

static void
get_metrics (NaerHeatmapGrid    *self,
             NaerHeatmapMetrics *metrics)
{
  naer_heatmap_painter_get_metrics (get_painter (self),
                                    naer_calendar_model_get_first_year (self->model),
                                    naer_calendar_model_get_last_year (self->model), metrics);
}

static double
get_scale (NaerHeatmapGrid *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_surface_get_scale (surface)
                         : gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

static NaerHeatmapLayout *
make_layout (NaerHeatmapGrid *self,
             int              width)
{
  NaerHeatmapSpec spec = {
    .form = naer_heatmap_grid_form_for_width (self, width),
    .first_year = naer_calendar_model_get_first_year (self->model),
    .last_year = naer_calendar_model_get_last_year (self->model),
    .width = width,
    .scale = get_scale (self),
    .rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };

  get_metrics (self, &spec.metrics);
  if (spec.form == NAER_HEATMAP_MONTHS)
    spec.first_year = spec.last_year = naer_day_get_year (self->current);
  return naer_heatmap_layout_new (&spec);
}

static NaerHeatmapLayout *
get_layout (NaerHeatmapGrid *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width <= 0)
    width = naer_heatmap_grid_get_natural_width (self);
  if (self->layout != NULL && naer_heatmap_layout_get_spec (self->layout)->width != width)
    g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  if (self->layout == NULL)
    self->layout = make_layout (self, width);
  return self->layout;
}

static void
update_palette (NaerHeatmapGrid *self)
{
  naer_heatmap_style_get_palette (GTK_WIDGET (self), &self->palette);
  forget_drawing (self);
}

static void
draw (NaerHeatmapGrid *self,
      int              width,
      int              height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  naer_heatmap_painter_paint (get_painter (self), cr, get_layout (self), self->model, &self->palette);
  cairo_destroy (cr);
  self->node = gtk_snapshot_free_to_node (snapshot);
}

static void
naer_heatmap_grid_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (self->model == NULL || width <= 0 || height <= 0)
    return;
  if (self->node == NULL)
    draw (self, width, height);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  if (self->selected_from == NAER_DAY_NONE && !gtk_widget_has_visible_focus (widget))
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (self->selected_from != NAER_DAY_NONE)
    naer_heatmap_painter_paint_selection (get_painter (self), cr, get_layout (self), &self->palette,
                                          self->selected_from, self->selected_to);
  if (gtk_widget_has_visible_focus (widget))
    naer_heatmap_painter_paint_focus (get_painter (self), cr, get_layout (self), &self->palette,
                                      self->current);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
naer_heatmap_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The layout of the width last asked about, which need not be the one allocated. */
static NaerHeatmapLayout *
get_measured (NaerHeatmapGrid *self,
              int              width)
{
  if (self->measured != NULL && naer_heatmap_layout_get_spec (self->measured)->width != width)
    g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  if (self->measured == NULL)
    self->measured = make_layout (self, width);
  return self->measured;
}

static void
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

  get_metrics (self, &metrics);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) naer_heatmap_min_width (NAER_HEATMAP_MONTHS, &metrics);
      *natural = MAX (*minimum, naer_heatmap_grid_get_natural_width (self));
    }
  else
    {
      int width = for_size >= 0 ? for_size : naer_heatmap_grid_get_natural_width (self);

      *minimum = *natural = (int) ceil (naer_heatmap_layout_get_height (get_measured (self, width)));
    }
}

static void
naer_heatmap_grid_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);

  g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  g_clear_pointer (&self->node, gsk_render_node_unref);
}

static void
naer_heatmap_grid_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);

  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->css_changed (widget, change);
  forget_words (self);
  update_palette (self);
}

static void
naer_heatmap_grid_system_setting_changed (GtkWidget        *widget,
                                          GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->system_setting_changed (widget, setting);
  forget_words (NAER_HEATMAP_GRID (widget));
}

static void
naer_heatmap_grid_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->direction_changed (widget, previous);
  forget_words (NAER_HEATMAP_GRID (widget));
}

static void
naer_heatmap_grid_state_flags_changed (GtkWidget     *widget,
                                       GtkStateFlags  previous)
{
  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->state_flags_changed (widget, previous);
  gtk_widget_queue_draw (widget);
}

static gboolean
naer_heatmap_grid_query_tooltip (GtkWidget  *widget,
                                 int         x,
                                 int         y,
                                 gboolean    keyboard,
                                 GtkTooltip *tooltip)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);
  g_autofree char *sentence = NULL, *capital = NULL;
  NaerHeatmapRect rect;
  NaerDay day;

  if (self->model == NULL)
    return FALSE;
  day = keyboard ? self->current : naer_heatmap_layout_get_day_at (get_layout (self), x, y);
  if (day == NAER_DAY_NONE || !naer_heatmap_layout_get_day_rect (get_layout (self), day, &rect))
    return FALSE;

  sentence = naer_day_sentence (self->model, day, naer_language_get_default ());
  capital = naer_words_capitalize (sentence);
  gtk_tooltip_set_text (tooltip, capital);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) rect.x, (int) rect.y, (int) rect.width,
                                                       (int) rect.height });
  return TRUE;
}

/* The part of the widget that ancestors that clip leave to be seen. */
static void
get_visible (NaerHeatmapGrid *self,
             graphene_rect_t *visible)
{
  graphene_rect_init (visible, 0, 0, gtk_widget_get_width (GTK_WIDGET (self)),
                      gtk_widget_get_height (GTK_WIDGET (self)));
  for (GtkWidget *ancestor = gtk_widget_get_parent (GTK_WIDGET (self)); ancestor != NULL;
       ancestor = gtk_widget_get_parent (ancestor))
    {
      graphene_rect_t bounds;

      if (gtk_widget_get_overflow (ancestor) == GTK_OVERFLOW_HIDDEN &&
          gtk_widget_compute_bounds (ancestor, GTK_WIDGET (self), &bounds) &&
          !graphene_rect_intersection (visible, &bounds, visible))
        graphene_rect_init (visible, 0, 0, 0, 0);
    }
}

static gboolean
week_is_exposed (NaerHeatmapGrid       *self,
                 NaerDay                first,
                 const graphene_rect_t *visible)
{
  NaerDay last = naer_week_last (first);
  NaerHeatmapRect a, b;
  graphene_rect_t area;

  if (self->current >= first && self->current <= last)
    return TRUE;
  if (!naer_heatmap_grid_get_area (self, first, &a) || !naer_heatmap_grid_get_area (self, last, &b))
    return FALSE;
  graphene_rect_init (&area, MIN (a.x, b.x), MIN (a.y, b.y), fabs (a.x - b.x) + a.width,
                      fabs (a.y - b.y) + a.height);
  return graphene_rect_intersection (&area, visible, NULL);
}

/* The first exposed week that begins on @first or later. */
static GtkAccessible *
ref_exposed_week (NaerHeatmapGrid *self,
                  NaerDay          first)
{
  graphene_rect_t visible;

  get_visible (self, &visible);
  for (; first <= last_day (self); first = naer_week_last (first) + 1)
    if (week_is_exposed (self, first, &visible))
      return naer_heatmap_grid_ref_week (self, first);
  return NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (accessible);

  return self->model != NULL ? ref_exposed_week (self, first_day (self)) : NULL;
}

static GtkAccessibleInterface *parent_accessible;

/* The day that has the keyboard says so, not the grid around it. */
static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (accessible);

  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && self->model != NULL)
    return FALSE;
  return parent_accessible->get_platform_state (accessible, state);
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  parent_accessible = g_type_interface_peek_parent (iface);
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_platform_state = get_platform_state;
}

GtkAccessible *
naer_heatmap_grid_ref_week (NaerHeatmapGrid *self,
                            NaerDay          first)
{
  NaerHeatmapWeek *week = g_hash_table_lookup (self->weeks, GINT_TO_POINTER (first));

  if (week == NULL)
    {
      week = naer_heatmap_week_new (self, first);
      g_hash_table_insert (self->weeks, GINT_TO_POINTER (first), week);
    }
  return GTK_ACCESSIBLE (g_object_ref (week));
}

GtkAccessible *
naer_heatmap_grid_ref_next_week (NaerHeatmapGrid *self,
                                 NaerDay          first)
{
  return self->model != NULL ? ref_exposed_week (self, naer_week_last (first) + 1) : NULL;
}

static NaerHeatmapDay *
get_day (NaerHeatmapGrid *self,
         NaerDay          day)
{
  NaerHeatmapDay *cell = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));

  if (cell == NULL)
    {
      cell = naer_heatmap_day_new (self, day);
      g_hash_table_insert (self->days, GINT_TO_POINTER (day), cell);
    }
  return cell;
}

GtkAccessible *
naer_heatmap_grid_ref_day (NaerHeatmapGrid *self,
                           NaerDay          day)
{
  return GTK_ACCESSIBLE (g_object_ref (get_day (self, day)));
}

gboolean
naer_heatmap_grid_has_keyboard (NaerHeatmapGrid *self,
                                NaerDay          day)
{
  return day == self->current && gtk_widget_has_focus (GTK_WIDGET (self));
}

gboolean
naer_heatmap_grid_get_area (NaerHeatmapGrid *self,
                            NaerDay          day,
                            NaerHeatmapRect *rect)
{
  return self->model != NULL && naer_heatmap_layout_get_day_rect (get_layout (self), day, rect);
}

gboolean
naer_heatmap_grid_is_selected (NaerHeatmapGrid *self,
                               NaerDay          day)
{
  if (self->selected_from == NAER_DAY_NONE)
    return day == self->current;
  return day >= self->selected_from && day <= self->selected_to;
}

static void
tell_selected (NaerHeatmapGrid *self,
               NaerDay          day)
{
  NaerHeatmapDay *cell = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));

  if (cell != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED,
                                 naer_heatmap_grid_is_selected (self, day), -1);
}

static void
tell_selected_stretch (NaerHeatmapGrid *self,
                       NaerDay          from,
                       NaerDay          to)
{
  for (NaerDay day = from; day != NAER_DAY_NONE && day <= to; day++)
    tell_selected (self, day);
}

static void
tell_focused (NaerHeatmapGrid *self,
              NaerDay          day)
{
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (get_day (self, day)),
                                        GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

static void
scroll_to_current (NaerHeatmapGrid *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_point_t point;
  NaerHeatmapRect rect;

  if (viewport == NULL || !naer_heatmap_grid_get_area (self, self->current, &rect) ||
      !gtk_widget_compute_point (GTK_WIDGET (self), gtk_viewport_get_child (GTK_VIEWPORT (viewport)),
                                 &GRAPHENE_POINT_INIT (rect.x, rect.y), &point))
    return;
  gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                             point.y - rect.height, point.y + 2 * rect.height);
}

static void
set_selection (NaerHeatmapGrid *self,
               NaerDay          from,
               NaerDay          to)
{
  NaerDay old_from = self->selected_from, old_to = self->selected_to;

  if (from == old_from && to == old_to)
    return;
  self->selected_from = from;
  self->selected_to = to;
  tell_selected_stretch (self, old_from, old_to);
  tell_selected_stretch (self, from, to);
  if (from != old_from)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_FROM]);
  if (to != old_to)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_TO]);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Goes to a day; the stretch from where extending began follows when @extend. */
static void
go_to (NaerHeatmapGrid *self,
       NaerDay          day,
       gboolean         extend)
{
  if (!extend)
    self->anchor = day;
  naer_heatmap_grid_set_current (self, day);
  if (extend)
    set_selection (self, MIN (self->anchor, day), MAX (self->anchor, day));
  else
    set_selection (self, NAER_DAY_NONE, NAER_DAY_NONE);
  scroll_to_current (self);
}

static void
make_move (NaerHeatmapGrid *self,
           NaerHeatmapMove  move,
           gboolean         extend)
{
  if (self->model == NULL)
    return;
  go_to (self,
         naer_heatmap_move (get_layout (self), move, self->current, first_day (self), last_day (self),
                            naer_calendar_model_get_today (self->model)),
         extend);
}

static void
move_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    if (g_str_equal (moves[i].action, action))
      make_move (NAER_HEATMAP_GRID (widget), moves[i].move, FALSE);
}

static gboolean
extend_cb (GtkWidget *widget,
           GVariant  *move,
           gpointer   user_data)
{
  make_move (NAER_HEATMAP_GRID (widget), g_variant_get_int32 (move), TRUE);
  return TRUE;
}

static void
activate_action_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);

  if (self->model != NULL)
    g_signal_emit (self, signals[DAY_ACTIVATED], 0, (int) self->current);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            NaerHeatmapGrid *self)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  NaerDay day;

  if (self->model == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  day = naer_heatmap_layout_get_day_at (get_layout (self), x, y);
  if (day == NAER_DAY_NONE)
    return;
  go_to (self, day, (modifiers & GDK_SHIFT_MASK) != 0);
  if (n_press == 2)
    g_signal_emit (self, signals[DAY_ACTIVATED], 0, (int) day);
}

static void
drag_update_cb (GtkGestureDrag  *gesture,
                double           offset_x,
                double           offset_y,
                NaerHeatmapGrid *self)
{
  double x = 0, y = 0;
  NaerDay day;

  if (self->model == NULL || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  day = naer_heatmap_layout_get_day_at (get_layout (self), x + offset_x, y + offset_y);
  if (day != NAER_DAY_NONE && day != self->current)
    go_to (self, day, TRUE);
}

static void
focus_cb (NaerHeatmapGrid *self)
{
  if (self->model != NULL)
    tell_focused (self, self->current);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
naer_heatmap_grid_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (object);

  switch (property_id)
    {
    case PROP_CURRENT:
      g_value_set_int (value, self->current);
      break;
    case PROP_SELECTED_FROM:
      g_value_set_int (value, self->selected_from);
      break;
    case PROP_SELECTED_TO:
      g_value_set_int (value, self->selected_to);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_heatmap_grid_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property_id == PROP_CURRENT)
    naer_heatmap_grid_set_current (NAER_HEATMAP_GRID (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_heatmap_grid_dispose (GObject *object)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (object);

  g_clear_pointer (&self->days, g_hash_table_unref);
  g_clear_pointer (&self->weeks, g_hash_table_unref);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  g_clear_pointer (&self->painter, naer_heatmap_painter_free);
  g_clear_pointer (&self->model, naer_calendar_model_unref);
  G_OBJECT_CLASS (naer_heatmap_grid_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      guint keys[] = { moves[i].keyval, moves[i].keypad };

      gtk_widget_class_install_action (widget_class, moves[i].action, NULL, move_action_cb);
      for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
        {
          gtk_widget_class_add_binding_action (widget_class, keys[k], moves[i].modifiers,
                                               moves[i].action, NULL);
          if (moves[i].move != NAER_MOVE_TODAY)
            gtk_widget_class_add_binding (widget_class, keys[k], moves[i].modifiers | GDK_SHIFT_MASK,
                                          extend_cb, "i", moves[i].move);
        }
    }
  gtk_widget_class_install_action (widget_class, "day.activate", NULL, activate_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "day.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "day.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "day.activate", NULL);
}

static void
naer_heatmap_grid_class_init (NaerHeatmapGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = naer_heatmap_grid_get_property;
  object_class->set_property = naer_heatmap_grid_set_property;
  object_class->dispose = naer_heatmap_grid_dispose;
  widget_class->snapshot = naer_heatmap_grid_snapshot;
  widget_class->get_request_mode = naer_heatmap_grid_get_request_mode;
  widget_class->measure = naer_heatmap_grid_measure;
  widget_class->size_allocate = naer_heatmap_grid_size_allocate;
  widget_class->css_changed = naer_heatmap_grid_css_changed;
  widget_class->system_setting_changed = naer_heatmap_grid_system_setting_changed;
  widget_class->direction_changed = naer_heatmap_grid_direction_changed;
  widget_class->state_flags_changed = naer_heatmap_grid_state_flags_changed;
  widget_class->query_tooltip = naer_heatmap_grid_query_tooltip;

  /**
   * NaerHeatmapGrid:current:
   *
   * The day that the keyboard stands on.
   */
  properties[PROP_CURRENT] = g_param_spec_int ("current", NULL, NULL, 0, NAER_DAY_MAX, NAER_DAY_NONE,
                                               flags | G_PARAM_READWRITE);
  /**
   * NaerHeatmapGrid:selected-from:
   *
   * The first day of the selected stretch, %NAER_DAY_NONE without one.
   */
  properties[PROP_SELECTED_FROM] = g_param_spec_int ("selected-from", NULL, NULL, 0, NAER_DAY_MAX,
                                                     NAER_DAY_NONE, flags | G_PARAM_READABLE);
  /**
   * NaerHeatmapGrid:selected-to:
   *
   * The last day of the selected stretch, inclusive.
   */
  properties[PROP_SELECTED_TO] = g_param_spec_int ("selected-to", NULL, NULL, 0, NAER_DAY_MAX,
                                                   NAER_DAY_NONE, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * NaerHeatmapGrid::day-activated:
   * @self: the calendar
   * @day: the day
   *
   * A day was chosen, with Enter or a double click.
   */
  signals[DAY_ACTIVATED] = g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * NaerHeatmapGrid::selection-changed:
   * @self: the calendar
   *
   * Another stretch of days is selected, or none.
   */
  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", G_TYPE_FROM_CLASS (klass),
                                             G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "heatmap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  add_keys (widget_class);
}

static void
naer_heatmap_grid_init (NaerHeatmapGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new (), *drag = gtk_gesture_drag_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->weeks = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->days = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_gesture_group (click, drag);
  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (update_palette));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (forget_words), NULL);
  update_palette (self);
}

/**
 * naer_heatmap_grid_new:
 *
 * Returns: (transfer floating): an empty calendar
 */
GtkWidget *
naer_heatmap_grid_new (void)
{
  return g_object_new (NAER_TYPE_HEATMAP_GRID, NULL);
}

/**
 * naer_heatmap_grid_get_model:
 * @self: a calendar
 *
 * Returns: (transfer none) (nullable): what it tells of each day
 */
NaerCalendarModel *
naer_heatmap_grid_get_model (NaerHeatmapGrid *self)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), NULL);

  return self->model;
}

static void
update_days (NaerHeatmapGrid *self)
{
  GHashTableIter iter;
  gpointer key, cell;

  g_hash_table_iter_init (&iter, self->days);
  while (g_hash_table_iter_next (&iter, &key, &cell))
    {
      if (naer_calendar_model_get_day (self->model, GPOINTER_TO_INT (key)) != NULL)
        naer_heatmap_day_update (cell);
      else
        g_hash_table_iter_remove (&iter);
    }
}

/**
 * naer_heatmap_grid_set_model:
 * @self: a calendar
 * @model: what it is to tell of each day
 *
 * Shows it. The keyboard stays on its day, or goes to today when that is not shown any more.
 */
void
naer_heatmap_grid_set_model (NaerHeatmapGrid   *self,
                             NaerCalendarModel *model)
{
  NaerDay today;

  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));
  g_return_if_fail (model != NULL);

  naer_calendar_model_ref (model);
  g_clear_pointer (&self->model, naer_calendar_model_unref);
  self->model = model;
  set_selection (self, NAER_DAY_NONE, NAER_DAY_NONE);
  today = naer_calendar_model_get_today (model);
  if (naer_calendar_model_get_day (model, self->current) == NULL)
    go_to (self, CLAMP (today, first_day (self), last_day (self)), FALSE);
  update_days (self);
  forget_layout (self);
}

/**
 * naer_heatmap_grid_get_current:
 * @self: a calendar
 *
 * Returns: the day that the keyboard stands on
 */
NaerDay
naer_heatmap_grid_get_current (NaerHeatmapGrid *self)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), NAER_DAY_NONE);

  return self->current;
}

/**
 * naer_heatmap_grid_set_current:
 * @self: a calendar
 * @day: a day that it shows
 *
 * Puts the keyboard on a day. A screen reader is told.
 */
void
naer_heatmap_grid_set_current (NaerHeatmapGrid *self,
                               NaerDay          day)
{
  NaerDay old;

  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));
  g_return_if_fail (self->model != NULL && naer_calendar_model_get_day (self->model, day) != NULL);

  old = self->current;
  if (day == old)
    return;
  self->current = day;
  if (self->layout != NULL && naer_day_get_year (day) != naer_day_get_year (old) &&
      naer_heatmap_layout_get_spec (self->layout)->form == NAER_HEATMAP_MONTHS)
    forget_layout (self);
  if (g_hash_table_contains (self->days, GINT_TO_POINTER (old)))
    tell_focused (self, old);
  tell_selected (self, old);
  tell_selected (self, day);
  tell_focused (self, day);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}

/**
 * naer_heatmap_grid_get_selection:
 * @self: a calendar
 * @from: (out) (optional): the first day
 * @to: (out) (optional): the last day, inclusive
 *
 * Returns: whether a stretch of days is selected
 */
gboolean
naer_heatmap_grid_get_selection (NaerHeatmapGrid *self,
                                 NaerDay         *from,
                                 NaerDay         *to)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), FALSE);

  if (from != NULL)
    *from = self->selected_from;
  if (to != NULL)
    *to = self->selected_to;
  return self->selected_from != NAER_DAY_NONE;
}

/**
 * naer_heatmap_grid_select:
 * @self: a calendar
 * @from: the first day, or %NAER_DAY_NONE for none
 * @to: the last day, inclusive
 *
 * Selects a stretch of days.
 */
void
naer_heatmap_grid_select (NaerHeatmapGrid *self,
                          NaerDay          from,
                          NaerDay          to)
{
  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));
  g_return_if_fail (from <= to);

  self->anchor = from != NAER_DAY_NONE ? from : self->current;
  set_selection (self, from, to);
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
  NaerHeatmapMetrics metrics;

  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), NAER_HEATMAP_WEEKS);

  if (self->model == NULL)
    return NAER_HEATMAP_WEEKS;
  get_metrics (self, &metrics);
  return width >= naer_heatmap_min_width (NAER_HEATMAP_WEEKS, &metrics) ? NAER_HEATMAP_WEEKS
                                                                        : NAER_HEATMAP_MONTHS;
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
  get_metrics (self, &metrics);
  return (int) naer_heatmap_natural_width (&metrics);
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
  start = naer_heatmap_layout_get_grid_start (get_measured (self, width));
  return (int) (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? width - start : start);
}
