/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"
#include "naer-calendar-page.h"
#include "naer-calendar-table.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

struct _NaerCalendarPage
{
  NaerEmployee *employee;
  NaerCalendarPageOptions options;
  NaerCalendarHide hide;
  NaerCalendarModel *model;
  NaerCalendarTable *table;
  const NaerHeatmapPalette *palette;
  PangoContext *context;
  double width;
  double height;
  double key_x;
};

NaerDay     naer_calendar_page_get_first_day (NaerCalendarPage *self);
void        naer_calendar_page_describe      (NaerCalendarPage *self,
                                              cairo_surface_t  *surface);
GByteArray *naer_calendar_page_finish_pdf    (NaerCalendarPage *self,
                                              GByteArray       *pdf);

G_END_DECLS
