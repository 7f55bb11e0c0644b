/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerWhatIfDialog:
 *
 * Shows what the rules would say if a case lasted longer or shorter, or became graded, beside what
 * they say now. It saves nothing.
 */
#define NAER_TYPE_WHAT_IF_DIALOG (naer_what_if_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerWhatIfDialog, naer_what_if_dialog, NAER, WHAT_IF_DIALOG, AdwDialog)

void naer_what_if_dialog_present (NaerSession *session,
                                  gint64       employee,
                                  NaerDay      case_start,
                                  GtkWidget   *parent);

G_END_DECLS
