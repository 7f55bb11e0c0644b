/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerMutation:
 *
 * Makes inputs for a harness out of a corpus: each out of its number alone, so that any can be made
 * again without those before.
 */
typedef struct _NaerMutation NaerMutation;

NaerMutation *naer_mutation_new     (GPtrArray           *corpus,
                                     guint32              seed);
void          naer_mutation_free    (NaerMutation        *self);
GByteArray   *naer_mutation_make    (const NaerMutation  *self,
                                     guint32              number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerMutation, naer_mutation_free)

G_END_DECLS
