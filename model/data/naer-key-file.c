/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-key-file.h"

#include <sodium.h>

#include "data/naer-safe-write.h"

/* A key file:
 *
 *   [naervaer-key]
 *   version=1
 *   file=⟨identifier of the data file, 16 bytes in hexadecimal⟩
 *
 *   [passphrase]
 *   derivation=argon2id13
 *   operations=3
 *   memory=268435456
 *   salt=⟨16 bytes⟩
 *   nonce=⟨24 bytes⟩
 *   wrapped=⟨the data key and its seal, 48 bytes⟩
 *
 * Each further way to open the file is one more group; a version that does not know a group
 * leaves it as it is. The seal (XChaCha20-Poly1305) also covers the version, the identifier, the
 * name of the group and the parameters, so that none of them can be exchanged. */
#define HEAD_GROUP "naervaer-key"
#define PASSPHRASE_GROUP "passphrase"
#define VERSION 1
#define DERIVATION "argon2id13"
#define WRAPPED_BYTES (NAER_DATA_KEY_BYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES)

#define MAX_FILE_BYTES (64 * 1024)

struct _NaerKeyFile
{
  GKeyFile *groups;
  guint8 file_id[NAER_FILE_ID_BYTES];
};

typedef struct
{
  NaerDerivation key;
  guint8 nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
  guint8 wrapped[WRAPPED_BYTES];
} Wrapping;

static gboolean
refuse (GError    **error,
        const char *reason)
{
  g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_KEY_FILE, "the key file: %s", reason);
  return FALSE;
}

static char *
to_hex (const guint8 *bytes,
        gsize         length)
{
  char *text = g_malloc (length * 2 + 1);

  return sodium_bin2hex (text, length * 2 + 1, bytes, length);
}

static gboolean
read_bytes (GKeyFile   *groups,
            const char *group,
            const char *name,
            guint8     *bytes,
            gsize       length)
{
  g_autofree char *text = g_key_file_get_string (groups, group, name, NULL);
  const char *end = NULL;
  gsize n_read = 0;

  return text != NULL &&
         sodium_hex2bin (bytes, length, text, strlen (text), NULL, &n_read, &end) == 0 &&
         n_read == length && *end == '\0';
}

static void
write_bytes (GKeyFile     *groups,
             const char   *group,
             const char   *name,
             const guint8 *bytes,
             gsize         length)
{
  g_autofree char *text = to_hex (bytes, length);

  g_key_file_set_string (groups, group, name, text);
}

static char *
sealed_words (NaerKeyFile    *self,
              const Wrapping *wrapping)
{
  g_autofree char *file_id = to_hex (self->file_id, sizeof self->file_id);
  g_autofree char *salt = to_hex (wrapping->key.salt, sizeof wrapping->key.salt);

  return g_strdup_printf ("%s %d %s %s %s %" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT " %s",
                          HEAD_GROUP, VERSION, file_id, PASSPHRASE_GROUP, DERIVATION,
                          wrapping->key.operations, wrapping->key.memory, salt);
}

static NaerSecret *
derive (const NaerSecret  *passphrase,
        const Wrapping    *wrapping,
        GError           **error)
{
  return naer_derivation_run (&wrapping->key, passphrase,
                              crypto_aead_xchacha20poly1305_ietf_KEYBYTES, error);
}

static gboolean
read_wrapping (GKeyFile  *groups,
               Wrapping  *wrapping,
               GError   **error)
{
  g_autofree char *derivation =
    g_key_file_get_string (groups, PASSPHRASE_GROUP, "derivation", NULL);

  wrapping->key.operations = g_key_file_get_uint64 (groups, PASSPHRASE_GROUP, "operations", NULL);
  wrapping->key.memory = g_key_file_get_uint64 (groups, PASSPHRASE_GROUP, "memory", NULL);
  if (g_strcmp0 (derivation, DERIVATION) != 0)
    return refuse (error, "an unknown way to derive the key");
  if (!naer_derivation_is_sane (&wrapping->key))
    return refuse (error, "parameters out of bounds");
  if (!read_bytes (groups, PASSPHRASE_GROUP, "salt", wrapping->key.salt,
                   sizeof wrapping->key.salt) ||
      !read_bytes (groups, PASSPHRASE_GROUP, "nonce", wrapping->nonce, sizeof wrapping->nonce) ||
      !read_bytes (groups, PASSPHRASE_GROUP, "wrapped", wrapping->wrapped,
                   sizeof wrapping->wrapped))
    return refuse (error, "no key in it");
  return TRUE;
}

static void
write_wrapping (GKeyFile       *groups,
                const Wrapping *wrapping)
{
  g_key_file_set_string (groups, PASSPHRASE_GROUP, "derivation", DERIVATION);
  g_key_file_set_uint64 (groups, PASSPHRASE_GROUP, "operations", wrapping->key.operations);
  g_key_file_set_uint64 (groups, PASSPHRASE_GROUP, "memory", wrapping->key.memory);
  write_bytes (groups, PASSPHRASE_GROUP, "salt", wrapping->key.salt, sizeof wrapping->key.salt);
  write_bytes (groups, PASSPHRASE_GROUP, "nonce", wrapping->nonce, sizeof wrapping->nonce);
  write_bytes (groups, PASSPHRASE_GROUP, "wrapped", wrapping->wrapped, sizeof wrapping->wrapped);
}

/**
 * naer_key_file_new:
 *
 * Returns: (transfer full): a key file for a new data file, which nothing opens yet
 */
NaerKeyFile *
naer_key_file_new (void)
{
  guint8 file_id[NAER_FILE_ID_BYTES];

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  randombytes_buf (file_id, sizeof file_id);
  return naer_key_file_new_for (file_id);
}

/**
 * naer_key_file_new_for:
 * @file_id: (array fixed-size=16): the identifier of a data file
 *
 * Returns: (transfer full): a key file for it, which nothing opens yet
 */
NaerKeyFile *
naer_key_file_new_for (const guint8 *file_id)
{
  NaerKeyFile *self = g_new0 (NaerKeyFile, 1);

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  self->groups = g_key_file_new ();
  memcpy (self->file_id, file_id, sizeof self->file_id);
  g_key_file_set_integer (self->groups, HEAD_GROUP, "version", VERSION);
  write_bytes (self->groups, HEAD_GROUP, "file", self->file_id, sizeof self->file_id);
  return self;
}

static gboolean
read_head (NaerKeyFile  *self,
           GError      **error)
{
  int version = g_key_file_get_integer (self->groups, HEAD_GROUP, "version", NULL);

  if (version > VERSION)
    {
      g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NEWER, "the key file has version %d",
                   version);
      return FALSE;
    }
  if (version < 1 ||
      !read_bytes (self->groups, HEAD_GROUP, "file", self->file_id, sizeof self->file_id))
    return refuse (error, "not one of ours");
  return TRUE;
}

/**
 * naer_key_file_load:
 * @path: where it is
 * @error: return location for a #NaerStoreError
 *
 * Returns: (transfer full) (nullable): the key file
 */
NaerKeyFile *
naer_key_file_load (const char  *path,
                    GError     **error)
{
  g_autoptr (NaerKeyFile) self = NULL;
  g_autofree char *contents = NULL;
  gsize length = 0;

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  if (!g_file_get_contents (path, &contents, &length, NULL))
    {
      refuse (error, "not there, or not to be read");
      return NULL;
    }
  self = g_new0 (NaerKeyFile, 1);
  self->groups = g_key_file_new ();
  if (length > MAX_FILE_BYTES ||
      !g_key_file_load_from_data (self->groups, contents, length, G_KEY_FILE_KEEP_COMMENTS, NULL))
    {
      refuse (error, "not one of ours");
      return NULL;
    }
  return read_head (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * naer_key_file_save:
 * @self: a key file
 * @path: where to
 * @error: return location for a #NaerStoreError
 *
 * Writes it so that either the old or the new one is there, whatever happens.
 */
gboolean
naer_key_file_save (NaerKeyFile  *self,
                    const char   *path,
                    GError      **error)
{
  gsize length = 0;
  g_autofree char *contents = g_key_file_to_data (self->groups, &length, NULL);

  return naer_safe_write (path, contents, length, error);
}

/**
 * naer_key_file_free:
 * @self: (transfer full) (nullable): a key file
 *
 * Frees it.
 */
void
naer_key_file_free (NaerKeyFile *self)
{
  if (self == NULL)
    return;
  g_key_file_unref (self->groups);
  g_free (self);
}

/**
 * naer_key_file_get_file_id:
 * @self: a key file
 *
 * Returns: (transfer none) (array fixed-size=16): the identifier of the data file it belongs to
 */
const guint8 *
naer_key_file_get_file_id (NaerKeyFile *self)
{
  return self->file_id;
}

/**
 * naer_key_file_wrap:
 * @self: a key file
 * @data_key: the key of the data file
 * @passphrase: the passphrase that is to open it
 * @cost: how much a try is to cost
 * @error: return location for a #NaerStoreError
 *
 * Wraps the key by the passphrase, in place of the passphrase before. The data file itself does
 * not change.
 */
gboolean
naer_key_file_wrap (NaerKeyFile       *self,
                    const NaerSecret  *data_key,
                    const NaerSecret  *passphrase,
                    NaerKeyCost        cost,
                    GError           **error)
{
  g_autoptr (NaerSecret) key = NULL;
  g_autofree char *words = NULL;
  Wrapping wrapping;

  naer_derivation_init (&wrapping.key, cost);
  randombytes_buf (wrapping.nonce, sizeof wrapping.nonce);
  key = derive (passphrase, &wrapping, error);
  if (key == NULL)
    return FALSE;

  words = sealed_words (self, &wrapping);
  crypto_aead_xchacha20poly1305_ietf_encrypt (
    wrapping.wrapped, NULL, naer_secret_get_bytes (data_key), NAER_DATA_KEY_BYTES,
    (const guint8 *) words, strlen (words), NULL, wrapping.nonce, naer_secret_get_bytes (key));
  write_wrapping (self->groups, &wrapping);
  return TRUE;
}

/**
 * naer_key_file_unwrap:
 * @self: a key file
 * @passphrase: a passphrase
 * @error: return location for a #NaerStoreError
 *
 * Takes its time, as is meant.
 *
 * Returns: (transfer full) (nullable): the key of the data file, or %NULL with
 *   %NAER_STORE_ERROR_PASSPHRASE when it is the wrong passphrase
 */
NaerSecret *
naer_key_file_unwrap (NaerKeyFile       *self,
                      const NaerSecret  *passphrase,
                      GError           **error)
{
  g_autoptr (NaerSecret) key = NULL;
  g_autoptr (NaerSecret) data_key = naer_secret_new (NAER_DATA_KEY_BYTES);
  g_autofree char *words = NULL;
  Wrapping wrapping;

  if (!read_wrapping (self->groups, &wrapping, error))
    return NULL;
  key = derive (passphrase, &wrapping, error);
  if (key == NULL)
    return NULL;

  words = sealed_words (self, &wrapping);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt (
        naer_secret_edit (data_key), NULL, NULL, wrapping.wrapped, sizeof wrapping.wrapped,
        (const guint8 *) words, strlen (words), wrapping.nonce, naer_secret_get_bytes (key)) == 0)
    return g_steal_pointer (&data_key);
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE,
                       "the passphrase does not open the key file");
  return NULL;
}

/**
 * naer_key_file_path_for:
 * @data_path: the path of a data file
 *
 * Returns: (transfer full): where its key file is
 */
char *
naer_key_file_path_for (const char *data_path)
{
  return g_strconcat (data_path, "-key", NULL);
}
