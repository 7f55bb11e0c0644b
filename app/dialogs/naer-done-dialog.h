/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-done-draft.h"
#include "naer-form-dialog.h"
#include "rules/naer-finding.h"

G_BEGIN_DECLS

/**
 * NaerDoneDialog:
 *
 * The form in which a finding is resolved: done, planned, or documented as not needed.
 */
#define NAER_TYPE_DONE_DIALOG (naer_done_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerDoneDialog, naer_done_dialog, NAER, DONE_DIALOG, NaerFormDialog)

void naer_done_dialog_present (NaerSession       *session,
                               gint64             employee,
                               const NaerFinding *finding,
                               NaerDay            case_start,
                               GtkWidget         *parent);
void naer_done_dialog_present_choice (NaerSession       *session,
                                      gint64             employee,
                                      const NaerFinding *finding,
                                      NaerDay            case_start,
                                      NaerDoneChoice     choice,
                                      GtkWidget         *parent);

G_END_DECLS
