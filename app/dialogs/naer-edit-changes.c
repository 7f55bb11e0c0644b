/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-edit-changes.h"

/**
 * naer_edit_changes_add:
 * @changes: changes
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @before: (nullable): the record before
 * @after: (nullable): the record after
 *
 * Adds the change from one to the other, unless they say the same.
 */
void
naer_edit_changes_add (GPtrArray      *changes,
                       NaerRecordType  type,
                       gint64          employee_row_id,
                       gconstpointer   before,
                       gconstpointer   after)
{
  if (before != NULL && after != NULL && naer_record_equal (type, before, after))
    return;
  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
}

/**
 * naer_edit_changes_one:
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @before: (nullable): the record before
 * @after: (nullable): the record after
 *
 * Returns: (transfer full) (element-type NaerChange): that one change, or none when they say the
 *   same
 */
GPtrArray *
naer_edit_changes_one (NaerRecordType type,
                       gint64         employee_row_id,
                       gconstpointer  before,
                       gconstpointer  after)
{
  GPtrArray *changes = naer_changes_new ();

  naer_edit_changes_add (changes, type, employee_row_id, before, after);
  return changes;
}

/**
 * naer_edit_clean_text:
 * @text: (nullable): what is written in a field of one line
 *
 * Returns: (transfer full) (nullable): it without space around and on one line, %NULL when nothing
 *   is left
 */
char *
naer_edit_clean_text (const char *text)
{
  g_autofree char *clean = g_strdup (text != NULL ? text : "");

  g_strdelimit (clean, "\r\n\t", ' ');
  g_strstrip (clean);
  return clean[0] != '\0' ? g_steal_pointer (&clean) : NULL;
}
