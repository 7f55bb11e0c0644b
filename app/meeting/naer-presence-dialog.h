/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerPresenceDialog:
 *
 * A day on which somebody who is sick-listed was at work for a visit.
 */
#define NAER_TYPE_PRESENCE_DIALOG (naer_presence_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPresenceDialog, naer_presence_dialog, NAER, PRESENCE_DIALOG, NaerFormDialog)

void naer_presence_dialog_present (NaerSession *session,
                                   gint64       employee,
                                   GtkWidget   *parent);

G_END_DECLS
