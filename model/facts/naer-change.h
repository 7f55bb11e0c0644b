/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "facts/naer-record.h"

G_BEGIN_DECLS

#define NAER_CHANGE_ERROR (naer_change_error_quark ())

/**
 * NaerChangeError:
 * @NAER_CHANGE_ERROR_NOT_THERE: the record, or the employee or unit it belongs to, is not there
 * @NAER_CHANGE_ERROR_DIFFERENT: the record is no longer as it was before the change
 * @NAER_CHANGE_ERROR_EXISTS: there is a record of that row, or an employee of that number
 * @NAER_CHANGE_ERROR_IN_USE: other records still belong to the one that is removed
 * @NAER_CHANGE_ERROR_INVALID: the record says something that cannot be
 *
 * Why a change cannot be made. The message is for the log of a developer.
 */
typedef enum
{
  NAER_CHANGE_ERROR_NOT_THERE,
  NAER_CHANGE_ERROR_DIFFERENT,
  NAER_CHANGE_ERROR_EXISTS,
  NAER_CHANGE_ERROR_IN_USE,
  NAER_CHANGE_ERROR_INVALID,
} NaerChangeError;

GQuark naer_change_error_quark (void);

/**
 * NaerChange:
 * @type: what it is a change of
 * @employee_row_id: the employee that the record belongs to, 0 for employer, unit and employee
 * @before: (nullable): the record before, %NULL when it is added
 * @after: (nullable): the record after, %NULL when it is removed
 *
 * One change to the facts. All that changes goes through changes: they are written to the data
 * file and its journal in one transaction, applied to the facts in memory by a pure function,
 * and inverted for undo. New records get their row from naer_row_id_new() before they are saved;
 * the employer always has %NAER_EMPLOYER_ROW and is changed, never added or removed.
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
gboolean    naer_change_check    (const NaerChange *change,
                                  GError          **error);
void        naer_change_free     (NaerChange       *change);
GPtrArray  *naer_changes_new     (void);
GPtrArray  *naer_changes_copy    (GPtrArray        *changes);
GPtrArray  *naer_changes_invert  (GPtrArray        *changes);
GPtrArray  *naer_changes_remove_employee (const NaerEmployee *employee);
GPtrArray  *naer_changes_add_facts       (const NaerFacts    *facts);
gboolean    naer_facts_apply     (NaerFacts        *facts,
                                  GPtrArray        *changes,
                                  GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerChange, naer_change_free)

G_END_DECLS
