/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-part.h"

#include "naer-timeline-private.h"

struct _NaerTimelinePart
{
  GObject parent_instance;

  NaerTimeline *timeline;
  GtkATContext *context;
  guint index;
};

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerTimelinePart, naer_timeline_part, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);

  if (self->context == NULL && self->timeline != NULL)
    self->context = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_LIST_ITEM, accessible,
                                           gtk_widget_get_display (GTK_WIDGET (self->timeline)));
  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);

  if (self->timeline == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return naer_timeline_has_keyboard (self->timeline, self->index);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);

  return self->timeline != NULL ? g_object_ref (GTK_ACCESSIBLE (self->timeline)) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);

  return self->timeline != NULL ? naer_timeline_ref_part (self->timeline, self->index + 1) : NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);
  NaerHeatmapRect area;

  if (self->timeline == NULL || !naer_timeline_get_area (self->timeline, self->index, &area))
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
naer_timeline_part_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (property_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* The role never changes; the interface has it writable. */
static void
naer_timeline_part_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  if (property_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_timeline_part_dispose (GObject *object)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (object);

  g_clear_weak_pointer (&self->timeline);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (naer_timeline_part_parent_class)->dispose (object);
}

static void
naer_timeline_part_class_init (NaerTimelinePartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_timeline_part_get_property;
  object_class->set_property = naer_timeline_part_set_property;
  object_class->dispose = naer_timeline_part_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
naer_timeline_part_init (NaerTimelinePart *self)
{
}

/**
 * naer_timeline_part_new:
 * @timeline: the timeline that it belongs to
 * @index: which milestone of it
 *
 * Returns: (transfer full): the milestone, with its sentence
 */
NaerTimelinePart *
naer_timeline_part_new (NaerTimeline *timeline,
                        guint         index)
{
  NaerTimelinePart *self = g_object_new (NAER_TYPE_TIMELINE_PART, NULL);

  g_set_weak_pointer (&self->timeline, timeline);
  self->index = index;
  naer_timeline_part_update (self);
  return self;
}

/**
 * naer_timeline_part_update:
 * @self: a milestone
 *
 * Tells a screen reader what the timeline tells now.
 */
void
naer_timeline_part_update (NaerTimelinePart *self)
{
  NaerTimelineModel *model;
  int n;

  g_return_if_fail (NAER_IS_TIMELINE_PART (self));

  model = self->timeline != NULL ? naer_timeline_get_model (self->timeline) : NULL;
  n = model != NULL ? (int) naer_timeline_model_get_n (model) : 0;
  if ((int) self->index >= n)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  naer_timeline_model_get (model, self->index)->sentence, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                               naer_timeline_get_current (self->timeline) == (int) self->index, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int) self->index + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE, n, -1);
}
