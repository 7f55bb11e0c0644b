/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-part.h"

#include "naer-timeline-private.h"

struct _NaerTimelinePart
{
  NaerDrawnPart parent_instance;

  guint index;
};

G_DEFINE_FINAL_TYPE (NaerTimelinePart, naer_timeline_part, NAER_TYPE_DRAWN_PART)

static NaerTimeline *
get_timeline (gpointer part)
{
  GtkWidget *owner = naer_drawn_part_get_owner (part);

  return owner != NULL ? NAER_TIMELINE (owner) : NULL;
}

static gboolean
has_keyboard (NaerDrawnPart *part)
{
  return naer_timeline_has_keyboard (get_timeline (part), NAER_TIMELINE_PART (part)->index);
}

static GtkAccessible *
ref_next_sibling (NaerDrawnPart *part)
{
  return naer_timeline_ref_part (get_timeline (part), NAER_TIMELINE_PART (part)->index + 1);
}

static gboolean
get_area (NaerDrawnPart   *part,
          NaerHeatmapRect *area)
{
  return naer_timeline_get_area (get_timeline (part), NAER_TIMELINE_PART (part)->index, area);
}

static void
naer_timeline_part_class_init (NaerTimelinePartClass *klass)
{
  NaerDrawnPartClass *part_class = NAER_DRAWN_PART_CLASS (klass);

  part_class->role = GTK_ACCESSIBLE_ROLE_LIST_ITEM;
  part_class->has_keyboard = has_keyboard;
  part_class->ref_next_sibling = ref_next_sibling;
  part_class->get_area = get_area;
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
