/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-case-edit-draft.h"
#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerCaseEditDialog:
 *
 * The form of a decision about a case: it is split or joined, a reminder is put off, or Nav has
 * said which day is the last with sick pay.
 */
#define NAER_TYPE_CASE_EDIT_DIALOG (naer_case_edit_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerCaseEditDialog, naer_case_edit_dialog, NAER, CASE_EDIT_DIALOG, NaerFormDialog)

void naer_case_edit_dialog_present (NaerSession    *session,
                                    gint64          employee,
                                    NaerCaseEdit    edit,
                                    const char     *obligation,
                                    const NaerCase *absence_case,
                                    GtkWidget      *parent);

G_END_DECLS
