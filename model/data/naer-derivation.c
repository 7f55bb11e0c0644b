/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-derivation.h"

#include <sodium.h>

#include "data/naer-store-error.h"

G_STATIC_ASSERT (NAER_DERIVATION_SALT_BYTES == crypto_pwhash_SALTBYTES);

/* More than this is not asked of a machine because a file says so. */
#define MAX_OPERATIONS 16
#define MAX_MEMORY (G_GUINT64_CONSTANT (2) << 30)

/**
 * naer_derivation_init:
 * @self: what is to be filled
 * @cost: how much a try is to cost
 *
 * Draws a salt, and takes the parameters of @cost.
 */
void
naer_derivation_init (NaerDerivation *self,
                      NaerKeyCost     cost)
{
  gboolean cheap = cost == NAER_KEY_COST_TEST;

  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  self->operations = cheap ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE;
  self->memory = cheap ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE;
  randombytes_buf (self->salt, sizeof self->salt);
}

/**
 * naer_derivation_is_sane:
 * @self: parameters from a file
 *
 * Returns: whether they are within what a machine can be asked for
 */
gboolean
naer_derivation_is_sane (const NaerDerivation *self)
{
  return self->operations >= crypto_pwhash_OPSLIMIT_MIN && self->operations <= MAX_OPERATIONS &&
         self->memory >= crypto_pwhash_MEMLIMIT_MIN && self->memory <= MAX_MEMORY;
}

/**
 * naer_derivation_run:
 * @self: parameters within bounds
 * @passphrase: a passphrase
 * @key_length: how many bytes the key is to have
 * @error: return location for %NAER_STORE_ERROR_FAILED, when there is too little memory
 *
 * Takes its time, as is meant.
 *
 * Returns: (transfer full) (nullable): the key
 */
NaerSecret *
naer_derivation_run (const NaerDerivation  *self,
                     const NaerSecret      *passphrase,
                     gsize                  key_length,
                     GError               **error)
{
  g_autoptr (NaerSecret) key = naer_secret_new (key_length);

  if (crypto_pwhash (naer_secret_edit (key), key_length,
                     (const char *) naer_secret_get_bytes (passphrase),
                     naer_secret_get_length (passphrase), self->salt, self->operations,
                     self->memory, crypto_pwhash_ALG_ARGON2ID13) == 0)
    return g_steal_pointer (&key);
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_FAILED,
                       "there is too little free memory to open the key");
  return NULL;
}
