/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerRecordDialog:
 *
 * Notes that something is done, planned or documented as not needed: the plan, its sending, a
 * dialogue meeting, activity.
 */
#define NAER_TYPE_RECORD_DIALOG (naer_record_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerRecordDialog, naer_record_dialog, NAER, RECORD_DIALOG, AdwDialog)

NaerRecordDialog *naer_record_dialog_new (NaerSession *session,
                                          gint64       employee,
                                          const char  *obligation);

G_END_DECLS
