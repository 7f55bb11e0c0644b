/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-paper.h"

G_BEGIN_DECLS

/**
 * NaerCalendarTable:
 *
 * The spells of a calendar as a table, on as many pages as it takes.
 */
typedef struct _NaerCalendarTable NaerCalendarTable;

NaerCalendarTable *naer_calendar_table_new         (const NaerEmployee *employee,
                                                    NaerDay             first,
                                                    NaerDay             last,
                                                    NaerDay             today,
                                                    gboolean            with_care,
                                                    gboolean            with_figures,
                                                    NaerLanguage        language);
void               naer_calendar_table_free        (NaerCalendarTable  *self);
guint              naer_calendar_table_get_n_rows  (NaerCalendarTable  *self);
const char        *naer_calendar_table_get_text    (NaerCalendarTable  *self,
                                                    guint               row,
                                                    guint               column);
guint              naer_calendar_table_get_n_columns (NaerCalendarTable *self);
guint              naer_calendar_table_fit         (NaerCalendarTable  *self,
                                                    double              height);
void               naer_calendar_table_paint       (NaerCalendarTable  *self,
                                                    NaerPaper          *paper,
                                                    double              x,
                                                    double              y,
                                                    double              width,
                                                    guint               first_row,
                                                    guint               n_rows,
                                                    const NaerHeatmapPalette *palette);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCalendarTable, naer_calendar_table_free)

G_END_DECLS
