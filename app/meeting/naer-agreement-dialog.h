/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-written-form.h"

G_BEGIN_DECLS

/**
 * NaerAgreementDialog:
 *
 * How leader and employee keep in contact during a case, agreed once.
 */
#define NAER_TYPE_AGREEMENT_DIALOG (naer_agreement_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerAgreementDialog, naer_agreement_dialog, NAER, AGREEMENT_DIALOG, NaerWrittenForm)

void naer_agreement_dialog_present (NaerSession                *session,
                                    gint64                      employee,
                                    const NaerContactAgreement *agreement,
                                    GtkWidget                  *parent);

G_END_DECLS
