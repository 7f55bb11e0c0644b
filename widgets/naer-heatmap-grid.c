/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-grid.h"

#include "language/naer-words.h"
#include "naer-day-sentence.h"
#include "naer-heatmap-grid-private.h"
#include "naer-heatmap-style.h"

enum
{
  PROP_CURRENT = 1,
  PROP_SELECTED_FROM,
  PROP_SELECTED_TO,
  PROP_FORM,
  PROP_ZOOM,
  N_PROPS,
};

enum
{
  DAY_ACTIVATED,
  SELECTION_CHANGED,
  MENU,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapGrid, naer_heatmap_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE,
                                                      naer_heatmap_grid_accessible_init))

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

NaerDay
naer_heatmap_grid_first_day (NaerHeatmapGrid *self)
{
  return naer_day_from_ymd (naer_calendar_model_get_first_year (self->model), 1, 1);
}

NaerDay
naer_heatmap_grid_last_day (NaerHeatmapGrid *self)
{
  return naer_day_from_ymd (naer_calendar_model_get_last_year (self->model), 12, 31);
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
  naer_heatmap_grid_forget_words (self);
  naer_heatmap_grid_update_palette (self);
}

static void
naer_heatmap_grid_system_setting_changed (GtkWidget        *widget,
                                          GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->system_setting_changed (widget, setting);
  naer_heatmap_grid_forget_words (NAER_HEATMAP_GRID (widget));
}

static void
naer_heatmap_grid_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (naer_heatmap_grid_parent_class)->direction_changed (widget, previous);
  naer_heatmap_grid_forget_words (NAER_HEATMAP_GRID (widget));
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
  NaerHeatmapLayout *layout;
  NaerHeatmapRect rect;
  NaerDay day;

  if (self->model == NULL)
    return FALSE;
  layout = naer_heatmap_grid_get_layout (self);
  day = keyboard ? self->current : naer_heatmap_layout_get_day_at (layout, x, y);
  if (day == NAER_DAY_NONE || !naer_heatmap_layout_get_day_rect (layout, day, &rect))
    return FALSE;

  sentence = naer_day_sentence (self->model, day, naer_language_get_default ());
  capital = naer_words_capitalize (sentence);
  gtk_tooltip_set_text (tooltip, capital);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) rect.x, (int) rect.y, (int) rect.width,
                                                       (int) rect.height });
  return TRUE;
}

void
naer_heatmap_grid_set_selection (NaerHeatmapGrid *self,
               NaerDay          from,
               NaerDay          to)
{
  NaerDay old_from = self->selected_from, old_to = self->selected_to;

  if (from == old_from && to == old_to)
    return;
  self->selected_from = from;
  self->selected_to = to;
  naer_heatmap_grid_tell_selected_stretch (self, old_from, old_to);
  naer_heatmap_grid_tell_selected_stretch (self, from, to);
  naer_heatmap_grid_tell_selected (self, self->current);
  if (from != old_from)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_FROM]);
  if (to != old_to)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_TO]);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
naer_heatmap_grid_activate (NaerHeatmapGrid *self,
                            NaerDay          day)
{
  g_signal_emit (self, signals[DAY_ACTIVATED], 0, (int) day);
}

void
naer_heatmap_grid_ask_for_menu (NaerHeatmapGrid *self)
{
  NaerHeatmapRect rect;

  if (naer_heatmap_grid_get_area (self, self->current, &rect))
    g_signal_emit (self, signals[MENU], 0, (int) (rect.x + rect.width / 2),
                   (int) (rect.y + rect.height / 2));
}

/* The controller knows before the widget that the keyboard has come or gone. */
static void
focus_cb (NaerHeatmapGrid         *self,
          GParamSpec              *pspec,
          GtkEventControllerFocus *focus)
{
  self->has_keyboard = gtk_event_controller_focus_is_focus (focus);
  if (self->model != NULL)
    naer_heatmap_grid_tell_focused (self, self->current);
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
    case PROP_FORM:
      g_value_set_int (value, self->form);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
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
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (object);

  switch (property_id)
    {
    case PROP_CURRENT:
      naer_heatmap_grid_set_current (self, g_value_get_int (value));
      break;
    case PROP_FORM:
      naer_heatmap_grid_set_form (self, g_value_get_int (value));
      break;
    case PROP_ZOOM:
      naer_heatmap_grid_set_zoom (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
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
  properties[PROP_CURRENT] = g_param_spec_int ("current", NULL, NULL, 0, NAER_DAY_MAX,
                                               NAER_DAY_NONE,
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
  /**
   * NaerHeatmapGrid:form:
   *
   * How years are laid out where there is room for it, a #NaerHeatmapForm.
   */
  properties[PROP_FORM] = g_param_spec_int ("form", NULL, NULL, NAER_HEATMAP_WEEKS,
                                            NAER_HEATMAP_MONTHS, NAER_HEATMAP_WEEKS,
                                            flags | G_PARAM_READWRITE);
  /**
   * NaerHeatmapGrid:zoom:
   *
   * How many times wider it is than what is seen of it.
   */
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, NAER_HEATMAP_MIN_ZOOM,
                                               NAER_HEATMAP_MAX_ZOOM, 1,
                                               flags | G_PARAM_READWRITE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * NaerHeatmapGrid::day-activated:
   * @self: the calendar
   * @day: the day
   *
   * A day was chosen, with Enter or a double click.
   */
  signals[DAY_ACTIVATED] =
    g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * NaerHeatmapGrid::selection-changed:
   * @self: the calendar
   *
   * Another stretch of days is selected, or none.
   */
  signals[SELECTION_CHANGED] =
    g_signal_new ("selection-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 0);

  /**
   * NaerHeatmapGrid::menu:
   * @self: the calendar
   * @x: where the day is, from the left edge
   * @y: from the upper edge
   *
   * A menu is asked for, of the day that the keyboard is on or the days that are selected.
   */
  signals[MENU] = g_signal_new ("menu", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "heatmap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  naer_heatmap_grid_add_keys (widget_class);
}

static void
naer_heatmap_grid_init (NaerHeatmapGrid *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->zoom = 1;
  self->weeks = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->days = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  naer_heatmap_grid_add_pointer (self);

  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (naer_heatmap_grid_update_palette));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (naer_heatmap_grid_forget_words),
                    NULL);
  naer_heatmap_grid_update_palette (self);
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
  naer_heatmap_grid_set_selection (self, NAER_DAY_NONE, NAER_DAY_NONE);
  today = naer_calendar_model_get_today (model);
  if (naer_calendar_model_get_day (model, self->current) == NULL)
    naer_heatmap_grid_go_to (self,
                             CLAMP (today, naer_heatmap_grid_first_day (self),
                                    naer_heatmap_grid_last_day (self)), FALSE);
  naer_heatmap_grid_tell_all (self);
  naer_heatmap_grid_forget_layout (self);
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
      naer_heatmap_grid_shows_one_year (self, gtk_widget_get_width (GTK_WIDGET (self))))
    naer_heatmap_grid_forget_layout (self);
  if (g_hash_table_contains (self->days, GINT_TO_POINTER (old)))
    naer_heatmap_grid_tell_focused (self, old);
  naer_heatmap_grid_tell_selected (self, old);
  naer_heatmap_grid_tell_selected (self, day);
  naer_heatmap_grid_tell_focused (self, day);
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
  naer_heatmap_grid_set_selection (self, from, to);
}

/**
 * naer_heatmap_grid_get_form:
 * @self: a calendar
 *
 * Returns: how years are laid out where there is room for it
 */
NaerHeatmapForm
naer_heatmap_grid_get_form (NaerHeatmapGrid *self)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), NAER_HEATMAP_WEEKS);

  return self->form;
}

/**
 * naer_heatmap_grid_set_form:
 * @self: a calendar
 * @form: how to lay years out
 *
 * Lays years out so where there is room for it.
 */
void
naer_heatmap_grid_set_form (NaerHeatmapGrid *self,
                            NaerHeatmapForm  form)
{
  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));

  if (self->form == form)
    return;
  self->form = form;
  naer_heatmap_grid_forget_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FORM]);
}

/**
 * naer_heatmap_grid_get_zoom:
 * @self: a calendar
 *
 * Returns: how many times wider it is than what is seen of it
 */
double
naer_heatmap_grid_get_zoom (NaerHeatmapGrid *self)
{
  g_return_val_if_fail (NAER_IS_HEATMAP_GRID (self), 1);

  return self->zoom;
}

/**
 * naer_heatmap_grid_set_zoom:
 * @self: a calendar
 * @zoom: how many times wider it is than what is seen of it
 *
 * Says so; words grow with the cells, up to one and a half times.
 */
void
naer_heatmap_grid_set_zoom (NaerHeatmapGrid *self,
                            double           zoom)
{
  g_return_if_fail (NAER_IS_HEATMAP_GRID (self));
  g_return_if_fail (zoom >= NAER_HEATMAP_MIN_ZOOM && zoom <= NAER_HEATMAP_MAX_ZOOM);

  if (self->zoom == zoom)
    return;
  self->zoom = zoom;
  naer_heatmap_grid_forget_words (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}
