/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerContactDialog:
 *
 * The form of one contact: one line is enough.
 */
#define NAER_TYPE_CONTACT_DIALOG (naer_contact_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerContactDialog, naer_contact_dialog, NAER, CONTACT_DIALOG, AdwDialog)

NaerContactDialog *naer_contact_dialog_new (NaerSession     *session,
                                            gint64           employee,
                                            gint64           contact,
                                            NaerContactKind  kind);

G_END_DECLS
