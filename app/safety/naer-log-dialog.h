/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerLogDialog:
 *
 * Who did what, of one employee or of all, by day and in plain words; whether the log is whole; and
 * the way of it to paper and to a file.
 */
#define NAER_TYPE_LOG_DIALOG (naer_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerLogDialog, naer_log_dialog, NAER, LOG_DIALOG, AdwDialog)

void naer_log_dialog_present (NaerSession *session,
                              gint64       employee,
                              GtkWidget   *parent);

G_END_DECLS
