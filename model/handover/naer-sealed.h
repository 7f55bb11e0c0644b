/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-derivation.h"

G_BEGIN_DECLS

/**
 * NAER_SEALED_HEAD_BYTES:
 *
 * How many bytes stand before the first piece of what is sealed.
 */
#define NAER_SEALED_HEAD_BYTES 97

GBytes   *naer_sealed_new   (const char        *text,
                             gsize              length,
                             const NaerSecret  *passphrase,
                             NaerKeyCost        cost,
                             GError           **error);
gboolean  naer_sealed_check (const guint8      *bytes,
                             gsize              length,
                             GError           **error);
char     *naer_sealed_open  (const guint8      *bytes,
                             gsize              length,
                             const NaerSecret  *passphrase,
                             gsize             *text_length,
                             GError           **error);

G_END_DECLS
