/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-part.h"

typedef struct
{
  NaerHeatmapGrid *grid;
  GtkATContext *context;
  NaerDay day;
} NaerHeatmapPartPrivate;

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (NaerHeatmapPart, naer_heatmap_part, G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (NaerHeatmapPart)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static NaerHeatmapPartPrivate *
get_private (NaerHeatmapPart *self)
{
  return naer_heatmap_part_get_instance_private (self);
}

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  NaerHeatmapPart *self = NAER_HEATMAP_PART (accessible);
  NaerHeatmapPartPrivate *private = get_private (self);

  if (private->context == NULL && private->grid != NULL)
    private->context = gtk_at_context_create (NAER_HEATMAP_PART_GET_CLASS (self)->role, accessible,
                                              gtk_widget_get_display (GTK_WIDGET (private->grid)));
  return private->context != NULL ? g_object_ref (private->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  return FALSE;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_first_accessible_child = get_first_accessible_child;
}

static void
naer_heatmap_part_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (property_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, NAER_HEATMAP_PART_GET_CLASS (object)->role);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* The role never changes; the interface has it writable. */
static void
naer_heatmap_part_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_heatmap_part_dispose (GObject *object)
{
  NaerHeatmapPartPrivate *private = get_private (NAER_HEATMAP_PART (object));

  g_clear_weak_pointer (&private->grid);
  g_clear_object (&private->context);
  G_OBJECT_CLASS (naer_heatmap_part_parent_class)->dispose (object);
}

static void
naer_heatmap_part_class_init (NaerHeatmapPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_heatmap_part_get_property;
  object_class->set_property = naer_heatmap_part_set_property;
  object_class->dispose = naer_heatmap_part_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
naer_heatmap_part_init (NaerHeatmapPart *self)
{
}

/**
 * naer_heatmap_part_place:
 * @self: a new part
 * @grid: the calendar that it belongs to
 * @day: its day, or its first day
 *
 * Says where it belongs.
 */
void
naer_heatmap_part_place (NaerHeatmapPart *self,
                         NaerHeatmapGrid *grid,
                         NaerDay          day)
{
  NaerHeatmapPartPrivate *private = get_private (self);

  g_set_weak_pointer (&private->grid, grid);
  private->day = day;
}

/**
 * naer_heatmap_part_get_grid:
 * @self: a part
 *
 * Returns: (transfer none) (nullable): its calendar, %NULL when that is gone
 */
NaerHeatmapGrid *
naer_heatmap_part_get_grid (NaerHeatmapPart *self)
{
  return get_private (self)->grid;
}

/**
 * naer_heatmap_part_get_day:
 * @self: a part
 *
 * Returns: its day, or its first day
 */
NaerDay
naer_heatmap_part_get_day (NaerHeatmapPart *self)
{
  return get_private (self)->day;
}
