/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-done-draft.h"

G_BEGIN_DECLS

GPtrArray *naer_done_draft_make_changes (const NaerDoneDraft *draft,
                                         const NaerEmployee  *employee);

G_END_DECLS
