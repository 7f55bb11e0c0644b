/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-written-form.h"

G_BEGIN_DECLS

/**
 * NaerConversationDialog:
 *
 * A conversation between leader and employee: planned or held, and what was said of work.
 */
#define NAER_TYPE_CONVERSATION_DIALOG (naer_conversation_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerConversationDialog, naer_conversation_dialog, NAER, CONVERSATION_DIALOG, NaerWrittenForm)

void naer_conversation_dialog_present (NaerSession            *session,
                                       gint64                  employee,
                                       NaerConversationKind    kind,
                                       const NaerConversation *conversation,
                                       GtkWidget              *parent);

G_END_DECLS
