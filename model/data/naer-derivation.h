/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-secret.h"

G_BEGIN_DECLS

/**
 * NAER_DERIVATION_SALT_BYTES:
 *
 * The length of the salt that a passphrase is stirred with.
 */
#define NAER_DERIVATION_SALT_BYTES 16

/**
 * NaerKeyCost:
 * @NAER_KEY_COST_MODERATE: for people: some 256 MB and half a second for each try
 * @NAER_KEY_COST_TEST: for tests only: no protection at all
 *
 * How much it costs to try a passphrase.
 */
typedef enum
{
  NAER_KEY_COST_MODERATE,
  NAER_KEY_COST_TEST,
} NaerKeyCost;

/**
 * NaerDerivation:
 * @operations: passes
 * @memory: in bytes
 * @salt: random bytes
 *
 * How a key comes from a passphrase (Argon2id), as it stands beside what the key opens.
 */
typedef struct
{
  guint64 operations;
  guint64 memory;
  guint8 salt[NAER_DERIVATION_SALT_BYTES];
} NaerDerivation;

void        naer_derivation_init    (NaerDerivation       *self,
                                     NaerKeyCost           cost);
gboolean    naer_derivation_is_sane (const NaerDerivation *self);
NaerSecret *naer_derivation_run     (const NaerDerivation *self,
                                     const NaerSecret     *passphrase,
                                     gsize                 key_length,
                                     GError              **error);

G_END_DECLS
