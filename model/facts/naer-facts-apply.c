/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-change.h"

/* What one call works on: the facts, with the employees by row. */
typedef struct
{
  NaerFacts *facts;
  GHashTable *employees;  /* gint64 * (inside the employee) → NaerEmployee */
} Editing;

static gboolean
refuse (const NaerChange *change,
        NaerChangeError   code,
        GError          **error)
{
  static const char *const reasons[] = {
    [NAER_CHANGE_ERROR_NOT_THERE] = "is not there",
    [NAER_CHANGE_ERROR_DIFFERENT] = "is no longer as it was",
    [NAER_CHANGE_ERROR_EXISTS] = "is there already",
    [NAER_CHANGE_ERROR_IN_USE] = "is still in use",
    [NAER_CHANGE_ERROR_INVALID] = "cannot be so",
  };

  g_set_error (error, NAER_CHANGE_ERROR, code, "%s %" G_GINT64_FORMAT " %s",
               naer_record_get_shape (change->type)->name, naer_change_get_row (change),
               reasons[code]);
  return FALSE;
}

static NaerEmployee *
editing_find_employee (Editing *editing,
                       gint64   row_id)
{
  return g_hash_table_lookup (editing->employees, &row_id);
}

static gboolean
find_in_list (GPtrArray *list,
              gint64     row_id,
              guint     *index)
{
  for (guint i = 0; i < list->len; i++)
    if (naer_record_get_row (list->pdata[i]) == row_id)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

static void
insert_in_order (NaerRecordType  type,
                 GPtrArray      *list,
                 gpointer        record)
{
  guint at = list->len;

  while (at > 0 && naer_record_compare (type, list->pdata[at - 1], record) > 0)
    at--;
  g_ptr_array_insert (list, (int) at, record);
}

static const char *
unit_name_of (NaerFacts    *facts,
              NaerEmployee *employee)
{
  const NaerEmployment *employment = naer_employee_latest_employment (employee);
  const NaerUnit *unit = NULL;

  if (employment != NULL && employment->unit_row_id != 0)
    unit = naer_facts_find_unit (facts, employment->unit_row_id);
  return unit != NULL ? unit->name : NULL;
}

static void
follow_unit (Editing      *editing,
             NaerEmployee *employee)
{
  g_set_str (&employee->unit, unit_name_of (editing->facts, employee));
}

static void
follow_unit_of_all (Editing *editing,
                    gint64   unit_row_id)
{
  for (guint i = 0; i < editing->facts->employees->len; i++)
    {
      NaerEmployee *employee = editing->facts->employees->pdata[i];
      const NaerEmployment *employment = naer_employee_latest_employment (employee);

      if (employment != NULL && employment->unit_row_id == unit_row_id)
        follow_unit (editing, employee);
    }
}

static gboolean
unit_is_used (NaerFacts *facts,
              gint64     unit_row_id)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      for (guint j = 0; j < employee->employments->len; j++)
        if (((NaerEmployment *) employee->employments->pdata[j])->unit_row_id == unit_row_id)
          return TRUE;
    }
  return FALSE;
}

static gboolean
employee_has_records (NaerEmployee *employee)
{
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    if (naer_record_get_list (type, NULL, employee)->len > 0)
      return TRUE;
  return FALSE;
}

static gboolean
number_is_taken (NaerFacts          *facts,
                 const NaerEmployee *wanted)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (employee->row_id != wanted->row_id && g_strcmp0 (employee->id, wanted->id) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
check_references (Editing          *editing,
                  const NaerChange *change,
                  GError          **error)
{
  NaerFacts *facts = editing->facts;

  if (change->type == NAER_RECORD_EMPLOYMENT && change->after != NULL)
    {
      gint64 unit_row_id = ((const NaerEmployment *) change->after)->unit_row_id;

      if (unit_row_id != 0 && naer_facts_find_unit (facts, unit_row_id) == NULL)
        return refuse (change, NAER_CHANGE_ERROR_NOT_THERE, error);
    }
  if (change->type == NAER_RECORD_EMPLOYEE && change->after != NULL &&
      number_is_taken (facts, change->after))
    return refuse (change, NAER_CHANGE_ERROR_EXISTS, error);
  if (change->after != NULL)
    return TRUE;
  if (change->type == NAER_RECORD_UNIT && unit_is_used (facts, naer_change_get_row (change)))
    return refuse (change, NAER_CHANGE_ERROR_IN_USE, error);
  if (change->type == NAER_RECORD_EMPLOYEE)
    {
      NaerEmployee *employee = editing_find_employee (editing, naer_change_get_row (change));

      if (employee != NULL && employee_has_records (employee))
        return refuse (change, NAER_CHANGE_ERROR_IN_USE, error);
    }
  return TRUE;
}

static gboolean
apply_to_employer (NaerFacts        *facts,
                   const NaerChange *change,
                   GError          **error)
{
  if (!naer_record_equal (change->type, facts->employer, change->before))
    return refuse (change, NAER_CHANGE_ERROR_DIFFERENT, error);
  naer_record_assign (change->type, facts->employer, change->after);
  return TRUE;
}

static void
put_record (Editing          *editing,
            const NaerChange *change,
            GPtrArray        *list,
            gpointer          record)
{
  naer_record_assign (change->type, record, change->after);
  insert_in_order (change->type, list, record);
  if (change->type == NAER_RECORD_EMPLOYEE)
    g_hash_table_insert (editing->employees, &((NaerEmployee *) record)->row_id, record);
}

static gboolean
apply_to_list (Editing          *editing,
               const NaerChange *change,
               GPtrArray        *list,
               GError          **error)
{
  gint64 row_id = naer_change_get_row (change);
  guint index = 0;
  gpointer record;

  if (change->before == NULL)
    {
      if (find_in_list (list, row_id, &index))
        return refuse (change, NAER_CHANGE_ERROR_EXISTS, error);
      put_record (editing, change, list, naer_record_new (change->type));
      return TRUE;
    }

  if (!find_in_list (list, row_id, &index))
    return refuse (change, NAER_CHANGE_ERROR_NOT_THERE, error);
  if (!naer_record_equal (change->type, list->pdata[index], change->before))
    return refuse (change, NAER_CHANGE_ERROR_DIFFERENT, error);

  if (change->after == NULL && change->type == NAER_RECORD_EMPLOYEE)
    g_hash_table_remove (editing->employees, &row_id);
  record = g_ptr_array_steal_index (list, index);
  if (change->after != NULL)
    put_record (editing, change, list, record);
  else
    naer_record_free (change->type, record);
  return TRUE;
}

static gboolean
apply_one (Editing          *editing,
           const NaerChange *change,
           GError          **error)
{
  NaerEmployee *employee = NULL;
  GPtrArray *list;

  if (!naer_change_check (change, error) || !check_references (editing, change, error))
    return FALSE;
  if (change->type == NAER_RECORD_EMPLOYER)
    return apply_to_employer (editing->facts, change, error);

  if (change->employee_row_id != 0)
    {
      employee = editing_find_employee (editing, change->employee_row_id);
      if (employee == NULL)
        return refuse (change, NAER_CHANGE_ERROR_NOT_THERE, error);
    }
  list = naer_record_get_list (change->type, editing->facts, employee);
  if (!apply_to_list (editing, change, list, error))
    return FALSE;

  if (change->type == NAER_RECORD_EMPLOYMENT)
    follow_unit (editing, employee);
  else if (change->type == NAER_RECORD_UNIT)
    follow_unit_of_all (editing, naer_change_get_row (change));
  return TRUE;
}

static GHashTable *
employees_by_row (NaerFacts *facts)
{
  GHashTable *employees = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      g_hash_table_insert (employees, &employee->row_id, employee);
    }
  return employees;
}

/**
 * naer_facts_apply:
 * @facts: facts
 * @changes: (element-type NaerChange): changes, made in their order
 * @error: return location for an error
 *
 * Makes the changes to facts in memory, all of them or none. The name of the unit that an
 * employee tells follows the latest employment.
 *
 * Returns: %TRUE, or %FALSE with a #NaerChangeError and the facts as they were
 */
gboolean
naer_facts_apply (NaerFacts  *facts,
                  GPtrArray  *changes,
                  GError    **error)
{
  g_autoptr (GHashTable) employees = employees_by_row (facts);
  Editing editing = { facts, employees };

  for (guint i = 0; i < changes->len; i++)
    {
      if (apply_one (&editing, changes->pdata[i], error))
        continue;
      while (i-- > 0)
        {
          g_autoptr (NaerChange) inverted = naer_change_invert (changes->pdata[i]);
          gboolean undone = apply_one (&editing, inverted, NULL);

          g_assert (undone);
        }
      return FALSE;
    }
  return TRUE;
}
