/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_THRESHOLDS_FIELD_COUNT,
  NAER_THRESHOLDS_FIELD_MONTHS,
  NAER_THRESHOLDS_FIELD_PURPOSE,
  NAER_THRESHOLDS_FIELD_FORUM,
  NAER_THRESHOLDS_FIELD_AGREED_ON,
  NAER_THRESHOLDS_FIELD_TOLD,
} NaerThresholdsField;

/**
 * NAER_THRESHOLDS_TEXT_LENGTH:
 *
 * The most characters that a purpose or a forum has.
 */
#define NAER_THRESHOLDS_TEXT_LENGTH 120

/**
 * NaerThresholdsDraft:
 * @kept: whether each number that is there stays
 * @n_kept: how many there are
 * @adds: whether one is added
 * @choice: which is added: an index of naer_threshold_get_offers()
 * @count: the number
 * @months: the window in months
 * @purpose: what it is for
 * @forum: where it was discussed with the union representatives
 * @agreed_on: when, or what stands in its place in a form
 * @told: whether the employees have been told
 *
 * What a form says of the numbers at which the employer has agreed to offer a talk.
 */
typedef struct
{
  gboolean *kept;
  guint n_kept;
  gboolean adds;
  guint choice;
  int count;
  int months;
  char *purpose;
  char *forum;
  NaerDay agreed_on;
  gboolean told;
} NaerThresholdsDraft;

NaerThresholdsDraft *naer_thresholds_draft_new          (const NaerEmployer        *employer);
void                 naer_thresholds_draft_free         (NaerThresholdsDraft       *draft);
void                 naer_thresholds_draft_choose       (NaerThresholdsDraft       *draft,
                                                         guint                      choice);
gboolean             naer_thresholds_draft_has_count    (const NaerThresholdsDraft *draft);
NaerFeedback        *naer_thresholds_draft_check        (const NaerThresholdsDraft *draft,
                                                         NaerDay                    today);
GPtrArray           *naer_thresholds_draft_make_changes (const NaerThresholdsDraft *draft,
                                                         const NaerEmployer        *employer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerThresholdsDraft, naer_thresholds_draft_free)

G_END_DECLS
