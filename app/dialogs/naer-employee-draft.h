/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"
#include "naer-unit-choice.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_EMPLOYEE_FIELD_NUMBER,
  NAER_EMPLOYEE_FIELD_NAME,
  NAER_EMPLOYEE_FIELD_NEW_UNIT,
  NAER_EMPLOYEE_FIELD_FROM,
  NAER_EMPLOYEE_FIELD_PERCENT,
  NAER_EMPLOYEE_FIELD_KNOWN_FROM,
} NaerEmployeeField;

/**
 * NaerEmployeeDraft:
 * @row_id: the employee that is edited, 0 when one is added
 * @number: number or identifier
 * @name: name
 * @unit: the unit of a new one
 * @from: the first day of the employment of a new one, or what stands in its place in a form
 * @percent: the position of a new one, above 0 and up to 100
 * @known_from: the day from which all absence of one that is edited is known here, likewise;
 *   %NAER_DAY_NONE for the first employment
 *
 * What a form says of an employee. The employments of one that is edited have drafts of their own.
 */
typedef struct
{
  gint64 row_id;
  char *number;
  char *name;
  NaerUnitChoice unit;
  NaerDay from;
  double percent;
  NaerDay known_from;
} NaerEmployeeDraft;

NaerEmployeeDraft *naer_employee_draft_new          (const NaerEmployee      *before);
void               naer_employee_draft_free         (NaerEmployeeDraft       *draft);
NaerFeedback      *naer_employee_draft_check        (const NaerEmployeeDraft *draft,
                                                     const NaerFacts         *facts);
GPtrArray         *naer_employee_draft_make_changes (const NaerEmployeeDraft *draft,
                                                     const NaerFacts         *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEmployeeDraft, naer_employee_draft_free)

G_END_DECLS
