/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-grid.h"

#include <math.h>

#include "language/naer-words.h"
#include "naer-heatmap-style.h"
#include "naer-unit-grid-private.h"
#include "naer-unit-sentence.h"

#define LEAST_WIDTH 280
#define NATURAL_WIDTH 900
#define LEAST_ROWS 3
#define NATURAL_ROWS 12

enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
  N_PROPS,
};

enum
{
  ROW_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerUnitGrid, naer_unit_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE,
                                                      naer_unit_grid_accessible_init))

static void
naer_unit_grid_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);
  NaerUnitSpec spec = { .first = 1, .last = 1, .width = LEAST_WIDTH, .height = LEAST_WIDTH,
                        .scale = 1 };
  NaerUnitLayout layout;

  *minimum = LEAST_WIDTH;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->model == NULL)
    return;
  naer_unit_painter_get_metrics (naer_unit_grid_get_painter (self), &spec.metrics);
  naer_unit_layout_init (&layout, &spec);
  *minimum = (int) ceil (layout.header.height + LEAST_ROWS * layout.row_pitch);
  *natural = (int) ceil (layout.header.height + NATURAL_ROWS * layout.row_pitch);
}

static void
naer_unit_grid_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  naer_unit_grid_lay_out_again (NAER_UNIT_GRID (widget));
}

static void
naer_unit_grid_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);

  GTK_WIDGET_CLASS (naer_unit_grid_parent_class)->css_changed (widget, change);
  naer_unit_grid_forget_words (self);
  naer_unit_grid_update_palette (self);
}

static void
naer_unit_grid_system_setting_changed (GtkWidget        *widget,
                                       GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (naer_unit_grid_parent_class)->system_setting_changed (widget, setting);
  naer_unit_grid_forget_words (NAER_UNIT_GRID (widget));
}

static void
naer_unit_grid_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);

  GTK_WIDGET_CLASS (naer_unit_grid_parent_class)->direction_changed (widget, previous);
  self->is_placed = FALSE;
  naer_unit_grid_forget_words (self);
}

static void
naer_unit_grid_state_flags_changed (GtkWidget     *widget,
                                    GtkStateFlags  previous)
{
  GTK_WIDGET_CLASS (naer_unit_grid_parent_class)->state_flags_changed (widget, previous);
  gtk_widget_queue_draw (widget);
}

static char *
describe (NaerUnitGrid      *self,
          const NaerUnitHit *hit)
{
  NaerLanguage language = naer_language_get_default ();

  switch (hit->place)
    {
    case NAER_UNIT_PLACE_NAME:
      return naer_unit_row_sentence (self->model, hit->row, language);
    case NAER_UNIT_PLACE_CELL:
      return naer_unit_day_sentence (self->model, hit->row, hit->day, language);
    case NAER_UNIT_PLACE_BAR:
      return naer_unit_count_sentence (self->model, hit->day, language);
    case NAER_UNIT_PLACE_NONE:
    default:
      return g_strdup ("");
    }
}

static gboolean
find_told (NaerUnitGrid *self,
           int           x,
           int           y,
           gboolean      keyboard,
           NaerUnitHit  *hit)
{
  if (!keyboard)
    return naer_unit_grid_hit (self, x, y, hit);
  *hit = (NaerUnitHit) { self->row == NAER_UNIT_NO_ROW ? NAER_UNIT_PLACE_BAR : NAER_UNIT_PLACE_CELL, self->row,
                         self->day };
  return naer_unit_grid_get_layout (self) != NULL;
}

static gboolean
naer_unit_grid_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    keyboard,
                              GtkTooltip *tooltip)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);
  g_autofree char *sentence = NULL, *capital = NULL;
  NaerUnitHit hit;
  NaerHeatmapRect rect;

  if (!find_told (self, x, y, keyboard, &hit))
    return FALSE;
  sentence = describe (self, &hit);
  capital = naer_words_capitalize (sentence);
  gtk_tooltip_set_text (tooltip, capital);
  if (hit.place != NAER_UNIT_PLACE_NAME)
    {
      naer_unit_grid_get_area (self, hit.place == NAER_UNIT_PLACE_BAR ? NAER_UNIT_NO_ROW : hit.row,
                               hit.day, &rect);
      gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) rect.x, (int) rect.y,
                                                           (int) rect.width, (int) rect.height });
    }
  return TRUE;
}

void
naer_unit_grid_activate (NaerUnitGrid *self,
                         guint         row,
                         NaerDay       day)
{
  if (row != NAER_UNIT_NO_ROW)
    g_signal_emit (self, signals[ROW_ACTIVATED], 0,
                   naer_unit_model_get_employee (self->model, row)->row_id, (int) day);
}

/* The controller knows before the widget that the keyboard has come or gone. */
static void
focus_cb (NaerUnitGrid            *self,
          GParamSpec              *pspec,
          GtkEventControllerFocus *focus)
{
  self->has_keyboard = gtk_event_controller_focus_is_focus (focus);
  if (self->model != NULL)
    naer_unit_grid_tell_moved (self, self->row, self->day);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
naer_unit_grid_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_unit_grid_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      naer_unit_grid_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      naer_unit_grid_set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_unit_grid_dispose (GObject *object)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (object);

  naer_unit_grid_drop_adjustments (self);
  g_clear_pointer (&self->parts, g_hash_table_unref);
  g_clear_pointer (&self->painter, naer_unit_painter_free);
  g_clear_pointer (&self->blocks, naer_unit_blocks_free);
  g_clear_pointer (&self->model, naer_unit_model_unref);
  G_OBJECT_CLASS (naer_unit_grid_parent_class)->dispose (object);
}

static void
naer_unit_grid_class_init (NaerUnitGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = naer_unit_grid_get_property;
  object_class->set_property = naer_unit_grid_set_property;
  object_class->dispose = naer_unit_grid_dispose;
  widget_class->measure = naer_unit_grid_measure;
  widget_class->size_allocate = naer_unit_grid_size_allocate;
  widget_class->snapshot = naer_unit_grid_snapshot;
  widget_class->css_changed = naer_unit_grid_css_changed;
  widget_class->system_setting_changed = naer_unit_grid_system_setting_changed;
  widget_class->direction_changed = naer_unit_grid_direction_changed;
  widget_class->state_flags_changed = naer_unit_grid_state_flags_changed;
  widget_class->query_tooltip = naer_unit_grid_query_tooltip;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  /**
   * NaerUnitGrid::row-activated:
   * @self: the calendar
   * @employee: the row of the employee in the data file
   * @day: the day that was looked at
   *
   * A person was chosen, by the name, with Enter or a double click.
   */
  signals[ROW_ACTIVATED] =
    g_signal_new ("row-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "unit-calendar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  naer_unit_grid_add_keys (widget_class);
}

static void
naer_unit_grid_init (NaerUnitGrid *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->blocks = naer_unit_blocks_new ();
  self->parts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->row = NAER_UNIT_NO_ROW;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  naer_unit_grid_add_pointer (self);

  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (naer_unit_grid_update_palette));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (naer_unit_grid_forget_words), NULL);
  naer_unit_grid_update_palette (self);
}

/**
 * naer_unit_grid_new:
 *
 * Returns: (transfer floating): an empty calendar
 */
GtkWidget *
naer_unit_grid_new (void)
{
  return g_object_new (NAER_TYPE_UNIT_GRID, NULL);
}

/**
 * naer_unit_grid_get_model:
 * @self: a calendar
 *
 * Returns: (transfer none) (nullable): what it tells
 */
NaerUnitModel *
naer_unit_grid_get_model (NaerUnitGrid *self)
{
  g_return_val_if_fail (NAER_IS_UNIT_GRID (self), NULL);

  return self->model;
}

/* The keyboard stays with its person, or goes to the same place of the list. The facts of the
 * model before may be gone already. */
static guint
find_row_again (NaerUnitGrid  *self,
                NaerUnitModel *model)
{
  guint n = naer_unit_model_get_n_rows (model), row;

  if (!self->is_chosen)
    return n > 0 ? 0 : NAER_UNIT_NO_ROW;
  if (self->row == NAER_UNIT_NO_ROW)
    return NAER_UNIT_NO_ROW;
  row = naer_unit_model_find_row (model, self->employee);
  if (row == G_MAXUINT && n > 0)
    row = MIN (self->row, n - 1);
  return row != G_MAXUINT ? row : NAER_UNIT_NO_ROW;
}

static void
stand_on (NaerUnitGrid *self,
          guint         row,
          NaerDay       day)
{
  self->row = row;
  self->day = day;
  self->is_chosen = TRUE;
  self->employee = row != NAER_UNIT_NO_ROW
                     ? naer_unit_model_get_employee (self->model, row)->row_id
                     : 0;
}

/**
 * naer_unit_grid_set_model:
 * @self: a calendar
 * @model: (nullable): what it is to tell
 *
 * Shows it. The days that are seen stay, and the keyboard stays with its person.
 */
void
naer_unit_grid_set_model (NaerUnitGrid  *self,
                          NaerUnitModel *model)
{
  NaerUnitModel *old;

  g_return_if_fail (NAER_IS_UNIT_GRID (self));

  old = self->model;
  self->model = model != NULL ? naer_unit_model_ref (model) : NULL;
  if (model != NULL)
    {
      NaerDay day = self->is_chosen ? self->day : naer_unit_model_get_today (model);

      stand_on (self, find_row_again (self, model),
                CLAMP (day, naer_unit_model_get_first (model), naer_unit_model_get_last (model)));
    }
  if (self->painter != NULL)
    naer_unit_painter_set_model (self->painter, model);
  g_clear_pointer (&old, naer_unit_model_unref);
  naer_unit_grid_lay_out_again (self);
  naer_unit_grid_tell_all (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * naer_unit_grid_get_current:
 * @self: a calendar
 * @row: (out) (optional): the row that the keyboard stands on, or %NAER_UNIT_NO_ROW for that of
 *   how many are at work
 * @day: (out) (optional): the day
 *
 * Tells where the keyboard is.
 */
void
naer_unit_grid_get_current (NaerUnitGrid *self,
                            guint        *row,
                            NaerDay      *day)
{
  g_return_if_fail (NAER_IS_UNIT_GRID (self));

  if (row != NULL)
    *row = self->row;
  if (day != NULL)
    *day = self->day;
}

/**
 * naer_unit_grid_go_to:
 * @self: a calendar with a model
 * @row: a row, or %NAER_UNIT_NO_ROW
 * @day: a day that it shows
 *
 * Puts the keyboard there, and brings it into sight. A screen reader is told.
 */
void
naer_unit_grid_go_to (NaerUnitGrid *self,
                      guint         row,
                      NaerDay       day)
{
  guint old_row;
  NaerDay old_day;

  g_return_if_fail (NAER_IS_UNIT_GRID (self));
  g_return_if_fail (self->model != NULL);
  g_return_if_fail (row == NAER_UNIT_NO_ROW || row < naer_unit_model_get_n_rows (self->model));
  g_return_if_fail (naer_unit_model_get_count (self->model, day) != NULL);

  old_row = self->row;
  old_day = self->day;
  stand_on (self, row, day);
  naer_unit_grid_bring_into_sight (self);
  if (row == old_row && day == old_day)
    return;
  naer_unit_grid_tell_moved (self, old_row, old_day);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
