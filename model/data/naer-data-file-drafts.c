/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include "data/naer-data-file-private.h"

static gboolean
check_writable (NaerDataFile  *self,
                GError       **error)
{
  return naer_data_file_check_writable (self, error) && naer_data_file_check_running (self, error);
}

/**
 * naer_data_file_save_draft:
 * @self: a data file
 * @draft: a draft
 * @error: return location for an error
 *
 * Keeps a draft in the place of the one before, outside the log.
 */
gboolean
naer_data_file_save_draft (NaerDataFile     *self,
                           const NaerDraft  *draft,
                           GError          **error)
{
  return check_writable (self, error) && naer_draft_rows_save (self->database, draft, error);
}

/**
 * naer_data_file_remove_draft:
 * @self: a data file
 * @row_id: the row of a record
 * @error: return location for an error
 *
 * Forgets the draft of a record, if there is one.
 */
gboolean
naer_data_file_remove_draft (NaerDataFile  *self,
                             gint64         row_id,
                             GError       **error)
{
  return check_writable (self, error) && naer_draft_rows_remove (self->database, row_id, error);
}

/**
 * naer_data_file_load_drafts:
 * @self: a data file
 * @error: return location for an error
 *
 * Returns: (transfer full) (element-type NaerDraft) (nullable): all drafts, the oldest first
 */
GPtrArray *
naer_data_file_load_drafts (NaerDataFile  *self,
                            GError       **error)
{
  return naer_draft_rows_load (self->database, error);
}
