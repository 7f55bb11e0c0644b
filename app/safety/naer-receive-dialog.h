/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-handover-task.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerReceiveDialog:
 *
 * Takes in a file from another leader: its passphrase, what would come, and then it comes. What is for
 * a deputy becomes a data file of its own, and `settled` (#GFile) tells where.
 */
#define NAER_TYPE_RECEIVE_DIALOG (naer_receive_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerReceiveDialog, naer_receive_dialog, NAER, RECEIVE_DIALOG, AdwDialog)

NaerReceiveDialog *naer_receive_dialog_new (NaerSession *session,
                                            GFile       *file);
NaerReceiveDialog *naer_receive_dialog_new_opened (NaerSession  *session,
                                                   NaerReceived *received);

G_END_DECLS
