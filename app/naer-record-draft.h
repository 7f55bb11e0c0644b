/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

/**
 * NaerOutcome:
 *
 * What can be noted of a duty, so that it is resolved.
 */
typedef enum
{
  NAER_OUTCOME_PLAN_FINISHED,
  NAER_OUTCOME_SENT,
  NAER_OUTCOME_MEETING_PLANNED,
  NAER_OUTCOME_MEETING_HELD,
  NAER_OUTCOME_ACTIVITY,
  NAER_OUTCOME_ANSWERED,
  NAER_OUTCOME_EXCEPTION,
} NaerOutcome;

#define NAER_N_ACTIVITIES 4

/**
 * NaerRecordDraft:
 * @obligation: id of the obligation
 * @outcome: what has happened
 * @on: when; for an exception the day of contact
 * @next: the next talk, or the later date of a meeting that is not meaningful now
 * @ground: (nullable): code of the ground of an exception
 * @way: (nullable): how it was sent
 * @together: whether the employee contributed
 * @activity: which kind of activity
 *
 * A form that was filled in.
 */
typedef struct
{
  const char *obligation;
  NaerOutcome outcome;
  NaerDay on;
  NaerDay next;
  const char *ground;
  const char *way;
  gboolean together;
  guint activity;
} NaerRecordDraft;

GArray     *naer_outcomes_of               (const char            *obligation);
GPtrArray  *naer_grounds_of                (const char            *obligation);
const char *naer_obligation_get_form_title (const char            *obligation);
const char *naer_outcome_get_label         (NaerOutcome            outcome);
const char *naer_outcome_get_date_label    (NaerOutcome            outcome);
const char *naer_ground_get_label          (const char            *ground);
const char *naer_activity_choice_get_label (guint                  activity);
GPtrArray  *naer_record_draft_make_changes (const NaerRecordDraft *draft,
                                            const NaerEmployee    *employee);

G_END_DECLS
