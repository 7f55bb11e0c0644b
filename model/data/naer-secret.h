/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NAER_DATA_KEY_BYTES:
 *
 * The length of the key that encrypts the data file.
 */
#define NAER_DATA_KEY_BYTES 32

/**
 * NaerSecret:
 *
 * Bytes that must not leave the memory of the program: guarded, locked against being swapped
 * out, and zeroed when freed.
 */
typedef struct _NaerSecret NaerSecret;

NaerSecret   *naer_secret_new       (gsize             length);
NaerSecret   *naer_secret_new_text  (const char       *text);
NaerSecret   *naer_secret_new_key   (void);
NaerSecret   *naer_secret_copy      (const NaerSecret *secret);
void          naer_secret_free      (NaerSecret       *secret);
const guint8 *naer_secret_get_bytes (const NaerSecret *secret);
guint8       *naer_secret_edit      (NaerSecret       *secret);
gsize         naer_secret_get_length (const NaerSecret *secret);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerSecret, naer_secret_free)

G_END_DECLS
