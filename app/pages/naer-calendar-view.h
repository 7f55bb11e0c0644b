/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerCalendarView:
 *
 * The absence of one employee as a calendar, on the screen and on paper. Signal `told` (message)
 * says how printing or saving went.
 */
#define NAER_TYPE_CALENDAR_VIEW (naer_calendar_view_get_type ())
G_DECLARE_FINAL_TYPE (NaerCalendarView, naer_calendar_view, NAER, CALENDAR_VIEW, AdwBin)

void naer_calendar_view_set_employee (NaerCalendarView *self,
                                      NaerSession      *session,
                                      gint64            employee);
void naer_calendar_view_set_narrow   (NaerCalendarView *self,
                                      gboolean          narrow);
void naer_calendar_view_activate     (NaerCalendarView *self,
                                      const char       *action);
void naer_calendar_view_print        (NaerCalendarView *self);

G_END_DECLS
