/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerFindingRow:
 *
 * One finding on the timeline: what, when, its status in words, why, and one action.
 */
#define NAER_TYPE_FINDING_ROW (naer_finding_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerFindingRow, naer_finding_row, NAER, FINDING_ROW, AdwPreferencesRow)

GtkWidget *naer_finding_row_new (NaerSession       *session,
                                 gint64             employee,
                                 GPtrArray         *timelines,
                                 const NaerFinding *finding,
                                 gboolean           narrow);

G_END_DECLS
