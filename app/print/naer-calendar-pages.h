/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-page.h"
#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerCalendarPages:
 *
 * The calendar of an employee and its table, as pages to preview, print and save.
 */
#define NAER_TYPE_CALENDAR_PAGES (naer_calendar_pages_get_type ())
G_DECLARE_FINAL_TYPE (NaerCalendarPages, naer_calendar_pages, NAER, CALENDAR_PAGES, NaerPages)

NaerPages *naer_calendar_pages_new (NaerCalendarPage *sheet);

G_END_DECLS
