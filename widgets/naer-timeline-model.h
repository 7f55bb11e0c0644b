/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerMark:
 *
 * How a milestone looks. Each has a shape of its own beside its colour.
 */
typedef enum
{
  NAER_MARK_DONE,           /* filled disc with a tick */
  NAER_MARK_EXCEPTION,      /* filled disc with a bar */
  NAER_MARK_OVERDUE,        /* filled diamond with a stroke and a dot: only the employer’s own duty */
  NAER_MARK_NOT_DOCUMENTED, /* diamond in outline */
  NAER_MARK_NEAR,           /* filled disc in a ring */
  NAER_MARK_NEAR_SOFT,      /* filled disc */
  NAER_MARK_PLANNED,        /* square with a filled middle */
  NAER_MARK_UPCOMING,       /* ring */
  NAER_MARK_IF_LASTS,       /* broken ring */
  NAER_MARK_OTHERS,         /* triangle in outline */
  NAER_MARK_INFORMATION,    /* small dot */
  NAER_MARK_CONSIDER,       /* ring with a dot */
  NAER_MARK_UNKNOWN,        /* ring with a question mark */
  NAER_MARK_EDGE,           /* upright bar: where the absence begins, or is known to end */
  NAER_MARK_TODAY,          /* bar with a pointed head */
  NAER_MARK_MORE,           /* three dots */
} NaerMark;

#define NAER_N_MARKS (NAER_MARK_MORE + 1)

/**
 * NaerTimelineSide:
 * @NAER_TIMELINE_OURS: what the leader does
 * @NAER_TIMELINE_THEIRS: what others do, and what is good to know
 *
 * Where a milestone stands: on one side of the line or on the other.
 */
typedef enum
{
  NAER_TIMELINE_OURS,
  NAER_TIMELINE_THEIRS,
} NaerTimelineSide;

/**
 * NaerMilestone:
 * @day: its day
 * @mark: how it looks
 * @side: where it stands
 * @tag: a number of the caller’s own
 * @title: what it is called
 * @when: when it is, in a few words; may be empty
 * @sentence: all that is to be said of it, for a screen reader
 *
 * One thing that was, is or comes.
 */
typedef struct
{
  NaerDay day;
  NaerMark mark;
  NaerTimelineSide side;
  int tag;
  char *title;
  char *when;
  char *sentence;
} NaerMilestone;

/**
 * NaerTimelineStretch:
 * @from: first day
 * @to: last day, inclusive
 * @look: how its days are drawn in the calendar
 * @grade: percent sick
 *
 * Days of one kind.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  NaerHeatmapLook look;
  int grade;
} NaerTimelineStretch;

/**
 * NaerTimelineModel:
 *
 * What a timeline tells: stretches of days, milestones in order of their day, and today. It is
 * filled first and shown afterwards.
 */
typedef struct _NaerTimelineModel NaerTimelineModel;

NaerTimelineModel   *naer_timeline_model_new           (NaerDay                    from,
                                                        NaerDay                    to,
                                                        NaerDay                    today);
NaerTimelineModel   *naer_timeline_model_ref           (NaerTimelineModel         *self);
void                 naer_timeline_model_unref         (NaerTimelineModel         *self);
NaerDay              naer_timeline_model_get_from      (const NaerTimelineModel   *self);
NaerDay              naer_timeline_model_get_to        (const NaerTimelineModel   *self);
NaerDay              naer_timeline_model_get_today     (const NaerTimelineModel   *self);
GArray              *naer_timeline_model_get_stretches (const NaerTimelineModel   *self);
GArray              *naer_timeline_model_get_periods   (const NaerTimelineModel   *self);
gboolean             naer_timeline_model_goes_on       (const NaerTimelineModel   *self);
guint                naer_timeline_model_get_n         (const NaerTimelineModel   *self);
const NaerMilestone *naer_timeline_model_get           (const NaerTimelineModel   *self,
                                                        guint                      index);
void                 naer_timeline_model_set_goes_on   (NaerTimelineModel         *self,
                                                        gboolean                   goes_on);
void                 naer_timeline_model_add_stretch   (NaerTimelineModel         *self,
                                                        const NaerTimelineStretch *stretch);
void                 naer_timeline_model_add_period    (NaerTimelineModel         *self,
                                                        NaerDay                    from,
                                                        NaerDay                    to);
void                 naer_timeline_model_add_milestone (NaerTimelineModel         *self,
                                                        const NaerMilestone       *milestone);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerTimelineModel, naer_timeline_model_unref)

G_END_DECLS
