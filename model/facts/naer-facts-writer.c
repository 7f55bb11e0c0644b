/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-writer.h"

#include "facts/naer-facts-fields.h"
#include "json/naer-json-writer.h"

static char *
write_text (const NaerJsonRecord *record,
            gconstpointer     source,
            gboolean          pretty)
{
  g_autoptr (JsonNode) node = naer_json_write (record, source);

  return naer_json_to_text (node, pretty);
}

/**
 * naer_facts_write:
 * @facts: facts
 * @pretty: whether to write on several lines, for people
 *
 * Writes a facts document. Rows of the data file are not part of its form.
 *
 * Returns: (transfer full): the document
 */
char *
naer_facts_write (const NaerFacts *facts,
                  gboolean         pretty)
{
  return write_text (&naer_facts_record, facts, pretty);
}

/**
 * naer_facts_write_header:
 * @facts: facts
 *
 * Writes the first line of JSON Lines: everything but the employees.
 *
 * Returns: (transfer full): the line, without its end
 */
char *
naer_facts_write_header (const NaerFacts *facts)
{
  return write_text (&naer_facts_header_record, facts, FALSE);
}

/**
 * naer_facts_write_employee:
 * @employee: an employee
 *
 * Writes one line of JSON Lines.
 *
 * Returns: (transfer full): the line, without its end
 */
char *
naer_facts_write_employee (const NaerEmployee *employee)
{
  return write_text (&naer_employee_record, employee, FALSE);
}
