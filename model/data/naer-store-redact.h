/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-redact.h"
#include "data/naer-store.h"

G_BEGIN_DECLS

NaerRedaction *naer_store_find_text          (NaerStore            *self,
                                              gint64                employee,
                                              const char           *passage,
                                              GError              **error);
void           naer_store_find_text_async    (NaerStore            *self,
                                              gint64                employee,
                                              const char           *passage,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
NaerRedaction *naer_store_redact_text        (NaerStore            *self,
                                              gint64                employee,
                                              const char           *passage,
                                              GError              **error);
void           naer_store_redact_text_async  (NaerStore            *self,
                                              gint64                employee,
                                              const char           *passage,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
NaerRedaction *naer_store_redaction_finish   (NaerStore            *self,
                                              GAsyncResult         *result,
                                              GError              **error);

G_END_DECLS
