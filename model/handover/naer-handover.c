/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-handover.h"

#include <sodium.h>

#include "facts/naer-record-edit.h"
#include "facts/naer-record-text.h"

#define ID_BYTES 16

/* How much of a hash tells versions of one row apart. */
#define MARK_LETTERS 32

static void
entry_free (gpointer data)
{
  NaerHandoverEntry *entry = data;

  naer_record_free (entry->type, entry->record);
  g_ptr_array_unref (entry->versions);
  g_free (entry);
}

/**
 * naer_handover_new:
 * @kind: what it is for
 * @from: (nullable): the leader who makes it
 * @made_on: today
 *
 * Returns: (transfer full): a handover of nothing, with a new name
 */
NaerHandover *
naer_handover_new (NaerHandoverKind  kind,
                   const char       *from,
                   NaerDay           made_on)
{
  NaerHandover *self = g_new0 (NaerHandover, 1);
  guint8 id[ID_BYTES];

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  randombytes_buf (id, sizeof id);
  self->id = g_malloc (2 * ID_BYTES + 1);
  sodium_bin2hex (self->id, 2 * ID_BYTES + 1, id, sizeof id);
  self->kind = kind;
  self->from = g_strdup (from);
  self->made_on = made_on;
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

/**
 * naer_handover_free:
 * @self: (transfer full) (nullable): a handover
 *
 * Frees it.
 */
void
naer_handover_free (NaerHandover *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->entries);
  g_free (self->id);
  g_free (self->from);
  g_free (self);
}

/**
 * naer_handover_strip:
 * @type: a type of record
 * @record: a record
 *
 * Returns: (transfer full): what of it may go to another leader: not one’s own preparation
 */
gpointer
naer_handover_strip (NaerRecordType type,
                     gconstpointer  record)
{
  if (type == NAER_RECORD_MEETING)
    return naer_record_with_text (type, record, "preparation", NULL);
  return naer_record_copy (type, record);
}

/**
 * naer_handover_keep_own:
 * @type: a type of record
 * @theirs: a record as it came from another leader
 * @ours: (nullable): the same record as it is here
 *
 * Returns: (transfer full): theirs with what never left this file
 */
gpointer
naer_handover_keep_own (NaerRecordType type,
                        gconstpointer  theirs,
                        gconstpointer  ours)
{
  if (type == NAER_RECORD_MEETING && ours != NULL)
    return naer_record_with_text (type, theirs, "preparation",
                                  ((const NaerMeeting *) ours)->preparation);
  return naer_record_copy (type, theirs);
}

static char *
mark_text (const char *text)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strndup (hash, MARK_LETTERS);
}

/**
 * naer_handover_mark:
 * @type: a type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: a record
 *
 * Returns: (transfer full): the same letters for the same row that says the same
 */
char *
naer_handover_mark (NaerRecordType type,
                    gint64         employee_row_id,
                    gconstpointer  record)
{
  gpointer stripped = naer_handover_strip (type, record);
  g_autofree char *text = naer_record_to_text (type, employee_row_id, stripped);

  naer_record_free (type, stripped);
  return mark_text (text);
}

/* The log holds records as they are; only what may go is marked. */
static char *
mark_logged (NaerRecordType  type,
             const char     *text)
{
  gpointer record;
  gint64 employee_row_id;
  char *mark;

  if (type != NAER_RECORD_MEETING)
    return mark_text (text);
  record = naer_record_from_text (type, text);
  if (record == NULL)
    return mark_text (text);
  employee_row_id = naer_record_owner_from_text (text);
  mark = naer_handover_mark (type, employee_row_id, record);
  naer_record_free (type, record);
  return mark;
}

/**
 * naer_handover_marks:
 * @type: a type of record
 * @row_id: a row
 * @history: (nullable): what the log tells
 *
 * Returns: (transfer full) (element-type utf8): marks of what the row has said, each once
 */
GPtrArray *
naer_handover_marks (NaerRecordType        type,
                     gint64                row_id,
                     const NaerRowHistory *history)
{
  GPtrArray *marks = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *texts = history != NULL ? naer_row_history_get (history, row_id) : NULL;

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      g_autofree char *mark = mark_logged (type, ((NaerRowText *) texts->pdata[i])->text);

      if (!g_ptr_array_find_with_equal_func (marks, mark, g_str_equal, NULL))
        g_ptr_array_add (marks, g_steal_pointer (&mark));
    }
  return marks;
}

/**
 * naer_handover_add:
 * @self: a handover
 * @type: what is added
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: what it says
 * @history: (nullable): what the log tells
 *
 * Adds a record, without what is the leader’s own.
 */
void
naer_handover_add (NaerHandover         *self,
                   NaerRecordType        type,
                   gint64                employee_row_id,
                   gconstpointer         record,
                   const NaerRowHistory *history)
{
  NaerHandoverEntry *entry = g_new0 (NaerHandoverEntry, 1);

  entry->type = type;
  entry->row_id = naer_record_get_row (record);
  entry->employee_row_id = employee_row_id;
  entry->record = naer_handover_strip (type, record);
  entry->versions = naer_handover_marks (type, entry->row_id, history);
  g_ptr_array_add (self->entries, entry);
}

/**
 * naer_handover_add_removed:
 * @self: a handover
 * @type: what was removed
 * @employee_row_id: the employee that it belonged to
 * @row_id: its row
 * @history: (nullable): what the log tells
 *
 * Adds that a record is no longer there.
 */
void
naer_handover_add_removed (NaerHandover         *self,
                           NaerRecordType        type,
                           gint64                employee_row_id,
                           gint64                row_id,
                           const NaerRowHistory *history)
{
  NaerHandoverEntry *entry = g_new0 (NaerHandoverEntry, 1);

  entry->type = type;
  entry->row_id = row_id;
  entry->employee_row_id = employee_row_id;
  entry->versions = naer_handover_marks (type, row_id, history);
  g_ptr_array_add (self->entries, entry);
}

/**
 * naer_handover_count:
 * @self: a handover
 * @type: a type of record
 *
 * Returns: how many of them go with it
 */
guint
naer_handover_count (const NaerHandover *self,
                     NaerRecordType      type)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const NaerHandoverEntry *entry = self->entries->pdata[i];

      n += entry->type == type && entry->record != NULL;
    }
  return n;
}
