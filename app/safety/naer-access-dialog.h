/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerAccessDialog:
 *
 * Gives out all that is kept of one employee, on paper or as a file.
 */
#define NAER_TYPE_ACCESS_DIALOG (naer_access_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerAccessDialog, naer_access_dialog, NAER, ACCESS_DIALOG, AdwDialog)

void naer_access_dialog_present (NaerSession *session,
                                 gint64       employee,
                                 GtkWidget   *parent);

G_END_DECLS
