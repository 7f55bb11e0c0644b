/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"

#include "facts/naer-facts-records.h"

static gpointer
copy_unit (gconstpointer unit,
           gpointer      unused)
{
  return naer_unit_copy (unit);
}

static gpointer
copy_employee (gconstpointer employee,
               gpointer      unused)
{
  return naer_employee_copy (employee);
}

/**
 * naer_facts_new:
 *
 * Returns: (transfer full): facts of an employer without employees
 */
NaerFacts *
naer_facts_new (void)
{
  NaerFacts *facts = g_new0 (NaerFacts, 1);

  facts->employer = naer_employer_new ();
  facts->proposals = g_ptr_array_new_with_free_func (g_free);
  facts->units = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_unit_free);
  facts->employees = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_employee_free);
  return facts;
}

/**
 * naer_facts_copy:
 * @facts: facts
 *
 * Returns: (transfer full): a deep copy
 */
NaerFacts *
naer_facts_copy (const NaerFacts *facts)
{
  NaerFacts *copy = g_memdup2 (facts, sizeof *facts);

  copy->proposals = naer_records_copy (facts->proposals, (GCopyFunc) naer_text_copy, g_free);
  copy->employer = naer_employer_copy (facts->employer);
  copy->units = naer_records_copy (facts->units, (GCopyFunc) copy_unit,
                                   (GDestroyNotify) naer_unit_free);
  copy->employees = naer_records_copy (facts->employees, (GCopyFunc) copy_employee,
                                       (GDestroyNotify) naer_employee_free);
  return copy;
}

/**
 * naer_facts_free:
 * @facts: (transfer full) (nullable): facts
 *
 * Frees them.
 */
void
naer_facts_free (NaerFacts *facts)
{
  if (facts == NULL)
    return;
  g_ptr_array_unref (facts->proposals);
  naer_employer_free (facts->employer);
  g_ptr_array_unref (facts->units);
  g_ptr_array_unref (facts->employees);
  g_free (facts);
}

/**
 * naer_facts_find_employee:
 * @facts: facts
 * @row_id: a row of the data file
 *
 * Returns: (transfer none) (nullable): the employee of that row
 */
NaerEmployee *
naer_facts_find_employee (const NaerFacts *facts,
                          gint64           row_id)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      if (employee->row_id == row_id)
        return employee;
    }
  return NULL;
}

/**
 * naer_facts_has_namesake:
 * @facts: facts
 * @employee: one of the employees
 *
 * Whether somebody else has the same name, so that the number has to tell them apart.
 */
gboolean
naer_facts_has_namesake (const NaerFacts    *facts,
                         const NaerEmployee *employee)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *other = facts->employees->pdata[i];

      if (other != employee && g_strcmp0 (other->name, employee->name) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_facts_find_unit:
 * @facts: facts
 * @row_id: a row of the data file
 *
 * Returns: (transfer none) (nullable): the unit of that row
 */
NaerUnit *
naer_facts_find_unit (const NaerFacts *facts,
                      gint64           row_id)
{
  for (guint i = 0; i < facts->units->len; i++)
    {
      NaerUnit *unit = facts->units->pdata[i];

      if (unit->row_id == row_id)
        return unit;
    }
  return NULL;
}
