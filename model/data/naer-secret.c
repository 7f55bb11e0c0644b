/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-secret.h"

#include <sodium.h>

struct _NaerSecret
{
  gsize length;
  guint8 bytes[];
};

/**
 * naer_secret_new:
 * @length: number of bytes
 *
 * Returns: (transfer full): zeroed bytes, followed by a zero byte that does not count
 */
NaerSecret *
naer_secret_new (gsize length)
{
  NaerSecret *secret;

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  /* sodium_malloc() puts the end of what it gives at the end of a page, so the size is rounded
   * up for the alignment of its start. */
  secret = sodium_malloc ((sizeof *secret + length + 1 + 15) & ~(gsize) 15);
  if (secret == NULL)
    g_error ("no memory is left");
  secret->length = length;
  sodium_memzero (secret->bytes, length + 1);
  return secret;
}

/**
 * naer_secret_new_text:
 * @text: a text
 *
 * Returns: (transfer full): its bytes, without the zero byte at the end
 */
NaerSecret *
naer_secret_new_text (const char *text)
{
  NaerSecret *secret = naer_secret_new (strlen (text));

  memcpy (secret->bytes, text, secret->length);
  return secret;
}

/**
 * naer_secret_new_key:
 *
 * Returns: (transfer full): a random key for a data file
 */
NaerSecret *
naer_secret_new_key (void)
{
  NaerSecret *secret = naer_secret_new (NAER_DATA_KEY_BYTES);

  randombytes_buf (secret->bytes, secret->length);
  return secret;
}

/**
 * naer_secret_copy:
 * @secret: a secret
 *
 * Returns: (transfer full): the same bytes in memory of their own
 */
NaerSecret *
naer_secret_copy (const NaerSecret *secret)
{
  NaerSecret *copy = naer_secret_new (naer_secret_get_length (secret));

  memcpy (naer_secret_edit (copy), naer_secret_get_bytes (secret), naer_secret_get_length (secret));
  return copy;
}

/**
 * naer_secret_free:
 * @secret: (transfer full) (nullable): a secret
 *
 * Zeroes and frees it.
 */
void
naer_secret_free (NaerSecret *secret)
{
  if (secret != NULL)
    sodium_free (secret);
}

/**
 * naer_secret_get_bytes:
 * @secret: a secret
 *
 * Returns: (transfer none): its bytes, followed by a zero byte
 */
const guint8 *
naer_secret_get_bytes (const NaerSecret *secret)
{
  return secret->bytes;
}

/**
 * naer_secret_edit:
 * @secret: a secret
 *
 * Returns: (transfer none): its bytes, to write to
 */
guint8 *
naer_secret_edit (NaerSecret *secret)
{
  return secret->bytes;
}

/**
 * naer_secret_get_length:
 * @secret: a secret
 *
 * Returns: the number of bytes
 */
gsize
naer_secret_get_length (const NaerSecret *secret)
{
  return secret->length;
}
