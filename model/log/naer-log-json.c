/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log/naer-log-json.h"

static void
add_text (JsonBuilder *builder,
          const char  *member,
          const char  *text)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, text);
}

static void
add_row (JsonBuilder *builder,
         const char  *member,
         gint64       row)
{
  json_builder_set_member_name (builder, member);
  if (row != 0)
    json_builder_add_int_value (builder, row);
  else
    json_builder_add_null_value (builder);
}

static void
add_employee (JsonBuilder     *builder,
              const NaerFacts *facts,
              gint64           row)
{
  const NaerEmployee *employee = row != 0 ? naer_facts_find_employee (facts, row) : NULL;

  add_text (builder, "employee", employee != NULL ? employee->id : NULL);
}

static void
add_content (JsonBuilder        *builder,
             const NaerLogEntry *entry)
{
  JsonNode *content = entry->content != NULL ? json_from_string (entry->content, NULL) : NULL;

  json_builder_set_member_name (builder, "content");
  if (content != NULL)
    json_builder_add_value (builder, content);
  else
    json_builder_add_string_value (builder, entry->content);
}

static void
add_entry (JsonBuilder        *builder,
           const NaerLogEntry *entry,
           const NaerFacts    *facts)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc_usec (entry->at * 1000);
  g_autofree char *time = g_date_time_format (at, "%Y-%m-%dT%H:%M:%S.%fZ");

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "number");
  json_builder_add_int_value (builder, entry->number);
  add_text (builder, "at", time);
  add_text (builder, "who", entry->who);
  add_text (builder, "kind", naer_log_kind_get_code (naer_log_entry_get_kind (entry)));
  add_text (builder, "action", entry->action);
  add_text (builder, "record", entry->record);
  add_row (builder, "row", entry->row);
  add_employee (builder, facts, entry->employee);
  add_row (builder, "employee-row", entry->employee);
  add_text (builder, "purpose", entry->purpose);
  json_builder_set_member_name (builder, "redacted");
  json_builder_add_boolean_value (builder, entry->redacted);
  add_content (builder, entry);
  add_text (builder, "hash", entry->hash);
  json_builder_end_object (builder);
}

/**
 * naer_log_to_json:
 * @entries: (element-type NaerLogEntry): entries with all that they say
 * @facts: the facts of now
 * @employee: the row of the employee whom they are about, 0 for all
 * @verified: (transfer full): whether the log is whole
 *
 * Writes the log for whoever has to read it elsewhere. The hashes are those of the chain in the
 * data file, so that an entry can be found there again and compared.
 *
 * Returns: (transfer full): a document `naervaer-log`
 */
JsonNode *
naer_log_to_json (const GArray    *entries,
                  const NaerFacts *facts,
                  gint64           employee,
                  JsonNode        *verified)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_text (builder, "format", "naervaer-log");
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, 1);
  add_employee (builder, facts, employee);
  json_builder_set_member_name (builder, "verified");
  json_builder_add_value (builder, verified);
  json_builder_set_member_name (builder, "entries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++)
    add_entry (builder, &g_array_index (entries, NaerLogEntry, i), facts);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
