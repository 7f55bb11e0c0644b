/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include "data/naer-data-file-private.h"
#include "data/naer-record-rows.h"
#include "data/naer-setting-rows.h"
#include "facts/naer-record-text.h"

static gboolean
log_alone (NaerDataFile          *self,
           const NaerAuditEntry  *entry,
           GError               **error)
{
  NaerAuditHead head;

  if (!naer_data_file_begin (self, &head, error))
    return FALSE;
  if (naer_audit_append (self->database, &head, entry, error))
    return naer_data_file_commit (self, &head, error);
  naer_database_rollback (self->database);
  return FALSE;
}

/**
 * naer_data_file_note:
 * @self: a data file
 * @action: what was done: `view`, `print`, `export` …
 * @employee_row_id: the employee it was about, or 0
 * @error: return location for an error
 *
 * Notes in the log what changes nothing.
 */
gboolean
naer_data_file_note (NaerDataFile  *self,
                     const char    *action,
                     gint64         employee_row_id,
                     GError       **error)
{
  return naer_data_file_note_for (self, action, NULL, employee_row_id, error);
}

/**
 * naer_data_file_note_for:
 * @self: a data file
 * @action: what was done: `view`, `print`, `export` …
 * @purpose: (nullable): what for, or what it was done to: `log` …
 * @employee_row_id: the employee it was about, or 0
 * @error: return location for an error
 *
 * Notes in the log what changes nothing, and what for.
 */
gboolean
naer_data_file_note_for (NaerDataFile  *self,
                         const char    *action,
                         const char    *purpose,
                         gint64         employee_row_id,
                         GError       **error)
{
  NaerAuditEntry entry = { .action = action, .purpose = purpose, .employee = employee_row_id };

  return log_alone (self, &entry, error);
}

/**
 * naer_data_file_go_on:
 * @self: a data file
 * @error: return location for an error
 *
 * Takes the file for the right one although this computer saw another end of it: says so in its log,
 * with how many entries were missing, and goes on from there.
 */
gboolean
naer_data_file_go_on (NaerDataFile  *self,
                      GError       **error)
{
  g_autofree char *content = g_strdup_printf ("{\"missing\":%" G_GINT64_FORMAT "}", self->gap.n_missing);
  NaerAuditEntry entry = { .action = "accept", .content = content };

  if (!log_alone (self, &entry, error))
    return FALSE;
  naer_data_file_accept_history (self);
  return TRUE;
}

/**
 * naer_data_file_load_row_history:
 * @self: a data file
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what the log tells of each row
 */
NaerRowHistory *
naer_data_file_load_row_history (NaerDataFile  *self,
                                 GError       **error)
{
  g_autoptr (NaerRowHistory) history = naer_row_history_new ();
  g_autoptr (NaerStatement) query = naer_database_prepare (
    self->database,
    "SELECT row, purpose, content FROM audit WHERE row IS NOT NULL AND content IS NOT NULL "
    "AND action <> 'redact' ORDER BY number",
    error);
  NaerStep step;

  if (query == NULL)
    return NULL;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    naer_row_history_add (history, naer_statement_get_int (query, 0),
                          naer_statement_get_text (query, 1), naer_statement_get_text (query, 2));
  return step == NAER_STEP_DONE ? g_steal_pointer (&history) : NULL;
}

static gboolean
find_entry (NaerDataFile  *self,
            gint64         number,
            char         **record,
            gint64        *row,
            gint64        *employee,
            GError       **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    self->database, "SELECT record, row, employee FROM audit WHERE number = ?", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, number);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_ROW)
    {
      *record = g_strdup (naer_statement_get_text (query, 0));
      *row = naer_statement_get_int (query, 1);
      *employee = naer_statement_get_int (query, 2);
      return TRUE;
    }
  if (step == NAER_STEP_DONE)
    g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT,
                 "there is no entry %" G_GINT64_FORMAT, number);
  return FALSE;
}

static gboolean
read_setting_text (NaerDataFile  *self,
                   gint64         row,
                   char         **text,
                   GError       **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    self->database, "SELECT key, value FROM setting WHERE row_id = ?", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, row);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_ROW)
    *text = naer_setting_to_text (row, naer_statement_get_text (query, 0),
                                  naer_statement_get_text (query, 1));
  return step != NAER_STEP_FAILED;
}

static gboolean
read_row_text (NaerDataFile  *self,
               const char    *record_name,
               gint64         row,
               char         **text,
               GError       **error)
{
  if (g_strcmp0 (record_name, "setting") == 0)
    return read_setting_text (self, row, text, error);
  for (NaerRecordType type = 0; type < NAER_N_RECORD_TYPES; type++)
    {
      gpointer record = NULL;
      gint64 employee = 0;

      if (g_strcmp0 (naer_record_get_shape (type)->name, record_name) != 0)
        continue;
      if (!naer_rows_read (self->database, type, row, &employee, &record, error))
        return FALSE;
      if (record != NULL)
        *text = naer_record_to_text (type, employee, record);
      naer_record_free (type, record);
      return TRUE;
    }
  return TRUE;
}

/* Whether the newest entry about a row still has the salt of its hash. */
static gboolean
count_sealed (NaerDataFile  *self,
              const char    *record,
              gint64         row,
              gint64        *n_sealed,
              GError       **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    self->database,
    "SELECT salt IS NOT NULL FROM audit WHERE row = ? AND record = ? ORDER BY number DESC LIMIT 1", error);
  NaerStep step;

  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, row);
  naer_statement_bind_text (query, 2, record);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_ROW)
    *n_sealed = naer_statement_get_int (query, 0);
  return step != NAER_STEP_FAILED;
}

/* The row is confirmed as it is, since the salt that its hash needs goes with the entry. */
static gboolean
confirm_row (NaerDataFile   *self,
             NaerAuditHead  *head,
             const char     *record,
             gint64          row,
             gint64          employee,
             GError        **error)
{
  g_autofree char *text = NULL;
  NaerAuditEntry entry = {
    .action = "confirm", .record = record, .row = row, .employee = employee
  };

  gint64 n_sealed = 0;

  if (!count_sealed (self, record, row, &n_sealed, error) || !read_row_text (self, record, row, &text, error))
    return FALSE;
  if (text == NULL || n_sealed > 0)
    return TRUE;
  entry.row_text = text;
  return naer_audit_append (self->database, head, &entry, error);
}

/* Removes within a transaction what an entry of the log says. */
gboolean
naer_data_file_redact_in (NaerDataFile   *self,
                          NaerAuditHead  *head,
                          gint64          number,
                          const char     *field,
                          GError        **error)
{
  g_autofree char *record = NULL;
  NaerAuditEntry entry = { .action = "redact", .record = "audit", .row = number, .content = field };
  gint64 row = 0;

  return find_entry (self, number, &record, &row, &entry.employee, error) &&
         naer_audit_redact (self->database, number, error) &&
         naer_audit_append (self->database, head, &entry, error) &&
         confirm_row (self, head, record, row, entry.employee, error);
}

/**
 * naer_data_file_redact:
 * @self: a data file
 * @number: the number of an entry of the log
 * @field: (nullable): what of the record should not have been written, for the log
 * @error: return location for an error
 *
 * Removes for good what an entry of the log says. The chain stays whole, and the log says that it
 * was done, by whom and when.
 */
gboolean
naer_data_file_redact (NaerDataFile  *self,
                       gint64         number,
                       const char    *field,
                       GError       **error)
{
  NaerAuditHead head;

  if (!naer_data_file_begin (self, &head, error))
    return FALSE;
  if (naer_data_file_redact_in (self, &head, number, field, error))
    return naer_data_file_commit (self, &head, error);
  naer_database_rollback (self->database);
  return FALSE;
}

/**
 * naer_data_file_verify:
 * @self: a data file
 * @report: (out caller-allocates): what was found
 * @error: return location for an error: %NAER_STORE_ERROR_DAMAGED when it cannot be read
 *
 * Checks every page of the file, the chain of its log and every row against the log.
 */
gboolean
naer_data_file_verify (NaerDataFile     *self,
                       NaerAuditReport  *report,
                       GError          **error)
{
  NaerAuditHead seen;
  gboolean is_remembered = !self->in_memory && naer_seen_head_load (self->id, &seen);

  return naer_database_is_whole (self->database, error) &&
         naer_audit_verify (self->database, is_remembered ? &seen : NULL, report, error);
}
