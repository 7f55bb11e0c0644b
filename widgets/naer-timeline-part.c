/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-part.h"

#include "naer-timeline-private.h"

struct _NaerTimelinePart
{
  NaerDrawnPart parent_instance;

  guint index;
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerTimelinePart, naer_timeline_part, NAER_TYPE_DRAWN_PART,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static NaerTimeline *
get_timeline (NaerTimelinePart *self)
{
  GtkWidget *owner = naer_drawn_part_get_owner (NAER_DRAWN_PART (self));

  return owner != NULL ? NAER_TIMELINE (owner) : NULL;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);
  NaerTimeline *timeline = get_timeline (self);

  if (timeline == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return naer_timeline_has_keyboard (timeline, self->index);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerTimeline *timeline = get_timeline (NAER_TIMELINE_PART (accessible));

  return timeline != NULL ? g_object_ref (GTK_ACCESSIBLE (timeline)) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);
  NaerTimeline *timeline = get_timeline (self);

  return timeline != NULL ? naer_timeline_ref_part (timeline, self->index + 1) : NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerTimelinePart *self = NAER_TIMELINE_PART (accessible);
  NaerTimeline *timeline = get_timeline (self);
  NaerHeatmapRect area;

  if (timeline == NULL || !naer_timeline_get_area (timeline, self->index, &area))
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
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
naer_timeline_part_class_init (NaerTimelinePartClass *klass)
{
  NAER_DRAWN_PART_CLASS (klass)->role = GTK_ACCESSIBLE_ROLE_LIST_ITEM;
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

  naer_drawn_part_set_owner (NAER_DRAWN_PART (self), GTK_WIDGET (timeline));
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
  NaerTimeline *timeline;
  NaerTimelineModel *model;
  int n;

  g_return_if_fail (NAER_IS_TIMELINE_PART (self));

  timeline = get_timeline (self);
  model = timeline != NULL ? naer_timeline_get_model (timeline) : NULL;
  n = model != NULL ? (int) naer_timeline_model_get_n (model) : 0;
  if ((int) self->index >= n)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  naer_timeline_model_get (model, self->index)->sentence, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                               naer_timeline_get_current (timeline) == (int) self->index, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int) self->index + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE, n, -1);
}
