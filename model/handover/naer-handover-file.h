/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-store.h"
#include "handover/naer-handover.h"
#include "handover/naer-merge.h"
#include "handover/naer-sealed.h"

G_BEGIN_DECLS

/**
 * NAER_HANDOVER_SUFFIX:
 *
 * How the names of files between leaders end.
 */
#define NAER_HANDOVER_SUFFIX ".naervaer-handover"

gboolean      naer_handover_save    (const NaerHandover  *self,
                                     const char          *path,
                                     const NaerSecret    *passphrase,
                                     NaerKeyCost          cost,
                                     GError             **error);
GBytes       *naer_handover_fetch   (const char          *path,
                                     GError             **error);
NaerHandover *naer_handover_open    (GBytes              *bytes,
                                     const NaerSecret    *passphrase,
                                     GError             **error);
gboolean      naer_handover_note    (const NaerHandover  *self,
                                     NaerStore           *store,
                                     GError             **error);
NaerMerge    *naer_handover_look    (const NaerHandover  *self,
                                     NaerStore           *store,
                                     GError             **error);
gboolean      naer_handover_take_in (const NaerMerge     *merge,
                                     NaerStore           *store,
                                     GError             **error);

G_END_DECLS
