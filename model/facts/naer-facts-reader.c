/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-reader.h"

#include "facts/naer-facts-fields.h"
#include "json/naer-json-reader.h"

struct _NaerFactsReader
{
  NaerJsonReader *json;
  guint line; /* of JSON Lines: the line that was read last, from 1 */
};

/**
 * naer_facts_reader_new:
 *
 * Returns: (transfer full): a reader
 */
NaerFactsReader *
naer_facts_reader_new (void)
{
  NaerFactsReader *self = g_new0 (NaerFactsReader, 1);

  self->json = naer_json_reader_new ();
  return self;
}

/**
 * naer_facts_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees it.
 */
void
naer_facts_reader_free (NaerFactsReader *self)
{
  naer_json_reader_free (self->json);
  g_free (self);
}

/**
 * naer_facts_reader_read:
 * @self: a reader
 * @text: a facts document
 * @length: its length in bytes, -1 when it ends with a zero
 * @error: return location for a #NaerJsonError that names the place and what was expected
 *
 * Reads one document.
 *
 * Returns: (transfer full) (nullable): the facts
 */
NaerFacts *
naer_facts_reader_read (NaerFactsReader *self,
                        const char      *text,
                        gssize           length,
                        GError         **error)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (JsonNode) node = naer_json_parse (text, length, error);

  if (node == NULL || !naer_json_reader_read (self->json, node, &naer_facts_record, facts, error))
    return NULL;
  return g_steal_pointer (&facts);
}

/* Empty lines are passed over. %NULL without an error at the end. */
static JsonNode *
read_line (NaerFactsReader  *self,
           GDataInputStream *lines,
           GError          **error)
{
  JsonNode *node;
  gsize length = 0;

  for (;;)
    {
      g_autoptr (GError) local_error = NULL;
      g_autofree char *line = g_data_input_stream_read_line (lines, &length, NULL, &local_error);

      if (local_error != NULL)
        g_propagate_error (error, g_steal_pointer (&local_error));
      if (line == NULL)
        return NULL;
      self->line++;
      if (*g_strstrip (line) == '\0')
        continue;
      node = naer_json_parse (line, -1, error);
      if (node == NULL)
        g_prefix_error (error, "line %u: ", self->line);
      return node;
    }
}

/**
 * naer_facts_reader_read_header:
 * @self: a reader
 * @lines: JSON Lines
 * @error: return location for an error
 *
 * Reads the first line: everything but the employees.
 *
 * Returns: (transfer full) (nullable): facts without employees
 */
NaerFacts *
naer_facts_reader_read_header (NaerFactsReader  *self,
                               GDataInputStream *lines,
                               GError          **error)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GError) local_error = NULL;
  g_autoptr (JsonNode) node = read_line (self, lines, &local_error);

  if (node == NULL && local_error == NULL)
    g_set_error_literal (&local_error, NAER_JSON_ERROR, NAER_JSON_ERROR_SYNTAX,
                         "line 1: expected a header, found the end");
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  if (naer_json_reader_read (self->json, node, &naer_facts_header_record, facts, error))
    return g_steal_pointer (&facts);
  g_prefix_error (error, "line %u: ", self->line);
  return NULL;
}

/**
 * naer_facts_reader_read_employee:
 * @self: a reader
 * @lines: JSON Lines after the header
 * @error: return location for an error
 *
 * Reads the next employee. Only this one is held in memory.
 *
 * Returns: (transfer full) (nullable): the employee; %NULL without an error at the end
 */
NaerEmployee *
naer_facts_reader_read_employee (NaerFactsReader  *self,
                                 GDataInputStream *lines,
                                 GError          **error)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new (NULL);
  g_autoptr (JsonNode) node = read_line (self, lines, error);

  if (node == NULL)
    return NULL;
  if (naer_json_reader_read (self->json, node, &naer_employee_record, employee, error))
    return g_steal_pointer (&employee);
  g_prefix_error (error, "line %u: ", self->line);
  return NULL;
}
