/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "naer-absence-heatmap.h"

G_BEGIN_DECLS

#define NAER_CALENDAR_YEARS_KEY "calendar-years"
#define NAER_CALENDAR_LAYOUT_KEY "calendar-layout"

/*
 * What this person has chosen about calendars, and is remembered: years, layout, and what lies over
 * the days.
 */

int                 naer_calendar_choices_get_years    (GSettings          *settings);
gboolean            naer_calendar_choices_is_table     (GSettings          *settings);
void                naer_calendar_choices_apply        (GSettings          *settings,
                                                        NaerAbsenceHeatmap *heatmap);
GSimpleActionGroup *naer_calendar_choices_make_actions (GSettings          *settings);

G_END_DECLS
