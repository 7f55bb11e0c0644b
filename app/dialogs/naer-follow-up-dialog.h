/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerFollowUpDialog:
 *
 * The form of how close an employee is followed up for a time, beside the law.
 */
#define NAER_TYPE_FOLLOW_UP_DIALOG (naer_follow_up_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerFollowUpDialog, naer_follow_up_dialog, NAER, FOLLOW_UP_DIALOG, NaerFormDialog)

void naer_follow_up_dialog_present (NaerSession *session,
                                    gint64       employee,
                                    GtkWidget   *parent);

G_END_DECLS
