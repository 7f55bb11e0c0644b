/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerCaseEdit:
 * @NAER_CASE_EDIT_SPLIT: a part of the case is to be a case of its own
 * @NAER_CASE_EDIT_JOIN: the case is to be one with that before it
 * @NAER_CASE_EDIT_POSTPONE: the reminder of something recommended is to wait
 * @NAER_CASE_EDIT_NAV_DAY: Nav has said which day is the last with sick pay
 *
 * What a leader decides about a case, or notes of it.
 */
typedef enum
{
  NAER_CASE_EDIT_SPLIT,
  NAER_CASE_EDIT_JOIN,
  NAER_CASE_EDIT_POSTPONE,
  NAER_CASE_EDIT_NAV_DAY,
} NaerCaseEdit;

typedef enum
{
  NAER_CASE_EDIT_FIELD_AT,
  NAER_CASE_EDIT_FIELD_DAY,
  NAER_CASE_EDIT_FIELD_REASON,
} NaerCaseEditField;

/**
 * NAER_CASE_EDIT_REASON_LENGTH:
 *
 * The most characters that a reason has.
 */
#define NAER_CASE_EDIT_REASON_LENGTH 200

/**
 * NaerCaseEditDraft:
 * @edit: what is decided
 * @case_start: first day of the case
 * @case_end: its last known day
 * @obligation: (nullable): what is put off
 * @choices: (element-type NaerDay): the first days of the parts that can be split off
 * @at: where it is split or joined
 * @day: until when it is put off, or the day that Nav has said; what stands in its place in a form
 * @reason: why, in one line
 *
 * What a form says of a decision about a case.
 */
typedef struct
{
  NaerCaseEdit edit;
  NaerDay case_start;
  NaerDay case_end;
  char *obligation;
  GArray *choices;
  NaerDay at;
  NaerDay day;
  char *reason;
} NaerCaseEditDraft;

NaerCaseEditDraft *naer_case_edit_draft_new          (NaerCaseEdit             edit,
                                                      const char              *obligation,
                                                      const NaerEmployee      *employee,
                                                      const NaerCase          *absence_case,
                                                      NaerDay                  today);
void               naer_case_edit_draft_free         (NaerCaseEditDraft       *draft);
gboolean           naer_case_edit_draft_uses         (const NaerCaseEditDraft *draft,
                                                      NaerCaseEditField        field);
NaerFeedback      *naer_case_edit_draft_check        (const NaerCaseEditDraft *draft,
                                                      NaerDay                  today);
GPtrArray         *naer_case_edit_draft_make_changes (const NaerCaseEditDraft *draft,
                                                      const NaerEmployee      *employee);
gboolean           naer_case_edit_is_offered         (NaerCaseEdit             edit,
                                                      const NaerEmployee      *employee,
                                                      GPtrArray               *cases,
                                                      guint                    index);
GPtrArray         *naer_case_edit_take_back          (const NaerEmployee      *employee,
                                                      const NaerCase          *before,
                                                      const NaerCase          *absence_case);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCaseEditDraft, naer_case_edit_draft_free)

G_END_DECLS
