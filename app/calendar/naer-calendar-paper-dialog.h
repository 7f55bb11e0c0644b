/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-heatmap-layout.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerCalendarPaperDialog:
 *
 * The calendar of an employee as it will be on paper, and what can be chosen about it. It is printed
 * or saved from here, and that is noted in the journal. Care for others is left out each time until
 * it is chosen.
 */
#define NAER_TYPE_CALENDAR_PAPER_DIALOG (naer_calendar_paper_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerCalendarPaperDialog, naer_calendar_paper_dialog, NAER, CALENDAR_PAPER_DIALOG,
                      AdwDialog)

void naer_calendar_paper_dialog_present (NaerSession     *session,
                                         gint64           employee,
                                         int              years,
                                         NaerHeatmapForm  form,
                                         NaerLanguage     language,
                                         GtkWidget       *parent);

G_END_DECLS
