/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log/naer-access.h"

#include "data/naer-draft.h"
#include "facts/naer-facts-writer.h"
#include "facts/naer-record-text.h"
#include "log/naer-log-json.h"

/**
 * naer_access_facts:
 * @facts: facts
 * @employee: the row of an employee
 *
 * Returns: (transfer full): the same facts without anybody else; units and employer stay
 */
NaerFacts *
naer_access_facts (const NaerFacts *facts,
                   gint64           employee)
{
  NaerFacts *own = naer_facts_copy (facts);

  for (guint i = own->employees->len; i > 0; i--)
    if (((NaerEmployee *) own->employees->pdata[i - 1])->row_id != employee)
      g_ptr_array_remove_index (own->employees, i - 1);
  return own;
}

static void
add_drafts (JsonBuilder     *builder,
            const GPtrArray *drafts,
            gint64           employee)
{
  json_builder_set_member_name (builder, "drafts");
  json_builder_begin_array (builder);
  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      const NaerDraft *draft = drafts->pdata[i];
      g_autofree char *text = NULL;

      if (draft->employee_row_id != employee)
        continue;
      text = naer_record_to_text (draft->type, draft->employee_row_id, draft->record);
      json_builder_add_value (builder, json_from_string (text, NULL));
    }
  json_builder_end_array (builder);
}

/**
 * naer_access_to_json:
 * @facts: all facts
 * @employee: the row of an employee
 * @drafts: (nullable) (element-type NaerDraft): what is being written
 * @entries: (element-type NaerLogEntry): the log of the employee, with all that it says
 * @verified: (transfer full): whether the log is whole
 *
 * All that is kept of one employee. Its `facts` are a document that can be read again.
 *
 * Returns: (transfer full): a document `naervaer-access`
 */
JsonNode *
naer_access_to_json (const NaerFacts *facts,
                     gint64           employee,
                     GPtrArray       *drafts,
                     const GArray    *entries,
                     JsonNode        *verified)
{
  g_autoptr (NaerFacts) own = naer_access_facts (facts, employee);
  g_autofree char *text = naer_facts_write (own, FALSE);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "naervaer-access");
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, 1);
  json_builder_set_member_name (builder, "facts");
  json_builder_add_value (builder, json_from_string (text, NULL));
  add_drafts (builder, drafts, employee);
  json_builder_set_member_name (builder, "log");
  json_builder_add_value (builder, naer_log_to_json (entries, facts, employee, verified));
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
