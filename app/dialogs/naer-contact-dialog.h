/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-written-form.h"

G_BEGIN_DECLS

/**
 * NaerContactDialog:
 *
 * The form of one contact: one line is enough.
 */
#define NAER_TYPE_CONTACT_DIALOG (naer_contact_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerContactDialog, naer_contact_dialog, NAER, CONTACT_DIALOG, NaerWrittenForm)

void naer_contact_dialog_present (NaerSession       *session,
                                  gint64             employee,
                                  NaerContactKind    kind,
                                  const NaerContact *contact,
                                  GtkWidget         *parent);

G_END_DECLS
