/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerHandoverDialog:
 *
 * Writes a file for a new leader or a deputy; in the file of a deputy, what was noted, for the
 * leader.
 */
#define NAER_TYPE_HANDOVER_DIALOG (naer_handover_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerHandoverDialog, naer_handover_dialog, NAER, HANDOVER_DIALOG, AdwDialog)

NaerHandoverDialog *naer_handover_dialog_new (NaerSession *session);

G_END_DECLS
