/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-audit.h"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sodium.h>

G_STATIC_ASSERT (NAER_AUDIT_HASH_BYTES == SHA256_DIGEST_LENGTH);

/* Everything that is hashed is preceded by its length, so that no two entries give the same
 * bytes, and each hash begins with what it is a hash of. */
typedef GByteArray Digest;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Digest, g_byte_array_unref)

#define DIGEST_ROOM 512

static void
add_bytes (Digest     *digest,
           const void *bytes,
           gsize       length)
{
  guint64 size = GUINT64_TO_LE (length);

  g_byte_array_append (digest, (const guint8 *) &size, sizeof size);
  g_byte_array_append (digest, bytes, (guint) length);
}

static void
add_text (Digest     *digest,
          const char *text)
{
  static const guint8 nothing[] = { 0 }, something[] = { 1 };

  g_byte_array_append (digest, text != NULL ? something : nothing, 1);
  if (text != NULL)
    add_bytes (digest, text, strlen (text));
}

static void
add_int (Digest *digest,
         gint64  value)
{
  gint64 bytes = GINT64_TO_LE (value);

  g_byte_array_append (digest, (const guint8 *) &bytes, sizeof bytes);
}

static Digest *
digest_new (const char *what)
{
  Digest *digest = g_byte_array_sized_new (DIGEST_ROOM);

  add_text (digest, what);
  return digest;
}

/* OpenSSL lets the processor compute it, several times as fast as libsodium does. */
static void
finish (const Digest *digest,
        guint8       *hash)
{
  static EVP_MD *sha256;

  if (g_once_init_enter_pointer (&sha256))
    g_once_init_leave_pointer (&sha256, EVP_MD_fetch (NULL, "SHA256", NULL));
  if (EVP_Digest (digest->data, digest->len, hash, NULL, sha256, NULL) != 1)
    g_error ("OpenSSL has no SHA-256");
}

/**
 * naer_audit_hash_content:
 * @salt: (array fixed-size=16): the salt of the entry
 * @purpose: (nullable): its purpose
 * @content: (nullable): its content
 * @hash: (out caller-allocates) (array fixed-size=32): the hash
 *
 * The salted hash of what may be redacted. Without the salt nothing can be guessed from it.
 */
void
naer_audit_hash_content (const guint8 *salt,
                         const char   *purpose,
                         const char   *content,
                         guint8       *hash)
{
  g_autoptr (Digest) digest = digest_new ("naervaer audit content 1");

  add_bytes (digest, salt, NAER_AUDIT_SALT_BYTES);
  add_text (digest, purpose);
  add_text (digest, content);
  finish (digest, hash);
}

/**
 * naer_audit_hash_row:
 * @salt: (array fixed-size=16): the salt of the entry
 * @row_text: the row as it became
 * @hash: (out caller-allocates) (array fixed-size=32): the hash
 *
 * The salted hash of a row.
 */
void
naer_audit_hash_row (const guint8 *salt,
                     const char   *row_text,
                     guint8       *hash)
{
  g_autoptr (Digest) digest = digest_new ("naervaer audit row 1");

  add_bytes (digest, salt, NAER_AUDIT_SALT_BYTES);
  add_text (digest, row_text);
  finish (digest, hash);
}

/**
 * naer_audit_hash_entry:
 * @previous: (array fixed-size=32): the hash of the entry before; zeros for the first
 * @entry: the entry
 * @hashes: the hashes of its content and row
 * @hash: (out caller-allocates) (array fixed-size=32): the hash
 *
 * The hash that chains an entry to the one before.
 */
void
naer_audit_hash_entry (const guint8          *previous,
                       const NaerAuditEntry  *entry,
                       const NaerAuditHashes *hashes,
                       guint8                *hash)
{
  g_autoptr (Digest) digest = digest_new ("naervaer audit entry 1");

  add_bytes (digest, previous, NAER_AUDIT_HASH_BYTES);
  add_int (digest, entry->number);
  add_int (digest, entry->at);
  add_text (digest, entry->who);
  add_text (digest, entry->action);
  add_text (digest, entry->record);
  add_int (digest, entry->row);
  add_int (digest, entry->employee);
  add_bytes (digest, hashes->content, sizeof hashes->content);
  add_bytes (digest, hashes->row, hashes->has_row ? sizeof hashes->row : 0);
  finish (digest, hash);
}

/**
 * naer_audit_load_head:
 * @database: a data file
 * @head: (out caller-allocates): the end of its log
 * @error: return location for a #NaerStoreError
 *
 * Reads where the log ends.
 */
gboolean
naer_audit_load_head (NaerDatabase   *database,
                      NaerAuditHead  *head,
                      GError        **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database, "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", error);
  const guint8 *hash;
  gsize length = 0;
  NaerStep step;

  memset (head, 0, sizeof *head);
  if (query == NULL)
    return FALSE;
  step = naer_statement_step (query, error);
  if (step != NAER_STEP_ROW)
    return step == NAER_STEP_DONE;
  head->number = naer_statement_get_int (query, 0);
  hash = naer_statement_get_blob (query, 1, &length);
  if (length == sizeof head->hash)
    memcpy (head->hash, hash, length);
  return TRUE;
}

/**
 * naer_audit_append:
 * @database: a data file in a transaction
 * @head: (inout): the end of its log
 * @entry: the entry; its number, time and user are filled in here
 * @error: return location for a #NaerStoreError
 *
 * Writes an entry at the end of the log.
 */
gboolean
naer_audit_append (NaerDatabase          *database,
                   NaerAuditHead         *head,
                   const NaerAuditEntry  *entry,
                   GError               **error)
{
  g_autoptr (NaerStatement) insert = NULL;
  NaerAuditEntry complete = *entry;
  NaerAuditHashes hashes = { .has_row = entry->row_text != NULL };
  NaerAuditHead next;
  guint8 salt[NAER_AUDIT_SALT_BYTES];

  insert = naer_database_prepare (
    database,
    "INSERT INTO audit (number, at, who, action, record, row, employee, purpose, content,"
    " salt, content_hash, row_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    error);
  if (insert == NULL)
    return FALSE;
  complete.number = next.number = head->number + 1;
  complete.at = g_get_real_time () / 1000;
  complete.who = g_get_user_name ();
  randombytes_buf (salt, sizeof salt);
  naer_audit_hash_content (salt, entry->purpose, entry->content, hashes.content);
  if (hashes.has_row)
    naer_audit_hash_row (salt, entry->row_text, hashes.row);
  naer_audit_hash_entry (head->hash, &complete, &hashes, next.hash);

  naer_statement_bind_int (insert, 1, complete.number);
  naer_statement_bind_int (insert, 2, complete.at);
  naer_statement_bind_text (insert, 3, complete.who);
  naer_statement_bind_text (insert, 4, complete.action);
  naer_statement_bind_text (insert, 5, complete.record);
  naer_statement_bind_row (insert, 6, complete.row);
  naer_statement_bind_row (insert, 7, complete.employee);
  naer_statement_bind_text (insert, 8, complete.purpose);
  naer_statement_bind_text (insert, 9, complete.content);
  naer_statement_bind_blob (insert, 10, salt, sizeof salt);
  naer_statement_bind_blob (insert, 11, hashes.content, sizeof hashes.content);
  naer_statement_bind_blob (insert, 12, hashes.has_row ? hashes.row : NULL, sizeof hashes.row);
  naer_statement_bind_blob (insert, 13, next.hash, sizeof next.hash);
  if (!naer_statement_run (insert, error))
    return FALSE;
  *head = next;
  return TRUE;
}

/**
 * naer_audit_redact:
 * @database: a data file in a transaction
 * @number: the number of an entry
 * @error: return location for a #NaerStoreError
 *
 * Removes what an entry says and the salt that would let it be guessed. The chain stays whole.
 * That it was done is for the caller to write to the log.
 */
gboolean
naer_audit_redact (NaerDatabase  *database,
                   gint64         number,
                   GError       **error)
{
  g_autoptr (NaerStatement) update = naer_database_prepare (
    database, "UPDATE audit SET purpose = NULL, content = NULL, salt = NULL WHERE number = ?",
    error);

  if (update == NULL)
    return FALSE;
  naer_statement_bind_int (update, 1, number);
  return naer_statement_run (update, error);
}
