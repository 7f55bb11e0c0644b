/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit/naer-employee-order.h"

/* How employees are found and ordered wherever they are listed. */

/**
 * naer_employee_get_called:
 * @employee: an employee
 *
 * Returns: (transfer none): the name, or the number when the name is not known
 */
const char *
naer_employee_get_called (const NaerEmployee *employee)
{
  return employee->name != NULL && employee->name[0] != '\0' ? employee->name : employee->id;
}

/**
 * naer_employee_make_sort_key:
 * @employee: an employee
 *
 * Returns: (transfer full): bytes that order employees by name as the language does; two of one
 *   name are ordered by their numbers
 */
char *
naer_employee_make_sort_key (const NaerEmployee *employee)
{
  return g_utf8_collate_key (naer_employee_get_called (employee), -1);
}

/**
 * naer_employee_is_searched:
 * @employee: an employee
 * @search: (nullable): what is searched for: the beginnings of words, or of the number
 *
 * Returns: whether the employee is among those searched for
 */
gboolean
naer_employee_is_searched (const NaerEmployee *employee,
                           const char         *search)
{
  if (search == NULL || search[0] == '\0')
    return TRUE;
  return g_str_match_string (search, naer_employee_get_called (employee), TRUE) ||
         g_str_has_prefix (employee->id, search);
}

/**
 * naer_employee_has_left:
 * @employee: an employee
 * @today: today
 *
 * Returns: whether the latest employment has ended
 */
gboolean
naer_employee_has_left (const NaerEmployee *employee,
                        NaerDay             today)
{
  NaerEmployment *employment = naer_employee_latest_employment (employee);

  return employment != NULL && employment->to != NAER_DAY_NONE && employment->to < today;
}

/**
 * naer_employee_get_unit:
 * @employee: an employee
 *
 * Returns: the row of the unit of the latest employment, 0 when there is none
 */
gint64
naer_employee_get_unit (const NaerEmployee *employee)
{
  NaerEmployment *employment = naer_employee_latest_employment (employee);

  return employment != NULL ? employment->unit_row_id : 0;
}
