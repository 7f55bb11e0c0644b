/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-session.h"

G_BEGIN_DECLS

NaerSession *naer_sample_session_new         (NaerDay               today,
                                              GError              **error);
void         naer_sample_session_open_async  (NaerDay               today,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
NaerSession *naer_sample_session_open_finish (GAsyncResult         *result,
                                              GError              **error);

G_END_DECLS
