/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-sample.h"

#include <gio/gio.h>

#include "facts/naer-facts-reader.h"
#include "language/naer-resources.h"

#define SAMPLE_PATH NAER_RESOURCE_PATH "/sample/sample.json"
#define SAMPLE_EMPLOYER "Solbakken oppvekst"

/* Numbers the rows in the order of the document, so that they are the same in every run. */
static gint64
next_row (gint64 *row)
{
  return (*row)++;
}

static gint64
unit_row (NaerFacts  *facts,
          const char *name,
          gint64     *row)
{
  NaerUnit *unit;

  for (guint i = 0; i < facts->units->len; i++)
    {
      unit = facts->units->pdata[i];
      if (g_str_equal (unit->name, name))
        return unit->row_id;
    }
  unit = naer_unit_new (name);
  unit->row_id = next_row (row);
  g_ptr_array_add (facts->units, unit);
  return unit->row_id;
}

#define NUMBER(list, Type)                                                                         \
  for (guint i = 0; i < (list)->len; i++)                                                          \
  ((Type *) (list)->pdata[i])->row_id = next_row (row)

static void
number_employee (NaerFacts    *facts,
                 NaerEmployee *employee,
                 gint64       *row)
{
  employee->row_id = next_row (row);
  NUMBER (employee->employments, NaerEmployment);
  NUMBER (employee->absences, NaerAbsence);
  NUMBER (employee->plans, NaerPlan);
  NUMBER (employee->dispatches, NaerDispatch);
  NUMBER (employee->meetings, NaerMeeting);
  NUMBER (employee->contacts, NaerContact);
  NUMBER (employee->exceptions, NaerException);
  NUMBER (employee->activities, NaerActivity);

  for (guint i = 0; i < employee->employments->len && employee->unit != NULL; i++)
    {
      NaerEmployment *employment = employee->employments->pdata[i];

      employment->unit_row_id = unit_row (facts, employee->unit, row);
    }
}

/**
 * naer_sample_load:
 * @error: return location for an error
 *
 * Reads the sample data that travels in the program: invented people of two units, with three
 * years of absence and what was done for the long cases. Every record has a row of its own, the
 * same in every run.
 *
 * Returns: (transfer full) (nullable): the facts
 */
NaerFacts *
naer_sample_load (GError **error)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GBytes) bytes = NULL;
  NaerFacts *facts;
  gint64 row = 1;
  gsize size = 0;
  const char *text;

  naer_resources_ensure ();
  bytes = g_resources_lookup_data (SAMPLE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &size);
  facts = naer_facts_reader_read (reader, text, (gssize) size, error);
  if (facts == NULL)
    return NULL;

  g_set_str (&facts->employer->name, SAMPLE_EMPLOYER);
  facts->employer->row_id = next_row (&row);
  for (guint i = 0; i < facts->employees->len; i++)
    number_employee (facts, facts->employees->pdata[i], &row);
  return facts;
}
