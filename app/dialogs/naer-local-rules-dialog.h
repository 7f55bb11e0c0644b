/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-lines-dialog.h"

G_BEGIN_DECLS

/**
 * NaerLocalRulesDialog:
 *
 * The form of the employer’s own rules: earlier targets of duties in law, and what is to be done beside it.
 */
#define NAER_TYPE_LOCAL_RULES_DIALOG (naer_local_rules_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerLocalRulesDialog, naer_local_rules_dialog, NAER, LOCAL_RULES_DIALOG, NaerLinesDialog)

void naer_local_rules_dialog_present (NaerSession *session,
                                      GtkWidget   *parent);

G_END_DECLS
