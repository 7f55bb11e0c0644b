/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-audit-report.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

/**
 * naer_audit_fault_get_code:
 * @fault: what is wrong
 *
 * Returns: (transfer none): the code of it in answers of the command line
 */
const char *
naer_audit_fault_get_code (NaerAuditFault fault)
{
  static const char *const codes[] = {
    [NAER_AUDIT_WHOLE] = "whole",
    [NAER_AUDIT_ENTRY_REMOVED] = "entry-removed",
    [NAER_AUDIT_ENTRY_MOVED] = "entry-moved",
    [NAER_AUDIT_ENTRY_ALTERED] = "entry-altered",
    [NAER_AUDIT_CONTENT_ALTERED] = "content-altered",
    [NAER_AUDIT_ROLLED_BACK] = "rolled-back",
    [NAER_AUDIT_OTHER_HISTORY] = "other-history",
    [NAER_AUDIT_ROW_ALTERED] = "row-altered",
    [NAER_AUDIT_ROW_ADDED] = "row-added",
    [NAER_AUDIT_ROW_REMOVED] = "row-removed",
  };

  g_return_val_if_fail (fault < G_N_ELEMENTS (codes), NULL);

  return codes[fault];
}

static const char *
describe_fault (NaerAuditFault fault,
                NaerLanguage   language)
{
  static const char *const texts[] = {
    [NAER_AUDIT_WHOLE] = N_("The file and its log are whole."),
    [NAER_AUDIT_ENTRY_REMOVED] = N_("An entry of the log is missing."),
    [NAER_AUDIT_ENTRY_MOVED] = N_("An entry of the log stands in the place of another."),
    [NAER_AUDIT_ENTRY_ALTERED] = N_("An entry of the log was altered."),
    [NAER_AUDIT_CONTENT_ALTERED] =
      N_("What an entry of the log says was altered, or removed without a note of it."),
    [NAER_AUDIT_ROLLED_BACK] = N_("The file is older than the one last seen on this computer."),
    [NAER_AUDIT_OTHER_HISTORY] =
      N_("The file is another one than the one last seen on this computer."),
    [NAER_AUDIT_ROW_ALTERED] = N_("A record was altered outside the program."),
    [NAER_AUDIT_ROW_ADDED] = N_("A record was added outside the program."),
    [NAER_AUDIT_ROW_REMOVED] = N_("A record was removed outside the program."),
  };

  return naer_tr (language, texts[fault]);
}

/**
 * naer_audit_report_describe:
 * @report: what was found
 * @language: the language
 *
 * Returns: (transfer full): what was found and where, in plain words
 */
char *
naer_audit_report_describe (const NaerAuditReport *report,
                            NaerLanguage           language)
{
  g_autofree char *entries = g_strdup_printf (
    naer_trn (language, "%d entry was read.", "%d entries were read.", (gulong) report->n_entries),
    (int) report->n_entries);
  g_autofree char *rows =
    g_strdup_printf (naer_trn (language, "%d record was compared with the log.",
                               "%d records were compared with the log.", (gulong) report->n_rows),
                     (int) report->n_rows);
  g_autoptr (GString) text = g_string_new (describe_fault (report->fault, language));

  if (report->fault != NAER_AUDIT_WHOLE)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, naer_tr (language, N_("First place: entry %d")),
                              (int) report->number);
      if (report->record != NULL)
        g_string_append_printf (text, ", %s %" G_GINT64_FORMAT, report->record, report->row);
      g_string_append_c (text, '.');
    }
  g_string_append_printf (text, " %s %s", entries, rows);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * naer_audit_report_to_json:
 * @report: what was found
 *
 * Returns: (transfer full): it as a document `naervaer-verify`
 */
JsonNode *
naer_audit_report_to_json (const NaerAuditReport *report)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const struct
  {
    const char *name;
    gint64 value;
  } numbers[] = {
    { "entry", report->number },        { "row", report->row },   { "entries", report->n_entries },
    { "redacted", report->n_redacted }, { "rows", report->n_rows },
  };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "naervaer-verify");
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, 1);
  json_builder_set_member_name (builder, "found");
  json_builder_add_string_value (builder, naer_audit_fault_get_code (report->fault));
  json_builder_set_member_name (builder, "record");
  json_builder_add_string_value (builder, report->record);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      json_builder_set_member_name (builder, numbers[i].name);
      json_builder_add_int_value (builder, numbers[i].value);
    }
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
