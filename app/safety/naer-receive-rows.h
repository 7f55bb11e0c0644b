/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "handover/naer-merge.h"

G_BEGIN_DECLS

void naer_receive_rows_tell (AdwPreferencesGroup *group,
                             const NaerHandover  *handover,
                             const NaerMerge     *merge);
void naer_receive_rows_ask  (AdwPreferencesGroup *group,
                             NaerMerge           *merge,
                             const NaerFacts     *facts);

G_END_DECLS
