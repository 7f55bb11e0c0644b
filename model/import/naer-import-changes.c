/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-plan.h"

typedef struct
{
  GPtrArray *changes;
  GHashTable *units;  /* name → gint64 * */
  GArray *rows;       /* gint64, ascending: those of new spells */
  guint n_used;
} Writer;

static void
add (Writer         *writer,
     NaerRecordType  type,
     gint64          employee_row_id,
     gconstpointer   before,
     gconstpointer   after)
{
  g_ptr_array_add (writer->changes, naer_change_new (type, employee_row_id, before, after));
}

static void
remember_unit (Writer         *writer,
               const NaerUnit *unit)
{
  g_hash_table_insert (writer->units, g_strdup (unit->name), g_memdup2 (&unit->row_id, sizeof (gint64)));
}

/* The row of a unit, which is added when it is new; 0 for no name. */
static gint64
ensure_unit (Writer     *writer,
             const char *name)
{
  const gint64 *row_id;
  g_autoptr (NaerUnit) unit = NULL;

  if (name == NULL || *name == '\0')
    return 0;
  row_id = g_hash_table_lookup (writer->units, name);
  if (row_id != NULL)
    return *row_id;
  unit = naer_unit_new (name);
  unit->row_id = naer_row_id_new ();
  remember_unit (writer, unit);
  add (writer, NAER_RECORD_UNIT, 0, NULL, unit);
  return unit->row_id;
}

static gint64
add_employee (Writer                 *writer,
              const NaerImportPerson *person)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new (person->number);

  employee->row_id = naer_row_id_new ();
  employee->name = g_strdup (person->name);
  add (writer, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
  return employee->row_id;
}

static void
add_employment (Writer                 *writer,
                gint64                  employee_row_id,
                const NaerImportPerson *person)
{
  g_autoptr (NaerEmployment) after = NULL;
  const NaerEmployment *before = person->employment_before;

  if (person->employment_after == NULL || !person->employment_accepted)
    return;
  after = naer_employment_copy (person->employment_after);
  after->unit_row_id = ensure_unit (writer, person->unit);
  if (person->employment_ended != NULL)
    add (writer, NAER_RECORD_EMPLOYMENT, employee_row_id, before, person->employment_ended);
  if (after->row_id != 0)
    {
      add (writer, NAER_RECORD_EMPLOYMENT, employee_row_id, before, after);
      return;
    }
  after->row_id = naer_row_id_new ();
  add (writer, NAER_RECORD_EMPLOYMENT, employee_row_id, NULL, after);
}

static void
add_absence (Writer             *writer,
             gint64              employee_row_id,
             const NaerPlanItem *item)
{
  g_autoptr (NaerAbsence) added = NULL;

  if (!item->accepted)
    return;
  if (item->before != NULL)
    {
      add (writer, NAER_RECORD_ABSENCE, employee_row_id, item->before, item->after);
      return;
    }
  added = naer_absence_copy (item->after);
  added->row_id = g_array_index (writer->rows, gint64, writer->n_used++);
  add (writer, NAER_RECORD_ABSENCE, employee_row_id, NULL, added);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

/* Rows are drawn at random, but used in their order: then the pages of the file are written one
 * after the other, and each once. */
static GArray *
draw_rows (const NaerImportPlan *self)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->items->len; i++)
    {
      const NaerPlanItem *item = self->items->pdata[i];
      gint64 row = naer_row_id_new ();

      if (item->accepted && item->before == NULL)
        g_array_append_val (rows, row);
    }
  g_array_sort (rows, compare_rows);
  return rows;
}

/**
 * naer_import_plan_changes:
 * @self: a plan
 * @facts: the facts that it was made from
 *
 * What carries out all of the plan that is accepted, to be written in one transaction. A second
 * call gives new rows to new records.
 *
 * Returns: (transfer full) (element-type NaerChange): the changes
 */
GPtrArray *
naer_import_plan_changes (const NaerImportPlan *self,
                          const NaerFacts      *facts)
{
  g_autoptr (GHashTable) units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray) new_rows = draw_rows (self);
  g_autofree gint64 *rows = g_new0 (gint64, self->people->len);
  Writer writer = { naer_changes_new (), units, new_rows, 0 };

  for (guint i = 0; i < facts->units->len; i++)
    remember_unit (&writer, facts->units->pdata[i]);
  for (guint i = 0; i < self->people->len; i++)
    {
      const NaerImportPerson *person = self->people->pdata[i];

      rows[i] = person->employee_row_id;
      if (person->rows->len == 0)
        continue;
      if (person->employee == NULL)
        rows[i] = add_employee (&writer, person);
      add_employment (&writer, rows[i], person);
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      const NaerPlanItem *item = self->items->pdata[i];

      add_absence (&writer, rows[item->person], item);
    }
  return writer.changes;
}
