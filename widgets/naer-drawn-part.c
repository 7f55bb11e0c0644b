/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-drawn-part.h"

typedef struct
{
  GtkWidget *owner;
  GtkATContext *context;
} NaerDrawnPartPrivate;

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (NaerDrawnPart, naer_drawn_part, G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (NaerDrawnPart)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static NaerDrawnPartPrivate *
get_private (NaerDrawnPart *self)
{
  return naer_drawn_part_get_instance_private (self);
}

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartPrivate *private = get_private (self);

  if (private->context == NULL && private->owner != NULL)
    private->context = gtk_at_context_create (NAER_DRAWN_PART_GET_CLASS (self)->role, accessible,
                                              gtk_widget_get_display (private->owner));
  return private->context != NULL ? g_object_ref (private->context) : NULL;
}

/* Its class while its widget is there and draws, and %NULL after. */
static NaerDrawnPartClass *
get_live_class (NaerDrawnPart *self)
{
  NaerDrawnPartClass *klass = NAER_DRAWN_PART_GET_CLASS (self);

  if (get_private (self)->owner == NULL || (klass->is_drawn != NULL && !klass->is_drawn (self)))
    return NULL;
  return klass;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartClass *klass = get_live_class (self);

  if (klass == NULL || klass->has_keyboard == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return klass->has_keyboard (self);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartClass *klass = get_live_class (self);

  if (klass == NULL)
    return NULL;
  return klass->ref_parent != NULL ? klass->ref_parent (self)
                                   : GTK_ACCESSIBLE (g_object_ref (get_private (self)->owner));
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartClass *klass = get_live_class (self);

  return klass != NULL && klass->ref_first_child != NULL ? klass->ref_first_child (self) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartClass *klass = get_live_class (self);

  return klass != NULL && klass->ref_next_sibling != NULL ? klass->ref_next_sibling (self) : NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerDrawnPart *self = NAER_DRAWN_PART (accessible);
  NaerDrawnPartClass *klass = get_live_class (self);
  NaerHeatmapRect area;

  if (klass == NULL || !klass->get_area (self, &area))
    return FALSE;
  *x = (int) area.x;
  *y = (int) area.y;
  *width = (int) area.width;
  *height = (int) area.height;
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
naer_drawn_part_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (property_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, NAER_DRAWN_PART_GET_CLASS (object)->role);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* The role never changes; the interface has it writable. */
static void
naer_drawn_part_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (property_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_drawn_part_dispose (GObject *object)
{
  NaerDrawnPartPrivate *private = get_private (NAER_DRAWN_PART (object));

  g_clear_weak_pointer (&private->owner);
  g_clear_object (&private->context);
  G_OBJECT_CLASS (naer_drawn_part_parent_class)->dispose (object);
}

static void
naer_drawn_part_class_init (NaerDrawnPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_drawn_part_get_property;
  object_class->set_property = naer_drawn_part_set_property;
  object_class->dispose = naer_drawn_part_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
naer_drawn_part_init (NaerDrawnPart *self)
{
}

/**
 * naer_drawn_part_set_owner:
 * @self: a new part
 * @owner: the widget that draws it
 *
 * Says whose it is.
 */
void
naer_drawn_part_set_owner (NaerDrawnPart *self,
                           GtkWidget     *owner)
{
  g_return_if_fail (NAER_IS_DRAWN_PART (self));

  g_set_weak_pointer (&get_private (self)->owner, owner);
}

/**
 * naer_drawn_part_get_owner:
 * @self: a part
 *
 * Returns: (transfer none) (nullable): the widget that draws it, %NULL when that is gone
 */
GtkWidget *
naer_drawn_part_get_owner (NaerDrawnPart *self)
{
  g_return_val_if_fail (NAER_IS_DRAWN_PART (self), NULL);

  return get_private (self)->owner;
}
