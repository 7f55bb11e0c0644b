/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-audit-chain.h"

/* What the chain is made of: enough of each entry to compute its hash again, also as if it stood
 * in another place. */
typedef struct
{
  NaerAuditEntry entry;
  NaerAuditHashes hashes;
  guint8 hash[NAER_AUDIT_HASH_BYTES];
  gboolean redacted;
  gboolean content_is_right;
} Link;

struct _NaerAuditChain
{
  GArray *links;       /* Link */
  GHashTable *rows;    /* NaerAuditRowState, both key and value */
  GHashTable *noted;   /* numbers of entries that the log says were redacted */
  gint64 n_redacted;
};

static guint
row_state_hash (gconstpointer key)
{
  const NaerAuditRowState *state = key;

  return g_int64_hash (&state->row) ^ g_direct_hash (state->record);
}

static gboolean
row_state_equal (gconstpointer a,
                 gconstpointer b)
{
  const NaerAuditRowState *one = a, *other = b;

  return one->row == other->row && one->record == other->record;
}

static void
copy_blob (NaerStatement *query,
           int            column,
           guint8        *bytes,
           gsize          expected)
{
  gsize length = 0;
  const guint8 *blob = naer_statement_get_blob (query, column, &length);

  if (blob != NULL && length == expected)
    memcpy (bytes, blob, length);
}

static void
remember_row (NaerAuditChain *self,
              NaerStatement  *query,
              const Link     *link)
{
  NaerAuditRowState *state;

  if (link->entry.record == NULL || link->entry.row == 0)
    return;
  if (g_str_equal (link->entry.record, "audit"))
    {
      g_hash_table_add (self->noted, g_memdup2 (&link->entry.row, sizeof link->entry.row));
      return;
    }
  state = g_new0 (NaerAuditRowState, 1);
  state->record = link->entry.record;
  state->row = link->entry.row;
  state->number = link->entry.number;
  state->has_row = link->hashes.has_row;
  state->redacted = link->redacted;
  copy_blob (query, 9, state->salt, sizeof state->salt);
  memcpy (state->row_hash, link->hashes.row, sizeof state->row_hash);
  g_hash_table_replace (self->rows, state, state);
}

static gboolean
content_is_right (NaerStatement *query,
                  const Link    *link)
{
  const char *purpose = naer_statement_get_text (query, 7);
  const char *content = naer_statement_get_text (query, 8);
  guint8 salt[NAER_AUDIT_SALT_BYTES] = { 0 };
  guint8 hash[NAER_AUDIT_HASH_BYTES];

  if (link->redacted)
    return purpose == NULL && content == NULL;
  copy_blob (query, 9, salt, sizeof salt);
  naer_audit_hash_content (salt, purpose, content, hash);
  return memcmp (hash, link->hashes.content, sizeof hash) == 0;
}

static void
read_link (NaerAuditChain *self,
           NaerStatement  *query)
{
  Link link = { 0 };

  link.entry.number = naer_statement_get_int (query, 0);
  link.entry.at = naer_statement_get_int (query, 1);
  link.entry.who = g_intern_string (naer_statement_get_text (query, 2));
  link.entry.action = g_intern_string (naer_statement_get_text (query, 3));
  link.entry.record = g_intern_string (naer_statement_get_text (query, 4));
  link.entry.row = naer_statement_get_int (query, 5);
  link.entry.employee = naer_statement_get_int (query, 6);
  link.redacted = naer_statement_is_null (query, 9);
  copy_blob (query, 10, link.hashes.content, sizeof link.hashes.content);
  link.hashes.has_row = !naer_statement_is_null (query, 11);
  copy_blob (query, 11, link.hashes.row, sizeof link.hashes.row);
  copy_blob (query, 12, link.hash, sizeof link.hash);
  link.content_is_right = content_is_right (query, &link);
  self->n_redacted += link.redacted;
  g_array_append_val (self->links, link);
  remember_row (self, query, &link);
}

static NaerAuditChain *
chain_new (void)
{
  NaerAuditChain *self = g_new0 (NaerAuditChain, 1);

  self->links = g_array_new (FALSE, FALSE, sizeof (Link));
  self->rows = g_hash_table_new_full (row_state_hash, row_state_equal, NULL, g_free);
  self->noted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

/**
 * naer_audit_chain_read:
 * @database: a data file
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): its log
 */
NaerAuditChain *
naer_audit_chain_read (NaerDatabase  *database,
                       GError       **error)
{
  g_autoptr (NaerAuditChain) self = chain_new ();
  g_autoptr (NaerStatement) query = NULL;
  NaerStep step;

  query = naer_database_prepare (
    database,
    "SELECT number, at, who, action, record, row, employee, purpose, content, salt,"
    " content_hash, row_hash, hash FROM audit ORDER BY number",
    error);
  if (query == NULL)
    return NULL;
  while ((step = naer_statement_step (query, error)) == NAER_STEP_ROW)
    read_link (self, query);
  return step == NAER_STEP_DONE ? g_steal_pointer (&self) : NULL;
}

/**
 * naer_audit_chain_free:
 * @self: (transfer full) (nullable): a log
 *
 * Frees it.
 */
void
naer_audit_chain_free (NaerAuditChain *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->links);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->noted);
  g_free (self);
}

/**
 * naer_audit_chain_get_length:
 * @self: a log
 *
 * Returns: how many entries it has
 */
gint64
naer_audit_chain_get_length (NaerAuditChain *self)
{
  return self->links->len;
}

/**
 * naer_audit_chain_get_n_redacted:
 * @self: a log
 *
 * Returns: how many entries say nothing more
 */
gint64
naer_audit_chain_get_n_redacted (NaerAuditChain *self)
{
  return self->n_redacted;
}

/**
 * naer_audit_chain_get_hash:
 * @self: a log
 * @number: the number of an entry
 *
 * Returns: (transfer none) (nullable): the hash that stands in that entry
 */
const guint8 *
naer_audit_chain_get_hash (NaerAuditChain *self,
                           gint64          number)
{
  for (guint i = self->links->len; i > 0; i--)
    {
      const Link *link = &g_array_index (self->links, Link, i - 1);

      if (link->entry.number == number)
        return link->hash;
    }
  return NULL;
}

static gboolean
gives_its_hash (const Link   *link,
                gint64        number,
                const guint8 *previous)
{
  NaerAuditEntry entry = link->entry;
  guint8 hash[NAER_AUDIT_HASH_BYTES];

  entry.number = number;
  naer_audit_hash_entry (previous, &entry, &link->hashes, hash);
  return memcmp (hash, link->hash, sizeof hash) == 0;
}

/* Whether an entry would be right somewhere else: with the number of that place, after the entry
 * that stands before it, or in it when two neighbours changed places. */
static gboolean
is_right_elsewhere (NaerAuditChain *self,
                    const Link     *link)
{
  static const guint8 none[NAER_AUDIT_HASH_BYTES] = { 0 };

  for (guint i = 0; i < self->links->len; i++)
    {
      const Link *there = &g_array_index (self->links, Link, i);
      const guint8 *before = i > 0 ? g_array_index (self->links, Link, i - 1).hash : none;

      if (gives_its_hash (link, there->entry.number, before) ||
          gives_its_hash (link, there->entry.number, there->hash))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_audit_chain_find_fault:
 * @self: a log
 * @number: (out): the entry where it is
 *
 * Follows the chain.
 *
 * Returns: the first that is wrong with it
 */
NaerAuditFault
naer_audit_chain_find_fault (NaerAuditChain *self,
                             gint64         *number)
{
  static const guint8 none[NAER_AUDIT_HASH_BYTES] = { 0 };
  const guint8 *previous = none;

  for (guint i = 0; i < self->links->len; i++)
    {
      const Link *link = &g_array_index (self->links, Link, i);

      *number = (gint64) i + 1;
      if (link->entry.number != *number)
        return NAER_AUDIT_ENTRY_REMOVED;
      if (!gives_its_hash (link, *number, previous))
        return is_right_elsewhere (self, link) ? NAER_AUDIT_ENTRY_MOVED : NAER_AUDIT_ENTRY_ALTERED;
      if (!link->content_is_right ||
          (link->redacted && !g_hash_table_contains (self->noted, &link->entry.number)))
        return NAER_AUDIT_CONTENT_ALTERED;
      previous = link->hash;
    }
  /* Even a new file has an entry. */
  *number = self->links->len > 0 ? 0 : 1;
  return self->links->len > 0 ? NAER_AUDIT_WHOLE : NAER_AUDIT_ENTRY_REMOVED;
}

/**
 * naer_audit_chain_find_row:
 * @self: a log
 * @record: a type of record
 * @row: a row
 *
 * Returns: (transfer none) (nullable): what the log says that became of it
 */
NaerAuditRowState *
naer_audit_chain_find_row (NaerAuditChain *self,
                           const char     *record,
                           gint64          row)
{
  NaerAuditRowState key = { .record = g_intern_string (record), .row = row };

  return g_hash_table_lookup (self->rows, &key);
}

/**
 * naer_audit_chain_find_missing:
 * @self: a log whose rows were looked up
 *
 * Returns: (transfer none) (nullable): the row of the lowest entry that the log has and the
 *   tables have not
 */
NaerAuditRowState *
naer_audit_chain_find_missing (NaerAuditChain *self)
{
  NaerAuditRowState *missing = NULL;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      NaerAuditRowState *state = value;

      if (state->has_row && !state->found && (missing == NULL || state->number < missing->number))
        missing = state;
    }
  return missing;
}
