/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-handover-file.h"

#include <glib/gstdio.h>
#include <sodium.h>

#include "data/naer-safe-write.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-make.h"

/* A thousand employees of many years are some thirty megabytes. */
#define MAX_FILE_BYTES (G_GINT64_CONSTANT (256) << 20)

/**
 * naer_handover_save:
 * @self: a handover
 * @path: where to
 * @passphrase: what is to open it
 * @cost: how much a try is to cost
 * @error: return location for a #NaerStoreError
 *
 * Seals it and writes it so that either the whole file is there or none. Nothing of it is ever on
 * the disk in the clear.
 */
gboolean
naer_handover_save (const NaerHandover  *self,
                    const char          *path,
                    const NaerSecret    *passphrase,
                    NaerKeyCost          cost,
                    GError             **error)
{
  g_autofree char *text = naer_handover_write (self);
  gsize length = strlen (text);
  g_autoptr (GBytes) bytes = naer_sealed_new (text, length, passphrase, cost, error);

  sodium_memzero (text, length);
  return bytes != NULL &&
         naer_safe_write (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
}

/**
 * naer_handover_fetch:
 * @path: a file
 * @error: return location for a #NaerHandoverError or a #NaerStoreError
 *
 * Reads a file from another leader as far as that goes without its passphrase.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
naer_handover_fetch (const char  *path,
                     GError     **error)
{
  g_autofree char *contents = NULL;
  gsize length = 0;
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING, path);
      return NULL;
    }
  if (status.st_size > MAX_FILE_BYTES || !g_file_get_contents (path, &contents, &length, NULL))
    {
      g_set_error_literal (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_OTHER_FILE, path);
      return NULL;
    }
  if (!naer_sealed_check ((const guint8 *) contents, length, error))
    return NULL;
  return g_bytes_new_take (g_steal_pointer (&contents), length);
}

/**
 * naer_handover_open:
 * @bytes: the bytes of a file
 * @passphrase: what opens it
 * @error: return location for a #NaerHandoverError
 *
 * Opens a file from another leader. It takes its time, and touches nothing.
 *
 * Returns: (transfer full) (nullable): what is in it
 */
NaerHandover *
naer_handover_open (GBytes            *bytes,
                    const NaerSecret  *passphrase,
                    GError           **error)
{
  gsize length = 0;
  g_autofree char *text = naer_sealed_open (g_bytes_get_data (bytes, NULL),
                                            g_bytes_get_size (bytes), passphrase, &length, error);
  NaerHandover *self;

  if (text == NULL)
    return NULL;
  self = naer_handover_read (text, length, error);
  sodium_memzero (text, length);
  return self;
}

static const char *
action_of (NaerHandoverKind kind)
{
  static const char *const actions[] = { "hand-over", "deputy", "give-back" };

  return actions[kind];
}

static gboolean
note_each (const NaerHandover  *self,
           NaerStore           *store,
           const char          *action,
           GError             **error)
{
  g_autoptr (GHashTable) noted = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->entries->len; i++)
    {
      NaerHandoverEntry *entry = self->entries->pdata[i];
      gint64 *employee =
        entry->type == NAER_RECORD_EMPLOYEE ? &entry->row_id : &entry->employee_row_id;

      if (*employee != 0 && g_hash_table_add (noted, employee) &&
          !naer_store_note (store, action, *employee, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * naer_handover_note:
 * @self: a handover that is about to be saved
 * @store: the data file it comes from
 * @error: return location for a #NaerStoreError
 *
 * Notes in the log, for each employee, that what is known of them goes to somebody else.
 */
gboolean
naer_handover_note (const NaerHandover  *self,
                    NaerStore           *store,
                    GError             **error)
{
  return note_each (self, store, action_of (self->kind), error);
}

/**
 * naer_handover_look:
 * @self: a handover
 * @store: a data file
 * @error: return location for a #NaerStoreError
 *
 * Compares it with what stands in the data file, which does not change.
 *
 * Returns: (transfer full) (nullable): what would happen
 */
NaerMerge *
naer_handover_look (const NaerHandover  *self,
                    NaerStore           *store,
                    GError             **error)
{
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerRowHistory) history = NULL;

  if (self->kind == NAER_HANDOVER_DEPUTY)
    {
      g_set_error_literal (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_IS_DEPUTY,
                           "a deputy’s file is not merged");
      return NULL;
    }
  facts = naer_store_load (store, error);
  if (facts == NULL)
    return NULL;
  history = naer_store_load_row_history (store, error);
  return history != NULL ? naer_merge_new (facts, self, history) : NULL;
}

/**
 * naer_handover_take_in:
 * @merge: what is to happen
 * @store: a data file
 * @error: return location for a #NaerStoreError
 *
 * Writes all that is to be taken and its entries in the log, or nothing; then notes that it was.
 */
gboolean
naer_handover_take_in (const NaerMerge     *merge,
                       NaerStore           *store,
                       GError             **error)
{
  g_autoptr (GPtrArray) changes = naer_merge_make_changes (merge);

  return naer_store_apply (store, changes, NAER_PURPOSE_RECEIVE, error) &&
         naer_store_note (store, NAER_PURPOSE_RECEIVE, 0, error);
}
