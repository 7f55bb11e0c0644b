/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NaerDateRow:
 *
 * A row in which a date is typed or chosen from a calendar.
 */
#define NAER_TYPE_DATE_ROW (naer_date_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerDateRow, naer_date_row, NAER, DATE_ROW, AdwEntryRow)

NaerDay  naer_date_row_get_day   (NaerDateRow *self);
gboolean naer_date_row_is_wrong  (NaerDateRow *self);
void     naer_date_row_set_day   (NaerDateRow *self,
                                  NaerDay      day);
void     naer_date_row_set_today (NaerDateRow *self,
                                  NaerDay      today);

G_END_DECLS
