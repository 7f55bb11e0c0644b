/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-timeline-model.h"

G_BEGIN_DECLS

/**
 * NaerTimeline:
 *
 * The timeline of a case: what was, what is and what comes, drawn. The arrow keys go from milestone
 * to milestone; Enter or a click chooses one. For a screen reader it is a list of milestones, each
 * of which says its whole sentence.
 */
#define NAER_TYPE_TIMELINE (naer_timeline_get_type ())
G_DECLARE_FINAL_TYPE (NaerTimeline, naer_timeline, NAER, TIMELINE, GtkWidget)

GtkWidget         *naer_timeline_new         (void);
NaerTimelineModel *naer_timeline_get_model   (NaerTimeline      *self);
void               naer_timeline_set_model   (NaerTimeline      *self,
                                              NaerTimelineModel *model);
int                naer_timeline_get_current (NaerTimeline      *self);
void               naer_timeline_set_current (NaerTimeline      *self,
                                              int                current);

G_END_DECLS
