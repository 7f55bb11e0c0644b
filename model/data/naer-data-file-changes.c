/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include "data/naer-data-file-private.h"
#include "data/naer-record-rows.h"
#include "facts/naer-record-text.h"

/* How many changes are made between looks at the cancellable. */
#define CHANGES_BETWEEN_LOOKS 64

static gboolean
conflict (const NaerChange  *change,
          const char        *reason,
          GError           **error)
{
  g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT, "%s %s",
               naer_record_get_shape (change->type)->name, reason);
  return FALSE;
}

static gboolean
check_before (NaerDataFile      *self,
              const NaerChange  *change,
              GError           **error)
{
  gpointer record = NULL;
  gint64 employee_row_id = 0;
  gboolean same;

  /* A row that is there already is refused by its table. */
  if (change->before == NULL)
    return TRUE;
  if (!naer_rows_read (self->database, change->type, naer_change_get_row (change), &employee_row_id,
                       &record, error))
    return FALSE;
  if (record == NULL)
    return conflict (change, "is not there", error);
  same = employee_row_id == change->employee_row_id &&
         naer_record_equal (change->type, record, change->before);
  naer_record_free (change->type, record);
  return same || conflict (change, "is no longer as it was", error);
}

static gboolean
write_change (NaerDataFile      *self,
              const NaerChange  *change,
              GError           **error)
{
  if (change->after == NULL)
    return naer_rows_remove (self->database, change->type, naer_change_get_row (change), error);
  if (change->before == NULL)
    return naer_rows_insert (self->database, change->type, change->employee_row_id, change->after,
                             error);
  return naer_rows_update (self->database, change->type, change->employee_row_id, change->after,
                           error);
}

static const char *
action_of (const NaerChange *change)
{
  if (change->before == NULL)
    return "add";
  return change->after == NULL ? "remove" : "change";
}

static gboolean
log_change (NaerDataFile      *self,
            NaerAuditHead     *head,
            const NaerChange  *change,
            const char        *purpose,
            GError           **error)
{
  g_autofree char *text = NULL;
  NaerAuditEntry entry = {
    .action = action_of (change),
    .record = naer_record_get_shape (change->type)->name,
    .row = naer_change_get_row (change),
    .employee =
      change->type == NAER_RECORD_EMPLOYEE ? naer_change_get_row (change) : change->employee_row_id,
    .purpose = purpose,
  };

  if (change->after != NULL)
    text = naer_record_to_text (change->type, change->employee_row_id, change->after);
  entry.content = entry.row_text = text;
  return naer_audit_append (self->database, head, &entry, error);
}

static gboolean
apply_one (NaerDataFile      *self,
           NaerAuditHead     *head,
           const NaerChange  *change,
           const char        *purpose,
           GError           **error)
{
  g_autoptr (GError) reason = NULL;

  if (!naer_change_check (change, &reason))
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_INVALID, reason->message);
      return FALSE;
    }
  return check_before (self, change, error) && write_change (self, change, error) &&
         log_change (self, head, change, purpose, error);
}

/* Writes changes and their entries within a transaction. */
gboolean
naer_data_file_apply_in (NaerDataFile   *self,
                         NaerAuditHead  *head,
                         GPtrArray      *changes,
                         const char     *purpose,
                         GCancellable   *cancellable,
                         GError        **error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      if (i % CHANGES_BETWEEN_LOOKS == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!apply_one (self, head, changes->pdata[i], purpose, error))
        return FALSE;
    }
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/**
 * naer_data_file_apply:
 * @self: a data file
 * @changes: (element-type NaerChange): changes, made in their order
 * @purpose: (nullable): what for, for the log
 * @cancellable: (nullable): a cancellable, which takes everything back
 * @error: return location for an error
 *
 * Writes the changes and their entries in the log, all of them or none.
 */
gboolean
naer_data_file_apply (NaerDataFile  *self,
                      GPtrArray     *changes,
                      const char    *purpose,
                      GCancellable  *cancellable,
                      GError       **error)
{
  NaerAuditHead head;

  if (changes->len == 0)
    return TRUE;
  if (!naer_data_file_check_running (self, error) || !naer_data_file_begin (self, &head, error))
    return FALSE;
  if (naer_data_file_apply_in (self, &head, changes, purpose, cancellable, error))
    return naer_data_file_commit (self, &head, error);
  naer_database_rollback (self->database);
  return FALSE;
}
