/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-engine.h"
#include "rules/naer-sentences.h"

G_BEGIN_DECLS

/* An employee with one sick note, and what was done: what the rules say of it is told in a line. */
typedef struct
{
  NaerFacts *facts;
  NaerEmployee *employee;
} NaerScene;

NaerDay             scene_day            (const char *text);
NaerAbsence        *scene_add_absence    (NaerEmployee    *employee,
                                          NaerAbsenceKind  kind,
                                          NaerDay          from,
                                          NaerDay          to);
GPtrArray          *scene_run            (const NaerEmployee *employee,
                                          NaerDay             today);
const NaerFinding  *scene_find           (GPtrArray  *timelines,
                                          guint       index,
                                          const char *obligation);
void                scene_clear          (NaerScene *scene);
void                scene_init           (NaerScene  *scene,
                                          const char *from,
                                          const char *to);
void                scene_check          (const NaerScene *scene,
                                          const char      *today,
                                          const char      *obligation,
                                          const char      *expected);
gboolean            scene_has            (const NaerScene *scene,
                                          const char      *today,
                                          const char      *obligation);
void                scene_check_says     (const NaerScene *scene,
                                          const char      *today,
                                          const char      *obligation,
                                          NaerSentence     sentence,
                                          gboolean         says);
void                scene_check_missing  (const NaerScene *scene,
                                          const char      *today,
                                          const char      *obligation,
                                          const char      *missing);
NaerContact        *scene_add_contact    (NaerScene       *scene,
                                          const char      *on,
                                          NaerContactKind  kind);
NaerMeeting        *scene_add_meeting    (NaerScene       *scene,
                                          NaerMeetingKind  kind,
                                          const char      *planned,
                                          const char      *held);
void                scene_add_dispatch   (NaerScene     *scene,
                                          NaerRecipient  to,
                                          const char    *on);
NaerPlan       *scene_add_plan       (NaerScene  *scene,
                                          const char *started,
                                          const char *finished);
NaerException      *scene_add_exception  (NaerScene  *scene,
                                          const char *obligation,
                                          const char *ground,
                                          const char *contact_on);
void                scene_add_activity   (NaerScene  *scene,
                                          const char *from,
                                          const char *to);
NaerMeasure        *scene_add_measure    (NaerScene  *scene,
                                          const char *from);
NaerFollowUp       *scene_add_follow_up  (NaerScene  *scene,
                                          const char *from,
                                          const char *to,
                                          gboolean    gentle,
                                          const char *intensity);
void                scene_add_postponement (NaerScene  *scene,
                                            const char *obligation,
                                            const char *until);
NaerLocalRule      *scene_add_local_rule (NaerScene  *scene,
                                          int         n_days,
                                          const char *obligation);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NaerScene, scene_clear)

G_END_DECLS
