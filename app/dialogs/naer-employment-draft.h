/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"
#include "naer-unit-choice.h"

G_BEGIN_DECLS

/**
 * NaerEmploymentEdit:
 * @NAER_EMPLOYMENT_CORRECT: what is noted of an employment was wrong
 * @NAER_EMPLOYMENT_LEAVE: the employee has left, or leaves
 * @NAER_EMPLOYMENT_RETURN: the employee is back after having left
 * @NAER_EMPLOYMENT_MOVE: another unit or another position from a day on
 *
 * What is done with the employments of an employee.
 */
typedef enum
{
  NAER_EMPLOYMENT_CORRECT,
  NAER_EMPLOYMENT_LEAVE,
  NAER_EMPLOYMENT_RETURN,
  NAER_EMPLOYMENT_MOVE,
} NaerEmploymentEdit;

typedef enum
{
  NAER_EMPLOYMENT_FIELD_FROM,
  NAER_EMPLOYMENT_FIELD_TO,
  NAER_EMPLOYMENT_FIELD_NEW_UNIT,
  NAER_EMPLOYMENT_FIELD_PERCENT,
} NaerEmploymentField;

/**
 * NaerEmploymentDraft:
 * @edit: what is done
 * @before: (nullable): the employment that is corrected, ended or followed by another; %NULL when
 *   none is noted
 * @from: first day, or what stands in its place in a form
 * @to: last day, inclusive, likewise
 * @unit: the unit
 * @percent: the position, above 0 and up to 100
 * @nav_pays_first_days: whether Nav pays for the sixteen days of the employer period
 *
 * What a form says of an employment.
 */
typedef struct
{
  NaerEmploymentEdit edit;
  NaerEmployment *before;
  NaerDay from;
  NaerDay to;
  NaerUnitChoice unit;
  double percent;
  gboolean nav_pays_first_days;
} NaerEmploymentDraft;

NaerEmploymentDraft *naer_employment_draft_new   (NaerEmploymentEdit         edit,
                                                  const NaerEmployment      *before);
void                 naer_employment_draft_free  (NaerEmploymentDraft       *draft);
gboolean             naer_employment_draft_uses  (const NaerEmploymentDraft *draft,
                                                  NaerEmploymentField        field);
NaerFeedback        *naer_employment_draft_check (const NaerEmploymentDraft *draft,
                                                  const NaerFacts           *facts,
                                                  const NaerEmployee        *employee);
GPtrArray           *naer_employment_draft_make_changes (const NaerEmploymentDraft *draft,
                                                         const NaerFacts           *facts,
                                                         gint64  employee_row_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEmploymentDraft, naer_employment_draft_free)

G_END_DECLS
