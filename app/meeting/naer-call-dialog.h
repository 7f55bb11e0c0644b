/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerCallDialog:
 *
 * The half minute when the telephone rings and somebody is away: who, how long, whether something can
 * be done otherwise, when the next talk is. It becomes the spell and the contact.
 */
#define NAER_TYPE_CALL_DIALOG (naer_call_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerCallDialog, naer_call_dialog, NAER, CALL_DIALOG, NaerFormDialog)

void naer_call_dialog_present (NaerSession *session,
                               gint64       employee,
                               GtkWidget   *parent);

G_END_DECLS
