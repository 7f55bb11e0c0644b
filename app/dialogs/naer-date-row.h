/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-date-text.h"

G_BEGIN_DECLS

/**
 * NaerDateRow:
 *
 * A row in which a date is written or chosen from a calendar. Its `day` is what is written: a day,
 * %NAER_DAY_NONE while it is empty, %NAER_DAY_UNFINISHED while it is being written and is no date
 * yet, %NAER_DAY_UNREADABLE when it was left and is none.
 */
#define NAER_TYPE_DATE_ROW (naer_date_row_get_type ())
G_DECLARE_FINAL_TYPE (NaerDateRow, naer_date_row, NAER, DATE_ROW, AdwEntryRow)

GtkWidget *naer_date_row_new       (void);
NaerDay    naer_date_row_get_day   (NaerDateRow *self);
NaerDay    naer_date_row_get_today (NaerDateRow *self);
void       naer_date_row_set_day   (NaerDateRow *self,
                                    NaerDay      day);
void       naer_date_row_set_today (NaerDateRow *self,
                                    NaerDay      today);
void       naer_date_row_tell_unreadable (NaerDateRow *self);

G_END_DECLS
