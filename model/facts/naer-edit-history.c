/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-edit-history.h"

/* How many steps back are remembered: hours of writing. */
#define MAX_STEPS 1000

struct _NaerEditHistory
{
  NaerRecordType type;
  GPtrArray *values;  /* what it has said, oldest first; what was undone lies above */
  guint at;           /* which of them it says now */
  char *run;          /* nullable: what the latest value is part of the typing of */
};

/* The newest values from @length on are forgotten. */
static void
forget_above (NaerEditHistory *self,
              guint            length)
{
  while (self->values->len > length)
    naer_record_free (self->type, g_ptr_array_steal_index (self->values, self->values->len - 1));
}

/**
 * naer_edit_history_new:
 * @type: the type of record
 * @value: what it says at first
 *
 * Returns: (transfer full): a history with nothing to undo
 */
NaerEditHistory *
naer_edit_history_new (NaerRecordType type,
                       gconstpointer  value)
{
  NaerEditHistory *self = g_new0 (NaerEditHistory, 1);

  self->type = type;
  self->values = g_ptr_array_new ();
  g_ptr_array_add (self->values, naer_record_copy (type, value));
  return self;
}

/**
 * naer_edit_history_free:
 * @self: (transfer full) (nullable): a history
 *
 * Frees it.
 */
void
naer_edit_history_free (NaerEditHistory *self)
{
  if (self == NULL)
    return;
  forget_above (self, 0);
  g_ptr_array_unref (self->values);
  g_free (self->run);
  g_free (self);
}

/**
 * naer_edit_history_get:
 * @self: a history
 *
 * Returns: (transfer none): what the record says now, valid until the next call that changes it
 */
gconstpointer
naer_edit_history_get (const NaerEditHistory *self)
{
  return self->values->pdata[self->at];
}

/**
 * naer_edit_history_take:
 * @self: a history
 * @value: (transfer full): what the record says from now on
 * @run: (nullable): the text that is being typed, so that its letters are undone as one; %NULL
 *   for an edit of its own
 *
 * Makes an edit. What was undone before is forgotten.
 *
 * Returns: whether @value says anything else than before
 */
gboolean
naer_edit_history_take (NaerEditHistory *self,
                        gpointer         value,
                        const char      *run)
{
  gboolean goes_on = run != NULL && g_strcmp0 (run, self->run) == 0 && self->at > 0 &&
                     self->at == self->values->len - 1;

  if (naer_record_equal (self->type, value, naer_edit_history_get (self)))
    {
      naer_record_free (self->type, value);
      return FALSE;
    }
  forget_above (self, goes_on ? self->at : self->at + 1);
  g_ptr_array_add (self->values, value);
  if (self->values->len > MAX_STEPS)
    naer_record_free (self->type, g_ptr_array_steal_index (self->values, 0));
  self->at = self->values->len - 1;
  g_set_str (&self->run, run);
  return TRUE;
}

/**
 * naer_edit_history_end_run:
 * @self: a history
 *
 * What is typed next is undone on its own: at a pause, or when another field gets the focus.
 */
void
naer_edit_history_end_run (NaerEditHistory *self)
{
  g_clear_pointer (&self->run, g_free);
}

/**
 * naer_edit_history_can_undo:
 * @self: a history
 *
 * Whether there is anything to undo.
 */
gboolean
naer_edit_history_can_undo (const NaerEditHistory *self)
{
  return self->at > 0;
}

/**
 * naer_edit_history_can_redo:
 * @self: a history
 *
 * Whether anything was undone.
 */
gboolean
naer_edit_history_can_redo (const NaerEditHistory *self)
{
  return self->at + 1 < self->values->len;
}

/**
 * naer_edit_history_undo:
 * @self: a history
 *
 * Makes the record say what it said before the latest edit.
 *
 * Returns: whether there was one
 */
gboolean
naer_edit_history_undo (NaerEditHistory *self)
{
  if (!naer_edit_history_can_undo (self))
    return FALSE;
  self->at--;
  naer_edit_history_end_run (self);
  return TRUE;
}

/**
 * naer_edit_history_redo:
 * @self: a history
 *
 * Makes the edit again that was undone latest.
 *
 * Returns: whether there was one
 */
gboolean
naer_edit_history_redo (NaerEditHistory *self)
{
  if (!naer_edit_history_can_redo (self))
    return FALSE;
  self->at++;
  naer_edit_history_end_run (self);
  return TRUE;
}
