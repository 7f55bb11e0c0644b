/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"
#include "data/naer-store-job.h"
#include "data/naer-store.h"

G_BEGIN_DECLS

/* For the store itself and for tests, which cannot pay what a try of a passphrase costs. */
NaerStore    *naer_store_create_at_cost  (GFile             *file,
                                          const char        *passphrase,
                                          NaerKeyCost        cost,
                                          GError           **error);
gboolean      naer_store_change_passphrase_at_cost (NaerStore  *self,
                                          const char        *old,
                                          const char        *passphrase,
                                          NaerKeyCost        cost,
                                          GError           **error);
NaerDataFile *naer_store_get_data_file   (NaerStore         *self);

/* For the calls of the store; both take the job. */
gboolean      naer_store_do              (NaerStore            *self,
                                          NaerStoreJob         *job_to_do,
                                          gpointer             *result,
                                          GError              **error);
void          naer_store_push            (NaerStore            *self,
                                          NaerStoreJob         *job,
                                          gpointer              source_tag,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

G_END_DECLS
