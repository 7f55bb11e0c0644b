/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-lines-dialog.h"

G_BEGIN_DECLS

/**
 * NaerBreaksDialog:
 *
 * The form of the breaks in an employment: lay-offs, leaves, military service.
 */
#define NAER_TYPE_BREAKS_DIALOG (naer_breaks_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerBreaksDialog, naer_breaks_dialog, NAER, BREAKS_DIALOG, NaerLinesDialog)

void naer_breaks_dialog_present (NaerSession *session,
                                 gint64       employee,
                                 GtkWidget   *parent);

G_END_DECLS
