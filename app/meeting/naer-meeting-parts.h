/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-part-rows.h"

G_BEGIN_DECLS

/* The parts of a dialogue meeting, as rows of its form. */

extern const NaerPartKind naer_participant_kind;
extern const NaerPartKind naer_wait_kind;

void naer_theme_rows_build (AdwExpanderRow *expander,
                            NaerRecordRows *rows);

G_END_DECLS
