/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include "data/naer-data-file-private.h"
#include "data/naer-record-rows.h"

typedef struct
{
  NaerFacts *facts;
  GHashTable *employees;  /* gint64 * (inside the employee) → NaerEmployee */
} Loading;

static void
load_row_cb (NaerRecordType type,
             gint64         employee_row_id,
             gpointer       record,
             gpointer       user_data)
{
  Loading *loading = user_data;
  NaerEmployee *employee = NULL;

  if (type == NAER_RECORD_EMPLOYER)
    {
      naer_employer_free (loading->facts->employer);
      loading->facts->employer = record;
      return;
    }
  if (type == NAER_RECORD_EMPLOYEE)
    g_hash_table_insert (loading->employees, &((NaerEmployee *) record)->row_id, record);
  if (employee_row_id != 0)
    employee = g_hash_table_lookup (loading->employees, &employee_row_id);
  if (employee_row_id != 0 && employee == NULL)
    naer_record_free (type, record);
  else
    g_ptr_array_add (naer_record_get_list (type, loading->facts, employee), record);
}

static int
compare_in_list (gconstpointer a,
                 gconstpointer b,
                 gpointer      type)
{
  return naer_record_compare (GPOINTER_TO_UINT (type), a, b);
}

static void
put_in_order (NaerFacts    *facts,
              NaerEmployee *employee)
{
  const NaerEmployment *employment;
  const NaerUnit *unit = NULL;

  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    g_ptr_array_sort_values_with_data (naer_record_get_list (type, facts, employee),
                                       compare_in_list, GUINT_TO_POINTER (type));
  employment = naer_employee_latest_employment (employee);
  if (employment != NULL && employment->unit_row_id != 0)
    unit = naer_facts_find_unit (facts, employment->unit_row_id);
  g_set_str (&employee->unit, unit != NULL ? unit->name : NULL);
}

/**
 * naer_data_file_load:
 * @self: a data file
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): all facts in it
 */
NaerFacts *
naer_data_file_load (NaerDataFile  *self,
                     GError       **error)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GHashTable) employees = g_hash_table_new (g_int64_hash, g_int64_equal);
  Loading loading = { facts, employees };

  if (!naer_database_execute (self->database, "BEGIN", error))
    return NULL;
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (!naer_rows_foreach (self->database, type, load_row_cb, &loading, error))
      {
        naer_database_rollback (self->database);
        return NULL;
      }
  naer_database_rollback (self->database);

  g_ptr_array_sort_values_with_data (facts->units, compare_in_list,
                                     GUINT_TO_POINTER (NAER_RECORD_UNIT));
  g_ptr_array_sort_values_with_data (facts->employees, compare_in_list,
                                     GUINT_TO_POINTER (NAER_RECORD_EMPLOYEE));
  for (guint i = 0; i < facts->employees->len; i++)
    put_in_order (facts, facts->employees->pdata[i]);
  return g_steal_pointer (&facts);
}
