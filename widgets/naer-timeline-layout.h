/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"
#include "naer-timeline-model.h"

G_BEGIN_DECLS

/**
 * NAER_TIMELINE_MARGIN:
 *
 * Room around all that stands on a timeline, for the ring of the keyboard.
 */
#define NAER_TIMELINE_MARGIN 6.0

/**
 * NaerTimelineForm:
 * @NAER_TIMELINE_ACROSS: the line runs across; what the leader does stands above it
 * @NAER_TIMELINE_DOWN: the line runs down at the start edge, and all stands beside it
 */
typedef enum
{
  NAER_TIMELINE_ACROSS,
  NAER_TIMELINE_DOWN,
} NaerTimelineForm;

/**
 * NaerTimelineLabel:
 * @width: width of the text
 * @height: height of the text
 *
 * How much room the text of a milestone needs.
 */
typedef struct
{
  double width;
  double height;
} NaerTimelineLabel;

/**
 * NaerTimelineSpec:
 * @form: how the line runs
 * @width: the room there is
 * @mark: the side of a mark
 * @band: how thick the line is
 * @rtl: whether time runs from right to left
 * @labels: (array): the texts, one for each milestone
 *
 * What a layout is made from.
 */
typedef struct
{
  NaerTimelineForm form;
  double width;
  double mark;
  double band;
  gboolean rtl;
  const NaerTimelineLabel *labels;
} NaerTimelineSpec;

/**
 * NaerTimelinePlace:
 * @area: mark and text together
 * @mark: the mark
 * @text: the text
 * @stem: the thin line between mark and band, without width or without height
 *
 * Where a milestone stands.
 */
typedef struct
{
  NaerHeatmapRect area;
  NaerHeatmapRect mark;
  NaerHeatmapRect text;
  NaerHeatmapRect stem;
} NaerTimelinePlace;

/**
 * NaerTimelineLayout:
 *
 * Where everything on a timeline stands. Time runs evenly where there is room and is stretched
 * where texts need it, so that it never runs back and no text lies on another. Immutable.
 */
typedef struct _NaerTimelineLayout NaerTimelineLayout;

double                   naer_timeline_needed_width         (const NaerTimelineModel  *model,
                                                             const NaerTimelineSpec   *spec);
double                   naer_timeline_text_start           (const NaerTimelineSpec   *spec);
NaerTimelineLayout      *naer_timeline_layout_new           (const NaerTimelineModel  *model,
                                                             const NaerTimelineSpec   *spec);
void                     naer_timeline_layout_free          (NaerTimelineLayout       *self);
NaerTimelineForm         naer_timeline_layout_get_form      (const NaerTimelineLayout *self);
double                   naer_timeline_layout_get_width     (const NaerTimelineLayout *self);
double                   naer_timeline_layout_get_height    (const NaerTimelineLayout *self);
gboolean                 naer_timeline_layout_is_rtl        (const NaerTimelineLayout *self);
guint                    naer_timeline_layout_get_n         (const NaerTimelineLayout *self);
const NaerTimelinePlace *naer_timeline_layout_get_place     (const NaerTimelineLayout *self,
                                                             guint                     index);
void                     naer_timeline_layout_get_band      (const NaerTimelineLayout *self,
                                                             NaerDay                   from,
                                                             NaerDay                   to,
                                                             NaerHeatmapRect          *rect);
void                     naer_timeline_layout_get_tail      (const NaerTimelineLayout *self,
                                                             NaerHeatmapRect          *rect);
int                      naer_timeline_layout_get_at        (const NaerTimelineLayout *self,
                                                             double                    x,
                                                             double                    y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerTimelineLayout, naer_timeline_layout_free)

G_END_DECLS
