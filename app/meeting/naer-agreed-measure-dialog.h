/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-written-form.h"

G_BEGIN_DECLS

/**
 * NaerAgreedMeasureDialog:
 *
 * A measure that was agreed on in a meeting, for the register.
 */
#define NAER_TYPE_AGREED_MEASURE_DIALOG (naer_agreed_measure_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerAgreedMeasureDialog, naer_agreed_measure_dialog, NAER, AGREED_MEASURE_DIALOG, NaerWrittenForm)

void naer_agreed_measure_dialog_present (NaerSession       *session,
                                         gint64             employee,
                                         NaerDay            agreed_on,
                                         const NaerMeasure *measure,
                                         GtkWidget         *parent);

G_END_DECLS
