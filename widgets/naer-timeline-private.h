/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-timeline-painter.h"
#include "naer-timeline.h"

G_BEGIN_DECLS

struct _NaerTimeline
{
  GtkWidget parent_instance;

  NaerTimelineModel *model;
  NaerTimelinePainter *painter;
  NaerTimelineLayout *layout;
  NaerTimelinePalette palette;
  GPtrArray *parts;  /* NaerTimelinePart, made when they are asked for */
  int current;       /* the milestone that the keyboard is on, -1 without any */
  gboolean has_keyboard;
};


/* Between the parts of the widget: its input, and what it is to a screen reader. */

NaerTimelineLayout *naer_timeline_get_layout      (NaerTimeline           *self);
gboolean            naer_timeline_is_rtl          (NaerTimeline           *self);
int                 naer_timeline_find_today      (NaerTimeline           *self);
void                naer_timeline_activate        (NaerTimeline           *self);
void                naer_timeline_add_keys        (GtkWidgetClass         *widget_class);
void                naer_timeline_add_pointer     (NaerTimeline           *self);
void                naer_timeline_accessible_init (GtkAccessibleInterface *iface);
void                naer_timeline_tell            (NaerTimeline           *self,
                                                   int                     index);

/* What the accessible milestones of a timeline ask it. */

GtkAccessible      *naer_timeline_ref_part        (NaerTimeline           *self,
                                                   guint                   index);
gboolean            naer_timeline_has_keyboard    (NaerTimeline           *self,
                                                   guint                   index);
gboolean            naer_timeline_get_area        (NaerTimeline           *self,
                                                   guint                   index,
                                                   NaerHeatmapRect        *area);

G_END_DECLS
