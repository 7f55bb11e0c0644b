/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-session.h"

G_BEGIN_DECLS

void naer_sample_plan_draft  (NaerSession *session,
                              gint64       employee);
void naer_sample_plan_finish (NaerSession *session,
                              gint64       employee);

G_END_DECLS
