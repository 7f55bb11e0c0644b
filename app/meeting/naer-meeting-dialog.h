/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-written-form.h"

G_BEGIN_DECLS

/**
 * NaerMeetingDialog:
 *
 * A dialogue meeting in three phases: before it, the meeting itself, and after it. Measures that are
 * agreed on go into the register at once; the rest is saved with the form.
 */
#define NAER_TYPE_MEETING_DIALOG (naer_meeting_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerMeetingDialog, naer_meeting_dialog, NAER, MEETING_DIALOG, NaerWrittenForm)

NaerMeetingDialog *naer_meeting_dialog_present (NaerSession       *session,
                                  gint64             employee,
                                  NaerMeetingKind    kind,
                                  const NaerMeeting *meeting,
                                  GtkWidget         *parent);

void naer_meeting_dialog_show_phase (NaerMeetingDialog *self,
                                     const char        *phase);

G_END_DECLS
