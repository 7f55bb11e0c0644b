/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-drawn-part.h"
#include "naer-timeline.h"

G_BEGIN_DECLS

/**
 * NaerTimelinePart:
 *
 * One milestone of a drawn timeline, for a screen reader.
 */
#define NAER_TYPE_TIMELINE_PART (naer_timeline_part_get_type ())
G_DECLARE_FINAL_TYPE (NaerTimelinePart, naer_timeline_part, NAER, TIMELINE_PART, NaerDrawnPart)

NaerTimelinePart *naer_timeline_part_new    (NaerTimeline     *timeline,
                                             guint             index);
void              naer_timeline_part_update (NaerTimelinePart *self);

G_END_DECLS
