/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-change.h"

/* Facts of a JSON document have no rows, and the employee only tells the name of the unit. */

static NaerUnit *
find_unit_named (GPtrArray  *units,
                 const char *name)
{
  for (guint i = 0; i < units->len; i++)
    {
      NaerUnit *unit = units->pdata[i];

      if (g_strcmp0 (unit->name, name) == 0)
        return unit;
    }
  return NULL;
}

static void
ensure_row (gpointer record)
{
  if (naer_record_get_row (record) == 0)
    naer_record_set_row (record, naer_row_id_new ());
}

static NaerUnit *
ensure_unit_named (GPtrArray  *units,
                   const char *name)
{
  NaerUnit *unit = find_unit_named (units, name);

  if (unit == NULL)
    {
      unit = naer_unit_new (name);
      g_ptr_array_add (units, unit);
    }
  ensure_row (unit);
  return unit;
}

static void
give_unit (NaerFacts    *facts,
           NaerEmployee *employee)
{
  NaerEmployment *employment = naer_employee_latest_employment (employee);

  if (employee->unit == NULL)
    return;
  if (employment == NULL)
    {
      employment = naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 100);
      g_ptr_array_add (employee->employments, employment);
    }
  if (employment->unit_row_id == 0)
    employment->unit_row_id = ensure_unit_named (facts->units, employee->unit)->row_id;
}

static void
add_all (GPtrArray      *changes,
         NaerRecordType  type,
         gint64          employee_row_id,
         GPtrArray      *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      ensure_row (records->pdata[i]);
      g_ptr_array_add (changes, naer_change_new (type, employee_row_id, NULL, records->pdata[i]));
    }
}

static void
add_employee (GPtrArray    *changes,
              NaerEmployee *employee)
{
  ensure_row (employee);
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, employee));
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    add_all (changes, type, employee->row_id, naer_record_get_list (type, NULL, employee));
}

/**
 * naer_changes_add_facts:
 * @facts: facts
 *
 * What writes them all to a new data file. Records without a row get one, and units are made of
 * the names that the employees tell.
 *
 * Returns: (transfer full) (element-type NaerChange): the changes
 */
GPtrArray *
naer_changes_add_facts (const NaerFacts *facts)
{
  g_autoptr (NaerFacts) copy = naer_facts_copy (facts);
  g_autoptr (NaerEmployer) fresh = naer_employer_new ();
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < copy->employees->len; i++)
    give_unit (copy, copy->employees->pdata[i]);

  if (!naer_record_equal (NAER_RECORD_EMPLOYER, fresh, copy->employer))
    g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYER, 0, fresh, copy->employer));
  add_all (changes, NAER_RECORD_UNIT, 0, copy->units);
  for (guint i = 0; i < copy->employees->len; i++)
    add_employee (changes, copy->employees->pdata[i]);
  return changes;
}
