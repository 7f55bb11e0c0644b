/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"

#include "facts/naer-record.h"

static GPtrArray **
list_of (NaerRecordType  type,
         NaerEmployee   *employee)
{
  return G_STRUCT_MEMBER_P (employee, naer_record_get_shape (type)->list_offset);
}

static void
copy_records (NaerRecordType  type,
              GPtrArray      *copies,
              GPtrArray      *records)
{
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (copies, naer_record_copy (type, records->pdata[i]));
}

/**
 * naer_employee_new:
 * @id: (nullable): number or identifier, unique among the employees
 *
 * Returns: (transfer full): an employee of whom nothing more is known
 */
NaerEmployee *
naer_employee_new (const char *id)
{
  NaerEmployee *employee = naer_shape_new (naer_record_get_shape (NAER_RECORD_EMPLOYEE));

  employee->id = g_strdup (id);
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (naer_record_get_shape (type)->list_offset != 0)
      *list_of (type, employee) =
        g_ptr_array_new_with_free_func (naer_record_get_shape (type)->free);
  return employee;
}

/**
 * naer_employee_copy:
 * @employee: an employee
 *
 * Returns: (transfer full): a deep copy
 */
NaerEmployee *
naer_employee_copy (const NaerEmployee *employee)
{
  NaerEmployee *copy = naer_employee_new (NULL);

  naer_record_assign (NAER_RECORD_EMPLOYEE, copy, employee);
  copy->unit = g_strdup (employee->unit);
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (naer_record_get_shape (type)->list_offset != 0)
      copy_records (type, *list_of (type, copy), *list_of (type, (NaerEmployee *) employee));
  return copy;
}

/**
 * naer_employee_free:
 * @employee: (transfer full) (nullable): an employee
 *
 * Frees it.
 */
void
naer_employee_free (NaerEmployee *employee)
{
  if (employee == NULL)
    return;
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (naer_record_get_shape (type)->list_offset != 0)
      g_ptr_array_unref (*list_of (type, employee));
  g_free (employee->unit);
  naer_shape_free (naer_record_get_shape (NAER_RECORD_EMPLOYEE), employee);
}

/**
 * naer_employee_latest_employment:
 * @employee: an employee
 *
 * Returns: (transfer none) (nullable): the employment that began last
 */
NaerEmployment *
naer_employee_latest_employment (const NaerEmployee *employee)
{
  NaerEmployment *latest = NULL;

  for (guint i = 0; i < employee->employments->len; i++)
    {
      NaerEmployment *employment = employee->employments->pdata[i];

      if (latest == NULL || employment->from > latest->from)
        latest = employment;
    }
  return latest;
}

/**
 * naer_employee_is_employed:
 * @employee: an employee
 * @day: a day
 *
 * Whether an employment covers @day. Someone without employments is employed throughout.
 */
gboolean
naer_employee_is_employed (const NaerEmployee *employee,
                           NaerDay             day)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      if (naer_employment_covers (employee->employments->pdata[i], day))
        return TRUE;
    }
  return employee->employments->len == 0;
}

/**
 * naer_employment_covers:
 * @employment: an employment
 * @day: a day
 *
 * Returns: whether it holds on that day
 */
gboolean
naer_employment_covers (const NaerEmployment *employment,
                        NaerDay               day)
{
  return employment->from <= day && (employment->to == NAER_DAY_NONE || employment->to >= day);
}

/**
 * naer_employment_new:
 * @from: first day, or %NAER_DAY_NONE when not known
 * @to: last day, inclusive, or %NAER_DAY_NONE when it goes on
 * @percent: the position, above 0 and up to 100
 *
 * Returns: (transfer full): an employment
 */
NaerEmployment *
naer_employment_new (NaerDay from,
                     NaerDay to,
                     double  percent)
{
  NaerEmployment *employment = g_new0 (NaerEmployment, 1);

  employment->from = from;
  employment->to = to;
  employment->percent = percent;
  return employment;
}

/**
 * naer_employment_copy:
 * @employment: an employment
 *
 * Returns: (transfer full): a copy
 */
NaerEmployment *
naer_employment_copy (const NaerEmployment *employment)
{
  return naer_record_copy (NAER_RECORD_EMPLOYMENT, employment);
}

/**
 * naer_employment_free:
 * @employment: (transfer full) (nullable): an employment
 *
 * Frees it.
 */
void
naer_employment_free (NaerEmployment *employment)
{
  g_free (employment);
}
