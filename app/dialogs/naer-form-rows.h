/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-date-row.h"

G_BEGIN_DECLS

AdwComboRow *naer_form_rows_choice (const char        *title,
                                    const char *const *labels,
                                    guint              n_labels,
                                    guint              selected);
AdwSpinRow  *naer_form_rows_number (const char        *title,
                                    int                lowest,
                                    int                highest,
                                    int                value);
NaerDateRow *naer_form_rows_date   (const char        *title,
                                    NaerDay            day,
                                    NaerDay            today);

G_END_DECLS
