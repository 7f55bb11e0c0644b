/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerRecordType:
 *
 * What a change is a change of. The record is a #NaerEmployer, #NaerUnit, #NaerEmployee (its own
 * members only, not its lists), #NaerEmployment, #NaerAbsence, #NaerContact, #NaerPlanFact,
 * #NaerDispatch, #NaerMeeting, #NaerException or #NaerActivity.
 */
typedef enum
{
  NAER_RECORD_EMPLOYER,
  NAER_RECORD_UNIT,
  NAER_RECORD_EMPLOYEE,
  NAER_RECORD_EMPLOYMENT,
  NAER_RECORD_ABSENCE,
  NAER_RECORD_CONTACT,
  NAER_RECORD_PLAN,
  NAER_RECORD_DISPATCH,
  NAER_RECORD_MEETING,
  NAER_RECORD_EXCEPTION,
  NAER_RECORD_ACTIVITY,
} NaerRecordType;

/**
 * NaerChange:
 * @type: what it is a change of
 * @employee_row_id: the employee that the record belongs to, 0 for employer, unit and employee
 * @before: (nullable): the record before, %NULL when it is added
 * @after: (nullable): the record after, %NULL when it is removed
 *
 * One change to the facts. All that changes goes through changes: they are written to the data
 * file and its journal in one transaction, applied to the facts in memory by a pure function,
 * and inverted for undo. New records get their row from naer_row_id_new() before they are saved.
 */
typedef struct
{
  NaerRecordType type;
  gint64 employee_row_id;
  gpointer before;
  gpointer after;
} NaerChange;

gint64      naer_row_id_new      (void);
NaerChange *naer_change_new      (NaerRecordType    type,
                                  gint64            employee_row_id,
                                  gconstpointer     before,
                                  gconstpointer     after);
NaerChange *naer_change_copy     (const NaerChange *change);
NaerChange *naer_change_invert   (const NaerChange *change);
gint64      naer_change_get_row  (const NaerChange *change);
void        naer_change_free     (NaerChange       *change);
GPtrArray  *naer_changes_new     (void);
GPtrArray  *naer_changes_invert  (GPtrArray        *changes);
GPtrArray  *naer_changes_remove_employee (const NaerEmployee *employee);
gboolean    naer_facts_apply     (NaerFacts        *facts,
                                  GPtrArray        *changes,
                                  GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerChange, naer_change_free)

G_END_DECLS
