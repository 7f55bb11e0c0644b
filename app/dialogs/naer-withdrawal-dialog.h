/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerWithdrawalDialog:
 *
 * Leads through the decision that an employee needs a sick note from the first day for a time: hear
 * first, ground, decision, and when it is considered again.
 */
#define NAER_TYPE_WITHDRAWAL_DIALOG (naer_withdrawal_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerWithdrawalDialog, naer_withdrawal_dialog, NAER, WITHDRAWAL_DIALOG, NaerFormDialog)

void naer_withdrawal_dialog_present (NaerSession *session,
                                     gint64       employee,
                                     GtkWidget   *parent);

G_END_DECLS
