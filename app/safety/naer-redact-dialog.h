/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerRedactDialog:
 *
 * Asks which text should not be there, tells where it is and what will happen, and has it removed by the
 * window (`win.redact`), which lets go of all that it keeps in memory first.
 */
#define NAER_TYPE_REDACT_DIALOG (naer_redact_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerRedactDialog, naer_redact_dialog, NAER, REDACT_DIALOG, AdwDialog)

void naer_redact_dialog_present (NaerSession *session,
                                 gint64       employee,
                                 const char  *passage,
                                 GtkWidget   *parent);

G_END_DECLS
