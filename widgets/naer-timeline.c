/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline.h"

#include <math.h>

#include "naer-heatmap-style.h"
#include "naer-timeline-private.h"
#include "naer-timeline-style.h"

enum
{
  PROP_CURRENT = 1,
  N_PROPS,
};

enum
{
  MILESTONE_ACTIVATED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerTimeline, naer_timeline, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE,
                                                      naer_timeline_accessible_init))

/* In parts: the object here, keys and pointer in -input, what it is to a screen reader in
 * -accessible. */

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

gboolean
naer_timeline_is_rtl (NaerTimeline *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
forget_layout (NaerTimeline *self)
{
  g_clear_pointer (&self->layout, naer_timeline_layout_free);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
forget_words (NaerTimeline *self)
{
  g_clear_pointer (&self->painter, naer_timeline_painter_free);
  forget_layout (self);
}

static void
update_palette (NaerTimeline *self)
{
  naer_timeline_style_get_palette (GTK_WIDGET (self), &self->palette);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static NaerTimelinePainter *
get_painter (NaerTimeline *self)
{
  if (self->painter == NULL)
    {
      PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));

      self->painter = naer_timeline_painter_new (context, self->model);
      g_object_unref (context);
    }
  return self->painter;
}

/* There is one layout at a time: the texts are broken into lines as it has them. */
static NaerTimelineLayout *
get_layout (NaerTimeline *self,
            int           width)
{
  width = MAX (width, (int) naer_timeline_painter_least_width (get_painter (self)));
  if (self->layout != NULL && naer_timeline_layout_get_width (self->layout) != width)
    g_clear_pointer (&self->layout, naer_timeline_layout_free);
  if (self->layout == NULL)
    self->layout = naer_timeline_painter_lay_out (get_painter (self), width, naer_timeline_is_rtl (self));
  return self->layout;
}

NaerTimelineLayout *
naer_timeline_get_layout (NaerTimeline *self)
{
  return get_layout (self, gtk_widget_get_width (GTK_WIDGET (self)));
}

static GtkSizeRequestMode
naer_timeline_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
naer_timeline_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  NaerTimeline *self = NAER_TIMELINE (widget);
  int across;

  *minimum = *natural = 0;
  if (self->model == NULL)
    return;
  across = (int) naer_timeline_painter_across_width (get_painter (self));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) naer_timeline_painter_least_width (get_painter (self));
      *natural = MAX (*minimum, across);
    }
  else
    *minimum = *natural = (int) ceil (naer_timeline_layout_get_height (
        get_layout (self, for_size >= 0 ? for_size : across)));
}

static void
naer_timeline_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  NaerTimeline *self = NAER_TIMELINE (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  NaerTimelineLayout *layout;
  cairo_t *cr;

  if (self->model == NULL || width <= 0 || height <= 0)
    return;
  layout = naer_timeline_get_layout (self);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  naer_timeline_painter_paint (get_painter (self), cr, layout, &self->palette);
  if (self->current >= 0 && gtk_widget_has_visible_focus (widget))
    naer_timeline_painter_paint_focus (get_painter (self), cr, layout, &self->palette, self->current);
  cairo_destroy (cr);
}

static void
naer_timeline_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (naer_timeline_parent_class)->css_changed (widget, change);
  forget_words (NAER_TIMELINE (widget));
  update_palette (NAER_TIMELINE (widget));
}

static void
naer_timeline_system_setting_changed (GtkWidget        *widget,
                                      GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (naer_timeline_parent_class)->system_setting_changed (widget, setting);
  forget_words (NAER_TIMELINE (widget));
}

static void
naer_timeline_direction_changed (GtkWidget        *widget,
                                 GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (naer_timeline_parent_class)->direction_changed (widget, previous);
  forget_words (NAER_TIMELINE (widget));
}

static void
naer_timeline_state_flags_changed (GtkWidget     *widget,
                                   GtkStateFlags  previous)
{
  GTK_WIDGET_CLASS (naer_timeline_parent_class)->state_flags_changed (widget, previous);
  gtk_widget_queue_draw (widget);
}

static gboolean
naer_timeline_query_tooltip (GtkWidget  *widget,
                             int         x,
                             int         y,
                             gboolean    keyboard,
                             GtkTooltip *tooltip)
{
  NaerTimeline *self = NAER_TIMELINE (widget);
  NaerHeatmapRect area;
  int index;

  if (self->model == NULL)
    return FALSE;
  index = keyboard ? self->current : naer_timeline_layout_get_at (naer_timeline_get_layout (self), x, y);
  if (index < 0 || !naer_timeline_get_area (self, index, &area))
    return FALSE;
  gtk_tooltip_set_text (tooltip, naer_timeline_model_get (self->model, index)->sentence);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) area.x, (int) area.y, (int) area.width,
                                                       (int) area.height });
  return TRUE;
}

static void
focus_cb (NaerTimeline            *self,
          GParamSpec              *pspec,
          GtkEventControllerFocus *focus)
{
  self->has_keyboard = gtk_event_controller_focus_is_focus (focus);
  naer_timeline_tell (self, self->current);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
naer_timeline_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (property_id == PROP_CURRENT)
    g_value_set_int (value, NAER_TIMELINE (object)->current);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_timeline_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_CURRENT)
    naer_timeline_set_current (NAER_TIMELINE (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_timeline_dispose (GObject *object)
{
  NaerTimeline *self = NAER_TIMELINE (object);

  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->layout, naer_timeline_layout_free);
  g_clear_pointer (&self->painter, naer_timeline_painter_free);
  g_clear_pointer (&self->model, naer_timeline_model_unref);
  G_OBJECT_CLASS (naer_timeline_parent_class)->dispose (object);
}

static void
naer_timeline_class_init (NaerTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = naer_timeline_get_property;
  object_class->set_property = naer_timeline_set_property;
  object_class->dispose = naer_timeline_dispose;
  widget_class->snapshot = naer_timeline_snapshot;
  widget_class->get_request_mode = naer_timeline_get_request_mode;
  widget_class->measure = naer_timeline_measure;
  widget_class->css_changed = naer_timeline_css_changed;
  widget_class->system_setting_changed = naer_timeline_system_setting_changed;
  widget_class->direction_changed = naer_timeline_direction_changed;
  widget_class->state_flags_changed = naer_timeline_state_flags_changed;
  widget_class->query_tooltip = naer_timeline_query_tooltip;

  /**
   * NaerTimeline:current:
   *
   * The milestone that the keyboard is on, -1 without any.
   */
  properties[PROP_CURRENT] = g_param_spec_int ("current", NULL, NULL, -1, G_MAXINT, -1,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * NaerTimeline::milestone-activated:
   * @self: the timeline
   * @tag: the tag of the milestone
   *
   * A milestone was chosen, with Enter or a click.
   */
  signals[MILESTONE_ACTIVATED] =
    g_signal_new ("milestone-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  naer_timeline_add_keys (widget_class);
}

static void
free_part (gpointer part)
{
  g_clear_object (&part);
}

static void
naer_timeline_init (NaerTimeline *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->current = -1;
  self->parts = g_ptr_array_new_with_free_func (free_part);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  naer_timeline_add_pointer (self);

  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (update_palette));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (forget_words), NULL);
  update_palette (self);
}

/* A milestone is chosen. */
void
naer_timeline_activate (NaerTimeline *self)
{
  if (self->current >= 0)
    g_signal_emit (self, signals[MILESTONE_ACTIVATED], 0,
                   naer_timeline_model_get (self->model, self->current)->tag);
}

/* The first milestone from today on, or the last one. */
int
naer_timeline_find_today (NaerTimeline *self)
{
  NaerDay today = naer_timeline_model_get_today (self->model);
  int n = (int) naer_timeline_model_get_n (self->model);

  for (int i = 0; i < n; i++)
    if (naer_timeline_model_get (self->model, i)->day >= today)
      return i;
  return n - 1;
}

/**
 * naer_timeline_new:
 *
 * Returns: (transfer floating): an empty timeline
 */
GtkWidget *
naer_timeline_new (void)
{
  return g_object_new (NAER_TYPE_TIMELINE, NULL);
}

/**
 * naer_timeline_get_model:
 * @self: a timeline
 *
 * Returns: (transfer none) (nullable): what it tells
 */
NaerTimelineModel *
naer_timeline_get_model (NaerTimeline *self)
{
  g_return_val_if_fail (NAER_IS_TIMELINE (self), NULL);

  return self->model;
}

/* The milestone that the keyboard was on, found again by its tag. */
static int
find_again (NaerTimelineModel *model,
            gboolean           had_one,
            int                tag)
{
  for (guint i = 0; had_one && i < naer_timeline_model_get_n (model); i++)
    if (naer_timeline_model_get (model, i)->tag == tag)
      return (int) i;
  return -1;
}

/**
 * naer_timeline_set_model:
 * @self: a timeline
 * @model: what it is to tell
 *
 * Shows it. The keyboard stays on its milestone, or goes to the first one from today on.
 */
void
naer_timeline_set_model (NaerTimeline      *self,
                         NaerTimelineModel *model)
{
  gboolean had_one;
  int tag = 0, current;

  g_return_if_fail (NAER_IS_TIMELINE (self));
  g_return_if_fail (model != NULL);

  had_one = self->model != NULL && self->current >= 0;
  if (had_one)
    tag = naer_timeline_model_get (self->model, self->current)->tag;
  naer_timeline_model_ref (model);
  g_clear_pointer (&self->model, naer_timeline_model_unref);
  self->model = model;
  self->current = -1;
  g_ptr_array_set_size (self->parts, 0);
  forget_words (self);
  current = find_again (model, had_one, tag);
  naer_timeline_set_current (self, current >= 0 ? current : naer_timeline_find_today (self));
}

/**
 * naer_timeline_get_current:
 * @self: a timeline
 *
 * Returns: the milestone that the keyboard is on, or -1
 */
int
naer_timeline_get_current (NaerTimeline *self)
{
  g_return_val_if_fail (NAER_IS_TIMELINE (self), -1);

  return self->current;
}

/**
 * naer_timeline_set_current:
 * @self: a timeline
 * @current: one of its milestones, -1 for none
 *
 * Puts the keyboard on it. A screen reader is told.
 */
void
naer_timeline_set_current (NaerTimeline *self,
                           int           current)
{
  int old;

  g_return_if_fail (NAER_IS_TIMELINE (self));
  g_return_if_fail (self->model != NULL && current < (int) naer_timeline_model_get_n (self->model));

  old = self->current;
  if (current == old)
    return;
  self->current = current;
  naer_timeline_tell (self, old);
  naer_timeline_tell (self, current);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}
