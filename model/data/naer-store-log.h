/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-log-rows.h"
#include "data/naer-store.h"

G_BEGIN_DECLS

gboolean       naer_store_note_for          (NaerStore            *self,
                                             const char           *action,
                                             const char           *purpose,
                                             gint64                employee,
                                             GError              **error);
void           naer_store_note_for_async    (NaerStore            *self,
                                             const char           *action,
                                             const char           *purpose,
                                             gint64                employee);
GArray        *naer_store_load_log          (NaerStore            *self,
                                             gint64                employee,
                                             gboolean              whole,
                                             GError              **error);
void           naer_store_load_log_async    (NaerStore            *self,
                                             gint64                employee,
                                             gboolean              whole,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
GArray        *naer_store_load_log_finish   (NaerStore            *self,
                                             GAsyncResult         *result,
                                             GError              **error);
NaerLogDetail *naer_store_read_entry        (NaerStore            *self,
                                             gint64                number,
                                             GError              **error);
void           naer_store_read_entry_async  (NaerStore            *self,
                                             gint64                number,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
NaerLogDetail *naer_store_read_entry_finish (NaerStore            *self,
                                             GAsyncResult         *result,
                                             GError              **error);

G_END_DECLS
