/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerWhyDialog:
 *
 * Why something is said now, where it is written, when the rules were last checked, and the one
 * thing that can be done about it.
 */
#define NAER_TYPE_WHY_DIALOG (naer_why_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerWhyDialog, naer_why_dialog, NAER, WHY_DIALOG, AdwDialog)

NaerWhyDialog *naer_why_dialog_new (NaerSession       *session,
                                    gint64             employee,
                                    GPtrArray         *timelines,
                                    const NaerFinding *finding);

G_END_DECLS
