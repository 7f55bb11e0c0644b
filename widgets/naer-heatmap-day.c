/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-day.h"

#include "language/naer-words.h"
#include "naer-day-sentence.h"
#include "naer-heatmap-grid-private.h"

struct _NaerHeatmapDay
{
  GObject parent_instance;

  NaerHeatmapGrid *grid;
  GtkATContext *context;
  NaerDay day;
};

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapDay, naer_heatmap_day, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (accessible);

  if (self->context == NULL && self->grid != NULL)
    self->context = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_GRID_CELL, accessible,
                                           gtk_widget_get_display (GTK_WIDGET (self->grid)));
  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (accessible);

  if (self->grid == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return naer_heatmap_grid_has_keyboard (self->grid, self->day);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (accessible);

  return self->grid != NULL ? naer_heatmap_grid_ref_week (self->grid, naer_week_first (self->day))
                            : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (accessible);

  if (self->grid == NULL || self->day >= naer_week_last (self->day))
    return NULL;
  return naer_heatmap_grid_ref_day (self->grid, self->day + 1);
}

/* Relative to the week, which begins at its first day’s cell. */
static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (accessible);
  NaerHeatmapRect rect, first;

  if (self->grid == NULL || !naer_heatmap_grid_get_area (self->grid, self->day, &rect) ||
      !naer_heatmap_grid_get_area (self->grid, naer_week_first (self->day), &first))
    return FALSE;
  *x = (int) (rect.x - first.x);
  *y = (int) (rect.y - first.y);
  *width = (int) rect.width;
  *height = (int) rect.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
naer_heatmap_day_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (property_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* The role never changes; the interface has it writable. */
static void
naer_heatmap_day_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (property_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_heatmap_day_dispose (GObject *object)
{
  NaerHeatmapDay *self = NAER_HEATMAP_DAY (object);

  g_clear_weak_pointer (&self->grid);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (naer_heatmap_day_parent_class)->dispose (object);
}

static void
naer_heatmap_day_class_init (NaerHeatmapDayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_heatmap_day_get_property;
  object_class->set_property = naer_heatmap_day_set_property;
  object_class->dispose = naer_heatmap_day_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
naer_heatmap_day_init (NaerHeatmapDay *self)
{
}

/**
 * naer_heatmap_day_new:
 * @grid: the calendar that it belongs to
 * @day: the day
 *
 * Returns: (transfer full): the day, with its sentence
 */
NaerHeatmapDay *
naer_heatmap_day_new (NaerHeatmapGrid *grid,
                      NaerDay          day)
{
  NaerHeatmapDay *self = g_object_new (NAER_TYPE_HEATMAP_DAY, NULL);

  g_set_weak_pointer (&self->grid, grid);
  self->day = day;
  naer_heatmap_day_update (self);
  return self;
}

/**
 * naer_heatmap_day_update:
 * @self: a day
 *
 * Tells a screen reader what the calendar tells now.
 */
void
naer_heatmap_day_update (NaerHeatmapDay *self)
{
  NaerLanguage language = naer_language_get_default ();
  g_autofree char *sentence = NULL;
  NaerCalendarModel *model;

  g_return_if_fail (NAER_IS_HEATMAP_DAY (self));

  model = self->grid != NULL ? naer_heatmap_grid_get_model (self->grid) : NULL;
  if (model == NULL || naer_calendar_model_get_day (model, self->day) == NULL)
    return;

  sentence = naer_day_sentence (model, self->day, language);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                               naer_heatmap_grid_is_selected (self->grid, self->day), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  (int) naer_day_get_weekday (self->day),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX_TEXT,
                                  naer_words_weekday (naer_day_get_weekday (self->day), language),
                                  -1);
}
