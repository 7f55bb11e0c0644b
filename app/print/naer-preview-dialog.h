/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"
#include "naer-sheet.h"

G_BEGIN_DECLS

/**
 * NaerPreviewDialog:
 *
 * A sheet on the screen as it will be on paper: another sheet, another language or a blank one can
 * be chosen, and it is printed or saved from here. Nothing is written before that. What is printed
 * or saved is noted in the journal.
 */
#define NAER_TYPE_PREVIEW_DIALOG (naer_preview_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPreviewDialog, naer_preview_dialog, NAER, PREVIEW_DIALOG, AdwDialog)

void naer_preview_dialog_present (NaerSession   *session,
                                  gint64         employee,
                                  NaerSheetKind  kind,
                                  GtkWidget     *parent);

void naer_preview_dialog_present_talk (NaerSession            *session,
                                       gint64                  employee,
                                       NaerSheetKind           kind,
                                       const NaerMeeting      *meeting,
                                       const NaerConversation *conversation,
                                       GtkWidget              *parent);

G_END_DECLS
