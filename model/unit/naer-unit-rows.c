/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit/naer-unit-rows.h"

#include "unit/naer-back.h"
#include "unit/naer-employee-order.h"

/* While rows are put in order; nothing of it is kept. */
typedef struct
{
  const NaerEmployee *employee;
  NaerDay back;
  char *sort_key;
} Row;

static gint
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *first = a, *second = b;
  int order = (first->back > second->back) - (first->back < second->back);

  if (order == 0)
    order = g_strcmp0 (first->sort_key, second->sort_key);
  return order != 0 ? order : g_strcmp0 (first->employee->id, second->employee->id);
}

/* Whether the absence of somebody has to be looked at, or the list is by name and of everyone. */
static gboolean
needs_aways (const NaerUnitQuery *query)
{
  return query->filter != NAER_UNIT_EVERYONE || query->order != NAER_UNIT_BY_NAME;
}

static gboolean
is_in_filter (const NaerEmployee *employee,
              GArray             *aways,
              const NaerWorkDays *work_days,
              NaerUnitFilter      filter,
              NaerDay             today)
{
  NaerDay monday = naer_day_get_monday (today);

  switch (filter)
    {
    case NAER_UNIT_AWAY_NOW:
      return naer_employee_is_employed (employee, today) &&
             naer_aways_get_level (aways, today) != NAER_AWAY_NOT;
    case NAER_UNIT_BACK_THIS_WEEK:
      return naer_back_is_in (employee, aways, work_days, monday, monday + 6);
    case NAER_UNIT_EVERYONE:
    default:
      return TRUE;
    }
}

static gboolean
is_listed (const NaerEmployee  *employee,
           const NaerUnitQuery *query,
           NaerDay              today)
{
  gboolean searching = query->search != NULL && query->search[0] != '\0';

  return (query->unit == 0 || naer_employee_get_unit (employee) == query->unit) &&
         (searching || !naer_employee_has_left (employee, today)) &&
         naer_employee_is_searched (employee, query->search);
}

static void
add_row (GArray              *rows,
         const NaerEmployee  *employee,
         const NaerUnitQuery *query,
         const NaerWorkDays  *work_days,
         NaerDay              today)
{
  Row row = { .employee = employee, .back = NAER_DAY_NONE };

  if (needs_aways (query))
    {
      g_autoptr (GArray) aways = naer_aways_new (employee, today);

      if (!is_in_filter (employee, aways, work_days, query->filter, today))
        return;
      if (query->order == NAER_UNIT_BY_RETURN)
        row.back = naer_back_find (employee, aways, work_days, today);
      if (query->order == NAER_UNIT_BY_RETURN && row.back == NAER_DAY_NONE)
        row.back = NAER_BACK_UNKNOWN + 1;
    }
  row.sort_key = naer_employee_make_sort_key (employee);
  g_array_append_val (rows, row);
}

/**
 * naer_unit_rows_new:
 * @facts: the facts
 * @query: which rows are asked for
 * @today: today
 *
 * Lists employees. Those who have left are found by searching only.
 *
 * Returns: (transfer container) (element-type NaerEmployee): the employees, which belong to @facts
 */
GPtrArray *
naer_unit_rows_new (const NaerFacts     *facts,
                    const NaerUnitQuery *query,
                    NaerDay              today)
{
  g_autoptr (NaerWorkDays) work_days = NULL;
  g_autoptr (GArray) rows = NULL;
  GPtrArray *employees;

  g_return_val_if_fail (facts != NULL && query != NULL, NULL);

  work_days = naer_work_days_new (facts->employer);
  rows = g_array_new (FALSE, FALSE, sizeof (Row));
  for (guint i = 0; i < facts->employees->len; i++)
    if (is_listed (facts->employees->pdata[i], query, today))
      add_row (rows, facts->employees->pdata[i], query, work_days, today);
  g_array_sort (rows, compare_rows);

  employees = g_ptr_array_sized_new (rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      g_ptr_array_add (employees, (gpointer) row->employee);
      g_free (row->sort_key);
    }
  return employees;
}
