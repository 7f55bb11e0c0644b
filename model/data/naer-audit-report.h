/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerAuditFault:
 * @NAER_AUDIT_WHOLE: nothing
 * @NAER_AUDIT_ENTRY_REMOVED: an entry is missing
 * @NAER_AUDIT_ENTRY_MOVED: an entry stands in the place of another
 * @NAER_AUDIT_ENTRY_ALTERED: an entry was altered
 * @NAER_AUDIT_CONTENT_ALTERED: what an entry says was altered, or removed without a note of it
 * @NAER_AUDIT_ROLLED_BACK: the log ends before what this computer saw last
 * @NAER_AUDIT_OTHER_HISTORY: the log goes another way than what this computer saw last
 * @NAER_AUDIT_ROW_ALTERED: a row is not as the log says it became
 * @NAER_AUDIT_ROW_ADDED: a row that the log does not know
 * @NAER_AUDIT_ROW_REMOVED: a row is gone that the log did not see removed
 *
 * What is wrong with a data file.
 */
typedef enum
{
  NAER_AUDIT_WHOLE,
  NAER_AUDIT_ENTRY_REMOVED,
  NAER_AUDIT_ENTRY_MOVED,
  NAER_AUDIT_ENTRY_ALTERED,
  NAER_AUDIT_CONTENT_ALTERED,
  NAER_AUDIT_ROLLED_BACK,
  NAER_AUDIT_OTHER_HISTORY,
  NAER_AUDIT_ROW_ALTERED,
  NAER_AUDIT_ROW_ADDED,
  NAER_AUDIT_ROW_REMOVED,
} NaerAuditFault;

/**
 * NaerAuditReport:
 * @fault: the first that is wrong
 * @number: the entry where; 0 when no entry knows of it
 * @record: (nullable): the type of record
 * @row: its row, or 0
 * @n_entries: entries that were read
 * @n_redacted: entries whose content was removed, as the log says
 * @n_rows: rows that were compared with the log
 *
 * What the log says of a data file.
 */
typedef struct
{
  NaerAuditFault fault;
  gint64 number;
  const char *record;
  gint64 row;
  gint64 n_entries;
  gint64 n_redacted;
  gint64 n_rows;
} NaerAuditReport;

const char *naer_audit_fault_get_code  (NaerAuditFault          fault);
char       *naer_audit_report_describe (const NaerAuditReport  *report,
                                        NaerLanguage            language);
JsonNode   *naer_audit_report_to_json  (const NaerAuditReport  *report);

G_END_DECLS
