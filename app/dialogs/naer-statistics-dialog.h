/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerStatisticsDialog:
 *
 * The figures of a quarter as a table, to copy or to save for who asks for them.
 */
#define NAER_TYPE_STATISTICS_DIALOG (naer_statistics_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerStatisticsDialog, naer_statistics_dialog, NAER, STATISTICS_DIALOG, AdwDialog)

void naer_statistics_dialog_present (NaerSession *session,
                                     GtkWidget   *parent);

G_END_DECLS
