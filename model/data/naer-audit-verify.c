/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-audit-verify.h"

#include "data/naer-audit-chain.h"
#include "data/naer-record-rows.h"
#include "data/naer-setting-rows.h"
#include "facts/naer-record-text.h"

typedef struct
{
  NaerAuditChain *chain;
  NaerAuditReport *report;
} Comparison;

static gboolean
find (NaerAuditReport *report,
      NaerAuditFault   fault,
      gint64           number,
      const char      *record,
      gint64           row)
{
  if (report->fault != NAER_AUDIT_WHOLE)
    return FALSE;
  report->fault = fault;
  report->number = number;
  report->record = record != NULL ? g_intern_string (record) : NULL;
  report->row = row;
  return FALSE;
}

static void
compare_row (Comparison *comparison,
             const char *record,
             gint64      row,
             const char *text)
{
  NaerAuditRowState *state = naer_audit_chain_find_row (comparison->chain, record, row);
  guint8 hash[NAER_AUDIT_HASH_BYTES];

  comparison->report->n_rows++;
  if (state == NULL || !state->has_row)
    {
      find (comparison->report, NAER_AUDIT_ROW_ADDED, state != NULL ? state->number : 0, record,
            row);
      return;
    }
  state->found = TRUE;
  if (state->redacted)
    {
      find (comparison->report, NAER_AUDIT_CONTENT_ALTERED, state->number, record, row);
      return;
    }
  naer_audit_hash_row (state->salt, text, hash);
  if (memcmp (hash, state->row_hash, sizeof hash) != 0)
    find (comparison->report, NAER_AUDIT_ROW_ALTERED, state->number, record, row);
}

static void
compare_record_cb (NaerRecordType type,
                   gint64         employee_row_id,
                   gpointer       record,
                   gpointer       user_data)
{
  g_autofree char *text = naer_record_to_text (type, employee_row_id, record);

  compare_row (user_data, naer_record_get_shape (type)->name, naer_record_get_row (record), text);
  naer_record_free (type, record);
}

static void
compare_setting_cb (gint64      row_id,
                    const char *text,
                    gpointer    user_data)
{
  compare_row (user_data, "setting", row_id, text);
}

static gboolean
compare_rows (NaerDatabase     *database,
              NaerAuditChain   *chain,
              NaerAuditReport  *report,
              GError          **error)
{
  Comparison comparison = { chain, report };
  const NaerAuditRowState *missing;

  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    if (!naer_rows_foreach (database, type, compare_record_cb, &comparison, error))
      return FALSE;
  if (!naer_setting_rows_foreach (database, compare_setting_cb, &comparison, error))
    return FALSE;
  missing = naer_audit_chain_find_missing (chain);
  if (missing != NULL)
    find (report, NAER_AUDIT_ROW_REMOVED, missing->number, missing->record, missing->row);
  return TRUE;
}

static void
compare_seen (NaerAuditChain      *chain,
              const NaerAuditHead *seen,
              NaerAuditReport     *report)
{
  const guint8 *hash = naer_audit_chain_get_hash (chain, seen->number);

  if (hash == NULL)
    find (report, NAER_AUDIT_ROLLED_BACK, report->n_entries, NULL, 0);
  else if (memcmp (hash, seen->hash, NAER_AUDIT_HASH_BYTES) != 0)
    find (report, NAER_AUDIT_OTHER_HISTORY, seen->number, NULL, 0);
}

/**
 * naer_audit_verify:
 * @database: a data file
 * @seen: (nullable): the end of its log when this computer saw it last
 * @report: (out caller-allocates): what was found
 * @error: return location for a #NaerStoreError, when it could not be read
 *
 * Follows the log from its first entry and compares every row with what the log says it became.
 *
 * Returns: whether it could be read; what is wrong with it is in @report
 */
gboolean
naer_audit_verify (NaerDatabase         *database,
                   const NaerAuditHead  *seen,
                   NaerAuditReport      *report,
                   GError              **error)
{
  g_autoptr (NaerAuditChain) chain = NULL;
  gint64 number = 0;
  NaerAuditFault fault;
  gboolean read;

  memset (report, 0, sizeof *report);
  if (!naer_database_execute (database, "BEGIN", error))
    return FALSE;
  chain = naer_audit_chain_read (database, error);
  read = chain != NULL;
  if (read)
    {
      report->n_entries = naer_audit_chain_get_length (chain);
      report->n_redacted = naer_audit_chain_get_n_redacted (chain);
      fault = naer_audit_chain_find_fault (chain, &number);
      if (fault != NAER_AUDIT_WHOLE)
        find (report, fault, number, NULL, 0);
      if (seen != NULL)
        compare_seen (chain, seen, report);
      read = compare_rows (database, chain, report, error);
    }
  naer_database_rollback (database);
  return read;
}
