/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-erasure.h"
#include "data/naer-store.h"

G_BEGIN_DECLS

NaerErasure *naer_store_erase        (NaerStore            *self,
                                      GPtrArray            *items,
                                      NaerErasureGround     ground,
                                      GError              **error);
void         naer_store_erase_async  (NaerStore            *self,
                                      GPtrArray            *items,
                                      NaerErasureGround     ground,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
NaerErasure *naer_store_erase_finish (NaerStore            *self,
                                      GAsyncResult         *result,
                                      GError              **error);

G_END_DECLS
