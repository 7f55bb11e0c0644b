/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-part.h"
#include "naer-timeline-private.h"

/* For a screen reader the drawing is a list; its milestones are objects of their own. */

static GtkAccessibleInterface *parent_accessible;

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return naer_timeline_ref_part (NAER_TIMELINE (accessible), 0);
}

/* The milestone that has the keyboard says so, not the timeline around it. */
static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && NAER_TIMELINE (accessible)->current >= 0)
    return FALSE;
  return parent_accessible->get_platform_state (accessible, state);
}

void
naer_timeline_accessible_init (GtkAccessibleInterface *iface)
{
  parent_accessible = g_type_interface_peek_parent (iface);
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_platform_state = get_platform_state;
}

static NaerTimelinePart *
get_part (NaerTimeline *self,
          guint         index)
{
  if (self->parts->len <= index)
    g_ptr_array_set_size (self->parts, (int) index + 1);
  if (self->parts->pdata[index] == NULL)
    self->parts->pdata[index] = naer_timeline_part_new (self, index);
  return self->parts->pdata[index];
}

/* While it is in no window nobody hears of it: only what has been asked for is kept true. */
void
naer_timeline_tell (NaerTimeline *self,
                    int           index)
{
  gboolean in_window = gtk_widget_get_root (GTK_WIDGET (self)) != NULL;
  NaerTimelinePart *part;

  if (self->model == NULL || index < 0 || index >= (int) naer_timeline_model_get_n (self->model) ||
      (!in_window && (guint) index >= self->parts->len))
    return;
  part = in_window ? get_part (self, index) : self->parts->pdata[index];
  if (part != NULL)
    naer_timeline_part_update (part);
  if (in_window)
    gtk_accessible_update_platform_state (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

GtkAccessible *
naer_timeline_ref_part (NaerTimeline *self,
                        guint         index)
{
  if (self->model == NULL || index >= naer_timeline_model_get_n (self->model))
    return NULL;
  return GTK_ACCESSIBLE (g_object_ref (get_part (self, index)));
}

gboolean
naer_timeline_has_keyboard (NaerTimeline *self,
                            guint         index)
{
  return self->has_keyboard && (int) index == self->current;
}

gboolean
naer_timeline_get_area (NaerTimeline    *self,
                        guint            index,
                        NaerHeatmapRect *area)
{
  if (self->model == NULL || index >= naer_timeline_model_get_n (self->model))
    return FALSE;
  *area = naer_timeline_layout_get_place (naer_timeline_get_layout (self), index)->area;
  return TRUE;
}
