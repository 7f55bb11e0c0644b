/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-change.h"

#include <sodium.h>

#include "facts/naer-record-check.h"

/* Rows fit in 53 bits, so that they survive JSON and other programs. */
#define ROW_BITS 53

G_DEFINE_QUARK (naer-change-error-quark, naer_change_error)

/**
 * naer_row_id_new:
 *
 * Draws a row for a new record at random, so that files of two people can be merged.
 *
 * Returns: a number above %NAER_EMPLOYER_ROW and below 2⁵³
 */
gint64
naer_row_id_new (void)
{
  gint64 row_id;

  g_assert (sodium_init () >= 0);
  do
    {
      randombytes_buf (&row_id, sizeof row_id);
      row_id &= (G_GINT64_CONSTANT (1) << ROW_BITS) - 1;
    }
  while (row_id <= NAER_EMPLOYER_ROW);
  return row_id;
}

static gpointer
copy_or_null (NaerRecordType type,
              gconstpointer  record)
{
  return record != NULL ? naer_record_copy (type, record) : NULL;
}

/**
 * naer_change_new:
 * @type: what it is a change of
 * @employee_row_id: the employee that the record belongs to, 0 for employer, unit and employee
 * @before: (nullable): the record before, %NULL when it is added
 * @after: (nullable): the record after, %NULL when it is removed
 *
 * Returns: (transfer full): a change with copies of both
 */
NaerChange *
naer_change_new (NaerRecordType type,
                 gint64         employee_row_id,
                 gconstpointer  before,
                 gconstpointer  after)
{
  NaerChange *change;

  g_return_val_if_fail (before != NULL || after != NULL, NULL);

  change = g_new0 (NaerChange, 1);
  change->type = type;
  change->employee_row_id = employee_row_id;
  change->before = copy_or_null (type, before);
  change->after = copy_or_null (type, after);
  return change;
}

/**
 * naer_change_copy:
 * @change: a change
 *
 * Returns: (transfer full): a deep copy
 */
NaerChange *
naer_change_copy (const NaerChange *change)
{
  return naer_change_new (change->type, change->employee_row_id, change->before, change->after);
}

/**
 * naer_change_invert:
 * @change: a change
 *
 * Returns: (transfer full): the change that undoes it
 */
NaerChange *
naer_change_invert (const NaerChange *change)
{
  return naer_change_new (change->type, change->employee_row_id, change->after, change->before);
}

/**
 * naer_change_get_row:
 * @change: a change
 *
 * Returns: the row of the record that changes
 */
gint64
naer_change_get_row (const NaerChange *change)
{
  return naer_record_get_row (change->after != NULL ? change->after : change->before);
}

static gboolean
belongs_to_employee (NaerRecordType type)
{
  return naer_record_get_shape (type)->list_offset != 0;
}

static const char *
find_fault (const NaerChange *change)
{
  if (naer_change_get_row (change) <= 0)
    return "row_id";
  if (change->before != NULL && change->after != NULL &&
      naer_record_get_row (change->before) != naer_record_get_row (change->after))
    return "row_id";
  if (belongs_to_employee (change->type) != (change->employee_row_id != 0))
    return "employee";
  if (change->type == NAER_RECORD_EMPLOYER && (change->before == NULL || change->after == NULL ||
                                               naer_change_get_row (change) != NAER_EMPLOYER_ROW))
    return "row_id";
  return change->after != NULL ? naer_record_find_fault (change->type, change->after) : NULL;
}

/**
 * naer_change_check:
 * @change: a change
 * @error: return location for an error
 *
 * Whether it is one that can be made at all, whatever the facts are.
 *
 * Returns: %TRUE, or %FALSE with %NAER_CHANGE_ERROR_INVALID
 */
gboolean
naer_change_check (const NaerChange *change,
                   GError          **error)
{
  const char *fault = find_fault (change);

  if (fault == NULL)
    return TRUE;
  g_set_error (error, NAER_CHANGE_ERROR, NAER_CHANGE_ERROR_INVALID, "%s: %s cannot be so",
               naer_record_get_shape (change->type)->name, fault);
  return FALSE;
}

/**
 * naer_change_free:
 * @change: (transfer full) (nullable): a change
 *
 * Frees it.
 */
void
naer_change_free (NaerChange *change)
{
  if (change == NULL)
    return;
  naer_record_free (change->type, change->before);
  naer_record_free (change->type, change->after);
  g_free (change);
}

/**
 * naer_changes_new:
 *
 * Returns: (transfer full) (element-type NaerChange): an empty list that owns its changes
 */
GPtrArray *
naer_changes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) naer_change_free);
}

/**
 * naer_changes_copy:
 * @changes: (element-type NaerChange): changes
 *
 * Returns: (transfer full) (element-type NaerChange): deep copies
 */
GPtrArray *
naer_changes_copy (GPtrArray *changes)
{
  GPtrArray *copies = naer_changes_new ();

  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (copies, naer_change_copy (changes->pdata[i]));
  return copies;
}

/**
 * naer_changes_invert:
 * @changes: (element-type NaerChange): changes
 *
 * Returns: (transfer full) (element-type NaerChange): what undoes them, the last one first
 */
GPtrArray *
naer_changes_invert (GPtrArray *changes)
{
  GPtrArray *inverted = naer_changes_new ();

  for (guint i = changes->len; i > 0; i--)
    g_ptr_array_add (inverted, naer_change_invert (changes->pdata[i - 1]));
  return inverted;
}

/**
 * naer_changes_remove_employee:
 * @employee: an employee
 *
 * Returns: (transfer full) (element-type NaerChange): what removes the employee and all that is
 *   known of them, the records that belong to the employee first
 */
GPtrArray *
naer_changes_remove_employee (const NaerEmployee *employee)
{
  GPtrArray *changes = naer_changes_new ();

  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records;

      if (!belongs_to_employee (type))
        continue;
      records = naer_record_get_list (type, NULL, (NaerEmployee *) employee);
      for (guint i = records->len; i > 0; i--)
        g_ptr_array_add (changes,
                         naer_change_new (type, employee->row_id, records->pdata[i - 1], NULL));
    }
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, employee, NULL));
  return changes;
}
